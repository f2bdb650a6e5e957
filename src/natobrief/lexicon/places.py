"""Countries in running text: whole words, longest name first, one pass.

Names, adjectives, peoples and capitals are found as texts write them, capitals and small letters
told apart. What stands around a word decides where it can: "Jordan Smith", "Gulf of Oman" and
"Franco-German" hold no country; "Prague Summit" holds a capital that stands for no government.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, final
from unicodedata import normalize

from attrs import evolve, field, frozen

from natobrief.lexicon.place_context import HYPHENS, LETTERS, Place
from natobrief.lexicon.place_surfaces import Surface, SurfaceKind, country_surfaces
from natobrief.lexicon.place_traps import NOT_COUNTRIES
from natobrief.model import Country, Language
from natobrief.span import Span

__all__ = [
    "CountryMention",
    "Surface",
    "SurfaceKind",
    "country_surfaces",
    "find_countries",
]


@final
@frozen(kw_only=True)
class CountryMention:
    """Where a text names a country.

    >>> [mention] = find_countries("support for Kyiv", "en")
    >>> mention.country.alpha3, mention.kind.value, mention.metonym
    ('UKR', 'capital', True)
    """

    #: The words, without article and possessive.
    span: Span = field()
    #: The country.
    country: Country = field()
    #: What sort of word it is.
    kind: SurfaceKind = field()
    #: True for a capital that can stand for its government here; False for all other words.
    metonym: bool = field(default=False)


_CAPITAL = r"A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ"
# Space inside a line or around one line break; no blank line.
_BLANK = r"(?:[^\S\n]{1,8}(?:\n[^\S\n]{0,8})?|\n[^\S\n]{0,8})"
_WORD = re.compile(f"[{LETTERS}]+")
# What may join two words of a name, and the second word.
_NEXT = re.compile(
    rf"(?P<gap>{_BLANK}?[{HYPHENS}&]{_BLANK}?|['’ʼʻ]|[.,]{_BLANK}?|{_BLANK})(?P<word>[{LETTERS}]+)"
)
_SIGNS: Final = {
    "": " ",
    **dict.fromkeys("-\u2010\u2011\u2013", "-"),
    **dict.fromkeys("'’ʼʻ", "'"),
    ".": ".",
    ",": ",",
    "&": "&",
}


@final
@frozen
class _Node:
    """What may follow the words read so far."""

    #: By the sign that joins it, and the next word.
    following: dict[tuple[str, str], "_Node"] = field(factory=dict)
    #: What the words stand for, by the sign after the last: "" for none, "." or "*"; None for
    #: phrases that stand for no country.
    meanings: dict[str, Surface | None] = field(factory=dict)

    def longest(self, text: str, at: int, stop: int) -> tuple[int, Surface | None] | None:
        """Read on from the end of a word, and return the last place where a name ended."""
        node, found = self, None
        while True:
            for sign, surface in node.meanings.items():
                if text.startswith(sign, at, stop):
                    found = at + len(sign), surface
            match = _NEXT.match(text, at, stop) if node.following else None
            if match is None:
                return found
            key = _SIGNS[match["gap"].strip()], _composed(match["word"])
            following = node.following.get(key)
            if following is None:
                return found
            node, at = following, match.end()


def _composed(word: str) -> str:
    return word if word.isascii() else normalize("NFC", word)


def _grow(root: dict[str, _Node], form: str, surface: Surface | None) -> None:
    first, *rest = [match.span() for match in _WORD.finditer(form)]
    node = root.setdefault(form[slice(*first)], _Node())
    at = first[1]
    for start, end in rest:
        sign = _SIGNS[form[at:start].strip()]
        node = node.following.setdefault((sign, form[start:end]), _Node())
        at = end
    node.meanings[form[at:]] = surface


@cache
def _tree(language: Language) -> Mapping[str, _Node]:
    """Index surfaces, and phrases that are no countries, by their first word."""
    root: dict[str, _Node] = {}
    for form, surface in country_surfaces(language).items():
        _grow(root, form, surface)
    for phrase in NOT_COUNTRIES[language]:
        _grow(root, phrase, None)
    for node in _walk(root.values()):
        # The shortest sign first: the last that fits is the longest.
        ordered = sorted(node.meanings.items())
        node.meanings.clear()
        node.meanings.update(ordered)
    return root


def _walk(nodes: Iterable[_Node]) -> Iterator[_Node]:
    for node in nodes:
        yield node
        yield from _walk(node.following.values())


@cache
def _starts(language: Language) -> re.Pattern[str]:
    """Match all words that may begin a surface, and not many more: most words are skipped."""
    if language is Language.FR:  # adjectives: any word may be one
        return _WORD
    small = {first[0] for first in _tree(language) if first[0].islower()}
    return re.compile(f"[{_CAPITAL}{''.join(sorted(small))}][{LETTERS}]*")


def find_countries(
    text: str, language: str, start: int = 0, end: int | None = None
) -> list[CountryMention]:
    """Find the countries that a text names, left to right.

    Args:
        text: Any text.
        language: "en" or "fr": whose words to look for.
        start: Where to begin, in code points; a word that the border cuts is not read.
        end: Where to stop, None for the end of the text.

    Returns:
        The mentions; none overlap.

    >>> text = "South Sudan’s and Papua New Guinea’s ministers met NATO-Ukraine Council members"
    >>> [mention.span.of(text) for mention in find_countries(text, "en")]
    ['South Sudan', 'Papua New Guinea', 'Ukraine']
    """
    language = Language(language)
    tree = _tree(language)
    stop = len(text) if end is None else min(end, len(text))
    found: list[CountryMention] = []
    at = start
    for match in _starts(language).finditer(text, start, stop):
        node = tree.get(_composed(match.group())) if match.start() >= at else None
        read = None if node is None else node.longest(text, match.end(), stop)
        if read is None:
            continue
        at, surface = read
        place = Place(text, match.start(), at)
        last = found[-1].span.end if found else -1
        if surface is None or place.is_cut() or place.is_trap(surface, tree, last):
            continue
        if _is_apposition(found, surface, text[last : place.start]):
            found[-1] = evolve(found[-1], metonym=False)
        found.append(_mention(place, surface))
    return found


def _is_apposition(found: list[CountryMention], surface: Surface, between: str) -> bool:
    """Tell whether a country follows its capital, as in "Kyiv, Ukraine"."""
    return (
        bool(found)
        and found[-1].metonym
        and found[-1].country == surface.country
        and between.rstrip() == ","
    )


def _mention(place: Place, surface: Surface) -> CountryMention:
    is_capital = surface.kind is SurfaceKind.CAPITAL
    return CountryMention(
        span=Span(place.start, place.end),
        country=surface.country,
        kind=surface.kind,
        metonym=is_capital and place.is_metonym(surface.country),
    )
