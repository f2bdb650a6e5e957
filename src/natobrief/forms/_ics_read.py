"""Calendars to a brief.

An event of ours carries a record of its meeting. What the event shows stands above the record:
whoever has renamed or moved it in a calendar finds that in the brief. Other people's events give
what they state and no more.
"""

from __future__ import annotations

import warnings
from base64 import b64decode
from collections.abc import Iterator
from typing import Any, final

import attrs
from attrs import Factory, define
from icalendar import Calendar, Component, GloballyUniqueTZIDGuessed

from natobrief.diagnostics import Code
from natobrief.errors import DecodeError
from natobrief.forms import _ics_foreign as foreign
from natobrief.forms import json as json_form
from natobrief.forms._faults import Fault, MismatchError, Path, pointer_of
from natobrief.forms._ics_events import RECORD, SCHEMA, guest_uids, session_uids
from natobrief.forms._ics_foreign import Seen, first_text, properties
from natobrief.forms._ics_texts import clean, location_of
from natobrief.forms._ics_times import days_of, session_ends
from natobrief.forms._named import named_in
from natobrief.forms._registry import Unknown
from natobrief.forms._tongue import Tongue
from natobrief.model import (
    Brief,
    DocumentKind,
    Extra,
    Language,
    Meeting,
    Person,
    Session,
    Source,
    Venue,
)
from natobrief.model._canonical import canonical_json

#: Properties that events of ours have, besides those that every event may.
_OURS = frozenset(
    {"UID", "DTSTAMP", "SEQUENCE", "TRANSP", "CATEGORIES", "CONTACT", "STRUCTURED-DATA"}
)
#: Properties of a calendar that say how it was made, or that a field holds.
_OF_CALENDARS = frozenset({"PRODID", "VERSION", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME"})


@final
@define
class _Reading:
    """What has been read so far."""

    meetings: list[Meeting] = Factory(list)
    source: Source | None = None
    texts: list[str] = Factory(list)
    urls: list[str] = Factory(list)
    title: str = ""
    language: Language | None = None
    persons: list[Person] = Factory(list)
    strays: dict[Path, list[str]] = Factory(dict)
    faults: list[Fault] = Factory(list)

    def stray(self, path: Path, value: object) -> None:
        """Note something that no field holds."""
        self.strays.setdefault(path, []).append(_written(value))

    def fault(self, path: Path, code: Code, expected: str, found: str) -> None:
        """Note something wrong."""
        self.faults.append(Fault.of(MismatchError(code, expected, found), path))


def _written(value: object) -> str:
    to_ical = getattr(value, "to_ical", None)
    text = to_ical() if callable(to_ical) else value
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)


def read_calendars(data: str | bytes, unknown: Unknown) -> Brief:
    """Read a brief from the text of one calendar or several.

    Raises:
        DecodeError: The text is no calendar, holds no event, or an event is broken.
    """
    reading = _Reading()
    for calendar in _calendars(data):
        _read_calendar(calendar, reading)
    if not reading.meetings and not reading.faults:
        reading.fault((), Code.NOT_IN_FORM, "a calendar with an event", "none")
    if unknown == "refuse":
        for path in reading.strays:
            reading.fault(path, Code.UNKNOWN_FIELD, "what a brief has a field for", str(path[-1]))
    if reading.faults:
        raise DecodeError(fault.as_problem() for fault in reading.faults)
    return _brief(reading, keep=unknown == "keep")


def _calendars(data: str | bytes) -> list[Component]:
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)  # it guesses well
            found = Calendar.from_ical(text.lstrip("\ufeff"), multiple=True)
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        message = f"expected a calendar (RFC 5545), found none: {clean(str(error))[:200]}"
        fault = Fault(path=(), code=Code.NOT_IN_FORM, message=message)
        raise DecodeError([fault.as_problem()]) from None
    return [each for each in found if each.name == "VCALENDAR"]


