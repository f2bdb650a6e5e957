"""The words of a record that a passage of a text is to have, with their places in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import final

from attrs import frozen

from natobrief.checks.named import Names, is_name, is_title
from natobrief.checks.stated import Stated
from natobrief.checks.wordforms import LEAST, akin, alike, canonical, is_form, is_fraction, is_light
from natobrief.checks.wording import Worded, reworded, worded
from natobrief.lexicon.months import MONTHS
from natobrief.lexicon.paraphrases import NEGATIONS, REFUSALS, SMALL, TELLING
from natobrief.model import Language
from natobrief.rules.dates import DateMention
from natobrief.text.regex import regex

#: Who was named before is called "the two ministers".
_TWO = "2"
_DEFINITE = regex(r"\b(?:[Tt]he|[Ll]es)\s$")
#: Before a number that is a part of a name: "COVID-19".
_JOINED = regex(r"(?P<name>[^\W\d_]+)-$")
#: The month; in small letters it is a verb.
_MAY = "may"
#: What stands for a thing that is named: "an important one".
_ONE = "one"
#: Years counted back from the text's own.
_AGO = regex(r"\b([0-9]{1,2}) years ago\b|\bil y a ([0-9]{1,2}) ans\b", re.IGNORECASE)
#: What is against a weapon is none of it: "anti-aircraft".
_ANTI = "anti"
_WEAPONS = frozenset(["aircraft", "plane", "fighter", "jet", "tank", "tanks", "ship", "ships"])
_EN_MONTHS, _FR_MONTHS = (
    "|".join(form for forms in MONTHS[language] for form in forms)
    for language in (Language.EN, Language.FR)
)
_NEXT_YEAR = regex(
    rf"\b(?:next|coming|following)\s(?:year|spring|summer|autumn|winter|{_EN_MONTHS})\b"
    rf"|\b(?:an|ann\u00e9e|printemps|\u00e9t\u00e9|automne|hiver|{_FR_MONTHS})\sprochaine?\b"
    r"|\bprochaine\sann\u00e9e\b",
    re.IGNORECASE,
)
#: Before the verb of a sentence.
_VERB = regex(
    r"\b(?:has|have|had|will|would|shall|is|are|was|were|be|been|must|should|a|ont|avait|avaient|est|sont|sera|seront)"
    r"\s+(?:(?:not|now|also|still|never|be|been|pas|\w+ly)\s+)*(?P<verb>[a-z]\w+(?:e[dn]|n|e|er|és?|ées?)?)\b"
)


@final
@frozen(kw_only=True)
class Wanted:
    """A word of a record with the places of all that says the same in a text."""

    #: The word.
    word: str
    #: Numbers of the words of the text, in order.
    places: tuple[int, ...]
    #: Whether it says what is done with a topic rather than which it is.
    is_light: bool
    #: Whether nothing can be told without it: a name, a number.
    is_needed: bool = False
    #: Whether it names a country or an organisation, which does something or has it done to it.
    is_party: bool = False
    #: Those of the places that have a form of the word itself, and no other for the same thing.
    own: tuple[int, ...] = ()
    #: How often the record has it: a number stands in a text as often.
    count: int = 1

    def stands_in(self, first: int, stop: int) -> bool:
        """Tell whether it stands as often between two words of the text."""
        return bisect_left(self.places, stop) - bisect_left(self.places, first) >= self.count

    def is_itself_in(self, first: int, stop: int) -> bool:
        """Tell whether a form of the word itself stands between two words of the text."""
        return bisect_left(self.own, stop) > bisect_left(self.own, first)


@final
class Wants:
    """A text in which the words of a record are looked up.

    Args:
        stated: The text.
    """

    def __init__(self, stated: Stated) -> None:
        """Keep the text."""
        self._stated = stated
        self._akin: dict[str, list[int]] = {}

    @property
    def language(self) -> Language:
        """The language of the text."""
        return self._stated.language

    @property
    def text(self) -> str:
        """The text."""
        return self._stated.text

    @cached_property
    def words(self) -> tuple[Worded, ...]:
        """Every word of the text in canonical form, with its place."""
        return reworded(self._stated.searched.words, self._stated.text)

    @cached_property
    def begun(self) -> dict[str, dict[str, list[int]]]:
        """The words by the letters that all forms of one share, each with its numbers."""
        found: dict[str, dict[str, list[int]]] = {}
        for number, (word, _) in enumerate(self.words):
            found.setdefault(word[:LEAST], {}).setdefault(word, []).append(number)
        return found

    def of(self, words: str) -> Iterator[Wanted]:
        """Give the words of weight with their places in the text, each once."""
        named = list(self._names.of(words))
        told = worded(words)
        counts = Counter(word for word, _ in told)
        titled = is_title(words)
        counts_anti = _ANTI in counts
        for word, span in told:
            start = span.start
            is_may = word == _MAY and span.of(words) == "May" and start > 0
            if (word in TELLING and not is_may) or word in NEGATIONS or not counts[word]:
                continue
            count = counts.pop(word) if word[0].isdigit() else min(1, counts.pop(word))
            own = [each for each in named if each.start <= start < each.end]
            is_whole = any(each.is_whole for each in own)
            forms = tuple(self._forms_of(word))
            others = () if is_whole else self._places(word)
            places = set(forms).union(others, *(each.numbers for each in own))
            if word in _WEAPONS and not counts_anti:
                places = {at for at in places if not at or self.words[at - 1][0] != _ANTI}
            if is_may:
                text = self._stated.text
                places = {at for at in places if self.words[at][1].of(text) == "May"}
            has_name = is_name(words, span, is_title=titled) or any(e.is_party for e in own)
            light = not is_whole and (
                is_light(word)
                or word in REFUSALS
                or word == _ONE
                or (word[0].isdigit() and self._is_of_a_name(words[:start]))
                or (word.isdecimal() and int(word) in self._years)
                or (word == _TWO and _DEFINITE.search(words, 0, start) is not None)
            )
            yield Wanted(
                word=word,
                places=tuple(sorted(places)),
                own=tuple(sorted(forms)),
                is_light=light,
                is_needed=not light
                and (word[0].isdigit() or has_name or is_whole or is_fraction(word)),
                is_party=any(each.is_party for each in own),
                count=count,
            )

    def _is_of_a_name(self, before: str) -> bool:
        """Tell whether a number belongs to a name that the text does not have: "COVID-19"."""
        match = _JOINED.search(before)
        name = "" if match is None else canonical(match["name"])
        return match is not None and name not in self.begun.get(name[:LEAST], {})

    @cached_property
    def _years(self) -> frozenset[int]:
        """The years of the text's dates: who tells of "next July" adds which year that is."""
        years = {day.year for each in self._stated.dates if (day := _day_of(each)) is not None}
        found = _AGO.finditer(self._stated.text)
        agos = {int(count) for match in found for count in match.groups() if count}
        years |= {year - count for year in years for count in agos}
        if _NEXT_YEAR.search(self._stated.text):
            days = (_day_of(each) for each in self._stated.dates)
            own = self._stated.published or next((day for day in days if day is not None), None)
            years |= set() if own is None else {own.year + 1}
        return frozenset(years)

    @cached_property
    def _names(self) -> Names:
        return Names(self._stated, self.words, self.begun)

    def verbs(self, words: str) -> frozenset[str]:
        """Return the words for what is done, where those before them say so: "had withdrawn"."""
        return frozenset(canonical(match["verb"]) for match in _VERB.finditer(words))

    def _places(self, word: str) -> Iterator[int]:
        """Give where the text has another word for the same thing."""
        for one in alike(word)[1:]:
            yield from self._forms_of(one)

    def has(self, word: str) -> bool:
        """Tell whether the text has a word."""
        return word in self.begun.get(word[:LEAST], {})

    def is_akin(self, wanted: Wanted, first: int, stop: int) -> bool:
        """Tell whether a word of the field of another, no name, stands between two of the text."""
        if wanted.is_needed or wanted.is_light:
            return False
        if wanted.word not in self._akin:
            found = {at for one in akin(wanted.word) for at in self._forms_of(one)}
            self._akin[wanted.word] = sorted(found)
        places = self._akin[wanted.word]
        return bisect_left(places, stop) > bisect_left(places, first)

    def _forms_of(self, one: str) -> Iterator[int]:
        for other, numbers in self.begun.get(one[:LEAST], {}).items():
            # "Entre" is no entry.
            if one == other or (other not in SMALL and is_form(one, other)):
                yield from numbers


def _day_of(mention: DateMention) -> date | None:
    return None if mention.dates is None else mention.dates.first
