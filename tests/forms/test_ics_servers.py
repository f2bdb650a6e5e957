"""Calendars in other people's software: a CalDAV server, its client, and a second reader."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server
from zoneinfo import ZoneInfo

import attrs
import caldav
import pytest
from hypothesis import HealthCheck, given, settings
from ical.calendar_stream import IcsCalendarStream
from radicale import config
from radicale.app import Application

from natobrief import Brief, Venue, extract
from natobrief.forms.ics import resources
from natobrief.testing import texts
from tests.forms.calendars import LATER, calendar_of, dated_briefs, full_brief, read
from tests.profiles import times

EXAMPLES = Path(__file__).parents[2] / "examples"


BUCHAREST = ZoneInfo("Europe/Bucharest")


class _Quiet(WSGIRequestHandler):
    """Answers without a line to standard error."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a Radicale server on a free port of this machine."""
    configuration = config.load()
    folder = str(tmp_path_factory.mktemp("collections"))
    settings_of = {"storage": {"filesystem_folder": folder}, "auth": {"type": "none"}}
    configuration.update(settings_of, "tests", privileged=True)
    with make_server("127.0.0.1", 0, Application(configuration), handler_class=_Quiet) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}/"
        listening.shutdown()
        thread.join()


@pytest.fixture
def desk(server: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Open a calendar of its own for each test."""
    name = sha256(request.node.name.encode()).hexdigest()
    open_client: Any = caldav.DAVClient
    client = open_client(url=server, username="desk", password=name)
    yield client.principal().make_calendar(name=name, cal_id=name)
    client.close()


def put(desk: Any, brief: Brief) -> None:
    """Put all events of a brief on the server."""
    for text in resources(brief).values():
        desk.save_event(text)


class TestServer:
    """Radicale takes the events, and gives back what it was given."""

    def test_a_meeting_comes_back_from_the_server(self, desk: Any) -> None:
        put(desk, full_brief())
        assert len(desk.events()) == 2
        found = desk.event_by_uid(full_brief().meeting.uid)
        assert read(found.data).meetings == full_brief().meetings
        assert read(found.data).source == attrs.evolve(full_brief().source, text="")

    def test_a_later_release_updates_the_event_in_place(self, desk: Any) -> None:
        put(desk, full_brief())
        later = full_brief(published=LATER.isoformat(), title="Programme")
        [session] = later.meeting.sessions
        moved = attrs.evolve(session, start=datetime(2022, 11, 29, 18, tzinfo=BUCHAREST))
        venue = Venue(name="Parliament", city="Bucharest", timezone="Europe/Bucharest")
        meeting = attrs.evolve(later.meeting, sessions=(moved,), venue=venue)
        put(desk, attrs.evolve(later, meetings=(meeting,)))
        assert len(desk.events()) == 2
        found = read(desk.event_by_uid(full_brief().meeting.uid).data)
        assert found.meetings == (meeting,)
        assert found.source.published == LATER

    def test_the_server_finds_events_by_their_days(self, desk: Any) -> None:
        put(desk, full_brief())
        evening = [datetime(2022, 11, 29, hour, tzinfo=BUCHAREST) for hour in (20, 21)]
        morning = [datetime(2022, 11, 29, hour, tzinfo=BUCHAREST) for hour in (8, 9)]
        counts = [
            len(desk.search(start=start, end=end, event=True)) for start, end in (evening, morning)
        ]
        assert counts == [2, 1]

    def test_the_examples_come_back(self, desk: Any) -> None:
        for release in sorted(EXAMPLES.glob("*.txt")):
            brief = extract(release.read_text(encoding="utf-8")).brief
            dated = [meeting for meeting in brief.meetings if meeting.dates is not None]
            put(desk, brief)
            assert read(desk.event_by_uid(dated[0].uid).data).meeting == dated[0]

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=5)
    @given(brief=dated_briefs(words=texts(controls=False)))
    def test_any_meeting_comes_back(self, desk: Any, brief: Brief) -> None:
        brief = attrs.evolve(brief, meetings=brief.meetings[:1])
        put(desk, brief)
        assert read(desk.event_by_uid(brief.meeting.uid).data).meetings == brief.meetings


class TestSecondReader:
    """A reader that shares no code with the library accepts the file and says the same."""

    def test_what_it_sees(self) -> None:
        seen = IcsCalendarStream.calendar_from_ics(calendar_of(full_brief()))
        meeting, session = seen.events
        assert (meeting.dtstart, meeting.dtend) == (date(2022, 11, 29), date(2022, 12, 1))
        assert meeting.uid == full_brief().meeting.uid
        assert meeting.summary == "Meeting of Foreign Ministers"
        assert meeting.location == "Palace, Bucharest, Romania"
        assert meeting.categories == ["black sea"]
        assert session.dtstart == datetime(
            2022, 11, 29, 19, 30, tzinfo=ZoneInfo("Europe/Bucharest")
        )
        assert session.related_to is not None
        assert [each.uid for each in session.related_to] == [meeting.uid]

    @pytest.mark.parametrize("release", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
    def test_it_takes_the_examples(self, release: Path) -> None:
        brief = extract(release.read_text(encoding="utf-8")).brief
        seen = IcsCalendarStream.calendar_from_ics(calendar_of(brief))
        [meeting, *_] = seen.events
        assert meeting.summary == brief.meeting.name

    @times(1 / 2)
    @given(dated_briefs())
    def test_it_takes_any_calendar_of_ours(self, brief: Brief) -> None:
        seen = IcsCalendarStream.calendar_from_ics(calendar_of(brief))
        assert list(resources(brief)) == [event.uid for event in seen.events]
