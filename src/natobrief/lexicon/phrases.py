"""Known phrases in running text: longest match, whole words, one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final, Generic, NamedTuple, NoReturn, TypeVar, final
from unicodedata import normalize

from attrs import Factory, field, frozen

V = TypeVar("V")

#: A phrase of more words is refused: it bounds how far a match may look ahead.
MAX_WORDS: Final = 16
#: ``*`` needs so many letters before it; open-ended words are looked up by these.
PREFIX_LETTERS: Final = 4

# A word begins with a letter or a digit; accents written apart and soft hyphens stay inside it.
# Superscript figures are signs of footnotes: they stand in no word.
_LETTER = r"[^\W_\u00b2\u00b3\u00b9]"
_WORD = re.compile(rf"(?<!{_LETTER}){_LETTER}+(?:[\u0300-\u036f\u00ad]{_LETTER}*)*|%")
_BLANK = r"[\s\u200b\u2060\ufeff]"
_GAP = re.compile(
    rf"""
      (?P<space> {_BLANK}* )
    | (?P<hyphen> [-\u2010\u2011\u2013] (?: [ \t]* \r? \n [ \t]* )? )
    | (?P<apostrophe> ['\u2019\u02bc] {_BLANK}* )
    | (?P<comma> , {_BLANK}* )
    | (?P<ampersand> {_BLANK}? & {_BLANK}? )
    | (?P<point> [./] | [ ]/[ ]? | /[ ] )
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
    """A word of a phrase."""

    #: Whether more letters may follow.
    is_open: bool
    #: How it stands to the word before, one sign; a space for the first word.
    gap: str
    #: Its letters as they are compared.
    key: str


_Entry = tuple[tuple[_Word, ...], V]


def _gap(between: str) -> str:
    if between == " ":
        return between  # nearly always
    match = _GAP.fullmatch(between)
    if match is None or between.count("\n") > 1:
        return _NO_GAP
    return _GAP_SIGNS[str(match.lastgroup)]


def _key(word: str, *, case_sensitive: bool) -> str:
    if word.isascii():  # nearly always
        return word if case_sensitive else word.lower()
    word = normalize("NFC", word.replace("\u00ad", ""))
    return word if case_sensitive else normalize("NFC", word.casefold())


def _keys(words: list[str], *, case_sensitive: bool) -> list[str]:
    """Do what `_key` does for many words, in one go where all are plain."""
    held = " ".join(words)
    if not held.isascii():
        return [_key(word, case_sensitive=case_sensitive) for word in words]
    return words if case_sensitive else held.lower().split()


@final
class Words:
    """The words of a stretch of a text, cut once for all who look for phrases there.

    Args:
        text: Any text.
        start: Where to begin; a word that the border cuts is not read.
        end: Where to stop, None for the end of the text; the same goes for words cut there.

    >>> Words("The Allies’ 2%").folded
    ['the', 'allies', '2', '%']
    """

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        """Cut the words."""
        stop = len(text) if end is None else _before_cut_word(text, start, min(end, len(text)))
        self.text = text
        self.start = start
        found = [match.span() for match in _WORD.finditer(text, start, stop)]
        #: Where each word begins, and where it ends.
        self.starts: list[int] = [first for first, _ in found]
        self.ends: list[int] = [last for _, last in found]
        words = [text[first:last] for first, last in found]
        #: The letters of each, and the same without regard to case.
        self.exact: list[str] = _keys(words, case_sensitive=True)
        self.folded: list[str] = _keys(words, case_sensitive=False)


def _is_inside(sign: str) -> bool:
    return sign.isalnum() or "\u0300" <= sign <= "\u036f" or sign == "\u00ad"


def _before_cut_word(text: str, start: int, end: int) -> int:
    """Move an end that cuts a word to where that word begins."""
    if end < len(text) and _is_inside(text[end]):
        while end > start and _is_inside(text[end - 1]):
            end -= 1
    return end


def _refuse(phrase: str, rule: str) -> NoReturn:
    message = f"{rule}, found {phrase!r}"
    raise ValueError(message)


def _phrase_words(phrase: str, *, case_sensitive: bool) -> tuple[_Word, ...]:
    """Cut a phrase into words, and take the ``*`` off those that are open."""
    words: list[_Word] = []
    read = 0
    for match in _WORD.finditer(phrase):
        between = phrase[read : match.start()]
        is_cut = not between and words and words[-1].is_open
        gap = _NO_GAP if is_cut else _gap(between) if words else " "
        is_open = phrase.startswith("*", match.end())
        read = match.end() + is_open
        words.append(_Word(is_open, gap, _key(match.group(), case_sensitive=case_sensitive)))
    if not 0 < len(words) <= MAX_WORDS:
        _refuse(phrase, f"a phrase has 1 to {MAX_WORDS} words")
    if any(word.is_open and len(word.key) < PREFIX_LETTERS for word in words):
        _refuse(phrase, f"* follows a word of at least {PREFIX_LETTERS} letters")
    if not _WORD.match(phrase) or read < len(phrase) or any(w.gap == _NO_GAP for w in words):
        _refuse(phrase, "words of a phrase are joined by spaces, hyphens and the like")
    return tuple(words)


@frozen
class _Node(Generic[V]):
    """What may follow the words read so far."""

    #: By gap and whole word.
    exact: "Mapping[str, _Node[V]]" = field()
    #: By gap and first letters: the known beginnings, longest first.
    beginnings: "Mapping[str, tuple[tuple[str, _Node[V]], ...]]" = field()
    #: The value of the phrase that ends here; empty when none does.
    values: tuple[V, ...] = field()

    def after(self, gap: str, key: str) -> "Sequence[_Node[V]]":
        """Return the nodes that a word leads to, the most specific first."""
        node = self.exact.get(gap + key)
        whole = () if node is None else (node,)
        beginnings = self.beginnings.get(gap + key[:PREFIX_LETTERS])
        if beginnings is None:
            return whole
        return (*whole, *(node for beginning, node in beginnings if key.startswith(beginning)))


def _node(entries: list[_Entry[V]], depth: int) -> _Node[V]:
    """Build the tree of entries that share their first ``depth`` words."""
    values = [value for words, value in entries if len(words) == depth]
    if any(value != values[0] for value in values):
        phrase = " ".join(word.key for word in entries[0][0][:depth])
        message = f"one phrase, two values: {phrase!r}"
        raise ValueError(message)
    longer = [entry for entry in entries if len(entry[0]) > depth]
    longer.sort(key=lambda entry: entry[0][depth])
    exact: dict[str, _Node[V]] = {}
    beginnings: dict[str, tuple[tuple[str, _Node[V]], ...]] = {}
    for (is_open, gap, key), group in groupby(longer, key=lambda entry: entry[0][depth]):
        node = _node(list(group), depth + 1)
        if is_open:
            first = gap + key[:PREFIX_LETTERS]
            known = (*beginnings.get(first, ()), (key, node))
            beginnings[first] = tuple(sorted(known, key=lambda pair: -len(pair[0])))
        else:
            exact[gap + key] = node
    return _Node(MappingProxyType(exact), MappingProxyType(beginnings), tuple(values[:1]))


def _pairs(phrases: Iterable[tuple[str, V]]) -> tuple[tuple[str, V], ...]:
    return tuple(phrases)


def _tree(index: "PhraseIndex[V]") -> _Node[V]:
    entries: list[_Entry[V]] = [
        (_phrase_words(phrase, case_sensitive=index.case_sensitive), value)
        for phrase, value in index.phrases
    ]
    return _node(entries, depth=0)


def _first_words(index: "PhraseIndex[V]") -> frozenset[str]:
    root = index._root  # noqa: SLF001 - worked out for the index itself
    return frozenset(first[1:] for first in (*root.exact, *root.beginnings))


@final
@frozen(eq=False, repr=False)
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

    #: The phrases with what they stand for; their order does not matter.
    phrases: tuple[tuple[str, V], ...] = field(converter=_pairs)
    #: Whether capital and small letters differ.
    case_sensitive: bool = field(default=False, kw_only=True)
    _root: _Node[V] = field(init=False, default=Factory(_tree, takes_self=True))
    #: First words, and the first letters of those that are open: most words are neither.
    _first: frozenset[str] = field(init=False, default=Factory(_first_words, takes_self=True))

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
        return self.among(Words(text, start, end))

    def at(self, text: str, start: int, end: int) -> tuple[int, V] | None:
        """Return where the longest phrase ends that begins at a place, and what it stands for."""
        first = _WORD.match(text, start, end)
        if first is None or not self._may_begin(first[0]):
            return None
        words = Words(text, start, end)
        found = self._longest(words, 0) if words.starts else None
        return None if found is None else (words.ends[found[0] - 1], found[1])

    def _may_begin(self, word: str) -> bool:
        key = _key(word, case_sensitive=self.case_sensitive)
        return key in self._first or key[:PREFIX_LETTERS] in self._first

    def among(self, words: Words) -> Iterator[tuple[int, int, V]]:
        """Find the phrases among words, as `scan` does among those of a text."""
        first, keys = self._first, self._keys(words)
        read = 0
        may_begin = [
            at for at, key in enumerate(keys) if key in first or key[:PREFIX_LETTERS] in first
        ]
        for at in may_begin:
            if at >= read:
                found = self._longest(words, at)
                if found is not None:
                    read, value = found
                    yield words.starts[at], words.ends[read - 1], value

    def _keys(self, words: Words) -> list[str]:
        return words.exact if self.case_sensitive else words.folded

    def _longest(self, words: Words, at: int) -> tuple[int, V] | None:
        """Follow the tree; return the place behind the words of the longest phrase, its value."""
        keys = self._keys(words)
        nodes: Sequence[_Node[V]] = self._root.after(" ", keys[at])
        found: tuple[int, V] | None = None
        while nodes:
            at += 1
            for node in nodes:
                if node.values:
                    found = at, node.values[0]
                    break
            nodes = [node for node in nodes if node.exact or node.beginnings]
            if nodes and at < len(keys):
                gap = _gap(words.text[words.ends[at - 1] : words.starts[at]])
                nodes = [after for node in nodes for after in node.after(gap, keys[at])]
            else:
                break
        return found
