"""What a release says that people said, took on, asked for or sent."""

import re
from typing import Final, final

from attrs import field, frozen

from natobrief.model._enforce import enforced, refuse
from natobrief.model.amounts import Amount
from natobrief.model.country import Country
from natobrief.model.enums import (
    AccessionStage,
    CommitmentKind,
    Horizon,
    StatementMode,
    StatementRole,
    Theme,
)
from natobrief.model.parties import Organisation, Person

#: A year, a month or a day, as ISO 8601 writes it.
DEADLINE: Final = re.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Statement:
    """Words that somebody said, quoted or reported, or that a text records or issues.

    A quotation split by its attribution ("..., " said X, "...") is one statement of two parts, and
    so is a turn of two paragraphs.

    >>> Statement(mode=StatementMode.VERBATIM, parts=("We met", "and agreed.")).text
    'We met and agreed.'

    Raises:
        ValidationError: There is no part: a statement without words is none.
    """

    #: Who said it, resolved to the fullest form; None when the rules cannot decide.
    speaker: Person | Organisation | None = field(default=None)
    #: In the speaker's own words, or reported.
    mode: StatementMode = field()
    #: The words, without quotation marks: one per quoted run, or per paragraph of a turn.
    parts: tuple[str, ...] = field()
    #: The words that introduce it ("said", "concluded by saying"); None when there are none.
    cue: str | None = field(default=None)
    #: Words outside the quotation that are its grammatical subject; None when it has its own.
    subject: str | None = field(default=None)
    #: Countries it is about: those its subject stands for, else those its words name.
    countries: tuple[Country, ...] = field(default=())
    #: Themes that its words name, in the order of the closed list.
    themes: tuple[Theme, ...] = field(default=())
    #: Told by a release, or a turn, a question, a paragraph of the text itself.
    role: StatementRole = field(default=StatementRole.CITATION)

    def __attrs_post_init__(self) -> None:
        """Refuse a statement without words."""
        if not self.parts:
            refuse(self, "parts", self.parts, "at least one part")

    @property
    def text(self) -> str:
        """The parts, joined by a space."""
        return " ".join(self.parts)


@final
@frozen(kw_only=True, field_transformer=enforced)
class Transition:
    """A change from one thing to others that a commitment is to bring about.

    >>> Transition(origin="paper files", targets=("a register",)).targets
    ('a register',)

    Raises:
        ValidationError: There is no target: a change to nothing is none.
    """

    #: What is left behind, in the release's words.
    origin: str = field()
    #: What is reached, in the release's words and order.
    targets: tuple[str, ...] = field()

    def __attrs_post_init__(self) -> None:
        """Refuse a change to nothing."""
        if not self.targets:
            refuse(self, "targets", self.targets, "at least one target")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Commitment:
    """Something that somebody takes on, asks of others, plans or decides.

    >>> Commitment(
    ...     kind=CommitmentKind.PLEDGE,
    ...     actor=Organisation(name="NATO"),
    ...     beneficiaries=(Country("UKR"),),
    ...     text="NATO will keep helping Ukraine",
    ... ).kind.value
    'pledge'

    Raises:
        ValidationError: The deadline is neither a year nor a month nor a day.
    """

    #: Pledge, appeal, plan or decision.
    kind: CommitmentKind = field()
    #: Who takes it on, or asks.
    actor: Person | Country | Organisation = field()
    #: Who is asked; None when it is no appeal, or the words do not say.
    addressee: Person | Country | Organisation | None = field(default=None)
    #: For whom.
    beneficiaries: tuple[Country | Organisation, ...] = field(default=())
    #: The words that state it.
    text: str = field()
    #: Package or programme through which it is done; None when not stated.
    through: str | None = field(default=None)
    #: How far ahead it reaches; None when not stated.
    horizon: Horizon | None = field(default=None)
    #: Sums, shares and numbers that the words state, in their order.
    amounts: tuple[Amount, ...] = field(default=())
    #: By when, as exact as the words are: ``2024``, ``2024-07`` or ``2024-07-11``; None when not
    #: stated.
    deadline: str | None = field(default=None)
    #: From what to what the beneficiaries are to be brought; None when not stated.
    transition: Transition | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        """Refuse a deadline that is no year, month or day."""
        if self.deadline is not None and not DEADLINE.fullmatch(self.deadline):
            refuse(self, "deadline", self.deadline, "a year, month or day, such as 2024-07")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Package:
    """A named package of help and what is in it.

    >>> Package(name="Winter Package", items=("blankets", "stoves")).items[1]
    'stoves'
    """

    #: Name, as stated, without its owner's.
    name: str = field()
    #: Who gives it; None when not stated.
    provider: Country | Organisation | None = field(default=None)
    #: Who gets it; None when not stated.
    recipient: Country | Organisation | None = field(default=None)
    #: What is in it, in the release's words and order.
    items: tuple[str, ...] = field(default=())


@final
@frozen(kw_only=True, field_transformer=enforced)
class Accession:
    """A country's way into the Alliance, as far as the release speaks of it.

    >>> Accession(country=Country("FIN"), stage=AccessionStage.INVITED, text="their accession").text
    'their accession'
    """

    #: The country that joins.
    country: Country = field()
    #: How far it has come.
    stage: AccessionStage = field()
    #: The words that speak of it.
    text: str = field()
