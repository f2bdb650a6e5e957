"""Dates in parts tied by one sign, the year not last: 2020-23-Sep, 23/2020/September."""

from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import DASH
from natobrief.rules.dates.words import MONTH, month_of
from natobrief.text.regex import regex

_YEAR = r"(?P<year>(?:1[6-9]|2[01])[0-9]{2})"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MONTH = rf"(?P<month>{MONTH})"
_FIRST_SIGN = rf"(?P<sign>{DASH}|/)"
_END = r"(?![\w%]|[-/.:][0-9])"
_YEAR_DAY_MONTH, _DAY_YEAR_MONTH, _MONTH_YEAR_DAY = (
    regex(f"{one}{_FIRST_SIGN}{two}(?P=sign){three}{_END}")
    for one, two, three in (
        (_YEAR, _DAY, _MONTH),
        (_DAY, _YEAR, _MONTH),
        (_MONTH, _YEAR, _DAY),
    )
)


def read_any_order(text: str, at: int) -> Phrase | None:
    """Read a date whose first part stands at a place of the text.

    >>> read_any_order("23-2020-September", 0).points[0].month
    9
    """
    if text[at].isdecimal():
        match = _YEAR_DAY_MONTH.match(text, at) or _DAY_YEAR_MONTH.match(text, at)
    else:
        match = _MONTH_YEAR_DAY.match(text, at)
    if match is None:
        return None
    return phrase_of(
        Point(
            start=at,
            end=match.end(),
            year=int(match["year"]),
            month=month_of(match["month"]),
            day=int(match["day"]),
        )
    )
