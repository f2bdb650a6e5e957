"""The passage of a text that is most like words that it does not hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Final, final

from attrs import frozen

from natobrief.checks.searching import Searched, words_of
from natobrief.span import Span

#: Words that stand more often in a text place nothing.
_OFTEN: Final = 12
#: Of longer words than so many, only the first are compared.
_LONGEST: Final = 120
#: Less likeness than this is none.
_LEAST: Final = 0.6
#: Words put in or left out move the rest by one or two.
_MOVED: Final = (-2, -1, 0, 1, 2)
#: So many differences are told.
_TOLD: Final = 5


@final
@frozen(kw_only=True)
class Near:
    """A passage, and how it differs from the words looked for."""

    #: Where it stands.
    span: Span
    #: The words that differ.
    difference: str
    #: Likeness from 0 to 1: the share of the words looked for that stand there in their order.
    likeness: float


def nearest(searched: Searched, words: str) -> Near | None:
    """Return the passage most like some words, if one is like enough.

    >>> near = nearest(Searched("He said that we will never back down again."), "we will back down")
    >>> near.span, near.difference
    (Span(start=13, end=36), "the text has also 'never'")
    """
    wanted = words_of(words)[:_LONGEST]
    at = _alignment(searched.numbers, wanted)
    if at is None:
        return None
    margin = len(wanted) // 4 + 2
    around = searched.words[max(0, at - margin) : at + len(wanted) + margin]
    there = [word for word, _ in around]
    blocks = SequenceMatcher(None, wanted, there, autojunk=False).get_matching_blocks()[:-1]
    likeness = sum(block.size for block in blocks) / len(wanted)
    if likeness < _LEAST:
        return None
    left = blocks[0].b - blocks[0].a
    right = blocks[-1].b + len(wanted) - blocks[-1].a
    passage = around[max(0, left) : right]
    return Near(
        span=Span(passage[0][1].start, passage[-1][1].end),
        difference=_difference(wanted, [word for word, _ in passage]),
        likeness=likeness,
    )


def _alignment(numbers: Mapping[str, list[int]], wanted: list[str]) -> int | None:
    """Return where in a text the words would begin, by a vote of those that are rare in it."""
    votes: Counter[int] = Counter()
    for offset, word in enumerate(wanted):
        places = numbers.get(word, ())
        if len(places) <= _OFTEN:
            votes.update(number - offset for number in places)
    # The earliest of those with most votes; to ask a counter for what it lacks adds nothing to it.
    return max(votes, key=lambda at: (sum(votes[at + by] for by in _MOVED), -at), default=None)


def _difference(wanted: list[str], there: list[str]) -> str:
    """Say which words differ: what the text has for what was looked for."""
    told = []
    matcher = SequenceMatcher(None, wanted, there, autojunk=False)
    for tag, left, right, first, last in matcher.get_opcodes():
        ours, theirs = " ".join(wanted[left:right]), " ".join(there[first:last])
        if tag == "replace":
            told.append(f"the text has {theirs!r} for {ours!r}")
        elif tag == "insert":
            told.append(f"the text has also {theirs!r}")
        elif tag == "delete":
            told.append(f"the text has no {ours!r}")
    return "; ".join(told[:_TOLD]) or "the same words in other capitals or signs"
