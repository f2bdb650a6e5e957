"""Clock times: 09:30, 9.30 a.m., 14h30, 1430 hrs, 9:30-11:00, with their zone."""

import re
from datetime import time
from typing import Final, NamedTuple

from natobrief.rules.dates.joints import AND, RANGE, is_between
from natobrief.rules.dates.not_dates import is_numbered
from natobrief.rules.dates.points import Clock, Phrase
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, ORDINAL, S
from natobrief.rules.dates.words import MONTH, WEEKDAY
from natobrief.rules.dates.zones import read_zone
from natobrief.text.regex import regex

_FIGURES = regex(
    rf"(?P<hour>[0-9]{{1,2}})(?:(?P<sep>[:.]?)(?P<minute>[0-5][0-9]))?"
    rf"(?::[0-5][0-9](?:[.,][0-9]{{1,6}})?)?"
    rf"(?:{S}(?P<half>[aApP])(?:\.{BLANK}?[mM](?:\.|(?!\w))|[mM](?!\w)|(?!\w)(?!{BLANK}[a-z]))(?!\.\w)"
    rf"|{BLANK}?(?P<hours>hrs?(?:\.(?={BLANK}(?:local|\()))?|hours?|HRS?|HOURS|[hH])(?!\w)"
    rf"|{BLANK}(?P<opened>\()?(?P<name>noon|midday|midnight)(?!\w)(?(opened)\))"
    rf"|(?=Z(?!\w))|(?![\w%]|[.,:]?[0-9]|{DASH}[0-9]{{1,2}}{DASH}))"
)
_LETTER = regex(
    rf"(?P<hour>[0-9]{{1,2}}){BLANK}?(?:[hH]|[hH]eures?)"
    rf"(?:{BLANK}?(?P<minute>[0-5][0-9])|{BLANK}et{BLANK}(?P<past>demie|quart))?(?!\w)"
)
#: The two times of day that have a name.
NAMED: Final = r"(?:[Nn]oon|[Mm]idday|[Mm]idnight|[Mm]idi|[Mm]inuit)(?![\w-])"
_NAMED = regex(NAMED)
_PAST = {"quart": 15, "demie": 30}
_MIDNIGHTS = frozenset({"midnight", "minuit"})
_AT = regex(rf"(?<!\w)[Aa]t{BLANK}\Z")
_NO_CLOCK = regex(rf"{S}(?:%|per{GAP}?cent|pour{GAP}?cent|percentage|million|billion)")
_TO = regex(rf"{RANGE}|{GAP}(?:and{GAP}until|et{GAP}jusqu['’]à){GAP}")
_AND = regex(AND)
#: "from 09:30 to 30 November at 17:00": what follows the time is a day.
_DAY = regex(rf"[0-9]{{1,2}}{ORDINAL}{GAP}(?:(?:of|de){GAP})?{MONTH}")
#: "from 9 to noon on Friday" is one time, "Wednesday 6 to noon on Friday" a day before another.
_ON_DAY = regex(rf"{GAP}on{GAP}{WEEKDAY}")
#: "from 0900 on 9 July", "by 1700 on July 9": so does the day of a month.
_ON_DATE = regex(
    rf"{GAP}on{GAP}(?:{WEEKDAY}|(?:the{GAP})?[0-9]{{1,2}}{ORDINAL}{GAP}(?:of{GAP})?{MONTH}|{MONTH}{GAP}[0-9])"
)
_ON_WEEKDAY = regex(rf"{WEEKDAY}{GAP}\Z")
#: "from 0700 on Friday": four figures that a day behind them makes a time.
_MILITARY = regex(r"(?:[01][0-9]|2[0-3])[0-5][05]")
_LED_MILITARY = regex(
    rf"(?<!\w)(?:(?P<from>[Ff]rom|(?P<by>[Bb]y)|[Bb]etween)|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter){GAP}\Z"
)
#: "29 November 2022, 09.30": a time with a full stop and no other sign that it is one.
_DOTTED = regex(r"[0-2][0-9]\.[0-5][05]")
_SHORT_DOTTED = regex(r"[0-9]\.[0-5][05]")
_DATE_BEFORE = regex(
    rf"(?:{MONTH}{GAP}(?:19|20)[0-9]{{2}}|(?<![0-9])[0-9]{{1,2}}{GAP}{MONTH}),?{S}(?:{DASH}{S})?\Z"
)
_DATE_BEHIND = regex(
    rf",?{GAP}(?:on{GAP}|le{GAP})?(?:{WEEKDAY},?{GAP})?[0-9]{{1,2}}{ORDINAL}{GAP}{MONTH}"
)
#: "tomorrow around 13.00", "demain vers 13.00".
_LED_ABOUT = regex(rf"(?<!\w)(?:around|about|approximately|vers){GAP}\Z")
_NO_MORE = regex(rf"{S}(?:[,;:)|\n]|\.(?![0-9])|{DASH}(?![0-9])|\Z)")
_LONGEST_DATE = 24
_NOON = 12
#: Midnight at the end of a day, "06:00-24:00", is the same as "midnight".
_DAY_END = (24, 0)
#: Hours that look like years when the minutes are written behind them.
_CENTURIES: Final = frozenset({19, 20})


