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
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from natobrief.text.characters import PRIVATE_USE
from natobrief.text.index import GRAM, register
from natobrief.text.pattern_parts import (
    ANYTHING,
    BESIDE,
    EDGE,
    Head,
    Part,
    Run,
    few,
    few_heads,
    union,
    widest,
)
from natobrief.text.regex import regex

_ESCAPE = regex(r"\\(?:u(?P<four>[0-9a-fA-F]{4})|x(?P<two>[0-9a-fA-F]{2})|(?P<one>.))", re.DOTALL)
_SET = regex(r"\[\^?\]?(?:[^\\\]]|\\.)*\]", re.DOTALL)
_FEW_LETTERS = regex(
    r"\[(?P<letters>-?(?:[^\\\]^-]|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|\W)){1,8}-?)\]"
)
_REPEAT = regex(r"(?:[*?]|(?P<some>\+)|\{(?P<least>[0-9]*)(?P<most>,[0-9]*)?\})[?+]?")
_OPENING = regex(r"\((?:\?(?:P<\w+>|:|-?[imsx]+:|(?P<beside>[=!]|<[=!])))?")
_EDGE_BEHIND = regex(r"\(\?<!(?:\\w|\[\\w[^\]^]*\])\)")
_LETTERS = regex(r"[^\W_]+(?![*+?{])")
_TOKEN = regex(rf"\\.|{_SET.pattern}|[()]", re.DOTALL)
_TOKEN_VERBOSE = regex(rf"\\.|{_SET.pattern}|[()]|#[^\n]*", re.DOTALL)
_MARK = regex(f"[{chr(PRIVATE_USE.start)}-{chr(PRIVATE_USE.stop - 1)}]")
_BLANK = regex(r"(?:\s|\#[^\n]*+)+")
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


class Clues(NamedTuple):
    """Strings that a text is searched for."""

    #: All of them.
    every: tuple[Head, ...]
    #: Those that are too short to be registered.
    short: tuple[Head, ...]
    #: What is registered of the others: small letters, up to the first mark.
    strings: frozenset[str]
    #: The same of those before which no letter or digit stands.
    words: frozenset[str]
    #: How many strings an index has to know for these to be among them.
    rank: int


class Needs(NamedTuple):
    """What every match of a pattern holds and begins with."""

    #: Strings of which a match holds at least one; None when it may hold anything.
    held: Clues | None
    #: Strings of which a match begins with one; None when it may begin with anything.
    heads: Clues | None


#: What was read off each pattern; by identity, for to hash a pattern is to read all of it.
_READ: dict[int, tuple[re.Pattern[str], Needs]] = {}
#: What was read off each group, for patterns share many: by its source, and how it is to be read.
_PARTS: dict[tuple[str, bool, bool], Part] = {}


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
    words = None if part.held is None else few(part.held)
    held = None if words is None else [Head(word, is_run=len(word) == 1) for word in words]
    heads = None if part.heads is None or part.is_optional else widest(few_heads(part.heads))
    return Needs(_clues(held, is_exact=is_exact), _clues(heads, is_exact=is_exact))


def _clues(heads: Iterable[Head] | None, *, is_exact: bool) -> Clues | None:
    """Register strings; None when one stands between all words."""
    every = tuple(sorted(head._replace(is_exact=is_exact) for head in heads or ()))
    if heads is None or any(head.letters.isspace() for head in every):
        return None
    short: list[Head] = []
    strings: set[str] = set()
    words: set[str] = set()
    for head in every:
        known = _MARK.split(folded(head.letters), maxsplit=1)[0]
        if len(known) < GRAM:
            short.append(head)
        else:
            (words if head.is_word_start else strings).add(known)
    rank = register(strings | words)
    return Clues(every, tuple(short), frozenset(strings), frozenset(words - strings), rank)


