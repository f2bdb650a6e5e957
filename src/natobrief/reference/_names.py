"""Names in many spellings: one key for each, and look-ups by it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Generic, Self, TypeVar, final

from attrs import frozen

T = TypeVar("T")

#: Letters up to which capitals count: "US" is a country and "us" is not.
_SHORT = 3

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘ʼʻʹ′`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "İ": "I",
        "*": None,  # the mark of a footnote, as in "Kosovo*"
    }
)
_ARTICLE = re.compile(r"\A(?:(?:the|les?|la) |l')(?=.)", re.IGNORECASE)


def spelling(name: str) -> str:
    r"""Return the key under which all usual spellings of a name meet.

    >>> spelling("Côte d’Ivoire") == spelling("CÔTE\N{NO-BREAK SPACE}D'IVOIRE")
    True
    >>> spelling("US") == spelling("us")
    False
    """
    plain = _plain(name)
    return plain if sum(map(str.isalpha, plain)) <= _SHORT else plain.casefold()


def without_article(name: str) -> str:
    """Return a name without the English or French article before it.

    >>> without_article("l’Ukraine"), without_article("the Netherlands")
    ('Ukraine', 'Netherlands')
    """
    return _ARTICLE.sub("", _plain(name))


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).translate(_PLAIN).split())


@final
@frozen
class Names(Generic[T]):
    """Things by their names, whatever the spelling; of two with one name the first stands.

    >>> names = Names.of([("Kyïv", 1), ("the Hague", 2)])
    >>> names.find("KYÏV"), names.find("Hague"), names.find("Kyev")
    (1, 2, None)
    >>> names.nearest("Kyev")
    'Kyïv'
    """

    #: The things by the keys of their names.
    by_key: Mapping[str, T]
    #: The names as they were written, by key.
    written: Mapping[str, str]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, T]]) -> Self:
        """Index things by names; an article before a name may be left out or added."""
        by_key: dict[str, T] = {}
        written: dict[str, str] = {}
        for name, thing in pairs:
            for key in _keys(name):
                by_key.setdefault(key, thing)
                written.setdefault(key, name)
        return cls(by_key, written)

    def find(self, name: str) -> T | None:
        """Return what is called so, or None."""
        return next((self.by_key[key] for key in _keys(name) if key in self.by_key), None)

    def nearest(self, name: str) -> str | None:
        """Return the known name most like one that is not known, or None when none is near."""
        near = get_close_matches(spelling(name), self.by_key, n=1)
        return self.written[near[0]] if near else None


def _keys(name: str) -> Iterator[str]:
    yield spelling(name)
    yield spelling(without_article(name))
