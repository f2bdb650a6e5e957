"""When a session is held: day and time of the clock, in the zone that is stated or the venue's."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Final, final
from zoneinfo import ZoneInfo

from attrs import frozen

from natobrief.assemble.grounded import Grounded, inferred, stated
from natobrief.model import DateRange, Venue
from natobrief.rules.dates.zones import LOCAL, offset_of
from natobrief.rules.timetable import Slot, ZoneNote
from natobrief.span import Span

#: What ends after midnight begins in the evening.
_EVENING: Final = time(18)
#: Ends a day, as it begins the next one.
_MIDNIGHT: Final = time(0)

Moment = date | datetime


@final
@frozen(kw_only=True)
class Clocks:
    """What the times of a programme are counted by."""

    days: Grounded[DateRange] | None
    venue: Grounded[Venue] | None
    note: ZoneNote | None


@final
@frozen
class _Zone:
    zone: tzinfo
    spans: tuple[Span, ...]
    is_stated: bool


def read_ends(
    slot: Slot, clocks: Clocks
) -> tuple[Grounded[Moment] | None, Grounded[Moment] | None]:
    """Return start and end of a line of a programme: moments, a day, or None.

    A time of the clock whose zone nobody tells is no moment: its day alone is kept.
    """
    told = _day(slot, clocks.days)
    if told is None:
        return None, None
    day = told.value
    spans = told.evidence[0].spans
    clock = slot.clock
    zone = None if clock is None or clock.start is None else _zone(clock.zone, clock.span, clocks)
    is_plain = slot.day is not None and slot.day.is_stated
    if clock is None or clock.start is None or zone is None:
        make = stated if is_plain else inferred
        return make(day, *spans, rule="session-day"), None
    make = stated if is_plain and zone.is_stated else inferred
    words = (*spans, clock.span, *zone.spans)
    start = datetime.combine(day, clock.start, zone.zone)
    end = None if clock.end is None else _end(day, clock.start, clock.end, zone.zone)
    return (
        make(start, *words, rule="session-time"),
        None if end is None else make(end, *words, rule="session-time"),
    )


def _end(day: date, start: time, end: time, zone: tzinfo) -> datetime | None:
    """Return the moment at which a session ends; on the next day after an evening, or at 24:00."""
    if end >= start and end != _MIDNIGHT:
        return datetime.combine(day, end, zone)
    if (start < _EVENING and end != _MIDNIGHT) or day == date.max:
        return None
    return datetime.combine(day + timedelta(days=1), end, zone)


def _day(slot: Slot, days: Grounded[DateRange] | None) -> Grounded[date] | None:
    """Return the day of a line: that above it, else the only day of the meeting."""
    if slot.day is not None:
        return None if slot.day.date is None else stated(slot.day.date, slot.day.span, rule="")
    if days is None or len(days.value) > 1 or not days.evidence:
        return None
    return inferred(days.value.first, *days.evidence[0].spans, rule="")


def _zone(name: str | None, words: Span, clocks: Clocks) -> _Zone | None:
    """Return the zone that a line states, else that of all times, else that of the venue."""
    spans: tuple[Span, ...] = () if name is None else (words,)
    if name is None and clocks.note is not None:
        name, spans = clocks.note.zone, (clocks.note.span,)
    if name is None or name == LOCAL:
        return _of_venue(spans, clocks.venue)
    offset = offset_of(name)
    return _Zone(ZoneInfo(name) if offset is None else timezone(offset), spans, is_stated=True)


def _of_venue(spans: tuple[Span, ...], venue: Grounded[Venue] | None) -> _Zone | None:
    if venue is None or venue.value.timezone is None:
        return None
    place = [span for item in venue.evidence if item.pointer == "/timezone" for span in item.spans]
    return _Zone(ZoneInfo(venue.value.timezone), (*spans, *place), is_stated=False)
