"""Paragraphs of a text as a page sets them, every character in one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import evolve, frozen

_LINE = re.compile(r"(?P<words>[^\r\n]*)(?P<gap>(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))*)")
# Lines of such a length were broken by hand or by a program, to fit a width.
_NARROWEST = 40
_WIDEST = 110


@final
@frozen(kw_only=True)
class Block:
    """A line, or several that are one paragraph."""

    #: Where its words begin.
    start: int
    #: Where its words end.
    end: int
    #: Where the line breaks and blank lines behind it end.
    gap_end: int
    #: Whether it ends a paragraph: a blank line comes, or the text ends.
    closes: bool
    #: Whether its line breaks are those of a width and mean nothing.
    flows: bool = False


def blocks_of(text: str) -> list[Block]:
    r"""Divide a text into lines, and join those that were broken to fit a width.

    Lines are joined where the next word would not have fitted; programmes keep their lines.

    >>> [(block.start, block.end, block.closes) for block in blocks_of("one\ntwo\n\nthree")]
    [(0, 3, False), (4, 7, True), (9, 14, True)]
    """
    lines = list(_lines(text))
    width = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return lines
    joined: list[Block] = []
    last = 0
    for line in lines:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(text, last, before, line, width):
            joined[-1] = evolve(line, start=before.start, flows=True)
        else:
            joined.append(line)
        last = line.start
    return joined


def _lines(text: str) -> Iterator[Block]:
    for found in _LINE.finditer(text):
        if found.end() > found.start():
            gap = found["gap"]
            closes = found.end() == len(text) or len(gap.replace("\r\n", "\n")) > 1
            start, end = found.span("words")
            yield Block(start=start, end=end, gap_end=found.end(), closes=closes)


def _goes_on(text: str, start: int, before: Block, line: Block, width: int) -> bool:
    """Tell whether a line goes on with the one before, of which the last line begins at start.

    Its first word would not have fitted there, and it begins like the middle of a sentence; any
    word will do where the lines before were joined already.
    """
    word = text.find(" ", line.start, line.end)
    length = (line.end if word < 0 else word) - line.start
    first = text[line.start : line.start + 1]
    is_inside = first.islower() or (before.flows and first.isalpha())
    return is_inside and not before.closes and before.end - start + 1 + length > width
