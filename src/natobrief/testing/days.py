"""Days and moments, from the first year of the calendar to the last."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from natobrief.model import DateRange, Weekday

#: Both ends of something that has a time of its own.
Ends = tuple[date | datetime | None, date | datetime | None]

_WEEK = 7

#: So early that an end, whose offset is a day more or less, is still in the calendar.
_LATEST_START = datetime(9999, 12, 29)  # noqa: DTZ001 - the offset is drawn


@st.composite
def date_ranges(
    draw: st.DrawFn,
    *,
    min_first: date = date.min,
    max_first: date = date.max,
    max_days: int | None = None,
) -> DateRange:
    """Ranges of days, most of them as short as meetings are.

    The weekdays stated, if any, are the true ones: of each day, or of the ends of a range that
    is longer than a week.

    Args:
        draw: Given by Hypothesis.
        min_first: Earliest first day.
        max_first: Latest first day.
        max_days: The most days, at least 1; None for as many as the calendar has.

    >>> from hypothesis import find
    >>> print(find(date_ranges(), lambda days: len(days) == 3))
    2000-01-01/2000-01-03
    """
    first = draw(st.dates(min_first, max_first))
    longest = (date.max - first).days
    if max_days is not None:
        longest = min(longest, max_days - 1)
    length = draw(st.integers(0, min(longest, 4)) | st.integers(0, longest))
    last = first + timedelta(days=length)
    named = DateRange(first=first, last=last) if length < _WEEK else (first, last)
    weekdays = [list(Weekday)[day.weekday()] for day in named] if draw(st.booleans()) else []
    return DateRange(first=first, last=last, weekdays_stated=tuple(weekdays))


def offsets() -> st.SearchStrategy[timezone]:
    """Fixed offsets from UTC, in whole minutes, as far as Python has them.

    >>> from hypothesis import find
    >>> find(offsets(), lambda zone: True)
    datetime.timezone.utc
    """
    most = 24 * 60 - 1
    minutes = st.sampled_from([0, 60, 120, 180, -300, 330, 345, -150]) | st.integers(-most, most)
    return minutes.map(lambda count: timezone(timedelta(minutes=count)))


def ends(*, days: DateRange | None = None) -> st.SearchStrategy[Ends]:
    """Start and end of a session: dates, aware datetimes, or nothing; either may be missing.

    Args:
        days: The days on which both lie; None for any.

    >>> from hypothesis import find
    >>> day = DateRange(first=date(2024, 7, 10), last=date(2024, 7, 10))
    >>> find(ends(days=day), lambda both: None not in both)
    (datetime.date(2024, 7, 10), datetime.date(2024, 7, 10))
    """
    first, last = (date.min, date.max) if days is None else (days.first, days.last)
    return st.one_of(
        _gaps(_dated_ends(first, last)),
        _gaps(_timed_ends(first, last)),
        *([_gaps(_ends_in_two_offsets())] if days is None else []),
    )


@st.composite
def _gaps(draw: st.DrawFn, both: st.SearchStrategy[Ends]) -> Ends:
    """Leave out one end of both, or both."""
    start, end = draw(both)
    has_no_start, has_no_end = draw(st.booleans()), draw(st.booleans())
    return (None if has_no_start else start), (None if has_no_end else end)


@st.composite
def _dated_ends(draw: st.DrawFn, first: date, last: date) -> Ends:
    start = draw(st.dates(first, last))
    return start, draw(st.dates(start, last))


@st.composite
def _timed_ends(draw: st.DrawFn, first: date, last: date) -> Ends:
    earliest, latest = datetime.combine(first, time.min), datetime.combine(last, time.max)
    start = draw(st.datetimes(earliest, latest))
    end = draw(st.datetimes(start, latest))
    zone = draw(offsets())
    return start.replace(tzinfo=zone), end.replace(tzinfo=zone)


@st.composite
def _ends_in_two_offsets(draw: st.DrawFn) -> Ends:
    """Ends between which the clocks change."""
    before, after = draw(offsets()), draw(offsets())
    gained = max(timedelta(0), after.utcoffset(None) - before.utcoffset(None))
    start = draw(st.datetimes(max_value=_LATEST_START))
    end = draw(st.datetimes(min_value=start + gained))
    return start.replace(tzinfo=before), end.replace(tzinfo=after)
