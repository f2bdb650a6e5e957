"""Which words say the same: forms of one word, words for one thing; which say the opposite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import takewhile
from operator import eq
from typing import Final
from unicodedata import normalize

from natobrief.lexicon.akin import AKIN
from natobrief.lexicon.decisive import DECISIVE, MOVING
from natobrief.lexicon.paraphrases import (
    ALIKE,
    BLAME,
    FRACTIONS,
    HEAVY,
    LIGHT,
    OPPOSITE,
    PRAISE,
    TELLING,
)
from natobrief.lexicon.places import find_countries
from natobrief.lexicon.units import WORDS
from natobrief.model import Country, Language
from natobrief.text.regex import regex

#: Letters that two forms of one word share at least; fewer where the shorter is all of them, and
#: where the longer has nothing but an ending of verbs or plurals.
_SHARED: Final = 5
_FEWER: Final = 4
LEAST: Final = 3
_INFLECTED: Final = frozenset(["", "s", "es", "d", "ed", "ing"])
#: What stands behind those letters, accents left out.
_ENDINGS: Final = frozenset(
    [
        *("", "al", "an", "ance", "ant", "ation", "ations", "ce", "ces", "d", "e", "ed", "en"),
        *("ility", "ilities", "ilite", "ilites", "ible", "ibles", "able", "ables", "ably", "ibly"),
        *("ence", "ent", "er", "es", "ian", "ies", "iness", "ing", "ion", "ional", "ions", "ise"),
        *("ised", "ising", "isation", "ism", "ist", "ists", "ity", "ive", "ize", "ized", "izing"),
        *(
            "ization",
            "ly",
            "me",
            "ment",
            "ments",
            "n",
            "or",
            "ors",
            "s",
            "se",
            "sion",
            "sive",
            "ures",
        ),
        *(
            "ure",
            "y",
            "ion's",
            "ern",
            "ll",
            "lled",
            "lling",
            "ction",
            "ctive",
            "uction",
            "ption",
            "oire",
            "oires",
        ),
        *("ee", "ees", "ement", "ements", "ent", "era", "erait", "erent", "erez", "erons"),
        *("eront", "eur", "eurs", "ez", "ie", "ien", "ienne", "iennes", "iens", "ir", "ira"),
        *("irent", "iront", "isme", "iste", "istes", "ite", "ites", "ons", "ont", "que", "ques"),
        *("r", "re", "te", "tes", "x", "ait", "aient", "ants", "ante", "antes", "i", "is", "it"),
        *(
            "ssent",
            "ssant",
            "t",
            "nent",
            "eres",
            "ere",
            "iere",
            "ier",
            "elle",
            "el",
            "elles",
            "els",
            "ales",
            "ale",
            "aux",
        ),
        *(
            "etique",
            "etiques",
            "u",
            "ue",
            "us",
            "ues",
            "a",
            "ra",
            "rait",
            "raient",
            "ront",
            "ied",
            "le",
            "les",
        ),
    ]
)
#: Before these English writes the last letter of a word twice.
_DOUBLING: Final = ("ing", "ed", "er")
#: Beginnings of words that look like forms of each other, and are none.
_NO_FORMS: Final = (("complet", "complex"), ("complex", "complet"))
#: What no other word is a form of: neither "missile" nor "miss".
_ALONE: Final = "mission"
_ONE: Final = 1
#: Letters that are others with a stroke, not with an accent.
_STROKES: Final = dict(zip("łŁøØđĐðÐıİ", "lLoOdDdDiI", strict=True))
#: What American English writes with "z", and British English with "our".
_AMERICAN: Final = regex(r"(?<=[a-z]{3}[iy])z(?=(?:e[drs]?|es|ing|ations?|ational)$)")
_BRITISH: Final = regex(r"^(arm|behavi|col|endeav|fav|harb|hon|lab|neighb|rum|vig)our")
_ATTITUDES: Final = ((-1, BLAME), (1, PRAISE))


def plain(text: str) -> str:
    """Write every letter without its accents; the length never changes.

    >>> plain("Mária Łuć"), plain("Thór Øen")
    ('Maria Luc', 'Thor Oen')
    """
    return text if text.isascii() else "".join(map(_bare, text))


@lru_cache(maxsize=1024)
def _bare(letter: str) -> str:
    return _STROKES.get(letter) or normalize("NFD", letter)[:1]


@lru_cache(maxsize=4096)
def canonical(word: str) -> str:
    """Write a word in small letters without accents and possessive, a number in figures.

    >>> canonical("Visegrád"), canonical("NATO’s"), canonical("fourteen")
    ('visegrad', 'nato', '14')
    """
    plain = normalize("NFD", word.lower().replace("\u2019", "'"))
    bare = "".join(sign for sign in plain if not "\u0300" <= sign <= "\u036f")
    bare = bare.removesuffix("'s").removesuffix("'").replace("\u0153", "oe")
    bare = _spelt(bare)
    number = WORDS.get(word.lower())
    if number is not None and number > _ONE and number == int(number):
        return str(int(number))
    return bare


def _spelt(word: str) -> str:
    """Write a word as one side of the Atlantic does: "organise", "harbor"."""
    return _AMERICAN.sub("s", _BRITISH.sub(r"\1or", word))


@lru_cache(maxsize=4096)
def alike(word: str) -> tuple[str, ...]:
    """Return the words, in canonical form, of which one of the forms is as good as a word."""
    others = (one for one in _beside(word, _begun(ALIKE)) if one not in TELLING)
    return tuple(dict.fromkeys((word, *others)))


@lru_cache(maxsize=4096)
def akin(word: str) -> tuple[str, ...]:
    """Return the words, in canonical form, that are of one field with a word.

    >>> "territory" in akin("borders"), akin("hydrology")
    (True, ())
    """
    return tuple(dict.fromkeys(_beside(word, _begun(AKIN))))


@lru_cache(maxsize=4096)
def opposites(word: str) -> tuple[str, ...]:
    """Return the words, in canonical form, that say the opposite of a word.

    >>> opposites("suspended")
    ('resume', 'continue', 'reprendre')
    """
    return tuple(one for one in _beside(word, _begun(OPPOSITE)) if not is_form(word, one))


@lru_cache(maxsize=4096)
def contraries(word: str) -> frozenset[str]:
    """Return the words that say the opposite of a word, or of another for the same thing.

    >>> "boost" in contraries("reduce"), "boost" in contraries("grow")
    (True, False)
    """
    turned = (other for one in alike(word) for other in opposites(one))
    return frozenset(each for one in turned for each in alike(one)) - set(alike(word))


@lru_cache(maxsize=4096)
def is_light(word: str) -> bool:
    """Tell whether a word says what is done with a topic rather than which it is."""
    is_form_of = (is_form(word, each) for each in _light().get(word[:LEAST], ()))
    return word not in HEAVY and any(is_form_of)


@lru_cache(maxsize=4096)
def attitude(word: str) -> int:
    """Return 1 for a word that takes something well, -1 for one that takes it ill, or 0.

    >>> attitude("welcomed"), attitude("deplored"), attitude("discussed")
    (1, -1, 0)
    """
    return next((sign for sign, words in _ATTITUDES if _is_one_of(word, words)), 0)


def _is_one_of(word: str, others: Iterable[str]) -> bool:
    return any(word[:LEAST] == each[:LEAST] and is_form(word, each) for each in others)


@lru_cache(maxsize=4096)
def is_fraction(word: str) -> bool:
    """Tell whether a word says how many times, or which part of something: "doubled", "half"."""
    return _is_one_of(word, FRACTIONS)


@lru_cache(maxsize=4096)
def is_decisive(word: str) -> bool:
    """Tell whether nothing is said where a text has no word for one: "suspended", "unconditional".

    >>> is_decisive("suspended"), is_decisive("perceived")
    (True, False)
    """
    return _is_one_of(word, DECISIVE)


@lru_cache(maxsize=4096)
def is_moving(word: str) -> bool:
    """Tell whether a word says that somebody or something is sent: "deploy"."""
    return _is_one_of(word, MOVING)


def _beside(word: str, begun: Mapping[str, list[tuple[str, ...]]]) -> Iterator[str]:
    """Give the words of the groups in which a form of a word stands."""
    for group in begun.get(word[:LEAST], ()):
        if any(is_form(word, one) for one in group):
            yield from group


@cache
def _begun(groups: tuple[tuple[str, ...], ...]) -> dict[str, list[tuple[str, ...]]]:
    """Sort groups by the letters that all forms of one of their words share."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for group in (tuple(map(_spelt, each)) for each in groups):
        for start in dict.fromkeys(word[:LEAST] for word in group):
            found.setdefault(start, []).append(group)
    return found


