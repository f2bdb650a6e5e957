"""Calendars: each meeting an all-day event, each of its sessions an event at its time.

The extra ``ical`` brings the library. Nothing here asks the clock, and no e-mail address is made
up: who comes stands in the PARTICIPANT components of RFC 9073, which need none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from natobrief.diagnostics import Code, Problem
from natobrief.errors import ValidationError
from natobrief.forms._checks import loss, losses_of
from natobrief.forms._ics_events import events_of
from natobrief.forms._ics_foreign import Seen
from natobrief.forms._ics_read import read_calendars
from natobrief.forms._ics_texts import address_of, clean
from natobrief.forms._identity import meeting_ids
from natobrief.forms._named import named_in
from natobrief.forms._registry import Unknown
from natobrief.model import Brief, Meeting, Source

_MAKER = "-//natobrief//natobrief//EN"


def dumps(brief: Brief) -> str:
    """Write a brief as one calendar; see `natobrief.dumps`."""
    return _calendar(brief.source, _events(brief))


def resources(brief: Brief) -> dict[str, str]:
    """Write each event as a calendar of its own, as CalDAV servers want them (RFC 4791).

    The event of a meeting holds its sessions too, for whoever reads it back alone.

    Returns:
        Calendars by the identifiers of their events, those of meetings before their sessions.

    Raises:
        ValidationError: No meeting has days.
    """
    events = _events(brief)
    return {str(event["UID"]): _calendar(brief.source, [event]) for event in events}


def _events(brief: Brief) -> list[Event]:
    dated = _dated(brief)
    if not dated:
        message = "brief: expected a meeting with its days, which a calendar needs, found none"
        raise ValidationError([Problem(code=Code.IMPOSSIBLE_VALUE, message=message)])
    return [event for uid, each in dated for event in events_of(each, uid, brief.source)]


def _calendar(source: Source, events: list[Event]) -> str:
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    if source.title is not None and clean(source.title):
        calendar.add("name", clean(source.title))
        calendar.add("x-wr-calname", clean(source.title))
    url = address_of(source)
    if url is not None:
        calendar.add("url", url)
    for component in (*_zones(events), *events):
        calendar.add_component(component)
    return str(calendar.to_ical(), "utf-8")


def _dated(brief: Brief) -> list[tuple[str, Meeting]]:
    """List the meetings that can be events, each with its identifier."""
    named = zip(meeting_ids(brief), brief.meetings, strict=True)
    return [(uid, meeting) for uid, meeting in named if meeting.dates is not None]


def _zones(events: list[Event]) -> Iterator[Timezone]:
    """Describe each time zone in the years in which the events need it."""
    years: dict[str, list[int]] = {}
    zones: dict[str, ZoneInfo] = {}
    for moment in (end for event in events for end in Seen.of(event).ends):
        zone = moment.tzinfo if isinstance(moment, datetime) else None
        if isinstance(moment, datetime) and isinstance(zone, ZoneInfo):
            zones[str(zone)] = zone
            years.setdefault(str(zone), []).append(moment.year)
    for name, zone in sorted(zones.items()):
        first, last = date(min(years[name]), 1, 1), date(max(years[name]), 12, 31)
        yield Timezone.from_tzinfo(zone, name, first, last)


def lost(brief: Brief) -> Iterator[Problem]:
    """Give what a calendar has no place for; see `natobrief.lost`."""
    if brief.source.text:
        yield loss("/source/text", "a calendar does not hold the text of the release")
    for index, meeting in enumerate(brief.meetings):
        if meeting.dates is None:
            yield loss(f"/meetings/{index}", "a meeting without days is no event")
    if brief.persons != named_in(each for _, each in _dated(brief)):
        yield loss("/persons", "a calendar holds those who come, chair or receive")
    claims = ("statements", "commitments", "packages", "accessions", "evidence", "extra")
    yield from losses_of(brief, claims, "a calendar")


def loads(data: str | bytes, *, unknown: Unknown | None = None) -> Brief:
    """Read a brief from a calendar, ours or another's; see `natobrief.loads`."""
    return read_calendars(data, unknown or "ignore")
