"""The text of a release on a page: every character, its marked words links to what they back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from natobrief.forms._blocks import Block
from natobrief.forms._element import Element, Node, element
from natobrief.forms._marks import Cut, Mark, Piece

# What shows nothing, or turns the direction of what comes behind it. Blanks and line breaks do not.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff]+"
)


def release_blocks(
    text: str, blocks: Sequence[Block], cut: Cut, marks: Sequence[Mark], titles: Mapping[str, str]
) -> list[Element]:
    """Write a text as paragraphs.

    Args:
        text: The text of the release.
        blocks: Its paragraphs.
        cut: Its pieces; none goes over an end of a block or of the gap behind it.
        marks: The marks of the pieces.
        titles: What to say of each target of a mark.
    """
    pieces = iter(cut.pieces)
    paragraphs = []
    for block in blocks:
        inside: list[Node] = []
        for piece in _next(pieces, block.start, block.end):
            inside += _piece(piece, text, marks, titles)
        if block.gap_end > block.end:
            gap: list[Node] = []
            for piece in _next(pieces, block.end, block.gap_end):
                gap += _piece(piece, text, marks, titles)
            inside.append(element("span", *gap, class_="gap"))
        named = [name for name, is_so in (("flow", block.flows), ("last", block.closes)) if is_so]
        paragraphs.append(element("p", *inside, class_=" ".join(named) or None, dir="auto"))
    return paragraphs


def _next(pieces: Iterator[Piece], start: int, end: int) -> Iterator[Piece]:
    """Take the pieces between two places."""
    while start < end:
        piece = next(pieces)
        start = piece.end
        yield piece


def _piece(piece: Piece, text: str, marks: Sequence[Mark], titles: Mapping[str, str]) -> list[Node]:
    inside = list(seen(text[piece.start : piece.end]))
    if piece.mark is None:
        return inside
    mark = marks[piece.mark]
    link = element(
        "a",
        *inside,
        class_=f"k-{mark.kind}",
        id=f"w{piece.number}",
        href=f"#{mark.target}",
        title=titles[mark.target],
    )
    return [link]


def seen(text: str) -> Iterator[Node]:
    """Show that there is something where characters show nothing, and keep them from turning text.

    An element of their own isolates them, so that what comes behind is set as if they were not
    there.
    """
    start = 0
    for found in _UNSEEN.finditer(text):
        if found.start() > start:
            yield text[start : found.start()]
        count = len(found[0])
        code = f"U+{ord(found[0][0]):04X}" + (f" ({count})" if count > 1 else "")
        yield element("bdi", found[0], class_="unseen", data_code=code)
        start = found.end()
    if start < len(text):
        yield text[start:]
