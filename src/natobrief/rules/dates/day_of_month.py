"""Days of this, the next or the last month: the 29th and 30th of this month, le 5 courant."""

import re

from natobrief.lexicon.months import WAYS
from natobrief.rules.dates.joints import LINK, link_of
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import GAP, ORDINAL
from natobrief.rules.dates.words import MONTH
from natobrief.text.regex import regex

_DAY = rf"(?:[12][0-9]|3[01]|0?[1-9]){ORDINAL}"
_THE = rf"(?:(?:the|le|les){GAP})?"
_DAYS_OF_MONTH = regex(
    rf"(?P<first>{_DAY})(?:(?P<link>{LINK}){_THE}(?P<last>{_DAY}))?{GAP}(?:(?P<now>courant)(?!{GAP}{MONTH})"
    rf"|of{GAP}(?P<way>this|next|last){GAP}month|de{GAP}(?P<here>ce){GAP}mois"
    rf"|du{GAP}mois{GAP}(?P<side>prochain|dernier|passé))(?!\w)"
)
_NUMBER = regex(r"[0-9]+")


def read_day_of_month(text: str, at: int) -> Phrase | None:
    """Read days of this, the next or the last month that begin at a place of the text.

    >>> [point.day for point in read_day_of_month("29th and 30th of this month", 0).points]
    [29, 30]
    """
    match = _DAYS_OF_MONTH.match(text, at)
    if match is None:
        return None
    offset = 0 if match["now"] else WAYS[match["way"] or match["here"] or match["side"]]
    names = ["first", "last"] if match["last"] else ["first"]
    points = [_point(match, name, offset) for name in names]
    links = (link_of(match["link"]),) if match["last"] else ()
    return phrase_of(*points, links=links)


def _point(match: re.Match[str], name: str, offset: int) -> Point:
    is_last = match["last"] is None or name == "last"
    number = _NUMBER.match(match[name])
    return Point(
        start=match.start(name),
        end=match.end() if is_last else match.end(name),
        day=int(number[0]) if number else None,
        offset=offset,
        unit=Precision.MONTH,
    )
