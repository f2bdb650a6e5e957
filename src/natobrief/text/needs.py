"""What every match of a pattern must hold, read off the pattern itself.

Most patterns of sentences turn on a few words: "chair", "accession", a mark for a country. To
look for those words costs next to nothing, to try a pattern at every letter of a text costs a
lot. The words are derived from the source of the pattern, so that there is no second list of
them to keep; where the source is not understood, nothing is said to be needed.

The sources read here are made of literals, sets, groups, alternatives and repeats:

    alternatives = sequence ("|" sequence)*
    sequence     = (atom repeat?)*
    atom         = literal | escape | set | "." | "^" | "$" | group
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias, TypeVar

from natobrief.text.characters import PRIVATE_USE

T = TypeVar("T")
_Words: TypeAlias = frozenset[str]

#: So many first letters of a string are looked up before it is searched for.
GRAM: Final = 3
_NOTHING: Final[_Words] = frozenset({""})
#: More alternatives than this are not multiplied out.
_MANY: Final = 64
#: Of more words than this, only the first letters are looked for.
_FEW: Final = 8
_STEM: Final = 5
_ESCAPE = re.compile(
    r"\\(?:u(?P<four>[0-9a-fA-F]{4})|x(?P<two>[0-9a-fA-F]{2})|(?P<one>.))", re.DOTALL
)
_SET = re.compile(r"\[\^?\]?(?:[^\\\]]|\\.)*\]", re.DOTALL)
_FEW_LETTERS = re.compile(r"\[(?P<letters>[^\\\]^-]{1,8})\]")
_REPEAT = re.compile(r"(?:[*?]|(?P<some>\+)|\{(?P<least>[0-9]*)(?P<most>,[0-9]*)?\})[?+]?")
_OPENING = re.compile(r"\((?:\?(?:P<\w+>|:|-?[imsx]+:|(?P<beside>[=!]|<[=!])))?")
_EDGE_BEHIND = re.compile(r"\(\?<!(?:\\w|\[\\w[^\]^]*\])\)")
_BLANK = re.compile(r"(?:\s|\#[^\n]*)+")
#: Letters that patterns which ignore case take for an "i" or an "s", beside those of ``lower()``.
_LIKE: Final = {"\u0130": "i", "\u0131": "i", "\u017f": "s"}
_TABLE = str.maketrans(_LIKE)


def folded(text: str) -> str:
    """Write a text in small letters; the length never changes.

    >>> folded("The NATO Allies")
    'the nato allies'
    """
    if any(letter in text for letter in _LIKE):
        text = text.translate(_TABLE)
    return text.lower()


class Head(NamedTuple):
    """Letters that a match may hold, or with which it may begin."""

    letters: str
    #: Whether no letter or digit stands before them.
    is_word_start: bool = False
    #: Whether they may stand many times over, and the first of them begins the match.
    is_run: bool = False
    #: Whether capital and small letters differ; otherwise they are small letters here.
    is_exact: bool = False


class Clues(NamedTuple):
    """Strings that a text is searched for."""

    #: All of them.
    every: tuple[Head, ...]
    #: Those that are too short to be told absent by their first letters.
    short: tuple[Head, ...]
    #: The others by their first letters, as small letters.
    by_letters: Mapping[str, tuple[Head, ...]]


class Needs(NamedTuple):
    """What every match of a pattern holds and begins with."""

    #: Strings of which a match holds at least one; None when it may hold anything.
    held: Clues | None
    #: Strings of which a match begins with one; None when it may begin with anything.
    heads: Clues | None


class _Part(NamedTuple):
    """What is known of a part of a pattern."""

    #: All that it can match, when that is a short list.
    exact: _Words | None
    held: _Words | None
    #: What it begins with where it does not match nothing.
    heads: frozenset[Head] | None
    #: Whether it may match nothing.
    is_optional: bool = False
    #: Whether it matches nothing, where a word begins.
    is_edge: bool = False


_ANYTHING: Final = _Part(None, None, None)
_BESIDE: Final = _Part(_NOTHING, None, frozenset(), is_optional=True)
_EDGE: Final = _BESIDE._replace(is_edge=True)


#: What was read off each pattern; by identity, for to hash a pattern is to read all of it.
_READ: dict[int, tuple[re.Pattern[str], Needs]] = {}


def needs_of(pattern: re.Pattern[str]) -> Needs:
    r"""Read off a pattern what its matches hold, and what they begin with.

    >>> needs = needs_of(re.compile(r"\b(?:who )?chair(?:s|ed)? \w+", re.IGNORECASE))
    >>> [head.letters for head in needs.held.every]
    ['chair ', 'chaired ', 'chairs ']
    >>> [head.letters for head in needs.heads.every]
    ['chair ', 'chaired ', 'chairs ', 'who chair ', 'who chaired ', 'who chairs ']
    """
    if id(pattern) not in _READ:
        _READ[id(pattern)] = pattern, _read(pattern)
    return _READ[id(pattern)][1]


def _read(pattern: re.Pattern[str]) -> Needs:
    is_exact = not (pattern.flags & re.IGNORECASE or "(?i" in pattern.pattern)
    is_verbose = bool(pattern.flags & re.VERBOSE)
    reader = _Reader(pattern.pattern, is_verbose=is_verbose, is_exact=is_exact)
    part = reader.alternatives()
    if reader.position != len(pattern.pattern):
        return Needs(None, None)
    words = None if part.held is None else _few(part.held)
    held = None if words is None else [Head(word, is_run=len(word) == 1) for word in words]
    heads = None if part.heads is None or part.is_optional else _widest(_few_heads(part.heads))
    return Needs(_clues(held, is_exact=is_exact), _clues(heads, is_exact=is_exact))


def _clues(heads: Iterable[Head] | None, *, is_exact: bool) -> Clues | None:
    """Order strings by their first letters; None when one stands between all words."""
    every = tuple(sorted(head._replace(is_exact=is_exact) for head in heads or ()))
    if heads is None or any(not head.letters.strip(" ,") for head in every):
        return None
    by_letters: dict[str, tuple[Head, ...]] = {}
    short: list[Head] = []
    for head in every:
        first = folded(head.letters[:GRAM])
        if len(first) < GRAM or any(ord(letter) in PRIVATE_USE for letter in first):
            short.append(head)
        else:
            by_letters[first] = (*by_letters.get(first, ()), head)
    return Clues(every, tuple(short), MappingProxyType(by_letters))


class _Reader:
    """Reads the source of a pattern by recursive descent."""

    def __init__(self, source: str, *, is_verbose: bool, is_exact: bool) -> None:
        self._source = source
        self._is_exact = is_exact
        self._is_verbose = is_verbose
        self.position = 0

    def alternatives(self) -> _Part:
        """Read up to the end of the source or of a group."""
        parts = [self._sequence()]
        while self._take("|"):
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        return _Part(
            _union([part.exact for part in parts]),
            _union([part.held for part in parts]),
            _union([part.heads for part in parts]),
            is_optional=any(part.is_optional for part in parts),
        )

    def _sequence(self) -> _Part:
        run = _Run()
        while (part := self._atom()) is not None:
            self._skip_blank()
            repeat = _REPEAT.match(self._source, self.position)
            if repeat is None:
                run.add(part)
                continue
            self.position = repeat.end()
            run.add_repeated(part, repeat)
        return run.part()

    def _atom(self) -> _Part | None:
        """Read one atom; None where the sequence ends."""
        self._skip_blank()
        sign = self._source[self.position : self.position + 1]
        if sign in {"", "|", ")"}:
            return None
        if sign == "(":
            return self._group()
        if sign == "\\":
            return self._escape()
        if sign == "[":
            return self._set()
        self.position += 1
        if sign in {"^", "$"}:
            return _BESIDE
        return _ANYTHING if sign == "." else self._one_of(sign)

    def _group(self) -> _Part:
        opening = _OPENING.match(self._source, self.position)
        assert opening is not None  # noqa: S101 - called at a bracket
        self.position = opening.end()
        if self._source.startswith("?", self.position):
            self.position = len(self._source) + 1  # an extension that is not read here
            return _ANYTHING
        is_edge = _EDGE_BEHIND.match(self._source, opening.start()) is not None
        part = self.alternatives()
        self._take(")")
        if opening["beside"] is None:
            return part
        return _EDGE if is_edge else _BESIDE

    def _escape(self) -> _Part:
        found = _ESCAPE.match(self._source, self.position)
        assert found is not None  # noqa: S101 - called at a backslash
        self.position = found.end()
        code = found["four"] or found["two"]
        if code is not None:
            return self._one_of(chr(int(code, 16)))
        if found["one"] == "b":
            return _EDGE
        if found["one"] in "BAZ":
            return _BESIDE
        return _ANYTHING if found["one"].isalnum() else self._one_of(found["one"])

    def _set(self) -> _Part:
        found = _SET.match(self._source, self.position)
        assert found is not None  # noqa: S101 - the pattern was compiled before
        self.position = found.end()
        few = _FEW_LETTERS.fullmatch(found[0])
        return _ANYTHING if few is None else self._one_of(few["letters"])

    def _one_of(self, letters: str) -> _Part:
        words = frozenset(letter if self._is_exact else folded(letter) for letter in letters)
        return _Part(words, words, frozenset(Head(word) for word in words))

    def _skip_blank(self) -> None:
        if self._is_verbose and (blank := _BLANK.match(self._source, self.position)):
            self.position = blank.end()

    def _take(self, sign: str) -> bool:
        if not self._source.startswith(sign, self.position):
            return False
        self.position += 1
        return True


class _Run:
    """Puts the parts of a sequence together."""

    def __init__(self) -> None:
        self._known = _NOTHING
        self._held: _Words | None = None
        self._is_exact = True
        self._is_optional = True
        self._front = _Front()

    def add(self, part: _Part) -> None:
        """Take in what follows."""
        self._front.add(part)
        self._is_optional = self._is_optional and part.is_optional
        longer = None if part.exact is None else _joined(self._known, part.exact)
        if longer is not None:
            self._known = longer
            return
        self._break()
        self._hold(part.held)
        self._known = _NOTHING if part.exact is None else part.exact

    def add_repeated(self, part: _Part, repeat: re.Match[str]) -> None:
        """Take in what follows once, never, or more often."""
        is_needed = repeat["some"] is not None or int(repeat["least"] or 0) > 0
        if not is_needed:
            exact = part.exact if repeat[0].startswith("?") else None
            known = None if exact is None else exact | _NOTHING
            self.add(_Part(known, None, part.heads, is_optional=True))
            return
        if repeat["some"] is not None and part.exact is not None:
            self._front.add_run(part.exact)
        self.add(part)
        self._front.close()
        self._break()
        self._known = _NOTHING if part.exact is None else part.exact

    def part(self) -> _Part:
        """Return what is known of the whole."""
        self._hold(self._known)
        exact = self._known if self._is_exact else None
        heads = self._front.heads()
        return _Part(exact, self._held, heads, self._is_optional, self._front.is_only_edge)

    def _break(self) -> None:
        self._hold(self._known)
        self._is_exact = False

    def _hold(self, words: _Words | None) -> None:
        if words is not None and "" not in words:
            words = _shortest(words)
            if self._held is None or _cost(words) < _cost(self._held):
                self._held = words


class _Front:
    """Gathers what a sequence may begin with."""

    def __init__(self) -> None:
        self._heads: frozenset[Head] | None = frozenset()
        #: What was read before the next part; empty once nothing more can be at the front.
        self._before = _NOTHING
        self._is_edge = False
        self.is_only_edge = False

    def add(self, part: _Part) -> None:
        """Take in what follows."""
        if not self._before:
            return
        self._is_edge = self._is_edge or (part.is_edge and self._before == _NOTHING)
        longer = None if part.exact is None else _joined(self._before, part.exact)
        self.is_only_edge = self._is_edge and longer == _NOTHING
        if longer is not None:
            self._before = longer
            return
        self._keep(self._before)
        if "" in self._before:
            self._take_in(part)
        self._before = _NOTHING if "" in self._before and part.is_optional else frozenset()

    def add_run(self, letters: _Words) -> None:
        """Take in a letter that stands once or more often."""
        if "" in self._before and all(len(letter) == 1 for letter in letters):
            runs = frozenset(Head(each, is_run=True) for each in letters)
            self._take_in(_Part(None, None, runs))
            self._before -= _NOTHING

    def close(self) -> None:
        """Note that what was read last may stand several times: nothing joins it."""
        if "" not in self._before:
            self._keep(self._before)
            self._before = frozenset()

    def heads(self) -> frozenset[Head] | None:
        """Return what matches begin with; None when they may begin with anything."""
        self._keep(self._before)
        return self._heads

    def _take_in(self, part: _Part) -> None:
        if part.heads is None or self._heads is None:
            self._heads = None
        else:
            self._heads |= {head._replace(is_word_start=self._starts(head)) for head in part.heads}

    def _keep(self, words: _Words) -> None:
        if self._heads is not None:
            kept = (Head(word) for word in words if word)
            self._heads |= {head._replace(is_word_start=self._starts(head)) for head in kept}

    def _starts(self, head: Head) -> bool:
        return head.is_word_start or (self._is_edge and head.letters[0].isalnum())


def _union(sets: list[frozenset[T] | None]) -> frozenset[T] | None:
    known = [each for each in sets if each is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None


def _joined(before: _Words, after: _Words) -> _Words | None:
    if len(before) * len(after) > _MANY:
        return None
    return frozenset(first + second for first in before for second in after)


def _shortest(words: _Words) -> _Words:
    """Leave out what holds another of the words."""
    return frozenset(
        word for word in words if not any(other != word and other in word for other in words)
    )


def _few(words: _Words) -> _Words:
    """Leave the ends of words out where there are many: forms of one verb become one."""
    if len(words) <= _FEW:
        return words
    return _shortest(frozenset(word[:_STEM] for word in words))


def _few_heads(heads: frozenset[Head]) -> frozenset[Head]:
    if len(heads) <= _FEW:
        return heads
    return frozenset(head._replace(letters=head.letters[:_STEM]) for head in heads)


def _widest(heads: frozenset[Head]) -> Iterator[Head]:
    """Leave out what begins as another of the heads does."""
    for head in heads:
        others = (each for each in heads if each != head and head.letters.startswith(each.letters))
        if not any(
            each.is_word_start <= head.is_word_start and each.is_run <= head.is_run
            for each in others
        ):
            yield head


def _cost(words: _Words) -> float:
    """Estimate how often a text holds one of the words: seldom, when they are long and few."""
    return sum(4.0 ** -min(len(word), 6) for word in words)
