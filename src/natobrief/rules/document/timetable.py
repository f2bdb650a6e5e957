"""Lines that begin with a clock time, and those below them: the sessions of a programme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from natobrief.model import SessionKind
from natobrief.rules.line_clock import read_last_clock, read_line_clock
from natobrief.rules.session_kind import kind_of_session
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

#: How many lines with times make a programme.
_FEWEST_TIMES: Final = 3
#: At least one in so many of them must tell what it is.
_TOLD: Final = 2
#: How long a line with a time may be, and how many letters of it are looked at.
_LONGEST: Final = 400
_REACH: Final = 160
#: How many lines a time and all that is said of what is held then take.
_NEAR: Final = 5
#: How long a line with a time at its end may be, and what may stand before what is held then.
_SHORT: Final = 120
_FIRST: Final = 3
_VERB = regex(r"\b(?:will|is|are|was|were|has|have|had|sera|seront|est|sont)\b", re.IGNORECASE)
_BULLET = regex("[-*\u2022\u25aa\u00b7\uf0b7(]")


@final
@frozen
class _Timed:
    """A line with a time."""

    #: Which of the paragraphs it is.
    at: int
    #: Whether the time stands alone, above its title.
    is_alone: bool
    #: Whether the title tells what is held then.
    is_told: bool


def find_timetable(document: Document, fewest: int = _FEWEST_TIMES) -> tuple[Span, ...]:
    """Find the lines that begin with a clock time, where there are enough for a programme.

    A time may stand in a line of its own, above its title.

    Args:
        document: The text.
        fewest: How many are enough.
    """
    lines = _timed(document)
    told = sum(line.is_told for line in lines)
    if len(lines) < fewest or _TOLD * told < len(lines):
        return ()
    return tuple(document.paragraphs[line.at] for line in lines)


def find_slots_of(document: Document) -> tuple[Span, ...]:
    """Find what a programme says of each of its times: from it down to the next.

    Where the next is far below, that is the title and the notes with bullets under it.
    """
    if not find_timetable(document):
        return ()
    paragraphs = document.paragraphs
    ends = [line.at for line in _timed(document)[1:]]
    return tuple(
        Span(paragraphs[line.at].start, paragraphs[_last(document, line, end)].end)
        for line, end in zip(_timed(document), [*ends, len(paragraphs) + _NEAR], strict=True)
    )


def _last(document: Document, line: _Timed, end: int) -> int:
    """Return the last line that belongs to a time."""
    if end - line.at <= _NEAR:
        return end - 1
    below = document.paragraphs[line.at + 1 : line.at + _NEAR]
    count = int(line.is_alone and bool(below))
    while count < len(below) and _BULLET.match(document.plain, below[count].start):
        count += 1
    return line.at + count


@once
def _timed(document: Document) -> tuple[_Timed, ...]:
    """Return the lines with a time before their title, or behind it where several have it there."""
    behind = [
        _Timed(index, is_alone=False, is_told=True)
        for index, line in enumerate(document.paragraphs)
        if _is_timed_behind(document.plain, line)
    ]
    found = [*_lines(document), *(behind if len(behind) > 1 else ())]
    return tuple(sorted(found, key=lambda each: each.at))


def _lines(document: Document) -> Iterator[_Timed]:
    plain, paragraphs = document.plain, document.paragraphs
    for index, line in enumerate(paragraphs):
        clock = read_line_clock(plain, line.start, line.end) if len(line) <= _LONGEST else None
        if clock is None:
            continue
        title = plain[clock.after : min(line.end, clock.after + _REACH)]
        is_alone = not title.strip(" .:|-")
        if is_alone and index + 1 < len(paragraphs):
            title = paragraphs[index + 1].of(plain)[:_REACH]
        yield _Timed(index, is_alone=is_alone, is_told=kind_of_session(title) is not None)


def _is_timed_behind(plain: str, line: Span) -> bool:
    """Tell whether a short line begins with what is held, and ends with its time."""
    if len(line) > _SHORT or _VERB.search(plain, line.start, line.end):
        return False
    clock = read_last_clock(plain, line.start, line.end)
    if clock is None:
        return False
    kind = kind_of_session(plain[line.start : clock.after])
    words = [] if kind is None else plain[line.start : line.start + kind.span.start].split()
    is_first = kind is not None and len(words) <= _FIRST
    return is_first and kind is not None and kind.kind is not SessionKind.OTHER
