"""From phrases to mentions: days in a row make one, other days one each."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from natobrief.diagnostics import Code, Problem
from natobrief.model._enforce import unchecked
from natobrief.model.days import DateRange
from natobrief.model.enums import Origin, Weekday
from natobrief.rules.dates.arithmetic import Days
from natobrief.rules.dates.context import Context, Reading
from natobrief.rules.dates.mention import JOINED_DATE, DateMention, Precision
from natobrief.rules.dates.points import Clock, Link, Phrase, Point
from natobrief.rules.dates.settle import settle
from natobrief.span import Span

#: Stands in for a reference to see which days are in a row.
_ANY_DAY = date(2000, 1, 1)
_COARSER = list(Precision)
#: What is made here is right by itself: to check each value again would take most of the time.
_make_range, _make_mention = unchecked(DateRange), unchecked(DateMention)
_make_span = unchecked(Span)


def conclude(phrase: Phrase, context: Context) -> Iterator[DateMention | Problem]:
    """Turn a phrase into mentions, or into a problem if the calendar does not have its days."""
    try:
        phrase = _as_heading(phrase, context)
        readings = settle(phrase, context)
        rough = readings
        if not readings and phrase.links:
            rough = settle(phrase, context._replace(reference=_ANY_DAY))
    except ValueError as error:
        yield _impossible(phrase, context, error)
        return
    if not readings and any(point.is_figures for point in phrase.points):
        return  # "25/11" may be anything, unless something says in which year it is
    if not phrase.links:  # nearly always
        yield _mention(phrase, readings)
        return
    for group in _groups(phrase, rough[0].days if rough else ()):
        yield _mention(*_part(phrase, group, readings))


def _as_heading(phrase: Phrase, context: Context) -> Phrase:
    """Return "Friday - 4 May 2018" as the one day that it is where that day is such a weekday."""
    if phrase.links != (Link.RANGE,) or sum(point.is_bare_weekday for point in phrase.points) != 1:
        return phrase
    bare, dated = sorted(phrase.points, key=lambda point: not point.is_bare_weekday)
    [gap] = (context.text[one.end : two.start] for one, two in pairwise(phrase.points))
    if dated.weekday is not None or any(sign.isalpha() for sign in gap):
        return phrase
    point = dated._replace(start=phrase.start, end=phrase.end, weekday=bare.weekday)
    heading = phrase._replace(points=(point,), links=())
    readings = settle(heading, context)
    return heading if readings and all(reading.agrees for reading in readings) else phrase


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
    clocks = (*(point.clock for point in phrase.points[place + 1 :]), phrase.clock)
    return phrase.points[place].clock is not None and any(clocks)


def _is_next(phrase: Phrase, days: Sequence[Days], place: int) -> bool:
    """Tell whether the point behind a place is the next day; numbers tell it without a month."""
    one, two = phrase.points[place : place + 2]
    if not days:
        return one.is_number and two.is_number and (two.day or 0) - (one.day or 0) == 1
    return days[place + 1][0] - days[place][1] == timedelta(days=1) and not _are_ranges(
        phrase, place
    )


def _are_ranges(phrase: Phrase, place: int) -> bool:
    """Tell whether two ranges meet at a place: "16-17 February and 18-20 February" stay two."""
    return phrase.links[place - 1 : place + 2] == (Link.RANGE, Link.AND, Link.RANGE)


def _part(
    phrase: Phrase, group: slice, readings: Sequence[Reading]
) -> tuple[Phrase, list[Reading]]:
    """Cut some of the points out of a phrase, with what is said of them alone."""
    points = phrase.points[group]
    is_first, is_last = not group.start, group.stop == len(phrase.points)
    own = tuple([point.weekday for point in points if point.weekday])
    cut = phrase._replace(
        start=phrase.start if is_first else points[0].start,
        end=phrase.end if is_last else points[-1].end,
        points=points,
        weekdays=phrase.weekdays if is_first and is_last else own,
        clock=_clock(phrase, points, is_last=is_last),
    )
    parts = [
        Reading(reading.points[group], reading.days[group], _grounds(phrase, group, reading))
        for reading in readings
    ]
    return cut, parts


def _mention(phrase: Phrase, readings: Sequence[Reading]) -> DateMention:
    found = [_range(reading.days, phrase.weekdays) for reading in readings]
    settled = readings[0] if len(readings) == 1 else None
    clock = phrase.clock
    return _make_mention(
        _make_span(phrase.start, phrase.end),
        found[0] if settled else None,
        () if settled else tuple(found),
        clock and clock.start,
        clock and clock.end,
        clock and clock.zone,
        _precision(phrase.points),
        Origin.INFERRED if settled and settled.grounds else Origin.STATED,
        settled.grounds if settled else (),
        phrase.weekdays,
        settled.agrees if settled and phrase.weekdays else None,
    )


def _range(days: Sequence[Days], weekdays: tuple[Weekday, ...]) -> DateRange:
    return _make_range(days[0][0], days[-1][1], weekdays)


def _clock(phrase: Phrase, points: Sequence[Point], *, is_last: bool) -> Clock | None:
    """Give the clock times of a group: those of its first point that has its own."""
    own = next((point.clock for point in points if point.clock is not None), None)
    return own or (phrase.clock if is_last else None)


def _precision(points: Sequence[Point]) -> Precision:
    if len(points) == 1:
        return points[0].precision
    return max((point.precision for point in points), key=_COARSER.index)


def _grounds(phrase: Phrase, group: slice, reading: Reading) -> tuple[str, ...]:
    """Say what was inferred; days cut off from their month or year took it from a neighbour."""
    stated, full = phrase.points[group], reading.points[group]
    took_month = not any(point.month for point in stated) and any(point.month for point in full)
    took_year = not any(point.year for point in stated) and any(
        point.year for point in phrase.points
    )
    is_elliptic = took_month or (took_year and any(point.year for point in full))
    return (*reading.grounds, *([JOINED_DATE] if is_elliptic else []))
