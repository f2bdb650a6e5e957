"""NB211 and NB212: the time zone of a venue, and the times of sessions in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from natobrief import reference
from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.lexicon.several_zones import SEVERAL_ZONES
from natobrief.model import Meeting, Venue


def check_zone(subject: Subject) -> Iterator[Finding]:
    """Find zones that do not exist, or that are not those of the venue."""
    for pointer, venue in subject.each(Venue):
        if venue.timezone is None:
            continue
        expected, zone = zone_of(venue), _zone(venue.timezone)
        if zone is None:
            message = f"expected a zone of the IANA database, found {venue.timezone!r}"
            yield Finding(pointer=f"{pointer}/timezone", message=message)
        elif expected is not None and not _keep_one_time(_zone(expected), zone):
            message = f"expected the zone of the venue ({expected}), found {venue.timezone}"
            yield Finding(pointer=f"{pointer}/timezone", message=message)


def check_offsets(subject: Subject) -> Iterator[Finding]:
    """Find sessions whose times have another offset than the venue has at that moment."""
    for pointer, meeting in subject.each(Meeting):
        name = None if meeting.venue is None else meeting.venue.timezone
        zone = None if name is None else _zone(name)
        if zone is None:
            continue
        for index, session in enumerate(meeting.sessions):
            for end in ("start", "end"):
                moment = getattr(session, end)
                there = _there(moment, zone) if isinstance(moment, datetime) else None
                if there is not None and there.utcoffset() != moment.utcoffset():
                    expected, found = there.isoformat(), moment.isoformat()
                    message = f"expected a time of {name} ({expected}), found {found}"
                    yield Finding(pointer=f"{pointer}/sessions/{index}/{end}", message=message)


def _there(moment: datetime, zone: tzinfo) -> datetime | None:
    """Return a moment by the clocks of a zone; None where the calendar ends."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return None


def zone_of(venue: Venue) -> str | None:
    """Return the zone that the tables give a venue; None where a country has several."""
    country = venue.country
    if country is None:
        return None
    is_capital = venue.city is not None and reference.country_of_capital(venue.city) == country
    if country.alpha3 in SEVERAL_ZONES and not is_capital:
        return None
    return reference.timezone_of(country)


@cache
def _zone(name: str) -> tzinfo | None:
    """Return a zone of the IANA database, or None."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # the last for what is a folder of zones
        return None


def _keep_one_time(one: tzinfo | None, other: tzinfo) -> bool:
    """Tell whether two zones had the same time all year round: names of one zone do."""
    months = [datetime(2020, month, 1, 12) for month in range(1, 13)]  # noqa: DTZ001 - of any zone
    return one is None or all(one.utcoffset(noon) == other.utcoffset(noon) for noon in months)