@cache
def _light() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in LIGHT:
        found.setdefault(word[:LEAST], []).append(word)
    return found


@lru_cache(maxsize=16384)
def is_form(word: str, other: str) -> bool:
    """Tell whether two words in canonical form are forms of one.

    >>> is_form("prepare", "preparation"), is_form("station", "state")
    (True, False)
    """
    if word == other or _is_doubled(word, other) or _is_doubled(other, word):
        return True
    if word.startswith(_ALONE) != other.startswith(_ALONE):
        return False
    if any(word.startswith(one) and other.startswith(no) for one, no in _NO_FORMS):
        return False
    shared = sum(1 for _ in takewhile(bool, map(eq, word, other)))
    ends = word[shared:], other[shared:]
    least = _FEWER if "" in ends or "y" in ends else _SHARED
    least = LEAST if "" in ends and _INFLECTED.issuperset(ends) else least
    if shared < least or not _ENDINGS.issuperset(ends):
        return False
    return not word[0].isdigit() and not _are_two_countries(word, other)


def _is_doubled(word: str, other: str) -> bool:
    """Tell whether one is another with its last letter twice: "cut", "cutting"."""
    return len(word) >= LEAST and other in {f"{word}{word[-1]}{end}" for end in _DOUBLING}


def _are_two_countries(word: str, other: str) -> bool:
    """Tell whether words alike name different countries: Niger and Nigeria."""
    named = [set(_named(one)) for one in (word, other)]
    return all(named) and named[0] != named[1]


def _named(word: str) -> Iterator[Country]:
    return (each.country for each in find_countries(word.capitalize(), Language.EN))
