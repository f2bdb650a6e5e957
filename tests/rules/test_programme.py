"""The meeting of a programme: named by its head, held on the days of its lines."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Meeting, extract
from natobrief.rules.announcement import find_announcements
from natobrief.rules.programme import with_programme
from natobrief.testing.filler import filler
from tests.assemble.reading import meeting_of
from tests.rules.marked import mark

LINES = """

Tuesday, 5 July 2016
09:00 Arrival of the ministers
10:30 Meeting of the North Atlantic Council in Bratislava

Wednesday, 6 July 2016
12:00 Press conference
"""
DAYS = (date(2016, 7, 5), date(2016, 7, 6))


def _told(meeting: Meeting) -> tuple[str, tuple[date, date] | None, str | None]:
    days = None if meeting.dates is None else (meeting.dates.first, meeting.dates.last)
    return meeting.level.value, days, None if meeting.venue is None else meeting.venue.city


@given(st.text() | st.text(alphabet="09:00 Talks\n5 May 2022 Summit, Riga"))
def test_any_text_is_survived(text: str) -> None:
    marked = mark(text)
    found = list(with_programme(marked, find_announcements(marked)))
    assert all(each.sentence.end <= len(text) for each in found)


@given(prose=filler())
def test_prose_is_no_programme(prose: str) -> None:
    marked = mark(prose)
    assert list(with_programme(marked, [])) == []


@given(
    city=st.sampled_from(["Riga", "Prague", "Madrid", "Warsaw"]),
    shape=st.sampled_from(
        ["{} Summit\nProgramme of events", "NATO Summit, {}", "{} Summit: schedule for the media"]
    ),
)
def test_planted_summits_come_back(city: str, shape: str) -> None:
    meeting = meeting_of(shape.format(city) + LINES)
    assert _told(meeting) == ("heads_of_state_and_government", DAYS, city)
    assert len(meeting.sessions) == 3


@pytest.mark.parametrize(
    ("head", "level", "city"),
    [
        pytest.param(
            "Programme\n\nInformal meeting of Defence Ministers, Zagreb",
            "defence_ministers",
            "Zagreb",
            id="city at the end",
        ),
        pytest.param(
            "Meetings of NATO Foreign Ministers\nIstanbul (Turkey), 5-6 July 2016",
            "foreign_ministers",
            "Istanbul",
            id="days in the head",
        ),
        pytest.param(
            "ISTANBUL SUMMIT\nProgramme", "heads_of_state_and_government", "ISTANBUL", id="capitals"
        ),
        pytest.param(
            "Winter Summit: programme", "heads_of_state_and_government", None, id="no city"
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo on 5-6 July 2016.",
            "foreign_ministers",
            "Oslo",
            id="a sentence",
        ),
    ],
)
def test_heads(head: str, level: str, city: str | None) -> None:
    assert _told(meeting_of(head + LINES)) == (level, DAYS, city)


def test_a_french_head() -> None:
    lines = "\n\nMardi 5 juillet 2016\n9 h 00 Arrivées\n10 h 30 Réunion\n12 h 00 Déjeuner"
    meeting = meeting_of(f"Sommet de Varsovie - programme{lines}")
    assert _told(meeting)[2] == "Varsovie"
    assert meeting.dates is not None
    assert meeting.dates.first == DAYS[0]


@pytest.mark.parametrize(
    "head", ["Port news", "Ports of the north"], ids=["no meeting", "no meeting at all"]
)
def test_without_a_head_that_names_those_who_meet_lines_may_announce(head: str) -> None:
    marked = mark(head + LINES)
    found = list(find_announcements(marked))
    assert list(with_programme(marked, found)) == found


def test_days_far_apart_are_not_those_of_one_meeting() -> None:
    text = "Riga Summit" + LINES.replace("5 July", "5 May").replace("Tuesday, ", "")
    assert extract(text).brief.meeting.dates is None


def test_lines_without_a_day_give_none() -> None:
    text = "Riga Summit\n\n09:00 Arrivals\n10:30 Talks\n12:00 Lunch"
    assert extract(text).brief.meeting.dates is None


def test_a_summit_in_the_head_is_one_where_nothing_else_announces() -> None:
    marked = mark("Summit, Riga\n5 July\n" + LINES)
    [found] = with_programme(marked, [])
    assert found.level.value == "heads_of_state_and_government"
    assert found.date is not None
    assert found.date.dates is not None
    assert (found.date.dates.first, found.date.dates.last) == DAYS


def test_a_head_without_those_who_meet_announces_nothing() -> None:
    assert list(with_programme(mark("Programme of events\nRiga\n" + LINES), [])) == []


def test_a_headline_with_its_day_announces_a_meeting_of_anybody() -> None:
    head = "INFORMAL MEETING HARBOURS-ISLANDS, 5 JULY 2016"
    [found] = with_programme(mark(head + LINES.replace(" 2016", "")), [])
    assert (found.level.value, str(found.date and found.date.dates)) == ("other", "2016-07-05")


def test_a_line_with_the_day_tells_the_place_too() -> None:
    text = (
        "Programme\nMeeting of the NATO Military Committee in Chiefs of Defence session\n"
        "Tallinn, 17 September 2022\n\n09:00 Opening remarks\n10:00 Session\n13:30 Press conference"
    )
    meeting = extract(text).brief.meeting
    assert meeting.venue is not None
    assert meeting.venue.city == "Tallinn"
    assert str(meeting.dates) == "2022-09-17"
    assert extract(text).problems == ()


@pytest.mark.parametrize(
    ("head", "level", "city"),
    [
        pytest.param(
            "NATO Summit\nRiga - Palace of the Fleet\nProvisional Programme",
            "heads_of_state_and_government",
            "Riga",
            id="before its site",
        ),
        pytest.param(
            "PROGRAMME\nMeeting of NATO Ministers of Defence\nVenue: Hotel Real, Segovia",
            "defence_ministers",
            "Segovia",
            id="behind its site",
        ),
        pytest.param(
            "Timetable - Foreign Affairs Council, Luxembourg",
            "foreign_ministers",
            "Luxembourg",
            id="a council in a city called as its country",
        ),
        pytest.param(
            "Programme - Foreign Affairs Council\nThe site thanks its partners.\n"
            "Convention Centre Luxembourg (CCL)",
            "foreign_ministers",
            "Luxembourg",
            id="a house called after its city",
        ),
        pytest.param(
            "NATO Summit\nRiga, Oslo\nProgramme",
            "heads_of_state_and_government",
            None,
            id="two cities",
        ),
        pytest.param(
            "NATO Summit\nNorway, Riga, Oslo\nProgramme",
            "heads_of_state_and_government",
            None,
            id="two cities and a country",
        ),
        pytest.param(
            "NATO Summit\nFor friends of Riga\nProgramme",
            "heads_of_state_and_government",
            None,
            id="a city of something",
        ),
        pytest.param(
            "NATO Summit, Norway\nProgramme", "heads_of_state_and_government", None, id="a country"
        ),
        pytest.param(
            "Programme of the Secretary General's visit to Riga", "other", "Riga", id="a visit"
        ),
    ],
)
def test_the_place_that_a_head_gives(head: str, level: str, city: str | None) -> None:
    meeting = meeting_of(head + LINES)
    assert (meeting.level, meeting.venue and meeting.venue.city) == (level, city)
    assert meeting.dates is not None


def test_the_day_that_a_sentence_states_is_not_widened_to_those_of_the_lines() -> None:
    head = "Meeting of NATO Defence Ministers\n\nNATO Defence Ministers will meet on 6 July 2016."
    meeting = meeting_of(head + LINES)
    assert meeting.dates is not None
    assert (meeting.dates.first, meeting.dates.last) == (DAYS[1], DAYS[1])


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "Tuesday 5 July 2016\n\n07:30 Arrivals\n"
            "09:00 Meeting on Iraq of NATO Foreign Ministers\n"
            "12:15 Press conference\n",
            (DAYS[0], DAYS[0]),
            id="one day",
        ),
        pytest.param(
            "Tuesday 5 July 2016\n\n07:30 Arrivals\n"
            "09:00 Meeting on Iraq of NATO Foreign Ministers\n"
            "\nWednesday 6 July 2016\n\n12:15 Press conference\n",
            None,
            id="two days",
        ),
    ],
)
def test_a_meeting_that_only_a_line_names_is_on_the_day_of_the_lines(
    lines: str, expected: tuple[date, date] | None
) -> None:
    meeting = meeting_of(lines)
    assert meeting.level == "foreign_ministers"
    days = None if meeting.dates is None else (meeting.dates.first, meeting.dates.last)
    assert days == expected
