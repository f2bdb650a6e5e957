"""Lines that begin with a clock time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.document import find_slots_of, find_timetable
from tests.rules.document.documents import document


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(line.end <= len(text) for line in find_timetable(document(text)))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("A day\n09:00 Talks\n10.30 Lunch\n- 15 h 00 Talks", 3, id="three"),
        pytest.param("A day\n09:00 Talks\n10:30 Lunch", 0, id="two"),
        pytest.param("A day\n09:00\nTalks\n10:30\nLunch\n12:00\nEnd", 3, id="titles below"),
        pytest.param("A day\n09:00 He ate\n10:30 He ran\n12:00 He met", 0, id="told by the hour"),
        pytest.param("A day\n9000 guests\n1. Talks\n12 days\n2:1 they won", 0, id="no times"),
        pytest.param("A day\nAt 9:00 Talks\n1030 hrs Lunch\nà 12 h 00", 3, id="other forms"),
    ],
)
def test_lines_with_times_make_a_programme(text: str, count: int) -> None:
    assert len(find_timetable(document(text))) == count


_NOTE = "Open to accredited journalists."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            f"A day\n09:00\nTalks\n- {_NOTE}\n10:30 Lunch\n- {_NOTE}\n12:00\nTalks\n- {_NOTE}\n"
            "It rained.",
            [f"09:00\nTalks\n- {_NOTE}", f"10:30 Lunch\n- {_NOTE}", f"12:00\nTalks\n- {_NOTE}"],
            id="down to the next",
        ),
        pytest.param(
            "A day\n09:00 Talks\n10:30 Lunch\nOne.\nTwo.\nThree.\nFour.\nFive.\n12:00 Talks",
            ["09:00 Talks", "10:30 Lunch", "12:00 Talks"],
            id="far below",
        ),
        pytest.param("A day\n09:00 Talks\n10:30 Lunch", [], id="no programme"),
        pytest.param(
            "A day\n09:00 Talks\n10:30 Lunch\n12:00",
            ["09:00 Talks", "10:30 Lunch", "12:00"],
            id="nothing below",
        ),
    ],
)
def test_what_is_said_of_each_time(text: str, said: list[str]) -> None:
    assert [span.of(text) for span in find_slots_of(document(text))] == said


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Dinner 20:15\nPress conference 21:30\nLunch at 22:00", 3, id="behind"),
        pytest.param("Dinner 20:15\n18:00 Talks", 0, id="one alone is none"),
        pytest.param("Dinner is 20:15\nLunch was 21:30\nTalks are 22:00", 0, id="sentences"),
        pytest.param("Zebras 20:15\nCranes 21:30\nQuays 22:00", 0, id="no sessions"),
    ],
)
def test_times_behind_titles_make_a_programme(text: str, count: int) -> None:
    assert len(find_timetable(document(text))) == count
