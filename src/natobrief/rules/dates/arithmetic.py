"""From points to days."""

from datetime import date, timedelta
from functools import cache
from typing import Final, TypeAlias

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta, weekday

from natobrief.model.enums import Weekday
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Point
from natobrief.rules.dates.tense import Tense

#: First and last day of a point.
Days: TypeAlias = tuple[date, date]

_WEEKDAYS: Final = dict(zip(Weekday, (MO, TU, WE, TH, FR, SA, SU), strict=True))
_WEEK: Final = tuple(Weekday)
_SUNDAY = 6
_MONTH = timedelta(days=31)


def weekday_on(day: date) -> Weekday:
    """Return the weekday of a day.

    >>> weekday_on(date(2022, 11, 29))
    <Weekday.TU: 'TU'>
    """
    return _WEEK[day.weekday()]


def absolute_days(point: Point, year: int) -> Days:
    """Return the days of a point with a month, in a year.

    >>> absolute_days(Point(start=0, end=8, month=2, unit=Precision.MONTH), 2024)[1]
    datetime.date(2024, 2, 29)

    Raises:
        ValueError: The calendar does not have the day.
    """
    if point.unit is Precision.YEAR and point.month is None:
        return date(year, 1, 1), date(year, 12, 31)
    first = date(year, point.month or 0, 1 if point.day is None else point.day)
    if point.nth is not None and point.weekday is not None:
        edge = relativedelta(day=31 if point.nth < 0 else 1)
        found = first + edge + relativedelta(weekday=_WEEKDAYS[point.weekday](point.nth))
        return date(year, first.month, found.day if found.month == first.month else 0), found
    if point.day is None:
        return first, first + _to_end(point.months)
    return _week_of(first) if point.is_week else (first, first)


@cache
def _to_end(months: int) -> relativedelta:
    return relativedelta(months=months - 1, day=31)


def _week_of(day: date) -> Days:
    """Return the week that a day names: one that begins on it if it is a Sunday."""
    first = day if day.weekday() == _SUNDAY else day - timedelta(days=day.weekday())
    return first, first + timedelta(days=6)


def relative_days(point: Point, reference: date, tense: Tense | None) -> Days:
    """Return the days of a relative point, counted from a reference.

    A bare weekday is the next such day, the reference included, or the last one where the tense
    is past. "next Friday" is that of the next calendar week, Monday to Sunday.

    >>> week = Point(start=0, end=9, offset=1, unit=Precision.WEEK)
    >>> relative_days(week, date(2022, 11, 25), None)
    (datetime.date(2022, 11, 28), datetime.date(2022, 12, 4))

    Raises:
        OverflowError: The day lies outside the calendar.
    """
    try:
        if point.weekday is not None and point.is_weekday:
            return _weekday(point, _WEEKDAYS[point.weekday], reference, tense)
        if point.is_number:
            return _number(point, reference)
        return _unit(point, reference)
    except ValueError as error:
        raise OverflowError(str(error)) from error


def weekday_after(named: Weekday, day: date) -> Days:
    """Return the first such weekday after a day.

    >>> weekday_after(Weekday.TH, date(2022, 11, 24))[0]
    datetime.date(2022, 12, 1)
    """
    found = day + relativedelta(days=1, weekday=_WEEKDAYS[named](1))
    return found, found


def _weekday(point: Point, named: weekday, reference: date, tense: Tense | None) -> Days:
    if point.offset is not None:
        week = reference + relativedelta(weeks=point.offset, weekday=MO(-1))
        found = week + _next(named, 1)
    elif point.nth is not None:
        skipped = point.nth if abs(point.nth) == 1 else 0
        found = reference + relativedelta(days=skipped, weekday=named(point.nth))
    else:
        found = reference + _next(named, -1 if tense is Tense.PAST else 1)
    return found, found


@cache
def _next(named: weekday, nth: int) -> relativedelta:
    return relativedelta(weekday=named(nth))


def _number(point: Point, reference: date) -> Days:
    """Find the day nearest to the reference that has the weekday and the number: "Sunday 17"."""
    months = (reference + relativedelta(months=away, day=1) for away in (-1, 0, 1))
    days = (month + relativedelta(day=point.day) for month in months)
    near = (day for day in days if abs(day - reference) <= _MONTH)
    right = [day for day in near if day.day == point.day and weekday_on(day) is point.weekday]
    if not right:
        message = "no such weekday and number near the reference"
        raise ValueError(message)
    found = min(right, key=lambda day: abs(day - reference))
    return found, found


def _unit(point: Point, reference: date) -> Days:
    offset = point.offset or 0
    if point.month is not None:
        counts_years = point.unit is Precision.YEAR
        years = offset if counts_years else _years_to(point, offset, reference)
        return absolute_days(point, reference.year + years)
    if point.unit is Precision.DAY:
        found = reference + relativedelta(days=offset)
        return found, found
    if point.unit is Precision.WEEK:
        monday = reference + relativedelta(weeks=offset, weekday=MO(-1))
        return monday, monday + relativedelta(days=6)
    if point.unit is Precision.MONTH and point.day is not None:
        month = reference + relativedelta(months=offset, day=1)
        found = month.replace(day=point.day)
        return found, found
    if point.unit is Precision.MONTH:
        return (
            reference + relativedelta(months=offset, day=1),
            reference + relativedelta(months=offset, day=31),
        )
    year = reference.year + offset
    return date(year, 1, 1), date(year, 12, 31)


def _years_to(point: Point, offset: int, reference: date) -> int:
    """Count the years to "next March" (the first one after this month), "last March" or "this"."""
    here = (reference.month, 0 if point.day is None else reference.day)
    if offset > 0:
        return int(point.place_in_year <= here)
    return -int(point.place_in_year >= here) if offset < 0 else 0
