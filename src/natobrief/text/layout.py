"""Paragraphs of a text: blank lines, or every line, unless the lines were wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median

from natobrief.span import Span

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
#: Width up to which lines may have been wrapped by hand (mail and old pages wrap at 65 to 80).
_WRAP_LIMIT = 100
#: Fewer lines than this show no habit.
_FEW_LINES = 4
_BULLET = re.compile(
    r"[ \t\xa0]*(?:[-\u2013\u2014*\u2022\u25aa\u00b7\uf0b7o]|[0-9]{1,2}[.)])[ \t\xa0]+"
)
_SENTENCE_END = re.compile("[.!?:;\u2026][\"'\u2019\u201d\u00bb)\\]]*[ \\t\\xa0]*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Split a text into paragraphs, without the white space around them.

    A blank line always ends a paragraph. A single line break does too, unless the text was
    wrapped by hand: then only before a bullet, or after a sentence that ends in a short line.

    >>> [span.of("One.\\nTwo.\\n\\nThree") for span in paragraphs("One.\\nTwo.\\n\\nThree")]
    ['One.', 'Two.', 'Three']
    """
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if not match[0].isspace()]
    width = _wrap_width(lines)
    found: list[Span] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and _continues(text, before, line, width):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return tuple(_stripped(text, found))


def _wrap_width(lines: list[Span]) -> int:
    """Return the width at which lines were wrapped by hand, or 0 when they were not."""
    lengths = [len(line) for line in lines]
    if len(lengths) < _FEW_LINES or max(lengths) > _WRAP_LIMIT:
        return 0
    widest = max(lengths)
    return widest if median(lengths) >= 0.7 * widest else 0


def _continues(text: str, before: Span, line: Span, width: int) -> bool:
    gap = text[before.end : line.start]
    if (
        width == 0
        or len(gap.replace("\r\n", "\n")) > 1
        or _BULLET.match(text, line.start, line.end)
    ):
        return False
    is_short = len(before) < 0.75 * width
    return not (is_short and _SENTENCE_END.search(text, before.start, before.end))


def _stripped(text: str, spans: list[Span]) -> Iterator[Span]:
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip())
        yield Span(start, start + len(words.strip()))
