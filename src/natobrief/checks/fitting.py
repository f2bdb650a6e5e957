"""How well a passage goes with words of a record, and what comes of the best of all."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol, TypeAlias, final

from attrs import frozen

from natobrief.checks.window import Window
from natobrief.span import Span


@final
@frozen(kw_only=True)
class Gist:
    """Where a text says what words of a record say, or which of them it does not."""

    #: The words that say it; empty where something is lacking.
    spans: tuple[Span, ...] = ()
    #: The words of the record that the passage most like them lacks.
    lacking: tuple[str, ...] = ()
    #: The words of a passage that speaks of the same, in words too different to tell whether it
    #: says so; empty where there is none, or where something is against it.
    near: tuple[Span, ...] = ()


@final
@frozen
class Shares:
    """What share of the words of weight a passage has that says so, and one that may."""

    said: float
    near: float


@final
class Fit(Enum):
    """How a passage with many of the words goes with what is told."""

    #: It says so.
    SAID = auto()
    #: It speaks of the same.
    NEAR = auto()
    #: It says the opposite, or something of another number.
    AGAINST = auto()
    #: Its words are mostly those of the passage before it.
    ELSEWHERE = auto()


class Fits(Protocol):
    """Tell how a passage goes with what is told."""

    def __call__(self, window: Window, *, is_enough: bool) -> Fit:
        """Look at a passage, that has enough of the words or not."""


def always(window: Window, *, is_enough: bool) -> Fit:  # noqa: ARG001 - as others are asked
    """Take any passage for one that says so, as those that are about a topic do."""
    return Fit.SAID


#: The passage that goes best with what is told, in each of the ways, and its weight.
Found: TypeAlias = dict[Fit, tuple[float, Window | None]]
#: Of a topic, and of what is said or done.
TOPIC = Shares(0.6, 0.3)
TOLD = Shares(0.7, 0.45)
