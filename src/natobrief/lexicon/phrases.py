"""Known phrases in running text: longest match, whole words, one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final, Generic, NamedTuple, TypeVar, final
from unicodedata import normalize

from attrs import field, frozen

V = TypeVar("V")

#: A phrase of more words is refused: it bounds how far a match may look ahead.
MAX_WORDS: Final = 16
#: ``*`` needs so many letters before it; open-ended words are looked up by these.
PREFIX_LETTERS: Final = 4

# A word begins with a letter or a digit; accents written apart and soft hyphens stay inside it.
_WORD = re.compile(r"(?<![^\W_])[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad])*|%")
_BLANK = r"[\s\u200b\u2060\ufeff]"
_GAP = re.compile(
    rf"""
      (?P<space> {_BLANK}* )
    | (?P<hyphen> [-\u2010\u2011\u2013] (?: [ \t]* \r? \n [ \t]* )? )
    | (?P<apostrophe> ['\u2019\u02bc] {_BLANK}* )
    | (?P<comma> , {_BLANK}* )
    | (?P<ampersand> {_BLANK}? & {_BLANK}? )
    | (?P<point> [./] )
    """,
    re.VERBOSE,
)
# Space and hyphen are one: "counter-terrorism" is "counter terrorism".
_GAP_SIGNS: Final = {
    "space": " ",
    "hyphen": " ",
    "apostrophe": "'",
    "comma": ",",
    "ampersand": "&",
    "point": ".",
}
_NO_GAP: Final = "\n"  # words so far apart belong to no common phrase


class _Word(NamedTuple):
    """A word of a text or of a phrase."""

    start: int
    end: int
    #: How it stands to the word before, one sign; a space for the first word.
    gap: str
    #: Its letters as they are compared.
    key: str
    #: Whether more letters may follow (phrases only).
    is_open: bool


_Entry = tuple[tuple[_Word, ...], V]


def _gap(between: str) -> str:
    match = _GAP.fullmatch(between)
    if match is None or between.count("\n") > 1:
        return _NO_GAP
    return _GAP_SIGNS[str(match.lastgroup)]


def _key(word: str, *, case_sensitive: bool) -> str:
    if not word.isascii():
        word = normalize("NFC", word.replace("\u00ad", ""))
    return word if case_sensitive else normalize("NFC", word.casefold())


def _cuts_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _words(text: str, start: int, end: int, *, case_sensitive: bool) -> Iterator[_Word]:
    previous = None
    last = end if _cuts_word(text, end) else -1
    for match in _WORD.finditer(text, start, end):
        if match.end() == last:
            return  # goes on beyond the end
        gap = " " if previous is None else _gap(text[previous : match.start()])
        previous = match.end()
        key = _key(match.group(), case_sensitive=case_sensitive)
        yield _Word(match.start(), previous, gap, key, is_open=False)


def _phrase_words(phrase: str, *, case_sensitive: bool) -> tuple[_Word, ...]:
    """Cut a phrase into words, and take the ``*`` off those that are open."""
    plain = phrase.replace("*", "")
    stars = {match.start() - count for count, match in enumerate(re.finditer(r"\*", phrase))}
    words = tuple(
        word._replace(is_open=word.end in stars)
        for word in _words(plain, 0, len(plain), case_sensitive=case_sensitive)
    )
    if not 0 < len(words) <= MAX_WORDS:
        message = f"a phrase has 1 to {MAX_WORDS} words, found {phrase!r}"
        raise ValueError(message)
    whole = words[0].start == 0 and words[-1].end == len(plain)
    if not whole or any(word.gap == _NO_GAP for word in words):
        message = f"words of a phrase are joined by spaces, hyphens and commas, found {phrase!r}"
        raise ValueError(message)
    open_words = [word for word in words if word.is_open]
    if len(open_words) != phrase.count("*") or any(len(w.key) < PREFIX_LETTERS for w in open_words):
        message = f"* ends a word of at least {PREFIX_LETTERS} letters, found {phrase!r}"
        raise ValueError(message)
    return words


@frozen
class _Node(Generic[V]):
    """What may follow the words read so far."""

    #: By gap and whole word.
    exact: "Mapping[str, _Node[V]]" = field()
    #: By gap and first letters: the known beginnings, longest first.
    beginnings: "Mapping[str, tuple[tuple[str, _Node[V]], ...]]" = field()
    #: The value of the phrase that ends here; empty when none does.
    values: tuple[V, ...] = field()

    def after(self, gap: str, key: str) -> "Iterator[_Node[V]]":
        """Give the nodes that a word leads to, the most specific first."""
        node = self.exact.get(gap + key)
        if node is not None:
            yield node
        for beginning, node in self.beginnings.get(gap + key[:PREFIX_LETTERS], ()):
            if key.startswith(beginning):
                yield node


def _node(entries: list[_Entry[V]], depth: int) -> _Node[V]:
    """Build the tree of entries that share their first ``depth`` words."""
    values = [value for words, value in entries if len(words) == depth]
    if any(value != values[0] for value in values):
        phrase = " ".join(word.key for word in entries[0][0][:depth])
        message = f"one phrase, two values: {phrase!r}"
        raise ValueError(message)
    longer = [entry for entry in entries if len(entry[0]) > depth]

    def step(entry: _Entry[V]) -> tuple[bool, str, str]:
        word = entry[0][depth]
        return word.is_open, word.gap, word.key

    exact: dict[str, _Node[V]] = {}
    beginnings: dict[str, tuple[tuple[str, _Node[V]], ...]] = {}
    for (is_open, gap, key), group in groupby(sorted(longer, key=step), key=step):
        node = _node(list(group), depth + 1)
        if is_open:
            first = gap + key[:PREFIX_LETTERS]
            known = (*beginnings.get(first, ()), (key, node))
            beginnings[first] = tuple(sorted(known, key=lambda pair: -len(pair[0])))
        else:
            exact[gap + key] = node
    return _Node(MappingProxyType(exact), MappingProxyType(beginnings), tuple(values[:1]))


@final
@frozen(init=False, eq=False, repr=False)
class PhraseIndex(Generic[V]):
    """Finds known phrases in a text and says what each stands for.

    Words are compared whole and without regard to case, unless asked. A hyphen is as good as a
    space between words; so are a no-break space and a single line break, but not a blank line.
    Curved and straight apostrophes are one. A ``*`` after a word allows any ending. What stands
    after the last word, such as a possessive 's, is no part of the match.

    >>> index = PhraseIndex([("counter-terrorism", 1), ("terroris*", 2), ("Kosovo", 3)])
    >>> text = "Counter terrorism, terrorists, Kosovo’s future"
    >>> [(text[start:end], value) for start, end, value in index.scan(text)]
    [('Counter terrorism', 1), ('terrorists', 2), ('Kosovo', 3)]

    Raises:
        ValueError: A phrase has no words or too many, is joined by other signs than those above,
            has a ``*`` elsewhere, or stands twice with different values.
    """

    #: Whether capital and small letters differ.
    case_sensitive: bool = field()
    _root: _Node[V] = field()
    _reach: int = field()

    def __init__(self, phrases: Iterable[tuple[str, V]], *, case_sensitive: bool = False) -> None:
        """Index phrases with what they stand for, in any order."""
        entries: list[_Entry[V]] = [
            (_phrase_words(phrase, case_sensitive=case_sensitive), value)
            for phrase, value in phrases
        ]
        reach = max((len(words) for words, _ in entries), default=0)
        self.__attrs_init__(case_sensitive, _node(entries, 0), reach)

    def scan(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[tuple[int, int, V]]:
        """Find the phrases in ``text[start:end]``, left to right, longest first, never overlapping.

        Args:
            text: Any text.
            start: Where to begin; a word that the border cuts is not read.
            end: Where to stop, None for the end of the text; the same goes for words cut there.

        Yields:
            Start and end in code points of ``text``, and what the phrase stands for.
        """
        stop = len(text) if end is None else min(end, len(text))
        words = list(_words(text, start, stop, case_sensitive=self.case_sensitive))
        at = 0
        while at < len(words):
            found = self._longest(words, at)
            if found is None:
                at += 1
                continue
            after, value = found
            yield words[at].start, words[after - 1].end, value
            at = after

    def _longest(self, words: list[_Word], at: int) -> tuple[int, V] | None:
        nodes = [self._root]
        found = None
        for after, word in enumerate(words[at : at + self._reach], at + 1):
            gap = word.gap if after > at + 1 else " "
            nodes = [following for node in nodes for following in node.after(gap, word.key)]
            if not nodes:
                break
            values = next((node.values for node in nodes if node.values), None)
            if values is not None:
                found = after, values[0]
        return found
