"""Lines that begin with a clock time: the sessions of a programme."""

from __future__ import annotations

import re

from natobrief.span import Span
from natobrief.text.document import Document

_TIMED = re.compile(
    r"(?:[-\u2013*\u2022] *)?(?:(?:at|from|à|de) )?"
    r"(?:[0-9]{1,2}(?:[:.][0-9]{2}| ?h ?(?:[0-9]{2})?)|[0-9]{4} ?hrs)(?![0-9])",
    re.IGNORECASE,
)
#: How many lines with times make a programme.
_FEWEST_TIMES = 3


def find_timetable(document: Document) -> tuple[Span, ...]:
    """Find the lines that begin with a clock time, where there are enough for a programme."""
    lines = tuple(
        line for line in document.paragraphs if _TIMED.match(document.plain, line.start, line.end)
    )
    return lines if len(lines) >= _FEWEST_TIMES else ()
