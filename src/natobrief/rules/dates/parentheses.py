"""Parentheses inside a phrase, with the year behind them: "Tuesday (29 November) 2022"."""

from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, YEAR, S
from natobrief.rules.dates.words import MONTH
from natobrief.text.regex import regex

_CLOSING = regex(rf"{S}\)")
_CLOSING_SOON = regex(r"[^()\n]{0,40}\)")
#: A year behind, unless it begins a date of its own.
_YEAR_BEHIND = regex(rf",?{BLANK}(?P<year>{YEAR})(?!{DASH}|/|{GAP}{MONTH})")


def closed(text: str, phrase: Phrase, opened: str | None, *, soon: bool = False) -> Phrase:
    """Take the parenthesis in that closes what was opened inside the phrase.

    With ``soon`` a few more words may stand before it: "5 May (10:00 in Riga)".

    >>> from natobrief.rules.dates.points import Point, phrase_of
    >>> closed("(29 May)", phrase_of(Point(start=1, end=7, day=29, month=5)), "(").end
    8
    """
    if not opened and not phrase.is_open:
        return phrase
    match = (_CLOSING_SOON if soon else _CLOSING).match(text, phrase.end)
    if match is None:
        return phrase._replace(is_open=True)
    return with_year_behind(text, phrase._replace(end=match.end(), is_open=False))


def with_year_behind(text: str, phrase: Phrase) -> Phrase:
    """Take the year in that a phrase lacks and that stands behind its last words.

    >>> from natobrief.rules.dates.points import Point, phrase_of
    >>> with_year_behind("5 May 9:30 2022", phrase_of(Point(start=0, end=10, day=5, month=5))).end
    15
    """
    if not phrase.points or not phrase.points[-1].needs_year:
        return phrase
    match = _YEAR_BEHIND.match(text, phrase.end)
    if match is None:
        return phrase
    *points, last = phrase.points
    dated = last._replace(year=int(match["year"]))
    return phrase._replace(end=match.end(), points=(*points, dated))
