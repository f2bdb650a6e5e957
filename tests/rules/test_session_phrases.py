"""Sessions that sentences tell of."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DateRange, Language
from natobrief.rules.session_phrases import find_session_phrases
from natobrief.testing.filler import filler
from tests.rules.marked import mark

DAYS = DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30))
ONE_DAY = DateRange(first=date(2022, 11, 29), last=date(2022, 11, 29))

#: Title, day and time.
Row = tuple[str, str | None, str | None]


def _found(text: str, days: DateRange | None = DAYS, language: Language = Language.EN) -> list[Row]:
    return [
        (
            slot.title.of(text),
            None if slot.day is None or slot.day.date is None else slot.day.date.isoformat(),
            None
            if slot.clock is None or slot.clock.start is None
            else slot.clock.start.isoformat("minutes"),
        )
        for slot in find_session_phrases(mark(text, language), days)
    ]


@given(st.text(), st.none() | st.just(DAYS))
def test_any_text_is_survived(text: str, days: DateRange | None) -> None:
    assert all(title in text for title, _, _ in _found(text, days))


@given(prose=filler())
def test_prose_tells_of_none(prose: str) -> None:
    assert _found(prose) == []


@given(
    before=filler(),
    title=st.sampled_from(
        ["working dinner", "family photo", "press conference", "signing ceremony"]
    ),
    after=filler(),
)
def test_planted_sessions_come_back(before: str, title: str, after: str) -> None:
    text = f"{before} A {title} will take place at 18:30 on 29 November 2022. {after}"
    assert _found(text) == [(title, "2022-11-29", "18:30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It opens on 29 November 2022 with a doorstep scheduled for 9h35 local time.",
            [("doorstep", "2022-11-29", "09:35")],
            id="the day before, the hour behind",
        ),
        pytest.param(
            "The meeting will start with a working dinner on 29 November 2022.",
            [("working dinner", "2022-11-29", None)],
            id="starts with",
        ),
        pytest.param(
            "A press conference by the President of Latvia is due on 30 November 2022 at 14h30.",
            [("press conference by the President of Latvia", "2022-11-30", "14:30")],
            id="whose",
        ),
        pytest.param(
            "On 28 November 2022 he will give a press conference.",
            [("press conference", "2022-11-28", None)],
            id="day in front, on the eve",
        ),
        pytest.param(
            "The meeting will begin at 10:00 on 29 November 2022.",
            [("meeting", "2022-11-29", "10:00")],
            id="the hour of the meeting",
        ),
        pytest.param("The meeting will begin on 29 November 2022.", [], id="its day is none"),
        pytest.param(
            "A dinner on 29 November 2022 and a family photo on 30 November 2022 are planned.",
            [("dinner", "2022-11-29", None), ("family photo", "2022-11-30", None)],
            id="two in a sentence",
        ),
        pytest.param("A family photo is planned at 12:05.", [], id="a time of either day"),
        pytest.param("A dinner took place on 3 May 2022.", [], id="another day"),
        pytest.param("After the dinner on 29 November 2022 they left.", [], id="after it"),
        pytest.param("No press conference on 29 November 2022 is planned.", [], id="none"),
        pytest.param("Register for the press conference by 29 November 2022.", [], id="deadline"),
        pytest.param("Dinner was good; on 29 November 2022 they met.", [], id="another clause"),
        pytest.param("A dinner may be at sea at five or at 40.", [], id="no time"),
        pytest.param("A dinner in November 2022 was good.", [], id="a month"),
        pytest.param("Press conferences on 29-30 November 2022.", [], id="several"),
        pytest.param("A dinner on 29-30 November 2022.", [], id="two days"),
    ],
)
def test_sentences(text: str, expected: list[Row]) -> None:
    assert _found(text) == expected


def test_a_time_alone_is_of_the_only_day() -> None:
    assert _found("A family photo is planned at 12:05.", ONE_DAY) == [
        ("family photo", None, "12:05")
    ]


def test_a_french_sentence() -> None:
    text = "Une conférence de presse aura lieu le 29 novembre 2022 à 14h30."
    assert _found(text, language=Language.FR) == [("conférence de presse", "2022-11-29", "14:30")]
