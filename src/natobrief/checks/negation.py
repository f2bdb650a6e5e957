"""What "not" is about in a passage of a text, and whether it is about words of a record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window, numbers_in
from natobrief.checks.wording import Worded
from natobrief.lexicon.paraphrases import (
    AFTER,
    BEFORE,
    LESS,
    MORE,
    NEGATIONS,
    ONCE,
    PREVENTING,
    REFUSALS,
    TELLING,
)
from natobrief.lexicon.speech import EN_CUES, FR_CUES

#: So many words behind "not" it may be about.
_TURNED: Final = 4
#: Who does not do it, and so many words that may tell of what: "nobody believes that it is over".
_NO_ONE: Final = frozenset(["nobody", "nul", "personne"])
_WHOLE: Final = 12
_BUT: Final = frozenset(["but", "mais", "while", "whereas"])
#: So many words behind "before" or "when" begin what it is told of.
_UPON: Final = 4
_AND: Final = frozenset(["and", "et"])
_SAID: Final = frozenset(["said", "says", "added", "noted", "stressed", "told", "dit", "ajoute"])
#: What other verbs of speech lead to: "and stressed that".
_CUES: Final = EN_CUES | FR_CUES
_THAT: Final = frozenset(["that", "que"])
#: So many words before or behind "fail".
_FAILED: Final = 6
#: What turns the word that it is joined to: "non-recognition".
_NON: Final = "non"
#: Before what is or is not to be done.
_INFINITIVE: Final = frozenset(["to", "de"])
#: Beside "not": who does not merely do something does it.
_MERELY: Final = frozenset(
    ["only", "just", "merely", "simply", "seulement", "simplement", "contente", "contentent"]
)
#: What French puts behind the verb.
_BEHIND_VERBS: Final = frozenset(["pas", "jamais", "rien", "nullement"])


def turned_at(words: list[str], at: int) -> range:
    """Return which words one turns into their opposite: those behind "not", those around "fail".

    >>> words = "has not decided to leave the mission".split()
    >>> [words[each] for each in turned_at(words, 1)]
    ['not', 'decided', 'to', 'leave', 'the']
    >>> turned_at(words, 2)
    range(0, 0)
    >>> words = "nobody slept and said that it rained".split()
    >>> [words[each] for each in turned_at(words, 0)]
    ['nobody', 'slept', 'and']
    """
    if words[at] in REFUSALS:
        first = max(0, at - _FAILED)
        first = next((n + 1 for n in range(at - 1, first, -1) if words[n] in _BUT), first)
        return range(first, min(at + _FAILED + 1, len(words)))
    if words[at] == _NON and _MERELY.isdisjoint(words[at + 1 : at + 2]):
        return range(at, min(at + 2, len(words)))
    if words[at] in _NO_ONE:
        last = min(at + _WHOLE + 1, len(words))
        return range(at, next((n for n in range(at, last) if _is_turn(words, n)), last))
    if words[at] not in NEGATIONS or _MERELY.intersection(words[max(0, at - 1) : at + 2]):
        return range(0)
    last = min(at + _TURNED, len(words) - 1)
    heavy = next((each for each in range(at + 1, last + 1) if words[each] not in TELLING), last)
    if heavy + 1 < len(words) and words[heavy + 1] in _INFINITIVE:
        # "Has not yet been able or decided to leave" says that nobody leaves.
        rest = range(heavy + 2, min(heavy + _TURNED, len(words)))
        last = max(last, next((each for each in rest if words[each] not in TELLING), last))
    return range(at, last + 1)


def _is_turn(words: list[str], at: int) -> bool:
    """Tell whether words go on with something else: "but", or what somebody said then."""
    if words[at] in _BUT or words[at - 1] not in _AND:
        return words[at] in _BUT
    return words[at] in _SAID or (
        words[at] in _CUES and not _THAT.isdisjoint(words[at + 1 : at + 2])
    )


def count_turned(wanted: list[Wanted], window: Window, words: Sequence[Worded]) -> int:
    """Count how often a passage turns one of the words of a record into its opposite."""
    numbers, own = set(numbers_in(wanted, window)), _words_of(window, words)
    return sum(
        any(window.main + near in numbers for near in turned_at(own, at)) for at in range(len(own))
    )


def has_negation(window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage says "not" of anything."""
    return not (NEGATIONS | REFUSALS).isdisjoint(_words_of(window, words))


def denies_one(wanted: list[Wanted], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether "not" is right before words of a record; in French it is behind a verb."""
    numbers, own = set(numbers_in(wanted, window)), _words_of(window, words)
    return any(
        window.main + near in numbers
        for at in range(len(own))
        if own[at] in NEGATIONS
        for near in (at - 1, *turned_at(own, at)[1:])
        if _is_next(own, at, near)
    )


def _is_next(words: list[str], at: int, near: int) -> bool:
    """Tell whether nothing of weight stands between "not" and a word."""
    if near < at:
        return near >= 0 and words[at] in _BEHIND_VERBS
    is_behind = words[at] in _BEHIND_VERBS and words[at - 1] not in TELLING
    return not is_behind and all(each in TELLING for each in words[at + 1 : near])


def is_told_otherwise(wanted: list[Wanted], window: Window, denied: set[str]) -> bool:
    """Tell whether a passage lacks the word that "not" is about: it may say so with another one.

    Args:
        wanted: The words of a record.
        window: The passage.
        denied: Those of the words that are about what is not so.
    """
    told = [each for each in wanted if not each.is_needed and (not denied or each.word in denied)]
    return any(
        not each.stands_in(window.first, window.stop) and (denied or not each.is_light)
        for each in told
    )


def is_other_side(own: list[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage says "before" where words say "after", or "less" for "more"."""
    there = _words_of(window, words)
    if _is_once_for_before(own, there) or _is_once_for_before(there, own):
        return True
    return any(
        (one.isdisjoint(own), one.isdisjoint(there)) == (is_own, not is_own)
        and (other.isdisjoint(own), other.isdisjoint(there)) == (not is_own, is_own)
        for one, other in ((BEFORE, AFTER), (MORE, LESS))
        for is_own in (True, False)
    )


def _is_once_for_before(own: list[str], there: list[str]) -> bool:
    """Tell whether words have something happen before what others have it happen upon.

    "Before the terms are met" is not "when the terms are met".
    """
    for at, word in enumerate(own):
        if word in BEFORE and BEFORE.isdisjoint(there):
            what = {each for each in own[at + 1 : at + _UPON] if each not in TELLING}
            upon = (n for n, each in enumerate(there) if each in ONCE)
            if any(not what.isdisjoint(there[n + 1 : n + _UPON]) for n in upon):
                return True
    return False


def is_prevented(window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage tells what is to be prevented: that it does not happen."""
    return not PREVENTING.isdisjoint(_words_of(window, words))


def _words_of(window: Window, words: Sequence[Worded]) -> list[str]:
    return [word for word, _ in words[window.main : window.stop]]
