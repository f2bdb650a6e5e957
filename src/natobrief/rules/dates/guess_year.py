"""The year of a date that states none: by its weekday, the reference, or the other dates."""

from collections.abc import Collection, Sequence
from datetime import MAXYEAR, MINYEAR, date
from typing import NamedTuple

from natobrief.rules.dates.arithmetic import absolute_days, weekday_on
from natobrief.rules.dates.context import Context
from natobrief.rules.dates.headings import year_above
from natobrief.rules.dates.mention import OTHER_DATES, REFERENCE, TENSE, WEEKDAY
from natobrief.rules.dates.points import Link, Phrase, Point
from natobrief.rules.dates.share import share_years
from natobrief.rules.dates.tense import Tense, is_past_scene, is_since

#: 29 February may be up to eight years away.
_YEARS_AROUND = 8
#: So many days from the reference, the nearer year is no longer the likelier one.
_FAR = 75
#: A day so soon behind the reference may be over when the text is read.
_SOON = 7
#: Of so many years, one fits a weekday by chance.
_MANY = 3
#: A leap year, in which every day of the calendar exists.
LEAP_YEAR = 2000


class Guess(NamedTuple):
    """A year for points that lack it, and what it was taken from."""

    #: The year of the first point that lacks it.
    year: int
    #: Day of the first point that lacked the year.
    day: date
    #: Whether the weekdays stated are those of the days; None without weekdays.
    agrees: bool | None
    #: What the year was taken from.
    grounds: tuple[str, ...] = ()


def guess_year(points: Sequence[Point], phrase: Phrase, context: Context) -> Guess | None:
    """Fill in the year that points with a month lack; None when nothing decides it.

    A heading above it decides. With a reference it is the year that brings the date nearest, or
    next to nearest if only then the weekdays stated are right; far from the reference, the year
    that brings it nearest to a day stated before it. Failing that, weekdays can confirm a year
    that the text states, or the text states the same day with its year too.

    Raises:
        ValueError: No year has such days.
    """
    guess = _headed(points, phrase, context)
    if guess is None and context.reference is not None:
        guess = _nearest(points, phrase, context, context.reference)
    if guess is None or guess.agrees is False:
        guess = _confirmed(points, phrase, context.years) or guess
    guess = guess or _restated(points, phrase, context)
    if guess is None and not _guesses(points, phrase, [LEAP_YEAR]):
        message = "no year has such a day"
        raise ValueError(message)
    return guess


def fill_year(points: Sequence[Point], links: Sequence[Link], year: int) -> Sequence[Point]:
    """Give the first point that lacks a year this one, and the others theirs.

    >>> point = Point(start=0, end=5, day=9, month=5)
    >>> [point.year for point in fill_year([point], [], 2022)]
    [2022]
    """
    first = _lacking(points)
    dated = list(points)
    dated[first] = dated[first]._replace(year=year)
    return share_years(dated, links) if links else dated


def _lacking(points: Sequence[Point]) -> int:
    return next(place for place, point in enumerate(points) if point.needs_year)


def _confirmed(points: Sequence[Point], phrase: Phrase, years: Collection[int]) -> Guess | None:
    """Return the guess of a year of the text that alone makes the weekdays right."""
    if len(years) > _MANY:
        return None
    right = [guess for guess in _guesses(points, phrase, years) if guess.agrees]
    return right[0]._replace(grounds=(WEEKDAY, OTHER_DATES)) if len(right) == 1 else None


def _restated(points: Sequence[Point], phrase: Phrase, context: Context) -> Guess | None:
    """Return the guess of a day that the text states with its year too."""
    found = [each for each in _guesses(points, phrase, context.years) if each.day in context.days]
    return found[0]._replace(grounds=(OTHER_DATES,)) if len(found) == 1 else None


