"""NB902: values that follow from words and from what else the text says."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from natobrief import Brief, Code, Origin, Person, extract, validate
from tests.checks.making import backing, brief, days, meeting, pointers

UPCOMING = (
    "NATO Foreign Ministers met in Brussels on 18 April 2024. The meeting prepared the summit of "
    "9-11 July in Washington.\n\nThe archive has papers of 3 May 2010 and of 7 October 2012."
)


def _dated_in(record: Brief, year: int) -> Brief:
    """Put the second meeting of a brief in another year."""
    [first, second] = record.meetings
    assert second.dates is not None
    opens, closes = (each.replace(year=year) for each in (second.dates.first, second.dates.last))
    return evolve(record, meetings=(first, evolve(second, dates=days(opens, closes))))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(UPCOMING, id="the year of the release's own meeting"),
        pytest.param(
            "NATO leaders will meet in Washington from 9 to 11 July 2024.\n\n"
            "On the second day there will be a meeting of the NATO-Ukraine Council.",
            id="a day of the release's own meeting",
        ),
        pytest.param(
            "NATO Secretary General Ana Horvat spoke in Oslo on 5 May 2024. NATO Defence Ministers "
            "will meet in Brussels on 13 June 2024. All sessions are chaired by the Secretary "
            "General.",
            id="who holds the office that chairs",
        ),
        pytest.param(
            "Ministers of the Alliance met in Tallinn between 15 March and 6 April 2010.",
            id="days that words around them join",
        ),
    ],
)
def test_what_is_read_stands(text: str) -> None:
    assert pointers(Code.WORDS_DO_NOT_STATE, extract(text).brief) == []


@pytest.mark.parametrize("year", [2023, 2026])
def test_another_year_does_not_follow(year: int) -> None:
    record = _dated_in(extract(UPCOMING).brief, year)
    assert pointers(Code.WORDS_DO_NOT_STATE, record) == ["/meetings/1/dates"]


def test_days_of_the_own_meeting_follow_from_no_other() -> None:
    text = "They met on 5 May. Papers: 3 July 2022."
    opened = days(date(2021, 5, 5))
    evidence = [backing(text, "/meetings/0/dates", "5 May", origin=Origin.INFERRED)]
    record = brief(text, meetings=[meeting(dates=opened)], evidence=evidence)
    assert pointers(Code.WORDS_DO_NOT_STATE, record) == ["/meetings/0/dates"]


@pytest.mark.parametrize(
    ("office", "is_told"),
    [("NATO Secretary General", True), ("Deputy Secretary General of NATO", False), (None, False)],
)
def test_an_office_names_who_holds_it(office: str | None, is_told: bool) -> None:  # noqa: FBT001
    text = "Ana Horvat spoke. The Secretary General will chair the meeting."
    chair = Person(name="Ana Horvat", office=office)
    evidence = [backing(text, "/meetings/0/chair", "Secretary General")]
    record = brief(text, meetings=[meeting(chair=chair)], evidence=evidence)
    assert (pointers(Code.WORDS_DO_NOT_STATE, record) == []) is is_told


def test_who_is_not_named_is_not_told_by_an_office() -> None:
    text = "The Secretary General will chair the meeting."
    chair = Person(name="Ana Horvat", office="NATO Secretary General")
    evidence = [backing(text, "/meetings/0/chair", "Secretary General")]
    record = brief(text, meetings=[meeting(chair=chair)], evidence=evidence)
    assert pointers(Code.WORDS_DO_NOT_STATE, record) == ["/meetings/0/chair"]
    assert not validate(record).ok


def test_days_do_not_follow_from_others_that_are_stated() -> None:
    text = "They met on 5 May 2022 in Oslo."
    evidence = [backing(text, "/meetings/0/dates", "5 May 2022", origin=Origin.INFERRED)]
    record = brief(text, meetings=[meeting(dates=days(date(2022, 5, 7)))], evidence=evidence)
    assert pointers(Code.WORDS_DO_NOT_STATE, record) == ["/meetings/0/dates"]
