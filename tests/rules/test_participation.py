"""For how much of a meeting guests come, and what for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Attendance, Language
from natobrief.rules.participation import (
    Participation,
    find_participation,
    find_topic_before,
    find_whole_before,
)
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole

Row = tuple[Attendance, str | None]


def _read(text: str, language: Language = Language.EN) -> Row:
    marked = mark(text, language)
    found = find_participation(marked, whole(marked))
    return found.attendance, said(marked, found.purpose)


@given(
    st.sampled_from(["all the discussions", "the whole meeting", "every session"]),
    st.sampled_from(["piracy", "the budget"]),
    filler(),
)
def test_planted_words_are_found(extent: str, topic: str, prose: str) -> None:
    assert _read(f"{prose} They join {extent} to discuss {topic}.") == (Attendance.ALL, topic)


@given(filler())
def test_prose_says_nothing_of_it(text: str) -> None:
    assert _read(text) == (Attendance.UNSTATED, None)


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    attendance, purpose = _read(text)
    assert attendance in Attendance
    assert purpose is None or purpose in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in a session on piracy", (Attendance.PART, "piracy"), id="session"),
        pytest.param("at the dinner", (Attendance.PART, None), id="dinner"),
        pytest.param("in a discussion of piracy", (Attendance.PART, "piracy"), id="discussion of"),
        pytest.param(
            "in a session of the Council", (Attendance.PART, None), id="session of a body"
        ),
        pytest.param(
            "to a working session of NATO Defence Ministers", (Attendance.PART, None), id="of those"
        ),
        pytest.param("will join them on the first day", (Attendance.PART, None), id="first day"),
        pytest.param("in the discussions", (Attendance.UNSTATED, None), id="discussions"),
        pytest.param("on the final day", (Attendance.PART, None), id="one day"),
        pytest.param("to discuss piracy", (Attendance.PART, "piracy"), id="a topic is a part"),
        pytest.param("will brief the leaders on piracy", (Attendance.PART, "piracy"), id="brief"),
        pytest.param("throughout", (Attendance.ALL, None), id="throughout"),
        pytest.param("in Oslo", (Attendance.UNSTATED, None), id="unstated"),
    ],
)
def test_english(text: str, expected: Row) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "pour un échange de vues sur la faim", (Attendance.PART, "la faim"), id="échange"
        ),
        pytest.param("à tous les débats", (Attendance.ALL, None), id="tous"),
        pytest.param(
            "à une séance consacrée à la piraterie", (Attendance.PART, "la piraterie"), id="séance"
        ),
    ],
)
def test_french(text: str, expected: Row) -> None:
    assert _read(text, Language.FR) == expected


def test_a_session_held_with_guests_has_its_topic_before_them() -> None:
    marked = mark("A discussion of piracy will be held with them.")
    found = find_topic_before(marked, whole(marked))
    assert (found.attendance, said(marked, found.purpose)) == (Attendance.PART, "piracy")


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        pytest.param("The talks will all be attended by", Attendance.ALL, id="all turned"),
        pytest.param("All sessions will be attended by", Attendance.ALL, id="all in front"),
        pytest.param("The meeting will be attended by", Attendance.UNSTATED, id="unstated"),
    ],
)
def test_all_of_it_is_attended_by_them(text: str, attendance: Attendance) -> None:
    marked = mark(text)
    assert find_whole_before(marked, whole(marked)).attendance is attendance


def test_no_session_has_no_topic() -> None:
    marked = mark("They will come.")
    assert find_topic_before(marked, whole(marked)) == Participation()
