"""Weekends seen from a reference."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import DateRange
from natobrief.rules.dates import Precision, find_dates
from tests.rules.dates.saying import filler, only, short

FRIDAY = date(2022, 11, 25)
DAYS = st.dates(date(1950, 1, 1), date(2048, 6, 30))


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        pytest.param("It opens this weekend.", "this weekend", "2022-11-26/2022-11-27", id="this"),
        pytest.param("They met this weekend.", "this weekend", "2022-11-19/2022-11-20", id="gone"),
        pytest.param("who died this weekend.", "this weekend", "2022-11-19/2022-11-20", id="died"),
        pytest.param("next weekend", "next weekend", "2022-12-03/2022-12-04", id="next"),
        pytest.param("Last weekend, they", "Last weekend", "2022-11-19/2022-11-20", id="last"),
        pytest.param("the coming weekend", "coming weekend", "2022-11-26/2022-11-27", id="coming"),
        pytest.param("this past weekend", "this past weekend", "2022-11-19/2022-11-20", id="past"),
        pytest.param("They spoke over the weekend", "weekend", "2022-11-19/2022-11-20", id="over"),
        pytest.param("Over the weekend they will meet", "weekend", "2022-11-26/2022-11-27",
                     id="over, ahead"),
        pytest.param("Talks over the weekend", "weekend", "None", id="over, no verb"),
        pytest.param("this weekend (26-27 November)", "this weekend (26-27 November)",
                     "2022-11-26/2022-11-27", id="said twice"),
        pytest.param("this weekend’s summit", "this weekend", "2022-11-26/2022-11-27", id="whose"),
        pytest.param("ce week-end", "ce week-end", "2022-11-26/2022-11-27", id="fr this"),
        pytest.param("le week-end prochain", "week-end prochain", "2022-11-26/2022-11-27",
                     id="fr next"),
        pytest.param("du week-end dernier", "week-end dernier", "2022-11-19/2022-11-20",
                     id="fr last"),
        pytest.param("Ils se sont parlé au cours du week-end", "week-end", "2022-11-19/2022-11-20",
                     id="fr over"),
    ],
)  # fmt: skip
def test_weekends_are_their_two_days(text: str, words: str, days: str) -> None:
    mention = only(text, FRIDAY)
    assert (mention.span.of(text), str(mention.dates)) == (words, days)
    assert mention.precision is Precision.DAY


@pytest.mark.parametrize(
    "text",
    [
        "at weekends, on week-ends",
        "a weekend at the weekend",
        "fermé le week-end",
        "this weekend-long course",
    ],
)
def test_any_weekend_is_no_date(text: str) -> None:
    assert find_dates(text, FRIDAY) == ()


def test_a_weekend_named_by_its_days_is_these() -> None:
    assert short("over the weekend of 3-4 December", FRIDAY) == [
        ("3-4 December", "2022-12-03/2022-12-04")
    ]


@given(before=filler(), day=DAYS, lead=st.sampled_from(["this", "this coming", "ce"]))
@example(before="b", day=date(2022, 11, 26), lead="this coming")
def test_a_weekend_ahead_is_the_first_saturday_and_sunday(
    before: str, day: date, lead: str
) -> None:
    """The one of the reference too, unless another one is coming."""
    [mention] = find_dates(f"{before} {lead} weekend", day)
    assert mention.dates is not None
    assert [each.weekday() for each in mention.dates] == [5, 6]
    assert mention.dates.last >= day
    assert mention.dates.first - day <= timedelta(days=7)
    assert (day in mention.dates) is (day.weekday() > 4 and lead != "this coming")


@given(day=DAYS)
def test_the_last_weekend_is_over_and_the_past_one_too(day: date) -> None:
    [last] = find_dates("last weekend", day)
    [past] = find_dates("the past weekend", day)
    saturday = day - timedelta(days=day.weekday() + 2)
    assert last.dates == past.dates
    assert last.dates == DateRange(first=saturday, last=saturday + timedelta(days=1))


def test_without_a_reference_a_weekend_is_not_settled() -> None:
    assert only("this weekend").dates is None
