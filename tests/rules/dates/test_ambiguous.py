"""Dates in figures that may be day first or month first."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief.diagnostics import Code
from natobrief.model import Origin
from natobrief.rules.dates import find_dates, read_dates
from tests.rules.dates.saying import only

READINGS = ["2011-10-05", "2011-05-10"]


@pytest.mark.parametrize("text", ["05/10/2011", "5/10/2011", "05-10-2011", "05‑10‑2011"])
@pytest.mark.parametrize("reference", [None, date(2011, 10, 5)], ids=["without", "with"])
def test_both_readings_come_back(text: str, reference: date | None) -> None:
    mention = only(f"on {text}.", reference)
    assert mention.span.of(f"on {text}.") == text
    assert [str(days) for days in mention.alternatives] == READINGS
    assert (mention.dates, mention.origin) == (None, Origin.STATED)


@pytest.mark.parametrize(
    ("others", "days"),
    [
        pytest.param("29/11/2022", "2011-10-05", id="day first"),
        pytest.param("11/29/2022", "2011-05-10", id="month first"),
        pytest.param("30.11.2022", "2011-10-05", id="points, day first"),
        pytest.param("5 October 2011", "2011-10-05", id="the same date in words"),
        pytest.param("10 May 2011", "2011-05-10", id="the other one in words"),
        pytest.param("UNIQUE ID: 111005_13", "2011-10-05", id="the number of the paper"),
    ],
)
def test_the_other_dates_decide(others: str, days: str) -> None:
    mention = find_dates(f"05/10/2011, {others}")[0]
    assert (str(mention.dates), mention.alternatives) == (days, ())
    assert mention.inferred_from == ("other dates of the text",)


@pytest.mark.parametrize(
    "others",
    [
        pytest.param("29/11/2022 and then 11/29/2022", id="figures at odds"),
        pytest.param("5 October 2011 and then 10 May 2011", id="words at odds"),
        pytest.param("06/10/2011", id="as unclear"),
        pytest.param("5 October 2012", id="another date"),
        pytest.param("31 June 2011", id="no date"),
        pytest.param("UNIQUE ID: 111305_1", id="a number that is no date"),
        pytest.param("UNIQUE ID: none", id="no number"),
    ],
)
def test_other_dates_that_do_not_agree_decide_nothing(others: str) -> None:
    assert len(find_dates(f"05/10/2011; {others}")[0].alternatives) == 2


def test_a_weekday_decides() -> None:
    mention = only("Wednesday, 05/10/2011")
    assert (str(mention.dates), mention.inferred_from) == ("2011-10-05", ("weekday",))
    assert mention.weekdays_agree is True


def test_a_weekday_that_fits_neither_decides_nothing() -> None:
    mention = only("Friday, 05/10/2011")
    assert (len(mention.alternatives), mention.weekdays_agree) == (2, None)


def test_two_digits_of_a_year_have_both_readings_too() -> None:
    mention = only("on 05/10/11")
    assert [str(days) for days in mention.alternatives] == READINGS


def test_a_range_has_one_order() -> None:
    mention = only("05/10/2011 - 07/10/2011")
    found = [str(days) for days in mention.alternatives]
    assert found == ["2011-10-05/2011-10-07", "2011-05-10/2011-07-10"]


def test_a_range_decides_if_it_runs_backwards_one_way() -> None:
    mention = only("05/10/2011 - 04/11/2011")
    assert (str(mention.dates), mention.origin) == ("2011-10-05/2011-11-04", Origin.STATED)


def test_a_range_that_runs_backwards_either_way_is_a_problem() -> None:
    mentions, [problem] = read_dates("05/10/2011 - 04/03/2011")
    assert (mentions, problem.code) == ((), Code.IMPOSSIBLE_DATE)


def test_with_an_end_that_is_not_settled_there_are_no_readings() -> None:
    mention = only("05/10/2011 to today")
    assert (mention.dates, mention.alternatives) == (None, ())


@pytest.mark.parametrize("text", ["05/10/2011", "05-10-2011"])
def test_french_puts_the_day_first(text: str) -> None:
    [mention] = find_dates(f"Publié le {text}", language="fr")
    assert (str(mention.dates), mention.inferred_from) == ("2011-10-05", ("language",))


def test_a_french_text_that_puts_the_month_first_decides_for_itself() -> None:
    mention = find_dates("Mis à jour : 05/10/2011, publié : 04/29/2011", language="fr")[0]
    assert str(mention.dates) == "2011-05-10"


def test_a_french_range_that_neither_order_settles_is_left_open() -> None:
    [mention] = find_dates("05/10/2011 - aujourd'hui", language="fr")
    assert (mention.dates, mention.alternatives) == (None, ())
