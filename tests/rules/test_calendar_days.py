"""A calendar: every meeting of it on its own day, beside the day or below it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import DateRange, Level

WHO: Final = (
    ("NATO Defence Ministers meet in {city}", Level.DEFENCE_MINISTERS),
    ("Meeting of EU Foreign Ministers in {city}", Level.FOREIGN_MINISTERS),
    ("G7 leaders meeting, {city}", Level.HEADS_OF_STATE_AND_GOVERNMENT),
    ("Meeting of the Foreign Affairs Council, {city}", Level.FOREIGN_MINISTERS),
    ("The North Atlantic Council meets in {city}", Level.OTHER),
)
CITIES: Final = ("Riga", "Oslo", "Tirana", "Tallinn")
HEADS: Final = ("Week ahead: {d} to {e} {m} {y}", "Agenda of the week {d} - {e} {m} {y}")
LINES: Final = (
    "{w} {d} {m}\n{x}",
    "{w}, {d} {m} {y}\n{x}",
    "{w} {d} {m}: {x}",
    "{w} ({d} {m}) – {x}",
    "{m} {d}\n{x}",
    "{d} {m}:\n{x}",
    "{d} {m} {y}\n{x}",
    "{w}, {m} {d}, {y}\n{x}",
)
#: Days of its own behind what a line tells: how many more than the one above.
SPANS: Final = ((0, ""), (1, " ({d}-{e} {m})"), (2, ", {d} to {e} {m}"))


def _line(form: str, day: date, words: str) -> str:
    return form.format(w=f"{day:%A}", d=day.day, m=f"{day:%B}", y=day.year, x=words)


def _read(text: str) -> set[tuple[Level | None, str, str | None]]:
    return {
        (each.level, str(each.dates), each.venue and each.venue.city)
        for each in extract(text).brief.meetings
    }


@given(
    head=st.sampled_from(HEADS),
    form=st.sampled_from(LINES),
    who=st.lists(st.sampled_from(WHO), min_size=2, max_size=4, unique=True),
    monday=st.sampled_from([date(2014, 7, 14), date(2018, 4, 9), date(2022, 9, 5)]),
    parted=st.sampled_from(["\n", "\n\n"]),
)
@example(HEADS[1], LINES[0], [WHO[0], WHO[1], WHO[3]], date(2022, 9, 5), "\n")
@example(HEADS[0], LINES[0], [WHO[1], WHO[2], WHO[3], WHO[0]], date(2014, 7, 14), "\n")
def test_each_is_on_its_day(
    head: str, form: str, who: list[tuple[str, Level]], monday: date, parted: str
) -> None:
    for more, own in SPANS if "\n" in form else SPANS[:1]:
        days = _days(monday, len(who), more)
        told = list(zip(who, days, CITIES, strict=False))
        lines = [
            _line(form, day.first, words.format(city=city) + _behind(own, day))
            for (words, _), day, city in told
        ]
        top = head.format(d=monday.day, e=days[-1].last.day, m=f"{monday:%B}", y=monday.year)
        text = f"{top}\n\n{parted.join(lines)}"
        assert _read(text) == {(level, str(day), city) for (_, level), day, city in told}
        assert extract(text).brief.source.published is None


def _days(first: date, count: int, more: int) -> list[DateRange]:
    starts = [first + timedelta(days=at * (more + 1)) for at in range(count)]
    return [DateRange(first=day, last=day + timedelta(days=more)) for day in starts]


def _behind(own: str, days: DateRange) -> str:
    return own.format(d=days.first.day, e=days.last.day, m=f"{days.first:%B}")


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("\n\n".join(["About the work of the press team"] * 11), id="far below"),
        pytest.param("Tuesday 12 September: a reception", id="below another"),
    ],
)
def test_what_is_no_line_of_it(below: str) -> None:
    text = (
        "Week ahead: 4 to 10 September 2022\n\nMonday 5 September\nA lunch\n\n"
        f"Tuesday 6 September\nNATO Defence Ministers meet in Oslo\n\n{below}\n\n"
        "EU Foreign Ministers meet in Riga"
    )
    assert (Level.DEFENCE_MINISTERS, "2022-09-06", "Oslo") in _read(text)
    assert (Level.FOREIGN_MINISTERS, "2022-09-06", "Riga") not in _read(text)


def test_days_of_no_year_stay_open() -> None:
    text = "Week ahead\n\n5 September\nA lunch\n\n6 September\nNATO Defence Ministers meet in Oslo"
    assert _read(text) == {(Level.DEFENCE_MINISTERS, "None", "Oslo")}


@pytest.mark.parametrize(
    "heading",
    [
        "Saturday 10 and Sunday 11 September",
        "Saturday 10 - Sunday 11 September 2022",
        "10-11 September",
        "10 and 11 September 2022",
    ],
)
def test_two_days_may_head_a_line(heading: str) -> None:
    text = (
        "Week ahead: 5 to 11 September 2022\n\nTuesday 6 September\nEU Foreign Ministers meet in"
        f" Riga\n\n{heading}\nNATO Defence Ministers meet in Oslo"
    )
    assert (Level.DEFENCE_MINISTERS, "2022-09-10/2022-09-11", "Oslo") in _read(text)


def test_a_visit_is_on_the_day_above_it() -> None:
    text = (
        "Week ahead: 5 to 11 September 2022\n\nTuesday 6 September\nA lunch\n\nFriday 9 September"
        "\nSecretary General Jens Stoltenberg visits Oslo"
    )
    assert (Level.OTHER, "2022-09-09", "Oslo") in _read(text)


#: What a line of a calendar may name alone, with its city.
NAMED: Final = (
    ("NATO-Russia Council", None, "NATO-Russia Council"),
    ("North Atlantic Council", None, "North Atlantic Council"),
    ("NATO Summit", Level.HEADS_OF_STATE_AND_GOVERNMENT, None),
    ("Extraordinary summit", Level.HEADS_OF_STATE_AND_GOVERNMENT, None),
    ("Meeting of NATO Defence Ministers", Level.DEFENCE_MINISTERS, None),
    ("EU Foreign Ministers' meeting", Level.FOREIGN_MINISTERS, None),
)
YEARLY: Final = (
    "Timeline: key meetings in {y}",
    "Calendar of meetings {y}",
    "TIMELINE: NATO meetings of {y}",
    "Upcoming meetings in {y}",
)


@given(
    head=st.sampled_from(YEARLY),
    sign=st.sampled_from(["- ", "", "• "]),
    stop=st.sampled_from([":", " –", " -"]),
    named=st.lists(st.sampled_from(NAMED), min_size=2, max_size=4, unique_by=lambda each: each[0]),
    first=st.builds(date, st.integers(2012, 2026), st.integers(1, 8), st.integers(1, 28)),
)
@example(YEARLY[0], "- ", ":", [NAMED[0], NAMED[2]], date(2022, 1, 12))
def test_a_calendar_of_a_year(
    head: str, sign: str, stop: str, named: list[tuple[str, Level | None, str | None]], first: date
) -> None:
    days = [first + timedelta(days=33 * at) for at in range(len(named))]
    lines = [
        f"{sign}{day.day} {day:%B}{stop} {words}, {city}"
        for (words, _, _), day, city in zip(named, days, CITIES, strict=False)
    ]
    text = "\n".join([head.format(y=first.year), "", *lines])
    assert {
        (str(each.dates), each.body, each.venue and each.venue.city)
        for each in extract(text).brief.meetings
    } == {
        (str(day), body, city) for (_, _, body), day, city in zip(named, days, CITIES, strict=False)
    }
    levels = {level or Level.OTHER for _, level, _ in named}
    assert {each.level for each in extract(text).brief.meetings} == levels
