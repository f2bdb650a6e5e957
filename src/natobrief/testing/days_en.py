"""Ways to write days in English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from natobrief.model import DateRange, Weekday
from natobrief.testing.phrasing import SaidDays

_MONTHS = """
    January February March April May June July August September October November December
""".split()  # noqa: SIM905 - quoted one by one they hide what they are
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905


def _weekday(day: date) -> tuple[str, Weekday]:
    return _DAYS[day.weekday()], list(Weekday)[day.weekday()]


def _one_day(day: date) -> Iterator[SaidDays]:
    month, (name, weekday) = _MONTHS[day.month - 1], _weekday(day)
    british, american = f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}"
    yield from (SaidDays("on ", words) for words in (british, american))
    for words in (
        f"{name}, {british}",
        f"{name} {british}",
        f"{name} ({british})",
        f"{name}, {american}",
    ):
        yield SaidDays("on ", words, (weekday,))


def _two_days(first: date, last: date) -> Iterator[SaidDays]:
    month, year = _MONTHS[last.month - 1], last.year
    (one, this), (two, that) = _weekday(first), _weekday(last)
    if first.month == last.month:
        yield SaidDays("on ", f"{first.day} and {last.day} {month} {year}")
        yield SaidDays("on ", f"{month} {first.day} and {last.day}, {year}")
        for days in (f"{first.day}-{last.day}", f"{first.day}\u2013{last.day}"):
            yield SaidDays("on ", f"{one} and {two} ({days} {month} {year})", (this, that))
        yield SaidDays(
            "on ", f"{one} and {two}, {first.day} and {last.day} {month} {year}", (this, that)
        )
        yield SaidDays(
            "on ", f"{one} {first.day} and {two} {last.day} {month} {year}", (this, that)
        )
    else:
        before = _MONTHS[first.month - 1]
        until = f" {first.year}" if first.year != year else ""
        yield SaidDays("on ", f"{first.day} {before}{until} and {last.day} {month} {year}")


def _several_days(first: date, last: date) -> Iterator[SaidDays]:
    month, year, before = _MONTHS[last.month - 1], last.year, _MONTHS[first.month - 1]
    (one, this), (two, that) = _weekday(first), _weekday(last)
    if first.month == last.month:
        for dash in ("-", "\u2013", " - ", " \u2013 "):
            yield SaidDays("on ", f"{first.day}{dash}{last.day} {month} {year}")
        yield SaidDays("on ", f"{month} {first.day}-{last.day}, {year}")
        yield SaidDays("from ", f"{first.day} to {last.day} {month} {year}")
        yield SaidDays(
            "from ", f"{one} {first.day} to {two} {last.day} {month} {year}", (this, that)
        )
        return
    until = f" {first.year}" if first.year != year else ""
    for dash in (" - ", " \u2013 ") if until else (" - ", " \u2013 ", "-", "\u2013"):
        yield SaidDays("on ", f"{first.day} {before}{until}{dash}{last.day} {month} {year}")
    yield SaidDays("from ", f"{first.day} {before}{until} to {last.day} {month} {year}")
    if not until:
        yield SaidDays("from ", f"{before} {first.day} to {month} {last.day}, {year}")


def said_days(days: DateRange) -> list[SaidDays]:
    """List the ways to write days in English.

    >>> [said.words for said in said_days(DateRange(first=date(2024, 7, 9), last=date(2024, 7, 9)))]
    ['9 July 2024', 'July 9, 2024', 'Tuesday, 9 July 2024', 'Tuesday 9 July 2024', \
'Tuesday (9 July 2024)', 'Tuesday, July 9, 2024']
    """
    if len(days) == 1:
        return list(_one_day(days.first))
    ways = list(_several_days(days.first, days.last))
    return [*_two_days(days.first, days.last), *ways] if len(days) == 2 else ways  # noqa: PLR2004
