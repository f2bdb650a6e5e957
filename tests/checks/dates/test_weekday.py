"""NB102: a stated weekday against its date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, DateRange, Weekday
from tests.checks.making import brief, days, meeting, messages, pointers

WEEK = list(Weekday)
TUESDAY, WEDNESDAY = date(2022, 11, 29), date(2022, 11, 30)

starts = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def with_days(held: DateRange) -> list[str | None]:
    return pointers(Code.WEEKDAY_MISMATCH, brief(meetings=[meeting(dates=held)]))


@pytest.mark.parametrize(
    ("last", "stated"),
    [
        pytest.param(TUESDAY, ["WE"], id="next day"),
        pytest.param(TUESDAY, ["MO"], id="day before"),
        pytest.param(WEDNESDAY, ["TU", "TH"], id="second of two"),
        pytest.param(WEDNESDAY, ["MO", "WE"], id="first of two"),
        pytest.param(WEDNESDAY, ["WE", "TU"], id="turned round"),
        pytest.param(WEDNESDAY, ["TH"], id="one that is neither"),
        pytest.param(TUESDAY + timedelta(2), ["TU", "FR", "TH"], id="middle of three"),
    ],
)
def test_hits(last: date, stated: list[str]) -> None:
    assert with_days(days(TUESDAY, last, map(Weekday, stated))) == ["/meetings/0/dates"]


@pytest.mark.parametrize(
    ("last", "stated"),
    [
        pytest.param(TUESDAY, [], id="none stated"),
        pytest.param(TUESDAY, ["TU"], id="right"),
        pytest.param(WEDNESDAY, ["TU", "WE"], id="both right"),
        pytest.param(WEDNESDAY, ["WE"], id="one of two days"),
        pytest.param(TUESDAY + timedelta(2), ["TU", "TH"], id="first and last of three"),
        pytest.param(TUESDAY + timedelta(2), ["TU", "WE", "TH"], id="all three"),
        pytest.param(TUESDAY + timedelta(30), ["FR"], id="a month long"),
    ],
)
def test_near_misses(last: date, stated: list[str]) -> None:
    assert with_days(days(TUESDAY, last, map(Weekday, stated))) == []


@given(starts, st.integers(0, 6))
def test_the_real_weekdays_are_right(first: date, more: int) -> None:
    last = first + timedelta(more)
    stated = dict.fromkeys(WEEK[day.weekday()] for day in (first, last))
    assert with_days(days(first, last, stated)) == []


@given(starts, st.integers(1, 6))
def test_any_other_weekday_is_found(first: date, by: int) -> None:
    stated = [WEEK[(first.weekday() + by) % 7]]
    assert with_days(days(first, first, stated)) == ["/meetings/0/dates"]


def test_it_says_what_was_expected_and_found() -> None:
    held = brief(meetings=[meeting(dates=days(TUESDAY, stated=[Weekday.FR]))])
    expected = "expected the weekdays of 2022-11-29 (TU), found FR"
    assert messages(Code.WEEKDAY_MISMATCH, held) == [expected]
