"""Whether words are those of a text but for one, so that they are no words of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from operator import eq
from typing import final

from natobrief.checks.wanted import Wants
from natobrief.checks.wordforms import LEAST, alike, is_form, is_light
from natobrief.checks.wording import worded
from natobrief.lexicon.paraphrases import AFTER, BEFORE, NEGATIONS, REFUSALS, TELLING

#: So many words at least make a copy.
_COPIED = 4
#: So many words behind those of a copy its initials may stand.
_LONG = 12
#: Words without which a sentence says the same.
_MAY_BE_LEFT_OUT = frozenset(["that", "also", "aussi"])
#: It turns no more than the word that it is joined to, with which it may be left out.
_NON = "non"
#: Words that make of all some, or of what is what may be.
_NARROW = frozenset(
    """
    only some few several most part almost nearly partly possibly perhaps potentially if unless
    could might may former
    seul seule seulement uniquement quelques certains certaines plusieurs presque peut si sauf
    """.split()  # noqa: SIM905
)
#: Without it a share is another number.
_PERCENT = "percent"
#: Words behind which "to" need not stand again.
_JOINING = frozenset(["and", "or"])


def _is_felt(word: str) -> bool:
    """Tell whether a sentence says something else without a word: "not", a number, "only"."""
    if word == _NON:
        return False
    return word in NEGATIONS | REFUSALS | BEFORE | AFTER | _NARROW or word[0].isdigit()


@final
class Copies:
    """A text in which copies that lack a word, or have another one, are looked for.

    Args:
        wants: Its words.
        text: The text.
    """

    def __init__(self, wants: Wants, text: str) -> None:
        """Keep the text."""
        self._wants = wants
        self._text = text

    def is_near(self, words: str, *, is_copied: bool) -> bool:
        """Tell whether words are those of the text but one, so that they are no other words.

        They say another thing with another word, and without one that turns or narrows them.
        """
        own, starts = self._begun(words)
        return any(self._has_another(own, start) for start in starts) or (
            is_copied and any(map(_is_felt, self._lacking(own, starts)))
        )

    def lacks_one(self, words: str) -> bool:
        """Tell whether words are those of the text but one that is left out."""
        return any(True for _ in self._lacking(*self._begun(words)))

    def _begun(self, words: str) -> tuple[list[str], tuple[int, ...]]:
        """Return words as they are compared, and where the text has the first of them."""
        own = [word for word, _ in worded(words)]
        starts = self._wants.begun.get(own[0][:LEAST], {}).get(own[0], ()) if own else ()
        return own, tuple(starts)

    def _lacking(self, own: list[str], starts: tuple[int, ...]) -> Iterator[str]:
        """Give the words of the text that are left out of its own, each where no other is."""
        for start in starts:
            there = [word for word, _ in self._wants.words[start : start + len(own) + 2]]
            at = sum(1 for _ in takewhile(bool, map(eq, own, there)))
            if self._lacks_one(own, there, start, at):
                yield there[at]

    def _has_another(self, own: list[str], start: int) -> bool:
        """Tell whether one word of weight is another one than that of the text."""
        there = [word for word, _ in self._wants.words[start : start + len(own)]]
        differ = [pair for pair in zip(own, there, strict=False) if pair[0] != pair[1]]
        if len(own) < _COPIED or len(there) < len(own) or len(differ) != 1:
            return False
        one, other = differ[0]
        if one == own[-1] and self._follows(one, start + len(own)):
            return False
        if other == _PERCENT:
            return True
        if TELLING & {one, other} or is_light(one) or is_light(other):
            return False
        return not any(is_form(each, other) for each in alike(one))

    def _follows(self, word: str, at: int) -> bool:
        """Tell whether the text has a word a little later: those between are left out.

        Behind what it stands for initials may be farther off.
        """
        there = self._wants.words[at : at + _LONG]
        return any(
            each == word and (number < _COPIED or self._text[span.start : span.end].isupper())
            for number, (each, span) in enumerate(there)
        )

    def _lacks_one(self, own: list[str], there: list[str], start: int, at: int) -> bool:
        if at == len(own) or there[at : at + 1] == [] or there[at] in _MAY_BE_LEFT_OUT:
            return False
        if there[at] == "to" and there[at - 1] in _JOINING:
            return False
        if own[at:] == there[at + 1 : len(own) + 1]:
            return True
        end = self._wants.words[start + at][1].end
        is_joined = self._text[end : end + 1] == "-"
        return is_joined and own[at:] == there[at + 2 :]
