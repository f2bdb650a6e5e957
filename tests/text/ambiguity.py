"""Repeats of a pattern that can take the same letters in more than one way.

Where a repeat holds another one and what they take cannot be told apart, a text that does not
match makes ``re`` try every way to share the letters out: their number doubles with each letter.
A pattern is read as the graph of its letters. It is ambiguous when two ways through a repeat part
at one letter, read the same letters, and come together again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from itertools import combinations
from typing import Any, Final, NamedTuple

_PARSER: Final[Any] = import_module("re._parser")
#: Letters that stand for all: those of ASCII and Latin-1, marks of print, marks of mentions.
_SAMPLE: Final = "".join(
    [
        *map(chr, (*range(9, 14), *range(32, 127), *range(160, 256), *range(0xE000, 0xE010))),
        "ŁłŞşŸΩж٣\u0301–—‘’“”„…‹›•·−‑\u2028\u202f",
    ]
)
#: A repeat of no more than so many has few ways, where they are words.
_SOME: Final = 12
#: A repeat of more is one without an end.
_BOUND: Final = 1000
#: A repeat of no more than so many is written out.
_FEW: Final = 3
_REPEATS: Final = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_LETTERS: Final = frozenset({"LITERAL", "NOT_LITERAL", "IN", "ANY"})
_CLASSES: Final[dict[str, Callable[[str], bool]]] = {
    "CATEGORY_DIGIT": str.isdecimal,
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_WORD": lambda sign: sign.isalnum() or sign == "_",
}
#: What may come behind the end of a text, and of a line: nothing, or the line's end.
_ENDS: Final = {"AT_END_STRING": 0, "AT_END": 1 << _SAMPLE.index("\n")}
Part = tuple[Any, Any]


class _Step(NamedTuple):
    """A way from one letter of a pattern to the next, and the letters that may come then."""

    target: int
    letters: int
    #: The letters behind which it may be gone.
    behind: int = -1


class _Held:
    """Something that is not looked at to tell whether it was asked before."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held)

    def __hash__(self) -> int:
        return 0


@cache
def _letters(name: str, written: str, held: _Held, flags: int) -> int:  # noqa: ARG001
    """Return which letters of the sample a part takes, a bit for each."""
    found = 0
    for index, sign in enumerate(_SAMPLE):
        forms = {sign, sign.lower(), sign.upper()} if flags & re.IGNORECASE else {sign}
        is_negated = name == "NOT_LITERAL" or (name == "IN" and str(held.value[0][0]) == "NEGATE")
        if (all if is_negated else any)(_takes(name, held.value, form, flags) for form in forms):
            found |= 1 << index
    return found


