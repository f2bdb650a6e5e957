"""From phrases to mentions: days in a row make one, other days one each."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from natobrief.diagnostics import Code, Problem
from natobrief.model.days import DateRange
from natobrief.model.enums import Origin
from natobrief.rules.dates.arithmetic import Days
from natobrief.rules.dates.context import Context, Reading
from natobrief.rules.dates.mention import JOINED_DATE, DateMention, Precision
from natobrief.rules.dates.points import Link, Phrase
from natobrief.rules.dates.settle import settle
from natobrief.span import Span

#: Stands in for a reference to see which days are in a row.
_ANY_DAY = date(2000, 1, 1)
_COARSER = list(Precision)


def conclude(phrase: Phrase, context: Context) -> Iterator[DateMention | Problem]:
    """Turn a phrase into mentions, or into a problem if the calendar does not have its days."""
    try:
        readings = settle(phrase, context)
        rough = readings or settle(phrase, context._replace(reference=_ANY_DAY))
    except ValueError as error:
        yield _impossible(phrase, context, error)
        return
    if not readings and any(point.is_figures for point in phrase.points):
        return  # "25/11" may be anything, unless something says in which year it is
    for group in _groups(phrase, rough[0].days if rough else ()):
        yield _mention(phrase, group, readings)


def _impossible(phrase: Phrase, context: Context, error: ValueError) -> Problem:
    span = Span(phrase.start, phrase.end)
    message = f"no such date in the calendar: {span.of(context.text)!r} ({error})"
    return Problem.at(span, context.text, Code.IMPOSSIBLE_DATE, message)


def _groups(phrase: Phrase, days: Sequence[Days]) -> Iterator[slice]:
    """Cut the points into runs, each of one range or of days that follow each other."""
    start = 0
    for place, link in enumerate(phrase.links):
        is_in_a_row = link is Link.AND and _is_next(phrase, days, place)
        is_in_a_row = is_in_a_row and not _has_own_times(phrase, place)
        if link is not Link.RANGE and not is_in_a_row:
            yield slice(start, place + 1)
            start = place + 1
    yield slice(start, len(phrase.points))


def _has_own_times(phrase: Phrase, place: int) -> bool:
    """Tell whether the points before and behind a place each have their clock times."""
    behind = phrase.points[place + 1]
    is_last = place + 2 == len(phrase.points)
    clock = phrase.clock if is_last else behind.clock
    return phrase.points[place].clock is not None and clock is not None


def _is_next(phrase: Phrase, days: Sequence[Days], place: int) -> bool:
    """Tell whether the point behind a place is the next day; numbers tell it without a month."""
    one, two = phrase.points[place : place + 2]
    if not days:
        return one.is_number and two.is_number and (two.day or 0) - (one.day or 0) == 1
    return days[place + 1][0] - days[place][1] == timedelta(days=1)


def _mention(phrase: Phrase, group: slice, readings: Sequence[Reading]) -> DateMention:
    points = phrase.points[group]
    is_first, is_last = group.start == 0, group.stop == len(phrase.points)
    weekdays = (
        phrase.weekdays
        if is_first and is_last
        else tuple(point.weekday for point in points if point.weekday)
    )
    found = [
        DateRange(
            first=reading.days[group][0][0],
            last=reading.days[group][-1][1],
            weekdays_stated=weekdays,
        )
        for reading in readings
    ]
    grounds = _grounds(phrase, group, readings[0]) if len(found) == 1 else ()
    own = [point.clock for point in points if point.clock is not None]
    clock = own[0] if own else phrase.clock if is_last else None
    return DateMention(
        span=Span(
            phrase.start if is_first else points[0].start,
            phrase.end if is_last else points[-1].end,
        ),
        dates=found[0] if len(found) == 1 else None,
        alternatives=tuple(found) if len(found) > 1 else (),
        start=clock and clock.start,
        end=clock and clock.end,
        zone=clock and clock.zone,
        precision=max((point.precision for point in points), key=_COARSER.index),
        origin=Origin.INFERRED if grounds else Origin.STATED,
        inferred_from=grounds,
        weekdays_stated=weekdays,
        weekdays_agree=_agree(group, readings[0]) if len(found) == 1 and weekdays else None,
    )


def _grounds(phrase: Phrase, group: slice, reading: Reading) -> tuple[str, ...]:
    """Say what was inferred; days cut off from their month or year took it from a neighbour."""
    stated, full = phrase.points[group], reading.points[group]
    took_month = not any(point.month for point in stated) and any(point.month for point in full)
    took_year = not any(point.year for point in stated) and any(
        point.year for point in phrase.points
    )
    is_elliptic = took_month or (took_year and any(point.year for point in full))
    return (*reading.grounds, *([JOINED_DATE] if is_elliptic else []))


def _agree(group: slice, reading: Reading) -> bool:
    part = Reading(points=reading.points[group], days=reading.days[group])
    return part.agrees
