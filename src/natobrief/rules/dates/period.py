"""Parts of a year: first half of 2024, 3e trimestre 2023, spring 2023, first half of May."""

import re
from typing import Final

from natobrief.lexicon.months import HALVES_OF_MONTH, PARTS_OF_YEAR, WAYS, WINTERS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.month_alone import read_month_alone, read_month_year
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
_HALVES: Final = {
    form: half
    for words, half in HALVES_OF_MONTH.items()
    for form in (words, words.capitalize(), words.upper())
}
_HALF = one_of(_HALVES).replace(r"\ ", GAP)
_PART = one_of(_WORDS).replace(r"\ ", GAP)
_WINTER = one_of(form for word in WINTERS for form in (word, word.capitalize()))
_OF = rf"{GAP}(?:(?P<of>of|de){GAP}(?:the{GAP}year{GAP}|l['’]année{GAP})?)?"
_OF_PLAIN = _OF.replace("?P<of>", "?:")
#: "first half of 2024 items" counts them; "Q2 2024 figures" does not.
_PERIOD = regex(
    rf"(?P<part>{_PART})(?:{_OF}(?P<year>{YEAR})(?(of)(?={FREE})|(?![-/\u2013][0-9]))|{RELATIVE_YEAR})"
    rf"|{_WINTER}{_OF_PLAIN}(?P<from>{YEAR})[-/\u2013](?P<to>(?:[0-9]{{2}})?[0-9]{{2}})(?![\w-])"
)
#: What leads to a month that a half is of.
_HALF_OF = regex(
    rf"(?P<half>{_HALF}){GAP}(?:of{GAP}|de{GAP}|du{GAP}mois{GAP}de{GAP}|(?:du{GAP}mois{GAP})?d['’])"
)
#: Words that begin what this rule reads, for the scanner.
PERIOD: Final = rf"(?:{_PART}|{_WINTER}|{_HALF})(?=,?{GAP}(?:[0-9]|[a-z]))"
_SUMMER = regex("été")
_NAME = regex(rf"(?<!\w)(?!The|In|This|By)[A-Z]\w{{1,20}}{GAP}\Z")
_LONGEST_NAME: Final = 24
_DECEMBER: Final = 12
_SEASON: Final = 3
_CENTURY: Final = 100


def read_period(text: str, at: int) -> Phrase | None:
    """Read a part of a year that begins at a place of the text; a winter names both its years.

    A half may be that of a month.

    >>> point = read_period("second half of 2024", 0).points[0]
    >>> point.year, point.month, point.months
    (2024, 7, 6)
    """
    match = _PERIOD.match(text, at)
    if match is None:
        return _half(text, at)
    if _is_other(text, match):
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


def _half(text: str, at: int) -> Phrase | None:
    """Read half a month: "the first half of October 2016", "la seconde quinzaine de juin"."""
    match = _HALF_OF.match(text, at)
    if match is None:
        return None
    month = read_month_year(text, match.end()) or read_month_alone(text, match.end())
    if month is None:
        return None
    half = _HALVES[" ".join(match["half"].split())]
    return phrase_of(month.points[0]._replace(start=at, half=half))