class _Graph:
    """The letters of a pattern, and what may follow each."""

    every = (1 << len(_SAMPLE)) - 1

    def __init__(self, flags: int, *, is_endless: bool = False) -> None:
        self._flags = flags
        #: Whether only repeats without a bound are repeats; others stand once or never.
        self._is_endless = is_endless
        self.takes: dict[int, tuple[int, int]] = {}  # state: letters, next state
        self.free: list[list[_Step]] = []

    def state(self) -> int:
        self.free.append([])
        return len(self.free) - 1

    def follow(self, start: int, parts: Iterable[Part]) -> int:
        """Add parts in a row; return the state behind them."""
        for part in parts:
            start = self._add(start, str(part[0]), part[1])
        return start

    def loop(self, start: int, body: Any) -> int:
        """Add a repeat without an end."""
        inside = self.state()
        self.free[start].append(_Step(inside, self.every))
        end = self.follow(inside, body)
        behind = self.state()
        self.free[end] += [_Step(inside, self.every), _Step(behind, self.every)]
        return behind

    def _add(self, start: int, name: str, value: Any) -> int:
        if name in _REPEATS:
            return self._repeat(start, name, *value)
        if name == "BRANCH":
            return self._either(start, value[1])
        if name == "SUBPATTERN":
            return self._within(start, *value[1:])
        if name == "ATOMIC_GROUP":
            return self.follow(start, value)
        end = self.state()
        if name in {"AT", "ASSERT", "ASSERT_NOT"}:
            self.free[start].append(_Step(end, *self._beside(name, value)))
        else:
            self.takes[start] = self._letters(name, value), end
        return end

    def _repeat(self, start: int, name: str, least: int, most: Any, body: Any) -> int:
        if self._is_endless and most < _BOUND:
            return self._together([start, self.follow(self._forward(start), body)])
        if most > _FEW and not (least == most and len(body) == 1):
            for _ in range(min(least - 1, _FEW)):
                start = self.follow(start, body)
            behind = self.loop(start, body)
            if not least:
                self.free[start].append(_Step(behind, self.every))
            if name == "POSSESSIVE_REPEAT" and len(body) == 1:
                return self._forward(behind, self.every & ~self._heads(body[0]))
            return behind
        for _ in range(least):
            start = self.follow(start, body)
        ends = [start]
        for _ in range(most - least):
            start = self.follow(self._forward(start), body)
            ends.append(start)
        return self._together(ends)

    def _within(self, start: int, added: int, taken: int, parts: Any) -> int:
        before, self._flags = self._flags, (self._flags | added) & ~taken
        end = self.follow(start, parts)
        self._flags = before
        return end

    def _either(self, start: int, ways: Iterable[Any]) -> int:
        return self._together([self.follow(self._forward(start), way) for way in ways])

    def _forward(self, start: int, letters: int = -1) -> int:
        end = self.state()
        self.free[start].append(_Step(end, letters & self.every))
        return end

    def _together(self, ends: Iterable[int]) -> int:
        behind = self.state()
        for end in ends:
            self.free[end].append(_Step(behind, self.every))
        return behind

    def _beside(self, name: str, value: Any) -> tuple[int, int]:
        """Return the letters that may come before and behind a place that asks for them."""
        if name == "AT":
            return _ENDS.get(str(value), self.every), -1
        side, parts = value
        letters = self._heads(parts[0]) if parts else 0
        if name == "ASSERT_NOT":
            letters = self.every & ~letters if len(parts) == 1 else self.every
        elif side < 0 and len(parts) > 1:
            letters = 0
        letters = letters or self.every
        return (letters, -1) if side > 0 else (self.every, letters)

    def _heads(self, part: Part) -> int:
        name, value = str(part[0]), part[1]
        if name in _LETTERS:
            return self._letters(name, value)
        if name == "BRANCH" and all(len(way) == 1 for way in value[1]):
            found = 0
            for way in value[1]:
                found |= self._heads(way[0])
            return found
        return 0

    def _letters(self, name: str, value: Any) -> int:
        return _letters(name, str(value), _Held(value), self._flags & (re.IGNORECASE | re.DOTALL))


def _takes(name: str, value: Any, sign: str, flags: int) -> bool:
    if name == "LITERAL":
        return sign == chr(value)
    if name == "NOT_LITERAL":
        return sign != chr(value)
    if name == "RANGE":
        return value[0] <= ord(sign[0]) <= value[1] and len(sign) == 1
    if name == "CATEGORY":
        kind = str(value).replace("_NOT", "")
        return _CLASSES[kind](sign) is not ("_NOT_" in str(value))
    if name == "IN":
        is_negated = str(value[0][0]) == "NEGATE"
        return is_negated is not any(
            _takes(str(each[0]), each[1], sign, flags) for each in value[is_negated:]
        )
    return name != "ANY" or bool(flags & re.DOTALL) or sign != "\n"


def _steps(graph: _Graph, start: int) -> list[_Step]:
    """Give the ways from a state to letters, each way by itself, two to one letter at most."""
    found: list[_Step] = []
    seen: dict[int, int] = {}
    waiting = [(start, graph.every, -1, frozenset({start}))]
    while waiting:
        state, letters, behind, passed = waiting.pop()
        if seen.get(state, 0) > 1:
            continue
        seen[state] = seen.get(state, 0) + 1
        if state in graph.takes and graph.takes[state][0] & letters:
            found.append(_Step(state, graph.takes[state][0] & letters, behind))
        waiting += [
            (step.target, letters & step.letters, behind & step.behind, passed | {step.target})
            for step in graph.free[state]
            if step.target not in passed and letters & step.letters and behind & step.behind
        ]
    return found


