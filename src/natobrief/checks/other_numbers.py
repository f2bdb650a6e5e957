"""Whether a passage of a text has another number of what a record counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice, pairwise
from typing import Final

from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window
from natobrief.checks.wordforms import canonical
from natobrief.checks.wording import Worded
from natobrief.lexicon.months import MONTHS
from natobrief.lexicon.paraphrases import SMALL
from natobrief.text.regex import regex

#: Words that belong to a number.
_SCALES: Final = frozenset(
    "million millions billion billions thousand hundred milliard milliards".split()  # noqa: SIM905
)

#: So many words behind a number tell what it counts.
_BEHIND: Final = 4
#: Words for months.
MONTH_NAMES: Final = frozenset(
    canonical(form) for series in MONTHS.values() for forms in series for form in forms
)
#: Before the number that something had; so many words may stand between.
_FROM: Final = frozenset(["from", "de"])
_NEAR: Final = 3
#: A year.
_YEAR: Final = regex(r"(?:19|20)[0-9]{2}")


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


def has_another_number(
    missing: Sequence[Wanted], own: Sequence[str], window: Window, words: Sequence[Worded]
) -> bool:
    """Tell whether a passage counts the things of a record by other numbers than the record.

    "20 ships" is not in "10 ships"; the days of a month and what stands behind any number count as
    things alike.
    """
    there = [word for word, _ in words[window.main : window.stop]]
    return all(
        _is_counted_otherwise(own, at, there)
        for each in missing
        for at in range(len(own))
        if own[at] == each.word
    )


def _is_counted_otherwise(own: Sequence[str], at: int, there: Sequence[str]) -> bool:
    things = _counted(own, at)
    rivals = (n for n, word in enumerate(there) if word[0].isdigit() and word != own[at])
    return any(not things.isdisjoint(_counted(there, n)) for n in rivals)


def _counted(words: Sequence[str], at: int) -> set[str]:
    """Return what a number counts: the first words of weight behind it, and a month before it."""
    behind = (word for word in words[at + 1 : at + 1 + _BEHIND] if word not in SMALL | _SCALES)
    counted = {word for word in islice(behind, 2) if not word[0].isdigit()}
    return counted | ({words[at - 1]} & MONTH_NAMES if at else set())


def is_of_another_year(own: Sequence[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage has another year where words of a record have theirs.

    Behind the same word: "fiscal year 2016" is not "fiscal year 2015".
    """
    there = [word for word, _ in words[window.main : window.stop]]
    for before, year in pairwise(own):
        if _YEAR.fullmatch(year) and year not in there and before not in SMALL:
            beside = [other for one, other in pairwise(there) if one == before]
            if any(_YEAR.fullmatch(other) for other in beside):
                return True
    return False


def are_exchanged(
    wanted: Sequence[Wanted], own: Sequence[str], window: Window, words: Sequence[Worded]
) -> bool:
    """Tell whether two numbers of a record change places in a passage, and what they count not.

    "10 ships in Riga and 20 in Oslo" is not "20 ships in Riga and 10 in Oslo".
    """
    placed = {
        each.word: inside[0]
        for each in wanted
        if not each.is_light
        and own.count(each.word) == 1
        and len(inside := [at for at in each.places if window.main <= at < window.stop]) == 1
    }
    told = sorted(placed, key=own.index)
    numbers = [word for word in told if word[0].isdigit()]
    there = [word for word, _ in words[: window.stop]]
    first = next((each for each in numbers if _is_first(own, own.index(each), 1)), None)
    now = next((each for each in numbers if _is_first(there, placed[each], _NEAR)), None)
    if first is not None and now is not None:
        return first != now
    others = [word for word in told if not word[0].isdigit()]
    return any(_is_exchange(one, other, others, told, placed) for one, other in pairwise(numbers))


def _is_first(words: Sequence[str], at: int, reach: int) -> bool:
    """Tell whether a number is what something had before: "from the present 10"."""
    return not _FROM.isdisjoint(words[max(0, at - reach) : at])


def _is_exchange(
    one: str, other: str, others: Sequence[str], told: Sequence[str], placed: Mapping[str, int]
) -> bool:
    """Tell whether two numbers are exchanged: the last words before each, or behind, are not."""
    if placed[one] < placed[other]:
        return False
    swapped = {**placed, one: placed[other], other: placed[one]}
    at = told.index
    behind = [[w for w in others if at(number) < at(w)] for number in (one, other)]
    before = [[w for w in others if at(w) < at(number)] for number in (one, other)]
    pairs = [
        (each[0][end], each[1][end])
        for each, end in ((behind, 0), (before, -1))
        if all(each) and each[0][end] != each[1][end]
    ]
    return any(
        [*sorted((one, other, *pair), key=at)]
        == [*sorted((one, other, *pair), key=swapped.__getitem__)]
        for pair in pairs
    )


def _thing_at(at: int, words: Sequence[Worded]) -> str:
    """Return the first word behind a number that is no part of it."""
    behind = words[at + 1 : at + 5]
    return next((w for w, _ in behind if not w[0].isdigit() and w not in _SCALES), "")


def _gap(place: int) -> Callable[[int], int]:
    return lambda other: abs(other - place)
