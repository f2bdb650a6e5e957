"""Values by the words on which they rest, found by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar, final

from natobrief.span import Span

T = TypeVar("T")


@final
class Overlapping(Generic[T]):
    """Values with their spans; those at a place are found without looking at all.

    Args:
        held: Each span with its value, in any order.

    >>> held = Overlapping([(Span(0, 9), "outer"), (Span(2, 4), "inner"), (Span(9, 12), "next")])
    >>> [value for _, value in held.at(Span(3, 9))]
    ['outer', 'inner']
    """

    def __init__(self, held: Iterable[tuple[Span, T]]) -> None:
        """Put them in order."""
        self._held = sorted(held, key=lambda each: (each[0].start, each[0].end))
        self._starts = [span.start for span, _ in self._held]
        #: The furthest end of each and all before it.
        self._reach = list(accumulate((span.end for span, _ in self._held), max))

    def at(self, span: Span) -> Iterator[tuple[Span, T]]:
        """Give the values whose spans share words with a span, in the order of their spans."""
        stop = bisect_left(self._starts, span.end)
        start = stop
        while start and self._reach[start - 1] > span.start:
            start -= 1
        return ((own, value) for own, value in self._held[start:stop] if own.overlaps(span))

    def spans(self) -> Iterator[Span]:
        """Give the spans of all, in order."""
        return (span for span, _ in self._held)
