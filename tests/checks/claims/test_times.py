"""When sessions begin and end: by the words beside their titles."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Country, Delegation, Session, Verdict, verify
from natobrief.checks.told import forget
from natobrief.model import DateRange
from tests.checks.making import brief, days, meeting

ZONE = timezone(timedelta(hours=2))
PROGRAMME = (
    "INFORMAL MEETING OF NATO DEFENCE MINISTERS\nVilnius, 4-5 May 2022\n\n"
    "Wednesday 4 May\n18:30 Arrivals\n20:00 Dinner\n\n"
    "Thursday 5 May\n08:15 Arrivals\n09:00 First session\n13:00 Press conference\n"
)
PROSE = (
    "NATO Defence Ministers will meet in Vilnius on 4 and 5 May 2022. The Nuclear Planning Group "
    "will meet too. On Wednesday, there will be a dinner. A press conference at 13:00 on 5 May "
    "2022 ends the talks. Photographs are taken afterwards."
)
BOTH = DateRange(first=date(2022, 5, 4), last=date(2022, 5, 5))


def _verdict(text: str, title: str, moment: date | datetime, name: str = "start") -> Verdict:
    forget()
    moments: dict[str, Any] = {name: moment}
    session = Session(title=title, **moments)
    record = brief(text, meetings=[meeting(dates=BOTH, sessions=[session])])
    pointer = f"/meetings/0/sessions/0/{name}"
    [verdict] = [each.verdict for each in verify(record, text).claims if each.pointer == pointer]
    return verdict


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2022, 5, day, hour, minute, tzinfo=ZONE)


HEADED = (
    "Press conference on the talks\n\nOn Wednesday 4 May 2022 at 11 o'clock he speaks. The news is "
    "good. They meet on 4 and 5 May 2022. Day two is for Kosovo, the last day for Libya."
)


ORDERED = (
    "NATO Defence Ministers meet on 4-5 May 2022.\n\nThey begin with a lunch.\n\nOn the second day "
    "they see the ministers of Peru and of Chile."
)


@pytest.mark.parametrize(
    ("text", "title", "moment", "verdict"),
    [
        pytest.param(PROGRAMME, "Dinner", at(4, 20), Verdict.SUPPORTED, id="line"),
        pytest.param(PROGRAMME, "Dinner", date(2022, 5, 4), Verdict.SUPPORTED, id="its day"),
        pytest.param(HEADED, "Press conference", at(4, 11), Verdict.SUPPORTED, id="headline"),
        pytest.param(HEADED, "Press conference", at(4, 17), Verdict.NOT_FOUND, id="no such time"),
        pytest.param(HEADED, "Press conference", at(5, 11), Verdict.NOT_FOUND, id="other day"),
        pytest.param(HEADED, "Kosovo", date(2022, 5, 5), Verdict.SUPPORTED, id="day two"),
        pytest.param(HEADED, "Kosovo", date(2022, 5, 4), Verdict.CONTRADICTED, id="not day one"),
        pytest.param(HEADED, "Libya", date(2022, 5, 5), Verdict.SUPPORTED, id="last day"),
        pytest.param(
            f"Last updated: 5 May 2022\n\n16:20 Rehearsal\n\n{PROSE}",
            "Rehearsal",
            date(2022, 5, 5),
            Verdict.UNDECIDED,
            id="the day of an update",
        ),
        pytest.param(PROGRAMME, "Dinner", at(5, 20), Verdict.CONTRADICTED, id="other heading"),
        pytest.param(PROGRAMME, "Dinner", at(4, 19), Verdict.CONTRADICTED, id="other time"),
        pytest.param(PROGRAMME, "Dinner", at(4, 18, 30), Verdict.CONTRADICTED, id="other's time"),
        pytest.param(PROGRAMME, "Arrivals", at(5, 8, 15), Verdict.SUPPORTED, id="second of two"),
        pytest.param(PROGRAMME, "Arrivals", at(5, 18, 30), Verdict.CONTRADICTED, id="of neither"),
        pytest.param(PROGRAMME, "Gala", at(5, 9), Verdict.SUPPORTED, id="title nowhere"),
        pytest.param(PROGRAMME, "Gala", date(2022, 6, 5), Verdict.NOT_FOUND, id="day nowhere"),
        pytest.param(PROSE, "dinner", date(2022, 5, 4), Verdict.SUPPORTED, id="weekday"),
        pytest.param(PROSE, "dinner", date(2022, 5, 5), Verdict.CONTRADICTED, id="other weekday"),
        pytest.param(PROSE, "dinner", at(4, 13), Verdict.SUPPORTED, id="time elsewhere"),
        pytest.param(PROSE, "dinner", at(4, 19), Verdict.NOT_FOUND, id="time nowhere"),
        pytest.param(
            PROSE, "Nuclear Planning Group", date(2022, 5, 4), Verdict.UNDECIDED, id="no day"
        ),
        pytest.param(
            PROSE, "Nuclear Planning Group", date(2022, 5, 7), Verdict.NOT_FOUND, id="after it"
        ),
        pytest.param(
            f"{HEADED}\n\nThen comes the tea.",
            "the tea",
            date(2022, 5, 4),
            Verdict.CONTRADICTED,
            id="in order",
        ),
        pytest.param(
            f"{HEADED}\n\nThen comes the tea.",
            "the tea",
            date(2022, 5, 5),
            Verdict.SUPPORTED,
            id="on the last",
        ),
        pytest.param(
            f"{HEADED}\n\nThe tea was weak.",
            "the tea",
            date(2022, 5, 4),
            Verdict.UNDECIDED,
            id="going back",
        ),
        pytest.param(ORDERED, "lunch", date(2022, 5, 4), Verdict.SUPPORTED, id="before day two"),
        pytest.param(ORDERED, "lunch", date(2022, 5, 5), Verdict.UNDECIDED, id="not day two"),
        pytest.param(PROSE, "Photographs", date(2022, 5, 5), Verdict.SUPPORTED, id="day before it"),
    ],
)
def test_moments(text: str, title: str, moment: date | datetime, verdict: Verdict) -> None:
    assert _verdict(text, title, moment) is verdict


def test_an_end_is_one_that_its_line_states() -> None:
    assert _verdict(PROGRAMME, "First session", at(5, 13), "end") is Verdict.CONTRADICTED


@given(st.integers(0, 23), st.integers(0, 59))
def test_the_time_of_a_line_is_its_session_s(hour: int, minute: int) -> None:
    text = PROGRAMME.replace("20:00", f"{hour:02}:{minute:02}")
    assert _verdict(text, "Dinner", at(4, hour, minute)) is Verdict.SUPPORTED
    other = at(4, (hour + 1) % 24, minute)
    assert _verdict(text, "Dinner", other) is Verdict.CONTRADICTED


def test_the_only_day_of_a_meeting_is_that_of_its_sessions() -> None:
    text = "NATO Foreign Ministers meet in Vilnius on 5 May 2022.\n\nDinner is at 19:00."
    session = Session(title="Dinner", start=date(2022, 5, 5))
    record = brief(text, meetings=[meeting(dates=days(date(2022, 5, 5)), sessions=[session])])
    assert verify(record, text).ok


def test_a_day_without_its_year_is_told_by_its_number() -> None:
    text = "Programme\n\n4 May\nDinner\n\n5 May\nTalks"
    for day, verdict in ((5, Verdict.SUPPORTED), (4, Verdict.CONTRADICTED)):
        assert _verdict(text, "Talks", date(2022, 5, day)) is verdict


@pytest.mark.parametrize(
    ("guests", "body", "verdict"),
    [
        pytest.param(("PER", "CHL"), None, Verdict.CONTRADICTED, id="by all guests"),
        pytest.param(("PER",), None, Verdict.SUPPORTED, id="one may be named anywhere"),
        pytest.param(("PER", "FJI"), None, Verdict.SUPPORTED, id="not by some"),
        pytest.param((), "Defence Ministers", Verdict.SUPPORTED, id="by its body"),
    ],
)
def test_a_session_without_its_title(
    guests: tuple[str, ...], body: str | None, verdict: Verdict
) -> None:
    forget()
    parties = tuple(Delegation(party=Country(code)) for code in guests)
    start = date(2022, 5, 4)
    session = Session(title="Quokkas", start=start, body=body, delegations=parties)
    record = brief(ORDERED, meetings=[meeting(dates=BOTH, sessions=[session])])
    pointer = "/meetings/0/sessions/0/start"
    [found] = [e.verdict for e in verify(record, ORDERED).claims if e.pointer == pointer]
    assert found is verdict


def test_a_day_that_no_meeting_has() -> None:
    forget()
    text = "Dinner is late. They meet on 5 May 2022."
    session = Session(title="Dinner", start=date(2022, 5, 7))
    record = brief(text, meetings=[meeting(dates=None, sessions=[session])])
    [found] = [e.verdict for e in verify(record, text).claims if e.pointer.endswith("start")]
    assert found is Verdict.NOT_FOUND
