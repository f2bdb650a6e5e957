"""In whose words something stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import final

from attrs import frozen

from natobrief.assemble.grounded import Grounded
from natobrief.assemble.speakers import Speaker
from natobrief.model import Country, Statement
from natobrief.rules.quotations import Utterance
from natobrief.span import Span


@final
@frozen
class Said:
    """A statement with the utterance that it comes from."""

    utterance: Utterance
    statement: Grounded[Statement]
    speaker: Speaker | None
    #: Countries that "they" and "them" in it stand for, and the words that say so.
    meant: tuple[tuple[Country, ...], tuple[Span, ...]]


@final
class Spoken:
    """Finds the statement in whose words something stands; no two of them share words."""

    def __init__(self, said: Sequence[Said]) -> None:
        """Keep the statements in the order of their parts."""
        self._parts = sorted(
            (part.start, part.end, index)
            for index, each in enumerate(said)
            for part in each.utterance.parts
        )
        self._starts = [start for start, _, _ in self._parts]
        self._said = said

    def before(self, position: int) -> Said | None:
        """Return the last statement that begins before an offset."""
        at = bisect_left(self._starts, position) - 1
        return self._said[self._parts[at][2]] if at >= 0 else None

    def around(self, span: Span) -> Said | None:
        """Return the statement whose words share some with a span."""
        at = bisect_left(self._starts, span.end) - 1
        if at >= 0 and self._parts[at][1] > span.start:
            return self._said[self._parts[at][2]]
        return None
