"""Whether a passage that has most words of what is told says it, or the opposite."""

from __future__ import annotations

from typing import Final, final

from natobrief.checks.exchanged import Compared
from natobrief.checks.fitting import Fit
from natobrief.checks.negation import (
    count_turned,
    denies_one,
    has_negation,
    is_other_side,
    is_prevented,
    is_told_otherwise,
    turned_at,
)
from natobrief.checks.other_numbers import are_exchanged, has_another_number, is_of_another_year
from natobrief.checks.otherwise import (
    counts_another,
    is_but_a_part,
    is_of_another_place,
    is_of_some,
    is_ranked_otherwise,
)
from natobrief.checks.replaced import replaced
from natobrief.checks.tenses import is_of_another_time, written
from natobrief.checks.wanted import Wanted, Wants
from natobrief.checks.window import Window, are_in_order
from natobrief.checks.wordforms import attitude
from natobrief.checks.wording import worded
from natobrief.lexicon.paraphrases import NEGATIONS, REFUSALS, SUPERLATIVES

#: Within so many words a record says how somebody takes something.
_VERB: Final = 3


@final
class Saying:
    """What a record tells, to be compared with passages.

    Args:
        wants: The text in which its words are looked up.
        words: What is told.
        wanted: The words of weight.
    """

    def __init__(self, wants: Wants, words: str, wanted: list[Wanted]) -> None:
        """Keep what is told."""
        self._words = wants.words
        self._language, self._text = wants.language, wants.text
        self._wanted, self._said = wanted, words
        #: The words, as they are compared.
        self.own: list[str] = [word for word, _ in worded(words)]
        own = self.own
        self._written = written(worded(words), words)
        self._turned = sum(word in NEGATIONS | REFUSALS for word in own)
        self._denied = {own[at] for each in range(len(own)) for at in turned_at(own, each)}
        self._parties = [each for each in wanted if each.is_party]
        verbs = wants.verbs(words)
        self._done = [each for each in wanted if each.word in verbs and not each.is_light]

    def fit(self, window: Window, *, is_enough: bool) -> Fit:
        """Tell how a passage goes with it that has enough of its words, or not."""
        if self._is_taken_otherwise(window) or self._is_other(window):
            return Fit.AGAINST
        if self._is_turned_otherwise(window):
            if self._turned == 1 and not self._may_be_turned(window):
                return Fit.AGAINST
            is_open = (
                not is_enough
                or (self._turned and has_negation(window, self._words))
                or (
                    is_told_otherwise(self._wanted, window, self._denied)
                    and (self._denied or not denies_one(self._wanted, window, self._words))
                )
            )
            return Fit.NEAR if is_open else Fit.AGAINST
        places = list(replaced(self._wanted, self._said, window, self._words, self._text))
        if any(each.is_another for each in places):
            return Fit.AGAINST
        if places:
            return Fit.NEAR
        is_done = all(each.stands_in(window.first, window.stop) for each in self._done)
        return Fit.SAID if is_done and are_in_order(self._parties, window) else Fit.NEAR

    def has_another_number(self, numbers: list[Wanted], window: Window) -> bool:
        """Tell whether a passage has other numbers of the same things than some that it lacks."""
        return has_another_number(numbers, self.own, window, self._words)

    def _is_other(self, window: Window) -> bool:
        """Tell whether a passage has the other side, another rank, number or time."""
        own, words = self.own, self._words
        return (
            is_other_side(own, window, words)
            or is_ranked_otherwise(own, window, words)
            or is_of_another_time(self._written, window, words, self._text, self._language)
            or is_of_another_year(own, window, words)
            or are_exchanged(self._wanted, own, window, words)
            or is_but_a_part(own, window, words)
            or counts_another(self._wanted, own, window, words)
            or is_of_another_place(own, window, words)
            or is_of_some(own, window, words)
            or self._is_exchanged(window)
        )

    def _is_exchanged(self, window: Window) -> bool:
        """Tell whether a passage has somebody else act, or counts other things."""
        compared = Compared(self.own, window, self._words, self._text)
        return (
            compared.are_turned_round(self._wanted)
            or compared.is_joined_to_another(self._wanted)
            or compared.is_of_another_party(self._wanted)
            or compared.is_done_by_object(self._wanted)
            or compared.counts_what_is_nowhere(self._wanted)
        )

    def _may_be_turned(self, window: Window) -> bool:
        """Tell whether a passage has a "not", or a superlative: "never harder" is "the hardest"."""
        there = {word for word, _ in self._words[window.main : window.stop]}
        return has_negation(window, self._words) or not SUPERLATIVES.isdisjoint(there)

    def _is_turned_otherwise(self, window: Window) -> bool:
        """Tell whether a passage says "not" more often or less of its words."""
        count = count_turned(self._wanted, window, self._words)
        if count < self._turned and is_prevented(window, self._words):
            return False
        return count != self._turned

    def _is_taken_otherwise(self, window: Window) -> bool:
        """Tell whether a passage takes ill what words begin with taking well, or the other way."""
        mine = next(filter(None, map(attitude, self.own[:_VERB])), 0)
        words = self._words[window.main : window.stop]
        there = {attitude(word) for word, _ in words} - {0} if mine else set()
        return there == {-mine}
