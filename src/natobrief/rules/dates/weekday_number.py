"""Days said by weekday and number alone: On Sunday 17, ce mardi 29, Tuesday the 29th."""

from natobrief.rules.dates.clock import read_clock
from natobrief.rules.dates.day_month import read_day_month
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, PART_OF_DAY, S
from natobrief.rules.dates.words import SPELLED_EN, WEEKDAY, day_of, weekday_of
from natobrief.text.regex import regex

#: Without an ordinal, what follows shows that the number counts nothing ("Friday 13 ministers").
_NOTHING_COUNTED = (
    rf"(?={S}(?:[,;:()\n]|\.(?![0-9])|{DASH}(?![0-9]{{1,2}}{DASH}[0-9])|\Z)"
    rf"|{GAP}(?:at|from|and|to|until|in|à|de|et|au|en|dans)(?!\w))"
)
_DAY = "(?:[12][0-9]|3[01]|0?[1-9])"
_ORDINAL = rf"{S}(?:st|nd|rd|th|er|ᵉʳ)(?!\w)"
_WEEKDAY_NUMBER = regex(
    rf"(?:[Cc]e{GAP})?(?P<weekday>{WEEKDAY})(?:{S}\({S}(?P<inside>{_DAY}){_ORDINAL}{S}\)|,?{GAP}(?:the{GAP}|le{GAP})?"
    rf"(?:(?P<day>{_DAY})(?:{_ORDINAL}|(?!\w){_NOTHING_COUNTED})"
    rf"|(?<=the{BLANK})(?P<word>{SPELLED_EN})(?!\w){_NOTHING_COUNTED})){PART_OF_DAY}"
)

_A = regex(rf"[0-9]{{1,2}}{GAP}à{GAP}[0-9]")


def read_weekday_number(text: str, at: int) -> Phrase | None:
    """Read a weekday, which stands at a place of the text, and a number without a month.

    >>> read_weekday_number("Sunday 17, members", 0).points[0].day
    17
    """
    match = _WEEKDAY_NUMBER.match(text, at)
    if match is None:
        return None
    place = str(match.lastgroup)
    if place != "inside" and _is_more(text, match.start(place)):
        return None
    day, named = day_of(match[place]), weekday_of(match["weekday"])
    return phrase_of(Point(start=at, end=match.end(), weekday=named, day=day))


def _is_more(text: str, at: int) -> bool:
    """Tell whether a number has a month behind it, or is a time; "mardi 13 à 10 h" has a day."""
    is_time = _A.match(text, at) is None and read_clock(text, at) is not None
    return is_time or read_day_month(text, at) is not None
