"""Parentheses inside a phrase, with the year behind them: "Tuesday (29 November) 2022"."""

import re

from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, YEAR, S
from natobrief.rules.dates.words import MONTH

_CLOSING = re.compile(rf"{S}\)")
#: A year behind, unless it begins a date of its own.
_YEAR_BEHIND = re.compile(rf",?{BLANK}(?P<year>{YEAR})(?!{DASH}|/|{GAP}{MONTH})")


def closed(text: str, phrase: Phrase, opened: str | None) -> Phrase:
    """Take the parenthesis in that closes what was opened inside the phrase.

    >>> from natobrief.rules.dates.points import Point, phrase_of
    >>> closed("(29 May)", phrase_of(Point(start=1, end=7, day=29, month=5)), "(").end
    8
    """
    if not opened and not phrase.is_open:
        return phrase
    match = _CLOSING.match(text, phrase.end)
    if match is None:
        return phrase._replace(is_open=True)
    return with_year_behind(text, phrase._replace(end=match.end(), is_open=False))


def with_year_behind(text: str, phrase: Phrase) -> Phrase:
    """Take the year in that a phrase lacks and that stands behind its last words.

    >>> from natobrief.rules.dates.points import Point, phrase_of
    >>> with_year_behind("5 May 9:30 2022", phrase_of(Point(start=0, end=10, day=5, month=5))).end
    15
    """
    *points, last = phrase.points
    match = _YEAR_BEHIND.match(text, phrase.end) if last.needs_year else None
    if match is None:
        return phrase
    dated = last._replace(year=int(match["year"]))
    return phrase._replace(end=match.end(), points=(*points, dated))
