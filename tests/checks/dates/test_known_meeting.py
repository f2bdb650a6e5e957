"""NB120 and NB220: a meeting that the tables know, on other days or at another place."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, Code, Country, Level, Severity, Venue, reference, validate
from natobrief.reference import Event, Tables
from tests.checks.making import brief, days, meeting, pointers

BUCHAREST = Venue(city="Bucharest", country=Country("ROU"))
FIRST, LAST = date(2022, 11, 29), date(2022, 11, 30)


def held(first: date, last: date, venue: Venue | None = BUCHAREST, **fields: object) -> Brief:
    return brief(meetings=[meeting(**{"dates": days(first, last), "venue": venue, **fields})])


def shifted(by: int, venue: Venue | None = BUCHAREST) -> Brief:
    return held(FIRST + timedelta(by), LAST + timedelta(by), venue)


class TestDays:
    @pytest.mark.parametrize(
        "found",
        [
            pytest.param(shifted(1), id="a day later"),
            pytest.param(shifted(-1, None), id="a day earlier, nowhere"),
            pytest.param(shifted(7), id="a week later in the same city"),
            pytest.param(held(FIRST, LAST + timedelta(1)), id="a day longer"),
            pytest.param(
                held(FIRST, LAST + timedelta(1), name="NATO-EU meeting", body="European Union"),
                id="with another organisation",
            ),
        ],
    )
    def test_hits(self, found: Brief) -> None:
        assert pointers(Code.KNOWN_ON_OTHER_DAYS, found) == ["/meetings/0/dates"]

    @pytest.mark.parametrize(
        "right",
        [
            pytest.param(
                held(FIRST, LAST + timedelta(1), name="meeting of the European Union"),
                id="of another organisation",
            ),
            pytest.param(held(FIRST, LAST), id="as known"),
            pytest.param(held(FIRST, FIRST), id="the first day alone"),
            pytest.param(held(FIRST - timedelta(1), LAST), id="with its eve"),
            pytest.param(shifted(7, None), id="a week later, nowhere"),
            pytest.param(shifted(30), id="a month later"),
            pytest.param(held(FIRST, LAST, level=Level.DEFENCE_MINISTERS), id="another level"),
            pytest.param(
                held(FIRST + timedelta(1), LAST + timedelta(1), level=Level.OTHER), id="no level"
            ),
            pytest.param(brief(meetings=[meeting(dates=None)]), id="no days"),
        ],
    )
    def test_near_misses(self, right: Brief) -> None:
        assert pointers(Code.KNOWN_ON_OTHER_DAYS, right) == []


class TestPlace:
    def test_another_country_is_found(self) -> None:
        found = held(FIRST, LAST, Venue(city="Riga", country=Country("LVA")))
        assert pointers(Code.KNOWN_ELSEWHERE, found) == ["/meetings/0/venue/country"]

    @pytest.mark.parametrize(
        "right",
        [
            pytest.param(held(FIRST, LAST), id="as known"),
            pytest.param(held(FIRST, LAST, None), id="no venue"),
            pytest.param(held(FIRST, LAST, Venue(city="Riga")), id="no country"),
            pytest.param(shifted(30, Venue(country=Country("LVA"))), id="another day"),
        ],
    )
    def test_near_misses(self, right: Brief) -> None:
        assert pointers(Code.KNOWN_ELSEWHERE, right) == []

    def test_a_videoconference_is_nowhere(self) -> None:
        event = Event(id="x", levels=(Level.CHIEFS_OF_DEFENCE,), days=days(date(2040, 1, 2)))
        tables = Tables().extended(events=[event])
        found = held(date(2040, 1, 2), date(2040, 1, 2), level=Level.CHIEFS_OF_DEFENCE)
        assert pointers(Code.KNOWN_ELSEWHERE, found, tables=tables) == []


class TestTables:
    """User tables on top; what is not confirmed is a note."""

    @pytest.mark.parametrize("confirmed", [True, False])
    def test_an_unconfirmed_meeting_is_a_note(self, *, confirmed: bool) -> None:
        event = Event(
            id="x",
            name="Atlantis Summit",
            levels=(Level.CHIEFS_OF_DEFENCE,),
            days=days(date(2040, 1, 2)),
            venues=(Venue(city="Riga", country=Country("LVA")),),
            confirmed=confirmed,
        )
        tables = Tables().extended(events=[event])
        riga = Venue(city="Riga", country=Country("LVA"))
        found = held(date(2040, 1, 4), date(2040, 1, 4), riga, level=Level.CHIEFS_OF_DEFENCE)
        [problem] = validate(found, select=["NB120"], tables=tables).problems
        assert problem.severity is (Severity.WARNING if confirmed else Severity.NOTE)
        assert "Atlantis Summit" in problem.message
        assert pointers(Code.KNOWN_ON_OTHER_DAYS, found) == []


@given(st.sampled_from(reference.events()))
def test_every_meeting_of_the_tables_is_right(event: Event) -> None:
    for level in event.levels:
        for venue in (None, *event.venues):
            right = brief(meetings=[meeting(level=level, dates=event.days, venue=venue)])
            assert pointers(Code.KNOWN_ON_OTHER_DAYS, right) == []
            assert pointers(Code.KNOWN_ELSEWHERE, right) == []
