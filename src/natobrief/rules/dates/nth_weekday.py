"""Weekdays counted in a month: the last Friday of October 2022, le premier lundi de mars."""

from typing import Final

from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import GAP
from natobrief.rules.dates.words import MONTH, WEEKDAY, month_of, one_of, weekday_of
from natobrief.rules.dates.years import YEAR_TAIL, with_year
from natobrief.text.regex import regex

_WORDS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1,
    "premier": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "dernier": -1,
}  # fmt: skip
#: The words that count weekdays, in their forms.
NTH_WORDS: Final = {
    form: number for word, number in _WORDS.items() for form in (word, word.capitalize())
}
#: A word that counts weekdays, for the scanner.
NTH: Final = rf"{one_of(NTH_WORDS)}(?={GAP}{WEEKDAY})"
_NTH_WEEKDAY = regex(
    rf"(?P<nth>{one_of(NTH_WORDS)}){GAP}(?P<weekday>{WEEKDAY}){GAP}(?:(?:of|in|de|en){GAP}|d['’])"
    rf"(?P<month>{MONTH}){YEAR_TAIL}"
)


def read_nth_weekday(text: str, at: int) -> Phrase | None:
    """Read a weekday of a month that begins at a place of the text.

    >>> read_nth_weekday("last Friday of October", 0).points[0].nth
    -1
    """
    match = _NTH_WEEKDAY.match(text, at)
    if match is None:
        return None
    point = Point(
        start=at,
        end=match.end(),
        month=month_of(match["month"]),
        weekday=weekday_of(match["weekday"]),
        nth=NTH_WORDS[match["nth"]],
    )
    return phrase_of(with_year(point, match))
