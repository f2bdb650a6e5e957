"""NB102: a stated weekday against its date."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import DateRange, Weekday

_WEEK = list(Weekday)


def check_weekday(subject: Subject) -> Iterator[Finding]:
    """Find weekdays that are not those of the dates beside them."""
    for pointer, days in subject.each(DateRange):
        if not _agree(days):
            stated = ", ".join(days.weekdays_stated)
            real = ", ".join(dict.fromkeys(_WEEK[day.weekday()] for day in (days.first, days.last)))
            message = f"expected the weekdays of {days} ({real}), found {stated}"
            yield Finding(pointer=pointer, message=message)


def _agree(days: DateRange) -> bool:
    """Tell whether the first weekday is that of the first day, and so on to the last.

    One weekday alone may be that of any of the days.
    """
    stated = days.weekdays_stated
    if len(days) > len(_WEEK) or not stated:
        return True
    real = [_WEEK[day.weekday()] for day in days]
    if len(stated) == 1:
        return stated[0] in real
    ends = (stated[0], stated[-1]) == (real[0], real[-1])
    return ends and all(weekday in real for weekday in stated)
