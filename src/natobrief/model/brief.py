"""The whole: a release, what it says, and the words that say so."""

import re
from datetime import date
from typing import final

from attrs import Attribute, field, frozen

from natobrief.errors import NoMeetingError
from natobrief.model._canonical import is_canonical
from natobrief.model._enforce import MAY_BE_BLANK, enforced, refuse
from natobrief.model.enums import DocumentKind, Language, Origin
from natobrief.model.meeting import Meeting
from natobrief.model.parties import Person
from natobrief.model.statements import Accession, Commitment, Package, Statement
from natobrief.span import Span

#: Form of a JSON Pointer (RFC 6901).
POINTER = re.compile(r"(/([^~/]|~[01])*)*")


def _is_pointer(owner: object, attribute: "Attribute[str]", value: str) -> None:
    is_plain = "~" not in value and value[:1] in {"", "/"}  # nearly always
    if not is_plain and not POINTER.fullmatch(value):
        refuse(owner, attribute.name, value, "a JSON Pointer (RFC 6901)")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Source:
    """The release itself.

    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> source.sha256[:12]
    '4c2c54878cd7'
    """

    #: The text to which every span refers; offsets are code points of it.
    text: str = field(repr=False, metadata={MAY_BE_BLANK: True})
    #: What sort of document it is.
    kind: DocumentKind = field()
    #: Its language.
    language: Language = field()
    #: Headline; None when it has none.
    title: str | None = field(default=None)
    #: Day of publication, never that of the meeting; None when not stated.
    published: date | None = field(default=None)
    #: Who published it; None when not stated.
    publisher: str | None = field(default=None)
    #: Address of its page; None when not given.
    url: str | None = field(default=None)
    #: Its number, such as "PR (2022) 055"; None when it has none.
    reference: str | None = field(default=None)

    @property
    def sha256(self) -> str:
        """SHA-256 of the text as UTF-8, in hexadecimal; lone surrogates pass as they are."""
        from hashlib import sha256  # noqa: PLC0415 - slow to import, seldom asked

        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@final
@frozen(kw_only=True, field_transformer=enforced)
class Evidence:
    """Which words of the release back one value of the brief.

    >>> Evidence(pointer="/meetings/0/venue/city", spans=(Span(27, 36),), rule="place").origin.value
    'stated'

    Raises:
        ValidationError: The pointer is malformed, or a stated value has no words.
    """

    #: JSON Pointer (RFC 6901) into the brief as `natobrief.dumps` writes it.
    pointer: str = field(metadata={MAY_BE_BLANK: True}, validator=_is_pointer)
    #: The words, in the order in which they stand in the text.
    spans: tuple[Span, ...] = field(default=())
    #: Whether the words state the value, or it follows from them.
    origin: Origin = field(default=Origin.STATED)
    #: Name of the rule that read it.
    rule: str = field()

    def __attrs_post_init__(self) -> None:
        """Refuse a stated value without words."""
        if self.origin is Origin.STATED and not self.spans:
            refuse(self, "spans", self.spans, "at least one span for a stated value")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Extra:
    """Something that stood in a record and that no field holds, kept because it was asked for.

    `natobrief.loads` makes them with ``unknown="keep"``; `natobrief.dumps` writes each back into
    the object in which it stood.

    >>> Extra(pointer="/source/desk", json='{"shift":2}').json
    '{"shift":2}'

    Raises:
        ValidationError: The pointer is malformed or names the whole, or the text is not JSON as
            `natobrief.dumps` writes it.
    """

    #: JSON Pointer (RFC 6901) to it, in the brief as `natobrief.dumps` writes it.
    pointer: str = field(validator=_is_pointer)
    #: Its value as JSON without blanks, nested at most 100 deep.
    json: str = field()

    def __attrs_post_init__(self) -> None:
        """Refuse text that is not JSON, or that JSON holds in another form than ours."""
        if not is_canonical(self.json):
            refuse(self, "json", self.json, "JSON as natobrief.dumps writes it")


@final
@frozen(kw_only=True, field_transformer=enforced)
class Brief:
    """Everything that a release says about a meeting, with the words that say so.

    Briefs are immutable through and through, hashable, and equal when they hold the same facts.

    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> Brief(source=source) == Brief(source=source, meetings=[])
    True

    Raises:
        ValidationError: Two extras have one pointer, or they are not sorted by it.
    """

    #: The release.
    source: Source = field()
    #: Meetings that it speaks of, the main one first.
    meetings: tuple[Meeting, ...] = field(default=())
    #: Everyone whom it names, once each, in the order of first mention.
    persons: tuple[Person, ...] = field(default=())
    #: What was said, in the order of the text.
    statements: tuple[Statement, ...] = field(default=())
    #: What was taken on or asked for, in the order of the text.
    commitments: tuple[Commitment, ...] = field(default=())
    #: Packages of help, in the order of the text.
    packages: tuple[Package, ...] = field(default=())
    #: Countries on their way into the Alliance, in the order of the text.
    accessions: tuple[Accession, ...] = field(default=())
    #: The words behind each value.
    evidence: tuple[Evidence, ...] = field(default=(), repr=False)
    #: What else stood in the record that it was loaded from, sorted by pointer, each pointer once.
    extra: tuple[Extra, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse extras out of order, so that equal briefs are written alike."""
        pointers = [each.pointer for each in self.extra]
        if pointers != sorted(set(pointers)):
            refuse(self, "extra", tuple(pointers), "each pointer once, sorted")

    @property
    def meeting(self) -> Meeting:
        """The main meeting.

        Raises:
            NoMeetingError: The brief holds none.
        """
        if not self.meetings:
            raise NoMeetingError
        return self.meetings[0]

    def evidence_for(self, pointer: str) -> tuple[Evidence, ...]:
        """Return the evidence for one value.

        Args:
            pointer: JSON Pointer to the value, such as ``/meetings/0/dates``.

        Returns:
            The evidence whose pointer it is, in the order of the brief; empty when there is none.

        >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
        >>> behind = Evidence(pointer="/source/kind", spans=(Span(5, 8),), rule="kind")
        >>> brief = Brief(source=source, evidence=[behind])
        >>> [span.of(source.text) for span in brief.evidence_for("/source/kind")[0].spans]
        ['met']
        """
        return tuple(item for item in self.evidence if item.pointer == pointer)
