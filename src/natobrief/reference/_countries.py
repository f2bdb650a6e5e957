"""Names, capitals, time zones and groups of countries, out of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from natobrief import data
from natobrief.model import Language
from natobrief.model.country import ALPHA3_CODES, Country
from natobrief.reference._names import Names

#: One row of a table, as JSON holds it.
Row: TypeAlias = Mapping[str, Any]


def names_in(language: str | None) -> Names[Country]:
    """Index countries by code and by name, in one language or in all of them for None."""
    return _read_names(None if language is None else Language(language))


@cache
def _read_names(language: Language | None) -> Names[Country]:
    return Names.of(_names(language))


@cache
def capitals() -> Names[Country]:
    """Index countries by the names of their capitals, English and French."""
    return Names.of((city, Country(row["alpha3"])) for row in _rows() for city in _capitals(row))


@cache
def groups_by_name() -> Names[tuple[Country, ...]]:
    """Index the members of groups by the names of the groups."""
    return Names.of(read_groups().items())


def read_groups() -> Mapping[str, tuple[Country, ...]]:
    """Map names of groups, and what else they are called, to their members."""
    return {
        name: tuple(map(Country, row["members"]))
        for title, row in data.load("status")["groups"].items()
        for name in (title, *row["aliases"])
    }


def name(country: Country, language: Language) -> str:
    """Return the short name of a country; its code where the tables do not name it."""
    row = data.countries_by_code().get(country.alpha3)
    if row is None:
        return country.alpha3
    found: str = (row["fr"] if language is Language.FR else row)["name"]
    return found


def adjectives(country: Country, language: Language) -> tuple[str, ...]:
    """Return the words for what is a country's; none where the tables do not name it."""
    row = data.countries_by_code().get(country.alpha3)
    if row is None:
        return ()
    if language is Language.EN:
        return tuple(row["demonyms"])
    pairs = row["fr"]["adjectives"]
    return tuple(dict.fromkeys(pair[gender] for pair in pairs for gender in ("m", "f")))


def capital(country: Country, language: Language) -> str | None:
    """Return the name of a capital; None for territories that the tables do not name."""
    row = data.countries_by_code().get(country.alpha3)
    if row is None:
        return None
    name: str = (row["fr"] if language is Language.FR else row)["capital"]
    return name


def time_zone(country: Country) -> str | None:
    """Return the IANA zone of a capital; None for territories that the tables do not name."""
    row = data.countries_by_code().get(country.alpha3)
    return None if row is None else row["time_zone"]


def _rows() -> Iterator[Row]:
    yield from data.load("countries")["countries"]


def _names(language: Language | None) -> Iterator[tuple[str, Country]]:
    for row in _rows():
        country = Country(row["alpha3"])
        if language is not Language.FR:
            yield from ((name, country) for name in data.english_names(row))
        if language is not Language.EN:
            french = row["fr"]
            yield from ((name, country) for name in (french["name"], *french["aliases"]))
        yield row["alpha2"], country
    for code in sorted(ALPHA3_CODES):
        yield code, Country(code)


def _capitals(row: Row) -> Iterator[str]:
    for words in (row, row["fr"]):
        yield words["capital"]
        yield from words["capital_variants"]
