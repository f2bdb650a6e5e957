"""Cities that are no capitals: what the table holds, and that nothing in it contradicts itself."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from natobrief import data, reference
from natobrief.lexicon.cities import cities, city_index, city_named, region_named
from natobrief.lexicon.regions import REGIONS
from natobrief.lexicon.several_zones import SEVERAL_ZONES
from natobrief.model import Country, Language

_ROWS = data.load("cities")["cities"]


@pytest.mark.parametrize("language", list(Language))
def test_every_name_leads_to_its_country(language: Language) -> None:
    found = {name: city_named(name.upper(), language) for name in cities(language)}
    assert [name for name, city in found.items() if city != cities(language)[name]] == []


@pytest.mark.parametrize("language", list(Language))
def test_names_are_found_in_prose_and_in_capitals(language: Language) -> None:
    names = [name for name in cities(language) if "." not in name]
    for name in (*names, *map(str.upper, names)):
        text = f"in {name} on"
        assert [(start, text[start:end]) for start, end, _ in city_index(language).scan(text)] == [
            (3, name)
        ]


def test_letters_of_older_type_are_known() -> None:
    assert city_named("Poiana Braşov", Language.EN) == city_named("Poiana Brașov", Language.EN)


def test_zones_are_given_where_a_country_has_several() -> None:
    assert {row["country"] in SEVERAL_ZONES for row in _ROWS if "zone" in row} == {True}
    without = {
        row["name"] for row in _ROWS if row["country"] in SEVERAL_ZONES and "zone" not in row
    }
    assert without == set()
    assert {row["zone"] for row in _ROWS if "zone" in row} <= available_timezones()


def test_no_capital_stands_among_them() -> None:
    capitals = [name for name in cities(Language.EN) if reference.country_of_capital(name)]
    assert capitals == []


def test_cities_of_past_meetings_are_known() -> None:
    venues = [venue for event in reference.events() for venue in event.venues]
    unknown = [
        (venue.city, venue.country)
        for venue in venues
        if venue.city is not None and reference.country_of_capital(venue.city) is None
        if venue.country != _country(venue.city)
    ]
    assert unknown == []


def _country(name: str) -> Country | None:
    city = city_named(name, Language.EN)
    return None if city is None else city.country


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("Texas", "USA", id="state"),
        pytest.param("nova scotia", "CAN", id="case"),
        pytest.param("Écosse", "GBR", id="French"),
        pytest.param("North Rhine-Westphalia", "DEU", id="over a line"),
        pytest.param("Georgia", None, id="a country too"),
    ],
)
def test_regions(name: str, code: str | None) -> None:
    country = region_named(name)
    assert (None if country is None else country.alpha3) == code


def test_no_region_is_a_country() -> None:
    assert [name for name in REGIONS if reference.find_country(name)] == []
