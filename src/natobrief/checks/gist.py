"""What a record tells in its own words, looked for in a passage of a text.

Whoever tells something anew takes other words for what is done, and leaves some out; names,
numbers and "not" stay. So a passage says the same if it has every name and number, no other "not",
no opposite of a word, and most of the words of weight in some form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from typing import final

from attrs import evolve

from natobrief.checks.copies import Copies
from natobrief.checks.fitting import (
    TOLD,
    TOPIC,
    Fit,
    Found,
    Gist,
    Shares,
    hangs_on,
    is_anchored,
    is_nowhere,
    is_spoken_of,
    is_turning,
    is_unsaid,
    weight_of,
)
from natobrief.checks.negation import turned_at
from natobrief.checks.passages import PLACES, Passages
from natobrief.checks.rivals import Rivals
from natobrief.checks.saying import Saying
from natobrief.checks.stated import Stated
from natobrief.checks.wanted import Wanted, Wants
from natobrief.checks.window import Window, is_mostly_in, nearest, numbers_in
from natobrief.checks.wordforms import canonical
from natobrief.checks.wording import worded
from natobrief.lexicon.paraphrases import NEGATIONS, TELLING
from natobrief.span import Span

#: Between sentences that stand between marks.
_STOP = re.compile(r"[.!?\u2026][\"'\u2019\u201d\u00bb]?\s")
#: What "un-" says as well.
_NOT = re.compile(r"\s(?:not|never)\s(?P<word>[a-z]{5,20})\b")
#: What words weigh that say what is done with a topic, and those for what is done.
_LIGHT_IN_TOPIC = 0.25
_LIGHT_IN_TOLD = 0.5
#: What share of a word one of the same field weighs.
_OF_A_KIND = 0.6
#: So much more weight in a passage that says the opposite outdoes one that says so.
_CLEAR = 1.0
#: What it adds that a passage has a word itself, and no other for the same thing.
_ITSELF = 0.1
#: So many words of the fields of some tell that a passage is about the same.
_KIN = 2
#: So many paragraphs stand on top of a text.
_TOP = 2
#: Between topics that one item holds.
_AND = re.compile(r"(?:\s*[,;:]\s+|\s+)(?:and|et|as well as|ainsi que|,)\s+|\s*[;:]\s+|,\s+")


def _first(found: tuple[float, Window | None]) -> float:
    return found[0]


@final
class Gists:
    """A text in which it is looked for what a record tells in its own words.

    Args:
        stated: The text.

    >>> from natobrief import Language
    >>> text = "Ministers asked how the Alliance can be more resilient."
    >>> gists = Gists(Stated(text, Language.EN, None))
    >>> gists.topic("the resilience of NATO").lacking
    ()
    >>> gists.topic("the enlargement of NATO").lacking
    ('enlargement', 'nato')
    """

    def __init__(self, stated: Stated) -> None:
        """Keep the text."""
        self._stated = stated
        self._wants = Wants(stated)
        self._copies = Copies(self._wants, stated.text)
        self._rivals = Rivals(stated, self._wants)
        self._passages = Passages(stated, self._wants)

    def paragraph(self, span: Span) -> Span:
        """Return the paragraph in which words stand."""
        document = self._stated.document
        return document.paragraphs[document.paragraph_at(span.start)]

    def sentence(self, span: Span) -> Span:
        """Return the sentence in which words stand."""
        return self._stated.sentence(span)

    def is_denied(self, span: Span) -> bool:
        """Tell whether a "not" before words in their sentence is about what they begin with."""
        start = self.sentence(span).start  # of all that is quoted, where somebody says it
        before = self._stated.text[start : span.start]
        start += max((stop.end() for stop in _STOP.finditer(before)), default=0)
        # Only the words from there on are compared: to write those of the whole text costs more.
        led = [word for word, _ in worded(self._stated.text[start : span.start])]
        if NEGATIONS.isdisjoint(led):
            return False
        own = led + [word for word, _ in worded(span.of(self._stated.text))]
        heavy = next((n for n in range(len(led), len(own)) if own[n] not in TELLING), len(own))
        return any(led[n] in NEGATIONS and heavy in turned_at(own, n) for n in range(len(led)))

    def has(self, words: str) -> bool:
        """Tell whether the text has every word, in some form or as another for the same thing."""
        return all(each.places for each in self._wants.of(words))

    def names_of(self, words: str) -> list[str]:
        """Return which words are names that the text does not have."""
        return [each.word for each in self._wants.of(words) if is_nowhere(each)]

    def places(self, words: str, *passages: Span) -> tuple[Span, ...]:
        """Return where passages have every word, in some form or as another for the same thing."""
        wanted, found = list(self._wants.of(words)), list[Span]()
        for window in (self._passages.window(each, each) for each in passages):
            if wanted and all(each.stands_in(window.first, window.stop) for each in wanted):
                found += self._runs(numbers_in(wanted, window))
        return tuple(found)

    # -- names -----------------------------------------------------------------------------

    def name(self, words: str, passage: Callable[[Span], Span], *, is_whole: bool = False) -> Gist:
        """Find a passage that has all the words of weight, in whatever order and form.

        Args:
            words: What something is called.
            passage: What a place of the text is read with.
            is_whole: Whether words that say what is done with a topic have to be there too.
        """
        wanted = list(self._wants.of(words))
        needed = [each for each in wanted if is_whole or not each.is_light] or wanted
        if not needed or any(not each.places for each in needed):
            return Gist(lacking=tuple(each.word for each in needed if not each.places))
        rarest = min(needed, key=lambda each: len(each.places))
        best, lacking = None, tuple(each.word for each in needed)
        for place in rarest.places[:PLACES]:
            span = passage(self._wants.words[place][1])
            window = self._passages.window(span, span)
            there = {each.word: nearest(each, place, window) for each in wanted}
            absent = tuple(each.word for each in needed if there[each.word] is None)
            if not absent:
                numbers = sorted({at for at in there.values() if at is not None})
                if best is None or numbers[-1] - numbers[0] < best[-1] - best[0]:
                    best = numbers
            elif len(absent) < len(lacking):
                lacking = absent
        return Gist(lacking=lacking) if best is None else Gist(spans=tuple(self._runs(best)))

    # -- topics, and what is told ------------------------------------------------------------

    def topic(self, words: str) -> Gist:
        """Find a passage that is about a topic, or one for each of the topics of an item."""
        whole = self._topic(words)
        parts = [part for part in _AND.split(words) if part]
        if whole.spans or len(parts) < 2:  # noqa: PLR2004 - one of a pair at least
            return whole
        found = [self._topic(part) for part in parts if self._is_topic(part)]
        if len(found) < len(parts) or not all(each.spans for each in found):
            return whole
        return Gist(spans=tuple(sorted({span for each in found for span in each.spans})))

    def _is_topic(self, words: str) -> bool:
        """Tell whether words are more than a name."""
        return any(not each.is_needed for each in self._wants.of(words))

    def _topic(self, words: str) -> Gist:
        wanted = list(self._wants.of(words))
        # What a text is about as a whole need not stand again beside each topic.
        head = (
            self._passages.window(Span(0, self._head), Span(0, self._head)) if self._head else None
        )
        needed = [
            evolve(each, is_needed=False)
            if head and each.stands_in(head.first, head.stop)
            else each
            for each in wanted
        ]
        weights = [
            0.0 if each.is_needed and not one.is_needed else weight_of(each, _LIGHT_IN_TOPIC)
            for each, one in zip(wanted, needed, strict=True)
        ]
        if not sum(w for each, w in zip(wanted, weights, strict=True) if not each.is_light):
            return self.name(words, self.sentence)
        return self._best(needed, weights, self._passages.paragraphs(needed), TOPIC)

    @cached_property
    def _head(self) -> int:
        """Return where the first lines of a text end."""
        paragraphs = self._stated.document.paragraphs[:_TOP]
        return paragraphs[-1].end if paragraphs else 0

    def told(self, words: str, *, is_copied: bool = False) -> Gist:
        """Find a sentence, read with the one before it, that says what some words say.

        What a semicolon parts may be told by several.

        Args:
            words: What a record tells.
            is_copied: Whether words that are the text's own but for one are no words of its own:
                one that is left out leaves it open whether they say the same.
        """
        parts = [part for part in words.split(";") if part.strip()]
        found = [self._told(part, is_copied=is_copied) for part in parts]
        if all(each.spans for each in found):
            return Gist(spans=tuple(sorted(span for each in found for span in each.spans)))
        lacking = tuple(word for each in found for word in each.lacking)
        if not all(each.spans or each.near for each in found):
            return Gist(lacking=lacking)
        near = (span for each in found for span in each.spans or each.near)
        return Gist(lacking=lacking, near=tuple(near))

    def _told(self, words: str, *, is_copied: bool) -> Gist:
        if self._copies.is_near(words, is_copied=is_copied):
            return Gist()
        words = _NOT.sub(self._with_prefix, words)
        wanted = list(self._wants.of(words))
        saying = Saying(self._wants, words, wanted)
        weights = [weight_of(each, _LIGHT_IN_TOLD) for each in wanted]
        found = self._best(wanted, weights, self._passages.sentences(wanted), TOLD, saying)
        is_shorter = is_copied and self._copies.lacks_one(words)
        return Gist(near=found.spans) if is_shorter and found.spans else found

    def _with_prefix(self, match: re.Match[str]) -> str:
        """Write "not changed" as "unchanged" where the text does."""
        word = f"un{match['word']}"
        return f" {word}" if self._wants.has(canonical(word)) else match[0]

    def _best(
        self,
        wanted: list[Wanted],
        weights: list[float],
        windows: Iterator[Window],
        shares: Shares,
        saying: Saying | None = None,
    ) -> Gist:
        """Find the passage with most of the weight, if it is enough of it, and says no opposite."""
        whole = sum(weights)
        found: Found = dict.fromkeys(Fit, (0.0, None))
        lacking = tuple(each.word for each in wanted)
        for window in windows:
            absent = [
                (each, weight)
                for each, weight in zip(wanted, weights, strict=True)
                if not each.stands_in(window.first, window.stop)
            ]
            missing, weight = [each for each, _ in absent], whole - sum(each for _, each in absent)
            kin = {
                each.word: weight * _OF_A_KIND
                for each, weight in absent
                if self._wants.is_akin(each, window.main, window.stop)
            }
            has_anchor = is_anchored(wanted, missing)
            least = 0.0 if has_anchor else shares.near * whole
            is_kin = len(kin) >= _KIN and not has_anchor
            is_said = any(not e.is_light and not e.is_needed for e in wanted if e not in missing)
            near = weight + (sum(kin.values()) if is_kin or is_said else 0)
            is_lost = any(map(is_nowhere, missing)) or hangs_on(wanted, missing, kin)
            if near < least or near <= 0 or is_lost:
                lacking = min(lacking, tuple(each.word for each in missing), key=len)
                if weight >= shares.said * whole and self._is_counted(missing, window, saying):
                    found[Fit.AGAINST] = max(found[Fit.AGAINST], (near, window), key=_first)
                continue
            is_enough = weight >= shares.said * whole and not any(e.is_needed for e in missing)
            fit = self._fit(wanted, window, saying, is_enough=is_enough)
            if fit is Fit.SAID and not is_enough:
                fit = Fit.NEAR
            if fit is Fit.SAID and shares is TOLD and is_turning(wanted, missing):
                fit = Fit.NEAR
            own_kin = kin if is_kin else {}
            if fit is Fit.NEAR and not self._is_open(wanted, missing, own_kin, window, saying):
                fit = Fit.ELSEWHERE
            near += _ITSELF * sum(e.is_itself_in(window.main, window.stop) for e in wanted)
            if near > found[fit][0]:
                found[fit] = near, window
        return self._of_those(wanted, found, lacking)

    def _is_counted(self, missing: list[Wanted], window: Window, saying: Saying | None) -> bool:
        """Tell whether a passage has other numbers of what is told, and lacks nothing else."""
        numbers = [each for each in missing if each.word[0].isdigit()]
        is_lost = any(is_nowhere(each) and each not in numbers for each in missing)
        if saying is None or not numbers or is_lost:
            return False
        return saying.has_another_number(numbers, window)

    def _fit(
        self, wanted: list[Wanted], window: Window, saying: Saying | None, *, is_enough: bool
    ) -> Fit:
        """Tell how a passage with enough of some words, or not, goes with what is told."""
        if saying is not None and not is_mostly_in(wanted, window):
            return Fit.ELSEWHERE
        if self._rivals.has_opposite(wanted, window):
            return Fit.AGAINST
        if saying is None:  # any passage is about a topic
            return Fit.SAID
        if self._rivals.is_of_another(wanted, saying.own, window):
            return Fit.AGAINST
        return saying.fit(window, is_enough=is_enough)

    def _is_open(
        self,
        wanted: list[Wanted],
        missing: list[Wanted],
        kin: Collection[str],
        window: Window,
        saying: Saying | None,
    ) -> bool:
        """Tell whether a passage that lacks some words, not all of them of its kin, may say it."""
        unlike = [each for each in missing if each.word not in kin]
        is_about = is_spoken_of(wanted, unlike) or (
            wanted[0] in missing and not self._rivals.names_another(wanted, window)
        )
        if saying is None or not is_about:
            return is_about
        akin = [e.word for e in missing if self._wants.is_akin(e, window.main, window.stop)]
        return not is_unsaid(wanted, missing, akin)

    def _of_those(
        self,
        wanted: list[Wanted],
        found: Found,
        lacking: tuple[str, ...],
    ) -> Gist:
        """Choose the passage that says it; else one that may, if none more like it denies it."""
        (sure, said), (weight, near), (against, _) = (
            found[each] for each in (Fit.SAID, Fit.NEAR, Fit.AGAINST)
        )
        if said is not None and against < sure + _CLEAR:
            return Gist(spans=tuple(self._runs(numbers_in(wanted, said))))
        if near is None or weight <= against:
            return Gist(lacking=lacking)
        missing = (each for each in wanted if not each.stands_in(near.first, near.stop))
        return Gist(
            lacking=tuple(each.word for each in missing),
            near=tuple(self._runs(numbers_in(wanted, near))),
        )

    # -- the words of the text --------------------------------------------------------------

    def _runs(self, numbers: list[int]) -> Iterator[Span]:
        """Give the places of words, those with nothing but words of no weight between as one."""
        words = self._wants.words
        start = last = numbers[0]
        for number in numbers[1:]:
            if any(word not in TELLING for word, _ in words[last + 1 : number]):
                yield Span(words[start][1].start, words[last][1].end)
                start = number
            last = number
        yield Span(words[start][1].start, words[last][1].end)
