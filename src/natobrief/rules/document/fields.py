"""Labelled fields, as invitations to the press give them: "WHAT: ...", "When: ...", "Où : ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from typing import Final, final

from attrs import frozen

from natobrief.rules.document.kind import SPOKEN, find_kind
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex


@final
class FieldKind(Enum):
    """What a labelled field tells of a meeting."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    WHERE = "where"


@final
@frozen
class Field:
    """A label, and the words that it is the label of."""

    kind: FieldKind
    label: Span
    words: Span


_SORTS = {
    FieldKind.WHAT: "what|event|occasion|quoi|[ée]v[ée]nement",
    FieldKind.WHO: "who|participants|qui",
    FieldKind.WHEN: (
        "when|(?:event )?dates?(?:(?: and| &| ?/|,) ?time)?|quand|dates?(?: et heure| ?/ ?heure)"
    ),
    FieldKind.WHERE: "where|venue|location|place|où|lieu",
}
#: Labels that an invitation has, and nothing else.
_ASKS: Final = frozenset(["what", "who", "when", "where", "quoi", "qui", "quand", "où"])
#: Marks of emphasis and bullets may stand around a label; a bar parts it where it fills a cell.
_LABEL = regex(
    r"(?:(?:[-\u2013\u2022\u25aa\u00b7>#]|\*(?!\*))[ \xa0]*)?(?:\*\*|__)?"
    f"(?:{'|'.join(f'(?P<{kind.value}>{words})' for kind, words in _SORTS.items())})"
    r"(?:\*\*|__)?[ \xa0]*(?:[:|\t](?:\*\*|__)?[ \xa0]*|\?[ \xa0]*:?[ \xa0]*|\Z)",
    re.IGNORECASE,
)
#: The same in the middle of a line: only words that ask, and those with a capital.
_INSIDE = regex(
    r"(?<=[ .;|\xa0])(?:(?P<what>W(?:hat|HAT)|Q(?:uoi|UOI))|(?P<who>W(?:ho|HO)|Q(?:ui|UI))"
    r"|(?P<when>W(?:hen|HEN)|Q(?:uand|UAND))|(?P<where>W(?:here|HERE)|O[ùÙ]))[ \xa0]?:[ \xa0]*"
)
#: A line that gives an hour: the day above it is that of something held.
_HOUR = regex(r"(?<!\w)(?:Start(?:ing)? [Tt]ime|Time|TIME|Heures?|HEURE)[ \xa0*_]*:")
#: What an e-mail has above it is not of the meeting.
_MAIL = regex(r"(?:from|to|sent|subject|de|à|objet|envoyé)[ \xa0]?:", re.IGNORECASE)
_ITEM = regex("[-\u2013\u2022\u25aa\u00b7*][ \xa0]")
#: How many paragraphs a field may have, and how many labels are looked at.
_LONGEST: Final = 12
_MOST: Final = 40


@once
def find_fields(document: Document) -> tuple[Field, ...]:
    """Find the labelled fields of an invitation; none where their labels may be of something else.

    They ask what, who, when and where, at least two of them, or give an event or those who take
    part, with its date and its place. The head of an e-mail or over a speech is none.
    """
    labels = list(_labels(document))
    fields = tuple(_fields(document, labels))
    asked = {each.kind for each in fields if _name(document, each) in _ASKS}
    kinds = {each.kind for each in fields}
    told = kinds & {FieldKind.WHEN, FieldKind.WHERE}
    is_told = len(told) > 1 and (len(kinds) > len(told) or _gives_hour(document, fields))
    is_event = is_told and not (_is_mail(document) or _is_spoken(document))
    return fields if told and (len(asked) > 1 or is_event) else ()


def _gives_hour(document: Document, fields: tuple[Field, ...]) -> bool:
    """Tell whether an hour stands in a label, or in a line between the fields."""
    start, end = fields[0].label.start, fields[-1].words.end
    is_labelled = any("time" in _name(document, each) for each in fields)
    return is_labelled or _HOUR.search(document.plain, start, end) is not None


def _is_spoken(document: Document) -> bool:
    found = find_kind(document)
    return found is not None and found.kind in SPOKEN


def _name(document: Document, field: Field) -> str:
    return field.label.of(document.plain).strip(" \xa0*_:|?").lower()


def _is_mail(document: Document) -> bool:
    return any(
        _MAIL.match(document.plain, paragraph.start, paragraph.end)
        for paragraph in document.paragraphs[:_LONGEST]
    )


def _labels(document: Document) -> Iterator[tuple[FieldKind, Span, int]]:
    """Give the labels of a text, each with the paragraph in which it stands."""
    found = 0
    for at, paragraph in enumerate(document.paragraphs):
        first = _LABEL.match(document.plain, paragraph.start, paragraph.end)
        if first is None:
            continue
        rest = _INSIDE.finditer(document.plain, first.end(), paragraph.end)
        for match in (first, *rest):
            assert match.lastgroup is not None  # noqa: S101 - each way has its group
            yield FieldKind(match.lastgroup), Span(*match.span()), at
            found += 1
        if found > _MOST:
            return


def _fields(document: Document, labels: list[tuple[FieldKind, Span, int]]) -> Iterator[Field]:
    """Give the first field of each kind; its words end where the next label begins."""
    seen: set[FieldKind] = set()
    for label, below in pairwise([*labels, None]):
        assert label is not None  # noqa: S101 - only the last is none
        kind, span, at = label
        words = _words(document, span, at, below and (below[1].start, below[2]))
        if words is not None and kind not in seen:
            seen.add(kind)
            yield Field(kind, span, words)


def _words(document: Document, label: Span, at: int, end: tuple[int, int] | None) -> Span | None:
    """Return the words behind a label: to the next one, or to the end of a paragraph."""
    paragraphs = document.paragraphs
    if end is not None and end[1] == at:
        stop = end[0]
    elif end is not None and end[1] - at <= _LONGEST:
        stop = paragraphs[end[1] - 1].end
    else:
        is_alone = label.end >= paragraphs[at].end
        stop = _last(document, min(at + is_alone, len(paragraphs) - 1), is_list=is_alone)
    words = document.plain[label.end : stop]
    start = label.end + len(words) - len(words.lstrip(" \t\n\r\xa0|"))
    stop = label.end + len(words.rstrip(" \t\n\r\xa0|"))
    return Span(start, stop) if start < stop else None


def _last(document: Document, at: int, *, is_list: bool) -> int:
    """Return where the last field ends: with its paragraph, or with the list below its label."""
    paragraphs = document.paragraphs
    for below in paragraphs[at + 1 : at + _LONGEST] if is_list else ():
        if not _ITEM.match(document.plain, below.start):
            break
        at += 1
    return paragraphs[at].end
