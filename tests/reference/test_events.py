"""Past meetings."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.model import DateRange, Level, MeetingMode
from natobrief.reference import Event, EventStyle, Tables

EVENTS = reference.events()


class TestEvents:
    """Meetings are found by day."""

    @given(st.sampled_from(EVENTS))
    def test_a_meeting_is_found_on_each_of_its_days(self, event: Event) -> None:
        for day in event.days:
            assert event in reference.events_on(day)

    @given(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    def test_only_meetings_of_the_day_are_found(self, day: date) -> None:
        assert all(day in event.days for event in reference.events_on(day))

    def test_the_meeting_of_bucharest(self) -> None:
        [event] = reference.events_on(date(2022, 11, 30))
        assert event.levels == (Level.FOREIGN_MINISTERS,)
        assert event.style is EventStyle.FORMAL
        assert [venue.city for venue in event.venues] == ["Bucharest"]

    def test_a_meeting_in_two_countries(self) -> None:
        [event] = reference.events_on(date(2009, 4, 3))
        assert [venue.city for venue in event.venues] == ["Strasbourg", "Kehl"]

    def test_a_joint_session_online(self) -> None:
        [event] = reference.events_on(date(2021, 4, 14))
        assert event.levels == (Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS)
        assert (event.mode, event.venues) == (MeetingMode.ONLINE, ())

    def test_an_added_meeting_takes_its_place(self) -> None:
        early = Event(
            id="1999-04-23-summit",
            name="Washington Summit",
            levels=(Level.HEADS_OF_STATE_AND_GOVERNMENT,),
            days=DateRange(first=date(1999, 4, 23), last=date(1999, 4, 25)),
        )
        mine = Tables().extended(events=[early])
        assert reference.events(tables=mine)[0] == early
        assert reference.events_on(date(1999, 4, 24), tables=mine) == (early,)
        assert reference.events_on(date(1999, 4, 24)) == ()


class TestRows:
    """The table of meetings is well formed."""

    def test_meetings_are_in_order_with_identifiers_of_their_own(self) -> None:
        assert list(EVENTS) == sorted(EVENTS, key=lambda event: event.days)
        assert len({event.id for event in EVENTS}) == len(EVENTS)

    @pytest.mark.parametrize("event", EVENTS, ids=[event.id for event in EVENTS])
    def test_identifiers_begin_with_the_first_day(self, event: Event) -> None:
        assert event.id.startswith(str(event.days.first))

    def test_online_meetings_have_no_place_and_others_have_one(self) -> None:
        for row in data.load("events")["events"]:
            assert (row["city"] is None) == (row["mode"] == "videoconference")
            assert (row["city"] is None) == (row["country"] is None)
