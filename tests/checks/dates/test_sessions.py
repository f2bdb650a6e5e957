"""NB112 and NB113: sessions against the days of their meeting, and against each other."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, Code, Country, Delegation, Session, Status
from tests.checks.making import brief, days, meeting, messages, pointers

FIRST, LAST = date(2022, 11, 29), date(2022, 11, 30)


def at(hour: int, day: date = FIRST) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def holding(*sessions: Session, **fields: object) -> Brief:
    return brief(meetings=[meeting(**{"dates": days(FIRST, LAST), "sessions": sessions, **fields})])


def session(
    start: date | None, end: date | None = None, *parties: str, body: str | None = None
) -> Session:
    guests = tuple(Delegation(party=Country(each), status=Status.PARTNER) for each in parties)
    return Session(title="Talks", start=start, end=end, body=body, delegations=guests)


class TestDays:
    @given(st.integers(1, 300))
    def test_another_day_is_found(self, by: int) -> None:
        for day in (LAST + timedelta(by), FIRST - timedelta(by)):
            for start in (day, at(9, day)):
                found = pointers(Code.SESSION_OUTSIDE_MEETING, holding(session(start)))
                assert found == ["/meetings/0/sessions/0/start"]

    @pytest.mark.parametrize("day", [FIRST, LAST])
    def test_a_day_of_the_meeting_is_right(self, day: date) -> None:
        assert pointers(Code.SESSION_OUTSIDE_MEETING, holding(session(at(9, day)))) == []
        assert pointers(Code.SESSION_OUTSIDE_MEETING, holding(session(day))) == []

    @pytest.mark.parametrize(
        "held",
        [
            pytest.param(holding(session(None)), id="no time"),
            pytest.param(holding(session(at(9)), dates=None), id="no days"),
        ],
    )
    def test_near_misses(self, held: Brief) -> None:
        assert pointers(Code.SESSION_OUTSIDE_MEETING, held) == []

    def test_the_end_counts_too(self) -> None:
        held = holding(session(at(22, LAST), at(1, LAST + timedelta(1))))
        assert pointers(Code.SESSION_OUTSIDE_MEETING, held) == ["/meetings/0/sessions/0/end"]


class TestOverlaps:
    @pytest.mark.parametrize(
        ("held", "which"),
        [
            pytest.param(
                holding(session(at(9), at(11), "UKR"), session(at(10), at(12), "UKR")),
                1,
                id="party",
            ),
            pytest.param(
                holding(session(at(10), at(12), "UKR"), session(at(9), at(11), "UKR")),
                0,
                id="in another order",
            ),
            pytest.param(
                holding(session(at(9), at(11), body="NAC"), session(at(10), at(12), body="NAC")),
                1,
                id="body",
            ),
            pytest.param(
                holding(
                    session(at(9), at(14), "UKR"),
                    session(at(9), at(10), "GEO"),
                    session(at(13), at(15), "UKR"),
                ),
                2,
                id="a long one",
            ),
        ],
    )
    def test_hits(self, held: Brief, which: int) -> None:
        found = pointers(Code.SESSIONS_OVERLAP, held)
        assert found == [f"/meetings/0/sessions/{which}/start"]

    @pytest.mark.parametrize(
        "held",
        [
            pytest.param(
                holding(session(at(9), at(10), "UKR"), session(at(10), at(12), "UKR")), id="after"
            ),
            pytest.param(
                holding(session(at(9), at(11), "UKR"), session(at(10), at(12), "GEO")), id="others"
            ),
            pytest.param(
                holding(session(at(9), None, "UKR"), session(at(9), at(12), "UKR")), id="open"
            ),
            pytest.param(
                holding(session(FIRST, None, "UKR"), session(FIRST, None, "UKR")), id="days"
            ),
        ],
    )
    def test_near_misses(self, held: Brief) -> None:
        assert pointers(Code.SESSIONS_OVERLAP, held) == []

    def test_one_session_may_name_a_party_twice(self) -> None:
        held = holding(session(at(9), at(11), "UKR", "UKR"))
        assert pointers(Code.SESSIONS_OVERLAP, held) == []

    def test_it_names_the_other(self) -> None:
        held = holding(session(at(9), at(11), "UKR"), session(at(10), at(12), "UKR"))
        assert messages(Code.SESSIONS_OVERLAP, held) == [
            "Ukraine is asked for until 11:00 by 'Talks'"
        ]
