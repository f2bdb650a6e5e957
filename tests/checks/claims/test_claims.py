"""Claims of records: each sort of value borne out, not to be found, and contradicted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from attrs import evolve

from natobrief import (
    AgendaItem,
    Amount,
    Attendance,
    Brief,
    Commitment,
    CommitmentKind,
    Country,
    DateRange,
    Delegation,
    Evidence,
    Meeting,
    MeetingMode,
    Organisation,
    Origin,
    Package,
    Person,
    Session,
    SessionKind,
    Span,
    Statement,
    StatementMode,
    StatementRole,
    Status,
    Subject,
    Theme,
    Verdict,
    Weekday,
    extract,
    validate,
    verify,
)
from natobrief.checks.told import forget
from tests.checks.making import brief, days, meeting

TEXT = (
    "NATO Foreign Ministers will meet by videoconference on Thursday 5 May 2022 to discuss cyber "
    "defence. The Secretary General will hold a press conference at 15:00 on 5 May 2022. Finland "
    "will attend all the sessions."
)
CEST = timezone(timedelta(hours=2))


def _verdict(record: Brief, pointer: str, text: str = TEXT) -> Verdict:
    """Return what a text says to one claim, the text read anew."""
    forget()
    [verdict] = [each.verdict for each in verify(record, text).claims if each.pointer == pointer]
    return verdict


def _met(**fields: Any) -> Brief:
    return brief(TEXT, meetings=[meeting(**fields)])


@pytest.mark.parametrize(
    ("record", "pointer", "verdict"),
    [
        pytest.param(_met(mode=MeetingMode.ONLINE), "mode", Verdict.SUPPORTED, id="mode"),
        pytest.param(
            _met(mode=MeetingMode.IN_PERSON), "mode", Verdict.CONTRADICTED, id="other mode"
        ),
        pytest.param(
            _met(dates=days(date(2022, 5, 5), stated=[Weekday.TH])),
            "dates/weekdays_stated",
            Verdict.SUPPORTED,
            id="weekday",
        ),
        pytest.param(
            _met(dates=days(date(2022, 5, 5), stated=[Weekday.FR])),
            "dates/weekdays_stated",
            Verdict.CONTRADICTED,
            id="other weekday",
        ),
        pytest.param(
            _met(sessions=[Session(title="press conference", start=date(2022, 5, 5))]),
            "sessions/0/start",
            Verdict.SUPPORTED,
            id="day of a session",
        ),
        pytest.param(
            _met(sessions=[Session(title="talks", start=datetime(2022, 5, 5, 15, tzinfo=CEST))]),
            "sessions/0/start",
            Verdict.SUPPORTED,
            id="time of a session",
        ),
        pytest.param(
            _met(sessions=[Session(title="talks", start=datetime(2022, 5, 5, 17, tzinfo=CEST))]),
            "sessions/0/start",
            Verdict.NOT_FOUND,
            id="other time of a session",
        ),
        pytest.param(
            _met(sessions=[Session(title="press conference", start=date(2022, 5, 7))]),
            "sessions/0/start",
            Verdict.CONTRADICTED,
            id="other day of a session",
        ),
        pytest.param(
            _met(sessions=[Session(title="press conference", kind=SessionKind.MEAL)]),
            "sessions/0/kind",
            Verdict.CONTRADICTED,
            id="other sort of a session",
        ),
        pytest.param(
            _met(agenda=[AgendaItem(text="cyber defence", themes=(Theme.CYBER_DEFENCE,))]),
            "agenda/0/themes/0",
            Verdict.SUPPORTED,
            id="theme",
        ),
        pytest.param(
            _met(agenda=[AgendaItem(text="cyber defence", themes=(Theme.ARCTIC,))]),
            "agenda/0/themes/0",
            Verdict.NOT_FOUND,
            id="other theme",
        ),
    ],
)
def test_of_a_meeting(record: Brief, pointer: str, verdict: Verdict) -> None:
    assert _verdict(record, f"/meetings/0/{pointer}") is verdict


@pytest.mark.parametrize(
    ("attendance", "verdict"),
    [
        pytest.param(Attendance.ALL, Verdict.SUPPORTED, id="as told"),
        pytest.param(Attendance.PART, Verdict.CONTRADICTED, id="less than told"),
    ],
)
def test_attendance(attendance: Attendance, verdict: Verdict) -> None:
    guest = Delegation(party=Country("FIN"), status=Status.PARTNER, attendance=attendance)
    assert _verdict(_met(delegations=[guest]), "/meetings/0/delegations/0/attendance") is verdict


PLEDGE = "NATO will provide at least \u20ac500 million for Ukraine."


@pytest.mark.parametrize(
    ("change", "field", "verdict"),
    [
        pytest.param(lambda each: each, "value", Verdict.SUPPORTED, id="as told"),
        pytest.param(lambda each: each, "unit", Verdict.SUPPORTED, id="its unit"),
        pytest.param(
            lambda each: evolve(each, value="600000000"),
            "value",
            Verdict.CONTRADICTED,
            id="more",
        ),
        pytest.param(
            lambda each: evolve(each, unit="USD"), "unit", Verdict.CONTRADICTED, id="other money"
        ),
    ],
)
def test_amounts(change: Callable[[Amount], Amount], field: str, verdict: Verdict) -> None:
    read = extract(PLEDGE).brief
    [amount] = read.commitments[0].amounts
    record = evolve(read, commitments=(evolve(read.commitments[0], amounts=(change(amount),)),))
    assert _verdict(record, f"/commitments/0/amounts/0/{field}", PLEDGE) is verdict


@pytest.mark.parametrize(
    ("provider", "verdict"),
    [
        pytest.param(Organisation(name="NATO"), Verdict.SUPPORTED, id="as told"),
        pytest.param(Country("UKR"), Verdict.CONTRADICTED, id="by another"),
    ],
)
def test_who_gives(provider: Organisation | Country, verdict: Verdict) -> None:
    text = (
        "NATO Foreign Ministers will meet in Oslo on 5 May 2022. They will top up NATO\u2019s "
        "Comprehensive Assistance Package for Ukraine, with fuel, stoves and blankets."
    )
    [package] = extract(text).brief.packages
    assert package.provider == Organisation(name="NATO")
    record = brief(text, packages=[evolve(package, provider=provider)])
    assert _verdict(record, "/packages/0/provider", text) is verdict


TALK = (
    "Press conference by NATO Secretary General Jens Stoltenberg\n5 May 2022\n\n"
    "Jens Stoltenberg: We had a good meeting today and we took decisions.\n\n"
    "Question: When will you meet the ministers again?\n\n"
    "Jens Stoltenberg: We will meet in June."
)


@pytest.mark.parametrize(
    ("role", "verdict"),
    [
        pytest.param(StatementRole.QUESTION, Verdict.SUPPORTED, id="as told"),
        pytest.param(StatementRole.PARAGRAPH, Verdict.CONTRADICTED, id="other role"),
    ],
)
def test_roles(role: StatementRole, verdict: Verdict) -> None:
    said = Statement(
        mode=StatementMode.VERBATIM, role=role, parts=("When will you meet the ministers again?",)
    )
    assert _verdict(brief(TALK, statements=[said]), "/statements/0/role", TALK) is verdict


def test_parts_in_another_order_are_contradicted() -> None:
    text = "\u201cWe met\u201d, said Ana Horvat, \u201cand we agreed\u201d."
    said = Statement(mode=StatementMode.VERBATIM, parts=("and we agreed", "We met"))
    record = brief(text, statements=[said])
    assert _verdict(record, "/statements/0/parts/1", text) is Verdict.CONTRADICTED


def _backed(pointer: str, words: str, origin: Origin, text: str) -> Evidence:
    start = text.index(words)
    return Evidence(
        pointer=pointer, spans=(Span(start, start + len(words)),), origin=origin, rule="by-hand"
    )


@pytest.mark.parametrize(
    ("start", "is_told"),
    [
        pytest.param(datetime(2022, 5, 5, 15, tzinfo=CEST), True, id="as told"),
        pytest.param(datetime(2022, 5, 5, 17, tzinfo=CEST), False, id="later"),
    ],
)
def test_words_state_a_time(start: datetime, *, is_told: bool) -> None:
    pointer = "/meetings/0/sessions/0/start"
    record = brief(
        TEXT,
        meetings=[meeting(sessions=[Session(title="press conference", start=start)])],
        evidence=[_backed(pointer, "15:00 on 5 May 2022", Origin.STATED, TEXT)],
    )
    found = [each.pointer for each in validate(record, select=["NB902"]).problems]
    assert found == ([] if is_told else [pointer])


def test_words_without_a_clock_state_no_time() -> None:
    pointer = "/meetings/0/sessions/0/start"
    start = datetime(2022, 5, 5, 15, tzinfo=UTC)
    record = brief(
        TEXT,
        meetings=[meeting(sessions=[Session(title="press conference", start=start)])],
        evidence=[_backed(pointer, "press conference", Origin.STATED, TEXT)],
    )
    assert validate(record, select=["NB902"]).ok


@pytest.mark.parametrize(
    ("day", "is_told"),
    [
        pytest.param(date(2022, 5, 3), True, id="that week"),
        pytest.param(date(2022, 7, 3), False, id="another month"),
    ],
)
def test_a_weekday_lies_near_a_date_of_the_text(day: date, *, is_told: bool) -> None:
    text = "Oslo, 5 May 2022 - The ministers met on Tuesday."
    record = brief(
        text,
        meetings=[meeting(dates=DateRange(first=day, last=day))],
        evidence=[_backed("/meetings/0/dates", "Tuesday", Origin.INFERRED, text)],
    )
    found = [each.pointer for each in validate(record, select=["NB902"]).problems]
    assert found == ([] if is_told else ["/meetings/0/dates"])


def test_status_without_a_day_is_that_of_publication() -> None:
    guest = Delegation(party=Country("FIN"), status=Status.ALLY)
    record = brief(
        TEXT,
        published=date(2024, 5, 5),
        meetings=[Meeting(name="Talks", level=meeting().level, delegations=(guest,))],
    )
    assert validate(record, select=["NB310"]).ok


def test_the_country_of_another_is_contradicted() -> None:
    text = (
        "NATO Foreign Ministers will meet in Oslo on 5 May 2022. Norwegian Foreign Minister Ana "
        "Horvat will host the meeting."
    )
    record = brief(text, persons=[Person(name="Ana Horvat", party=Country("SWE"))])
    assert _verdict(record, "/persons/0/party", text) is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("party", "verdict"),
    [
        pytest.param(Country("NOR"), Verdict.SUPPORTED, id="whose country speaks"),
        pytest.param(None, Verdict.NOT_FOUND, id="named elsewhere"),
    ],
)
def test_words_of_nobody_named(party: Country | None, verdict: Verdict) -> None:
    words = "we shall stay and we shall help them"
    text = f"Norway: \u201c{words}\u201d.\n\nThe minister Ana Horvat lives in Oslo."
    said = Statement(
        speaker=Person(name="Ana Horvat", party=party), mode=StatementMode.VERBATIM, parts=(words,)
    )
    assert _verdict(brief(text, statements=[said]), "/statements/0/speaker", text) is verdict


def test_what_stands_in_no_meeting_is_of_the_day_of_the_release() -> None:
    subject = Subject(_met(dates=days(date(2022, 5, 5))))
    assert subject.day_of("/persons/0") == date(2022, 5, 5)


def test_a_text_of_nothing_holds_nothing() -> None:
    record = brief(
        "",
        persons=[Person(name="Ana Horvat")],
        packages=[Package(name="Winter Package")],
        commitments=[
            Commitment(
                kind=CommitmentKind.PLEDGE,
                actor=Country("NOR"),
                text="Norway will give more",
                amounts=extract(PLEDGE).brief.commitments[0].amounts,
            )
        ],
    )
    assert not any(claim.is_supported for claim in verify(record, "").claims)


@pytest.mark.parametrize(
    ("reference", "verdict"),
    [
        pytest.param("PR (2022) 055", Verdict.SUPPORTED, id="the number"),
        pytest.param("PR(2022)055", Verdict.SUPPORTED, id="without blanks"),
        pytest.param("PR (2022) 056", Verdict.CONTRADICTED, id="another number"),
    ],
)
def test_the_number_of_a_release(reference: str, verdict: Verdict) -> None:
    text = f"PR (2022) 055\n\n{TEXT}"
    record = brief(text)
    record = evolve(record, source=evolve(record.source, reference=reference))
    assert _verdict(record, "/source/reference", text) is verdict


def test_a_number_of_a_release_that_has_none() -> None:
    record = brief(TEXT)
    record = evolve(record, source=evolve(record.source, reference="PR (2022) 055"))
    assert _verdict(record, "/source/reference") is Verdict.NOT_FOUND


def test_how_a_meeting_is_held_is_told_where_it_is_named() -> None:
    text = "She spoke of boats. The Harbour Group works by videoconference, as she told us."
    for mode, verdict in (
        (MeetingMode.ONLINE, Verdict.SUPPORTED),
        (MeetingMode.IN_PERSON, Verdict.NOT_FOUND),
    ):
        record = brief(text, meetings=[meeting(name="Harbour Group", mode=mode)])
        assert _verdict(record, "/meetings/0/mode", text) is verdict