@cache
def _doubled(written: str, body: _Held, flags: int) -> str | None:  # noqa: ARG001
    """Return letters that a repeat of something takes in two ways; None when there are none."""
    if len(body.value) == 1 and str(body.value[0][0]) in _LETTERS:
        return None
    graph = _Graph(flags)
    graph.loop(graph.state(), body.value)
    steps = {state: _steps(graph, end) for state, (_, end) in graph.takes.items()}
    waiting = [
        (*pair, _one_of(takes))
        for state, (takes, _) in graph.takes.items()
        for first, second in combinations(steps[state], 2)
        for pair in _together([first], [second], takes)
    ]
    seen: set[tuple[int, int]] = set()
    while waiting:
        one, other, letters, read = waiting.pop(0)
        read += _one_of(letters)
        if one == other:
            return read
        if (one, other) not in seen:
            seen.add((one, other))
            both = _together(steps[one], steps[other], letters)
            waiting += [(*pair, read) for pair in both]
    return None


def _together(
    some: Iterable[_Step], others: Iterable[_Step], before: int
) -> Iterator[tuple[int, int, int]]:
    """Give what two ways can go on to by one and the same letter, and which letters it may be."""
    for one in some:
        for other in others:
            letters = one.letters & other.letters
            if letters and one.behind & other.behind & before:
                yield one.target, other.target, letters


def _is_shared(body: _Held, flags: int) -> bool:
    """Tell whether the end of what is repeated and its beginning can share out one letter."""
    return bool(_shared([*body.value, *body.value], flags))


def _shared(parts: Iterable[Part], flags: int) -> list[str]:
    graph = _Graph(flags, is_endless=True)
    graph.follow(graph.state(), parts)
    steps = {state: _steps(graph, end) for state, (_, end) in graph.takes.items()}
    again = {
        state: step.letters
        for state, ways in steps.items()
        for step in ways
        if step.target == state
    }
    found = [_meets(steps, again, state) for state in again]
    return [_one_of(letters) for letters in dict.fromkeys(found) if letters]


def _meets(steps: dict[int, list[_Step]], again: dict[int, int], start: int) -> int:
    """Return the letters that are repeated at a state and, some steps behind it, at another."""
    waiting, seen = [(start, again[start])], {start}
    while waiting:
        state, letters = waiting.pop()
        for step in steps[state]:
            if step.target not in seen and letters & step.letters:
                seen.add(step.target)
                if letters & step.letters & again.get(step.target, 0):
                    return letters & step.letters & again[step.target]
                waiting.append((step.target, letters & step.letters))
    return 0


def _one_of(letters: int) -> str:
    """Return the first letter of the sample that is among some."""
    return _SAMPLE[(letters & -letters).bit_length() - 1]


def _repeats(parts: Iterable[Part], flags: int) -> Iterator[tuple[Any, int, int]]:
    """Give what the outermost repeats without an end repeat, in lookarounds too."""
    for part in parts:
        name, value = str(part[0]), part[1]
        if name in _REPEATS and value[1] > _FEW and name != "POSSESSIVE_REPEAT":
            yield value[2], flags, int(value[1])
        elif name == "SUBPATTERN":
            yield from _repeats(value[3], (flags | value[1]) & ~value[2])
        else:
            for inside in _insides(name, value):
                yield from _repeats(inside, flags)


def _insides(name: str, value: Any) -> Iterable[Any]:
    """Give the sequences of which a part is made."""
    if name in _REPEATS:
        return (value[2],)
    if name == "BRANCH":
        return tuple(value[1])
    if name in {"ASSERT", "ASSERT_NOT"}:
        return (value[1],)
    return (value,) if name == "ATOMIC_GROUP" else ()


def ambiguous_repeats(source: str, flags: int = 0) -> list[str]:
    """Give letters that repeats of a pattern take in two ways, without an end to it.

    >>> ambiguous_repeats("(?:a+b)*"), ambiguous_repeats("(?:a+b?)*")
    ([], ['aa'])
    """
    parsed = _PARSER.parse(source, flags)
    return [
        witness
        for body, in_force, most in _repeats(parsed, parsed.state.flags)
        for witness in [_doubled(str(body), _Held(body), in_force)]
        if witness is not None and (most > _SOME or _is_shared(_Held(body), in_force))
    ]


def adjacent_repeats(source: str, flags: int = 0) -> list[str]:
    """Give letters that two repeats of a pattern, one right behind the other, can share out.

    >>> adjacent_repeats("a+b?a+"), adjacent_repeats("a+ba+")
    (['a'], [])
    """
    parsed = _PARSER.parse(source, flags)
    return _shared(parsed, parsed.state.flags)
