"""Months without a day: November 2022, in March, next December, 2023 Sept."""

import re

from natobrief.lexicon.months import DOUBTFUL_MONTHS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import ANY_GAP, DASH, GAP, YEAR
from natobrief.rules.dates.words import LONG_MONTH, MONTH, month_of

_MONTH_YEAR = re.compile(
    rf"(?P<month>{MONTH})(?:,?{ANY_GAP}(?:(?:of|de){GAP})?|{DASH}|/)(?P<year>{YEAR})(?!{DASH}[0-9])"
)
_YEAR_MONTH = re.compile(
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}})(?:{GAP}|{DASH})(?P<month>{MONTH})(?!{GAP}?[0-9]|{DASH})"
)
_ALONE = re.compile(rf"(?P<month>{LONG_MONTH})(?![-/'’]\w)(?!{GAP}[A-Z][a-z])")
_LEAD = re.compile(
    rf"(?<!\w)(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Mm]id-?|of|[Ee]n"
    rf"|[Dd]epuis|[Dd]ébut|[Ff]in|[Mm]i-|de|d['’]|mois{GAP}de){GAP}?\Z"
)


def read_month_year(text: str, at: int) -> Phrase | None:
    """Read a month, which stands at a place of the text, and its year.

    >>> read_month_year("in November 2022", 3).points[0].year
    2022
    """
    match = _MONTH_YEAR.match(text, at)
    return None if match is None else _phrase(match, int(match["year"]))


def read_year_month(text: str, at: int) -> Phrase | None:
    """Read a year, which stands at a place of the text, and its month.

    >>> read_year_month("2023 Sept", 0).points[0].month
    9
    """
    match = _YEAR_MONTH.match(text, at)
    return None if match is None else _phrase(match, int(match["year"]))


def read_month_alone(text: str, at: int) -> Phrase | None:
    """Read a month without day and year; names that are other words too need "in" before them.

    >>> read_month_alone("in March", 3).points[0].month, read_month_alone("to March on", 3)
    (3, None)
    """
    match = _ALONE.match(text, at)
    if match is None or text[at - 1 : at] in {"-", "/"}:
        return None
    is_doubtful = match["month"].lower() in DOUBTFUL_MONTHS
    if is_doubtful and not _LEAD.search(text, max(0, at - 16), at):
        return None
    return _phrase(match, None)


def _phrase(match: re.Match[str], year: int | None) -> Phrase:
    month = month_of(match["month"])
    point = Point(
        start=match.start(), end=match.end(), year=year, month=month, unit=Precision.MONTH
    )
    return phrase_of(point)
