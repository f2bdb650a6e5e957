"""Which stretches of a text are taken, so that no two findings share words."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import final

from natobrief.span import Span


@final
class Taken:
    """Stretches without overlap, asked and added to in logarithmic time.

    >>> taken = Taken()
    >>> taken.take(Span(3, 7)), taken.take(Span(6, 9)), taken.take(Span(7, 9))
    (True, False, True)
    """

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self._spans: list[Span] = []

    def take(self, span: Span) -> bool:
        """Take a stretch, unless a part of it is taken; tell whether it could be had."""
        at = bisect_left(self._spans, span)
        if any(span.overlaps(other) for other in self._spans[max(0, at - 1) : at + 1]):
            return False
        insort(self._spans, span)
        return True
