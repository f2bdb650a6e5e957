"""Whether a passage has the words of a record with another rank, or counts other things."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from natobrief.checks.other_numbers import MONTH_NAMES
from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window, nearest
from natobrief.checks.wordforms import alike, is_form, is_fraction
from natobrief.checks.wording import Worded
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
_EACH: Final = frozenset(["every", "each", "everybody", "everyone", "chaque", "chacun"])
#: Those who act together, of whom all may do something, or some.
_GROUP: Final = frozenset(
    """
    allies members nations countries states ministers leaders partners governments
    allie allies pays membres etats ministres dirigeants partenaires gouvernements
    """.split()  # noqa: SIM905
)
_SOME: Final = frozenset(
    "some several most many few certain plusieurs quelques certains certaines".split()  # noqa: SIM905
)
#: Words for a part, by whatever they are followed; "most" is one before several things.
_PART: Final = frozenset(["plupart", "majority", "majorite"])
_THE: Final = frozenset(["the", "its", "our", "their", "les", "des", "nos", "ses", "ces", "these"])
_ONLY: Final = frozenset(["only", "just", "merely", "solely", "seulement", "uniquement"])
_NOT: Final = frozenset(["not", "non", "pas"])
#: Words for the first, the second and so on.
_PLACES: Final = tuple(
    frozenset(line.split())
    for line in """
    first 1st premier premiere premiers premieres
    second 2nd deuxieme seconde
    third 3rd troisieme
    fourth 4th quatrieme
    fifth 5th cinquieme
    sixth 6th sixieme
    seventh 7th septieme
    eighth 8th huitieme
    ninth 9th neuvieme
    tenth 10th dixieme
    last final dernier derniere derniers dernieres
    """.strip().splitlines()
)
#: What begins an office and is no first one.
_PREMIER: Final = frozenset(["premier", "premiere", "premiers", "premieres"])
_MINISTER: Final = (["ministre"], ["ministres"])
#: Beside the number of a part.
_OF_THEM: Final = frozenset(["dont", "including", "of", "d'entre", "among", "parmi"])
#: A year.
_YEAR: Final = regex(r"(?:19|20)[0-9]{2}")
#: Between a number and what it counts.
_MORE: Final = frozenset(
    "new additional further extra nouveaux nouvelles nouveau supplementaires".split()  # noqa: SIM905
)
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


def is_of_another_place(own: Sequence[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage has "first meeting" where words have "second meeting"."""
    there = [word for word, _ in words[window.main : window.stop]]
    stated = {at: place for at in range(len(there)) if (place := _place_of(there, at)) is not None}
    for at in range(len(own)):
        place = _place_of(own, at)
        if place is None or place in stated.values():
            continue
        things = _things(own, at)
        if any(not things.isdisjoint(_things(there, near)) for near in stated):
            return True
    return False


def is_place(word: str) -> bool:
    """Tell whether a word says which of several something is."""
    return any(word in forms for forms in _PLACES)


def _place_of(words: Sequence[str], at: int) -> int | None:
    """Return which of several a word says that something is: the first, the second."""
    if words[at] in _PREMIER and words[at + 1 : at + 2] in _MINISTER:
        return None
    return next((place for place, forms in enumerate(_PLACES) if words[at] in forms), None)


def _things(words: Sequence[str], at: int) -> set[str]:
    return {word for word in words[at + 1 : at + 2 + _BEFORE] if word not in TELLING}


def is_of_some(own: Sequence[str], window: Window, words: Sequence[Worded]) -> bool:
    """Tell whether a passage counts those of whom words say that it is all: "eight Allies"."""
    there = [word for word, _ in words[window.main : window.stop]]
    if _is_only(own) and not _is_only(there) and not _ONLY.isdisjoint(there):
        return True
    if _quantified(own, _SOME) & _quantified(there, _ALL) - _quantified(there, _SOME):
        return True
    if not _ALL.isdisjoint(there) or not _EACH.isdisjoint(there):
        return False
    if not _ALL.isdisjoint(own) and not _has_most(own) and _has_most(there):
        return True
    is_all = any(
        own[at] in _ALL and not _GROUP.isdisjoint(own[at + 1 : at + 1 + _BEFORE])
        for at in range(len(own))
    )
    return is_all and any(
        _is_some(there, at) and not _GROUP.isdisjoint(there[at + 1 : at + 3])
        for at in range(len(there))
    )


def _has_most(words: Sequence[str]) -> bool:
    """Tell whether words say something of most things: "most of the", "most ships"."""
    return not _PART.isdisjoint(words) or any(
        word == "most" and (after == "of" or after.endswith("s")) for word, after in pairwise(words)
    )


def _is_only(words: Sequence[str]) -> bool:
    """Tell whether words say "only", and never "not only"."""
    places = [at for at, word in enumerate(words) if word in _ONLY]
    return places != [] and not any(_NOT.intersection(words[max(0, at - 1) : at]) for at in places)


def _quantified(words: Sequence[str], how: frozenset[str]) -> set[str]:
    """Return of what words say all, or some: the word right behind that."""
    return {words[at + 1] for at in range(len(words) - 1) if words[at] in how} - TELLING


def _is_some(words: Sequence[str], at: int) -> bool:
    """Tell whether a word counts a part: a number behind no article, or "some"."""
    if words[at] in _SOME:
        return True
    is_all = at > 0 and words[at - 1] in _THE
    return words[at].isdecimal() and not is_all and not _YEAR.fullmatch(words[at])


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
    thing = thing_at(own, own.index(number.word))
    if not thing or thing in MONTH_NAMES or _YEAR.fullmatch(number.word):
        return False
    things = (*alike(thing), *(_GROUP if thing in _GROUP else ()))
    counted = {
        words[at][0]: _is_part(at, words)
        or _counts_nothing(at, words)
        or any(is_form(one, word) for one in things for word in _behind(at, words))
        for at in range(window.first, window.stop)
        if words[at][0][0].isdigit() and not _YEAR.fullmatch(words[at][0])
    }
    return counted.get(number.word) is False and any(counted.values())


def _counts_nothing(at: int, words: Sequence[Worded]) -> bool:
    """Tell whether a number leads to no thing of its own: "to 10,000 during the vote"."""
    return any(word in TELLING for word, _ in words[at + 1 : at + 2])


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
    thing = thing_at(own, own.index(number.word))
    place = nearest(number, window.main, window) or 0
    there = _behind(place, words)
    return thing != "" and not any(is_form(one, word) for one in alike(thing) for word in there)


def is_count(word: str) -> bool:
    """Tell whether a word is a number, and no year."""
    return word[0].isdigit() and _YEAR.fullmatch(word) is None


def thing_at(own: Sequence[str], at: int) -> str:
    """Return what a number counts: the first word of weight right behind it."""
    behind = (word for word in own[at + 1 : at + 1 + _BEFORE] if word not in TELLING | _MORE)
    return next((word for word in behind if not word[0].isdigit()), "")
