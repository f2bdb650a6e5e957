"""Whether a passage has two who act on each other the other way round, or counts another thing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import combinations
from typing import Final, final

from attrs import frozen

from natobrief.checks.otherwise import is_count, thing_at
from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window, nearest
from natobrief.checks.wordforms import akin, alike, is_form
from natobrief.checks.wording import Worded
from natobrief.lexicon.paraphrases import TELLING
from natobrief.text.regex import regex

#: The Alliance, which any passage may name.
_ALLIANCE: Final = frozenset(["nato", "otan", "alliance"])
#: What may stand between a preposition and a name.
_ARTICLES: Final = frozenset(["the", "la", "le", "les", "its", "their", "son", "sa", "ses"])
_PREPOSITIONS: Final = frozenset(
    """
    to for in of with by from against on at about near between as than into onto and or
    de du des en a au aux avec par pour contre sur entre dans vers chez et ou
    """.split()  # noqa: SIM905
)
#: Whoever does something with somebody has it done with them: order tells nothing.
_MUTUAL: Final = frozenset(["with", "between", "and", "or", "avec", "entre", "et", "ou"])
_MEETS: Final = frozenset(
    "meet met meets meeting see consult rencontrer rencontre consulter border".split()  # noqa: SIM905
)
#: What begins another clause.
_CLAUSES: Final = frozenset(
    """
    and but while whereas which who whom that when because after before
    et mais tandis qui que dont lorsque
    """.split()  # noqa: SIM905
)
_STOP: Final = regex(r"[;:()\u2013\u2014]|[.!?]\s")
#: What joins two words to one.
_HYPHENS: Final = frozenset(["-", "\u2010", "\u2011"])
#: So many words stand between one and what one does, and between that and the other.
_REACH: Final = 12
#: So many words behind its subject a verb stands.
_VERB: Final = 4


@final
@frozen
class Compared:
    """Words of a record, and a passage that has most of them."""

    #: The words of the record, in order.
    own: Sequence[str]
    #: The passage.
    window: Window
    #: The words of the text.
    words: Sequence[Worded]
    #: The text.
    text: str

    def are_turned_round(self, wanted: Sequence[Wanted]) -> bool:
        """Tell whether a passage has one do to the other what words have the other do to the one.

        "Peru thanked Chile" is not "Chile thanked Peru". Both have to stand behind the same
        preposition, or none.
        """
        told = [each for each in wanted if each.word in self.own]
        named = [each for each in told if _is_name(each)]
        pairs = combinations(sorted(named, key=lambda each: self.own.index(each.word)), 2)
        return any(self._is_turned(one, other, told) for one, other in pairs)

    def _is_turned(self, one: Wanted, other: Wanted, told: Sequence[Wanted]) -> bool:
        last = self.own.index(other.word)
        led = _led_by(self.own, last)
        ones, others = self._inside(one), self._inside(other)
        if led in _MUTUAL or not ones or not others or not set(ones).isdisjoint(others):
            return False
        between = self.own[self.own.index(one.word) + 1 : last]
        done = [each for each in told if each.word in between and _is_done(each)]
        places = [at for each in done for at in self._inside(each)]
        if any(a < at < b for at in places for a in ones for b in others):
            return False
        there = [word for word, _ in self.words[: self.window.stop]]
        return any(
            self._is_one_clause(b, at) and self._is_one_clause(at, a) and _led_by(there, a) == led
            for at in places
            for b in others
            for a in ones
            if b < at < a
        )

    def _inside(self, wanted: Wanted) -> list[int]:
        ends = (self.window.main, self.window.stop)
        first, stop = (bisect_left(wanted.places, at) for at in ends)
        return list(wanted.places[first:stop])

    def _is_one_clause(self, first: int, last: int) -> bool:
        between = self.words[first + 1 : last]
        if last - first > _REACH or any(word in _CLAUSES for word, _ in between):
            return False
        start, stop = self.words[first][1].end, self.words[last][1].start
        return _STOP.search(self.text, start, stop) is None

    def is_joined_to_another(self, wanted: Sequence[Wanted]) -> bool:
        """Tell whether a passage has another do what words have one do: "the EU-led talks"."""
        if not wanted or not _is_name(wanted[0]) or wanted[0].word not in self.own:
            return False
        at = self.own.index(wanted[0].word)
        verbs = (each for each in wanted[1:] if each.word in self.own[at + 1 : at + _VERB])
        return any(self._is_joined(self._inside(each)) for each in verbs if not _is_name(each))

    def _is_joined(self, places: Sequence[int]) -> bool:
        """Tell whether each of some words is joined to a name that is not among a record's."""
        names = [self._joined_name(at) for at in places]
        return names != [] and all(name and name not in self.own for name in names)

    def _joined_name(self, at: int) -> str:
        """Return the name that a hyphen joins to a word, if any."""
        if at == 0 or not self._is_hyphenated(at):
            return ""
        word, span = self.words[at - 1]
        return word if self.text[span.start].isupper() else ""

    def _is_hyphenated(self, at: int) -> bool:
        return self.text[self.words[at - 1][1].end : self.words[at][1].start] in _HYPHENS

    def counts_what_is_nowhere(self, wanted: Sequence[Wanted]) -> bool:
        """Tell whether a passage counts by a number of a record what is no thing of the record's.

        "450 helicopters" is not in "450 trainers".
        """
        return any(
            self._counts_plainly(nearest(each, self.window.main, self.window) or 0)
            and self._is_nowhere(thing_at(self.own, self.own.index(each.word)), wanted)
            for each in wanted
            if each.word in self.own
            and is_count(each.word)
            and each.stands_in(self.window.main, self.window.stop)
        )

    def _counts_plainly(self, at: int) -> bool:
        """Tell whether a number counts what is said right behind it, no people by a name."""
        behind = self.words[at + 1 : at + 2]
        is_joined = at > 0 and self._is_hyphenated(at)
        if is_joined or not behind or self.text[self.words[at][1].end : behind[0][1].start] != " ":
            return False
        return self.text[behind[0][1].start].islower() and behind[0][0] not in TELLING

    def _is_nowhere(self, thing: str, wanted: Sequence[Wanted]) -> bool:
        """Tell whether a passage has neither what a record counts nor anything of its kind."""
        first, stop = self.window.first, self.window.stop
        own = next((each for each in wanted if each.word == thing), None)
        if own is None or own.is_light or own.stands_in(first, stop):
            return False
        if len(alike(thing)) == 1:  # there may be many words for what no table knows
            return False
        there = {word for word, _ in self.words[first:stop]}
        return not any(is_form(one, word) for one in akin(thing) for word in there)


def _is_name(wanted: Wanted) -> bool:
    if wanted.word[0].isdigit():
        return False
    return wanted.is_party or wanted.is_needed or wanted.word in _ALLIANCE


def _is_done(wanted: Wanted) -> bool:
    """Tell whether a word may be for what one does to another."""
    is_count = wanted.word[0].isdigit()
    return not is_count and not _is_name(wanted) and wanted.word not in _MEETS


def _led_by(words: Sequence[str], at: int) -> str:
    """Return the preposition before a name, or nothing."""
    before = next((n for n in range(at - 1, -1, -1) if words[n] not in _ARTICLES), -1)
    return words[before] if before >= 0 and words[before] in _PREPOSITIONS else ""
