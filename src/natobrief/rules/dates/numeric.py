"""Dates in figures: 2022-11-29, 29/11/2022, 29-30/11/2022, 29.11.-1.12.2022, on 29/11."""

import re

from natobrief.rules.dates.joints import AND, is_between
from natobrief.rules.dates.not_dates import is_numbered
from natobrief.rules.dates.points import Link, Order, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, S
from natobrief.rules.dates.words import ANY_WEEKDAY, WEEKDAY_FR
from natobrief.rules.dates.years import full_year
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: No more figures or letters; after a dash another date may follow.
_EDGE = (
    rf"(?![/.][0-9]|{DASH}(?![0-9]{{1,2}}(?P<end>[/.])[0-9]{{1,2}}(?P=end)[12][0-9]{{3}})[0-9])"
    r"(?![0-9A-Za-z_])"
)
_YEAR_FIRST = regex(
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}})(?P<sep>{DASH}|[/.])(?P<month>[0-9]{{1,2}})(?P=sep)"
    rf"(?P<day>[0-9]{{1,2}})(?:(?=[T_][0-9]|/[12][0-9]{{3}}-)|{_EDGE})"
)
_YEAR_LAST = regex(
    rf"(?:(?P<from>[0-9]{{1,2}})(?:(?P<from_sep>[/.]){BLANK}?(?P<from_month>[0-9]{{1,2}}))?\.?"
    rf"(?:{S}(?:{DASH}|/(?=[0-9]{{1,2}}\.)){S}|(?:(?<=\.)|(?<=\.[0-9])|(?<=\.[0-9]{{2}})){GAP}(?:to|until|till|au){GAP}|(?P<and>{AND}))"
    rf"(?=[0-9]{{1,2}}[/.]))?"
    rf"(?P<day>[0-9]{{1,2}})(?P<sep>{DASH}|[/.])(?P<apart>(?<=\.){BLANK})?"
    rf"(?P<month>[0-9]{{1,2}})(?P=sep)(?(apart){BLANK})"
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}}){_EDGE}"
)
#: Two digits are a year only behind words that lead to a date: other figures look the same.
_YEAR_SHORT = regex(
    rf"(?P<day>[0-3][0-9])(?P<sep>[/.])(?P<month>[0-3][0-9])(?P=sep)(?P<short>[0-9]{{2}}){_EDGE}"
)
_DATED = regex(
    rf"(?<!\w)(?:on|as{GAP}(?:at|of)|dated?|until|till|by|since|le|du|au|jusqu['’]au|(?:[Dd]ate|[Ii]ssued|[Uu]pdated"
    rf"|[Pp]ublished|[Pp]ublié|[Mm]is{GAP}à{GAP}jour)(?:{S}:|{GAP}(?:on|le))?){GAP}\Z"
    rf"|(?<!\w){ANY_WEEKDAY}{BLANK}\({S}\Z"
)
#: Or in a line of their own, perhaps with the time of the clock.
_ALONE = regex(rf"(?:[ ,|-]{{1,3}}[0-2]?[0-9][:.][0-5][0-9])?{S}(?:\n|\Z)")
#: Or with a time of the clock behind them, or where an agency's dateline has its day.
_TIMED = regex(
    rf",?{BLANK}(?:(?:at|à|-|\|){BLANK})?[0-2]?[0-9](?::|{BLANK}?h{BLANK}?)[0-5][0-9](?![0-9])"
)
_DATELINE = regex(
    rf"(?:^|\n)[{CAPITALS}][{CAPITALS} ,-]{{2,40}}(?:,|\([{CAPITALS}]{{2,10}}\)){BLANK}\Z"
)
_BEHIND_DATELINE = regex(rf"{S}(?:{DASH}{BLANK}|\()")
_LONGEST_DATELINE = 60
#: A day and a month that stand alone, perhaps behind a first day.
_NO_YEAR = regex(
    rf"(?:(?P<from>[0-9]{{1,2}})(?:{S}{DASH}{S}|(?P<and>{AND})))?"
    rf"(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})(?![\w%/]|[.,:-][0-9])"
    rf"(?!{GAP}(?!(?:at|to|and|until|from|in|for|à|au|et|de|dans|pour)(?!\w))[a-zà-ÿ])"
)
#: What leads to such a date, or to the next one.
_LED = regex(
    rf"(?<!\w)(?:[Oo]n|[Ll]es?|[Dd]u|[Aa]u|[Uu]ntil|[Bb]y|[Ff]rom|[Ss]ince|[Uu]pdated|{ANY_WEEKDAY}(?:,|{BLANK}\()?"
    rf"|[0-9]{{1,2}}/[0-9]{{1,2}}{GAP}(?:and|et|to|au)(?:{GAP}le)?)(?:{GAP}|(?<=\())\Z"
)
#: French words before figures put the day first: "le 5/10", "mardi 5/10/2011".
_FRENCH = regex(rf"(?<!\w)(?:[Ll]es?|[Dd]u|[Aa]u|{WEEKDAY_FR},?){GAP}\Z")
#: Always, and not on 24 July.
_NO_DATE = regex(r"24/7")
_LONGEST_LEAD = 24
_LAST_DAY = 31
_MONTHS = 12


