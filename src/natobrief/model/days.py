"""Days of a meeting."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import final

from attrs import field, frozen

from natobrief.model._enforce import enforced, refuse
from natobrief.model.enums import Weekday


@final
@frozen(kw_only=True, order=True, field_transformer=enforced)
class DateRange:
    """First and last day of a meeting, in the calendar of the host city.

    Iterating gives each day; ``in`` takes a date (of a datetime, its calendar day); ``len``
    counts the days; ranges sort by first day, then last day.

    >>> days = DateRange(first=date(2024, 7, 9), last=date(2024, 7, 11))
    >>> len(days), date(2024, 7, 11) in days, date(2024, 7, 12) in days
    (3, True, False)
    >>> print(days)
    2024-07-09/2024-07-11

    Raises:
        ValidationError: A day is no plain date, or ``last`` comes before ``first``.
    """

    #: First day. A plain date, never a datetime.
    first: date = field()
    #: Last day, included; equals ``first`` for a one-day meeting.
    last: date = field()
    #: Weekdays that the release writes beside the dates, in its order; empty when it writes none.
    weekdays_stated: tuple[Weekday, ...] = field(default=())

    def __attrs_post_init__(self) -> None:
        """Refuse a last day before the first."""
        if self.last < self.first:
            refuse(self, "last", self.last, f"a day not before first ({self.first})")

    def __iter__(self) -> Iterator[date]:
        """Give each day, first to last."""
        return (self.first + timedelta(days=offset) for offset in range(len(self)))

    def __len__(self) -> int:
        """Count the days, both ends included."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: object) -> bool:
        """Tell whether a day is one of the range; anything that is no date is not."""
        if isinstance(day, datetime):
            day = day.date()
        return isinstance(day, date) and self.first <= day <= self.last

    def __str__(self) -> str:
        """Return ISO 8601: one date, or first/last."""
        return str(self.first) if self.first == self.last else f"{self.first}/{self.last}"
