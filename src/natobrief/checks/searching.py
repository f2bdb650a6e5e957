r"""Words searched in a text, whatever the typography: marks, hyphens, blanks, composed letters.

A text that holds the words exactly is searched as it is, which is nearly always enough. Only
where that fails are text and words both written in one typography and searched again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice
from typing import Final, NamedTuple, final
from unicodedata import normalize

from natobrief.span import Span
from natobrief.text.characters import BLANKS
from natobrief.text.index import each_of
from natobrief.text.needs import folded, needs_of
from natobrief.text.regex import regex

#: Signs of footnotes are no part of a word either, nor are those of stress: "**all**".
_UNSEEN: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u00b9\u00b2\u00b3*"
_BLANK: Final = "".join(sign for sign in BLANKS if sign not in _UNSEEN)
_QUOTE: Final = (
    "'\"`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a"
    "\uff07\uff02\u02bc\u02b9"
)
_DASH: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\\-"
#: What typography leaves as it is, up to the next blank that stands for itself.
_PLAIN: Final = rf"""
    (?:
        [^{_BLANK}{_QUOTE}{_DASH}{_UNSEEN}.\u2026]++
      | [ ](?=[^{_BLANK}{_QUOTE}{_DASH}{_UNSEEN}.\u2026;:!?%,)])
    ){{1,100}}
"""
#: The same where an accent may stand apart behind its letter.
_APART: Final = rf"(?:[^{_BLANK}{_QUOTE}{_DASH}{_UNSEEN}.\u2026](?![\u0300-\u036f]))+"
_ACCENT: Final = regex("[\u0300-\u036f]")
_TOKEN: Final = rf"""
      (?P<quote>[{_BLANK}]*[{_QUOTE}][{_BLANK}{_QUOTE}]*)
    | (?P<dash>[{_BLANK}]*[{_DASH}][{_BLANK}{_DASH}]*)
    | (?P<unseen>[{_UNSEEN}]+|[{_BLANK}]+(?=[;:!?%.,)]))
    | (?P<blank>[{_BLANK}]+)
    | (?P<dots>\u2026|\.[{_BLANK}]?\.[{_BLANK}]?\.)
    | (?P<composed>[^{_BLANK}{_QUOTE}{_DASH}{_UNSEEN}][\u0300-\u036f]+)
