"""NB210: a city against the country of its venue."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Country, Venue, reference
from tests.checks.making import brief, meeting, pointers

CAPITALS = [
    (str(reference.capital_of(country, language)), country)
    for country in reference.allies_on(date(2024, 7, 9))
    for language in ("en", "fr")
]


def at(city: str | None, country: str | None, text: str = "NATO met.") -> list[str | None]:
    venue = Venue(name="Hall", city=city, country=None if country is None else Country(country))
    return pointers(Code.CITY_NOT_IN_COUNTRY, brief(text, meetings=[meeting(venue=venue)]))


@pytest.mark.parametrize(
    ("city", "country", "text", "which"),
    [
        pytest.param("Bucharest", "BGR", "They met in Bucharest.", "country", id="named city"),
        pytest.param("Riga", "LTU", "They met in Lithuania.", "city", id="named country"),
        pytest.param("Poiana Brasov", "BGR", "Poiana Brasov", "country", id="of a past meeting"),
        pytest.param("Bucarest", "BGR", "à Bucarest", "country", id="French name"),
        pytest.param("Milan", "PER", "They met in Milan.", "country", id="no capital"),
        pytest.param("La Haye", "BEL", "à La Haye", "country", id="French name of no capital"),
    ],
)
def test_hits(city: str, country: str, text: str, which: str) -> None:
    assert at(city, country, text) == [f"/meetings/0/venue/{which}"]


@pytest.mark.parametrize(
    ("city", "country"),
    [
        pytest.param("Bucharest", "ROU", id="right"),
        pytest.param("Quorndale", "BGR", id="unknown city"),
        pytest.param(None, "BGR", id="no city"),
        pytest.param("Bucharest", None, id="no country"),
    ],
)
def test_near_misses(city: str | None, country: str | None) -> None:
    assert at(city, country) == []


@given(st.sampled_from(CAPITALS))
def test_a_capital_is_in_its_country_and_in_no_other(place: tuple[str, Country]) -> None:
    city, country = place
    assert at(city, country.alpha3, city) == []
    assert at(city, "FJI", city) == ["/meetings/0/venue/country"]
