"""The parts of a pattern, and what is known of a sequence of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple, TypeAlias, TypeVar, final

T = TypeVar("T")
Words: TypeAlias = frozenset[str]

NOTHING: Final[Words] = frozenset({""})
#: More alternatives than this are not multiplied out.
_MANY: Final = 64
#: Of more words than this, only the first letters are looked for.
_FEW: Final = 8
_STEM: Final = 5
#: What no pattern looks for.
_BETWEEN: Final = "\0"


class Head(NamedTuple):
    """Letters that a match may hold, or with which it may begin."""

    letters: str
    #: Whether no letter or digit stands before them.
    is_word_start: bool = False
    #: Whether they may stand many times over, and the first of them begins the match.
    is_run: bool = False
    #: Whether capital and small letters differ; otherwise they are small letters here.
    is_exact: bool = False


class Part(NamedTuple):
    """What is known of a part of a pattern."""

    #: All that it can match, when that is a short list.
    exact: Words | None
    held: Words | None
    #: What it begins with where it does not match nothing.
    heads: frozenset[Head] | None
    #: Whether it may match nothing.
    is_optional: bool = False
    #: Whether it matches nothing, where a word begins.
    is_edge: bool = False
    #: Whether what stands beside it can forbid that it matches nothing.
    is_beside: bool = False


ANYTHING: Final = Part(None, None, None)
BESIDE: Final = Part(NOTHING, None, frozenset(), is_optional=True, is_beside=True)
EDGE: Final = BESIDE._replace(is_edge=True)


@final
class Run:
    """Puts the parts of a sequence together."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._known = NOTHING
        self._held: Words | None = None
        self._is_exact = True
        self._is_optional = True
        self._front = _Front()

    def add(self, part: Part) -> None:
        """Take in what follows."""
        self._front.add(part)
        self._is_optional = self._is_optional and part.is_optional
        longer = None if part.exact is None else _joined(self._known, part.exact)
        if longer is not None:
            self._known = longer
            return
        self._break()
        self._hold(part.held)
        self._known = NOTHING if part.exact is None else part.exact

    def add_repeated(self, part: Part, repeat: re.Match[str]) -> None:
        """Take in what follows once, never, or more often."""
        is_needed = repeat["some"] is not None or int(repeat["least"] or 0) > 0
        if not is_needed:
            exact = part.exact if repeat[0].startswith("?") else None
            known = None if exact is None else exact | NOTHING
            self.add(Part(known, None, part.heads, is_optional=True))
            return
        if repeat["some"] is not None and part.exact is not None:
            self._front.add_run(part.exact)
        self.add(part)
        self._front.close()
        self._break()
        self._known = NOTHING if part.exact is None else part.exact

    def part(self) -> Part:
        """Return what is known of the whole."""
        self._hold(self._known)
        exact = self._known if self._is_exact else None
        heads = self._front.heads()
        front = self._front
        return Part(
            exact, self._held, heads, self._is_optional, front.is_only_edge, front.is_beside
        )

    def _break(self) -> None:
        self._hold(self._known)
        self._is_exact = False

    def _hold(self, words: Words | None) -> None:
        if words is not None and "" not in words:
            words = shortest(words)
            if self._held is None or _cost(words) < _cost(self._held):
                self._held = words


@final
class _Front:
    """Gathers what a sequence may begin with."""

    def __init__(self) -> None:
        self._heads: frozenset[Head] | None = frozenset()
        #: What was read before the next part; empty once nothing more can be at the front.
        self._before = NOTHING
        self._is_edge = False
        self.is_only_edge = False
        self.is_beside = False

    def add(self, part: Part) -> None:
        """Take in what follows."""
        if self._before:
            self._add(part)
            # What stands beside a part counts for those behind it; it has told it of its own heads.
            self.is_beside = self.is_beside or part.is_beside

    def _add(self, part: Part) -> None:
        self._is_edge = self._is_edge or (part.is_edge and self._before == NOTHING)
        longer = None if part.exact is None else _joined(self._before, part.exact)
        self.is_only_edge = self._is_edge and longer == NOTHING
        if longer is not None:
            self._before = longer
            return
        self._keep(self._before)
        if "" in self._before:
            self._take_in(part)
        self._before = NOTHING if "" in self._before and part.is_optional else frozenset()

    def add_run(self, letters: Words) -> None:
        """Take in a letter that stands once or more often."""
        if "" in self._before and all(len(letter) == 1 for letter in letters):
            runs = frozenset(Head(each, is_run=True) for each in letters)
            self._take_in(Part(None, None, runs))
            self._before -= NOTHING

    def close(self) -> None:
        """Note that what was read last may stand several times: nothing joins it."""
        if "" not in self._before:
            self._keep(self._before)
            self._before = frozenset()

    def heads(self) -> frozenset[Head] | None:
        """Return what matches begin with; None when they may begin with anything."""
        self._keep(self._before)
        return self._heads

    def _take_in(self, part: Part) -> None:
        if part.heads is None or self._heads is None:
            self._heads = None
        else:
            self._heads |= {self._placed(head) for head in part.heads}

    def _keep(self, words: Words) -> None:
        if self._heads is not None:
            self._heads |= {self._placed(Head(word)) for word in words if word}

    def _placed(self, head: Head) -> Head:
        is_start = head.is_word_start or (self._is_edge and head.letters[0].isalnum())
        # What may not stand before the first of a run may let a match begin with the second.
        is_run = head.is_run and not self.is_beside
        return head._replace(is_word_start=is_start, is_run=is_run)


def _joined(before: Words, after: Words) -> Words | None:
    if len(before) * len(after) > _MANY:
        return None
    return frozenset(first + second for first in before for second in after)


def shortest(words: Words) -> Words:
    """Leave out what holds another of the words."""
    within = _BETWEEN.join(words)
    held = [word for word in words if within.count(word) > 1]
    if not held:
        return words
    return frozenset(
        word for word in words if not any(other != word and other in word for other in held)
    )


def _cost(words: Words) -> float:
    """Estimate how often a text holds one of the words: seldom, when they are long and few."""
    return sum(4.0 ** -min(len(word), 6) for word in words)


def few(words: Words) -> Words:
    """Leave the ends of words out where there are many: forms of one verb become one."""
    if len(words) <= _FEW:
        return words
    return shortest(frozenset(word[:_STEM] for word in words))


def few_heads(heads: frozenset[Head]) -> frozenset[Head]:
    """Do the same with what matches begin with."""
    if len(heads) <= _FEW:
        return heads
    return frozenset(head._replace(letters=head.letters[:_STEM]) for head in heads)


def widest(heads: frozenset[Head]) -> Iterator[Head]:
    """Leave out what begins as another of the heads does."""
    beginnings: dict[str, list[Head]] = {}
    for head in heads:
        beginnings.setdefault(head.letters, []).append(head)
    for head in heads:
        fronts = (head.letters[:end] for end in range(len(head.letters) + 1))
        others = chain.from_iterable(beginnings.get(front, ()) for front in fronts)
        if not any(
            each.is_word_start <= head.is_word_start and each.is_run <= head.is_run
            for each in others
            if each != head
        ):
            yield head


def union(sets: list[frozenset[T] | None]) -> frozenset[T] | None:
    """Put sets together; None when one of them is not known."""
    known = [each for each in sets if each is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None
