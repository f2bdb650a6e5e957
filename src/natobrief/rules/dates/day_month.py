"""Days before their month: 29-30 November 2022, Sunday 20 (and Monday 21) May, du 29 au 30.

Bilingual pages give the month twice: 12 September/septembre 2008.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from natobrief.rules.dates.joints import (
    AND,
    LINK,
    OPENED,
    OR,
    RANGE,
    REMARK,
    is_between,
    link_of,
)
from natobrief.rules.dates.not_dates import (
    has_odd_day,
    is_address,
    is_attack,
    is_compound,
    is_numbered,
    is_of_other_year,
    is_page,
    is_verb,
)
from natobrief.rules.dates.points import Link, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import (
    BLANK,
    DASH,
    GAP,
    ORDINAL,
    PART_IN_BRACKETS,
    PART_OF_DAY,
    YEAR,
    S,
)
from natobrief.rules.dates.words import (
    ANY_WEEKDAY,
    GLUED_WEEKDAY,
    LONG_MONTH,
    MONTH,
    MONTH_FR,
    SPELLED_EN,
    SPELLED_FR,
    WEEKDAY,
    day_of,
    month_of,
    weekday_of,
)
from natobrief.rules.dates.years import YEAR_TAIL, with_year
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex

#: A day written out: "le premier décembre", "the fourth of April", "the fourth day of April".
SPELLED_DAY: Final = (
    rf"(?:{SPELLED_FR}(?={GAP}(?:(?:et|au){GAP}(?:le{GAP})?{SPELLED_FR}{GAP})?{MONTH_FR})"
    rf"|{SPELLED_EN}(?={GAP}(?:(?:and|to){GAP}(?:the{GAP})?{SPELLED_EN}{GAP})?"
    rf"(?:day{GAP})?of{GAP}{MONTH}))"
)
_SPELLED = rf"(?:{SPELLED_EN}|{SPELLED_FR})(?!\w)"
_THE = rf"(?:on{GAP})?(?:(?:the|le|les|du|THE|LE|LES|DU){GAP})?"
#: What follows a number that lost the blank behind it: "29November".
_GLUED = rf"(?={LONG_MONTH}|(?:and|et)(?:{GAP}|[0-9]))"
#: A full stop behind the number of a day, as other languages write it: "5. February 2020".
STOP: Final = rf"\.(?={S}{DASH}{S}[0-9]{{1,2}}\.{BLANK}{LONG_MONTH}|{BLANK}{LONG_MONTH})"
#: What stands before such a number and before no other one; a line or a sentence may begin so.
_BEFORE_STOP = regex(
    rf"(?:(?<!\w)(?:[Oo]n|of|[Ff]rom|to|by|until|till|since|before|after|between|and|dated|[Tt]he|[Dd]u|[Ll]e|au)"
    rf"{BLANK}|\b{WEEKDAY},?{BLANK}|\({S}|\b[{CAPITALS}][{SMALLS}'-]+,{BLANK})\Z"
)
#: What stands in brackets behind a number: "17 (Thursday) and 18 (Friday) November".
_REMARK = rf"(?:{S}\({S}{ANY_WEEKDAY}{S}\)|{PART_IN_BRACKETS}|{REMARK})?"
_NUMBER = rf"(?:[0-9]{{1,2}}(?:{ORDINAL}|{_GLUED}|{STOP})|{_SPELLED}){_REMARK}"
_ITEM = rf"(?:{ANY_WEEKDAY},?{GAP}{_THE}|{GLUED_WEEKDAY})?{_NUMBER}"
_TO = rf"(?:{RANGE}{_THE}{_ITEM})?"
#: Days and ranges of days with commas: "15-17, 22 and 24 November".
_LISTED = rf"{_TO}(?:,{GAP}{_THE}{_ITEM}{_TO}){{1,5}}(?:(?:{AND}|{OR}){_THE}{_ITEM}{_TO})?"
_LINKED = rf"(?:{LINK}{_THE}{_ITEM}|{OPENED}{_THE}{_ITEM}{S}\)){{0,3}}"
_DAY_MONTH = regex(
    rf"(?P<days>{_NUMBER}(?:{_LISTED}|{_LINKED}))"
    rf"(?:{GAP}(?:day{GAP})?(?:(?:of|OF|de){GAP}|d['’])?|{S}{DASH}{S}|/|{_GLUED})"
    rf"(?P<month>{MONTH})(?:/(?P<twin>{LONG_MONTH}))?"
    rf"{YEAR_TAIL}"
)
#: The plainest form of it, which most have: "29 November 2022".
_WHOLE = regex(
    rf"(?P<days>[0-9]{{1,2}}){BLANK}(?P<month>{LONG_MONTH}){BLANK}(?P<year>{YEAR})"
    rf"(?:{PART_IN_BRACKETS}|{PART_OF_DAY})"
)
_DAY = regex(
    rf"(?:(?P<link>{LINK}|,{GAP}|{OPENED}){_THE})?"
    rf"(?P<whole>(?:(?P<weekday>{ANY_WEEKDAY}),?{GAP}{_THE}|(?P<glued>{GLUED_WEEKDAY}))?"
    rf"(?:(?P<day>[0-9]{{1,2}})(?:{ORDINAL}|{_GLUED}|{STOP})|(?P<word>{_SPELLED}))"
    rf"(?:{S}\({S}(?P<behind>{ANY_WEEKDAY}){S}\)|{PART_IN_BRACKETS}|{REMARK})?)"
)
_LED = regex(GLUED_WEEKDAY)
_APART = regex(rf"{BLANK}{{1,4}}{DASH}{BLANK}{{1,4}}")
_DAY_BEFORE = regex(rf"(?<![\w.,:/-])(?P<day>[0-9]{{1,2}}){BLANK}\Z")
#: What stands before days whose dash is lost, and before no number of a thing.
_BEFORE_DAYS = regex(rf"(?:(?:\A|[\n(,:|]|{DASH}){S}|\b(?:on|les|du){BLANK})\Z")
_LONGEST_DAY: Final = 8
_COMMA = regex(rf",{GAP}")
#: What leads to several days: "on 29, 30 May", "(29, 30 May)"; not "room 29, 30 May".
_ON = regex(rf"(?:(?<!\w)(?:[Oo]n|of|for|[Ll]es|des){GAP}|[(;:]{S}|\b{WEEKDAY},?{GAP})\Z")
_LONGEST_LEAD: Final = 16


def read_day_month(text: str, at: int) -> Phrase | None:
    """Read days and their month, the first number standing at a place of the text.

    >>> phrase = read_day_month("on 29-30 November 2022", 3)
    >>> [(point.day, point.month, point.year) for point in phrase.points]
    [(29, None, None), (30, 11, 2022)]
    """
    match = _WHOLE.match(text, at)
    if match is None:
        return _read_in_full(text, at)
    return None if _is_name(text, match) else _whole(text, match)


def _read_in_full(text: str, at: int) -> Phrase | None:
    """Read what is not of the plainest form."""
    match = None if is_page(text, at) else _DAY_MONTH.match(text, at)
    if match is None or is_verb(text, match) or _is_name(text, match) or _is_item(text, match):
        return None
    if match["twin"] and month_of(match["twin"]) != month_of(match["month"]):
        return None
    if match["days"].isdecimal():
        day = Point(start=at, end=match.end(), day=int(match["days"]))
        first = _without_dash(text, match)
        return _end_of(text, match, (*first, day), (Link.RANGE,) * len(first))
    days = list(_DAY.finditer(text, match.start("days"), match.end("days")))
    points = tuple(map(_point, days))
    if len(days) > 1 and _runs_backwards(days):
        return None
    if _is_loose(days) and not (
        _ON.search(text, max(0, at - _LONGEST_LEAD), at) and _is_in_a_row(days)
    ):
        return None
    links = _links(days)
    if links == (Link.AND,) and is_between(text, at):
        links = (Link.RANGE,)
    return _end_of(text, match, points, links)


def _whole(text: str, match: re.Match[str]) -> Phrase:
    """Make a phrase of a day with its month and year."""
    day, month, year = match.groups()
    start, end = match.span()
    first = _without_dash(text, match)
    last = Point(start, end, int(year), month_of(month), int(day))
    return phrase_of(*first, last, links=(Link.RANGE,) * len(first))


def _links(days: Sequence[re.Match[str]]) -> tuple[Link, ...]:
    """Tell what ties the days; in "3, 4 or 5 May" the comma says "or" too."""
    links = [day["link"] for day in days[1:]]
    comma = Link.OR if links and link_of(links[-1]) is Link.OR else Link.AND
    return tuple(comma if _COMMA.fullmatch(link) else link_of(link) for link in links)


def _without_dash(text: str, match: re.Match[str]) -> tuple[Point, ...]:
    """Give the day before the last one where the dash between them is lost: "20 21 May 2012"."""
    at = match.start()
    if not text[at - 2 : at - 1].isdecimal() or match["year"] is None:
        return ()
    before = _DAY_BEFORE.search(text, max(0, at - _LONGEST_DAY), at)
    if before is None or int(before["day"]) + 1 != int(match["days"]):
        return ()
    start = before.start("day")
    is_led = _BEFORE_DAYS.search(text, max(0, start - 6), start)
    return (Point(start=start, end=before.end("day"), day=int(before["day"])),) if is_led else ()


def _end_of(
    text: str, match: re.Match[str], points: tuple[Point, ...], links: tuple[Link, ...]
) -> Phrase | None:
    """Give the last day the month and year, unless what follows makes it no date."""
    if match["year"] is None and (
        has_odd_day(points) or is_of_other_year(text, match.end()) or is_compound(text, match.end())
    ):
        return None
    last = with_year(points[-1], match, month_of(match["month"]))
    return phrase_of(*points[:-1], last, links=links)


def _is_loose(days: Sequence[re.Match[str]]) -> bool:
    """Tell whether a comma is the last thing that ties several days: "29, 30 November"."""
    links = [day["link"] for day in days[1:]]
    if not any("," in link for link in links):
        return False
    is_comma = [_COMMA.fullmatch(link) is not None for link in links]
    is_and = [link_of(link) is not Link.RANGE for link in links]
    return any(is_comma) and is_comma == is_and


def _runs_backwards(days: Sequence[re.Match[str]]) -> bool:
    """Tell whether a dash stands between two things: "COP 27 – 6 November"; "27-6 May" is wrong."""
    return any(
        _APART.fullmatch(two["link"]) is not None and _number(two) <= _number(one)
        for one, two in pairwise(days)
    )


def _is_in_a_row(days: Sequence[re.Match[str]]) -> bool:
    return all(_number(two) - _number(one) == 1 for one, two in pairwise(days))


def _number(day: re.Match[str]) -> int:
    return day_of(day["day"] or day["word"])


def _is_item(text: str, match: re.Match[str]) -> bool:
    """Tell whether a number with its full stop is that of a line, or ends a sentence."""
    if not match["days"].endswith("."):
        return False
    return _BEFORE_STOP.search(text, max(0, match.start() - 16), match.start()) is None


def _is_name(text: str, match: re.Match[str]) -> bool:
    is_thing = is_numbered(text, match.start()) or is_address(text, *match.span())
    return is_thing or is_attack(text, match.start())


def read_glued(text: str, at: int) -> Phrase | None:
    """Read a weekday, which stands at a place of the text, and days without a blank between.

    >>> read_glued("Wednesday7 December", 0).points[0].day
    7
    """
    weekday = _LED.match(text, at)
    phrase = weekday and read_day_month(text, weekday.end())
    if not weekday or not phrase:
        return None
    first = phrase.points[0]._replace(start=at, weekday=weekday_of(weekday[0]))
    return phrase_of(first, *phrase.points[1:], links=phrase.links)


def _point(day: re.Match[str]) -> Point:
    named = day["weekday"] or day["glued"] or day["behind"]
    return Point(
        start=day.start("whole"),
        end=day.end(),
        weekday=weekday_of(named) if named else None,
        day=_number(day),
    )
