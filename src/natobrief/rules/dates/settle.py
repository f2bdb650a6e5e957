"""From a phrase to the days that it can mean."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from operator import attrgetter
from typing import Final

from natobrief.model.enums import Language
from natobrief.rules.dates.arithmetic import (
    Days,
    absolute_days,
    in_order,
    relative_days,
    weekday_after,
)
from natobrief.rules.dates.context import Context, Reading
from natobrief.rules.dates.guess_year import fill_year, guess_year
from natobrief.rules.dates.mention import (
    JOINED_DATE,
    LANGUAGE,
    OTHER_DATES,
    REFERENCE,
    SEASON,
    TENSE,
    TWO_DIGITS,
    WEEKDAY,
)
from natobrief.rules.dates.numeric import is_led_in_french
from natobrief.rules.dates.points import Link, Order, Phrase, Point
from natobrief.rules.dates.share import share_parts
from natobrief.rules.dates.tense import Tense

#: What words alone may leave to be inferred, and the points that do.
_LEFT: Final = (
    (TWO_DIGITS, attrgetter("is_short_year")),
    (JOINED_DATE, attrgetter("is_taken")),
    (SEASON, attrgetter("is_season")),
)
_needs_year = attrgetter("needs_year")


def settle(phrase: Phrase, context: Context) -> tuple[Reading, ...]:
    """Return the readings of a phrase that nothing rules out; none when it cannot be settled.

    >>> point = Point(start=0, end=10, day=5, month=10, year=2011, order=Order.EITHER)
    >>> phrase = Phrase(start=0, end=10, points=(point,))
    >>> [str(reading.days[0][0]) for reading in settle(phrase, Context(text="05/10/2011"))]
    ['2011-10-05', '2011-05-10']

    Raises:
        ValueError: The calendar does not have such days.
    """
    if len(phrase.points) == 1 and phrase.points[0].is_full:  # nearly always
        return (_read_dated(phrase.points, ()),)
    points = share_parts(phrase.points, phrase.links) if phrase.links else phrase.points
    if not any(point.order is Order.EITHER for point in points):
        reading = _read(points, phrase, context)
        return () if reading is None else (reading,)
    readings = _read_both(points, phrase, context)
    return _choose(readings, phrase, context) or tuple(readings.values())


def _read_dated(points: Sequence[Point], links: Sequence[Link]) -> Reading:
    """Read points that leave nothing out."""
    days = tuple([absolute_days(point, point.year or 0) for point in points])
    backwards = _backwards(days, links) if links else ""
    if backwards:
        raise ValueError(backwards)
    return Reading(tuple(points), days, tuple(_grounds(points)))


def _grounds(points: Sequence[Point]) -> list[str]:
    """Say what the words alone leave to be inferred."""
    return [word for word, is_left in _LEFT if any(map(is_left, points))]


def _read_both(points: Sequence[Point], phrase: Phrase, context: Context) -> dict[Order, Reading]:
    """Read day first and month first; what the calendar does not have counts only if both do."""
    readings: dict[Order, Reading] = {}
    errors: list[ValueError] = []
    for order in (Order.DAY_FIRST, Order.MONTH_FIRST):
        try:
            reading = _read([_turned(point, order) for point in points], phrase, context)
        except ValueError as error:
            errors.append(error)
        else:
            readings |= {} if reading is None else {order: reading}
    if len(errors) > 1:
        raise errors[0]
    return readings


def _choose(
    readings: dict[Order, Reading], phrase: Phrase, context: Context
) -> tuple[Reading, ...]:
    """Choose between day first and month first: by weekday, by the other dates, by language.

    French puts the day first; English does either.
    """
    agreeing = [reading for reading in readings.values() if reading.agrees]
    if len(agreeing) == 1 < len(readings):
        return (_grounded(agreeing[0], WEEKDAY),)
    if len(readings) > 1 and context.order in readings:
        return (_grounded(readings[context.order], OTHER_DATES),)
    known = [
        reading
        for reading in readings.values()
        if all(first in context.days for first, _ in reading.days)
    ]
    if len(known) == 1 < len(readings):
        return (_grounded(known[0], OTHER_DATES),)
    issued = [each for each in readings.values() if each.days[0][0] == context.reference]
    is_issued = len(issued) == 1 and context.language is Language.FR
    if is_issued and issued[0] is not readings.get(Order.DAY_FIRST):
        return (_grounded(issued[0], REFERENCE),)
    is_french = context.language is Language.FR or is_led_in_french(context.text, phrase.start)
    is_french = is_french and context.order is None
    first = readings.get(Order.DAY_FIRST) if is_french and len(readings) > 1 else None
    return () if first is None else (_grounded(first, LANGUAGE),)


def _grounded(reading: Reading, ground: str) -> Reading:
    return reading._replace(grounds=(*reading.grounds, ground))


def _turned(point: Point, order: Order) -> Point:
    if point.order is not Order.EITHER or order is Order.DAY_FIRST:
        return point
    return point._replace(day=point.month, month=point.day)


def _read(points: Sequence[Point], phrase: Phrase, context: Context) -> Reading | None:
    if len(points) == 1:  # nearly always
        is_dated = points[0].year is not None
        if is_dated:
            return _read_dated(points, ())
        return _read_alone(points[0], phrase, context) or _read_near(points, phrase, context)
    if all(point.year is not None for point in points):
        return _read_dated(points, phrase.links)
    return _read_open(points, phrase, context) or _read_near(points, phrase, context)


def _read_near(points: Sequence[Point], phrase: Phrase, context: Context) -> Reading | None:
    """Read weekdays with numbers, near no reference, as near to the day before them."""
    if context.before is None or not all(point.is_number for point in points):
        return None
    reading = _read_open(points, phrase, context._replace(reference=context.before))
    return reading and reading._replace(grounds=(WEEKDAY, OTHER_DATES))


def _read_alone(point: Point, phrase: Phrase, context: Context) -> Reading | None:
    """Read a point that leaves to the reference, or to the text, which one it is."""
    grounds = _grounds((point,))
    if point.needs_year:
        guess = guess_year((point,), phrase, context)
        if guess is None:
            return None
        dated = point._replace(year=guess.year)
        return Reading((dated,), (absolute_days(dated, guess.year),), (*grounds, *guess.grounds))
    tense, before = _clues(point, phrase, context)
    found = _days(point, before, context.reference, tense)
    if found is None:
        return None
    weekday = [WEEKDAY] if point.is_number else []
    return Reading((point,), (found,), (*grounds, *weekday, *_counted_from(tense, before)))


def _clues(point: Point, phrase: Phrase, context: Context) -> tuple[Tense | None, date | None]:
    """Tell the tense around a bare weekday, and the day from which it counts on, if one does."""
    is_weekend = point.is_weekend and point.offset == 0
    if context.reference is None or not (point.is_bare_weekday or is_weekend):
        return None, None
    tense = context.tense_around(phrase)
    before = context.day_before(tense)
    if before and point.weekday and tense is Tense.PAST:
        is_to_come = weekday_after(point.weekday, before)[0] > context.reference
        return tense, None if is_to_come else before
    return tense, before


def _counted_from(tense: Tense | None, before: date | None) -> list[str]:
    """Say from what relative days were counted."""
    if before is not None:
        return [OTHER_DATES]
    return [REFERENCE, TENSE] if tense else [REFERENCE]


def _read_open(points: Sequence[Point], phrase: Phrase, context: Context) -> Reading | None:
    """Read points of which some leave to the reference, or to the text, which ones they are."""
    grounds = _grounds(points)
    if any(map(_needs_year, points)):
        guess = guess_year(points, phrase, context)
        if guess is None:
            return None
        points = fill_year(points, phrase.links, guess.year)
        grounds += guess.grounds
    is_relative = any(point.is_relative for point in points)
    tense, before = _clues(points[0], phrase, context)
    days: list[Days] = []
    for point in points:
        found = _days(point, days[-1][1] if days else before, context.reference, tense)
        if found is None:
            return None
        days.append(found)
    days = in_order(points, days)
    backwards = _backwards(days, phrase.links)
    if backwards and not is_relative:
        raise ValueError(backwards)
    if any(point.is_number for point in points):
        grounds.append(WEEKDAY)
    if is_relative:
        grounds += _counted_from(tense, before)
    reading = Reading(points=tuple(points), days=tuple(days), grounds=tuple(dict.fromkeys(grounds)))
    return None if backwards else reading


def _days(
    point: Point, before: date | None, reference: date | None, tense: Tense | None
) -> Days | None:
    if point.year is not None:
        return absolute_days(point, point.year)
    if reference is None:
        return None
    try:
        if before and point.weekday and point.is_bare_weekday:
            return weekday_after(point.weekday, before)
        return relative_days(point, reference, tense)
    except OverflowError:
        return None


def _backwards(days: Sequence[Days], links: Sequence[Link]) -> str:
    """Say which range ends before it begins, if one does."""
    for (one, two), link in zip(pairwise(days), links, strict=True):
        if link is Link.RANGE and two[1] < one[0]:
            return f"the last day ({two[1]}) comes before the first ({one[0]})"
    return ""