def _brief(reading: _Reading, *, keep: bool) -> Brief:
    """Put together what was read."""
    source = reading.source or Source(
        text="\n\n".join(reading.texts),
        kind=DocumentKind.ANNOUNCEMENT,
        language=reading.language or Language.EN,
        title=reading.title or None,
        url=reading.urls[0] if reading.urls else None,
    )
    meetings = tuple(reading.meetings)
    persons = dict.fromkeys([*named_in(meetings), *reading.persons])
    strays = [(pointer_of(path), texts) for path, texts in reading.strays.items()] if keep else []
    extra = [
        Extra(pointer=pointer, json=canonical_json(texts[0] if len(texts) == 1 else texts))
        for pointer, texts in sorted(strays)
    ]
    return Brief(source=source, meetings=meetings, persons=tuple(persons), extra=tuple(extra))


def _read_calendar(calendar: Component, reading: _Reading) -> None:
    for event, parts in _with_parts(calendar):
        _read_event(event, parts, reading)
    reading.title = reading.title or clean(
        first_text(calendar, "NAME") or first_text(calendar, "X-WR-CALNAME")
    )
    for name in sorted(set(calendar) - _OF_CALENDARS - {"URL"}):
        for value in properties(calendar, name):
            reading.stray(("source", name), value)
    for each in calendar.subcomponents:
        if each.name not in {"VEVENT", "VTIMEZONE"}:
            reading.stray(("source", str(each.name)), each)


def _with_parts(calendar: Component) -> Iterator[tuple[Component, list[Component]]]:
    """Give each event that is held, with those that name it as their parent."""
    events = [
        each
        for each in calendar.subcomponents
        if each.name == "VEVENT" and first_text(each, "STATUS").upper() != "CANCELLED"
    ]
    whole = {first_text(each, "UID") for each in events if not _parent(each)} - {""}
    parts: dict[str, list[Component]] = {}
    for event in events:
        if _parent(event) in whole:
            parts.setdefault(_parent(event), []).append(event)
    for event in events:
        if _parent(event) not in whole:
            yield event, parts.pop(first_text(event, "UID"), [])


def _parent(event: Component) -> str:
    """Return the identifier of the event of which this one is a part."""
    for related in properties(event, "RELATED-TO"):
        if str(related.params.get("RELTYPE", "PARENT")).upper() == "PARENT":
            return str(related)
    return ""


def _read_event(event: Component, parts: list[Component], reading: _Reading) -> None:
    """Read an event and its parts as one meeting."""
    path: Path = ("meetings", len(reading.meetings))
    for each in (event, *parts):
        for name, message in each.errors:
            if name in foreign.HELD or name is None:
                reading.fault((*path, name or ""), Code.IMPOSSIBLE_VALUE, "a value", clean(message))
    record = _record(event)
    seen = Seen.of(event)
    if record is None:
        _read_foreign(event, parts, seen, path, reading)
        return
    reading.source = reading.source or record.source
    meeting = _as_shown(record.meetings[0], event, seen, Tongue(record.source.language))
    sessions = _sessions(meeting, record, event, parts, reading)
    reading.meetings.append(attrs.evolve(meeting, sessions=tuple(sessions)))
    _note_strays(event, path, reading, _OURS | foreign.HELD, {"PARTICIPANT"})


def _record(event: Component) -> Brief | None:
    """Return the record that an event of ours carries; None where there is none."""
    for found in properties(event, "STRUCTURED-DATA"):
        if str(found.params.get("SCHEMA", "")) == SCHEMA:
            brief = json_form.loads(_decoded(str(found)))
            if len(brief.meetings) == 1:
                return brief
    return None


def _decoded(held: str) -> bytes:
    """Decode the name that holds a record."""
    try:
        return b64decode(held.removeprefix(RECORD), altchars="-_", validate=True)
    except ValueError:
        return held.encode("utf-8", "surrogatepass")  # no JSON: its reader says so


