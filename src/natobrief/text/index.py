"""Where the strings that patterns need stand in a text: all found in one pass.

Every pattern that is asked of a text needs some strings (`needs`). To look for those of each
pattern one after the other is to go through the text hundreds of times. All strings of all
patterns met so far are registered here instead, by their first letters, and a text is gone
through once; a string that is registered later is looked for by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock
from typing import Final, final

#: So many first letters of a string lead to it; shorter ones are not registered.
GRAM: Final = 3
_BY_GRAM: dict[str, tuple[str, ...]] = {}
#: What is registered, in order.
_RANKS: dict[str, int] = {}
_LOCK = Lock()


def register(strings: Iterable[str]) -> int:
    """Make strings known to the texts read from now on.

    Args:
        strings: In small letters, of `GRAM` letters at least.

    Returns:
        How many strings have to be known to an index for these to be among them.

    >>> register(["chair", "chairs"]) >= 2
    True
    """
    highest = 0
    with _LOCK:
        for letters in strings:
            if letters not in _RANKS:
                gram = letters[:GRAM]
                _BY_GRAM[gram] = (*_BY_GRAM.get(gram, ()), letters)
                _RANKS[letters] = len(_RANKS) + 1
            highest = max(highest, _RANKS[letters])
    return highest


@final
class Index:
    """The places of the registered strings in a text.

    Args:
        text: The text in small letters.

    >>> rank = register(["chair", "chairs"])
    >>> index = Index("she chairs it")
    >>> index.places("chair"), index.places("sits")
    ([4], [])
    """

    def __init__(self, text: str) -> None:
        """Go through the text."""
        self._text = text
        #: So many strings, in the order in which they were registered, were looked for.
        self._known = len(_RANKS)
        self._places: dict[str, list[int]] = {}
        places = self._places
        for at, strings in enumerate(map(_BY_GRAM.get, _grams(text))):
            if strings is None:
                continue
            for letters in strings:
                if text.startswith(letters, at):
                    if letters in places:
                        places[letters].append(at)
                    else:
                        places[letters] = [at]

    def among(self, strings: Iterable[str], rank: int) -> Iterable[str]:
        """Return those of some strings that the text holds, or that were not looked for yet."""
        return self._places.keys() & strings if rank <= self._known else strings

    def places(self, letters: str) -> list[int]:
        """Return where a string begins, in order."""
        found = self._places.get(letters)
        if found is None:
            found = list(each_of(letters, self._text))
            self._places[letters] = found
        return found


def each_of(letters: str, text: str) -> Iterator[int]:
    """Give where a string begins in a text."""
    at = text.find(letters)
    while at >= 0:
        yield at
        at = text.find(letters, at + 1)


def _grams(text: str) -> Iterator[str]:
    return map("".join, zip(*(text[first:] for first in range(GRAM)), strict=False))
