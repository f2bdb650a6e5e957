"""Sentences: where one ends, which full stops end none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.quotes import Quoted

_BREAK = re.compile(
    rf"""
    [.!?\u2026]+                                 # the end of a sentence
    ["'\u2019\u201d\u00bb\u203a)\]]*             # and what closes with it
    (?P<gap>[ \xa0\u202f]*\s+)
    (?=["'\u2018\u201c\u201e\u00ab\u2039(\[]*[ \xa0\u202f]?[{CAPITALS}0-9])
    """,
    re.VERBOSE,
)
#: Words after which a full stop ends nothing, in English and French.
_ABBREVIATION = re.compile(
    rf"""(?:^|[\s("'\u2018\u2019\u201c\u00ab])
    (?:[{CAPITALS}]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Adm|Amb|Sen|Rep|Gov|Sgt|Capt|Cdr|No|Nos|Art|vs|etc|
    approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mme|MM|Mlle|janv|f\u00e9vr|avr|juil|
    d\u00e9c|cf|p\.\ ?ex|i\.e|e\.g|[{CAPITALS}]\.[{CAPITALS}])$""",
    re.VERBOSE,
)
_LONGEST_ABBREVIATION = 8


def sentences(text: str, paragraphs: Sequence[Span], quoted: Sequence[Quoted]) -> tuple[Span, ...]:
    """Split paragraphs into sentences; a quotation is never cut in two.

    >>> text = "Mr. Ruiz spoke. He left."
    >>> [span.of(text) for span in sentences(text, [Span(0, len(text))], [])]
    ['Mr. Ruiz spoke.', 'He left.']
    """
    inside = _Inside(quoted)
    return tuple(span for paragraph in paragraphs for span in _cut(text, paragraph, inside))


class _Inside:
    """Tells whether an offset lies inside a quotation; offsets are asked in rising order."""

    def __init__(self, quoted: Sequence[Quoted]) -> None:
        self._spans = [item.whole for item in quoted]
        self._next = 0

    def __call__(self, offset: int) -> bool:
        while self._next < len(self._spans) and self._spans[self._next].end <= offset:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next].start < offset


def _cut(text: str, paragraph: Span, inside: _Inside) -> Iterator[Span]:
    start = paragraph.start
    for match in _BREAK.finditer(text, paragraph.start, paragraph.end):
        window = text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()]
        if inside(match.start("gap")) or (
            text[match.start()] == "." and _ABBREVIATION.search(window)
        ):
            continue
        yield Span(start, match.start("gap"))
        start = match.end()
    if start < paragraph.end:
        yield Span(start, paragraph.end)