def _as_shown(meeting: Meeting, event: Component, seen: Seen, tongue: Tongue) -> Meeting:
    """Let what an event shows stand above the record of its meeting."""
    changes: dict[str, Any] = {}
    if seen.name and seen.name != clean(meeting.name):
        changes["name"] = seen.name
    written = (None, None) if meeting.dates is None else days_of(meeting.dates)
    if seen.ends != written:
        changes["dates"] = foreign.days(seen.ends)
    if seen.location != location_of(meeting.venue, tongue):
        zone = None if meeting.venue is None else meeting.venue.timezone
        known = seen.location or zone
        changes["venue"] = Venue(name=seen.location or None, timezone=zone) if known else None
    present = {first_text(each, "UID") for each in event.subcomponents}
    uids = guest_uids(meeting.delegations, first_text(event, "UID"))
    guests = zip(uids, meeting.delegations, strict=True)
    changes["delegations"] = [guest for uid, guest in guests if uid in present]
    return attrs.evolve(meeting, **changes)


def _sessions(
    meeting: Meeting, record: Brief, event: Component, parts: list[Component], reading: _Reading
) -> Iterator[Session]:
    """Give the sessions of a record, each as its event shows it, then those added by others."""
    by_uid = {first_text(part, "UID"): part for part in parts}
    uids = session_uids(record.meetings[0], first_text(event, "UID"))
    for uid, session in zip(uids, meeting.sessions, strict=True):
        part = by_uid.pop(uid, None)
        yield session if part is None else _session_as_shown(session, meeting, Seen.of(part))
    for part in by_uid.values():
        added = foreign.as_session(part, Seen.of(part)) if Seen.of(part).name else None
        if added is None:
            reading.stray(("meetings", len(reading.meetings), "VEVENT"), part)
        else:
            yield added


def _session_as_shown(session: Session, meeting: Meeting, seen: Seen) -> Session:
    changes: dict[str, Any] = {}
    if seen.name and seen.name != clean(session.title):
        changes["title"] = seen.name
    if seen.ends != session_ends(meeting, session):
        changes["start"], changes["end"] = foreign.moments(seen.ends)
    return attrs.evolve(session, **changes)


def _read_foreign(
    event: Component, parts: list[Component], seen: Seen, path: Path, reading: _Reading
) -> None:
    """Read an event that is none of ours, with those that name it as their parent."""
    if not seen.name:
        reading.fault((*path, "name"), Code.MISSING_FIELD, "a SUMMARY", "none")
        return
    meeting = foreign.as_meeting(event, seen)
    sessions = list(meeting.sessions)
    for part in parts:
        inner = Seen.of(part)
        session = foreign.as_session(part, inner) if inner.name else None
        if session is None:
            reading.stray((*path, "VEVENT"), part)
        else:
            sessions.append(session)
    reading.meetings.append(attrs.evolve(meeting, sessions=tuple(sessions)))
    for each in (event, *parts):
        reading.persons += foreign.people_of(each)
    reading.texts += [text for text in [first_text(event, "DESCRIPTION").strip()] if text]
    reading.urls += [url for url in [first_text(event, "URL").strip()] if url]
    reading.language = reading.language or _language(event)
    _note_strays(event, path, reading, foreign.HELD, set())


def _language(event: Component) -> Language | None:
    """Return the language that an event says its words are in, if it is one that we know."""
    for name in ("SUMMARY", "DESCRIPTION"):
        for text in properties(event, name):
            code = str(text.params.get("LANGUAGE", ""))[:2].lower()
            if code in list(Language):
                return Language(code)
    return None


def _note_strays(
    event: Component, path: Path, reading: _Reading, held: frozenset[str], components: set[str]
) -> None:
    """Note what of an event no field holds."""
    for name in sorted(set(event) - held):
        for value in properties(event, name):
            if name == "CATEGORIES" and all(map(foreign.is_theme, foreign.categories(event))):
                continue
            if name == "ATTENDEE" and foreign.is_held(value):
                continue
            reading.stray((*path, name), value)
    for each in event.subcomponents:
        if each.name not in components:
            reading.stray((*path, str(each.name)), each)
