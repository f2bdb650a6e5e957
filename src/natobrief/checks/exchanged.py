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
#: So many words lead to a name.
_LEAD: Final = 4
#: Words that count many, in whatever number.
_MANY: Final = frozenset("million millions billion billions dozens milliers".split())  # noqa: SIM905
_JOINING: Final = frozenset(["and", "or", "et", "ou", "as", "than", "of", "de", "du", "des"])
#: Before what has been done, or will be; and before those in whom, or for whom, others do it.
_AUXILIARIES: Final = frozenset(
    "has have had will would is are was were a ont avait avaient va vont est sont".split()  # noqa: SIM905
)
_AT: Final = frozenset(["in", "for", "to", "on", "against", "en", "pour", "contre", "dans", "au"])
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
        led = led_by(self.own, last)
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
            self._is_one_clause(b, at) and self._is_one_clause(at, a) and led_by(there, a) == led
            for at in places
            for b in others
            for a in ones
            if b < at < a
        )

    def is_of_another_party(self, wanted: Sequence[Wanted]) -> bool:
        """Tell whether a passage has another name where words have theirs: "ties with Peru".

        It stands behind the same word and the same preposition, and that of the record not there.
        """
        named = [each for each in wanted if each.is_party and each.word in self.own]
        return any(self._leads_to_another(each, wanted) for each in named)

    def _leads_to_another(self, party: Wanted, wanted: Sequence[Wanted]) -> bool:
        at = self.own.index(party.word)
        led = led_by(self.own, at)
        before = self.own[max(0, at - _LEAD) : at]
        if not led or led in _JOINING or led not in before:
            return False
        thing = before[before.index(led) - 1] if before.index(led) else ""
        own = next((e for e in wanted if e.word == thing and not _is_name(e)), None)
        places = [] if own is None else self._inside(own)
        behind = [self._named_behind(place, led, party) for place in places]
        return True in behind and False not in behind

    def _named_behind(self, at: int, led: str, party: Wanted) -> bool | None:
        """Tell whether a word leads to another name than one; None where it leads to no name."""
        there = [word for word, _ in self.words[at + 1 : at + 1 + _LEAD]]
        if there[:1] != [led]:
            return None
        first = next((n for n in range(1, len(there)) if there[n] not in _ARTICLES), None)
        if first is None or not self._has_capital(at + 1 + first):
            return None
        stop = at + 1 + first
        while stop < self.window.stop and self._is_in_list(stop):
            stop += 1
        return not party.stands_in(at + 1, stop)

    def _is_in_list(self, at: int) -> bool:
        return self._has_capital(at) or self.words[at][0] in _ARTICLES | _JOINING

    def _has_capital(self, at: int) -> bool:
        return self.text[self.words[at][1].start].isupper()

    def is_done_by_object(self, wanted: Sequence[Wanted]) -> bool:
        """Tell whether words begin with one to whom, or in whom, a passage has others do it.

        "Peru has lent boats to Chile" is not in "Chile and others have lent boats in Peru".
        """
        named = [each for each in wanted[:1] if _is_name(each) and each.word in self.own]
        return any(self._is_object(named[0], each) for each in wanted[1:] if named)

    def _is_object(self, one: Wanted, done: Wanted) -> bool:
        if _is_name(done) or done.word not in self.own or one.places == done.places:
            return False
        between = self.own[self.own.index(one.word) + 1 : self.own.index(done.word)]
        if not between or _AUXILIARIES.isdisjoint(between) or not TELLING.issuperset(between):
            return False
        there = [word for word, _ in self.words[: self.window.stop]]
        ones = self._inside(one)
        places = [at for at in self._inside(done) if at in done.own] or self._inside(done)
        return places != [] and all(
            not _AUXILIARIES.isdisjoint(there[max(0, at - _VERB) : at])
            and any(at < a <= at + _REACH and led_by(there, a) in _AT for a in ones)
            and not any(self.window.main <= a < at for a in ones)
            and self._names_before(at)
            for at in places
        )

    def _names_before(self, at: int) -> bool:
        """Tell whether a name stands shortly before a word, in its clause."""
        first = max(self.window.main + 1, at - _REACH)
        return any(self._has_capital(n) and self._is_one_clause(n, n + 1) for n in range(first, at))

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
        word = self.words[at - 1][0]
        return word if self._has_capital(at - 1) else ""

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
            and (is_count(each.word) or each.word in _MANY)
            and each.stands_in(self.window.main, self.window.stop)
        )

    def _counts_plainly(self, at: int) -> bool:
        """Tell whether a number counts what is said right behind it, no people by a name."""
        behind = self.words[at + 1 : at + 2]
        is_joined = at > 0 and self._is_hyphenated(at)
        if is_joined or not behind or self.text[self.words[at][1].end : behind[0][1].start] != " ":
            return False
        return not self._has_capital(at + 1) and behind[0][0] not in TELLING

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


def led_by(words: Sequence[str], at: int) -> str:
    """Return the preposition before a name, or nothing."""
    before = next((n for n in range(at - 1, -1, -1) if words[n] not in _ARTICLES), -1)
    return words[before] if before >= 0 and words[before] in _PREPOSITIONS else ""
