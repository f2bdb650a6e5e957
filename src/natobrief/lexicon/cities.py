"""Cities other than capitals in which meetings are held, and parts of countries beside cities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, final
from unicodedata import normalize

from attrs import frozen

from natobrief import data
from natobrief.lexicon.phrases import PhraseIndex
from natobrief.lexicon.regions import REGIONS
from natobrief.model import Country, Language


@final
@frozen(kw_only=True)
class City:
    """A city in which meetings are held, or one that is called as a capital is: Paris, Texas."""

    #: Its name in English, or as the text has it.
    name: str
    #: The country that it is in.
    country: Country
    #: Its IANA zone where the country has several, else None.
    zone: str | None = None


@cache
def cities(language: Language) -> Mapping[str, City]:
    """Map names to the cities that are called so.

    Args:
        language: Whose names; other spellings, and in French texts English names, are known too.

    >>> cities(Language.FR)["La Haye"].country.alpha3
    'NLD'
    """
    return {
        name: City(name=row["name"], country=Country(row["country"]), zone=row.get("zone"))
        for row in data.load("cities")["cities"]
        for name in _names(row, language)
    }


#: Romanian letters as older type has them: "Braşov" beside "Brașov".
_CEDILLAS = str.maketrans("șțȘȚ", "şţŞŢ")


def _names(row: Mapping[str, Any], language: Language) -> Iterator[str]:
    names = (row["name"], *row.get("variants", ()))
    yield from names
    yield from (name.translate(_CEDILLAS) for name in names)
    if language is Language.FR:
        yield row.get("fr", row["name"])


@cache
def city_index(language: Language) -> PhraseIndex[City]:
    """Return the index of names, as they are written and all in capitals; case counts."""
    named = {
        spelt: city
        for name, city in cities(language).items()
        for spelt in {name, name.upper(), name.replace("The ", "the ")}
        if "." not in name
    }
    return PhraseIndex(named.items(), case_sensitive=True)


def _folded(name: str) -> str:
    return " ".join(normalize("NFC", name).replace("’", "'").casefold().split())


@cache
def _by_folded_name(language: Language) -> Mapping[str, City]:
    return {_folded(name): city for name, city in cities(language).items()}


def city_named(name: str, language: Language) -> City | None:
    """Return the city of a name, whatever its case; None where none is known.

    >>> city_named("THE HAGUE", Language.EN).country.alpha3
    'NLD'
    """
    return _by_folded_name(language).get(_folded(name))


def region_named(name: str) -> Country | None:
    """Return the country of which a part is called so, in either language, or None.

    >>> region_named("Nova Scotia").alpha3, region_named("Bavière").alpha3
    ('CAN', 'DEU')
    """
    return REGIONS.get(_folded(name))
