"""Clock times at the head of a line, and at its end."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.line_clock import read_last_clock, read_line_clock
from natobrief.testing.filler import filler
from natobrief.text.characters import plain

#: What a line says: start, end, zone, and the words behind.
Row = tuple[str | None, str | None, str | None, str]


def _read(text: str) -> Row | None:
    text = plain(text)
    clock = read_line_clock(text, 0, len(text))
    if clock is None:
        return None
    start, end = (
        None if each is None else each.isoformat("minutes") for each in (clock.start, clock.end)
    )
    return start, end, clock.zone, text[clock.after :]


@given(st.text())
@example("9:30 (")
@example("24:00 Talks")
def test_any_text_is_survived(text: str) -> None:
    clock = read_line_clock(text, 0, len(text))
    assert clock is None or clock.span.end <= clock.after <= len(text)


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert read_line_clock(prose, 0, len(prose)) is None


STYLES = ("%H:%M", "%H.%M", "%Hh%M", "%H h %M", "%H:%M hrs", "%H%M hrs", "%I:%M %p", "%I.%M%p")


@given(
    lead=st.sampled_from(
        ["", "- ", "• ", "o ", "* - ", "| ", "from ", "+/- ", "À partir de ", "~ "]
    ),
    start=st.times(),
    end=st.none() | st.times(),
    style=st.sampled_from(STYLES),
    joint=st.sampled_from(["-", " – ", " to ", " à ", "- "]),
    gap=st.sampled_from([" ", " - ", ": ", "\t", " | ", " – ", "   "]),
)
def test_planted_times_come_back(  # noqa: PLR0913, PLR0917 - each part of a line is drawn
    lead: str, start: time, end: time | None, style: str, joint: str, gap: str
) -> None:
    hours = start.strftime(style) + ("" if end is None else joint + end.strftime(style))
    text = plain(f"{lead}{hours}{gap}Zebra parade")
    clock = read_line_clock(text, 0, len(text))
    assert clock is not None
    minutes = start.replace(second=0, microsecond=0)
    finish = None if end is None else end.replace(second=0, microsecond=0)
    assert (clock.start, clock.end) == (minutes, finish)
    assert (clock.span.of(text), text[clock.after :]) == (plain(hours), "Zebra parade")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("0930 Walk", ("09:30", None, None, "Walk"), id="four figures"),
        pytest.param("1900-2000 Walk", None, id="may be years"),
        pytest.param("2000-2030 hrs Walk", ("20:00", "20:30", None, "Walk"), id="like years"),
        pytest.param("2000-2130 Walk", ("20:00", "21:30", None, "Walk"), id="no year"),
        pytest.param("2022 – Walk", None, id="a year"),
        pytest.param("2018-2022 Walk", None, id="years"),
        pytest.param("1325 resolved", ("13:25", None, None, "resolved"), id="may be a time"),
        pytest.param("1312 resolved", None, id="no round minute"),
        pytest.param("9.30 a.m. Walk", ("09:30", None, None, "Walk"), id="a.m."),
        pytest.param("2 p.m. Walk", ("14:00", None, None, "Walk"), id="hour alone"),
        pytest.param("12:00 noon Walk", ("12:00", None, None, "Walk"), id="noon"),
        pytest.param("16 heures 30 : Marche", ("16:30", None, None, "Marche"), id="heures"),
        pytest.param(
            "À partir de 13 h 15 et jusqu'à 14 h 45 Marche",
            ("13:15", "14:45", None, "Marche"),
            id="jusqu'à",
        ),
        pytest.param("06:00-24:00 Walk", ("06:00", "00:00", None, "Walk"), id="end of the day"),
        pytest.param("24:00 Walk", None, id="end of the day, alone"),
        pytest.param("24h30 Walk", None, id="past the end of the day"),
        pytest.param("14 h Marche", ("14:00", None, None, "Marche"), id="h alone"),
        pytest.param("2-3.30 p.m. Walk", None, id="bare hour first"),
        pytest.param("2:00-3:30 pm Walk", ("14:00", "15:30", None, "Walk"), id="half shared"),
        pytest.param("11:00-1:30 pm Walk", ("11:00", "13:30", None, "Walk"), id="half not shared"),
        pytest.param("15:30 pm Walk", None, id="no such half"),
        pytest.param("09:30 CET: Walk", ("09:30", None, "CET", "Walk"), id="zone"),
        pytest.param("09:30 (GMT +3) Walk", ("09:30", None, "GMT+3", "Walk"), id="offset"),
        pytest.param(
            "10:00 (approx.) (Brussels time) Walk",
            ("10:00", None, "Europe/Brussels", "Walk"),
            id="a note before the zone",
        ),
        pytest.param("10:00 (approx.) Walk", ("10:00", None, None, "Walk"), id="note"),
        pytest.param(
            "10:00 (approx.) tbc (tbc) tbc Walk",
            ("10:00", None, None, "tbc Walk"),
            id="no more notes than three",
        ),
        pytest.param("08.50 (tbc)", ("08:50", None, None, ""), id="to be confirmed"),
        pytest.param("10:00 TBC Walk", ("10:00", None, None, "Walk"), id="TBC behind"),
        pytest.param("TBC Walk", (None, None, None, "Walk"), id="TBC"),
        pytest.param("Heure à préciser : marche", (None, None, None, "marche"), id="à préciser"),
        pytest.param("1) 9:00 Walk", ("09:00", None, None, "Walk"), id="numbered"),
        pytest.param("9:00. Walk", ("09:00", None, None, "Walk"), id="full stop"),
        pytest.param("12.11.2022 Walk", None, id="a date"),
        pytest.param("1. Walk", None, id="an item"),
        pytest.param("9000 guests", None, id="no time of day"),
        pytest.param("12 days", None, id="a number"),
        pytest.param("at 25:00", None, id="no such hour"),
        pytest.param("tbcs walk", None, id="no TBC"),
    ],
)
def test_lines(text: str, expected: Row | None) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize("word", ["noon", "Midday", "midi"])
def test_noon_is_a_time(word: str) -> None:
    assert _read(f"{word} Lunch") == ("12:00", None, None, "Lunch")


class TestLastClock:
    """A time behind its title."""

    @given(st.text())
    @example("Dinner - 25:00 pm")
    @example("13:00 pm")
    def test_any_text_is_survived(self, text: str) -> None:
        clock = read_last_clock(text, 0, len(text))
        assert clock is None or clock.after <= clock.span.start < clock.span.end <= len(text)

    @given(
        start=st.times(),
        end=st.none() | st.times(),
        style=st.sampled_from(["%H:%M", "%Hh%M", "%H:%M hrs", "%I:%M %p"]),
        gap=st.sampled_from(
            [" ", " - ", ": ", "\t", " | ", " at ", " (", ", from ", ": as of ", " (approx.) "]
        ),
        note=st.sampled_from(["", ".", " (tbc)", ")"]),
    )
    def test_planted_times_come_back(
        self, start: time, end: time | None, style: str, gap: str, note: str
    ) -> None:
        hours = start.strftime(style) + ("" if end is None else " - " + end.strftime(style))
        text = f"Zebra parade{gap}{hours}{note}"
        clock = read_last_clock(text, 0, len(text))
        assert clock is not None
        assert clock.start == start.replace(second=0, microsecond=0)
        assert clock.end == (None if end is None else end.replace(second=0, microsecond=0))
        assert text[: clock.after] == "Zebra parade"

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("Lunch at 1230", id="bare figures"),
            pytest.param("Lunch on 14.05", id="a day"),
            pytest.param("Lunch until 14:00", id="an end alone"),
            pytest.param("Lunch at 14:00 in the hall", id="not at the end"),
            pytest.param("Lunch14:00", id="no gap"),
            pytest.param("Lunch 13:00 pm", id="no time of day"),
        ],
    )
    def test_near_misses(self, text: str) -> None:
        assert read_last_clock(text, 0, len(text)) is None
