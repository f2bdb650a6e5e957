"""Names that are one by sound, as one alphabet is written in another: "Zelensky", "Zelenskyy"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from natobrief.checks.searching import words_of
from natobrief.checks.wordforms import canonical, plain
from natobrief.text.regex import regex

#: Shorter names sound like too many others: "Koch" is not "Kos".
_LEAST: Final = 6
#: What is written in several ways, and one way for each; in this order.
_SOUNDS: Final = tuple(
    (regex(written), one)
    for written, one in (
        (r"shch|tsch|tch|sch|sh|ch|cz|sz", "s"),
        (r"dh", "d"),
        (r"zh", "z"),
        (r"kh|gh|g", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"x", "ks"),
        (r"ck|q", "k"),
        (r"ts|tz", "c"),
        (r"w", "v"),
        (r"ff$", "v"),
        (r"ou|ue|oo", "u"),
        (r"ae|aa", "a"),
        (r"oe", "o"),
        (r"ya|ja", "ia"),
        (r"yu|ju", "iu"),
        (r"ye|je|ie", "e"),
        (r"yo|jo", "io"),
        (r"[jy]", "i"),
        (r"(.)\1+", r"\1"),
    )
)
#: Given names of one saint, each language with its own.
_SAINTS: Final = """
    volodymyr vladimir wladimir
    dmytro dmitry dmitri dmitriy dmitrij
    oleksandr aleksandr alexander aleksander alexandre aleksandar
    serhiy serhii sergiy sergii sergey sergei sergej
    oleksiy oleksii alexey alexei aleksei aleksey
    mykola nikolai nikolay nikola
    andriy andrii andrey andrei andrej
    yuriy yurii yuri yury iouri jurij
    yevhen evgeny yevgeny evgeniy
    pavlo pavel
    petro pyotr piotr petr
    mykhailo mikhail mikheil
    vasyl vasily vasiliy
    ihor igor
    oleh oleg
    yulia yuliya iulia julia
    olha olga
    iryna irina
    kateryna ekaterina
    arseniy arsenii arseny
    anatoliy anatoly anatolii
    borys boris
    denys denis
    hryhoriy grigory grigoriy
"""
_GIVEN: Final = tuple(frozenset(line.split()) for line in _SAINTS.split("\n"))


@lru_cache(maxsize=4096)
def sounded(name: str) -> str:
    """Write the words of a name as they sound, whatever the alphabet that it comes from.

    >>> sounded("Zelenskyy"), sounded("Zelensky"), sounded("Zelenskiy")
    ('zelenski', 'zelenski', 'zelenski')
    >>> sounded("Ohryzko") == sounded("Ogryzko"), sounded("Horvat") == sounded("Hornat")
    (True, False)
    """
    return " ".join(map(_sound, words_of(plain(name))))


def _sound(word: str) -> str:
    if len(word) < _LEAST:
        return canonical(word)
    sound = canonical(word)
    for written, one in _SOUNDS:
        sound = written.sub(one, sound)
    return sound


def _is_initial(name: str) -> bool:
    """Tell whether a given name is a letter: "A."."""
    return len(name.removesuffix(".")) == 1


def is_one_given_name(name: str, other: str) -> bool:
    """Tell whether two given names are one, in two languages or two spellings.

    >>> is_one_given_name("Dmytro", "Dmitry"), is_one_given_name("Dmytro", "Denys")
    (True, False)
    >>> is_one_given_name("A.", "Ana"), is_one_given_name("A.", "Ben")
    (True, False)
    """
    both = {canonical(name), canonical(other)}
    if any(_is_initial(one) and one[0] == each[0] for one in both for each in both - {one} if each):
        return True
    return sounded(name) == sounded(other) or any(both <= group for group in _GIVEN)


def by_sound(words: Mapping[str, list[int]]) -> dict[str, list[int]]:
    """Sort the words of a text, and the numbers that they have in it, by their sound."""
    found: dict[str, list[int]] = {}
    for word, numbers in words.items():
        if len(word) >= _LEAST and word.isalpha():
            found.setdefault(sounded(word), []).extend(numbers)
    return found
