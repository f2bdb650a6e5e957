"""Days that a text mentions, looked for where the number of a day stands alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import final

from natobrief.checks.searching import Searched
from natobrief.lexicon.months import MONTHS, MONTHS_SHORT, VERBS, WEEKDAYS
from natobrief.model import DateRange, Language
from natobrief.rules.dates import DateMention, find_dates
from natobrief.span import Span
from natobrief.text.regex import regex

#: Words for days; "may" and "march" in small letters are none.
_CALENDAR = (
    *(
        word
        for table in (MONTHS, MONTHS_SHORT, WEEKDAYS)
        for series in table.values()
        for forms in series
        for word in forms
    ),
    *("today", "tomorrow", "yesterday", "aujourd'hui", "aujourd\u2019hui", "demain", "hier"),
)
_IN_FIGURES = regex(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}(?![0-9])")
#: A day with a month of another language, and one in figures that may be turned.
_FOREIGN = regex(
    r"(?<![0-9])(?P<day>[0-9]{1,2})\.?\s(?:de\s)?(?P<month>[^\W\d_]{3,14}),?\s(?:de\s)?(?P<year>[0-9]{4})\b"
)
_SHORT_FIGURES = regex(r"(?<![0-9./-])([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{2,4})(?![0-9])")
#: So much text around the number of a day is read for dates.
_AROUND = 90


@final
class DaysNear:
    """A text in which the numbers of days are looked for, and read with what is around them.

    Args:
        searched: The text.
        published: Its day of publication, which settles dates without a year; or None.
        language: Its language.

    >>> near = DaysNear(Searched("They met on 4-5 May 2022."), None, Language.EN)
    >>> near.only_place_of(DateRange(first=date(2022, 5, 4), last=date(2022, 5, 5)))
    Span(start=12, end=24)
    """

    def __init__(self, searched: Searched, published: date | None, language: Language) -> None:
        """Keep the text."""
        self._text = searched.text
        self._searched = searched
        self._published = published
        self._language = language
        self._only: dict[tuple[date, date], Span | None] = {}
        self._near: dict[int, tuple[tuple[Span, DateMention], ...]] = {}

    def first_of(self, days: DateRange) -> tuple[tuple[Span, DateMention], ...]:
        """Return the dates that stand around the number of the first day, each with its place."""
        number = days.first.day
        if number not in self._near:
            self._near[number] = tuple(self._dates_near(number))
        return self._near[number]

    def _dates_near(self, number: int) -> Iterator[tuple[Span, DateMention]]:
        read = 0
        for at in self._each_number(str(number)):
            if at < read:
                continue
            start = max(read, at - _AROUND)
            read = at + len(str(number)) + _AROUND
            # A sentence or a paragraph cut in two may leave half a date behind: whole words only.
            start = self._text.find(" ", start, at) + 1 or at
            for mention in find_dates(self._text[start:read], self._published, self._language):
                yield mention.span.shifted(start), mention

    def _each_number(self, figures: str) -> Iterator[int]:
        """Give where a number stands that is no part of a longer one; zeros before it count."""
        at = self._text.find(figures)
        while at >= 0:
            before = self._text[max(0, at - 2) : at]
            is_first = not before[-1:].isdigit() or (
                before[-1:] == "0" and not before[:-1].isdigit()
            )
            if is_first and not self._text[at + len(figures) :][:1].isdigit():
                yield at
            at = self._text.find(figures, at + 1)

    def written_otherwise(self, day: date) -> Span | None:
        """Return where a text may have a day as other languages or countries write it.

        >>> near = DaysNear(Searched("14. lokakuuta 2010"), None, Language.EN)
        >>> near.written_otherwise(date(2010, 10, 14)), near.written_otherwise(date(2010, 10, 1))
        (Span(start=0, end=18), None)
        """
        for match in _FOREIGN.finditer(self._text):
            is_known = match["month"].casefold() in _CALENDAR
            if not is_known and (int(match["day"]), int(match["year"])) == (day.day, day.year):
                return Span(*match.span())
        for match in _SHORT_FIGURES.finditer(self._text):
            one, other, year = (int(part) for part in match.groups())
            if {one, other} == {day.day, day.month} and year in {day.year, day.year % 100}:
                return Span(*match.span())
        return None

    def only_place_of(self, days: DateRange) -> Span | None:
        """Return where a text has days, if it speaks of no others: they are its meeting's then."""
        own = days.first, days.last
        if own not in self._only:
            self._only[own] = self._only_place_of(days)
        return self._only[own]

    def _only_place_of(self, days: DateRange) -> Span | None:
        places = [
            place
            for place, mention in self.first_of(days)
            if mention.dates is not None
            and (mention.dates.first, mention.dates.last) == (days.first, days.last)
        ]
        if not places:
            return None
        others = (
            each for each in self._words_for_days if not any(place.covers(each) for place in places)
        )
        return places[0] if next(others, None) is None else None

    @cached_property
    def _words_for_days(self) -> tuple[Span, ...]:
        """Where months, weekdays and the like are named, or days are written in figures."""
        named = (
            span
            for word in _CALENDAR
            for span in self._searched.each(word)
            if word not in VERBS or self._text[span.start].isupper()
        )
        return (*named, *(Span(*match.span()) for match in _IN_FIGURES.finditer(self._text)))
