"""Names told by their line: above that of an office, as pages say who speaks, and bylines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NAME, has_given_name, read_name
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

_NAME_ALONE = regex(rf"{NAME}\Z")
#: "By Ana Horvat", "• By Ana Horvat in Oslo": who wrote a report.
_BYLINE = regex(
    rf"[^\w\n]{{0,6}}(?:[Ww]ritten +)?[Bb]y +(?P<name>{NAME})(?: ?,| +(?:in|for|and) |\s*\Z)"
)
#: The line below: an office, and what it is of.
_OFFICE = regex(
    rf"(?:(?:Acting|Deputy|Former|Permanent) +|{Kind.ADJECTIVE}+ +)?{Kind.OFFICE}+"
    r"(?:,| +(?:of|for|to|at|and)\b|\Z)"
)
#: How many lines from the top are looked at, and of how many words a name is.
_LINES = 20
_MOST_WORDS = 4


def find_name_lines(text: str, document: Document) -> Iterator[Span]:
    """Find lines near the top that may be a name right above an office, and names of writers.

    Args:
        text: The text, marks written over it.
        document: The document.
    """
    for line in document.paragraphs[:_LINES]:
        byline = _BYLINE.match(text, line.start, line.end)
        span = None if byline is None else Span(*byline.span("name"))
        name = None if span is None else read_name(text, span.start, span.end)
        if name is not None and name.span == span and has_given_name(name):
            yield name.span
    for line, below in pairwise(document.paragraphs[:_LINES]):
        words = line.of(text)
        is_short = len(words.split()) <= _MOST_WORDS
        if is_short and _NAME_ALONE.match(words) and _OFFICE.match(below.of(text)):
            yield line
