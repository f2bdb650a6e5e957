"""Years that stand in a line of their own above dates without one, as in chronologies.

A heading "2018" or "April 2018" rules the lines below it that begin with a day, until the next one;
so does the first line of a timeline or calendar that names one year.
A column of years is a menu, and rules nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Final, NamedTuple

from natobrief.rules.dates.shapes import BLANK
from natobrief.rules.dates.words import LONG_MONTH, month_of
from natobrief.text.regex import regex

_YEAR: Final = r"(?:19[4-9]|20[0-4])[0-9]"
_HEADING = regex(
    rf"[ \t#*]*(?:(?P<month>{LONG_MONTH}){BLANK})?(?P<year>{_YEAR})[ \t*]*:?[ \t]*(?:\n|\Z)"
)
#: What is told of one year: "Timeline: key meetings in 2022", "Calendrier des réunions 2022".
_OF_YEAR = regex(
    r"[^\n]{0,30}\b(?:timeline|chronolog(?:y|ie)|calend(?:ar|rier)|dates|meetings|events"
    rf"|dates clés|réunions)\b[^\n0-9]{{0,60}}(?P<year>{_YEAR})[^\n0-9]{{0,10}}(?:\n|\Z)",
    re.IGNORECASE,
)
#: The search jumps to line breaks; few lines go on like a heading.
_NEXT = regex(rf"\n(?=[ \t#*]*(?:{LONG_MONTH}|{_YEAR}))")
_ALSO_YEAR = regex(rf"\s*{_YEAR}\s*?(?:\n|\Z)")
_BEFORE_DAY = regex(r"[ \t•·*\u2013\u2014|#-]*")


class Heading(NamedTuple):
    """A line that states the year of the days below it.

    >>> Heading(end=5, year=2018).month is None
    True
    """

    #: One past its last code point.
    end: int
    #: The year.
    year: int
    #: The month, if it states one: it rules days of that month only.
    month: int | None = None


def headings_of(text: str) -> tuple[Heading, ...]:
    r"""Find the headings of a text, in order.

    >>> headings_of("2018\n\n4 April: talks\n\nMay 2019\n\n9 May: visit")[1].month
    5
    """
    title = _OF_YEAR.match(text)
    found = [] if title is None else [Heading(title.end(), int(title["year"]))]
    is_menu = False
    for match in _lines(text):
        is_first = _ALSO_YEAR.match(text, match.end()) is not None
        if not (is_first or is_menu):
            month = match["month"]
            found.append(
                Heading(match.end(), int(match["year"]), month_of(month) if month else None)
            )
        is_menu = is_first
    return tuple(found)


def _lines(text: str) -> Iterator[re.Match[str]]:
    """Give the lines that look like headings."""
    done = 0
    for start in (0, *(line.end() for line in _NEXT.finditer(text))):
        match = _HEADING.match(text, start) if start >= done else None
        if match is not None:
            yield match
            done = match.end()


def year_above(text: str, headings: tuple[Heading, ...], at: int, month: int) -> int | None:
    r"""Tell the year that a heading states of a day that begins a line; None when none does.

    >>> text = "2018\n\n4 April: talks"
    >>> year_above(text, headings_of(text), 6, 4)
    2018
    """
    place = bisect_left(headings, at + 1, key=attrgetter("end"))
    line = text.rfind("\n", 0, at) + 1
    if not place or _BEFORE_DAY.fullmatch(text, line, at) is None:
        return None
    heading = headings[place - 1]
    return heading.year if heading.month in {None, month} else None