"""
_TOKENS, _TOKENS_APART = (
    regex(rf"{_TOKEN}|(?P<run>{run}|.)", re.VERBOSE | re.DOTALL) for run in (_PLAIN, _APART)
)
_SIGNS: Final = {"quote": "'", "dash": "-", "unseen": "", "blank": " ", "dots": "..."}
#: A word; what French elides before it is none.
WORD: Final = regex(
    r"(?:\b(?:[cdjlmnst]|qu|jusqu|lorsqu)['\u2019])?(?P<word>[^\W_]+(?:['\u2019][^\W_]+)*)",
    re.IGNORECASE,
)
#: A run of letters and digits, which no typography writes otherwise.
_LETTERS: Final = regex(r"[^\W_]+")
#: What may stand inside such a run all the same, and letters that are marks.
_INSIDE: Final = regex(f"[{_UNSEEN}\u0300-\u036f\u02bc\u02b9]")
#: A word that stands in no more places is rare.
_RARE: Final = 6
#: So much more than twice their length words take in another typography at most.
_MARGIN: Final = 200
#: What stands for words left out of a quotation.
_LEFT_OUT: Final = regex(r"[\[(](?:\u2026|\.\s?\.\s?\.)[\])]")


class Typeset(NamedTuple):
    """A text written in one typography, with the offsets of each sign in the text as it was."""

    text: str
    starts: list[int]
    ends: list[int]


def typeset(text: str) -> Typeset:
    r"""Write quotation marks, hyphens, blanks, dots and composed letters in one way each.

    >>> typeset("\u00ab Nous  tenons \u00bb").text
    "'Nous tenons'"
    """
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    tokens = _TOKENS if _ACCENT.search(text) is None else _TOKENS_APART
    for match in tokens.finditer(text):
        kind = match.lastgroup
        if kind == "run":
            parts.append(match[0])
            starts += range(match.start(), match.end())
            ends += range(match.start() + 1, match.end() + 1)
            continue
        sign = normalize("NFC", match[0]) if kind == "composed" else _SIGNS[str(kind)]
        parts.append(sign)
        starts += [match.start()] * len(sign)
        ends += [match.end()] * len(sign)
    return Typeset("".join(parts), starts, ends)


@final
class Searched:
    r"""A text in which words are looked for.

    >>> text = Searched("He said: \u201cWe won\u2019t  back down\u201d.")
    >>> [span.of(text.text) for span in text.find("We won't back down")]
    ['We won’t  back down']
    """

    def __init__(self, text: str) -> None:
        """Keep the text."""
        self.text = text
        self._found: dict[tuple[str, int, bool], tuple[Span, ...]] = {}
        self._every: dict[tuple[str, bool], tuple[Span, ...]] = {}

    def find(self, words: str, start: int = 0, *, any_case: bool = False) -> tuple[Span, ...]:
        """Return where words stand first: one span, or one for each piece around "[...]".

        The same words are looked for once.

        Args:
            words: What to look for, as whole words.
            start: Where to begin.
            any_case: Whether capital and small letters are the same.

        Returns:
            The spans, in order; empty when the words, or one of the pieces, are not there.
        """
        key = words, start, any_case
        if key not in self._found:
            self._found[key] = self._find(words, start, any_case=any_case)
        return self._found[key]

    def _find(self, words: str, start: int, *, any_case: bool) -> tuple[Span, ...]:
        spans: list[Span] = []
        for piece in pieces_of(words):
            span = next(self.places(piece, start, any_case=any_case), None)
            if span is None:
                return ()
            spans.append(span)
            start = span.end
        return tuple(spans)

    def every(self, words: str, *, any_case: bool = False) -> tuple[Span, ...]:
        """Return all places where words stand, as whole words; they are looked for once."""
        key = words, any_case
        if key not in self._every:
            self._every[key] = tuple(self.places(words, any_case=any_case))
        return self._every[key]

    def places(self, words: str, start: int = 0, *, any_case: bool = False) -> Iterator[Span]:
        """Give the places where words stand, as whole words; none overlap."""
        words = words.strip()
        if not self._may_hold(words):
            return
        found = None
        held, wanted = (self._folded, folded(words)) if any_case else (self.text, words)
        for at in _each(held, wanted, start):
            found = Span(at, at + len(words))
            yield found
        if found is None and words:
            yield from self._typeset_places(words, start, any_case=any_case)

    def _typeset_places(self, words: str, start: int, *, any_case: bool) -> Iterator[Span]:
        """Look in another typography, around the rarest of the words if there is a rare one."""
        for stretch in self._where(words, any_case=any_case):
            form = self._form_of(stretch, any_case=any_case)
            wanted = typeset(words).text.strip()
            wanted = folded(wanted) if any_case else wanted
            first = bisect_left(form.starts, start - stretch.start)
            for at in _each(form.text, wanted, first):
                found = Span(form.starts[at], form.ends[at + len(wanted) - 1])
                yield found.shifted(stretch.start)

    def _form_of(self, stretch: Span, *, any_case: bool) -> Typeset:
        if len(stretch) < len(self.text):
            form = typeset(stretch.of(self.text))
            return form._replace(text=folded(form.text)) if any_case else form
        return self._small if any_case else self._typeset

    def _where(self, words: str, *, any_case: bool) -> list[Span]:
        """Return where words may stand in another typography: all of the text if anywhere.

        No typography changes a letter, so the words stand one behind the other, around one of the
        places of each.
        """
        whole = [Span(0, len(self.text))] if self.text else []
        if self._is_divided or _INSIDE.search(words):
            return whole
        held, words = (self._folded, folded(words)) if any_case else (self.text, words)
        wanted = _LETTERS.findall(words)
        found = [list(islice(_each(held, each, 0), _RARE + 1)) for each in set(wanted)]
        fewest = min(found, key=len, default=None)
        if fewest is None:
            return whole
        if len(fewest) > _RARE:
            return whole if folded(_in_order(wanted)) in self._runs_in_order else []
        stretches = self._stretches(fewest, _MARGIN + 2 * len(words))
        return [
            each
            for each in stretches
            if _in_order(wanted) in _in_order(_LETTERS.findall(each.of(held)))
        ]

    def _stretches(self, places: list[int], reach: int) -> list[Span]:
        """Return what stands around places, at most so far; no word is cut, nothing there twice."""
        stretches: list[Span] = []
        for at in places:
            start, end = max(0, at - reach), min(len(self.text), at + reach)
            while _joins(self.text, start):
                start -= 1
            while _joins(self.text, end):
                end += 1
            if stretches and start <= stretches[-1].end:
                start = stretches.pop().start
            stretches.append(Span(start, end))
        return stretches

    def _may_hold(self, words: str) -> bool:
        """Tell whether each run of letters of some words stands in the text, as far as one sees."""
        return runs_of(words) <= self._runs or self._is_divided or bool(_INSIDE.search(words))

    @cached_property
    def _runs(self) -> frozenset[str]:
        return frozenset(_LETTERS.findall(" ".join(frozenset(self._folded.split()))))

    @cached_property
    def _runs_in_order(self) -> str:
        return _in_order(_LETTERS.findall(self._folded))

    @cached_property
    def _is_divided(self) -> bool:
        """Whether something unseen, or an accent apart, may stand inside a word of the text."""
        return _INSIDE.search(self.text) is not None

    def has_word(self, letters: str, *, is_beginning: bool = False) -> bool:
        """Tell whether a word of the text is one in small letters, or begins with it.

        Numbers have no forms: of "2022" no "20" is a word.
        """
        held, at = self._folded, self._folded.find(letters)
        while at >= 0:
            if not _joins(held, at) and (is_beginning or not _joins(held, at + len(letters))):
                return True
            at = held.find(letters, at + 1)
        return False

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Do what ``pattern.search(text)`` does, where what a match begins with stands."""
        heads = needs_of(pattern).heads
        if heads is None:
            return pattern.search(self.text)
        places = {
            at
            for head in heads.every
            for at in each_of(head.letters, self.text if head.is_exact else self._folded)
        }
        found = (pattern.match(self.text, at) for at in sorted(places))
        return next(filter(None, found), None)

    def each(self, words: str) -> Iterator[Span]:
        """Give the places of words in small letters, whatever the capitals; nothing else varies."""
        for at in _each(self._folded, words, 0) if runs_of(words) <= self._runs else ():
            yield Span(at, at + len(words))

    @cached_property
    def words(self) -> tuple[tuple[str, Span], ...]:
        """Every word of the text, in small letters, with its place."""
        found = WORD.finditer(self.text)
        return tuple((folded(each["word"]), Span(*each.span("word"))) for each in found)

    def run(self, wanted: list[str]) -> tuple[Span, ...]:
        """Return where words in small letters stand one behind the other, whatever the signs."""
        for at in self.numbers.get(wanted[0], ()) if wanted else ():
            found = self.words[at : at + len(wanted)]
            if [word for word, _ in found] == wanted:
                return (Span(found[0][1].start, found[-1][1].end),)
        return ()

    @cached_property
    def numbers(self) -> dict[str, list[int]]:
        """Of each word the numbers that it has in `words`."""
        found: dict[str, list[int]] = {}
        for number, (word, _) in enumerate(self.words):
            found.setdefault(word, []).append(number)
        return found

    @cached_property
    def _folded(self) -> str:
        return folded(self.text)

    @cached_property
    def _typeset(self) -> Typeset:
        return typeset(self.text)

    @cached_property
    def _small(self) -> Typeset:
        return self._typeset._replace(text=folded(self._typeset.text))


@lru_cache(maxsize=4096)
def runs_of(words: str) -> frozenset[str]:
    """Return the runs of letters and digits of some words, in small letters.

    >>> sorted(runs_of("We won\u2019t."))
    ['t', 'we', 'won']
    """
    return frozenset(_LETTERS.findall(folded(words)))


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters.

    >>> words_of("We won\u2019t.")
    ['we', 'won’t']
    """
    return [folded(each["word"]) for each in WORD.finditer(text)]


def pieces_of(words: str) -> list[str]:
    """Split words at each "[...]", which stands for words left out."""
    return [piece for piece in _LEFT_OUT.split(words) if piece.strip()]


def _each(text: str, words: str, start: int) -> Iterator[int]:
    """Give where a string stands in another, cutting no word."""
    at = text.find(words, start) if words else -1
    while at >= 0:
        end = at + len(words)
        if not (_joins(text, at) or _joins(text, end)):
            yield at
            at = text.find(words, end)
        else:
            at = text.find(words, at + 1)


def _in_order(runs: list[str]) -> str:
    """Write runs of letters one behind the other, whatever stood between them."""
    return f" {' '.join(runs)} "


def _joins(text: str, at: int) -> bool:
    """Tell whether the signs before and after a place belong to one word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
