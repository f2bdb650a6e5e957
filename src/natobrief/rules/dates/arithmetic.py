"""From points to days."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, TypeAlias

from dateutil.relativedelta import relativedelta

from natobrief.model.enums import Weekday
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Point
from natobrief.rules.dates.tense import Tense

#: First and last day of a point.
Days: TypeAlias = tuple[date, date]

_WEEK: Final = tuple(Weekday)
_NUMBERS: Final = {name: number for number, name in enumerate(Weekday)}
_SATURDAY, _SUNDAY = 5, 6
_DAYS = 7
_MONTHS = 12
#: Last day of the first half of a month.
_MIDDLE = 15
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
    month, day = point.month, point.day
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        first = date(year, month, day)
        return _week_of(first) if point.is_week else (first, first)
    first = date(year, month, 1)
    if point.nth is not None and point.weekday is not None:
        found = _nth(point.nth, point.weekday, first)
        return found, found
    last = _end_of_month(first, point.months - 1)
    if point.half:
        middle = first.replace(day=_MIDDLE)
        return (first, middle) if point.half == 1 else (middle + timedelta(1), last)
    return first, last


def _nth(nth: int, named: Weekday, first: date) -> date:
    """Count weekdays in the month that begins on a day; the month may not have as many.

    Raises:
        ValueError: It has not.
    """
    if nth < 0:
        return _before(_end_of_month(first), named)
    day = _after(first, named).day + (nth - 1) * _DAYS
    return first.replace(day=day)


def _end_of_month(first: date, months: int = 0) -> date:
    """Return the last day of the month that begins on a day, or of one so many months later."""
    away, month = divmod(first.month - 1 + months, _MONTHS)
    year = first.year + away
    return date(year, month + 1, monthrange(year, month + 1)[1])


def _after(day: date, named: Weekday) -> date:
    """Return the first such weekday from a day on."""
    return day + timedelta((_NUMBERS[named] - day.weekday()) % _DAYS)


def _before(day: date, named: Weekday) -> date:
    """Return the last such weekday until a day."""
    return day - timedelta((day.weekday() - _NUMBERS[named]) % _DAYS)


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
            return _weekday(point, point.weekday, reference, tense)
        if point.is_number:
            return _number(point, reference)
        if point.is_weekend:
            return _weekend(point, reference, tense)
        return _unit(point, reference)
    except ValueError as error:
        raise OverflowError(str(error)) from error


def weekday_after(named: Weekday, day: date) -> Days:
    """Return the first such weekday after a day.

    >>> weekday_after(Weekday.TH, date(2022, 11, 24))[0]
    datetime.date(2022, 12, 1)
    """
    found = _after(day + timedelta(1), named)
    return found, found


def in_order(points: Sequence[Point], days: Sequence[Days]) -> list[Days]:
    """Put weekdays that are counted together one behind the other: "lundi et mardi prochains".

    Each is the first or the last such day by itself; on a Monday, that would be a week apart.

    >>> both = [Point(0, 5, weekday=day, nth=1) for day in (Weekday.MO, Weekday.TU)]
    >>> days = [(date(2022, 11, 28),) * 2, (date(2022, 11, 22),) * 2]
    >>> str(in_order(both, days)[1][0])
    '2022-11-29'
    """
    ways = {point.nth if point.is_weekday and point.offset is None else None for point in points}
    ordered = list(days)
    if ways == {1}:
        for one, two in pairwise(range(len(points))):
            while ordered[two] < ordered[one]:
                ordered[two] = _weeks_on(ordered[two], 1)
    if ways == {-1}:
        for two, one in pairwise(reversed(range(len(points)))):
            while ordered[two] < ordered[one]:
                ordered[one] = _weeks_on(ordered[one], -1)
    return ordered


def _weeks_on(days: Days, weeks: int) -> Days:
    """Return the same weekday of another week."""
    found = days[0] + timedelta(weeks * _DAYS)
    return found, found


def _weekday(point: Point, named: Weekday, reference: date, tense: Tense | None) -> Days:
    if point.offset is not None:
        found = _monday(reference, point.offset) + timedelta(_NUMBERS[named])
    elif point.nth is not None:
        found = _counted(reference, point.nth, named)
    else:
        found = (_before if tense is Tense.PAST else _after)(reference, named)
    return found, found


def _counted(reference: date, nth: int, named: Weekday) -> date:
    """Count weekdays: 1 and -1 leave the reference out, 2 and more begin with it."""
    if nth < 0:
        return _before(reference - timedelta(1), named)
    if nth == 1:
        return _after(reference + timedelta(1), named)
    return _after(reference, named) + timedelta((nth - 1) * _DAYS)


def _monday(reference: date, weeks: int) -> date:
    return reference + timedelta(weeks * _DAYS - reference.weekday())


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


def _weekend(point: Point, reference: date, tense: Tense | None) -> Days:
    """Find a weekend; what was is the one before, unless the reference lies in this one.

    Raises:
        ValueError: Only the tense could tell which one is meant, and there is none.
    """
    if point.nth == 0 and tense is None:
        message = "no tense tells which weekend is meant"
        raise ValueError(message)
    is_gone = point.offset == 0 and tense is Tense.PAST and reference.weekday() < _SATURDAY
    saturday = _monday(reference, (point.offset or 0) - is_gone) + timedelta(_SATURDAY)
    if point.nth == 1:
        saturday = _after(reference + timedelta(1), Weekday.SA)
    return saturday, saturday + timedelta(1)


def _unit(point: Point, reference: date) -> Days:
    offset = point.offset or 0
    if point.month is not None:
        counts_years = point.unit is Precision.YEAR
        years = offset if counts_years else _years_to(point, offset, reference)
        return absolute_days(point, reference.year + years)
    if point.unit is Precision.DAY:
        found = reference + timedelta(offset)
        return found, found
    if point.unit is Precision.WEEK:
        monday = _monday(reference, offset)
        return monday, monday + timedelta(6)
    if point.unit is Precision.MONTH:
        month = reference + relativedelta(months=offset, day=1)
        if point.day is None:
            return month, _end_of_month(month)
        found = month.replace(day=point.day)
        return found, found
    year = reference.year + offset
    return date(year, 1, 1), date(year, 12, 31)


def _years_to(point: Point, offset: int, reference: date) -> int:
    """Count the years to "next March" (the first one after this month), "last March" or "this"."""
    here = (reference.month, 0 if point.day is None else reference.day)
    if offset > 0:
        return int(point.place_in_year <= here)
    month, day = point.place_in_year
    return -int((month + point.months - 1, day) >= here) if offset < 0 else 0
