"""What the tests of calendars share: briefs whose meetings have days, and calendars by hand."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import attrs
from hypothesis import strategies as st
from icalendar import Calendar

from natobrief import Brief, DateRange, dumps, loads
from natobrief.testing import briefs, date_ranges
from tests.forms.documents import full_document

LATER = date(2022, 11, 28)


def calendar_of(brief: Brief) -> str:
    """Write a calendar, whatever it leaves out."""
    return dumps(brief, "ics", losses="ignore")


def read(text: str | bytes, **options: Any) -> Brief:
    """Read a calendar."""
    return loads(text, "ics", **options)


def events_in(text: str) -> list[Any]:
    """Read the events of a calendar with the library."""
    return list(Calendar.from_ical(text).walk("VEVENT"))


def full_brief(**source: Any) -> Brief:
    """Return a brief in which every field is filled; its session is in the zone of its venue."""
    document = full_document()
    session = document["meetings"][0]["sessions"][0]
    session["end"] = "2022-11-29T21:00:00+02:00"
    document["source"] |= source
    return loads(json.dumps(document))


@st.composite
def dated_briefs(draw: st.DrawFn, /, **options: Any) -> Brief:
    """Briefs of which at least the first meeting has days."""
    brief = draw(briefs(**options).filter(lambda found: bool(found.meetings)))
    first, *others = brief.meetings
    if first.dates is None:
        first = attrs.evolve(first, dates=draw(date_ranges()))
    return attrs.evolve(brief, meetings=(first, *others))


def day(year: int, month: int, number: int, count: int = 1) -> DateRange:
    """Return days from one on."""
    first = date(year, month, number)
    return DateRange(first=first, last=date.fromordinal(first.toordinal() + count - 1))


def calendar(*lines: str, around: tuple[str, ...] = ()) -> str:
    """Write a calendar of one event by hand, with other lines before it."""
    whole = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Other//Other//EN", *around)
    return "\r\n".join([*whole, "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""])
