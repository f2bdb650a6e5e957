"""Cities that are no capitals, where the words around them say that a place is meant.

Many a city is called as people are: "in Florence" is one, "Florence Hart" is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from natobrief.lexicon.cities import City, city_index, region_named
from natobrief.lexicon.phrases import Words
from natobrief.lexicon.place_traps import NOT_SURNAMES
from natobrief.lexicon.places import CountryMention
from natobrief.model import Country, Language
from natobrief.rules.marks import Kind, Mark
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

_NEAR = 40
_WHERE = regex(
    r"(?:\b(?:in|at|near|outside|to|from|of|visit|visits|visited|visiting|à|vers|de|depuis)"
    r"(?:\s(?:the|la|le))?(?:\s(?-i:[A-Z])\w+'s?)?\s|\bd'|\b(?:Schloss|[Cc]hâteau\sde|[Bb]ase\sde)\s)\Z",
    re.IGNORECASE,
)
_BEFORE_NAME = regex(rf"(?<!\w)(?!The\s|Le\s|La\s)[{CAPITALS}][{SMALLS}'.-]+\s\Z")
_OPENS_LINE = regex(r"(?:\A|\n)[\s|*•-]*\Z")
_OPENS_PART = regex(r"[,(|]\s?\Z")
#: What follows a city that stands by itself: a day, a country, the end of its line.
_ALONE = regex(rf"\s?(?:[-)\n|:]|\(|,?\s?[0-9]|,\s?(?:[{CAPITALS}\n]|le\b|on\b)|\Z)|[^\S\n]*\n")
_NEXT_WORD = regex(rf"[^\S\n]([{CAPITALS}][{SMALLS}]+)")
_MEETING = regex(
    r"\s(?:summit|(?:international\s)?(?:security\s)?(?:conference|forum|dialogue)|meeting"
    r"|declaration|communiqu[eé])\b",
    re.IGNORECASE,
)
#: Words with which the name of a site or a meeting goes on, beside those that are no surnames.
_GOES_ON: frozenset[str] = frozenset(
    """
    Airbase Base Castle Communiqué Dialogue Forum International Palace Security Treaty Universität
    University
    """.split()  # noqa: SIM905
)
#: Behind a city: the part of a country in which it lies.
_REGION = regex(
    r"(?:,\s?|\s?\(|,?\s(?:in|en|au|dans\s(?:le|la))\s(?:the\s)?)"
    rf"(?P<words>(?:pays\s)?[{CAPITALS}][\w'-]*(?:\s(?:(?:and|of|de|du)\s)?[{CAPITALS}][\w'-]*)"
    r"{0,3}|pays\sde\sGalles|îles\sFéroé)"
)
#: Cities that lie in the American Georgia too.
_IN_GEORGIA = frozenset({"Athens", "Athènes", "Dublin", "Rome"})
_GEORGIA = regex(r",\s(?:Georgia|Géorgie)(?=[,.;)]|\s(?:on|from|le|du)\s|\Z)")


def with_cities(
    words: Words, lined: str, language: Language, named: Iterable[Mark]
) -> Iterator[Mark]:
    """Add the cities that a text names as places to the countries and capitals that it names.

    A capital that is a namesake here gives way to the city that is meant.

    Args:
        words: The words of the text, spaces, apostrophes and hyphens in one form each.
        lined: The text as it is, with its lines.
        language: Its language.
        named: The countries and capitals, in order.

    Yields:
        Marks; those of cities hold a `City`.
    """
    text, taken = words.text, -1
    for mark in named:
        if mark.span.start < taken:
            continue
        namesake, end = _namesake(text, mark) if mark.kind is Kind.CAPITAL else (None, 0)
        taken = max(taken, end)
        yield mark if namesake is None else evolve(mark, value=namesake)
    for start, end, city in city_index(language).among(words):
        if _is_place(text, lined, start, end):
            yield Mark(Kind.CAPITAL, Span(start, end), _by_region(text, end, city))


def _is_place(text: str, lined: str, start: int, end: int) -> bool:
    """Tell whether the words around a name say that a city is meant."""
    before = text[max(0, start - _NEAR) : start]
    following = _NEXT_WORD.match(text, end)
    is_last_name = following is not None and not (
        following[1] in NOT_SURNAMES or following[1] in _GOES_ON
    )
    if is_last_name:
        return False
    if _WHERE.search(before):
        return True
    opens_line = _OPENS_LINE.search(lined[max(0, start - _NEAR) : start])
    if (opens_line or _OPENS_PART.search(before)) and _ALONE.match(lined, end):
        return True
    return _MEETING.match(text, end) is not None and not _BEFORE_NAME.search(before)


def _by_region(text: str, end: int, city: City) -> City:
    """Give a city the country of the part that stands behind it: "Newport, Rhode Island"."""
    country = region_behind(text, end)
    if country is None or country == city.country:
        return city
    return evolve(city, country=country, zone=None)


def region_behind(text: str, end: int) -> Country | None:
    """Return the country of which a part stands behind the name of a city."""
    match = _REGION.match(text, end)
    if match is None:
        return None
    words = match["words"].split()
    shorter = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next(filter(None, map(region_named, shorter)), None)


def _namesake(text: str, mark: Mark) -> tuple[City | None, int]:
    """Return the city of another country that is called as a capital, and where its name ends."""
    assert isinstance(mark.value, CountryMention)  # noqa: S101 - capitals hold nothing else
    name = mark.span.of(text)
    georgia = _GEORGIA.match(text, mark.span.end) if name in _IN_GEORGIA else None
    country = Country("USA") if georgia else region_behind(text, mark.span.end)
    if country is None or country == mark.value.country:
        return None, 0
    return City(name=name, country=country), georgia.end() if georgia else 0
