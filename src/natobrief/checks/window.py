"""A passage of a text, and whether words of a record stand in it as the record has them."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, final

from attrs import frozen

from natobrief.checks.wanted import Wanted

#: What light words and names weigh beside others, and how much more a word that is there itself.
_LIGHT: Final = 0.25
_NAME: Final = 0.5
_ITSELF: Final = 1.25


@final
@frozen
class Window:
    """Words of a text, by their numbers: a passage, and from where on it is the passage itself."""

    first: int
    main: int
    stop: int


def numbers_in(wanted: list[Wanted], window: Window) -> list[int]:
    """Return where in a passage words stand, each beside the rarest; none if none does."""
    own = [each for each in wanted if each.stands_in(window.main, window.stop)]
    if not own:
        return []
    rarest = min(own, key=lambda each: (each.is_light, len(each.places)))
    place = rarest.places[bisect_left(rarest.places, window.main)]
    inside = Window(window.main, window.main, window.stop)
    found = (nearest(each, place, inside) for each in own)
    return sorted({at for at in found if at is not None})


def nearest(wanted: Wanted, place: int, window: Window) -> int | None:
    """Return which place of a word is nearest to another, if it stands in a passage as often."""
    if not wanted.stands_in(window.first, window.stop):
        return None
    places = wanted.places
    at = bisect_left(places, place)
    inside = [
        each for each in places[max(0, at - 1) : at + 1] if window.first <= each < window.stop
    ]
    return min(inside, key=lambda each: abs(each - place), default=None)


def is_mostly_in(wanted: list[Wanted], window: Window) -> bool:
    """Tell whether the words that a passage has are not mostly in what stands before it."""
    there = [each for each in wanted if each.stands_in(window.first, window.stop)]
    inside = [each for each in there if each.stands_in(window.main, window.stop)]
    if len(inside) * 2 <= len(there):
        return False
    if len(inside) >= sum(each.stands_in(window.first, window.main) for each in there):
        return True
    own = sum(_weight(each, window.main, window.stop) for each in there)
    return own >= sum(_weight(each, window.first, window.main) for each in there)


def _weight(wanted: Wanted, first: int, stop: int) -> float:
    """Return what it weighs that a word stands between two of the text, more where it is itself."""
    if not wanted.stands_in(first, stop):
        return 0.0
    whole = _LIGHT if wanted.is_light else _NAME if wanted.is_needed else 1.0
    return whole * (_ITSELF if wanted.is_itself_in(first, stop) else 1.0)


def are_in_order(parties: list[Wanted], window: Window) -> bool:
    """Tell whether parties stand in a passage in their order: who does something to whom."""
    last = window.first
    for each in parties:
        at = bisect_left(each.places, last)
        if at == len(each.places) or each.places[at] >= window.stop:
            return False
        last = each.places[at]
    return True
