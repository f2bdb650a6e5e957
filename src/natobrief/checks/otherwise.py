"""Whether a passage with the words of a record says them of another rank, or as not yet done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window, nearest
from natobrief.checks.wordforms import LEAST, alike, is_form
from natobrief.checks.wording import Worded
from natobrief.lexicon.paraphrases import SUPERLATIVES, TELLING

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
#: Before what has been done.
_DONE: Final = frozenset(["has", "have", "had", "a", "ont", "avait", "avaient"])
#: Before what is to be done.
_DUE: Final = frozenset(
    "must should ought needs need doit doivent devait devaient devrait devraient faut".split()  # noqa: SIM905
)
#: So many words before a verb.
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


def is_only_due(own: Sequence[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage says that somebody must do what words say that one has done."""
    there = [word for word, _ in words[window.main : window.stop]]
    return any(
        _is_due(own[at + 1], there)
        for at in range(len(own) - 1)
        if own[at] in _DONE and own[at + 1] not in TELLING
    )


def _is_due(verb: str, there: Sequence[str]) -> bool:
    same = [
        at
        for at, word in enumerate(there)
        if any(each[:LEAST] == word[:LEAST] and is_form(each, word) for each in alike(verb))
    ]
    before = [set(there[max(0, at - _BEFORE) : at]) for at in same]
    return before != [] and all(each & _DUE and not each & _DONE for each in before)


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
    return any(_is_of_another_thing(each, own, window, words) for each in lost)


def _is_of_another_thing(
    number: Wanted, own: Sequence[str], window: Window, words: Sequence[Worded]
) -> bool:
    thing = _thing(own, own.index(number.word))
    place = nearest(number, window.main, window) or 0
    there = [word for word, _ in words[place + 1 : place + _BEFORE + 1]]
    return thing != "" and not any(is_form(one, word) for one in alike(thing) for word in there)


def _thing(own: Sequence[str], at: int) -> str:
    """Return what a number counts: the first word of weight right behind it."""
    behind = own[at + 1 : at + 1 + _BEFORE]
    return next((word for word in behind if word not in TELLING and not word[0].isdigit()), "")
