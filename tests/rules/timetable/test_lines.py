"""The lines of a programme."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import DateRange, Language
from natobrief.rules.timetable import find_slots
from natobrief.testing.filler import filler
from tests.rules.marked import mark

DAYS = DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30))
TITLES = (
    "Doorstep statement by the Minister",
    "Meeting of the Council",
    "Working lunch",
    "Press conference",
    "Family photo",
)

#: Time, day and title of a line.
Row = tuple[str | None, str | None, str]


def _slots(text: str, language: Language = Language.EN) -> list[Row]:
    found = find_slots(mark(text, language), DAYS)
    return [
        (
            None
            if slot.clock is None or slot.clock.start is None
            else slot.clock.start.isoformat("minutes"),
            None if slot.day is None or slot.day.date is None else slot.day.date.isoformat(),
            " ".join(slot.title.of(text).split()),
        )
        for slot in found
    ]


@given(st.text() | st.text(alphabet="0123456789:.h -|\t\nTalk•(). "))
@example("09:00")
@example("29 November 2022 |")
def test_any_text_is_survived(text: str) -> None:
    assert all(title for _, _, title in _slots(text))


@given(prose=filler())
def test_prose_has_no_lines(prose: str) -> None:
    assert _slots(prose) == []


@given(
    before=filler(),
    planted=st.lists(st.tuples(st.times(), st.sampled_from(TITLES)), min_size=1, max_size=5),
    shape=st.sampled_from(
        ["{:%H:%M} {}", "{:%H.%M} - {}", "| {:%Hh%M} | {} |", "• {:%H:%M}\t{}", "{:%I:%M %p}: {}"]
    ),
    days=st.sampled_from(["Tuesday, 29 November 2022", "Day 1", "29 November"]),
    after=filler(),
)
@example("The mill slept.", [(time(), TITLES[0])] * 2, "| {:%Hh%M} | {} |", "29 November 2022", "")
def test_planted_lines_come_back(
    before: str, planted: list[tuple[time, str]], shape: str, days: str, after: str
) -> None:
    lines = [shape.format(at, title) for at, title in planted]
    text = "\n\n".join((before, days, "\n".join(lines), after))
    expected = [(at.strftime("%H:%M"), "2022-11-29", title) for at, title in planted]
    assert _slots(text) == expected


@given(
    planted=st.lists(st.tuples(st.times(), st.sampled_from(TITLES)), min_size=2, max_size=4),
    blank=st.sampled_from(["\n", "\n\n"]),
    bullet=st.sampled_from(["", "• "]),
)
def test_titles_below_their_times_come_back(
    planted: list[tuple[time, str]], blank: str, bullet: str
) -> None:
    text = "\n\n".join(f"{bullet}{at:%H:%M}{blank}{title}" for at, title in planted)
    assert _slots(text) == [(at.strftime("%H:%M"), None, title) for at, title in planted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "09:00 Talks (live streaming)\n09:30 Lunch (tbc) (pool)\n10:00 Walk (by the sea)",
            [
                ("09:00", None, "Talks"),
                ("09:30", None, "Lunch"),
                ("10:00", None, "Walk (by the sea)"),
            ],
            id="notes on coverage",
        ),
        pytest.param(
            "29 November 2022\n09:00 Talks\nWednesday\n09:00 Lunch\nFriday\nTBC Dinner",
            [
                ("09:00", "2022-11-29", "Talks"),
                ("09:00", "2022-11-30", "Lunch"),
                (None, None, "Dinner"),
            ],
            id="days above",
        ),
        pytest.param(
            "Programme\n29/11/2022\n09:00 - Trust\n11:00 - Hope\n30/11/2022\n09:00 - Rest",
            [
                ("09:00", "2022-11-29", "Trust"),
                ("11:00", "2022-11-29", "Hope"),
                ("09:00", "2022-11-30", "Rest"),
            ],
            id="under the word programme",
        ),
        pytest.param(
            "Talks on Trade\n\n25 November 2022\n\nThey meet again.\n09:00 Talks\n11:00 Lunch",
            [("09:00", None, "Talks"), ("11:00", None, "Lunch")],
            id="the day of a page",
        ),
        pytest.param(
            "09:00 - 09:30     Talks     Great Hall\n10.00             Lunch     Small Hall",
            [("09:00", None, "Talks"), ("10:00", None, "Lunch")],
            id="columns of blanks",
        ),
        pytest.param("29/11/2022\n09:00 - Trust\n11:00 - Hope", [], id="under no such word"),
        pytest.param("Programme\n29/11/2022\n09:00 - Trust", [], id="one line under it"),
        pytest.param(
            "29 Nov. 2022 | 09:30 | Talks | Hall\n30 November 2022, 10:00 - Lunch",
            [("09:30", "2022-11-29", "Talks"), ("10:00", "2022-11-30", "Lunch")],
            id="days in the lines",
        ),
        pytest.param(
            "29 November 2022\nWorking dinner\nA walk\n30 November 2022\n09:00 Talks\nLunch",
            [(None, "2022-11-29", "Working dinner"), ("09:00", "2022-11-30", "Talks")],
            id="no time",
        ),
        pytest.param(
            "29 November 2022: Working dinner\n30 November 2022: 09:00 Talks",
            [(None, "2022-11-29", "Working dinner"), ("09:00", "2022-11-30", "Talks")],
            id="day and title in one line",
        ),
        pytest.param(
            "29 November 2022\nThe press point will be short.\nBriefing\n09:00 Talks",
            [("09:00", "2022-11-29", "Talks")],
            id="sentences and briefings have a time",
        ),
        pytest.param(
            "07:00 Opening of the press centre\n08:00 Talks",
            [("08:00", None, "Talks")],
            id="no session",
        ),
        pytest.param("| 09:00 | | Talks | Hall |", [("09:00", None, "Talks")], id="an empty cell"),
        pytest.param(
            "29 November 2022\n***\n09:00 Talks", [("09:00", "2022-11-29", "Talks")], id="signs"
        ),
        pytest.param("09:00 Talks. They are open.", [("09:00", None, "Talks")], id="a sentence"),
        pytest.param("09:00 Walk\n10:00 Run\n11:00 Talks", [], id="most titles tell nothing"),
        pytest.param("09:00\nTalks", [], id="one time above a line"),
        pytest.param(
            "09:00\n10:00 Talks\n30 November 2022", [("10:00", None, "Talks")], id="no title"
        ),
        pytest.param("09:00 Lunch\n10:00", [("09:00", None, "Lunch")], id="a time at the end"),
        pytest.param("09:00 Talks " + "on and " * 40, [], id="too long"),
        pytest.param(
            "09:00 Talks\n10:00\n" + "Talk and " * 40, [("09:00", None, "Talks")], id="long below"
        ),
        pytest.param("29 November 2022 at 10:00 talks will be held.", [], id="prose with a date"),
        pytest.param(
            "29 November 2022\n| | |\n09:00 Talks",
            [("09:00", "2022-11-29", "Talks")],
            id="empty cells",
        ),
    ],
)
def test_programmes(text: str, expected: list[Row]) -> None:
    assert _slots(text) == expected


def test_a_french_programme() -> None:
    text = "Mardi 29 novembre\n14h30 – 16h00 Conférence de presse\nÀ partir de 18 h : Dîner"
    assert _slots(text, Language.FR) == [
        ("14:30", "2022-11-29", "Conférence de presse"),
        ("18:00", "2022-11-29", "Dîner"),
    ]


@given(
    titles=st.lists(st.sampled_from(TITLES), min_size=2, max_size=4),
    hour=st.integers(1, 20),
    gap=st.sampled_from([" ", " - ", ", at ", "\t"]),
)
def test_times_may_stand_behind_their_titles(titles: list[str], hour: int, gap: str) -> None:
    lines = [f"{title}{gap}{hour:02}:{at:02}" for at, title in enumerate(titles)]
    text = "29 November 2022\n" + "\n".join(lines)
    expected = [(f"{hour:02}:{at:02}", "2022-11-29", each) for at, each in enumerate(titles)]
    assert _slots(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Press conference 14:30", id="one line is none"),
        pytest.param("Press conference will be 14:30\nThe dinner is at 15:30", id="sentences"),
        pytest.param("Zebra parade 14:30\nZebra run 15:30", id="no word for a session"),
        pytest.param("14:30\n15:30", id="no title"),
    ],
)
def test_what_ends_with_a_time_and_is_no_session(line: str) -> None:
    assert [each for each in _slots(f"29 November 2022\n{line}") if each[0]] == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Meeting documents discuss the ports", id="a headline"),
        pytest.param("photo video", id="what a page offers"),
    ],
)
def test_what_stands_below_a_day_and_is_no_session(line: str) -> None:
    assert _slots(f"29 November 2022\n{line}\n\n10:00 Press conference") == [
        ("10:00", "2022-11-29", "Press conference")
    ]


@pytest.mark.parametrize(
    ("headline", "day"),
    [
        pytest.param("Programme du mercredi 30 novembre 2022", "2022-11-30", id="a day"),
        pytest.param("Itinéraire du ministre pour le 30 novembre 2022", "2022-11-30", id="whose"),
        pytest.param("Programme du 29 novembre 2022 et du 5 mai 2022", None, id="two days"),
        pytest.param("Programme de novembre 2022", None, id="a month"),
        pytest.param("Les ministres des Ports à Oslo le 30 novembre 2022", None, id="no programme"),
    ],
)
def test_a_headline_may_give_the_day_of_all(headline: str, day: str | None) -> None:
    below = "Tout est à Oslo.\n\n09:00 Conférence de presse\n10:00 Déjeuner"
    text = f"{headline}\n\n{below}"
    assert {found for _, found, _ in _slots(text, Language.FR)} == {day}


@pytest.mark.parametrize("headline", ["Meeting of Ministers, Oslo: programme", "Summit of Oslo"])
def test_the_headline_below_the_day_of_issue_is_no_session(headline: str) -> None:
    text = (
        f"29 January 2008\n\n{headline}\n\nThursday, 7 February 2008\n\n09.00 Working lunch\n"
        "10.00 Press conference\n11.00 Meeting of the Council\n"
    )
    found = [slot.title.of(text) for slot in find_slots(mark(text), None)]
    assert found == ["Working lunch", "Press conference", "Meeting of the Council"]


_SESSIONS = st.sampled_from(("Working dinner", "Press conference", "Meeting of the Council"))


@given(
    place=st.sampled_from(("Harbour airport:", "Small Kron House.", "National Opera.", "Room 4:")),
    title=_SESSIONS,
    hour=st.integers(10, 21),
    tie=st.sampled_from((" hours, ", " hours. ", " ")),
)
def test_a_place_behind_the_time_leaves_the_title_to_the_line_below(
    place: str, title: str, hour: int, tie: str
) -> None:
    text = f"29 November 2022\n{hour}:30{tie}{place}\n{title} with leaders;\n22:30 Departures"
    assert _slots(text) == [
        (f"{hour}:30", "2022-11-29", f"{title} with leaders"),
        ("22:30", "2022-11-29", "Departures"),
    ]


@given(title=_SESSIONS, below=st.sampled_from(("No cameras.", "Room 4", "A walk by the sea.")))
def test_a_title_behind_the_time_is_no_place(title: str, below: str) -> None:
    found = _slots(f"29 November 2022\n10:30, {title}.\n{below}\n11:30 Departures")
    assert found[0] == ("10:30", "2022-11-29", title)


def test_where_nothing_tells_the_words_behind_the_time_are_the_title() -> None:
    found = _slots("29 November 2022\n10:30 A walk.\nUmbrellas.\n11:30 Departures")
    assert [title for _, _, title in found] == ["A walk", "Departures"]


@given(st.sampled_from(("+/- 07h40", "±7h40", "about 07:40", "7.40")))
def test_a_meeting_of_one_day_needs_no_day_above_its_times(clock: str) -> None:
    text = f"Harbour Council, 5 May 2028\n\nDoorstep: {clock}\nPress conference: 16h00\n"
    day = date(2028, 5, 5)
    for days, titles in (
        (DateRange(first=day, last=day), ["Doorstep", "Press conference"]),
        (None, []),
    ):
        assert [slot.title.of(text) for slot in find_slots(mark(text), days)] == titles


def test_behind_a_bar_everything_is_the_title() -> None:
    text = "± 14h15 | The Secretary General and the minister will jointly meet the press – Hall |"
    day = date(2028, 6, 5)
    [slot] = find_slots(mark(text), DateRange(first=day, last=day))
    assert slot.clock is not None
    assert slot.clock.start == time(14, 15)
