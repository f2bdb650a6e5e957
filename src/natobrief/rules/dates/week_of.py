"""Weeks named by one of their days: week of 12 June 2023, semaine du 12 juin."""

from typing import Final

from natobrief.rules.dates.day_month import read_day_month
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.month_day import read_month_day
from natobrief.rules.dates.points import Phrase, phrase_of
from natobrief.rules.dates.shapes import GAP
from natobrief.rules.dates.words import WEEKDAY, weekday_of
from natobrief.text.regex import regex

#: Words that lead to the day, for the scanner.
WEEK_OF: Final = (
    rf"(?:[Ww]eek{GAP}(?:of|commencing|beginning|starting){GAP}(?:on{GAP})?(?:the{GAP})?"
    rf"|[Ss]emaine{GAP}du{GAP})(?={WEEKDAY}|[0-9]|[A-Z])"
)
_WEEK_OF = regex(rf"{WEEK_OF}(?:(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP})?)?")


def read_week_of(text: str, at: int) -> Phrase | None:
    """Read a week that begins at a place of the text and is named by one of its days.

    >>> read_week_of("week of 12 June 2023", 0).points[0].unit
    <Precision.WEEK: 'week'>
    """
    lead = _WEEK_OF.match(text, at)
    phrase = lead and (read_day_month(text, lead.end()) or read_month_day(text, lead.end()))
    if (
        lead is None
        or phrase is None
        or len(phrase.points) > 1
        or phrase.points[0].offset is not None
    ):
        return None
    named = weekday_of(lead["weekday"]) if lead["weekday"] else None
    return phrase_of(phrase.points[0]._replace(start=at, weekday=named, unit=Precision.WEEK))
