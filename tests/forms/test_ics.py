"""Calendars of ours: what stands in them, and that it comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given

from natobrief import (
    Brief,
    Country,
    Level,
    Meeting,
    Organisation,
    Person,
    Session,
    SessionKind,
    UnsupportedFormat,
    ValidationError,
    Venue,
    dumps,
    lost,
)
from natobrief.forms.ics import resources
from tests.forms.calendars import (
    LATER,
    calendar_of,
    dated_briefs,
    day,
    events_in,
    full_brief,
    read,
)
from tests.forms.held import lost_pointers
from tests.forms.test_json import brief_of
from tests.profiles import times

WINTER = timezone(timedelta(hours=2))


def winter(year: int, month: int, number: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of winter in Bucharest."""
    return datetime(year, month, number, hour, minute, tzinfo=WINTER)


def meeting_of(*sessions: Session, **fields: Any) -> Meeting:
    """Make a meeting in Bucharest."""
    known: dict[str, Any] = {
        "name": "Talks",
        "level": Level.OTHER,
        "dates": day(2022, 11, 29, 2),
        "venue": Venue(city="Bucharest", timezone="Europe/Bucharest"),
    }
    return Meeting(**{**known, **fields, "sessions": sessions})


class TestRoundTrip:
    """All comes back but what is reported."""

    @times(0.5)
    @given(dated_briefs())
    def test_what_is_not_lost_comes_back(self, brief: Brief) -> None:
        back = read(calendar_of(brief), unknown="refuse")
        gone = lost_pointers(brief, "ics")
        kept = [
            meeting
            for index, meeting in enumerate(brief.meetings)
            if f"/meetings/{index}" not in gone
        ]
        assert back.meetings == tuple(kept)
        assert back.source == attrs.evolve(brief.source, text="")
        assert back.persons == brief.persons or "/persons" in gone
        for name in ("statements", "commitments", "packages", "accessions", "evidence"):
            assert getattr(back, name) == getattr(brief, name) or f"/{name}" in gone

    @times(0.5)
    @given(dated_briefs())
    def test_what_came_back_is_written_alike(self, brief: Brief) -> None:
        text = calendar_of(brief)
        assert calendar_of(read(text)) == calendar_of(read(text.encode())) == text

    @times(0.5)
    @given(dated_briefs())
    def test_each_event_alone_holds_its_meeting(self, brief: Brief) -> None:
        first, *_ = resources(brief).values()
        assert read(first).meetings == brief.meetings[:1]

    def test_nothing_but_the_claims_of_a_full_brief_is_lost(self) -> None:
        brief = full_brief()
        claims = ("statements", "commitments", "packages", "accessions", "evidence")
        assert lost_pointers(brief, "ics") == {"/source/text", *(f"/{name}" for name in claims)}
        assert read(calendar_of(brief)).meetings == brief.meetings


