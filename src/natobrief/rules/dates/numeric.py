"""Dates in figures: 2022-11-29, 29/11/2022, 29.11.2022, 29-30/11/2022."""

import re

from natobrief.rules.dates.points import Link, Order, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import DASH, S

_EDGE = r"(?![-/.\u2010-\u2015][0-9])(?![0-9A-Za-z_])"
_YEAR_FIRST = re.compile(
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}})(?P<sep>{DASH}|[/.])(?P<month>[0-9]{{1,2}})(?P=sep)"
    rf"(?P<day>[0-9]{{1,2}})(?:(?=[T_][0-9]|/[12][0-9]{{3}}-)|{_EDGE})"
)
_YEAR_LAST = re.compile(
    rf"(?:(?P<from>[0-9]{{1,2}}){S}{DASH}{S}(?=[0-9]{{1,2}}[/.]))?"
    rf"(?P<day>[0-9]{{1,2}})(?P<sep>{DASH}|[/.])(?P<month>[0-9]{{1,2}})(?P=sep)"
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}}){_EDGE}"
)
_MONTHS = 12


def read_numeric(text: str, at: int) -> Phrase | None:
    """Read a date in figures that begins at a place of the text.

    >>> read_numeric("on 29/11/2022", 3).points[0].month
    11
    """
    match = _YEAR_FIRST.match(text, at)
    if match is not None:
        return _interval(text, match)
    match = _YEAR_LAST.match(text, at)
    if match is None:
        return None
    last = _point(match, _order_of(match))
    if match["from"] is None:
        return phrase_of(last)
    first = Point(start=at, end=match.end("from"), day=int(match["from"]))
    return phrase_of(first, last, links=(Link.RANGE,))


def _interval(text: str, match: re.Match[str]) -> Phrase:
    """Read what may follow an ISO date: "/2022-11-30"."""
    first, last = _point(match, None), _YEAR_FIRST.match(text, match.end() + 1)
    if last is None or text[match.end()] != "/":
        return phrase_of(first)
    return phrase_of(first, _point(last, None), links=(Link.RANGE,))


def _order_of(match: re.Match[str]) -> Order | None:
    one, two = int(match["day"]), int(match["month"])
    if one > _MONTHS or two > _MONTHS:
        return Order.DAY_FIRST if one > _MONTHS else Order.MONTH_FIRST
    is_settled = one == two or match["sep"] == "." or match["from"] is not None
    return None if is_settled else Order.EITHER


def _point(match: re.Match[str], order: Order | None) -> Point:
    day, month = int(match["day"]), int(match["month"])
    if day <= _MONTHS < month:
        day, month = month, day
    start = min(match.start("year"), match.start("day"))
    year = int(match["year"])
    return Point(start=start, end=match.end(), year=year, month=month, day=day, order=order)
