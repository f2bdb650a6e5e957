"""Dates whose month is a Roman numeral: 3-4 XII 2019, 21.XI.2002, 29-XI-2022."""

from typing import Final

from natobrief.rules.dates.joints import LINK, link_of
from natobrief.rules.dates.not_dates import is_numbered
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK, DASH, S
from natobrief.rules.dates.words import one_of
from natobrief.text.regex import regex

_NUMERALS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_ROMAN_MONTH = regex(
    rf"(?P<first>{_DAY})(?:\.?(?P<link>{LINK})(?P<last>{_DAY}))?"
    rf"(?P<sign>\.{S}|{BLANK}|{DASH}|/)(?P<month>{one_of(_NUMERALS)})\.?(?P=sign)?{S}"
    r"(?P<year>(?:19[4-9]|20[0-4])[0-9])(?![\w%]|[-/.:,][0-9])"
)
#: What follows the number of a day, for the scanner.
ROMAN: Final = rf"(?:\.{S}|{BLANK})[IVX]{{1,4}}[. ]"


def read_roman_month(text: str, at: int) -> Phrase | None:
    """Read days before a month in Roman figures and a year, at a place of the text.

    >>> [point.month for point in read_roman_month("3-4 XII 2019", 0).points]
    [None, 12]
    """
    match = _ROMAN_MONTH.match(text, at)
    if match is None or is_numbered(text, at):
        return None
    last = Point(
        start=match.start("last" if match["last"] else "first"),
        end=match.end(),
        year=int(match["year"]),
        month=_NUMERALS.index(match["month"]) + 1,
        day=int(match["last"] or match["first"]),
    )
    if match["last"] is None:
        return phrase_of(last)
    first = Point(start=at, end=match.end("first"), day=int(match["first"]))
    return phrase_of(first, last, links=(link_of(match["link"]),))