class _Reader:
    """Reads the source of a pattern by recursive descent."""

    def __init__(self, source: str, *, is_verbose: bool, is_exact: bool) -> None:
        self._source = source
        self._is_exact = is_exact
        self._is_verbose = is_verbose
        self._closing = dict(_brackets(source, is_verbose=is_verbose))
        self.position = 0

    def alternatives(self) -> Part:
        """Read up to the end of the source or of a group."""
        parts = [self._sequence()]
        while self._take("|"):
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        return Part(
            union([part.exact for part in parts]),
            union([part.held for part in parts]),
            union([part.heads for part in parts]),
            is_optional=any(part.is_optional for part in parts),
            is_beside=any(part.is_beside for part in parts),
        )

    def _sequence(self) -> Part:
        run = Run()
        while (part := self._word() or self._atom()) is not None:
            self._skip_blank()
            repeat = _REPEAT.match(self._source, self.position)
            if repeat is None:
                run.add(part)
                continue
            self.position = repeat.end()
            run.add_repeated(part, repeat)
        return run.part()

    def _word(self) -> Part | None:
        """Read several letters at once, where none of them is repeated."""
        letters = None if self._is_verbose else _LETTERS.match(self._source, self.position)
        if letters is None:
            return None
        self.position = letters.end()
        word = letters[0] if self._is_exact else folded(letters[0])
        return Part(frozenset({word}), frozenset({word}), frozenset({Head(word)}))

    def _atom(self) -> Part | None:
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
            return BESIDE
        return ANYTHING if sign == "." else self._one_of(sign)

    def _group(self) -> Part:
        opening = _OPENING.match(self._source, self.position)
        assert opening is not None  # noqa: S101 - called at a bracket
        self.position = opening.end()
        if self._source.startswith("?", self.position):
            self.position = len(self._source) + 1  # an extension that is not read here
            return ANYTHING
        closing = self._closing[opening.start()]
        if opening["beside"] is None:
            return self._known(closing)
        is_edge = _EDGE_BEHIND.match(self._source, opening.start()) is not None
        self.position = closing + 1
        return EDGE if is_edge else BESIDE

    def _known(self, closing: int) -> Part:
        """Read a group whose opening was read, unless another pattern has the same one."""
        key = self._source[self.position : closing], self._is_exact, self._is_verbose
        part = _PARTS.get(key)
        if part is None:
            part = self.alternatives()
            if self.position != closing:
                return ANYTHING  # something in it is not read here, and no more of the pattern
            _PARTS[key] = part
        self.position = closing + 1
        return part

    def _escape(self) -> Part:
        found = _ESCAPE.match(self._source, self.position)
        assert found is not None  # noqa: S101 - called at a backslash
        self.position = found.end()
        if found["one"] is None:
            return self._one_of(_sign(found))
        if found["one"] == "b":
            return EDGE
        if found["one"] in "BAZ":
            return BESIDE
        return ANYTHING if found["one"].isalnum() else self._one_of(found["one"])

    def _set(self) -> Part:
        found = _SET.match(self._source, self.position)
        assert found is not None  # noqa: S101 - the pattern was compiled before
        self.position = found.end()
        letters = _FEW_LETTERS.fullmatch(found[0])
        return ANYTHING if letters is None else self._one_of(_ESCAPE.sub(_sign, letters["letters"]))

    def _one_of(self, letters: str) -> Part:
        words = frozenset(letter if self._is_exact else folded(letter) for letter in letters)
        return Part(words, words, frozenset(Head(word) for word in words))

    def _skip_blank(self) -> None:
        if self._is_verbose and (blank := _BLANK.match(self._source, self.position)):
            self.position = blank.end()

    def _take(self, sign: str) -> bool:
        if not self._source.startswith(sign, self.position):
            return False
        self.position += 1
        return True


def _brackets(source: str, *, is_verbose: bool) -> Iterator[tuple[int, int]]:
    """Give where each group of a pattern opens and closes."""
    opened: list[int] = []
    for token in (_TOKEN_VERBOSE if is_verbose else _TOKEN).finditer(source):
        if token[0] == "(":
            opened.append(token.start())
        elif token[0] == ")" and opened:
            yield opened.pop(), token.start()


def _sign(escape: re.Match[str]) -> str:
    code = escape["four"] or escape["two"]
    return escape["one"] if code is None else chr(int(code, 16))
