"""NB314 and NB315: who chairs and who hosts against the tables and the place."""

from __future__ import annotations

import pytest
from hypothesis import given

from natobrief import Code, Country, Organisation, Person, Venue
from natobrief.testing import countries
from tests.checks.making import ANA, NATO, STOLTENBERG, brief, meeting, pointers

CHAIR = Person(name="Rob Bauer", office="Chair of the NATO Military Committee", party=NATO)
DEPUTY = Person(name="Mircea Geoană", office="NATO Deputy Secretary General", party=NATO)


@pytest.mark.parametrize(
    ("body", "chair"),
    [
        pytest.param("North Atlantic Council", CHAIR, id="council by the military chair"),
        pytest.param("Military Committee", STOLTENBERG, id="committee by the Secretary General"),
    ],
)
def test_a_wrong_chair_is_found(body: str, chair: Person) -> None:
    held = brief(meetings=[meeting(body=body, chair=chair)])
    assert pointers(Code.WRONG_CHAIR, held) == ["/meetings/0/chair"]


@pytest.mark.parametrize(
    ("body", "chair"),
    [
        pytest.param("North Atlantic Council", STOLTENBERG, id="council"),
        pytest.param("North Atlantic Council", DEPUTY, id="council by the deputy"),
        pytest.param("Military Committee", CHAIR, id="committee"),
        pytest.param("Military Committee", ANA, id="another office"),
        pytest.param("Quorndale Council", CHAIR, id="unknown body"),
        pytest.param(None, CHAIR, id="no body"),
        pytest.param("North Atlantic Council", None, id="no chair"),
    ],
)
def test_other_chairs_are_left_alone(body: str | None, chair: Person | None) -> None:
    held = brief(meetings=[meeting(body=body, chair=chair)])
    assert pointers(Code.WRONG_CHAIR, held) == []


@given(countries(), countries())
def test_the_country_of_the_venue_hosts(place: Country, host: Country) -> None:
    held = brief(meetings=[meeting(venue=Venue(country=place), host=host)])
    found = pointers(Code.WRONG_HOST, held)
    assert found == ([] if place == host else ["/meetings/0/host"])


@pytest.mark.parametrize(
    ("host", "venue"),
    [
        pytest.param(ANA, Venue(country=Country("ROU")), id="a person"),
        pytest.param(Organisation(name="EU"), Venue(country=Country("ROU")), id="an organisation"),
        pytest.param(Country("FJI"), Venue(city="Riga"), id="no country"),
        pytest.param(Country("FJI"), None, id="no venue"),
        pytest.param(None, Venue(country=Country("ROU")), id="no host"),
    ],
)
def test_other_hosts_are_left_alone(host: object, venue: Venue | None) -> None:
    held = brief(meetings=[meeting(venue=venue, host=host)])
    assert pointers(Code.WRONG_HOST, held) == []