def _nearest(
    points: Sequence[Point], phrase: Phrase, context: Context, reference: date
) -> Guess | None:
    near = _around(points, phrase, reference)
    right = [guess for guess in near if guess.agrees]
    if right and not _is_against_tense(right[0], near[0], phrase, context):
        return right[0]._replace(grounds=(WEEKDAY, REFERENCE))
    is_far = bool(near) and abs(near[0].day - reference).days > _FAR
    earlier = _near_earlier(points, phrase, context) if is_far else None
    if earlier:
        return earlier
    is_over = is_since(context.text, phrase.start) or _is_over(near, phrase, context, reference)
    if near and (is_over or is_far):
        tense = Tense.PAST if is_over else context.tense_around(phrase)
        fitting = [guess for guess in near if (guess.day > reference) is (tense is Tense.FUTURE)]
        if tense and fitting:
            return fitting[0]._replace(grounds=(REFERENCE, TENSE))
    return near[0]._replace(grounds=(REFERENCE,)) if near else None


def _is_against_tense(right: Guess, near: Guess, phrase: Phrase, context: Context) -> bool:
    """Tell whether a weekday is right only where the verb says that the day does not lie.

    "They will meet on Thursday, 4 March", three days before a Friday, is a slip of the weekday.
    """
    reference = context.reference
    if reference is None or right is near or abs(near.day - reference).days > _FAR:
        return False
    tense = context.tense_around(phrase)
    is_ahead = tense is Tense.FUTURE
    sides = (near.day > reference, right.day > reference)
    return tense is not None and sides == (is_ahead, not is_ahead)


def _is_over(near: Sequence[Guess], phrase: Phrase, context: Context, reference: date) -> bool:
    """Tell whether the nearest day is to come where what happened on it has."""
    if not near or (near[0].day - reference).days <= _SOON:
        return False
    return is_past_scene(context.text, phrase.start, phrase.end, context.language)


def _headed(points: Sequence[Point], phrase: Phrase, context: Context) -> Guess | None:
    """Return the guess of the year that a heading states, unless weekdays contradict it."""
    month = points[_lacking(points)].month or 0
    year = context.headings and year_above(context.text, context.headings, phrase.start, month)
    found = _guesses(points, phrase, [year] if year else [])
    right = [guess for guess in found if guess.agrees is not False]
    return right[0]._replace(grounds=(OTHER_DATES,)) if right else None


def _near_earlier(points: Sequence[Point], phrase: Phrase, context: Context) -> Guess | None:
    """Return the guess nearest to the day stated before, on its side of the reference."""
    before, reference = context.before, context.reference
    if before is None or reference is None:
        return None
    is_future = context.tense_around(phrase) is Tense.FUTURE
    found = [
        guess
        for guess in _around(points, phrase, before)
        if (guess.day > reference) is is_future is (before > reference)
    ]
    return found[0]._replace(grounds=(OTHER_DATES,)) if found else None


def _around(points: Sequence[Point], phrase: Phrase, reference: date) -> list[Guess]:
    """Return the two guesses nearest to the reference, the nearest first."""
    found: list[Guess] = []
    for reach in (1, _YEARS_AROUND):
        years = range(reference.year - reach, reference.year + reach + 1)
        found = _guesses(points, phrase, years)
        if len(found) > 1:
            break
    found.sort(key=lambda guess: abs(guess.day - reference))
    return found[:2]


def _guesses(points: Sequence[Point], phrase: Phrase, years: Collection[int]) -> list[Guess]:
    inside = [year for year in years if MINYEAR < year < MAXYEAR]
    if len(points) == 1:  # nearly always
        guesses = [_guess_one(points[0], year) for year in inside]
    else:
        guesses = [_guess(points, phrase, year) for year in inside]
    return [guess for guess in guesses if guess is not None]


def _guess(points: Sequence[Point], phrase: Phrase, year: int) -> Guess | None:
    dated = fill_year(points, phrase.links, year)
    with_year = [point for point in dated if point.year]
    try:
        days = [absolute_days(point, point.year or 0)[0] for point in with_year]
    except ValueError:
        return None
    stated = [
        weekday_on(day) is point.weekday
        for point, day in zip(with_year, days, strict=True)
        if point.weekday and point.nth is None
    ]
    day = days[with_year.index(dated[_lacking(points)])]
    return Guess(year, day, all(stated) if stated else None)


def _guess_one(point: Point, year: int) -> Guess | None:
    """Guess the year of a point that stands alone."""
    try:
        day = absolute_days(point, year)[0]
    except ValueError:
        return None
    has_weekday = point.weekday is not None and point.nth is None
    return Guess(year, day, weekday_on(day) is point.weekday if has_weekday else None)