class TestLines:
    """The text is what RFC 5545 asks for."""

    @times(0.5)
    @given(dated_briefs())
    def test_lines_are_short_and_hold_no_controls(self, brief: Brief) -> None:
        text = calendar_of(brief)
        assert text.endswith("END:VCALENDAR\r\n")
        for line in text.split("\r\n"):
            assert len(line.encode()) <= 75
            assert line.splitlines() in ([], [line])
            assert not any(ord(character) < 32 for character in line)

    def test_other_zones_clocks_and_seeds_make_no_difference(self) -> None:
        script = (
            "import sys; from tests.forms.calendars import *; "
            "sys.stdout.write(calendar_of(full_brief()))"
        )
        written = {
            subprocess.run(  # noqa: S603 - ourselves
                [sys.executable, "-c", script],
                env=os.environ | {"TZ": zone, "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            ).stdout
            for zone, seed in (("Asia/Tokyo", "1"), ("America/New_York", "2"))
        }
        assert written == {calendar_of(full_brief()).encode()}


class TestMeeting:
    """A meeting is an all-day event."""

    def test_its_properties(self) -> None:
        event = events_in(calendar_of(full_brief()))[0]
        assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2022, 11, 29), date(2022, 12, 1))
        assert event["SUMMARY"] == "Meeting of Foreign Ministers"
        assert event["LOCATION"] == "Palace, Bucharest, Romania"
        assert event["UID"] == full_brief().meeting.uid
        assert event["URL"] == "https://www.nato.int/"
        assert event["CONTACT"] == "NATO"
        assert event["CATEGORIES"].cats == ["black sea"]
        assert event["DTSTAMP"].dt == datetime(2022, 11, 25, tzinfo=UTC)
        assert event["SUMMARY"].params["LANGUAGE"] == "en"
        assert not {"ORGANIZER", "ATTENDEE", "GEO", "SOURCE"} & set(event)
        assert "mailto:" not in calendar_of(full_brief()).lower()

    def test_who_takes_part_needs_no_address(self) -> None:
        person = Person(name="Ion", office="president", party=Country("ROU"))
        brief = full_brief()
        meeting = attrs.evolve(brief.meeting, host=person)
        event = events_in(calendar_of(attrs.evolve(brief, meetings=(meeting,))))[0]
        parts = [each for each in event.subcomponents if each.name == "PARTICIPANT"]
        assert [(str(each["SUMMARY"]), str(each["PARTICIPANT-TYPE"])) for each in parts] == [
            ("Ana Horvat, foreign minister (European Union (EU))", "ACTIVE"),
            ("Ion, president (Romania)", "SPONSOR"),
            ("Ana Horvat, foreign minister (European Union (EU)) (Ukraine)", "ACTIVE"),
        ]
        assert parts[2]["DESCRIPTION"] == "its needs"
        assert parts[2]["CATEGORIES"].cats == ["partner"]

    def test_a_calendar_of_a_french_release_is_french(self) -> None:
        event = events_in(calendar_of(full_brief(language="fr")))[0]
        assert event["LOCATION"] == "Palace, Bucharest, Roumanie"
        assert event["LOCATION"].params["LANGUAGE"] == "fr"
        assert "Niveau\N{NO-BREAK SPACE}: ministres des Affaires étrangères" in event["DESCRIPTION"]

    def test_the_description_says_what_no_property_does(self) -> None:
        guest = Organisation(name="OSCE")
        brief = full_brief(title=None, url=None, reference=None)
        lone = attrs.evolve(brief.meeting.delegations[0], person=None, party=guest)
        plain = attrs.evolve(lone, office=None)
        meeting = attrs.evolve(brief.meeting, delegations=(lone, plain), host=None)
        event = events_in(calendar_of(attrs.evolve(brief, meetings=(meeting,))))[0]
        assert str(event["DESCRIPTION"]).split("\n") == [
            "Level: foreign ministers",
            "Body: North Atlantic Council",
            "How: in person",
            "Chair: Ana Horvat, foreign minister (European Union (EU))",
            "Agenda:",
            "- the Black Sea",
            "Who comes:",
            "- OSCE: foreign minister, partner",
            "- OSCE, partner",
        ]

    def test_a_later_release_is_a_later_version_of_the_same_event(self) -> None:
        first = events_in(calendar_of(full_brief()))
        later = events_in(calendar_of(full_brief(published=LATER.isoformat())))
        for one, other in zip(first, later, strict=True):
            assert one["UID"] == other["UID"]
            assert one["SEQUENCE"] < other["SEQUENCE"]
            assert one["DTSTAMP"].dt < other["DTSTAMP"].dt

    def test_without_a_day_of_publication_the_stamp_is_of_the_event(self) -> None:
        events = events_in(calendar_of(full_brief(published=None)))
        assert [each["DTSTAMP"].dt.date() for each in events] == [date(2022, 11, 29)] * 2
        assert [each["SEQUENCE"] for each in events] == [0, 0]

    def test_the_last_day_that_there_is_has_none_after_it(self) -> None:
        meeting = meeting_of(dates=day(9999, 12, 31))
        brief = brief_of("", meetings=(meeting,))
        assert "DTEND" not in events_in(calendar_of(brief))[0]
        assert read(calendar_of(brief)).meetings == (meeting,)

    @pytest.mark.parametrize("url", ["not one", "x y", 'https://a"b', "/a"])
    def test_what_is_no_address_is_none_in_a_calendar(self, url: str) -> None:
        brief = full_brief(url=url)
        assert "URL" not in events_in(calendar_of(brief))[0]
        assert read(calendar_of(brief)).source.url == url

    def test_meetings_that_are_alike_are_two_events(self) -> None:
        brief = brief_of("", meetings=(meeting_of(), meeting_of()))
        one, other = resources(brief)
        assert other == f"{one}#2"
        assert read(calendar_of(brief)) == brief