class _Time(NamedTuple):
    """A time of day, before it is known which half of the day "2:00 to 2:30 pm" begins in."""

    hour: int
    #: None when only the hour is written.
    minute: int | None
    half: str
    end: int
    #: How many figures its hour has: "2014-913" are no times.
    width: int
    #: Whether it has a sign that it is a time: a colon, "am", "hrs", or "at" before it.
    is_sure: bool


def read_clock(text: str, at: int) -> Phrase | None:
    """Read a clock time, or two, that begins at a place of the text.

    >>> clock = read_clock("9:30-11:00 (Brussels time)", 0).clock
    >>> print(clock.start, clock.end, clock.zone)
    09:30:00 11:00:00 Europe/Brussels
    """
    first = _time(text, at)
    if first is None or (not first.is_sure and is_numbered(text, at)):
        return None
    joint = _joint(text, at, first.end) or _joint_behind_zone(text, at, first.end)
    last = _last(text, at, joint) if joint else None
    zone, end = read_zone(text, (last or first).end)
    if not (
        zone
        or _is_sure(first, last, joint[0] if joint else "")
        or _is_beside_date(text, at, first.end)
    ):
        return None
    begin, finish = _time_of_day(first, last), last and _end_of_day(first, last)
    if begin is None or (last and finish is None):
        return None
    return Phrase(start=at, end=end, clock=Clock(start=begin, end=finish or None, zone=zone))


def _last(text: str, at: int, joint: re.Match[str]) -> _Time | None:
    """Return the time behind a joint, unless a day begins there or stands before it."""
    last = None if _DAY.match(text, joint.end()) else _time(text, joint.end())
    if last is not None and "/" in joint[0] and not last.is_sure:
        return None  # "9:05 AM / 3 months ago"
    if last is None or not _ON_DAY.match(text, last.end):
        return last
    return None if _ON_WEEKDAY.search(text, max(0, at - _LONGEST_DATE), at) else last


def _joint_behind_zone(text: str, at: int, end: int) -> re.Match[str] | None:
    """Return what joins a time with its zone to the end of a range: "0900Z-1700Z".

    Behind a zone, a slash leads to the same time elsewhere: "10:00 CET/11:00 EET".
    """
    joint = _joint(text, at, read_zone(text, end)[1])
    return None if joint is None or "/" in joint[0] else joint


def _joint(text: str, at: int, end: int) -> re.Match[str] | None:
    if text[at - 1 : at] == "T":  # 2022-11-29T09:30-05:00: what follows is an offset
        return None
    return _TO.match(text, end) or (_AND.match(text, end) if is_between(text, at) else None)


