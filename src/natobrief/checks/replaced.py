"""Whether a passage has another thing in the place of one that words of a record name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, final

from attrs import frozen

from natobrief.checks.exchanged import led_by
from natobrief.checks.wanted import Wanted
from natobrief.checks.window import Window
from natobrief.checks.wordforms import akin, alike, is_form, is_light
from natobrief.checks.wording import Worded, worded
from natobrief.lexicon.paraphrases import NEGATIONS, TELLING
from natobrief.text.regex import regex

#: So many words of weight at most are one thing: "arms control".
_THING: Final = 2
#: So many words at most stand between the two beside it.
_APART: Final = 5
#: What ends a clause.
_LISTED: Final = regex(r"\s*(?:[,;]|\b(?:and|or|et|ou)\b)")
_LAST: Final = regex(r"\s*,?\s*\b(?:and|or|et|ou)\b")
_LIST_GOES_ON: Final = regex(r"(?:[,;.]|\b(?:and|or|et|ou)\b)\s*(?:(?:the|les?|la|des?)\s)*$")
#: What leads to one of several who or which may stand there.
_LEADING: Final = frozenset(
    "by for to with in against from on par pour avec dans contre sur vers en".split()  # noqa: SIM905
)
_END: Final = regex(r"[,;:.!?()\u2013\u2014\n]")


@final
@frozen
class Replaced:
    """A thing of a record, and what a passage has between the same words as that."""

    #: What the record has.
    own: tuple[str, ...]
    #: What the passage has.
    there: tuple[str, ...]
    #: Whether it is one of those that a passage lists, or goes with the same preposition.
    is_placed: bool

    @property
    def is_another(self) -> bool:
        """Whether it is certainly another of several things: known, and not of one field."""
        return (
            self.is_placed
            and all(map(_is_known, self.own))
            and not any(
                is_form(one, word) for each in self.own for one in akin(each) for word in self.there
            )
        )


@final
@frozen
class Stretch:
    """Words that stand between two others, in a record or in a passage."""

    words: Sequence[Worded]
    text: str
    first: int
    stop: int

    @property
    def heavy(self) -> tuple[str, ...]:
        """Those of weight."""
        return tuple(word for word in self._inside() if _is_heavy(word))

    def _inside(self) -> Iterator[str]:
        return (word for word, _ in self.words[self.first + 1 : self.stop])

    def is_placed_as(self, other: Stretch) -> bool:
        """Tell whether it is one of several things, as others are, or has the same preposition."""
        return (self._is_listed and other._is_listed) or (
            self._led in _LEADING and self._led == other._led
        )

    @property
    def _is_listed(self) -> bool:
        is_last = self.stop >= len(self.words)
        end = len(self.text) if is_last else self.words[self.stop][1].start
        between = self.text[self.words[self.first][1].end : end]
        if is_last:
            return _LAST.match(between) is not None
        return _LISTED.match(between) is not None and _LIST_GOES_ON.search(between) is not None

    @property
    def _led(self) -> str:
        words = [word for word, _ in self.words[self.first : self.stop]]
        at = next((n for n in range(1, len(words)) if _is_heavy(words[n])), 0)
        return led_by(words, at)


def _is_heavy(word: str) -> bool:
    return word not in TELLING | NEGATIONS and not is_light(word)


def _is_known(word: str) -> bool:
    return len(alike(word)) > 1 or akin(word) != ()


def replaced(
    wanted: Sequence[Wanted], said: str, window: Window, words: Sequence[Worded], text: str
) -> Iterator[Replaced]:
    """Give the things of a record that a passage lacks, with what stands in the place of each.

    "Conflicts, harbours and piracy" lacks the bridges of "conflicts, bridges and piracy".

    Args:
        wanted: The words of weight of what a record says.
        said: What it says.
        window: The passage.
        words: The words of the text.
        text: The text.
    """
    if all(each.stands_in(window.first, window.stop) for each in wanted):
        return
    told = _worded(said)
    for at, one in enumerate(wanted):
        for size in range(1, _THING + 1):
            things = wanted[at + 1 : at + 1 + size]
            if len(things) < size or not _is_lacking(things, window):
                continue
            behind = wanted[at + 1 + size : at + 2 + size]
            first = next(n for n, (word, _) in enumerate(told) if word == one.word)
            own = Stretch(told, said, first, _end_of(told, things[-1].word))
            ends = _inside(behind[0], window) if behind else None
            for start, stop in _gaps(_inside(one, window), ends, window, words, text):
                there = Stretch(words, text, start, stop)
                if 0 < len(there.heavy) <= _THING and not any(
                    _between(each, start, stop) for each in things
                ):
                    is_placed = own.is_placed_as(there)
                    if is_placed or behind:
                        yield Replaced(own.heavy, there.heavy, is_placed)


@lru_cache(maxsize=8)
def _worded(said: str) -> tuple[Worded, ...]:
    """Return the words of what a record says; each passage asks for the same ones."""
    return worded(said)


def _end_of(told: Sequence[Worded], word: str) -> int:
    return next(n for n, (each, _) in enumerate(told) if each == word) + 1


def _is_lacking(own: Sequence[Wanted], window: Window) -> bool:
    """Tell whether a passage lacks words of weight, of which none is a name or a number."""
    return any(not each.stands_in(window.first, window.stop) for each in own) and not any(
        each.is_needed or each.is_light for each in own
    )


def _gaps(
    starts: Sequence[int],
    ends: Sequence[int] | None,
    window: Window,
    words: Sequence[Worded],
    text: str,
) -> Iterator[tuple[int, int]]:
    """Give from where to where a passage may have a thing: to the next word, or a clause's end."""
    for first in starts:
        if ends is None:
            yield first, _clause_end(first, window, words, text)
        else:
            last = bisect_right(ends, first)
            if last < len(ends) and ends[last] - first <= _APART:
                yield first, ends[last]


def _clause_end(first: int, window: Window, words: Sequence[Worded], text: str) -> int:
    for last in range(first + 1, window.stop):
        if _END.search(text, words[last - 1][1].end, words[last][1].start):
            return last
    return window.stop


def _inside(wanted: Wanted, window: Window) -> Sequence[int]:
    first, stop = (bisect_left(wanted.places, at) for at in (window.main, window.stop))
    return wanted.places[first:stop]


def _between(wanted: Wanted, first: int, last: int) -> bool:
    return bisect_left(wanted.places, last) > bisect_right(wanted.places, first)
