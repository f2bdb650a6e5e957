"""Lines that begin with a clock time: the sessions of a programme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from natobrief.rules.line_clock import read_line_clock
from natobrief.rules.session_kind import kind_of_session
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once

#: How many lines with times make a programme.
_FEWEST_TIMES: Final = 3
#: At least one in so many of them must tell what it is.
_TOLD: Final = 2
#: How long a line with a time may be, and how many letters of it are looked at.
_LONGEST: Final = 400
_REACH: Final = 160


def find_timetable(document: Document, fewest: int = _FEWEST_TIMES) -> tuple[Span, ...]:
    """Find the lines that begin with a clock time, where there are enough for a programme.

    A time may stand in a line of its own, above its title.

    Args:
        document: The text.
        fewest: How many are enough.
    """
    lines = _timed(document)
    told = sum(is_told for _, is_told in lines)
    if len(lines) < fewest or _TOLD * told < len(lines):
        return ()
    return tuple(line for line, _ in lines)


@once
def _timed(document: Document) -> tuple[tuple[Span, bool], ...]:
    """Return the lines with a time, each with whether it tells what is held then."""
    return tuple(_lines(document))


def _lines(document: Document) -> Iterator[tuple[Span, bool]]:
    plain, paragraphs = document.plain, document.paragraphs
    for index, line in enumerate(paragraphs):
        clock = read_line_clock(plain, line.start, line.end) if len(line) <= _LONGEST else None
        if clock is None:
            continue
        title = plain[clock.after : min(line.end, clock.after + _REACH)]
        if not title.strip(" .:|-") and index + 1 < len(paragraphs):
            title = paragraphs[index + 1].of(plain)[:_REACH]
        yield line, kind_of_session(title) is not None