def _is_beside_date(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but a date stands beside "09.30": behind it, or before it alone."""
    if _MILITARY.fullmatch(text, start, end):
        led = _LED_MILITARY.search(text, max(0, start - _LONGEST_DATE), start)
        is_led = led is not None and (led["from"] is None or text[start] == "0")
        return is_led and (_ON_DATE.match(text, end) is not None or _is_behind_date(text, led, end))
    if _SHORT_DOTTED.fullmatch(text, start, end):
        led = _LED_MILITARY.search(text, max(0, start - _LONGEST_DATE), start)
        return led is not None and led["by"] is None and _ON_DATE.match(text, end) is not None
    if not _DOTTED.fullmatch(text, start, end):
        return False
    is_about = _LED_ABOUT.search(text, max(0, start - _LONGEST_DATE), start)
    is_behind = is_about or _DATE_BEFORE.search(text, max(0, start - _LONGEST_DATE), start)
    return (
        bool(is_behind and _NO_MORE.match(text, end)) or _DATE_BEHIND.match(text, end) is not None
    )


def _is_behind_date(text: str, led: re.Match[str] | None, end: int) -> bool:
    """Tell whether a date stands right before the word that leads to "from 0600"."""
    at = led.start() if led else 0
    date = _DATE_BEFORE.search(text, max(0, at - _LONGEST_DATE), at)
    return date is not None and _NO_MORE.match(text, end) is not None


def _is_sure(first: _Time, last: _Time | None, joint: str) -> bool:
    """Tell whether one of two times has a sign that it is one, or both have minutes."""
    if last is None or first.is_sure or last.is_sure:
        return first.is_sure or (last is not None and last.is_sure)
    if first.minute is None or last.minute is None or first.width > last.width:
        return False
    are_years = first.hour in _CENTURIES and last.hour in _CENTURIES  # "Programme 2014-2020"
    return not are_years and "/" not in joint  # "Regulation 2019/1238"


def _time(text: str, at: int) -> _Time | None:
    match = _NAMED.match(text, at)
    if match is not None:
        hour = 0 if match[0].lower() in _MIDNIGHTS else _NOON
        return _Time(hour, 0, "", match.end(), 2, is_sure=True)
    match = _LETTER.match(text, at)
    if match is not None:
        minute = _PAST.get(match["past"]) or _number(match["minute"])
        return _Time(int(match["hour"]), minute, "", match.end(), 2, is_sure=True)
    match = _FIGURES.match(text, at)
    if match is None or _NO_CLOCK.match(text, match.end()):
        return None
    return _Time(
        int(match["hour"]),
        _number(match["minute"]),
        _half(match),
        match.end(),
        len(match["hour"]),
        is_sure=_has_sign(text, match),
    )


def _half(match: re.Match[str]) -> str:
    """Return "a" or "p": "12 noon" is p.m., "12 midnight" is a.m."""
    if match["name"]:
        return "a" if match["name"] in _MIDNIGHTS else "p"
    return (match["half"] or "").lower()


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _has_sign(text: str, match: re.Match[str]) -> bool:
    if _half(match) or match["minute"] is None:
        return bool(_half(match))
    is_after_at = _AT.search(text, max(0, match.start() - 4), match.start())
    return match["sep"] == ":" or bool(match["hours"] or is_after_at)


def _time_of_day(read: _Time, last: _Time | None) -> time | None:
    """Settle the half of the day; a first time without one may share that of the last."""
    hour, half = read.hour, read.half
    if last is not None and last.half and not half and _plain(read) <= _plain(last):
        half = last.half
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if (hour, read.minute) == _DAY_END:
        hour = 0
    try:
        return time(hour, read.minute or 0)
    except ValueError:
        return None


def _end_of_day(first: _Time, last: _Time) -> time | None:
    """Settle when it ends: "9-12 a.m." ends at noon, "9 a.m.-12 a.m." at midnight."""
    is_noon = (last.hour, last.half) == (_NOON, "a") and first.hour < _NOON and not first.half
    return _time_of_day(last._replace(half="p") if is_noon else last, None)


def _plain(read: _Time) -> tuple[int, int]:
    return read.hour, read.minute or 0
