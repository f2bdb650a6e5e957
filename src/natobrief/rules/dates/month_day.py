"""A month before its days: November 29-30, 2022, June the 28th, 2019-Aug-01."""

import re

from natobrief.lexicon.months import VERBS
from natobrief.rules.dates.joints import AND, LINK, is_between, link_of
from natobrief.rules.dates.not_dates import (
    has_odd_day,
    is_address,
    is_attack,
    is_borne,
    is_of_other_year,
    is_planet,
    is_verb,
)
from natobrief.rules.dates.points import Link, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import DASH, GAP, ORDINAL
from natobrief.rules.dates.words import MONTH, month_of
from natobrief.rules.dates.years import YEAR_TAIL, with_year
from natobrief.text.regex import regex

_THE = rf"(?:(?:the|le){GAP})?"
#: The right edge keeps times, shares, decimals and thousands out.
_DAY_ALONE = (
    rf"[0-9]{{1,2}}{ORDINAL}(?!%|[.:][0-9]|,[0-9]{{3}}(?![0-9])"
    rf"|{GAP}?(?:%|[ap]\.?m\b|per{GAP}?cent|pour{GAP}?cent|million|billion|hrs?\b|hours?\b))"
)
#: Before a day that lost the blank in front of it and has a year, or a full stop instead of it:
#: "April6, 2022", "Sept.11".
_LOST_BLANK = (
    rf"(?=[0-9]{{1,2}},?{GAP}(?:19|20)[0-9]{{2}}(?![0-9])|(?<=\w\w\.)[0-9]{{1,2}}(?![0-9]))"
)
_MONTH_DAY = regex(
    rf"(?P<month>{MONTH})(?:,?{GAP}{_THE}|{DASH}|/|{_LOST_BLANK})"
    rf"(?P<days>{_DAY_ALONE}(?:(?:,{GAP}{_DAY_ALONE}){{1,3}}(?:{AND}{_DAY_ALONE}|(?={AND}{MONTH}{GAP}[0-9]))"
    rf"|(?:{LINK}{_THE}{_DAY_ALONE}(?!{GAP}{MONTH})){{0,3}})){YEAR_TAIL}"
)
_YEAR_MONTH_DAY = regex(
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}})(?P<sep>{DASH}|/|{GAP})(?P<month>{MONTH})(?P=sep)"
    rf"(?P<day>[0-9]{{1,2}})(?![\w%]|[.:/][0-9])"
)
#: The day and the time of a signal stand before its month: "291400Z NOV 22".
_SIGNAL = regex(rf"[0-9]{{6}}[A-Z]{{1,4}}{GAP}\Z")
#: The figures of a code that a letter goes on with: "MAY-12-B".
_CODE = regex(rf"{DASH}[0-9]{{1,2}}{DASH}[A-Za-z]")
_IN = regex(rf"(?<!\w)(?:[Ii]n|[Ee]n){GAP}\Z")
_THINGS = regex(rf"{GAP}[^\W0-9]")
_DAY = regex(rf"(?:(?P<link>{LINK}|,{GAP}){_THE})?(?P<day>[0-9]{{1,2}}){ORDINAL}")


def read_month_day(text: str, at: int) -> Phrase | None:
    """Read a month, which stands at a place of the text, and its days.

    >>> phrase = read_month_day("on November 29-30, 2022", 3)
    >>> [(point.day, point.month, point.year) for point in phrase.points]
    [(29, 11, None), (30, 11, 2022)]
    """
    match = _MONTH_DAY.match(text, at)
    if match is None or _is_none(text, match):
        return None
    days = list(_DAY.finditer(text, match.start("days"), match.end("days")))
    month = month_of(match["month"])
    points = [
        Point(start=day.start("day"), end=day.end(), month=month, day=int(day["day"]))
        for day in days
    ]
    if match["year"] is None and has_odd_day(points):
        return None
    points[0] = points[0]._replace(start=at)
    points[-1] = with_year(points[-1], match)
    links = tuple([link_of(day["link"]) for day in days[1:]])
    if links == (Link.AND,) and is_between(text, at):
        links = (Link.RANGE,)
    return phrase_of(*points, links=links)


def _is_none(text: str, match: re.Match[str]) -> bool:
    at = match.start()
    if _CODE.match(text, match.end("month")):
        return True
    if match["month"] in VERBS and text[match.end("month")] == "," and match["year"] is None:
        return True
    if text[at - 2 : at - 1].isupper() and _SIGNAL.search(text, max(0, at - 16), at):
        return True
    is_event = is_attack(text, at) or is_planet(text, at)
    is_name = is_event or is_borne(text, at, by_office=True) or is_address(text, *match.span())
    return is_name or is_verb(text, match) or _is_count(text, match)


def _is_count(text: str, match: re.Match[str]) -> bool:
    """Tell whether numbers count what follows: "in May 28 Allies met"; a day has "on" before it."""
    if match["year"] is not None:
        return False
    is_in = _IN.search(text, max(0, match.start() - 6), match.start())
    is_count = is_in is not None and _THINGS.match(text, match.end()) is not None
    return is_count or is_of_other_year(text, match.end())


def read_year_month_day(text: str, at: int) -> Phrase | None:
    """Read a year, which stands at a place of the text, the name of a month and a day.

    >>> read_year_month_day("2019-Aug-01", 0).points[0].month
    8
    """
    match = _YEAR_MONTH_DAY.match(text, at)
    if match is None:
        return None
    return phrase_of(
        Point(
            start=at,
            end=match.end(),
            year=int(match["year"]),
            month=month_of(match["month"]),
            day=int(match["day"]),
        )
    )
