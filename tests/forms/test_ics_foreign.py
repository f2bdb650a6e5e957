"""Calendars of other people: what they state is read, and what no field holds is known."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Code,
    DateRange,
    DecodeError,
    Delegation,
    Language,
    Level,
    Meeting,
    Organisation,
    Person,
    Session,
    Status,
    Theme,
    Venue,
    dumps,
    loads,
)
from tests.forms.calendars import calendar, calendar_of, day, full_brief, read

SUMMER = timezone(timedelta(hours=2))

#: As Outlook exports it: a zone with a name of its own, described in the file.
OUTLOOK = calendar(
    "UID:040000008200E00074C5B7101A82E008",
    "SUMMARY;LANGUAGE=fr-FR:Réunion des",
    "  ministres",
    'DTSTART;TZID="W. Europe Standard Time":20240710T093000',
    'DTEND;TZID="W. Europe Standard Time":20240710T110000',
    "LOCATION:OTAN\\, Bruxelles",
    "DESCRIPTION:Ordre du jour\\nsuit.",
    "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
    "BEGIN:VALARM",
    "TRIGGER:-PT15M",
    "ACTION:DISPLAY",
    "DESCRIPTION:Reminder",
    "END:VALARM",
    around=(
        "METHOD:PUBLISH",
        "X-WR-RELCALID:{0000}",
        "BEGIN:VTIMEZONE",
        "TZID:W. Europe Standard Time",
        "BEGIN:STANDARD",
        "DTSTART:16011028T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010325T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ),
)


#: Calendars that end too early.
cut = st.integers(0, len(OUTLOOK)).map(lambda end: OUTLOOK[:end])


def meeting_in(*lines: str, **options: Any) -> Meeting:
    """Read the one meeting of a calendar by hand."""
    [meeting] = read(calendar("SUMMARY:Talks", *lines), **options).meetings
    return meeting


class TestEvents:
    """An event is a meeting; one with hours holds them as a session."""

    def test_one_of_outlook(self) -> None:
        brief = read(OUTLOOK)
        session = Session(
            title="Réunion des ministres",
            start=datetime(2024, 7, 10, 9, 30, tzinfo=SUMMER),
            end=datetime(2024, 7, 10, 11, tzinfo=SUMMER),
        )
        assert brief.meeting.sessions == (session,)
        assert brief.meeting.name == "Réunion des ministres"
        assert brief.meeting.dates == day(2024, 7, 10)
        assert brief.meeting.venue is not None
        assert brief.meeting.venue.name == "OTAN, Bruxelles"
        assert brief.source.text == "Ordre du jour\nsuit."
        assert brief.source.language is Language.FR

    @pytest.mark.parametrize("ends", ["\r\n", "\n"])
    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    def test_line_ends_and_marks_make_no_difference(self, ends: str, mark: str) -> None:
        text = mark + OUTLOOK.replace("\r\n", ends)
        assert read(text) == read(text.encode()) == read(OUTLOOK)

    @pytest.mark.parametrize(
        ("lines", "days"),
        [
            (["DTSTART;VALUE=DATE:20240709", "DTEND;VALUE=DATE:20240712"], day(2024, 7, 9, 3)),
            (["DTSTART;VALUE=DATE:20240709"], day(2024, 7, 9)),
            (["DTSTART;VALUE=DATE:20240709", "DTEND;VALUE=DATE:20240709"], day(2024, 7, 9)),
            (["DTSTART;VALUE=DATE:20240709", "DTEND;VALUE=DATE:20240701"], day(2024, 7, 9)),
            (["DTSTART;VALUE=DATE:20240709", "DURATION:P2D"], day(2024, 7, 9, 2)),
            (["DTSTART;VALUE=DATE:99991231", "DURATION:P2D"], day(9999, 12, 31)),
            (["DTSTART;VALUE=DATE:20240709", "DTEND:20240710T090000Z"], day(2024, 7, 9)),
            (["DTSTART:20240709T090000", "DTEND:20240710T090000"], day(2024, 7, 9, 2)),
            (["DTSTART:20240709T090000Z", "DTEND:20240710T000000Z"], day(2024, 7, 9)),
            (["DTSTART:20240709T090000Z", "DTEND:20240710T000000"], day(2024, 7, 9)),
            (["DTSTART:20240709T000000Z", "DURATION:P1D"], day(2024, 7, 9)),
            ([], None),
        ],
    )
    def test_days(self, lines: list[str], days: DateRange | None) -> None:
        assert meeting_in(*lines).dates == days

    @pytest.mark.parametrize(
        ("lines", "start", "end"),
        [
            (
                ["DTSTART:20240709T090000Z", "DURATION:PT90M"],
                "2024-07-09T09:00:00+00:00",
                "2024-07-09T10:30:00+00:00",
            ),
            (["DTSTART;TZID=Europe/Riga:20240709T090000"], "2024-07-09T09:00:00+03:00", None),
            (["DTSTART;TZID=/odd/Europe/Riga:20240709T090000"], "2024-07-09T09:00:00+03:00", None),
            (["DTSTART:20240709T090000"], None, None),
            (["DTSTART;VALUE=DATE:20240709"], None, None),
        ],
    )
    def test_hours(self, lines: list[str], start: str | None, end: str | None) -> None:
        found = [
            (str(each.start and each.start.isoformat()), each.end and each.end.isoformat())
            for each in meeting_in(*lines).sessions
        ]
        assert found == ([] if start is None else [(start, end)])

    def test_hours_before_there_were_zones_are_no_session(self) -> None:
        meeting = meeting_in("DTSTART;TZID=Europe/Amsterdam:19000709T090000")
        assert meeting.sessions == ()
        assert meeting.dates == day(1900, 7, 9)

    def test_a_place_is_kept_as_it_is_written_with_its_zone(self) -> None:
        lines = ("DTSTART;TZID=Europe/Riga:20240709T090000", "LOCATION:National Library\\, Riga")
        venue = Venue(name="National Library, Riga", timezone="Europe/Riga")
        assert meeting_in(*lines).venue == venue
        assert meeting_in(lines[0]).venue == Venue(timezone="Europe/Riga")
        assert meeting_in("DTSTART:20240709T090000Z").venue is None

    def test_only_categories_that_are_themes_say_what_it_is_about(self) -> None:
        meeting = meeting_in("CATEGORIES:Work,Cyber defence", "CATEGORIES:space", "CATEGORIES:")
        assert [item.themes for item in meeting.agenda] == [(Theme.CYBER_DEFENCE,), (Theme.SPACE,)]

    def test_who_comes(self) -> None:
        lines = (
            "ATTENDEE;CN=Ana Horvat;ROLE=CHAIR:mailto:ana@example.org",
            'ATTENDEE;CUTYPE=INDIVIDUAL;CN="Berg, Ivo":mailto:ivo@example.org',
            "ATTENDEE;CUTYPE=GROUP;CN=OSCE:mailto:osce@example.org",
            "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@example.org",
            "ATTENDEE;CN=who@example.org:mailto:who@example.org",
            "ATTENDEE:mailto:nobody@example.org",
        )
        brief = read(calendar("SUMMARY:Talks", *lines))
        osce = Delegation(party=Organisation(name="OSCE"), status=Status.OTHER)
        assert brief.meeting.chair == Person(name="Ana Horvat")
        assert brief.meeting.delegations == (osce,)
        assert brief.persons == (Person(name="Ana Horvat"), Person(name="Berg, Ivo"))
        timed = read(calendar("SUMMARY:Talks", "DTSTART:20240709T090000Z", *lines)).meeting
        assert (timed.delegations, timed.sessions[0].delegations) == ((), (osce,))

    def test_a_cancelled_event_is_no_meeting(self) -> None:
        lines = ("BEGIN:VEVENT", "SUMMARY:Off", "STATUS:CANCELLED", "END:VEVENT")
        brief = read(calendar("SUMMARY:On", "STATUS:CONFIRMED", around=lines))
        assert [meeting.name for meeting in brief.meetings] == ["On"]

    def test_events_with_a_parent_are_its_sessions(self) -> None:
        whole = (
            "BEGIN:VEVENT",
            "UID:whole",
            "SUMMARY:Summit",
            "DTSTART;VALUE=DATE:20240709",
            "DTEND;VALUE=DATE:20240712",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:other",
            "RELATED-TO;RELTYPE=SIBLING:whole",
            "SUMMARY:Forum",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "RELATED-TO:whole",
            "END:VEVENT",
        )
        lines = ("UID:part", "RELATED-TO:whole", "SUMMARY:Dinner", "DTSTART:20240709T170000Z")
        brief = read(calendar(*lines, around=whole), unknown="keep")
        summit, forum = brief.meetings
        assert (summit.name, summit.level, forum.name) == ("Summit", Level.OTHER, "Forum")
        assert [session.title for session in summit.sessions] == ["Dinner"]
        assert "/meetings/0/VEVENT" in [extra.pointer for extra in brief.extra]

    def test_several_calendars_in_one_file(self) -> None:
        brief = read(calendar("SUMMARY:One") + calendar("SUMMARY:Two", "URL:https://example.org"))
        assert [meeting.name for meeting in brief.meetings] == ["One", "Two"]
        assert brief.source.url == "https://example.org"

    @pytest.mark.parametrize("name", ["NAME", "X-WR-CALNAME"])
    def test_the_name_of_a_calendar_is_its_title(self, name: str) -> None:
        assert read(calendar("SUMMARY:x", around=(f"{name}:Meetings",))).source.title == "Meetings"


class TestUnknown:
    """What no field holds is ignored, kept or refused, as it is asked."""

    def test_it_may_be_kept(self) -> None:
        brief = read(OUTLOOK, unknown="keep")
        kept = {extra.pointer: json.loads(extra.json) for extra in brief.extra}
        assert kept["/meetings/0/X-MICROSOFT-CDO-BUSYSTATUS"] == "BUSY"
        assert kept["/meetings/0/VALARM"].startswith("BEGIN:VALARM\r\n")
        assert kept["/meetings/0/UID"] == "040000008200E00074C5B7101A82E008"
        assert kept["/source/X-WR-RELCALID"] == "{0000}"
        assert loads(dumps(brief), unknown="keep") == brief

    def test_several_of_a_name_are_kept_together(self) -> None:
        brief = read(calendar("SUMMARY:x", "COMMENT:one", "COMMENT:two"), unknown="keep")
        assert [json.loads(extra.json) for extra in brief.extra] == [["one", "two"]]

    def test_it_may_be_refused(self) -> None:
        with pytest.raises(DecodeError) as caught:
            read(OUTLOOK, unknown="refuse")
        problems = caught.value.problems
        assert {problem.code for problem in problems} == {Code.UNKNOWN_FIELD}
        assert "/meetings/0/VALARM" in {problem.pointer for problem in problems}

    def test_a_calendar_without_it_is_refused_nothing(self) -> None:
        text = calendar("SUMMARY:x", "DTSTART;VALUE=DATE:20240709", "CATEGORIES:space")
        assert read(text, unknown="refuse") == read(text)

    def test_other_components_are_known(self) -> None:
        todo = ("BEGIN:VTODO", "SUMMARY:Write", "END:VTODO")
        brief = read(calendar("SUMMARY:x", around=todo), unknown="keep")
        assert [extra.pointer for extra in brief.extra] == ["/source/VTODO"]


class TestFaults:
    """What is no calendar, or a broken one, is refused with its place."""

    @pytest.mark.parametrize(
        "data",
        [
            "",
            "hello",
            "{}",
            b"\xff\xfe\x00",
            "BEGIN:VCALENDAR",
            "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
            "BEGIN:VEVENT\r\nEND:VEVENT\r\n",
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
            "END:VCALENDAR\r\n",
        ],
    )
    def test_no_calendar(self, data: str | bytes) -> None:
        with pytest.raises(DecodeError) as caught:
            read(data)
        assert [problem.code for problem in caught.value.problems] == [Code.NOT_IN_FORM]

    @pytest.mark.parametrize(
        ("lines", "pointer", "code"),
        [
            (["DTSTART:20240709T090000Z"], "/meetings/0/name", Code.MISSING_FIELD),
            (["SUMMARY: "], "/meetings/0/name", Code.MISSING_FIELD),
            (["SUMMARY:x", "DTSTART:9 July"], "/meetings/0/DTSTART", Code.IMPOSSIBLE_VALUE),
            (["SUMMARY:x", "DURATION:long"], "/meetings/0/DURATION", Code.IMPOSSIBLE_VALUE),
            (["SUMMARY:x", "no line"], "/meetings/0/", Code.IMPOSSIBLE_VALUE),
        ],
    )
    def test_a_broken_event(self, lines: list[str], pointer: str, code: Code) -> None:
        with pytest.raises(DecodeError) as caught:
            read(calendar(*lines))
        assert [(each.pointer, each.code) for each in caught.value.problems] == [(pointer, code)]

    def test_a_broken_property_that_is_not_read_breaks_nothing(self) -> None:
        assert meeting_in("RRULE:FREQ=SOMETIMES", "GEO:here").name == "Talks"

    @given(st.text() | st.binary() | cut)
    def test_any_data_are_read_or_refused(self, data: str | bytes) -> None:
        try:
            brief = read(data)
        except DecodeError as error:
            assert error.problems  # noqa: PT017 - either way
        else:
            assert brief.meetings

    def test_a_date_that_is_none_is_named(self) -> None:
        with pytest.raises(DecodeError, match="/meetings/0/DTEND"):
            read(calendar("SUMMARY:x", "DTSTART;VALUE=DATE:20240709", "DTEND;VALUE=DATE:20240231"))


class TestEdits:
    """What somebody has changed in a calendar stands above what we wrote beside it."""

    def changed(self, old: str, new: str) -> Meeting:
        """Change our calendar and read it."""
        text = calendar_of(full_brief()).replace("\r\n ", "")
        assert old in text
        return read(text.replace(old, new), unknown="refuse").meeting

    def test_a_new_name(self) -> None:
        meeting = self.changed("en:Meeting of Foreign Ministers", "en:Talks")
        assert (meeting.name, meeting.level) == ("Talks", Level.FOREIGN_MINISTERS)

    def test_other_days(self) -> None:
        meeting = self.changed("DTEND;VALUE=DATE:20221201", "DTEND;VALUE=DATE:20221203")
        assert meeting.dates == day(2022, 11, 29, 4)

    def test_another_place(self) -> None:
        meeting = self.changed("en:Palace\\, Bucharest\\, Romania", "en:Online")
        assert meeting.venue == Venue(name="Online", timezone="Europe/Bucharest")

    def test_no_place(self) -> None:
        line = "LOCATION;LANGUAGE=en:Palace\\, Bucharest\\, Romania\r\n"
        assert self.changed(line, "").venue == Venue(timezone="Europe/Bucharest")

    def test_no_place_and_no_zone(self) -> None:
        document = json.loads(dumps(full_brief()))
        document["meetings"][0]["venue"] = {"city": "Bucharest"}
        text = calendar_of(loads(json.dumps(document)))
        line = "LOCATION;LANGUAGE=en:Bucharest\r\n"
        assert read(text.replace(line, "")).meeting.venue is None
        document["meetings"][0]["venue"] = None
        text = calendar_of(loads(json.dumps(document)))
        text = text.replace("\r\nTRANSP:", "\r\nLOCATION:Riga\r\nTRANSP:")
        assert read(text).meeting.venue == Venue(name="Riga")

    def test_a_session_at_another_hour(self) -> None:
        meeting = self.changed("20221129T193000", "20221129T200000")
        assert meeting.sessions[0].start is not None
        assert meeting.sessions[0].start.isoformat() == "2022-11-29T20:00:00+02:00"
        assert meeting.sessions[0].agenda == full_brief().meeting.sessions[0].agenda

    def test_a_session_of_another_name(self) -> None:
        assert self.changed("en:Working dinner", "en:Lunch").sessions[0].title == "Lunch"

    def test_a_guest_who_is_taken_out(self) -> None:
        text = calendar_of(full_brief())
        first = text.index("BEGIN:PARTICIPANT", text.index("DESCRIPTION;LANGUAGE=en:Host"))
        last = text.index("END:VEVENT", first)
        assert read(text[:first] + text[last:]).meeting.delegations == ()

    def test_a_session_that_is_added(self) -> None:
        uid = full_brief().meeting.uid
        added = f"BEGIN:VEVENT\r\nUID:new\r\nRELATED-TO:{uid}\r\n"
        text = calendar_of(full_brief())
        for lines, count in (("SUMMARY:Photo\r\n", 2), ("", 1)):
            event = f"{added}{lines}END:VEVENT\r\nEND:VCALENDAR"
            assert len(read(text.replace("END:VCALENDAR", event)).meeting.sessions) == count

    def test_a_change_that_says_nothing_changes_nothing(self) -> None:
        assert self.changed("SEQUENCE:738484", "SEQUENCE:738485") == full_brief().meeting
        assert self.changed("en:Meeting of Foreign Ministers", "en: ") == full_brief().meeting
        assert self.changed("en:Working dinner", "en: ") == full_brief().meeting

    @pytest.mark.parametrize("held", ["urn:natobrief:json:e30=", "urn:natobrief:json:@", "x"])
    def test_a_record_that_is_none_is_refused(self, held: str) -> None:
        text = calendar_of(full_brief()).replace("\r\n ", "")
        start = text.index("URI:urn:natobrief") + 4
        end = text.index("\r\n", start)
        with pytest.raises(DecodeError):
            read(text[:start] + held + text[end:])

    def test_structured_data_of_others_are_theirs(self) -> None:
        line = 'STRUCTURED-DATA;VALUE=URI;FMTTYPE=a/b;SCHEMA="urn:x":urn:y'
        brief = read(calendar("SUMMARY:x", "DTSTART;VALUE=DATE:20240709", line), unknown="keep")
        assert [extra.pointer for extra in brief.extra] == ["/meetings/0/STRUCTURED-DATA"]

    def test_a_record_of_several_meetings_is_none_of_ours(self) -> None:
        text = calendar_of(full_brief()).replace("\r\n ", "")
        start = text.index("URI:urn:natobrief") + 4
        end = text.index("\r\n", start)
        brief = full_brief()
        bare = json.loads(dumps(brief)) | {"meetings": []}
        held = urlsafe_b64encode(json.dumps(bare).encode()).decode()
        found = read(f"{text[:start]}urn:natobrief:json:{held}{text[end:]}")
        assert found.meeting.level is Level.OTHER
        assert found.meeting.dates == DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30))
