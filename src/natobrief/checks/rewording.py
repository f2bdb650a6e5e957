"""Words of a record that a text holds in other forms.

"The preparation of the summit" is "to prepare the summit", and "NATO HQ" "NATO Headquarters".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile
from operator import eq
from typing import Final, final

from natobrief.checks.naming import phrases_of
from natobrief.checks.searching import Searched, words_of
from natobrief.lexicon.places import find_countries
from natobrief.model import Language
from natobrief.span import Span

#: Words of no weight: without them, and with others of them, the same is meant.
_SMALL: Final = frozenset(
    [
        *("a", "an", "and", "at", "between", "by", "for", "her", "his", "in", "its", "of", "on"),
        *("or", "our", "s", "the", "their", "these", "this", "to", "with"),
        *("au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "entre"),
        *("et", "la", "le", "les", "leur", "leurs", "ou", "par", "pour", "sa", "ses", "son"),
        *("sur", "un", "une", "\u00e0"),
    ]
)
_SHORT: Final = {"hq": "headquarters"}
#: Letters that two forms of one word share at least; fewer where the shorter is all of them.
_SHARED: Final = 5
_LEAST: Final = 4
#: What stands behind those letters.
_ENDINGS: Final = frozenset(
    [
        *("", "al", "an", "ation", "ations", "d", "e", "ed", "en", "er", "es", "ian", "ies"),
        *("ing", "ion", "ions", "ment", "ments", "n", "s", "y"),
        *("ement", "\u00e9", "\u00e9e", "\u00e9es", "\u00e9s", "ien", "ienne", "iennes", "iens"),
        *("ir", "r", "x"),
    ]
)
#: Signs across which no words are put otherwise.
_END: Final = re.compile(r"[.;:!?\u2026]|\n\s*\n")


@final
class Rewordings:
    """A text in which words are looked for that may stand there in other forms.

    Args:
        searched: The text.

    >>> text = "They met to prepare the Chicago Summit."
    >>> found = Rewordings(Searched(text))
    >>> found.find("preparation of the Chicago Summit").of(text)
    'prepare the Chicago Summit'
    >>> found.find("preparation of the Lisbon Summit")
    """

    def __init__(self, searched: Searched) -> None:
        """Keep the text."""
        self._searched = searched

    @cached_property
    def _words(self) -> tuple[tuple[str, Span], ...]:
        return tuple(each for each in self._searched.words if each[0] not in _SMALL)

    @cached_property
    def _begun(self) -> dict[str, list[int]]:
        """The numbers of the words that begin with the same letters, which all forms share."""
        found: dict[str, list[int]] = {}
        for number, (word, _) in enumerate(self._words):
            found.setdefault(word[:_LEAST], []).append(number)
        return found

    def find(self, words: str) -> Span | None:
        """Return where the text has the same words of weight, in their order, each in some form.

        Nothing of weight stands between them there. Numbers have one form, and one word alone is
        no wording. An abbreviation may stand for the name of an organisation.
        """
        wanted = [tuple(_ways(word)) for word in words_of(words) if word not in _SMALL]
        begun = wanted[0] if len(wanted) > 1 else ()
        for start in sorted({at for way in begun for at in self._begun.get(way[0][:_LEAST], ())}):
            end = self._end_of(wanted, start)
            if end is not None:
                return Span(self._words[start][1].start, self._words[end - 1][1].end)
        return None

    def _end_of(self, wanted: list[tuple[tuple[str, ...], ...]], start: int) -> int | None:
        """Return behind which word all that is wanted ends, if it begins at one."""
        at = start
        for ways in wanted:
            found = next((way for way in ways if self._has(way, at)), None)
            if found is None:
                return None
            at += len(found)
        whole = Span(self._words[start][1].start, self._words[at - 1][1].start)
        return None if _END.search(whole.of(self._searched.text)) else at

    def _has(self, way: tuple[str, ...], at: int) -> bool:
        there = self._words[at : at + len(way)]
        return len(there) == len(way) and all(
            _is_form(own, other) for own, (other, _) in zip(way, there, strict=True)
        )


def _ways(word: str) -> Iterator[tuple[str, ...]]:
    """Give what stands for a word: itself, and what it is short for."""
    yield (word,)
    if word in _SHORT:
        yield (_SHORT[word],)
    for phrase in phrases_of(word.upper()):
        yield tuple(each for each in words_of(phrase) if each not in _SMALL)


def _is_form(word: str, other: str) -> bool:
    """Tell whether two words in small letters are forms of one: "prepare" and "preparation"."""
    if word == other:
        return True
    shared = sum(1 for _ in takewhile(bool, map(eq, word, other)))
    ends = word[shared:], other[shared:]
    least = _LEAST if "" in ends else _SHARED
    if shared < least or not _ENDINGS.issuperset(ends):
        return False
    return not word[0].isdigit() and not _are_two_countries(word, other)


def _are_two_countries(word: str, other: str) -> bool:
    """Tell whether words alike name different countries: Niger and Nigeria."""
    named = [
        {each.country for each in find_countries(one.capitalize(), Language.EN)}
        for one in (word, other)
    ]
    return all(named) and named[0] != named[1]
