"""A date that a text mentions, with the words that state it."""

from datetime import time, timedelta
from enum import StrEnum
from typing import final

from attrs import field, frozen

from natobrief.model._enforce import enforced, refuse
from natobrief.model.days import DateRange
from natobrief.model.enums import Origin, Weekday
from natobrief.rules.dates.zones import offset_of
from natobrief.span import Span

#: What a date can be inferred from, beside its own words.
REFERENCE = "reference"
WEEKDAY = "weekday"
TENSE = "tense"
OTHER_DATES = "other dates of the text"
JOINED_DATE = "the date that it is joined to"
TWO_DIGITS = "two-digit year"
SEASON = "season"
LANGUAGE = "language"


@final
class Precision(StrEnum):
    """How exactly words name a time."""

    #: One day, or days from one to another.
    DAY = "day"
    #: A week, Monday to Sunday: "next week".
    WEEK = "week"
    #: A month, or several in a row: "November 2022", "the first half of 2024".
    MONTH = "month"
    #: A year: "next year".
    YEAR = "year"


@final
@frozen(kw_only=True, field_transformer=enforced)
class DateMention:
    """Days that a text mentions.

    ``dates`` is None when the words alone do not settle them: a relative word without a reference
    date, a day and a month without a year, or a date that reads in two ways (``alternatives``).

    >>> from datetime import date
    >>> days = DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30))
    >>> DateMention(span=Span(3, 22), dates=days).is_resolved
    True

    Raises:
        ValidationError: ``dates`` and ``alternatives`` are both given, only one alternative is,
            an inferred date does not say from what or a stated one does, or ``end`` or ``zone``
            is given without ``start``.
    """

    #: The exact words: weekdays, clock times and the parentheses between them included.
    span: Span
    #: The days, in the calendar of the place meant; None when nothing settles them.
    dates: DateRange | None = None
    #: All readings, when there are several and nothing decides; otherwise empty.
    alternatives: tuple[DateRange, ...] = ()
    #: Clock time on the first day ("at 09:30", "by 18:00"); None when the words give none.
    start: time | None = None
    #: Clock time at which it ends, on the last day; 00:00 is the midnight behind it, as in
    #: "06:00-24:00". None when the words give none.
    end: time | None = None
    #: Zone of the clock times: an IANA name for a named city ("Europe/Brussels"), "local" for
    #: local time, else the abbreviation or offset as stated, spaces dropped ("CET", "GMT+3", "Z").
    #: None when the words give none.
    zone: str | None = None
    #: How exactly the words name the time.
    precision: Precision = Precision.DAY
    #: Whether the words under the span state every part of ``dates``; STATED without ``dates``.
    origin: Origin = Origin.STATED
    #: What an inferred part was taken from ("reference", "weekday", ...); empty when stated.
    inferred_from: tuple[str, ...] = ()
    #: Weekdays that stand beside the date or are the date, in the order of the text.
    weekdays_stated: tuple[Weekday, ...] = ()
    #: Whether these are the weekdays of the dates; None without weekdays or without ``dates``.
    weekdays_agree: bool | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        """Refuse what contradicts itself."""
        if self.alternatives and (self.dates is not None or len(self.alternatives) == 1):
            refuse(self, "alternatives", self.alternatives, "none, or several and no dates")
        if (self.origin is Origin.INFERRED) is not bool(self.inferred_from):
            refuse(self, "inferred_from", self.inferred_from, "a ground when inferred, else none")
        if self.start is None and (self.end is not None or self.zone is not None):
            refuse(self, "start", self.start, "a clock time, as end or zone is given")

    @property
    def is_resolved(self) -> bool:
        """Whether the days are settled."""
        return self.dates is not None

    @property
    def utc_offset(self) -> timedelta | None:
        """Offset from UTC that ``zone`` states by itself; None for places and local time.

        >>> DateMention(span=Span(0, 9), start=time(9), zone="GMT+3").utc_offset
        datetime.timedelta(seconds=10800)
        """
        return None if self.zone is None else offset_of(self.zone)
