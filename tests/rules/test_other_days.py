"""Sentences about other days than those of the meeting."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DateRange
from natobrief.rules.other_days import find_other_days
from natobrief.testing.filler import filler
from tests.rules.marked import mark

DAYS = DateRange(first=date(2016, 2, 11), last=date(2016, 2, 12))


def _found(text: str, days: DateRange | None = DAYS) -> list[str]:
    return sorted(span.of(text) for span in find_other_days(mark(text), days))


@given(day=st.dates(date(2000, 1, 1), date(2049, 12, 31)), before=filler(), after=filler())
def test_planted_sentence_is_told_by_its_day(day: date, before: str, after: str) -> None:
    """A sentence about a day is found, unless the meeting is on that day."""
    sentence = f"Iraq will send a guest on {day.day} {day:%B} {day.year}."
    expected = [] if day in DAYS else [sentence]
    assert _found(f"{before} {sentence} {after}") == expected


@given(filler())
def test_prose_is_of_no_day(text: str) -> None:
    assert _found(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(found in text for found in _found(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They will speak on 13 February 2016.", id="the day after"),
        pytest.param("They will speak on 13 February.", id="without a year"),
        pytest.param("They discussed the vote on 1 February 2016.", id="talked over before"),
        pytest.param("They met from 1 to 10 February 2016.", id="days before"),
    ],
)
def test_hits(text: str) -> None:
    assert _found(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They will speak on 12 February 2016.", id="of the meeting"),
        pytest.param("They saw what she had put there on 9 February 2016.", id="done before"),
        pytest.param("They will speak on 12 February.", id="of the meeting, without a year"),
        pytest.param("They came on 1 February 2016 and speak on 12 February 2016.", id="both"),
        pytest.param("They will speak on Friday.", id="a weekday"),
        pytest.param("They will speak in March 2016.", id="a month"),
        pytest.param("Croatia, an Ally since 1 April 2009, will attend.", id="since"),
        pytest.param("Iraq, which applied on 1 April 2009, will attend.", id="by the way"),
        pytest.param("They must apply by 1 February 2016.", id="a limit"),
        pytest.param("They discussed a summit, to be held on 1 May 2016.", id="held later"),
        pytest.param("They discussed the vote on 1 May 2016.", id="talked over, and to come"),
        pytest.param("They discussed the plans announced on 1 February 2016.", id="announced"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _found(text) == []


def test_without_days_none_is_another() -> None:
    assert _found("They will speak on 13 February 2016.", None) == []
