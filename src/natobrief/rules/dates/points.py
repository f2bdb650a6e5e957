"""What the rules read: days, weeks and months before it is settled which ones they are."""

from datetime import time
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple, final

from natobrief.model.enums import Weekday
from natobrief.rules.dates.mention import Precision

_QUARTER = 3
_is_weekday, _is_full = attrgetter("is_weekday"), attrgetter("is_full")
_is_nearby, _day = attrgetter("is_nearby"), attrgetter("day")


@final
class Link(StrEnum):
    """How the words tie a point to the next one."""

    #: "29-30 November", "29 to 30 November", "du 29 au 30".
    RANGE = "range"
    #: "29 and 30 November": days together if they follow each other.
    AND = "and"
    #: "29 or 30 November": never days together.
    OR = "or"


@final
class Order(StrEnum):
    """Which comes first in a date in figures."""

    #: 29/11/2022.
    DAY_FIRST = "day first"
    #: 11/29/2022.
    MONTH_FIRST = "month first"
    #: 05/10/2011: it may be either; the point is read day first.
    EITHER = "either"


@final
class Clock(NamedTuple):
    """Clock times as words put them."""

    #: When it begins.
    start: time
    #: When it ends, if the words say.
    end: time | None = None
    #: Zone, as `DateMention.zone` words it.
    zone: str | None = None


@final
class Point(NamedTuple):
    """One day, week, month or year as words put it; parts that they leave out are None.

    >>> Point(start=0, end=11, day=29, month=11).year is None
    True
    """

    #: First code point of its words, its own weekday included.
    start: int
    #: One past the last code point of its words.
    end: int
    #: Year as stated.
    year: int | None = None
    #: Month as stated, from 1; it may not exist (31/13/2022).
    month: int | None = None
    #: Day of the month as stated; it may not exist (31 June).
    day: int | None = None
    #: How many months it lasts from its month on: 6 in "first half of 2024".
    months: int = 1
    #: Which half of its month it is: 1 until the 15th, 2 from the 16th on; 0 for all of it.
    half: int = 0
    #: Weekday stated beside it, or that it consists of.
    weekday: Weekday | None = None
    #: What it is, or, of a weekday with an offset, what the offset counts.
    unit: Precision = Precision.DAY
    #: How many units it is away from the reference: 1 in "next week". A weekday with an offset
    #: is that of a week so far away; a month with one is the next, the last or this year's one.
    offset: int | None = None
    #: Which such weekday of the month, from 1, or -1 for the last one: "last Friday of October".
    #: Of a weekday alone: 1 for the first one after the reference, -1 for the last one before it,
    #: and more for the second or third one, the reference included: "jeudi en huit".
    nth: int | None = None
    #: Which of two figures is the day; None where figures leave no question.
    order: Order | None = None
    #: Whether the year is written with two digits.
    is_short_year: bool = False
    #: Clock times said of it alone, though another point follows: "5 May at 09:00 and 9 May".
    clock: Clock | None = None
    #: Whether the date before it states its month: "on the 20th".
    is_taken: bool = False
    #: Whether it is the Saturday and Sunday of a week: "this weekend". Its ``nth`` is 1 for the
    #: first one after the reference, -1 for the last one before it, 0 where only the tense tells.
    is_weekend: bool = False

    @property
    def is_weekday(self) -> bool:
        """Whether it is nothing but a weekday, perhaps that of a week named."""
        is_alone = self.weekday is not None and self.month is None and self.day is None
        return is_alone and (self.offset is None or self.unit is Precision.WEEK)

    @property
    def is_week(self) -> bool:
        """Whether it is a week named by one of its days: "the week of 12 June"."""
        return self.day is not None and self.unit is Precision.WEEK

    @property
    def is_season(self) -> bool:
        """Whether it is a season, which begins in March, June, September or December."""
        return self.months == _QUARTER and (self.month or 0) % _QUARTER == 0

    @property
    def precision(self) -> Precision:
        """How exactly it names the time."""
        if self.is_week:
            return Precision.WEEK
        if self.weekday is not None or self.day is not None or self.is_weekend:
            return Precision.DAY
        return self.unit if self.month is None else Precision.MONTH

    @property
    def is_bare_weekday(self) -> bool:
        """Whether it is nothing but a weekday."""
        return self.is_weekday and self.offset is None and self.nth is None

    @property
    def is_relative(self) -> bool:
        """Whether only a reference date can settle it."""
        return self.offset is not None or self.is_weekday or self.is_number

    @property
    def is_number(self) -> bool:
        """Whether it is a weekday and a number without a month: "Sunday 17"."""
        return self.weekday is not None and self.day is not None and self.month is None

    @property
    def is_nearby(self) -> bool:
        """Whether it is a day, week, month or year counted from the reference."""
        is_counted = self.offset is not None and self.month is None
        return is_counted and self.weekday is None and self.day is None

    @property
    def needs_year(self) -> bool:
        """Whether it has a month and lacks the year."""
        return self.month is not None and self.year is None and self.offset is None

    @property
    def is_figures(self) -> bool:
        """Whether it is a day and a month in figures, without a year."""
        return self.order is not None and self.year is None

    @property
    def is_full(self) -> bool:
        """Whether its words alone say which days it is."""
        return self.year is not None and self.order is not Order.EITHER

    @property
    def place_in_year(self) -> tuple[int, int]:
        """Month and day, to compare."""
        return self.month or 0, self.day or 0


@final
class Phrase(NamedTuple):
    """Points that belong together, with the weekdays and clock times said of all of them."""

    #: First code point of its words.
    start: int
    #: One past the last code point of its words.
    end: int
    #: The points, in the order of the text; none in a clock time that stands alone.
    points: tuple[Point, ...] = ()
    #: What ties each point to the next; one fewer than the points.
    links: tuple[Link, ...] = ()
    #: All weekdays stated, in the order of the text.
    weekdays: tuple[Weekday, ...] = ()
    #: Clock times of the last point, or of all of them.
    clock: Clock | None = None
    #: Whether a parenthesis that was opened inside is still open.
    is_open: bool = False
    #: Whether it counts only beside a date: a weekday in short form.
    is_weak: bool = False

    @property
    def is_clock(self) -> bool:
        """Whether it is nothing but a clock time."""
        return not self.points

    @property
    def is_weekday(self) -> bool:
        """Whether it consists of weekdays, so that it can stand beside a date."""
        return bool(self.points) and all(map(_is_weekday, self.points))

    @property
    def is_day(self) -> bool:
        """Whether it names days of a month."""
        return bool(self.points) and None not in map(_day, self.points)

    @property
    def is_full(self) -> bool:
        """Whether its words alone say which days it is."""
        return all(map(_is_full, self.points))

    @property
    def is_taken(self) -> bool:
        """Whether the date before it states its month: "on the 20th"."""
        return bool(self.points) and self.points[0].is_taken

    @property
    def is_nearby(self) -> bool:
        """Whether it is "tomorrow", "next week", "today and tomorrow" or the like."""
        return bool(self.points) and all(map(_is_nearby, self.points))


def phrase_of(*points: Point, links: tuple[Link, ...] = (), is_weak: bool = False) -> Phrase:
    """Make a phrase of points that stand next to each other.

    >>> phrase_of(Point(start=3, end=5, day=29), Point(start=6, end=8, day=30)).end
    8
    """
    weekdays = tuple([point.weekday for point in points if point.weekday is not None])
    return Phrase(points[0].start, points[-1].end, points, links, weekdays, is_weak=is_weak)
