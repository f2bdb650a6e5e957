"""One thing that a record claims, and what a text says to it."""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import field, frozen

from natobrief.span import Span


@final
class Verdict(StrEnum):
    """What a text says to a claim."""

    #: The text says so, or it follows from what it says and the tables.
    SUPPORTED = "supported"
    #: The text does not say so.
    NOT_FOUND = "not_found"
    #: The text says something else.
    CONTRADICTED = "contradicted"
    #: The text speaks of it, but not in words that tell whether it says so: a reader has to see.
    UNDECIDED = "undecided"


@final
@frozen(kw_only=True)
class Claim:
    """One value of a record with what the text says to it.

    >>> claim = Claim(pointer="/meetings/0/venue/city", value="Riga", verdict=Verdict.NOT_FOUND)
    >>> claim.is_supported
    False
    """

    #: JSON Pointer (RFC 6901) to the value in the record.
    pointer: str
    #: The value in words.
    value: str
    #: What the text says.
    verdict: Verdict
    #: The words that support or contradict it, that speak of it, or the nearest to it; empty when
    #: there are none, and when the tables alone speak.
    spans: tuple[Span, ...] = field(default=())
    #: What was expected and found; None for a claim that is supported.
    message: str | None = None

    @property
    def is_supported(self) -> bool:
        """Whether the text says so."""
        return self.verdict is Verdict.SUPPORTED
