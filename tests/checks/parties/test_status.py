"""NB310: what a delegation is called against what its country was that day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Country, Delegation, Organisation, Status, reference
from natobrief.reference import Framework, Period, Tables
from natobrief.testing import countries
from tests.checks.making import brief, days, meeting, messages, pointers

FINLAND, UKRAINE = Country("FIN"), Country("UKR")
POINTER = "/meetings/0/delegations/0/status"


def called(
    party: Country | Organisation, status: Status, day: date | None, tables: Tables | None = None
) -> list[str | None]:
    guest = Delegation(party=party, status=status)
    dates = None if day is None else days(day)
    held = brief(meetings=[meeting(dates=dates, delegations=[guest])])
    return pointers(Code.WRONG_STATUS, held, tables=tables)


@pytest.mark.parametrize(
    ("party", "status", "day"),
    [
        pytest.param(FINLAND, Status.ALLY, date(2022, 11, 29), id="not yet an Ally"),
        pytest.param(FINLAND, Status.INVITEE, date(2023, 4, 4), id="no longer an invitee"),
        pytest.param(FINLAND, Status.PARTNER, date(2022, 11, 29), id="no longer a partner"),
        pytest.param(UKRAINE, Status.ALLY, date(2022, 11, 29), id="never an Ally"),
        pytest.param(UKRAINE, Status.ALLY, None, id="never an Ally, on any day"),
        pytest.param(Organisation(name="UN"), Status.ALLY, date(2022, 11, 29), id="no country"),
        pytest.param(Organisation(name="UN"), Status.PARTNER, None, id="no country, no day"),
    ],
)
def test_hits(party: Country | Organisation, status: Status, day: date | None) -> None:
    assert called(party, status, day) == [POINTER]


@pytest.mark.parametrize(
    ("party", "status", "day"),
    [
        pytest.param(FINLAND, Status.INVITEE, date(2022, 11, 29), id="invitee"),
        pytest.param(FINLAND, Status.ALLY, date(2023, 4, 4), id="on the day of accession"),
        pytest.param(FINLAND, Status.PARTNER, None, id="it once was"),
        pytest.param(UKRAINE, Status.OTHER, None, id="before it was anything"),
        pytest.param(Organisation(name="UN"), Status.OTHER, date(2022, 11, 29), id="no country"),
        pytest.param(Country("ESP"), Status.ALLY, date(1982, 6, 1), id="not known for certain"),
    ],
)
def test_near_misses(party: Country | Organisation, status: Status, day: date | None) -> None:
    assert called(party, status, day) == []


@given(countries(), st.dates(date(1950, 1, 1), date(2030, 1, 1)), st.sampled_from(Status))
def test_what_the_tables_are_sure_of_is_an_error(
    country: Country, day: date, status: Status
) -> None:
    is_right = status is reference.status_on(country, day)
    if reference.status_is_confirmed_on(country, day):
        assert called(country, status, day) == ([] if is_right else [POINTER])
    elif is_right:
        assert called(country, status, day) == []


@given(countries(), st.dates(date(1950, 1, 1), date(2030, 1, 1)))
def test_no_day_takes_what_any_day_does(country: Country, day: date) -> None:
    assert called(country, reference.status_on(country, day), None) == []


def test_ones_own_tables_count() -> None:
    period = Period(country=UKRAINE, status=Framework.ALLY, start=date(2040, 1, 1))
    tables = Tables().extended(periods=[period])
    assert called(UKRAINE, Status.ALLY, date(2040, 1, 1)) == [POINTER]
    assert called(UKRAINE, Status.ALLY, date(2040, 1, 1), tables) == []


def test_it_says_what_was_expected_and_found() -> None:
    guest = Delegation(party=FINLAND, status=Status.ALLY)
    held = brief(meetings=[meeting(dates=days(date(2022, 11, 29)), delegations=[guest])])
    expected = "expected invitee for Finland on 2022-11-29, found ally"
    assert messages(Code.WRONG_STATUS, held) == [expected]
    undated = brief(meetings=[meeting(dates=None, delegations=[guest])])
    assert messages(Code.WRONG_STATUS, undated) == []
