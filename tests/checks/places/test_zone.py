"""NB211 and NB212: the time zone of a venue, and the times of sessions in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, Code, Country, Session, Venue, reference
from natobrief.checks.places.zone import zone_of
from tests.checks.making import brief, meeting, pointers

ALLIES = reference.allies_on(date(2024, 7, 9))


def at(zone: str | None, country: str | None, city: str | None = None) -> list[str | None]:
    place = None if country is None else Country(country)
    venue = Venue(name="Hall", city=city, country=place, timezone=zone)
    return pointers(Code.ZONE_NOT_OF_VENUE, brief(meetings=[meeting(venue=venue)]))


class TestZone:
    @pytest.mark.parametrize(
        ("zone", "country", "city"),
        [
            pytest.param("Europe/Brussels", "ROU", None, id="another"),
            pytest.param("Nowhere/Atlantis", "ROU", None, id="none at all"),
            pytest.param("Europe", "ROU", None, id="half a name"),
            pytest.param("Nowhere/Atlantis", None, None, id="none, without a country"),
            pytest.param("America/Chicago", "USA", "Washington", id="not that of the capital"),
        ],
    )
    def test_hits(self, zone: str, country: str | None, city: str | None) -> None:
        assert at(zone, country, city) == ["/meetings/0/venue/timezone"]

    @pytest.mark.parametrize(
        ("zone", "country", "city"),
        [
            pytest.param("Europe/Bucharest", "ROU", None, id="right"),
            pytest.param("Europe/Kiev", "UKR", "Kyiv", id="an older name"),
            pytest.param("Europe/Busingen", "DEU", None, id="a part with the same time"),
            pytest.param("America/Chicago", "USA", "Chicago", id="a country of several"),
            pytest.param("Europe/Brussels", None, None, id="no country"),
            pytest.param(None, "ROU", None, id="no zone"),
        ],
    )
    def test_near_misses(self, zone: str | None, country: str | None, city: str | None) -> None:
        assert at(zone, country, city) == []

    @given(st.sampled_from(ALLIES))
    def test_the_zone_of_a_capital_is_right(self, country: Country) -> None:
        city = reference.capital_of(country)
        assert at(reference.timezone_of(country), country.alpha3, city) == []

    @given(st.sampled_from(ALLIES))
    def test_tokyo_is_nobodys(self, country: Country) -> None:
        city = reference.capital_of(country)
        assert at("Asia/Tokyo", country.alpha3, city) == ["/meetings/0/venue/timezone"]

    def test_a_country_of_several_zones_has_none(self) -> None:
        assert zone_of(Venue(city="Chicago", country=Country("USA"))) is None
        assert zone_of(Venue(city="Chicago")) is None


def timed(start: datetime | date | None, zone: str | None = "Europe/Bucharest") -> Brief:
    venue = None if zone is None else Venue(country=Country("ROU"), timezone=zone)
    session = Session(title="Talks", start=start)
    return brief(meetings=[meeting(venue=venue, sessions=[session])])


class TestOffsets:
    @given(st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)))  # noqa: DTZ001 - zones follow
    def test_times_of_the_zone_are_right_and_others_are_found(self, moment: datetime) -> None:
        there = moment.replace(tzinfo=UTC).astimezone(ZoneInfo("Europe/Bucharest"))
        assert pointers(Code.OFFSET_NOT_OF_ZONE, timed(there)) == []
        elsewhere = there.astimezone(timezone(timedelta(hours=9)))
        expected = ["/meetings/0/sessions/0/start"]
        assert pointers(Code.OFFSET_NOT_OF_ZONE, timed(elsewhere)) == expected

    @pytest.mark.parametrize(
        "held",
        [
            pytest.param(timed(date(2022, 5, 5)), id="a day"),
            pytest.param(timed(None), id="no time"),
            pytest.param(timed(datetime(2022, 5, 5, tzinfo=UTC), None), id="no venue"),
            pytest.param(timed(datetime(2022, 5, 5, tzinfo=UTC), "Nowhere/X"), id="no such zone"),
            pytest.param(timed(datetime.max.replace(tzinfo=UTC)), id="the end of the calendar"),
        ],
    )
    def test_near_misses(self, held: Brief) -> None:
        assert pointers(Code.OFFSET_NOT_OF_ZONE, held) == []
