"""Whether a passage of a text has another number of what a record counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window
from natobrief.checks.wording import Worded

#: Words that belong to a number.
_SCALES: Final = frozenset(
    "million millions billion billions thousand hundred milliard milliards".split()  # noqa: SIM905
)


def is_of_another_number(wanted: list[Wanted], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether words with one number stand nearer to another number of the same things."""
    numbers = [each for each in wanted if each.word[0].isdigit()]
    if len(numbers) != 1:
        return False
    own = [at for at in numbers[0].places if window.first <= at < window.stop]
    things = {_thing_at(at, words) for at in own}
    rivals = [
        at
        for at in range(window.first, window.stop)
        if at not in own and words[at][0][0].isdigit() and _thing_at(at, words) in things
    ]
    if not rivals:
        return False
    heavy = [each for each in wanted if not each.is_light and not each.is_needed]
    placed = [at for each in heavy for at in each.places if window.first <= at < window.stop]
    placed = [at for at in placed if words[at][0] not in things]
    nearer = sum(min(map(_gap(at), rivals)) < min(map(_gap(at), own)) for at in placed)
    return nearer * 2 > len(placed)


def _thing_at(at: int, words: Sequence[Worded]) -> str:
    """Return the first word behind a number that is no part of it."""
    behind = words[at + 1 : at + 5]
    return next((w for w, _ in behind if not w[0].isdigit() and w not in _SCALES), "")


def _gap(place: int) -> Callable[[int], int]:
    return lambda other: abs(other - place)
