"""A passage of a text, and whether words of a record stand in it as the record has them."""

from __future__ import annotations

from bisect import bisect_left
from typing import final

from attrs import frozen

from natobrief.checks.wanted import Wanted


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
    """Tell whether most of the words that a passage has are not in what stands before it."""
    there = [each for each in wanted if each.stands_in(window.first, window.stop)]
    own = sum(each.stands_in(window.main, window.stop) for each in there)
    before = sum(each.stands_in(window.first, window.main) for each in there)
    return own * 2 > len(there) and own >= before


def are_in_order(parties: list[Wanted], window: Window) -> bool:
    """Tell whether parties stand in a passage in their order: who does something to whom."""
    last = window.first
    for each in parties:
        at = bisect_left(each.places, last)
        if at == len(each.places) or each.places[at] >= window.stop:
            return False
        last = each.places[at]
    return True
