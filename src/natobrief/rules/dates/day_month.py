"""Days before their month: 29-30 November 2022, Sunday 20 and Monday 21 May, du 29 au 30."""

import re
from typing import Final

from attrs import evolve

from natobrief.rules.dates.joints import AND, LINK, is_between, link_of
from natobrief.rules.dates.not_dates import has_odd_day, is_numbered, is_verb
from natobrief.rules.dates.points import Link, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import DASH, GAP, ORDINAL, S
from natobrief.rules.dates.words import ANY_WEEKDAY, MONTH, month_of, weekday_of
from natobrief.rules.dates.years import YEAR_TAIL, with_year

#: The one day that French prose writes out.
FIRST_DAY: Final = rf"[Pp]remier(?={GAP}{MONTH})"
_THE = rf"(?:(?:the|le|les|THE|LE|LES){GAP})?"
_NUMBER = rf"(?:[0-9]{{1,2}}{ORDINAL}|{FIRST_DAY})"
_ITEM = rf"(?:{ANY_WEEKDAY},?{GAP}{_THE})?{_NUMBER}"
_LISTED = rf"(?:,{GAP}{_ITEM}){{1,3}}{AND}{_ITEM}"
_LINKED = rf"(?:{LINK}{_THE}{_ITEM}){{0,3}}"
_DAY_MONTH = re.compile(
    rf"(?P<days>{_NUMBER}(?:{_LISTED}|{_LINKED}))"
    rf"(?:{GAP}(?:day{GAP})?(?:(?:of|OF|de){GAP}|d['’])?|{S}{DASH}{S}|/)"
    rf"(?P<month>{MONTH})"
    rf"{YEAR_TAIL}"
)
_DAY = re.compile(
    rf"(?:(?P<link>{LINK}|,{GAP}){_THE})?(?:(?P<weekday>{ANY_WEEKDAY}),?{GAP}{_THE})?"
    rf"(?:(?P<day>[0-9]{{1,2}}){ORDINAL}|(?P<first>[Pp]remier))"
)


def read_day_month(text: str, at: int) -> Phrase | None:
    """Read days and their month, the first number standing at a place of the text.

    >>> phrase = read_day_month("on 29-30 November 2022", 3)
    >>> [(point.day, point.month, point.year) for point in phrase.points]
    [(29, None, None), (30, 11, 2022)]
    """
    match = _DAY_MONTH.match(text, at)
    if match is None or is_verb(text, match) or is_numbered(text, at):
        return None
    days = list(_DAY.finditer(text, match.start("days"), match.end("days")))
    *points, last = map(_point, days)
    if has_odd_day([*points, last], match):
        return None
    last = with_year(evolve(last, month=month_of(match["month"])), match)
    links = [link_of(day["link"]) for day in days[1:]]
    if links == [Link.AND] and is_between(text, at):
        links = [Link.RANGE]
    return phrase_of(*points, last, links=tuple(links))


def _point(day: re.Match[str]) -> Point:
    named = day["weekday"]
    return Point(
        start=day.start("weekday" if named else "day" if day["day"] else "first"),
        end=day.end(),
        weekday=weekday_of(named) if named else None,
        day=int(day["day"] or 1),
    )
