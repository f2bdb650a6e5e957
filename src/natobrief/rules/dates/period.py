"""Halves, quarters and seasons of a year: first half of 2024, 3e trimestre 2023, spring 2023."""

import re
from typing import Final

from natobrief.lexicon.months import PARTS_OF_YEAR, WAYS, WINTERS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import GAP, YEAR
from natobrief.rules.dates.words import one_of
from natobrief.rules.dates.year_alone import FREE
from natobrief.rules.dates.years import RELATIVE_YEAR
from natobrief.text.regex import regex

_WORDS: Final = {
    form: months
    for words, months in PARTS_OF_YEAR.items()
    for form in (words, words.capitalize(), words.upper())
}
_PART = one_of(_WORDS).replace(r"\ ", GAP)
_WINTER = one_of(form for word in WINTERS for form in (word, word.capitalize()))
_OF = rf"{GAP}(?:(?P<of>of|de){GAP}(?:the{GAP}year{GAP}|l['’]année{GAP})?)?"
_OF_PLAIN = _OF.replace("?P<of>", "?:")
#: "first half of 2024 items" counts them; "Q2 2024 figures" does not.
_PERIOD = regex(
    rf"(?P<part>{_PART})(?:{_OF}(?P<year>{YEAR})(?(of)(?={FREE})|(?![-/\u2013][0-9]))|{RELATIVE_YEAR})"
    rf"|{_WINTER}{_OF_PLAIN}(?P<from>{YEAR})[-/\u2013](?P<to>(?:[0-9]{{2}})?[0-9]{{2}})(?![\w-])"
)
#: Words that begin what this rule reads, for the scanner.
PERIOD: Final = rf"(?:{_PART}|{_WINTER})(?=,?{GAP}(?:[0-9]|[a-z]))"
_SUMMER = regex("été")
_NAME = regex(rf"(?<!\w)(?!The|In|This|By)[A-Z]\w{{1,20}}{GAP}\Z")
_LONGEST_NAME: Final = 24
_DECEMBER: Final = 12
_SEASON: Final = 3
_CENTURY: Final = 100


def read_period(text: str, at: int) -> Phrase | None:
    """Read a part of a year that begins at a place of the text; a winter names both its years.

    >>> point = read_period("second half of 2024", 0).points[0]
    >>> point.year, point.month, point.months
    (2024, 7, 6)
    """
    match = _PERIOD.match(text, at)
    if match is None or _is_other(text, match):
        return None
    if match["part"] is None:
        return _winter(match)
    first, months = _WORDS[" ".join(match["part"].split())]
    offset = WAYS.get(match["way"] or match["far"] or match["side"] or "")
    is_of_year = offset is not None and match["side"] is None
    return phrase_of(
        Point(
            start=at,
            end=match.end(),
            year=None if match["year"] is None else int(match["year"]),
            month=first,
            months=months,
            offset=offset,
            unit=Precision.YEAR if is_of_year else Precision.MONTH,
        )
    )


def _is_other(text: str, match: re.Match[str]) -> bool:
    """Tell names ("the Prague Spring of 1968") and the verb "a été" from seasons."""
    at = match.start()
    if _SUMMER.match(text, at):
        return text[at - 1 : at] not in {"'", "’"}
    return text[at].isupper() and _NAME.search(text, max(0, at - _LONGEST_NAME), at) is not None


def _winter(match: re.Match[str]) -> Phrase | None:
    year = int(match["from"])
    if int(match["to"]) % _CENTURY != (year + 1) % _CENTURY:
        return None
    return phrase_of(
        Point(
            start=match.start(),
            end=match.end(),
            year=year,
            month=_DECEMBER,
            months=_SEASON,
            unit=Precision.MONTH,
        )
    )
