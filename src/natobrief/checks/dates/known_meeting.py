"""NB120 and NB220: a meeting that the tables know, on other days or at another place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.diagnostics import Severity
from natobrief.lexicon.organisations import NATO, organisation_index
from natobrief.lexicon.phrases import Words
from natobrief.model import DateRange, Level, Meeting
from natobrief.reference import Event

#: Meetings of one level so few days apart in one city are the same one.
_NEAR = timedelta(days=10)
_EVE = timedelta(days=1)


def check_known_days(subject: Subject) -> Iterator[Finding]:
    """Find meetings that the tables know on other days: days that differ, or that lie near."""
    for pointer, meeting in subject.each(Meeting):
        days, known = meeting.dates, _known(subject, meeting)
        if days is None or not known or any(_is_part(days, event.days) for event in known):
            continue
        event = known[0]
        if _apart(days, event.days) <= timedelta() or _in_one_city(meeting, event):
            message = f"the tables know this meeting ({_name(event)}) on {event.days}, found {days}"
            yield _finding(f"{pointer}/dates", message, event)


def check_known_place(subject: Subject) -> Iterator[Finding]:
    """Find meetings that the tables know on these days, but in another country."""
    for pointer, meeting in subject.each(Meeting):
        days, venue = meeting.dates, meeting.venue
        known = [event for event in _known(subject, meeting) if days and _is_part(days, event.days)]
        if venue is None or venue.country is None or not known or not known[0].venues:
            continue
        if all(venue.country != place.country for event in known for place in event.venues):
            cities = ", ".join(str(place.city) for place in known[0].venues)
            message = f"the tables know this meeting ({_name(known[0])}) in {cities}"
            yield _finding(f"{pointer}/venue/country", message, known[0])


def _known(subject: Subject, meeting: Meeting) -> list[Event]:
    """Return the past meetings of the level near the days of a meeting, the nearest first."""
    days = meeting.dates
    if days is None or meeting.level is Level.OTHER or _is_of_others(meeting):
        return []
    near = [
        event
        for event in subject.tables.all_events
        if meeting.level in event.levels and _apart(days, event.days) <= _NEAR
    ]
    return sorted(near, key=lambda event: _apart(days, event.days))


def _is_of_others(meeting: Meeting) -> bool:
    """Tell whether a meeting is called that of other organisations, and not of the Alliance too."""
    name = meeting.name if meeting.body is None else f"{meeting.name}; {meeting.body}"
    named = {party for _, _, party in organisation_index().among(Words(name, 0, len(name)))}
    return bool(named) and NATO not in named


def _apart(days: DateRange, other: DateRange) -> timedelta:
    """Return how far two ranges are apart; negative or zero when they share a day."""
    return max(days.first - other.last, other.first - days.last)


def _is_part(days: DateRange, other: DateRange) -> bool:
    """Tell whether days are some of a meeting's, or all of them with their eve.

    A release may be about the first of two, and a programme may begin with a dinner on the eve.
    """
    is_with_eve = (days.first, days.last) == (other.first - _EVE, other.last)
    return is_with_eve or (other.first <= days.first and days.last <= other.last)


def _in_one_city(meeting: Meeting, event: Event) -> bool:
    city = None if meeting.venue is None else meeting.venue.city
    cities = {str(place.city).casefold() for place in event.venues}
    return city is not None and city.casefold() in cities


def _name(event: Event) -> str:
    return event.id if event.name is None else event.name


def _finding(pointer: str, message: str, event: Event) -> Finding:
    severity = None if event.confirmed else Severity.NOTE
    return Finding(pointer=pointer, message=message, severity=severity)