def read_numeric(text: str, at: int) -> Phrase | None:
    """Read a date in figures that begins at a place of the text.

    >>> read_numeric("on 29/11/2022", 3).points[0].month
    11
    """
    match = _YEAR_FIRST.match(text, at)
    if match is not None:
        return _interval(text, match)
    match = _YEAR_LAST.match(text, at)
    if match is None:
        return _short(text, at)
    if match["from"] is None and is_numbered(text, at):
        return None
    last = _point(match, int(match["year"]), _order_of(match))
    if match["from"] is None:
        return phrase_of(last)
    first = Point(start=at, end=match.end("from"), day=int(match["from"]))
    if match["from_month"] is not None:
        if match["from_sep"] != match["sep"]:
            return None
        first = _with_month(first, match)
    is_and = match["and"] and not is_between(text, at)
    return phrase_of(first, last, links=(Link.AND if is_and else Link.RANGE,))


def _with_month(first: Point, match: re.Match[str]) -> Point:
    """Give the first day of a range its own month: "29.11.-1.12.2022"."""
    day, month = int(match["from"]), int(match["from_month"])
    order = _order_of(match)
    if order is Order.MONTH_FIRST:
        day, month = month, day
    return first._replace(end=match.end("from_month"), day=day, month=month, order=order)


def read_figures(text: str, at: int) -> Phrase | None:
    """Read a day and a month in figures without a year, where words lead to a date: "on 25/11".

    What can be no day and month, or reads in two ways, is none.

    >>> read_figures("on 25/11.", 3).points[0].month
    11
    """
    match = _NO_YEAR.match(text, at)
    if match is None or not _LED.search(text, max(0, at - _LONGEST_LEAD), at):
        return None
    day, month = int(match["day"]), int(match["month"])
    first_day = 0 if is_led_in_french(text, at) else _MONTHS
    is_clear = first_day < day <= _LAST_DAY and 0 < month <= _MONTHS
    if not is_clear or _NO_DATE.match(text, at):
        return None
    last = Point(
        start=match.start("day"), end=match.end(), day=day, month=month, order=Order.DAY_FIRST
    )
    if match["from"] is None:
        return phrase_of(last)
    first = Point(start=at, end=match.end("from"), day=int(match["from"]))
    return phrase_of(first, last, links=(Link.AND if match["and"] else Link.RANGE,))


def is_led_in_french(text: str, at: int) -> bool:
    """Tell whether French words lead to figures, so that the day comes first.

    >>> is_led_in_french("le 05/10/2011", 3), is_led_in_french("on 05/10/2011", 3)
    (True, False)
    """
    return _FRENCH.search(text, max(0, at - _LONGEST_LEAD), at) is not None


def _short(text: str, at: int) -> Phrase | None:
    """Read a date whose year has two digits, led to by words or alone: "on 29/11/22"."""
    match = _YEAR_SHORT.match(text, at)
    if match is None:
        return None
    is_line = text[at - 1 : at] in {"", "\n"} and _ALONE.match(text, match.end()) is not None
    is_told = is_line or _TIMED.match(text, match.end()) or _is_dateline(text, *match.span())
    if not is_told and not _DATED.search(text, max(0, at - _LONGEST_LEAD), at):
        return None
    order = _order_of(match)
    return phrase_of(_point(match, full_year(match["short"]), order)._replace(is_short_year=True))


def _is_dateline(text: str, at: int, end: int) -> bool:
    """Tell whether an agency puts its day there: "OSLO, 27.09.22 - Ministers"."""
    if _BEHIND_DATELINE.match(text, end) is None:
        return False
    return _DATELINE.search(text, max(0, at - _LONGEST_DATELINE), at) is not None


def _interval(text: str, match: re.Match[str]) -> Phrase:
    """Read what may follow an ISO date: "/2022-11-30"."""
    first = _point(match, int(match["year"]), None)
    last = _YEAR_FIRST.match(text, match.end() + 1)
    if last is None or text[match.end()] != "/":
        return phrase_of(first)
    return phrase_of(first, _point(last, int(last["year"]), None), links=(Link.RANGE,))


def _order_of(match: re.Match[str]) -> Order | None:
    one, two = int(match["day"]), int(match["month"])
    if one > _MONTHS or two > _MONTHS:
        return Order.DAY_FIRST if one > _MONTHS else Order.MONTH_FIRST
    is_range = match.groupdict().get("from") is not None
    is_settled = one == two or match["sep"] == "." or is_range
    return None if is_settled else Order.EITHER


def _point(match: re.Match[str], year: int, order: Order | None) -> Point:
    day, month = int(match["day"]), int(match["month"])
    if day <= _MONTHS < month:
        day, month = month, day
    start = match.start("day") if match.groupdict().get("from") else match.start()
    return Point(start=start, end=match.end(), year=year, month=month, day=day, order=order)
