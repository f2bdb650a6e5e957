"""The blocks of a web page, as a reader sees them: paragraphs, headings, items, rows of tables.

`Layout` listens to the tags of a page, one after the other, so that no nesting is too deep.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import final

from attrs import define, field

from natobrief.inputs.html.tags import (
    BLOCKS,
    CONTAINERS,
    HEADINGS,
    is_header,
    is_likely_of_site,
    is_of_site,
    is_unseen,
)
from natobrief.inputs.quoting import with_marks

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_SPACES = re.compile(r" {2,}")
_BLANK_LINES = re.compile(r"\r?\n(?:[ \t]*\r?\n)+")
#: Characters that nobody sees; a soft hyphen is one where the line does not break.
_INVISIBLE = dict.fromkeys(map(ord, "\xad\u200b\u2060\ufeff"))
#: A raised figure is the sign of a footnote or a power, and no figure of the word before it.
_RAISED = str.maketrans(
    "0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
)
_EDGES = " \n\t\r\f\xa0"
#: A row of a table is one line up to this length; more is a layout, and its cells are blocks.
_LONGEST_ROW = 500
#: Text before an item of a list, numbered or not: numbers are the browser's, not the page's.
_BULLET = "- "


@final
@define(eq=False)
class Box:
    """A tag that holds blocks."""

    tag: str
    parent: Box | None
    #: Whether it, or one around it, is the site's and not the release's, by its tag.
    is_of_site: bool = False
    #: The same, by its class or identifier, which mislead at times.
    is_likely_of_site: bool = False
    #: Whether it, or one around it, is the head of a page.
    is_header: bool = False


@final
@define(eq=False)
class Block:
    """A stretch of text between two breaks."""

    text: str
    #: How many of its characters are links.
    linked: int
    #: The tag around it.
    box: Box
    #: Level of a heading; 0 for any other block.
    level: int = 0
    #: What shows it to be an item of a list.
    mark: str = ""
    #: Which block quotation it is in; 0 for none.
    quotation: int = 0


@final
@define
class _Row:
    """Where the cells of a row begin and end, among the blocks."""

    start: int
    cells: list[tuple[int, int]] = field(factory=list)
    is_layout: bool = False


class Layout:
    """The boxes and blocks of a page, gathered while its tags go by."""

    def __init__(self) -> None:
        """Begin with nothing."""
        root = Box("", None)
        self.boxes: list[Box] = [root]
        self.blocks: list[Block] = []
        self._open = [root]
        self._rows: list[_Row] = []
        self._pieces: list[str] = []
        self._anchors: list[bool] = []  # whether each leads anywhere
        self._linked = self._pre = self._unseen = self._level = self._raised = 0
        self._quotations = self._quoting = 0  # how many there were, and how deep this one is
        self._mark = ""
        self._is_broken = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of a tag that opens."""
        if self._unseen or is_unseen(tag, attributes):
            self._unseen += 1
        elif tag in BLOCKS:
            self._flush()
            self._start_block(tag, attributes)
        elif tag == "br":
            self._break()
        elif tag == "a":
            self._anchors.append("href" in attributes)
        elif tag == "sup":
            self._raised += 1
        elif tag == "q":
            self.data("\u201c")

    def end(self, tag: str) -> None:
        """Take note of a tag that closes."""
        if self._unseen:
            self._unseen -= 1
        elif tag in BLOCKS:
            self._flush()
            self._end_block(tag)
        elif tag == "a":
            self._anchors.pop()
        elif tag == "sup":
            self._raised -= 1
        elif tag == "q":
            self.data("\u201d")

    def data(self, text: str) -> None:
        """Take note of text."""
        if self._unseen:
            return
        if self._raised and text.strip().isdecimal():
            text = text.translate(_RAISED)
        first, *others = _BLANK_LINES.split(text) if self._pre else [_BLANKS.sub(" ", text)]
        self._write(first)
        for each in others:
            self._flush()
            self._write(each)

    def close(self) -> None:
        """Take note of the end."""
        self._flush()

    def _write(self, text: str) -> None:
        self._pieces.append(text)
        if text.strip(_EDGES):
            self._is_broken = False
            self._linked += len(text) if any(self._anchors[-1:]) else 0

    def _break(self) -> None:
        """End the line; two ends make a paragraph, in pages that know no other."""
        if self._is_broken:
            self._flush()
        else:
            self._pieces.append("\n")
            self._is_broken = True

    def _flush(self) -> None:
        """End the block that is open."""
        text = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", "".join(self._pieces)))
        text = text.translate(_INVISIBLE).strip(_EDGES)
        if text:
            text = text.replace("\n", " ") if self._level else text
            quotation = self._quotations if self._quoting else 0
            block = Block(text, self._linked, self._open[-1], self._level, self._mark, quotation)
            self.blocks.append(block)
            self._mark = ""
        self._pieces.clear()
        self._linked = 0
        self._is_broken = False

    def _start_block(self, tag: str, attributes: Mapping[str, str]) -> None:
        around = self._open[-1]
        is_site, is_likely = is_of_site(tag, attributes), is_likely_of_site(tag, attributes)
        if is_site or is_likely or tag in CONTAINERS:
            around = Box(
                tag,
                around,
                is_of_site=around.is_of_site or is_site,
                is_likely_of_site=around.is_likely_of_site or is_likely,
                is_header=around.is_header or is_header(tag, attributes),
            )
            self.boxes.append(around)
        self._open.append(around)
        if tag in HEADINGS:
            self._level = int(tag[1])
        elif tag in {"pre", "listing", "xmp"}:
            self._pre += 1
        elif tag == "li":
            self._mark = _BULLET
        elif tag == "blockquote":
            self._quotations += not self._quoting
            self._quoting += 1
        else:
            self._start_cell(tag)

    def _end_block(self, tag: str) -> None:
        self._open.pop()
        if tag in HEADINGS:
            self._level = 0
        elif tag in {"pre", "listing", "xmp"}:
            self._pre -= 1
        elif tag == "li":
            self._mark = ""
        elif tag == "blockquote":
            self._quoting -= 1
        elif tag in {"td", "th"} and self._rows:
            first, _ = self._rows[-1].cells[-1]
            self._rows[-1].cells[-1] = (first, len(self.blocks))
        elif tag == "tr":
            self._join(self._rows.pop())

    def _start_cell(self, tag: str) -> None:
        """Take note of a table, its rows and cells."""
        if tag == "tr":
            self._rows.append(_Row(len(self.blocks)))
        elif tag in {"td", "th"} and self._rows:
            self._rows[-1].cells.append((len(self.blocks), len(self.blocks)))
        elif tag == "table" and self._rows:
            self._rows[-1].is_layout = True

    def _join(self, row: _Row) -> None:
        """Write a row of short cells as one line."""
        filled = sum(first < last for first, last in row.cells)
        if row.is_layout or not 1 < filled == len(self.blocks) - row.start:
            return
        blocks = self.blocks[row.start :]
        if sum(len(block.text) for block in blocks) > _LONGEST_ROW:
            return
        if any(block.linked > len(block.text) / 2 for block in blocks):  # a way to elsewhere
            return
        text = "\t".join(block.text.replace("\n", " ") for block in blocks)
        linked = sum(block.linked for block in blocks)
        self.blocks[row.start :] = [Block(text, linked, self._open[-1])]


def written(blocks: Sequence[Block]) -> str:
    """Write blocks as plain text, a blank line between them."""
    texts = [block.mark + block.text for block in blocks]
    return "\n\n".join(with_marks(texts, [block.quotation for block in blocks]))
