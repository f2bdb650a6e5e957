"""What decides beside the words of a phrase, and what a phrase can then mean."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Self

from natobrief.model.enums import Language
from natobrief.rules.dates.arithmetic import Days, absolute_days, weekday_on
from natobrief.rules.dates.headings import Heading, headings_of
from natobrief.rules.dates.points import Order, Phrase, Point
from natobrief.rules.dates.share import share_parts
from natobrief.rules.dates.tense import Tense, tense_of
from natobrief.text.regex import regex

#: The number that the European Union gives a paper: year, month and day on which it was issued.
_NUMBERED = regex(r"UNIQUE ID ?: ?(?P<day>[0-9]{6})_[0-9]")


class Context(NamedTuple):
    """What a text and its reader know of its dates.

    >>> Context(text="next week").reference is None
    True
    """

    #: The text.
    text: str
    #: The day from which relative words count, usually that of publication.
    reference: date | None = None
    #: The language of the text; None means any.
    language: Language | None = None
    #: Which figure is the day, where all clear dates in figures agree.
    order: Order | None = None
    #: Days that the text states with month and year.
    days: frozenset[date] = frozenset()
    #: Years of these days.
    years: frozenset[int] = frozenset()
    #: A day earlier in the sentence, weekday and date, from which a bare weekday counts on.
    anchor: date | None = None
    #: A day of another year than that of the reference, stated in full shortly before.
    before: date | None = None
    #: Lines that state the year of the days below them.
    headings: tuple[Heading, ...] = ()

    @classmethod
    def of(
        cls,
        text: str,
        phrases: Iterable[Phrase],
        reference: date | None = None,
        language: Language | None = None,
    ) -> Self:
        """Gather what the phrases of a text state clearly."""
        points = [point for phrase in phrases for point in share_parts(phrase.points, phrase.links)]
        days = frozenset([day for point in points if point.year for day in _stated(point)])
        days |= frozenset(_numbered(text))
        orders = {point.order for point in points} - {None, Order.EITHER}
        return cls(
            text=text,
            reference=reference,
            language=language,
            order=orders.pop() if len(orders) == 1 else None,
            days=days,
            years=frozenset(day.year for day in days),
            headings=headings_of(text) if any(point.needs_year for point in points) else (),
        )

    def day_before(self, tense: Tense | None) -> date | None:
        """Give the anchor if it lies on the side of the reference that the tense speaks of."""
        if self.anchor is None or self.reference is None:
            return None
        is_past = self.anchor <= self.reference
        return self.anchor if is_past is (tense is Tense.PAST) else None

    def tense_around(self, phrase: Phrase) -> Tense | None:
        """Tell the tense of the clause around a phrase."""
        return tense_of(self.text, phrase.start, phrase.end, self.language)


class Reading(NamedTuple):
    """One way to understand a phrase."""

    #: The points, with the parts that others share.
    points: tuple[Point, ...]
    #: First and last day of each point.
    days: tuple[Days, ...]
    #: What parts were inferred from.
    grounds: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether each weekday that stands beside a date is the weekday of that date."""
        return all(
            point.weekday in {None, weekday_on(first)}
            for point, (first, _) in zip(self.points, self.days, strict=True)
        )


def _numbered(text: str) -> Iterable[date]:
    """Give the day that is part of the number of a paper."""
    number = _NUMBERED.search(text) if "UNIQUE ID" in text else None
    if number is None:
        return
    year, month, day = (int(number["day"][at : at + 2]) for at in (0, 2, 4))
    try:
        yield date(2000 + year, month, day)
    except ValueError:
        return


def _stated(point: Point) -> Iterable[date]:
    if point.year is None or point.day is None or point.order is Order.EITHER:
        return
    try:
        yield absolute_days(point, point.year)[0]
    except ValueError:
        return
