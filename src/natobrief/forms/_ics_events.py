"""The meetings and sessions of a brief as events of a calendar (RFC 5545, 7986 and 9073)."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_URL, uuid5

import attrs
from icalendar import Component, Event, vUri

from natobrief.forms import json as json_form
from natobrief.forms._ics_texts import (
    address_of,
    clean,
    description_of,
    guest_of,
    host_of,
    location_of,
)
from natobrief.forms._ics_times import days_of, session_ends
from natobrief.forms._tongue import Tongue
from natobrief.model import Brief, Delegation, Meeting, Session, Source

#: Names what the structured data of an event of ours hold: a brief, as JSON.
SCHEMA = "urn:natobrief:brief:1"
#: How the name begins that holds them, in the alphabet of base64 that is made for addresses.
RECORD = "urn:natobrief:json:"


class _Participant(Component):
    """Who takes part in an event (RFC 9073)."""

    name = "PARTICIPANT"


def events_of(meeting: Meeting, uid: str, source: Source) -> list[Event]:
    """Make the event of a meeting that has days, and those of its sessions that have a start."""
    tongue = Tongue(source.language)
    events = [_meeting_event(meeting, uid, source, tongue)]
    for name, session in zip(session_uids(meeting, uid), meeting.sessions, strict=True):
        if session_ends(meeting, session)[0] is not None:
            events.append(_session_event(session, name, meeting, source))
            events[-1].add("related-to", uid, parameters={"RELTYPE": "PARENT"})
    return events


def session_uids(meeting: Meeting, uid: str) -> list[str]:
    """Return the identifier of each session: of its meeting, its title and its place among these.

    A later release that moves a session to another hour gives the same one.
    """
    seen: Counter[str] = Counter()
    found = []
    for session in meeting.sessions:
        title = session.title.casefold()
        seen[title] += 1
        name = f"natobrief:session:{uid}:{seen[title]}:{title}"
        found.append(str(uuid5(NAMESPACE_URL, name.encode("unicode_escape").decode())))
    return found


def _meeting_event(meeting: Meeting, uid: str, source: Source, tongue: Tongue) -> Event:
    event = _event(meeting, uid, source, tongue)
    _fill(event, "summary", clean(meeting.name), tongue)
    start, end = (None, None) if meeting.dates is None else days_of(meeting.dates)
    _set_ends(event, start, end)
    _fill(event, "location", location_of(meeting.venue, tongue), tongue)
    event.add("transp", "TRANSPARENT")  # a day in whose middle other things may be planned
    if source.publisher is not None:
        _fill(event, "contact", clean(source.publisher), tongue)
    for component in _participants(meeting, uid, tongue):
        event.add_component(component)
    event.add("structured-data", _record(meeting, source), encode=False)
    return event


def _session_event(session: Session, uid: str, meeting: Meeting, source: Source) -> Event:
    tongue = Tongue(source.language)
    event = _event(session, uid, source, tongue)
    _fill(event, "summary", clean(session.title), tongue)
    _set_ends(event, *session_ends(meeting, session))
    _fill(event, "location", location_of(meeting.venue, tongue), tongue)
    for component in _guests(session.delegations, uid, tongue):
        event.add_component(component)
    return event


def _event(facts: Meeting | Session, uid: str, source: Source, tongue: Tongue) -> Event:
    """Make an event with what all of them have."""
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", _stamp(facts, source))
    event.add("sequence", 0 if source.published is None else source.published.toordinal())
    _fill(event, "description", description_of(facts, source, tongue), tongue)
    themes = dict.fromkeys(theme for item in facts.agenda for theme in item.themes)
    if themes:
        event.add("categories", [theme.value.replace("_", " ") for theme in themes])
    url = address_of(source)
    if url is not None:
        event.add("url", url)
    return event


def _stamp(facts: Meeting | Session, source: Source) -> datetime:
    """Return when the release said so: never the clock, or equal facts would not be equal bytes."""
    day = source.published
    if day is None and isinstance(facts, Meeting) and facts.dates is not None:
        day = facts.dates.first
    if day is None and isinstance(facts, Session) and facts.start is not None:
        day = date(facts.start.year, facts.start.month, facts.start.day)
    return datetime.combine(day or date(1970, 1, 1), time(), UTC)


def _set_ends(event: Event, start: date | None, end: date | None) -> None:
    for name, value in (("dtstart", start), ("dtend", end)):
        if value is not None:
            event.add(name, value)


def _fill(component: Component, name: str, text: str, tongue: Tongue) -> None:
    if text:
        component.add(name, text, parameters={"LANGUAGE": tongue.language.value})


def _participants(meeting: Meeting, uid: str, tongue: Tongue) -> Iterator[Component]:
    """Give who chairs, who receives and who comes, none with an address that nobody stated."""
    if meeting.chair is not None:
        chair = clean(tongue.introduced(meeting.chair))
        yield _participant("ACTIVE", f"{uid}-chair", chair, tongue.label("Chair"), tongue)
    if meeting.host is not None:
        host = host_of(meeting.host, tongue)
        yield _participant("SPONSOR", f"{uid}-host", host, tongue.label("Host"), tongue)
    yield from _guests(meeting.delegations, uid, tongue)


def guest_uids(delegations: Sequence[Delegation], uid: str) -> list[str]:
    """Return the identifier of each participant of an event."""
    return [f"{uid}-guest-{number}" for number in range(1, len(delegations) + 1)]


def _guests(delegations: Sequence[Delegation], uid: str, tongue: Tongue) -> Iterator[Component]:
    for name, guest in zip(guest_uids(delegations, uid), delegations, strict=True):
        purpose = "" if guest.purpose is None else clean(guest.purpose)
        found = _participant("ACTIVE", name, guest_of(guest, tongue), purpose, tongue)
        if guest.status is not None:
            found.add("categories", [tongue.word(guest.status)])
        yield found


def _participant(kind: str, uid: str, name: str, purpose: str, tongue: Tongue) -> Component:
    participant = _Participant()
    participant.add("participant-type", kind)
    participant.add("uid", uid)
    _fill(participant, "summary", name, tongue)
    _fill(participant, "description", purpose, tongue)
    return participant


def _record(meeting: Meeting, source: Source) -> vUri:
    """Put what calendars have no property for into the structured data of RFC 9073.

    They stand in a name without commas, semicolons and backslashes: programs that know nothing of
    the property cut its value at these, or lose them.
    """
    brief = Brief(source=attrs.evolve(source, text=""), meetings=(meeting,))
    held = urlsafe_b64encode(json_form.dumps(brief).encode()).decode("ascii")
    record = vUri(f"{RECORD}{held}")
    record.params["VALUE"] = "URI"
    record.params["FMTTYPE"] = "application/json"
    record.params["SCHEMA"] = SCHEMA
    return record
