"""Words of a release that back facts, cut into pieces that do not overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import final

from attrs import frozen

from natobrief.span import Span


@final
@frozen(kw_only=True)
class Mark:
    """Words that back a fact."""

    #: Where they stand.
    span: Span
    #: What sort of fact it is, such as "when".
    kind: str
    #: Identifier of the fact on the page.
    target: str


@final
@frozen(kw_only=True)
class Piece:
    """A run of text inside the same marks."""

    #: First code point.
    start: int
    #: One past the last.
    end: int
    #: Its number among the pieces that are marked, from 1; None when it is not.
    number: int | None = None
    #: Index of the shortest mark around it; None when there is none.
    mark: int | None = None


@final
@frozen
class Cut:
    """A text in pieces, and where each mark begins and ends among them."""

    #: All of the text, in order.
    pieces: tuple[Piece, ...]
    #: Numbers of the first and the last piece of each mark; None for one beyond the text.
    ranges: tuple[tuple[int, int] | None, ...]


def cut(length: int, marks: Sequence[Mark], edges: Iterable[int]) -> Cut:
    """Cut a text at the ends of marks, so that each mark is a run of whole pieces.

    The shortest mark around a piece is the one that it shows; of two alike, the first.

    Args:
        length: How long the text is.
        marks: They may overlap, repeat each other and reach beyond the text.
        edges: Where else to cut.

    >>> when = Mark(span=Span(2, 6), kind="when", target="/a")
    >>> who = Mark(span=Span(4, 9), kind="who", target="/b")
    >>> [(piece.start, piece.mark) for piece in cut(10, [when, who], ()).pieces]
    [(0, None), (2, 0), (4, 0), (6, 1), (9, None)]
    """
    bounds = [(mark.span.start, min(mark.span.end, length)) for mark in marks]
    starting: defaultdict[int, list[int]] = defaultdict(list)
    for index, (start, end) in enumerate(bounds):
        if start < end:
            starting[start].append(index)
    ends = [end for start, end in bounds if start < end]
    pieces = _sweep(sorted({0, length, *edges, *starting, *ends}), bounds, starting)
    first = {piece.start: piece.number for piece in pieces if piece.number is not None}
    last = {piece.end: piece.number for piece in pieces if piece.number is not None}
    ranges = [(first[start], last[end]) if start < end else None for start, end in bounds]
    return Cut(tuple(pieces), tuple(ranges))


def _sweep(
    edges: Sequence[int], bounds: Sequence[tuple[int, int]], starting: Mapping[int, list[int]]
) -> list[Piece]:
    """Go over the text once, with the marks around each piece, the shortest on top."""
    around: list[tuple[int, int]] = []
    pieces = []
    number = 0
    for start, end in pairwise(edges):
        for index in starting.get(start, ()):
            heappush(around, (bounds[index][1] - bounds[index][0], index))
        while around and bounds[around[0][1]][1] <= start:
            heappop(around)
        if around:
            number += 1
            pieces.append(Piece(start=start, end=end, number=number, mark=around[0][1]))
        else:
            pieces.append(Piece(start=start, end=end))
    return pieces
