"""Lines that give the day of the lines below them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DateRange, Language
from natobrief.rules.timetable.days import Day, read_day
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole

#: Tuesday and Wednesday.
DAYS = DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30))


def _day(text: str, days: DateRange | None = DAYS, language: Language = Language.EN) -> Day | None:
    marked = mark(text, language)
    return read_day(marked, whole(marked), days)


@given(st.text(min_size=1), st.none() | st.just(DAYS))
def test_any_line_is_survived(text: str, days: DateRange | None) -> None:
    day = _day(text, days)
    assert day is None or day.span.of(text)


@given(prose=filler())
def test_prose_is_no_day(prose: str) -> None:
    assert _day(prose) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Tuesday, 29 November 2022", ("2022-11-29", True), id="full"),
        pytest.param("29 November 2022 - Bucharest", ("2022-11-29", True), id="with a place"),
        pytest.param("29 November 2022 | Tuesday", ("2022-11-29", True), id="weekday behind a bar"),
        pytest.param("Wednesday - 30 November 2022", ("2022-11-30", True), id="and a dash"),
        pytest.param("Day 2: 30 November 2022", ("2022-11-30", True), id="counted and dated"),
        pytest.param("Wednesday 30 November", ("2022-11-30", False), id="no year"),
        pytest.param("Wednesday", ("2022-11-30", False), id="weekday"),
        pytest.param("Friday", (None, False), id="a weekday of no day of the meeting"),
        pytest.param("DAY 1", ("2022-11-29", False), id="counted"),
        pytest.param("Second day", ("2022-11-30", False), id="ordinal"),
        pytest.param("Day three", (None, False), id="beyond the meeting"),
        pytest.param("29-30 November 2022", None, id="the days of the meeting"),
        pytest.param("3 and 4 December 2022", (None, False), id="two other days"),
        pytest.param("November 2022", None, id="a month"),
        pytest.param("29 November 2022, 09:30", None, id="with a time"),
        pytest.param("29 November 2022 | Talks", None, id="a title behind"),
        pytest.param("Issued on 29 November 2022", None, id="issued"),
        pytest.param("Last updated: 29 November 2022", None, id="updated"),
        pytest.param("Deadline: 29 November 2022", None, id="deadline"),
        pytest.param("Dinner on 29 November 2022", None, id="a session"),
        pytest.param("The tall grass of 29 November 2022 shone", None, id="prose"),
        pytest.param("29 November 2022 and 3 May 2022", None, id="two dates"),
        pytest.param("Day of the sea", None, id="no number"),
        pytest.param("Day 1 of the long walk to the sea", None, id="more words"),
    ],
)
def test_lines(line: str, expected: tuple[str | None, bool] | None) -> None:
    day = _day(line)
    found = None if day is None else (day.date and day.date.isoformat(), day.is_stated)
    assert found == expected


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("Premier jour", "2022-11-29"),
        ("Mercredi 30 novembre", "2022-11-30"),
        ("Jour 2", "2022-11-30"),
    ],
)
def test_french_lines(line: str, first: str) -> None:
    day = _day(line, language=Language.FR)
    assert day is not None
    assert day.date == date.fromisoformat(first)


@pytest.mark.parametrize("line", ["Wednesday", "30 November", "Day 2"])
def test_without_days_of_the_meeting_these_are_no_day(line: str) -> None:
    day = _day(line, None)
    assert day is not None
    assert day.date is None


def test_a_wrong_weekday_is_told() -> None:
    day = _day("Friday 30 November 2022")
    assert day is not None
    assert (day.date, day.weekdays_agree) == (date(2022, 11, 30), False)
