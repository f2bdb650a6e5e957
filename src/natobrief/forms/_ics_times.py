"""Days and moments as calendars hold them: the end excluded, moments in a zone or in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from natobrief.model import DateRange, Meeting, Session

#: Start and end as an event holds them; None where it has no such property.
Ends: TypeAlias = tuple[date | datetime | None, date | datetime | None]

_DAY = timedelta(days=1)
# The zones of the database are known from 1970 on, and beyond 2037 nobody has said anything yet.
_FIRST_YEAR, _LAST_YEAR = 1970, 2037


def days_of(dates: DateRange) -> Ends:
    """Return first day and the day after the last, which the calendar may not have."""
    return dates.first, _after(dates.last)


def _after(day: date) -> date | None:
    return None if day == date.max else day + _DAY


def session_ends(meeting: Meeting, session: Session) -> Ends:
    """Return when the event of a session starts and ends; no start where it can have no event."""
    start, end = session.start, session.end
    if isinstance(start, datetime):
        last = end if isinstance(end, datetime) else None
        return _moments(start, last, zone_of(meeting))
    if start is None:
        return None, None
    return start, _after(start if end is None else end)


def zone_of(meeting: Meeting) -> ZoneInfo | None:
    """Return the time zone of the venue; None when none is known."""
    name = None if meeting.venue is None else meeting.venue.timezone
    try:
        return None if name is None or name == "UTC" else ZoneInfo(name)
    except (LookupError, OSError, ValueError):  # no such zone, or the name of a folder of them
        return None


def _moments(start: datetime, end: datetime | None, zone: ZoneInfo | None) -> Ends:
    """Put moments into the zone, if it has their offsets, else into UTC; seconds are whole."""
    moments = [start.replace(microsecond=0)]
    if end is not None and end.replace(microsecond=0) > moments[0]:
        moments.append(end.replace(microsecond=0))
    local = [] if zone is None else [_local(moment, zone) for moment in moments]
    try:
        placed = (
            local if local and None not in local else [each.astimezone(UTC) for each in moments]
        )
    except OverflowError:  # the first or the last day that there is, in another zone
        return None, None
    return placed[0], placed[1] if len(placed) > 1 else None


def _local(moment: datetime, zone: ZoneInfo) -> datetime | None:
    """Put a moment into a zone; None when the zone has another offset then, or has it twice."""
    if not _FIRST_YEAR < moment.year < _LAST_YEAR:
        return None
    local = moment.astimezone(zone)
    return None if local.fold or local.utcoffset() != moment.utcoffset() else local


def last_day(start: date, end: date | None) -> date:
    """Return the last day of an event: its end is excluded, a moment at midnight too."""
    if end is None:
        return start
    if isinstance(end, datetime):
        end -= timedelta(microseconds=1)
        return end.date()
    return max(start, end - _DAY)
