"""Names that differ from one another by a letter, as those who write in haste spell them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

#: Shorter family names differ by a letter where they are those of two persons.
_LONG: Final = 7


def spellings(word: str) -> Iterator[str]:
    """Give a long word, and what is left of it without one of its letters.

    Words that have one of these in common may be a letter apart.

    >>> list(spellings("holmberg"))[:3], list(spellings("holm"))
    (['holmberg', 'olmberg', 'hlmberg'], [])
    """
    if len(word) >= _LONG and word.isalpha():
        yield word
        yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def is_misspelt(one: str, other: str) -> bool:
    """Tell whether two long words are a letter apart: one too many, or another one in its place.

    >>> is_misspelt("lindqvist", "lindqvst"), is_misspelt("lindqvist", "lindquist")
    (True, True)
    >>> is_misspelt("lindqvist", "lundquist"), is_misspelt("holm", "holt")
    (False, False)
    """
    short, long = sorted((one, other), key=len)
    if len(short) + 1 < max(len(long), _LONG) or short == long:
        return False
    pairs = enumerate(zip(short, long, strict=False))
    start = next((at for at, (mine, theirs) in pairs if mine != theirs), len(short))
    return short[start + (len(short) == len(long)) :] == long[start + 1 :]