class TestSessions:
    """A session is an event at its time, in the zone of the venue where that is its time."""

    def test_a_session_is_timed_in_the_zone_of_the_venue(self) -> None:
        text = calendar_of(full_brief())
        event = events_in(text)[1]
        assert str(event["DTSTART"].dt.tzinfo) == "Europe/Bucharest"
        assert event["DTSTART"].dt.isoformat() == "2022-11-29T19:30:00+02:00"
        assert event["DTEND"].dt.isoformat() == "2022-11-29T21:00:00+02:00"
        assert event["RELATED-TO"] == full_brief().meeting.uid
        assert event["RELATED-TO"].params["RELTYPE"] == "PARENT"
        assert text.count("BEGIN:VTIMEZONE") == 1
        assert text.index("TZID:Europe/Bucharest") < text.index("BEGIN:VEVENT")

    @pytest.mark.parametrize(
        ("start", "end", "zone", "written"),
        [
            ((2022, 11, 29, 9), (2022, 11, 29, 10), "Europe/Bucharest", "Europe/Bucharest"),
            ((2022, 11, 29, 9), (2022, 11, 29, 10), "Europe/Brussels", "UTC"),
            ((2022, 11, 29, 9), (2022, 11, 29, 10), "UTC", "UTC"),
            ((2022, 11, 29, 9), (2022, 11, 29, 10), "Mars/Phobos", "UTC"),
            ((2022, 11, 29, 9), (2022, 11, 29, 10), "Europe", "UTC"),
            ((2022, 11, 29, 9), (2022, 11, 29, 10), None, "UTC"),
            ((1950, 11, 29, 9), (1950, 11, 29, 10), "Europe/Bucharest", "UTC"),
            ((2122, 11, 29, 9), (2122, 11, 29, 10), "Europe/Bucharest", "UTC"),
            # The second 03:30 of the night in which the clocks go back: a calendar means the first.
            ((2022, 10, 30, 3, 30), (2022, 10, 30, 5), "Europe/Bucharest", "UTC"),
            # A start in winter time and an end for which the offset is none of the zone's.
            ((2022, 3, 27, 2), (2022, 3, 27, 9), "Europe/Bucharest", "UTC"),
        ],
    )
    def test_moments(
        self, start: tuple[int, ...], end: tuple[int, ...], zone: str | None, written: str
    ) -> None:
        session = Session(title="Dinner", start=winter(*start), end=winter(*end))
        venue = None if zone is None else Venue(timezone=zone)
        brief = brief_of("", meetings=(meeting_of(session, venue=venue),))
        event = events_in(calendar_of(brief))[1]
        assert str(event["DTSTART"].dt.tzinfo) == str(event["DTEND"].dt.tzinfo) == written
        assert event["DTSTART"].dt.astimezone(UTC) == session.start
        assert read(calendar_of(brief)) == brief

    def test_the_zone_is_described_as_the_database_has_it(self) -> None:
        zone = ZoneInfo("Europe/Bucharest")
        moments = [datetime(2022, month, 1, 9, tzinfo=zone) for month in range(1, 13)]
        sessions = [Session(title=str(each.month), start=each) for each in moments]
        brief = brief_of("", meetings=(meeting_of(*sessions),))
        text = calendar_of(brief).replace("Europe/Bucharest", "A zone of ours")
        found = [event["DTSTART"].dt for event in events_in(text)[1:]]
        assert [each.utcoffset() for each in found] == [each.utcoffset() for each in moments]

    @pytest.mark.parametrize(
        ("start", "end", "properties"),
        [
            (date(2022, 11, 29), date(2022, 11, 30), (date(2022, 11, 29), date(2022, 12, 1))),
            (date(2022, 11, 29), None, (date(2022, 11, 29), date(2022, 11, 30))),
            (date(9999, 12, 31), None, (date(9999, 12, 31), None)),
        ],
    )
    def test_days(self, start: date, end: date | None, properties: tuple[Any, ...]) -> None:
        session = Session(title="Dinner", start=start, end=end)
        brief = brief_of("", meetings=(meeting_of(session),))
        event = events_in(calendar_of(brief))[1]
        found = [event[name].dt if name in event else None for name in ("DTSTART", "DTEND")]
        assert tuple(found) == properties
        assert read(calendar_of(brief)) == brief

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (None, None),
            (None, date(2022, 11, 29)),
            (datetime(1, 1, 1, tzinfo=WINTER), None),
        ],
    )
    def test_without_a_start_a_session_is_in_the_record_alone(
        self, start: date | None, end: date | None
    ) -> None:
        session = Session(title="Dinner", kind=SessionKind.MEAL, start=start, end=end)
        brief = brief_of("", meetings=(meeting_of(session),))
        assert len(events_in(calendar_of(brief))) == 1
        assert read(calendar_of(brief)) == brief

    def test_an_end_within_the_second_of_the_start_is_none(self) -> None:
        start = datetime(2022, 11, 29, 9, tzinfo=WINTER)
        session = Session(title="x", start=start, end=start + timedelta(microseconds=5))
        brief = brief_of("", meetings=(meeting_of(session),))
        assert "DTEND" not in events_in(calendar_of(brief))[1]
        assert read(calendar_of(brief)) == brief

    def test_sessions_of_one_title_are_told_apart_by_their_order(self) -> None:
        hours = [datetime(2022, 11, 29, hour, tzinfo=WINTER) for hour in (9, 11, 14)]
        first, second, third = (Session(title="Doorstep", start=hour) for hour in hours)
        two = resources(brief_of("", meetings=(meeting_of(first, second),)))
        moved = resources(brief_of("", meetings=(meeting_of(first, third),)))
        assert list(two) == list(moved)
        assert len(two) == 3


class TestRefusals:
    """A calendar is of meetings that have days."""

    @pytest.mark.parametrize("meetings", [(), (meeting_of(dates=None),)])
    def test_without_days_there_is_no_calendar(self, meetings: tuple[Meeting, ...]) -> None:
        with pytest.raises(ValidationError, match="expected a meeting with its days"):
            dumps(brief_of("", meetings=meetings), "ics")

    def test_a_meeting_without_days_is_reported(self) -> None:
        brief = brief_of("", meetings=(meeting_of(), meeting_of(dates=None, name="Later")))
        assert [problem.pointer for problem in lost(brief, "ics")] == ["/meetings/1"]
        assert read(calendar_of(brief)).meetings == (meeting_of(),)

    def test_without_the_library_the_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in [name for name in sys.modules if name.startswith("natobrief.forms.")]:
            if "ics" in name:
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "icalendar", None)
        with pytest.raises(UnsupportedFormat, match=r"pip install 'natobrief\[ical\]'"):
            dumps(full_brief(), "ics")
