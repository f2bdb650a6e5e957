"""The sessions of a meeting, with the words behind them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import DocumentKind, Origin, Session, SessionKind, dumps, loads
from natobrief.diagnostics import Code
from natobrief.testing.filler import filler
from tests.assemble.reading import backing, meeting_of, read

MEETING = "NATO Foreign Ministers will meet in Bucharest, Romania, on 29-30 November 2022.\n\n"
AWAY = "NATO Foreign Ministers will meet in Springfield on 29-30 November 2022.\n\n"


def _times(session: Session) -> tuple[str | None, str | None]:
    start, end = (
        None if each is None else each.isoformat() for each in (session.start, session.end)
    )
    return start, end


def _first(text: str) -> tuple[str | None, str | None]:
    return _times(meeting_of(text).sessions[0])


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "29 November 2022\n09:30-11:00 Talks",
            ("2022-11-29T09:30:00+02:00", "2022-11-29T11:00:00+02:00"),
            id="the venue's zone",
        ),
        pytest.param(
            "29 November 2022\n09:30 CET Talks", ("2022-11-29T09:30:00+01:00", None), id="stated"
        ),
        pytest.param(
            "(all times GMT+3)\nDay 2\n09:30 Talks",
            ("2022-11-30T09:30:00+03:00", None),
            id="of all times",
        ),
        pytest.param(
            "All times are local\nDay 2\n09:30 Talks",
            ("2022-11-30T09:30:00+02:00", None),
            id="local",
        ),
        pytest.param(
            "30 November 2022\n09:30 (Brussels time) Talks",
            ("2022-11-30T09:30:00+01:00", None),
            id="of a city",
        ),
        pytest.param(
            "29 November 2022\n22:00-00:30 Dinner",
            ("2022-11-29T22:00:00+02:00", "2022-11-30T00:30:00+02:00"),
            id="past midnight",
        ),
        pytest.param(
            "29 November 2022\n09:30-24:00 Talks",
            ("2022-11-29T09:30:00+02:00", "2022-11-30T00:00:00+02:00"),
            id="to the end of the day",
        ),
        pytest.param(
            "29 November 2022\n11:00-11:00 Talks",
            ("2022-11-29T11:00:00+02:00", "2022-11-29T11:00:00+02:00"),
            id="no time at all",
        ),
        pytest.param(
            "29 November 2022\n11:00-09:30 Talks",
            ("2022-11-29T11:00:00+02:00", None),
            id="backwards",
        ),
        pytest.param(
            "29 November 2022\n09:00 Talks\nTBC Dinner",
            ("2022-11-29T09:00:00+02:00", None),
            id="TBC",
        ),
        pytest.param(
            "29 November 2022\nDinner\n30 November\n09:00 Talks",
            ("2022-11-29", None),
            id="day only",
        ),
        pytest.param("09:30 Talks", (None, None), id="which day"),
        pytest.param("Friday\n09:30 Talks", (None, None), id="no day of the meeting"),
    ],
)
def test_times(lines: str, expected: tuple[str | None, str | None]) -> None:
    assert _first(MEETING + lines) == expected


def test_a_time_whose_zone_nobody_tells_is_no_moment() -> None:
    assert _first(AWAY + "29 November 2022\n09:30 Talks") == ("2022-11-29", None)
    assert _first(AWAY + "29 November 2022\n09:30 local time: Talks") == ("2022-11-29", None)


def test_the_only_day_of_a_meeting_is_that_of_its_sessions() -> None:
    text = "NATO Foreign Ministers will meet in Bucharest on 29 November 2022.\n\n09:30 Talks"
    assert _first(text) == ("2022-11-29T09:30:00+02:00", None)


@given(
    hour=st.integers(0, 23),
    minute=st.sampled_from([0, 15, 30]),
    title=st.sampled_from(["Talks", "Working lunch", "Press conference by the Minister"]),
    before=filler(),
)
def test_planted_sessions_come_back_with_their_words(
    hour: int, minute: int, title: str, before: str
) -> None:
    text = f"{MEETING}{before}\n\nTuesday, 29 November 2022\n\n{hour:02}:{minute:02} CET {title}"
    brief = read(text).brief
    [session] = brief.meeting.sessions
    moment = datetime.fromisoformat(f"2022-11-29T{hour:02}:{minute:02}+01:00")
    assert (session.title, session.start) == (title, moment)
    pointer = "/meetings/0/sessions/0"
    assert backing(brief, f"{pointer}/title") == [title]
    assert backing(brief, f"{pointer}/start") == [
        "Tuesday, 29 November 2022",
        f"{hour:02}:{minute:02} CET",
    ]
    assert brief.evidence_for(f"{pointer}/start")[0].origin is Origin.STATED
    assert loads(dumps(brief)) == brief


def test_what_follows_from_the_venue_is_inferred() -> None:
    brief = read(f"{MEETING}29 November 2022\n09:30 Talks").brief
    [evidence] = brief.evidence_for("/meetings/0/sessions/0/start")
    assert evidence.origin is Origin.INFERRED
    assert [span.of(brief.source.text) for span in evidence.spans] == [
        "Bucharest",
        "29 November 2022",
        "09:30",
    ]


def test_a_programme_is_read_whole() -> None:
    extraction = read(
        MEETING + "Programme (all times local)\n\nTuesday, 29 November 2022\n"
        "08:00 Opening of the press centre\n"
        "08:30 Doorstep statement by the Secretary General (live)\n"
        "10.15-11.45 Meeting of the North Atlantic Council with Finland\n"
        "13:00 Working lunch on the Western Balkans\n"
        "Wednesday, 30 November 2022\n"
        "0900 Meeting of the NUC\n"
        "10:30 Bilateral meeting with the Foreign Minister of Georgia, Ilia Darchiashvili\n"
        "12:00 A walk\n"
    )
    brief = extraction.brief
    assert brief.source.kind is DocumentKind.PROGRAMME
    sessions = brief.meeting.sessions
    assert [session.kind.value for session in sessions] == [
        "doorstep", "meeting", "meal", "meeting", "bilateral", "other",
    ]  # fmt: skip
    assert [session.body for session in sessions[1:4]] == [
        "North Atlantic Council",
        None,
        "NATO-Ukraine Commission",
    ]
    [finland], [georgia] = sessions[1].delegations, sessions[4].delegations
    assert (finland.party.name, str(finland.status)) == ("Finland", "invitee")
    assert georgia.person is not None
    assert (georgia.office, georgia.person.name) == ("Foreign Minister", "Ilia Darchiashvili")
    [topic] = sessions[2].agenda
    assert topic.text == "the Western Balkans"
    assert extraction.problems == ()


def test_a_body_that_met_before_is_not_that_of_the_session() -> None:
    [session] = meeting_of(
        f"{MEETING}Day 1\n09:30 Lunch following the North Atlantic Council"
    ).sessions
    assert session.body is None


def test_an_abbreviation_that_stood_for_two_bodies_is_none_without_a_day() -> None:
    text = "NATO Foreign Ministers will meet in Oslo.\n\n09:30 Session of the NUC"
    [session] = meeting_of(text).sessions
    assert session.body is None


def test_a_weekday_at_odds_is_reported_once() -> None:
    extraction = read(f"{MEETING}Monday, 29 November 2022\n09:30 Talks\n10:00 Lunch")
    assert [problem.code for problem in extraction.problems] == [Code.WEEKDAY_MISMATCH]


@pytest.mark.parametrize(
    ("prose", "count"),
    [
        pytest.param(
            "A press conference will be given on 29 November 2022 at 18:00.", 3, id="a third"
        ),
        pytest.param(
            "A dinner is planned on 29 November 2022 at 19:00.", 2, id="listed, same time"
        ),
        pytest.param("A dinner is planned on 29 November 2022.", 2, id="listed, no time"),
        pytest.param("A dinner is planned on 30 November 2022.", 3, id="another day"),
        pytest.param("18:00 Press point on 29 November 2022.", 3, id="a line and a sentence"),
    ],
)
def test_what_is_listed_and_told_is_one_session(prose: str, count: int) -> None:
    sessions = meeting_of(
        f"{MEETING}{prose}\n\n29 November 2022\n10:00 Talks\n19:00 Working dinner"
    ).sessions
    assert len(sessions) == count


def test_sentences_tell_of_sessions() -> None:
    [dinner] = meeting_of(f"{MEETING}The meeting will start with a dinner on 29 November.").sessions
    assert dinner == Session(title="dinner", kind=SessionKind.MEAL, start=date(2022, 11, 29))


def test_no_line_below_the_head_is_taken_for_the_day_of_issue() -> None:
    source = read(f"NATO talks\n\n29 November 2022\n09:30 Talks\n\n{MEETING}").brief.source
    assert source.published is None


def test_a_country_of_one_zone_tells_that_of_its_times() -> None:
    text = (
        "Ana Ruiz, NATO Secretary General, will visit {} on 5 May 2022.\n\n09:00 Press conference"
    )
    told = [
        each.start
        for country in ("Latvia", "Canada")
        for each in meeting_of(text.format(country)).sessions
    ]
    assert [isinstance(each, datetime) for each in told] == [True, False]


def test_a_body_alone_is_the_title_of_its_session() -> None:
    meeting = meeting_of(
        "NATO Defence Ministers will meet in Oslo on 5 May 2022.\n\n09:00 Nuclear Planning Group\n"
        "10:00 Working lunch\n11:00 Press conference"
    )
    assert [each.body for each in meeting.sessions] == ["Nuclear Planning Group", None, None]


@pytest.mark.parametrize(
    ("what", "starts"),
    [
        ("The meeting", ["2028-06-12 08:30:00+02:00"]),
        ("The opening session", ["2028-06-12 08:30:00+02:00"]),
        ("The second session", []),
    ],
)
def test_what_begins_first_begins_on_the_first_day(what: str, starts: list[str]) -> None:
    text = "NATO Defence Ministers will meet in Brussels on 12 and 13 June 2028. "
    meeting = meeting_of(f"{text}{what} will start at 8.30.")
    assert [str(session.start) for session in meeting.sessions] == starts


@given(
    word=st.sampled_from(["and the", "of the", "with", "by"]),
    after=st.sampled_from(["", "\n11:00 Lunch"]),
)
def test_a_title_that_was_broken_is_whole(word: str, after: str) -> None:
    lines = f"29 November 2022\n09:30 Joint press point {word}\nPrime Minister of Latvia{after}"
    sessions = meeting_of(MEETING + lines).sessions
    assert sessions[0].title == f"Joint press point {word} Prime Minister of Latvia"
    assert len(sessions) == 1 + bool(after)


@pytest.mark.parametrize("below", ["\n\nLatvian visitors", "\n10:00 Lunch", ""])
def test_what_stands_apart_is_no_part_of_a_broken_title(below: str) -> None:
    text = f"{MEETING}29 November 2022\n09:30 Joint press point by{below}"
    assert meeting_of(text).sessions[0].title == "Joint press point by"


def test_no_title_is_longer_than_a_line_may_be() -> None:
    long = "ministers and " * 14
    text = f"{MEETING}29 November 2022\n09:30 Joint press point of {long}the\nguests of {long}him"
    assert meeting_of(text).sessions[0].title.endswith("the")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Talks open on 30 November 2022. She will speak at a doorstep scheduled for 10:15.", 30),
        ("Talks open on 29 and 30 November. She will speak at a doorstep scheduled for 10:15.", 0),
        ("Talks open on 30 November 2022.\n\nShe will speak at a doorstep at 10:15.", 0),
        ("Talks open today. She will speak at a doorstep scheduled for 10:15.", 0),
    ],
)
def test_the_day_of_the_sentence_before_goes_on(text: str, start: int) -> None:
    sessions = meeting_of(f"{MEETING}{text}").sessions
    starts = [f"2022-11-{start}T10:15:00+02:00"] if start else []
    assert [_times(each)[0] for each in sessions] == starts


def test_a_session_in_the_first_sentence_has_no_day_before_it() -> None:
    text = "She gives a press conference at 10:15. " + MEETING
    assert all(each.start is None or each.title for each in meeting_of(text).sessions)
