"""Patterns tried only where a text holds the words that they need."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Final, final

from natobrief.text.needs import GRAM, Clues, folded, needs_of
from natobrief.text.pattern_parts import Head

#: Words that stand more often than once in so many letters tell nothing.
_DENSE: Final = 12
#: In texts no longer than this, a search of the whole takes no longer than a look into a table.
_SHORT: Final = 2_000


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
        before = self._folded[start - 1] if start else " "
        return _is_inside(before) or (start > 0 and before == self._folded[start : start + 1])

    @cached_property
    def _grams(self) -> frozenset[str]:
        """All runs of so many letters: what begins with another run is not in the text."""
        if self._whole is not None:
            return self._whole._grams  # noqa: SLF001 - of its own class
        return frozenset(_runs(self._folded))

    @cached_property
    def _begin(self) -> Mapping[str, list[int]]:
        """Where each of these runs begins, in the whole: what marks leave legible stays there."""
        if self._whole is not None:
            return self._whole._begin  # noqa: SLF001 - of its own class
        begin: dict[str, list[int]] = {}
        for at, run in enumerate(_runs(self._folded)):
            if run in begin:
                begin[run].append(at)
            else:
                begin[run] = [at]
        return begin

    def _find(self, clues: Clues) -> list[int] | None:
        """Give where strings stand, in order; None when there are too many to be of use."""
        heads = list(clues.short)
        for letters in self._grams.intersection(clues.by_letters):
            heads += clues.by_letters[letters]
        exact, small = self.text, self._folded
        if len(exact) <= _SHORT:
            heads = [head for head in heads if head.letters in (exact if head.is_exact else small)]
        found = [places for head in heads if (places := self._places_of(head))]
        if sum(map(len, found)) > self._most:
            return None
        return found[0] if len(found) == 1 else sorted(set(chain.from_iterable(found)))

    def _places_of(self, head: Head) -> list[int]:
        """Give where a string stands, up to a limit."""
        known = self._places.get(head)
        if known is not None:
            return known
        letters, is_word_start, is_run, is_exact = head
        text = self.text if is_exact else self._folded
        places: list[int] = []
        for at in self._stands(letters, text):
            before = text[at - 1 : at]
            if not (is_word_start and _is_inside(before)) and not (is_run and before == letters):
                places.append(at)
                if len(places) > self._most:
                    break
        self._places[head] = places
        return places

    def _stands(self, letters: str, text: str) -> Iterable[int]:
        """Give where a string stands in the text, or in its small letters."""
        begin = self._begin.get(folded(letters[:GRAM])) if len(text) > _SHORT else None
        if begin is None:
            return _each_of(letters, text)
        return [at for at in begin if text.startswith(letters, at)]


def _runs(text: str) -> Iterator[str]:
    return map("".join, zip(*(text[first:] for first in range(GRAM)), strict=False))


def _each_of(letters: str, text: str) -> Iterator[int]:
    at = text.find(letters)
    while at >= 0:
        yield at
        at = text.find(letters, at + 1)


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
