"""A release while it is written: its sentences, and the facts that they state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar, final

from attrs import evolve, field, frozen, mutable
from hypothesis import strategies as st

from natobrief import reference
from natobrief.model import (
    Accession,
    AgendaItem,
    Commitment,
    Country,
    DateRange,
    Delegation,
    DocumentKind,
    Language,
    Level,
    Organisation,
    Package,
    Person,
    Statement,
    Status,
)
from natobrief.testing.names import Name
from natobrief.testing.phrase import Phrase, Planted, phrase_of
from natobrief.testing.phrasing import Phrasing

T = TypeVar("T")


@final
@frozen(kw_only=True)
class Facts:
    """What a release says, as far as its writer knows: what reading it must give back.

    Statements carry no themes, and countries only where those are the subject of what is said;
    commitments carry no ``through``, horizon or transition, and packages no provider.

    >>> day = date(2031, 4, 29)
    >>> facts = Facts(
    ...     language=Language.EN,
    ...     kind=DocumentKind.ANNOUNCEMENT,
    ...     level=Level.FOREIGN_MINISTERS,
    ...     dates=DateRange(first=day, last=day),
    ...     city="Oslo",
    ...     country=Country("NOR"),
    ... )
    >>> facts.agenda, facts.planted
    ((), ())
    """

    #: Language in which it is written.
    language: Language
    #: A preview where somebody is heard, else an announcement.
    kind: DocumentKind
    #: Its headline.
    title: str | None = None
    #: Day of publication, where a dateline gives it.
    published: date | None = None
    #: At whose level the meeting is held.
    level: Level
    #: Its days, with the weekdays that the text names.
    dates: DateRange
    #: Its city, as the text writes it.
    city: str
    #: The country of that city.
    country: Country
    #: What it is to talk about.
    agenda: tuple[AgendaItem, ...] = ()
    #: Who comes beside those whose meeting it is.
    delegations: tuple[Delegation, ...] = ()
    #: Everyone named, in the order of first mention.
    persons: tuple[Person, ...] = ()
    #: What is said, in the order of the text.
    statements: tuple[Statement, ...] = ()
    #: What is taken on, in the order of the text.
    commitments: tuple[Commitment, ...] = ()
    #: Packages of help.
    packages: tuple[Package, ...] = ()
    #: Countries on their way into the Alliance.
    accessions: tuple[Accession, ...] = ()
    #: Where values stand in the text.
    planted: tuple[Planted, ...] = ()


@final
@frozen
class Scene:
    """What is true before a word is written."""

    level: Level
    days: DateRange
    host: Country
    #: Countries that are no Allies on the first day; those that are invited to join come first.
    others: tuple[Country, ...]
    #: How many of the others are invited to join.
    invitees: int

    def status_of(self, country: Country) -> Status:
        """Return what a country is to the Alliance on the first day."""
        return reference.status_on(country, self.days.first)


@final
@mutable
class Role:
    """Somebody in the release."""

    name: Name
    person: Person
    index: int
    is_secretary_general: bool = False


@final
@mutable
class Draft:
    """Sentences and facts, in the order in which they are written."""

    draw: st.DrawFn
    phrasing: Phrasing
    scene: Scene
    #: Paragraphs of sentences.
    paragraphs: list[list[Phrase]] = field(factory=lambda: [[]])
    title: str | None = None
    published: date | None = None
    #: What stands before the first sentence.
    dateline: Phrase = field(factory=lambda: Phrase(()))
    city: str = ""
    agenda: list[AgendaItem] = field(factory=list)
    delegations: list[Delegation] = field(factory=list)
    roles: list[Role] = field(factory=list)
    statements: list[Statement] = field(factory=list)
    commitments: list[Commitment] = field(factory=list)
    packages: list[Package] = field(factory=list)
    accessions: list[Accession] = field(factory=list)
    #: Who has been named as a guest, and what the guests named last come for.
    named: set[Country | Organisation] = field(factory=set)
    purpose: str = ""
    #: The group of guests that "these countries" would mean.
    group: tuple[Country, ...] = ()
    #: Who spoke in the sentence before; None when nobody did.
    speaker: Role | None = None

    def choose(self, options: Sequence[T]) -> T:
        """Draw one of some options."""
        return self.draw(st.sampled_from(options))

    def flip(self) -> bool:
        """Draw whether."""
        return self.draw(st.booleans())

    def not_named(self) -> list[Country]:
        """Return the countries that may be named as guests."""
        return [country for country in self.scene.others if country not in self.named]

    def write(self, sentence: Phrase | str, speaker: Role | None = None) -> None:
        """Add a sentence to the paragraph at hand; None for one in which nobody speaks."""
        self.paragraphs[-1].append(phrase_of(sentence))
        self.speaker = speaker

    def begin_paragraph(self) -> None:
        """Begin a paragraph, unless nothing stands in the one at hand."""
        if self.paragraphs[-1]:
            self.paragraphs.append([])

    def last(self) -> str:
        """Draw how a list ends."""
        return self.choose(self.phrasing.lasts)

    def text(self) -> Phrase:
        """Join sentences to paragraphs, and paragraphs to the release."""
        between = self.choose(("\n", "\n\n"))
        whole = Phrase(())
        for number, sentences in enumerate(each for each in self.paragraphs if each):
            whole = whole + (between if number else "")
            for place, sentence in enumerate(sentences):
                whole = whole + (" " if place else "") + sentence
        return whole

    def facts(self, text: Phrase, dates: DateRange) -> Facts:
        """Return the facts of what was written; words that the text capitalises are its own."""
        is_preview = bool(self.statements)
        planted = tuple(text.planted())
        words = {each.pointer: each.span.of(str(text)) for each in planted}
        statements = [
            evolve(each, cue=words[f"/statements/{index}/cue"])
            for index, each in enumerate(self.statements)
        ]
        commitments = [
            evolve(each, text=words[f"/commitments/{index}/text"])
            for index, each in enumerate(self.commitments)
        ]
        return Facts(
            language=self.phrasing.language,
            kind=DocumentKind.PREVIEW if is_preview else DocumentKind.ANNOUNCEMENT,
            title=self.title,
            published=self.published,
            level=self.scene.level,
            dates=dates,
            city=self.city,
            country=self.scene.host,
            agenda=tuple(self.agenda),
            delegations=tuple(self.delegations),
            persons=tuple(role.person for role in self.roles),
            statements=tuple(statements),
            commitments=tuple(commitments),
            packages=tuple(self.packages),
            accessions=tuple(self.accessions),
            planted=planted,
        )


#: The Alliance itself, for which its Secretary General speaks.
NATO = Organisation(name="NATO")
