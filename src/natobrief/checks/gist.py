"""What a record tells in its own words, looked for in a passage of a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import takewhile
from operator import eq
from typing import final

from attrs import frozen

from natobrief.checks.searching import WORD, words_of
from natobrief.checks.stated import Stated
from natobrief.checks.wordforms import (
    LEAST,
    NEGATIONS,
    TELLING,
    alike,
    canonical,
    is_form,
    is_light,
)
from natobrief.lexicon.organisations import organisation_index, phrases_of
from natobrief.lexicon.places import find_countries
from natobrief.reference import find_body
from natobrief.span import Span

#: A paragraph of no more signs goes on in the next one.
_SHORT_PARAGRAPH = 120
#: So many passages are looked at, at most.
_PASSAGES = 40
#: Words told in their order may have so many others between them, for each of theirs and besides.
_STRETCH = 2
_BESIDES = 6
#: A body by its initials.
_SHORT = re.compile(r"\b[A-Z]{3,5}\b")
#: Words without which a sentence says the same.
_MAY_BE_LEFT_OUT = frozenset(["that", "also", "aussi"])
#: Words behind which "to" need not stand again.
_JOINING = frozenset(["and", "or"])
#: So many words before others may turn their sense.
_TURNING = 3


@final
@frozen(kw_only=True)
class Wanted:
    """A word of a record with the places of all that says the same in a text."""

    #: The word.
    word: str
    #: Numbers of the words of the text, in order.
    places: tuple[int, ...]
    #: Whether it may be missing: it says what is done with a topic rather than which it is.
    is_light: bool
    #: How often the record has it: a number stands in a text as often.
    count: int = 1


@final
@frozen(kw_only=True)
class Gist:
    """Where a text says what words of a record say, or which of them it does not."""

    #: The words that say it; empty where something is lacking.
    spans: tuple[Span, ...] = ()
    #: The words of the record that the passage most like them lacks.
    lacking: tuple[str, ...] = ()


@final
class Gists:
    """A text in which it is looked for what a record tells in its own words.

    Args:
        stated: The text.

    >>> from natobrief import Language
    >>> text = "Ministers asked how the Alliance can be more resilient."
    >>> gists = Gists(Stated(text, Language.EN, None))
    >>> gists.find("the resilience of NATO", gists.paragraph).lacking
    ()
    >>> gists.find("the enlargement of NATO", gists.paragraph).lacking
    ('enlargement',)
    """

    def __init__(self, stated: Stated) -> None:
        """Keep the text."""
        self._stated = stated
        self._of_party: dict[str, tuple[int, ...]] = {}

    @cached_property
    def _words(self) -> tuple[tuple[str, Span], ...]:
        return tuple((canonical(word), span) for word, span in self._stated.searched.words)

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for _, span in self._words]

    @cached_property
    def _begun(self) -> dict[str, dict[str, list[int]]]:
        """The words by the letters that all forms of one share, each with its numbers."""
        found: dict[str, dict[str, list[int]]] = {}
        for number, (word, _) in enumerate(self._words):
            found.setdefault(word[:LEAST], {}).setdefault(word, []).append(number)
        return found

    def paragraph(self, span: Span) -> Span:
        """Return the paragraph in which words stand."""
        document = self._stated.document
        return document.paragraphs[document.paragraph_at(span.start)]

    def passage(self, span: Span) -> Span:
        """Return the paragraph in which words stand, with those around it where it is short."""
        document = self._stated.document
        at = document.paragraph_at(span.start)
        paragraph = document.paragraphs[at]
        if len(paragraph) > _SHORT_PARAGRAPH:
            return paragraph
        around = document.paragraphs[max(0, at - 1) : at + 2]
        return Span(around[0].start, around[-1].end)

    def sentence(self, span: Span) -> Span:
        """Return the sentence in which words stand."""
        return self._stated.sentence(span)

    def find(self, words: str, passage: Callable[[Span], Span], *, is_whole: bool = False) -> Gist:
        """Find a passage that has all the words of weight, in whatever order and form.

        Args:
            words: What a record says.
            passage: What a place of the text is read with.
            is_whole: Whether words that say what is done with a topic have to be there too.
        """
        wanted = list(self.wanted(words))
        needed = [each for each in wanted if is_whole or not each.is_light] or wanted
        missing = tuple(each.word for each in needed if not each.places)
        if missing or not needed:
            return Gist(lacking=missing)
        rarest = min(needed, key=lambda each: len(each.places))
        best, lacking = None, tuple(each.word for each in needed)
        for place in rarest.places[:_PASSAGES]:
            bounds = self._bounds(passage(self._words[place][1]))
            there = {each.word: _nearest(each, place, bounds) for each in wanted}
            absent = tuple(each.word for each in needed if there[each.word] is None)
            if not absent:
                numbers = sorted({at for at in there.values() if at is not None})
                if best is None or numbers[-1] - numbers[0] < best[-1] - best[0]:
                    best = numbers
            elif len(absent) < len(lacking):
                lacking = absent
        return Gist(lacking=lacking) if best is None else Gist(spans=tuple(self._runs(best)))

    def told(self, words: str, passage: Callable[[Span], Span]) -> Gist:
        """Find a passage that has all the words of weight in their order, and no other "not"."""
        wanted = list(self.wanted(words))
        missing = tuple(each.word for each in wanted if not each.places)
        if missing or not wanted or self._is_near_copy(words):
            return Gist(lacking=missing)
        turned = sum(canonical(each) in NEGATIONS for each in words_of(words))
        longest = _STRETCH * len(wanted) + _BESIDES
        for first in wanted[0].places[:_PASSAGES]:
            bounds = self._bounds(passage(self._words[first][1]))
            numbers = _in_order(wanted, first, min(bounds[1], first + longest))
            if numbers and self._negations(numbers, bounds[0]) == turned:
                return Gist(spans=tuple(self._runs(numbers)))
        return Gist(lacking=tuple(each.word for each in wanted[:1]))

    def _is_near_copy(self, words: str) -> bool:
        """Tell whether words are those of the text but one, so that they are no other words."""
        own = [canonical(each) for each in words_of(words)]
        starts = self._begun.get(own[0][:LEAST], {}).get(own[0], ())
        return any(self._lacks_one(own, start) for start in starts)

    def _lacks_one(self, own: list[str], start: int) -> bool:
        there = [word for word, _ in self._words[start : start + len(own) + 2]]
        at = sum(1 for _ in takewhile(bool, map(eq, own, there)))
        if at == len(own) or there[at : at + 1] == [] or there[at] in _MAY_BE_LEFT_OUT:
            return False
        if there[at] == "to" and there[at - 1] in _JOINING:
            return False
        if own[at:] == there[at + 1 : len(own) + 1]:
            return True
        end = self._words[start + at][1].end
        is_joined = self._stated.text[end : end + 1] == "-"
        return is_joined and own[at:] == there[at + 2 :]

    def _negations(self, numbers: list[int], start: int) -> int:
        first = max(start, numbers[0] - _TURNING)
        return sum(word in NEGATIONS for word, _ in self._words[first : numbers[-1] + 1])

    def _bounds(self, passage: Span) -> tuple[int, int]:
        """Return the numbers of the first word of a passage, and behind its last."""
        return bisect_left(self._starts, passage.start), bisect_left(self._starts, passage.end)

    def _runs(self, numbers: list[int]) -> Iterator[Span]:
        """Give the places of words, those with nothing but words of no weight between as one."""
        start = last = numbers[0]
        for number in numbers[1:]:
            between = self._words[last + 1 : number]
            if any(word not in TELLING for word, _ in between):
                yield Span(self._words[start][1].start, self._words[last][1].end)
                start = number
            last = number
        yield Span(self._words[start][1].start, self._words[last][1].end)

    def wanted(self, words: str) -> Iterator[Wanted]:
        """Give the words of weight with their places in the text, each once."""
        named = list(self._named(words))
        counts = Counter(canonical(each) for each in words_of(words))
        for match in WORD.finditer(words):
            word = canonical(match["word"])
            if word in TELLING or not counts[word]:
                continue
            count = counts.pop(word) if word[0].isdigit() else min(1, counts.pop(word))
            places = set(self._places(word))
            for start, end, numbers in named:
                if start <= match.start("word") < end:
                    places.update(numbers)
            yield Wanted(
                word=word, places=tuple(sorted(places)), is_light=is_light(word), count=count
            )

    def _places(self, word: str) -> Iterator[int]:
        for one in alike(word):
            for other, numbers in self._begun.get(one[:LEAST], {}).items():
                if is_form(one, other):
                    yield from numbers

    def _named(self, words: str) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """Give where words name countries and organisations, and where the text names the same."""
        for mention in find_countries(words, self._stated.language):
            spans = [e.span for e in self._stated.countries if e.country == mention.country]
            yield mention.span.start, mention.span.end, self._numbers(spans)
        for start, end, party in organisation_index().scan(words):
            if party.name not in self._of_party:
                phrases = phrases_of(party.name)
                spans = [each for one in phrases for each in self._stated.searched.places(one)]
                self._of_party[party.name] = self._numbers(spans)
            yield start, end, self._of_party[party.name]
        for match in _SHORT.finditer(words):
            body = find_body(match[0])
            names = () if body is None else body.names
            spans = [each for one in names for each in self._stated.searched.places(one)]
            yield match.start(), match.end(), self._numbers(spans)

    def _numbers(self, spans: Iterable[Span]) -> tuple[int, ...]:
        return tuple(bisect_left(self._starts, span.start) for span in spans)


def _nearest(wanted: Wanted, place: int, bounds: tuple[int, int]) -> int | None:
    """Return which place of a word is nearest to another, if it stands inside bounds as often."""
    places = wanted.places
    if bisect_left(places, bounds[1]) - bisect_left(places, bounds[0]) < wanted.count:
        return None
    at = bisect_left(places, place)
    inside = [each for each in places[max(0, at - 1) : at + 1] if bounds[0] <= each < bounds[1]]
    return min(inside, key=lambda each: abs(each - place), default=None)


def _in_order(wanted: list[Wanted], first: int, stop: int) -> list[int]:
    """Return the first places of words one behind the other; nothing where one is not there."""
    numbers = [first]
    for each in wanted[1:]:
        at = bisect_left(each.places, numbers[-1])
        if at == len(each.places) or each.places[at] >= stop:
            return []
        numbers.append(each.places[at])
    return numbers
