"""Patterns tried only where a text holds the words that they need."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Final, final

from natobrief.text.characters import PRIVATE_USE
from natobrief.text.index import Index, each_of
from natobrief.text.needs import Clues, folded, needs_of
from natobrief.text.pattern_parts import Head
from natobrief.text.regex import regex

#: Words that stand more often than once in so many letters tell nothing.
_DENSE: Final = 6
_RUN = regex(f"([{chr(PRIVATE_USE.start)}-{chr(PRIVATE_USE.stop - 1)}])\\1*")


@final
class Sieve:
    """A text that is asked many patterns, most of which it holds no word of.

    Args:
        text: The text.
        whole: The text of which this one is what marks leave legible; None when there is none.

    >>> sieve = Sieve("She chairs it.")
    >>> chairing = re.compile(r"(?P<who>[a-z]+) chairs", re.IGNORECASE)
    >>> sieve.search(chairing, 0, 14)["who"]
    'She'
    """

    def __init__(self, text: str, whole: Sieve | None = None) -> None:
        """Keep the text."""
        self.text = text
        self._whole = whole
        self._folded = folded(text)
        # By identity: to hash a pattern is to read all of it.
        self._held: dict[int, list[int] | None] = {}
        self._starts: dict[int, list[int] | None] = {}
        self._among: dict[int, tuple[tuple[re.Pattern[str], ...], list[re.Pattern[str]]]] = {}
        self._asked: list[re.Pattern[str]] = []
        self._places: dict[Head, list[int]] = {}
        self._whole_places: dict[str, list[int]] = {}
        self._begun_places: dict[str, list[int]] = {}
        self._cuts: dict[int, bool] = {}
        self._most = len(text) // _DENSE + 1

    def search(self, pattern: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
        """Do what ``pattern.search(text, start, end)`` does."""
        if not self.may(pattern, start, end):
            return None
        starts = self._starts[id(pattern)]
        if starts is None:
            return pattern.search(self.text, start, end)
        first = pattern.match(self.text, start, end) if self._is_cut(start) else None
        return first or _first(pattern, self.text, starts, start, end)

    def finditer(self, pattern: re.Pattern[str], start: int, end: int) -> Iterable[re.Match[str]]:
        """Do what ``pattern.finditer(text, start, end)`` does."""
        if not self.may(pattern, start, end):
            return ()
        starts = self._starts[id(pattern)]
        if starts is None:
            return pattern.finditer(self.text, start, end)
        return _each(pattern, self.text, self._between(starts, start, end), end)

    def inside(self, pattern: re.Pattern[str], start: int, end: int) -> Iterable[re.Match[str]]:
        """Do what ``pattern.finditer(text[start:end])`` does: offsets count from ``start``."""
        if not self.may(pattern, start, end):
            return ()
        words = self.text[start:end]
        starts = self._starts[id(pattern)]
        if starts is None:
            return pattern.finditer(words)
        return _each(pattern, words, [at - start for at in self._between(starts, start, end)])

    def search_inside(self, pattern: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
        """Do what ``pattern.search(text[start:end])`` does: offsets count from ``start``."""
        return next(iter(self.inside(pattern, start, end)), None)

    def among(self, patterns: tuple[re.Pattern[str], ...]) -> list[re.Pattern[str]]:
        """Return the patterns that can match anywhere; the text holds no word of the others."""
        key = id(patterns)
        if key not in self._among:
            found = [each for each in patterns if self.may(each, 0, len(self.text))]
            self._among[key] = patterns, found
        return self._among[key][1]

    def may(self, pattern: re.Pattern[str], start: int, end: int) -> bool:
        """Tell whether a pattern can match in a stretch; when not, it holds no word of it."""
        key = id(pattern)
        if key not in self._held:
            self._ask(pattern)
        places = self._held[key]
        if not places:
            return places is None
        at = bisect_left(places, start)
        return (at < len(places) and places[at] < end) or self._is_cut(start)

    def _ask(self, pattern: re.Pattern[str]) -> None:
        """Find where the words stand that a pattern needs, and where it may begin."""
        self._asked.append(pattern)
        held, heads = needs_of(pattern)
        places = None if held is None else self._find(held)
        is_found = heads is not None and places != []
        self._held[id(pattern)] = places
        self._starts[id(pattern)] = self._find(heads) if heads is not None and is_found else None

    def _between(self, places: list[int], start: int, end: int) -> list[int]:
        """Give the places of a stretch; where it cuts a word or a run, it begins with one too."""
        found = places[bisect_left(places, start) : bisect_left(places, end)]
        return [start, *found] if self._is_cut(start) else found

    def _is_cut(self, start: int) -> bool:
        """Tell whether a stretch begins inside a word or a run of one letter."""
        known = self._cuts.get(start)
        if known is None:
            before = self._folded[start - 1] if start else " "
            is_run = start > 0 and before == self._folded[start : start + 1]
            known = self._cuts[start] = is_run or _is_inside(before)
        return known

    @cached_property
    def _index(self) -> Index:
        """Where strings stand in the whole: what marks leave legible stays there."""
        return Index(self._folded) if self._whole is None else self._whole._index  # noqa: SLF001

    @cached_property
    def _runs(self) -> Mapping[str, list[int]]:
        """Where marks of mentions begin, by the character that fills them."""
        runs: dict[str, list[int]] = {}
        for match in _RUN.finditer(self.text):
            runs.setdefault(match[1], []).append(match.start())
        return runs

    def _find(self, clues: Clues) -> list[int] | None:
        """Give where strings may stand, in order; None when there are too many to be of use."""
        found = [self._places_of(head) for head in clues.short]
        if clues.strings:
            found += map(self._left, self._index.among(clues.strings, clues.rank))
        if clues.words:
            found += map(self._begun, self._index.among(clues.words, clues.rank))
        if not found:
            return []
        if sum(map(len, found)) > self._most:
            return None
        return found[0] if len(found) == 1 else sorted(set(chain.from_iterable(found)))

    def _left(self, letters: str) -> list[int]:
        """Give where marks leave a registered string, in any letters."""
        found = self._whole_places.get(letters)
        if found is None:
            found, text = self._index.places(letters), self._folded
            if self._whole is not None:
                found = [at for at in found if text.startswith(letters, at)]
            self._whole_places[letters] = found
        return found

    def _begun(self, letters: str) -> list[int]:
        """Give where a word begins with a registered string."""
        found = self._begun_places.get(letters)
        if found is None:
            text = self._folded
            found = [at for at in self._left(letters) if not _is_inside(text[at - 1 : at])]
            self._begun_places[letters] = found
        return found

    def _places_of(self, head: Head) -> list[int]:
        """Give where a string stands that is not registered, up to a limit."""
        known = self._places.get(head)
        if known is not None:
            return known
        letters, is_word_start, is_run, is_exact = head
        if is_run and ord(letters) in PRIVATE_USE:
            return self._runs.get(letters, [])
        text = self.text if is_exact else self._folded
        places: list[int] = []
        for at in each_of(letters, text):
            before = text[at - 1 : at]
            if not (is_word_start and _is_inside(before)) and not (is_run and before == letters):
                places.append(at)
                if len(places) > self._most:
                    break
        self._places[head] = places
        return places


def _is_inside(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _each(
    pattern: re.Pattern[str], text: str, places: list[int], end: int = sys.maxsize
) -> Iterator[re.Match[str]]:
    done = 0
    for at in places:
        found = pattern.match(text, at, end) if at >= done else None
        while found is not None:
            done = found.end()
            yield found
            # A match that ends inside a run of one letter leaves one to begin there.
            is_cut = text[done - 1] == text[done : done + 1]
            found = pattern.match(text, done, end) if is_cut else None


def _first(
    pattern: re.Pattern[str], text: str, places: list[int], start: int, end: int
) -> re.Match[str] | None:
    index = bisect_left(places, start)
    while index < len(places) and places[index] < end:
        found = pattern.match(text, places[index], end)
        if found is not None:
            return found
        index += 1
    return None
