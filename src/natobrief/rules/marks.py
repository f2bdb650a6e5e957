"""Mentions, written over the text as marks, so that patterns of sentences can be short.

A `Marked` text is as long as the text itself. Where a country is named it holds a run of one
private-use character, where a person is named a run of another, and so on: the pattern
``<L> of <C>`` then means "some ministers of some country", whoever they are, and every offset
is still an offset into the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import final

from attrs import frozen

from natobrief.span import Span
from natobrief.text.regex import regex


@final
class Kind(StrEnum):
    """What a mark stands for; the value is the character that fills it."""

    #: A country by name.
    COUNTRY = "\ue000"
    #: A country by adjective.
    ADJECTIVE = "\ue001"
    #: A capital, or another city in which meetings are held.
    CAPITAL = "\ue002"
    #: An organisation.
    ORGANISATION = "\ue003"
    #: An office in the singular.
    OFFICE = "\ue004"
    #: Office-holders in the plural.
    LEVEL = "\ue005"
    #: A person, title included.
    PERSON = "\ue006"
    #: A date.
    DATE = "\ue007"
    #: Quoted words, marks included.
    QUOTE = "\ue008"
    #: A body that holds meetings.
    BODY = "\ue009"


#: Letters by which patterns name the kinds: ``<C>`` is one mention of a country.
_LETTERS = {
    "C": Kind.COUNTRY,
    "A": Kind.ADJECTIVE,
    "K": Kind.CAPITAL,
    "G": Kind.ORGANISATION,
    "O": Kind.OFFICE,
    "L": Kind.LEVEL,
    "P": Kind.PERSON,
    "D": Kind.DATE,
    "Q": Kind.QUOTE,
    "B": Kind.BODY,
}
_SPACE = regex(r" (\?)?")
#: The sign of a footnote behind a country: "the Republic of X* and Y".
_NOTE = regex(r"[*\u2020\u00b9\u00b2\u00b3](?=[ ,.;:)]|\Z)")
_SLOT = regex("<([CAKGOLPDQB]+)>")


def pattern(source: str) -> re.Pattern[str]:
    r"""Compile a pattern in which ``<C>`` is a country, ``<GC>`` an organisation or country...

    A space in the pattern is one or more spaces, ``" ?"`` any number. Letters match in either case.
    A mention is matched whole: pieces of it, in a repeat, could be told apart in endless ways.

    >>> bool(pattern("<L> of <C>").fullmatch("\ue005\ue005 of  \ue000"))
    True
    """

    def slot(match: re.Match[str]) -> str:
        letters = [_LETTERS[letter].value for letter in match[1]]
        return "(?:" + "|".join(f"{letter}+(?!{letter})" for letter in letters) + ")"

    spaced = _SPACE.sub(lambda match: " *" if match[1] else " +", _SLOT.sub(slot, source))
    return regex(spaced, re.IGNORECASE)


@final
@frozen
class Mark:
    """A mention: what kind, where, and what it means."""

    kind: Kind
    span: Span
    value: object


class Marks:
    """Mentions of a text, in order and without overlap: the longer, then the earlier, wins."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        """Keep the marks that win."""
        self._marks = _without_overlap(marks)
        self._starts = [mark.span.start for mark in self._marks]

    def __iter__(self) -> Iterator[Mark]:
        """Give the marks in order."""
        return iter(self._marks)

    def inside(self, span: Span, *kinds: Kind) -> list[Mark]:
        """Return the marks that begin inside ``span``, of the kinds asked for (or all)."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return [m for m in self._marks[first:last] if not kinds or m.kind in kinds]

    def first_inside(self, span: Span) -> Mark | None:
        """Return the first mark that begins inside ``span``."""
        index = bisect_left(self._starts, span.start)
        if index < len(self._marks) and self._starts[index] < span.end:
            return self._marks[index]
        return None

    def around(self, offset: int) -> Mark | None:
        """Return the mark that covers an offset, if there is one."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self._marks[index].span.end:
            return self._marks[index]
        return None

    def at(self, start: int) -> Mark | None:
        """Return the mark that begins at ``start``, if there is one."""
        index = bisect_left(self._starts, start)
        if index < len(self._marks) and self._starts[index] == start:
            return self._marks[index]
        return None

    def written_over(self, text: str, *, but: frozenset[Kind] = frozenset()) -> str:
        """Return ``text`` with every mark filled in, except marks of the kinds in ``but``.

        The sign of a footnote right behind a country is filled in too.
        """
        pieces: list[str] = []
        position = 0
        for mark in self._marks:
            if mark.kind in but or mark.span.start < position:
                continue
            is_noted = mark.kind is Kind.COUNTRY and _NOTE.match(text, mark.span.end) is not None
            pieces += (text[position : mark.span.start], mark.kind * (len(mark.span) + is_noted))
            position = mark.span.end + is_noted
        return "".join((*pieces, text[position:]))


def _without_overlap(marks: Iterable[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda each: (each.span.start, -len(each.span))):
        if not kept or mark.span.start >= kept[-1].span.end:
            kept.append(mark)
        elif len(mark.span) > len(kept[-1].span):
            kept[-1] = mark
    return kept
