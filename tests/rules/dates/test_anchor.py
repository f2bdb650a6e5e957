"""Weekdays that count on from a weekday with its date, earlier in the sentence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language, Origin
from natobrief.rules.dates import find_dates
from tests.rules.dates.saying import WEEKDAYS, of_month, short, weekday

#: A Monday two weeks before the meeting that the rows speak of.
MONDAY = date(2010, 5, 24)


@given(
    reference=st.dates(date(1950, 1, 1), date(2040, 1, 1)),
    away=st.integers(1, 150),
    later=st.integers(1, 7),
)
def test_a_weekday_behind_a_day_to_come_is_the_next_one(
    reference: date, away: int, later: int
) -> None:
    first = reference + timedelta(days=away)
    second = first + timedelta(days=later)
    dated = f"{weekday(first, Language.EN)}, {first.day} {of_month(first, Language.EN)}"
    named = WEEKDAYS[Language.EN][second.weekday()]
    text = f"They will meet on {dated} {first.year}, for the first time, and again on {named}."
    mentions = find_dates(text, reference)
    assert [str(mention.dates) for mention in mentions] == [str(first), str(second)]
    assert mentions[1].origin is Origin.INFERRED
    assert mentions[1].inferred_from == ("other dates of the text",)
    assert find_dates(text)[1].dates is None


@given(reference=st.dates(date(1950, 1, 1), date(2040, 1, 1)), away=st.integers(1, 6))
def test_behind_a_day_to_come_todays_weekday_is_that_of_next_week(
    reference: date, away: int
) -> None:
    """Said on a Friday: "On Wednesday, they will travel. On Friday, they will meet"."""
    first = reference + timedelta(days=away)
    named, today = (WEEKDAYS[Language.EN][day.weekday()] for day in (first, reference))
    text = f"On {named}, they will travel. On {today}, they will meet."
    days = [str(mention.dates) for mention in find_dates(text, reference, "en")]
    assert days == [str(first), str(reference + timedelta(days=7))]
    text = f"On {today}, they will meet. They met on {today}."
    assert [str(mention.dates) for mention in find_dates(text, reference, "en")] == [
        str(reference),
        str(reference),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("It meets on Monday, 7 June, on Tuesday and until Friday", "2010-06-11",
                     id="counted on twice"),
        pytest.param("It meets on Monday, 7 June, or on Tuesday, he said on Friday", "2010-05-21",
                     id="said"),
        pytest.param("It meets on Monday and Tuesday, 7-8 June, and dines on Monday", "2010-06-07",
                     id="the same day once more"),
        pytest.param("He came on Tuesday, 4 May, and left on Thursday", "2010-05-06", id="past"),
        pytest.param("It opened on Friday, 21 May, and the texts had been handed in on Tuesday",
                     "2010-05-18", id="past, not to come"),
        pytest.param("Ahead of Monday, 7 June, he will speak on Friday", "2010-05-28", id="ahead"),
        pytest.param("It will meet on Monday, 7 June, and prepare for it on Friday", "2010-05-28",
                     id="prepare"),
        pytest.param("It meets on Monday, 7 June. On Friday they will rest", "2010-05-28",
                     id="another sentence"),
        pytest.param("It meets on Monday, 7 June. It will begin at ten on Monday", "2010-06-07",
                     id="named there, another sentence"),
        pytest.param("It meets on Monday and Tuesday, 7-8 June. On Tuesday it votes", "2010-06-08",
                     id="second of two, another sentence"),
        pytest.param("It meets on Friday, 4 June. This Friday it rests", "2010-05-28",
                     id="this, another sentence"),
        pytest.param("It meets on Friday, 4 June. It sits. It votes. On Friday it rests",
                     "2010-05-28", id="two sentences on"),
        pytest.param("It meets on Friday, 4 June.\nOn Friday it rests", "2010-05-28",
                     id="another line"),
        pytest.param("It meets on 7 June and will go on until Friday", "2010-05-28",
                     id="no weekday beside the date"),
        pytest.param("It meets on Sunday, 7 June, and will go on until Friday", "2010-05-28",
                     id="wrong weekday"),
        pytest.param("It meets in June and will go on until Friday", "2010-05-28", id="month"),
        pytest.param("It meets on Monday or on Friday", "2010-05-28", id="bare weekdays"),
        pytest.param("On Tuesday, 8 June, and again on Thursday and Friday they will meet",
                     "2010-06-10/2010-06-11", id="two weekdays"),
        pytest.param("La séance débute lundi 7 juin et durera jusqu'à vendredi", "2010-06-11",
                     id="fr"),
    ],
)  # fmt: skip
def test_what_weekdays_count_from(text: str, day: str) -> None:
    assert short(text, MONDAY)[-1][1] == day


def test_a_date_that_nothing_settles_is_no_anchor() -> None:
    assert short("on 5/10/2010 and, as ever, until Friday", MONDAY)[-1][1] == "2010-05-28"
