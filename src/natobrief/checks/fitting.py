"""How well a passage goes with words of a record, and what comes of the best of all."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol, TypeAlias, final

from attrs import frozen

from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window
from natobrief.checks.wordforms import opposites
from natobrief.span import Span

#: What a name weighs: it has to be there anyway.
_NAME = 0.5


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


def weight_of(wanted: Wanted, light: float) -> float:
    """Return what a word weighs: what is light as it is told, names less than others."""
    if wanted.is_light:
        return light
    return _NAME if wanted.is_needed else 1.0


def is_turning(missing: list[Wanted]) -> bool:
    """Tell whether words that a passage lacks have an opposite: all may hang on one of them."""
    return any(not each.is_light and opposites(each.word) for each in missing)


def is_nowhere(wanted: Wanted) -> bool:
    """Tell whether a name stands nowhere in a text; a number has to stand in the passage itself."""
    return wanted.is_needed and (not wanted.places or wanted.word[0].isdigit())


def is_anchored(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether a passage has all names and numbers of some words that have several."""
    needed = [each for each in wanted if each.is_needed]
    is_number = any(each.word[0].isdigit() for each in needed)
    return is_number and len(needed) > 1 and not any(each.is_needed for each in missing)


def is_spoken_of(wanted: list[Wanted], missing: list[Wanted]) -> bool:
    """Tell whether a passage that lacks some words has the subject, and more than names."""
    if wanted[0].is_party and wanted[0] in missing:
        return False
    if is_anchored(wanted, missing):
        return True
    named = [each for each in wanted if each.is_needed]
    if len(named) > 1 and not any(each in missing for each in named):
        return True
    heavy = [each for each in wanted if not each.is_light and not each.is_needed]
    return not heavy or any(each not in missing for each in heavy)
