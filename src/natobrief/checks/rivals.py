"""Whether a passage with most words of a record says them of somebody else, or the opposite."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Final, final

from natobrief.checks.exchanged import led_by
from natobrief.checks.other_numbers import is_of_another_number
from natobrief.checks.stated import Stated
from natobrief.checks.wanted import Wanted, Wants
from natobrief.checks.window import Window, numbers_in
from natobrief.checks.wordforms import canonical, contraries, is_form
from natobrief.lexicon.months import MONTHS, VERBS, WEEKDAYS
from natobrief.lexicon.paraphrases import TELLING
from natobrief.text.regex import regex

#: Before a country that does nothing itself.
_LED_BY: Final = frozenset(
    """
    to for in of with by from against on at and or about near between as than
    de du des en au aux avec par pour contre sur et ou dans vers chez
    """.split()  # noqa: SIM905
)
#: Before those in, to or with whom something is done.
_LEADING: Final = frozenset("in to with from for en avec pour vers chez".split())  # noqa: SIM905
#: Days of a week, months, and seasons, of each of which something has one.
_TIMES: Final = (
    *(
        frozenset(canonical(form) for series in names.values() for each in series for form in each)
        - VERBS
        for names in (WEEKDAYS, MONTHS)
    ),
    frozenset("spring summer autumn winter printemps automne hiver".split()),  # noqa: SIM905
)
#: What it begins is the opposite of the rest: "unchanged".
_UN: Final = "un"
_OURS: Final = frozenset(["our", "we", "notre", "nos", "nous"])
#: What somebody may call the country that is one's own, or was named.
_SAME: Final = _OURS | {"country", "pays"}
_BETWEEN: Final = frozenset(["between", "entre"])
_ARTICLES: Final = frozenset(["the", "la", "le", "les"])
#: Initials have so many letters; those of the Alliance may stand anywhere.
_INITIALS: Final = 3
_ALLIANCE: Final = frozenset(["nato", "otan", "gdp", "pib"])
#: What parts a country from what is done, or makes it no more than whose something is.
_APART: Final = regex(r"[,;:()]|['\u2019]s\b")


@final
class Rivals:
    """What else the passages of a text name.

    Args:
        stated: The text.
        wants: Its words.
    """

    def __init__(self, stated: Stated, wants: Wants) -> None:
        """Keep the text."""
        self._stated = stated
        self._wants = wants

    def is_of_another(self, wanted: list[Wanted], own: Sequence[str], window: Window) -> bool:
        """Tell whether a passage says it of another country, or of another number of things."""
        if is_of_another_number(wanted, window, self._wants.words):
            return True
        if self._is_elsewhere(wanted, own, window) or self._is_of_another_mission(wanted, window):
            return True
        done = [each for each in wanted if not each.is_party]
        first = min(numbers_in(done, window), default=window.main)
        is_led = bisect_left(self._countries, window.main) < bisect_left(self._countries, first)
        subject = wanted[0]
        if subject.is_party and self._is_done_by_another(wanted, window, first):
            return True
        if not subject.is_party or not is_led or subject.stands_in(window.main, first):
            return False
        if any(self._is_between(at) for at in subject.places if window.main <= at < window.stop):
            return False
        # Whoever says "our budget" may say so of the country that is named behind it.
        led = {word for word, _ in self._wants.words[window.main : first]}
        parties = (each for each in wanted if each.is_party)
        are_there = all(each.stands_in(window.main, window.stop) for each in parties)
        return led.isdisjoint(_OURS) or not are_there

    def _is_elsewhere(self, wanted: list[Wanted], own: Sequence[str], window: Window) -> bool:
        """Tell whether a passage has it in, to or with another country than a record.

        It names none of the record's behind that word; "our country" may be any.
        """
        words = [word for word, _ in self._wants.words[: window.stop]]
        first, stop = (bisect_left(self._countries, at) for at in (window.main, window.stop))
        lost = {
            led_by(own, own.index(each.word))
            for each in wanted
            if each.is_party and each.word in own
            if not each.stands_in(window.first, window.stop)
        } & _LEADING
        if not lost or not _SAME.isdisjoint(words[window.first :]):
            return False
        led_so = [at for at in self._countries[first:stop] if led_by(words, at) in lost]
        mine = {place for each in wanted for place in each.places}
        return led_so != [] and mine.isdisjoint(led_so)

    def _is_of_another_mission(self, wanted: list[Wanted], window: Window) -> bool:
        """Tell whether a passage has the initials of another thing than those of a record.

        The text has to have those elsewhere, so that it writes them so: "KFOR" is not "ISAF".
        """
        own = {place for each in wanted for place in each.places}
        return any(
            self._is_initials(each.own[0]) and not each.stands_in(window.first, window.stop)
            for each in wanted
            if each.is_needed and not each.is_party and each.own
        ) and any(self._is_initials(at) for at in range(window.main, window.stop) if at not in own)

    def _is_initials(self, at: int) -> bool:
        word, span = self._wants.words[at]
        is_short = len(word) >= _INITIALS and word not in _ALLIANCE
        return is_short and span.of(self._stated.text).isupper()

    def _is_done_by_another(self, wanted: list[Wanted], window: Window, first: int) -> bool:
        """Tell whether a country that a record does not name stands right before what is done.

        "Aid for Peru, and Chile must end the war" says nothing of what Peru must do.
        """
        words, text = self._wants.words, self._stated.text
        at = next((n for n in range(first - 1, window.main, -1) if words[n][0] not in TELLING), 0)
        own = {place for each in wanted for place in each.places}
        before = next((n for n in range(at - 1, -1, -1) if words[n][0] not in _ARTICLES), at)
        if at not in self._countries or at in own or words[before][0] in _LED_BY:
            return False
        between = text[words[at][1].start : words[first][1].start]
        return _APART.search(between) is None

    def _is_between(self, at: int) -> bool:
        """Tell whether a name says with whom something is: "cooperation between Peru and Chile"."""
        before = {word for word, _ in self._wants.words[max(0, at - 2) : at]}
        return not before.isdisjoint(_BETWEEN)

    @cached_property
    def _countries(self) -> list[int]:
        """The numbers of the words that name countries."""
        starts = [span.start for _, span in self._wants.words]
        return [bisect_left(starts, each.span.start) for each in self._stated.countries]

    def names_another(self, wanted: list[Wanted], window: Window) -> bool:
        """Tell whether a passage names countries that words do not, or is about other things."""
        first, stop = (bisect_left(self._countries, at) for at in (window.main, window.stop))
        own = {place for each in wanted for place in each.places}
        heavy = [each for each in wanted if not each.is_light and not each.is_needed]
        is_about = any(each.stands_in(window.main, window.stop) for each in heavy)
        return not is_about or not own.issuperset(self._countries[first:stop])

    def has_opposite(self, wanted: list[Wanted], window: Window) -> bool:
        """Tell whether a passage itself has the opposite of a word that it lacks."""
        missing = [each for each in wanted if not each.stands_in(window.main, window.stop)]
        turned = {one for each in missing for one in contraries(each.word)}
        there = {word for word, _ in self._wants.words[window.main : window.stop]}
        if any(_is_another_time(each.word, there) for each in missing):
            return True
        bare = {word.removeprefix(_UN) for word in there if word.startswith(_UN)}
        return any(is_form(word, one) for one in turned for word in there) or any(
            is_form(each.word, word) for each in missing for word in bare
        )


def _is_another_time(word: str, there: AbstractSet[str]) -> bool:
    """Tell whether words name another weekday, month or season than one does."""
    own = (each for each in _TIMES if word in each)
    return any(not times.isdisjoint(there) for times in own)
