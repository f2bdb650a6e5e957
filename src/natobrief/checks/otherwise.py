"""Whether a passage has the words of a record with another rank, or counts other things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window, nearest
from natobrief.checks.wordforms import alike, canonical, is_form, is_fraction
from natobrief.checks.wording import Worded
from natobrief.lexicon.months import MONTHS
from natobrief.lexicon.paraphrases import SUPERLATIVES, TELLING
from natobrief.text.regex import regex

#: Before "largest": it is not the largest.
_RANKS: Final = frozenset(
    """
    second third fourth fifth sixth 2 3 4 5 6 2nd 3rd 4th 5th
    deuxieme troisieme quatrieme cinquieme seconde
    """.split()  # noqa: SIM905
)
#: Endings of superlatives, and words that are none for all that.
_MOST: Final = "est"
_NO_MOST: Final = frozenset(["interest", "request", "protest", "contest", "conquest", "west"])
#: Words for the whole of something.
_ALL: Final = frozenset(["all", "whole", "entire", "tout", "toute", "tous", "toutes"])
#: Beside the number of a part.
_OF_THEM: Final = frozenset(["dont", "including", "of", "d'entre", "among", "parmi"])
#: Behind the number of a day; and what is a year.
_MONTHS: Final = frozenset(
    canonical(form) for series in MONTHS.values() for forms in series for form in forms
)
_YEAR: Final = regex(r"(?:19|20)[0-9]{2}")
#: So many words behind a number, or what it counts.
_BEFORE: Final = 3


def is_ranked_otherwise(own: Sequence[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage has "second largest" where words have "largest"."""
    there = [word for word, _ in words[window.main : window.stop]]
    return any(
        there[near] == word and there[near - 1] in _RANKS
        for at, word in enumerate(own)
        if _is_superlative(word) and (at == 0 or own[at - 1] not in _RANKS)
        for near in range(1, len(there))
    )


def _is_superlative(word: str) -> bool:
    return word in SUPERLATIVES or (word.endswith(_MOST) and word not in _NO_MOST)


def is_but_a_part(own: Sequence[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage says of a part what words say of all: "all ships", "half of them"."""
    there = {word for word, _ in words[window.main : window.stop]}
    is_all = not _ALL.isdisjoint(own) and _ALL.isdisjoint(there)
    return is_all and not any(map(is_fraction, own)) and any(map(is_fraction, there))


def counts_another(
    wanted: Sequence[Wanted], own: Sequence[str], window: Window, words: Sequence[Worded]
) -> bool:
    """Tell whether a number of a record stands only before a passage, and counts another thing."""
    lost = [
        each
        for each in wanted
        if each.word[0].isdigit()
        and not each.is_light
        and each.stands_in(window.first, window.main)
        and not each.stands_in(window.main, window.stop)
    ]
    return any(_is_of_another_thing(each, own, window, words) for each in lost) or any(
        _counts_what_another_does(each, own, window, words)
        for each in wanted
        if each.word[0].isdigit() and each.stands_in(window.main, window.stop)
    )


def _counts_what_another_does(
    number: Wanted, own: Sequence[str], window: Window, words: Sequence[Worded]
) -> bool:
    """Tell whether a passage counts a thing by another number, and another thing by that one.

    "40 soldiers" is not in "270 soldiers, and 40 trainers".
    """
    thing = _thing(own, own.index(number.word))
    if not thing or thing in _MONTHS or _YEAR.fullmatch(number.word):
        return False
    counted = {
        words[at][0]: _is_part(at, words)
        or any(is_form(one, word) for one in alike(thing) for word in _behind(at, words))
        for at in range(window.first, window.stop)
        if words[at][0][0].isdigit()
    }
    return counted.get(number.word) is False and any(counted.values())


def _is_part(at: int, words: Sequence[Worded]) -> bool:
    """Tell whether a number counts what is counted before it: "270 soldiers, 40 of them"."""
    before, behind = words[at - 1 : at] if at else (), words[at + 1 : at + 2]
    is_alone = not behind or behind[0][1].start > words[at][1].end + 1
    return is_alone or any(word in _OF_THEM for word, _ in (*before, *behind))


def _behind(at: int, words: Sequence[Worded]) -> list[str]:
    return [word for word, _ in words[at + 1 : at + _BEFORE + 1]]


def _is_of_another_thing(
    number: Wanted, own: Sequence[str], window: Window, words: Sequence[Worded]
) -> bool:
    thing = _thing(own, own.index(number.word))
    place = nearest(number, window.main, window) or 0
    there = _behind(place, words)
    return thing != "" and not any(is_form(one, word) for one in alike(thing) for word in there)


def _thing(own: Sequence[str], at: int) -> str:
    """Return what a number counts: the first word of weight right behind it."""
    behind = own[at + 1 : at + 1 + _BEFORE]
    return next((word for word in behind if word not in TELLING and not word[0].isdigit()), "")
