"""Months without a day: November 2022, in March, next December, 2023 Sept."""

import re

from natobrief.lexicon.months import DOUBTFUL_MONTHS
from natobrief.rules.dates.joints import LINK
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import ANY_GAP, DASH, GAP, YEAR
from natobrief.rules.dates.words import LONG_MONTH, MONTH, month_of

_MONTH_YEAR = re.compile(
    rf"(?P<month>{MONTH})(?:,?{ANY_GAP}(?:(?:of|de){GAP})?|{DASH}|/)(?P<year>{YEAR})(?!{DASH}[0-9])"
)
#: Two digits that are no day and stand last are a year.
_MONTH_PAST = re.compile(rf"(?P<month>{MONTH}){GAP}['’]?(?P<past>[5-9][0-9])(?=[.,;:)\n]|\Z)")
_YEAR_MONTH = re.compile(
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}})(?:{GAP}|{DASH})(?P<month>{MONTH})(?!{GAP}?[0-9]|{DASH})"
)
_ALONE = re.compile(rf"(?P<month>{LONG_MONTH})(?![-/'’]\w)(?!{GAP}[A-Z][a-z])")
_TO_MONTH = re.compile(rf"{LINK}{MONTH}{GAP}{YEAR}")
_NO_MORE = re.compile(r"[.,;:)]|\Z")
_NAME = re.compile(rf"[A-Z]\w{{0,20}}(?:['’]s)?{GAP}\Z")
_HABIT = re.compile(rf"(?<!\w)(?:[Ee]ach|[Ee]very|[Cc]haque){GAP}\Z")
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
    if match is not None:
        return _phrase(match, int(match["year"]))
    match = _MONTH_PAST.match(text, at)
    return None if match is None else _phrase(match, 1900 + int(match["past"]), is_short=True)


def read_year_month(text: str, at: int) -> Phrase | None:
    """Read a year, which stands at a place of the text, and its month.

    >>> read_year_month("2023 Sept", 0).points[0].month
    9
    """
    match = _YEAR_MONTH.match(text, at)
    return None if match is None else _phrase(match, int(match["year"]))


def read_month_alone(text: str, at: int) -> Phrase | None:
    """Read a month without day and year; names that are other words too need "in" before them.

    >>> read_month_alone("in March", 3) is None, read_month_alone("to March on", 3) is None
    (False, True)
    """
    match = _ALONE.match(text, at)
    if match is None or text[at - 1 : at] in {"-", "/"} or _HABIT.search(text, max(0, at - 8), at):
        return None
    is_doubtful = match["month"].lower() in DOUBTFUL_MONTHS
    return None if is_doubtful and not _is_month(text, match) else _phrase(match, None)


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Tell from what stands around a doubtful name that it is a month."""
    is_led = _LEAD.search(text, max(0, match.start() - 16), match.start())
    if is_led or _TO_MONTH.match(text, match.end()):
        return True
    is_noun = match["month"] == "March" and _NO_MORE.match(text, match.end())
    return bool(is_noun) and not _NAME.search(text, max(0, match.start() - 24), match.start())


def _phrase(match: re.Match[str], year: int | None, *, is_short: bool = False) -> Phrase:
    month = month_of(match["month"])
    point = Point(
        start=match.start(),
        end=match.end(),
        year=year,
        month=month,
        unit=Precision.MONTH,
        is_short_year=is_short,
    )
    return phrase_of(point)
