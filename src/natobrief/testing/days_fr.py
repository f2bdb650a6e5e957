"""Ways to write days in French."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from natobrief.model import DateRange, Weekday
from natobrief.testing.phrasing import SaidDays

_MONTHS = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""".split()  # noqa: SIM905 - quoted one by one they hide what they are
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()  # noqa: SIM905


def _day(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def _named(day: date) -> str:
    return f"{_DAYS[day.weekday()]} {_day(day)}"


def _until(first: date, last: date) -> str:
    """Return the month, and the year, of a first day where the last does not give them."""
    month = "" if first.month == last.month else f" {_MONTHS[first.month - 1]}"
    return month if first.year == last.year else f" {_MONTHS[first.month - 1]} {first.year}"


def _ways(days: DateRange) -> Iterator[SaidDays]:
    first, last = days.first, days.last
    month = f"{_MONTHS[last.month - 1]} {last.year}"
    named = tuple(list(Weekday)[day.weekday()] for day in (first, last))
    if len(days) == 1:
        yield SaidDays("le ", f"{_day(last)} {month}")
        yield SaidDays("le ", f"{_named(last)} {month}", named[:1])
        return
    until = _until(first, last)
    yield SaidDays("du ", f"{_day(first)}{until} au {_day(last)} {month}")
    yield SaidDays("du ", f"{_named(first)}{until} au {_named(last)} {month}", named)
    if len(days) == 2:  # noqa: PLR2004 - "and" joins two
        yield SaidDays("les ", f"{_day(first)}{until} et {_day(last)} {month}")
        yield SaidDays("les ", f"{_named(first)}{until} et {_named(last)} {month}", named)


def said_days(days: DateRange) -> list[SaidDays]:
    """List the ways to write days in French.

    >>> for said in said_days(DateRange(first=date(2023, 12, 31), last=date(2024, 1, 1))):
    ...     print(said.before + said.words)
    du 31 décembre 2023 au 1er janvier 2024
    du dimanche 31 décembre 2023 au lundi 1er janvier 2024
    les 31 décembre 2023 et 1er janvier 2024
    les dimanche 31 décembre 2023 et lundi 1er janvier 2024
    """
    return list(_ways(days))
