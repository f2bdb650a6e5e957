"""Clock times: 09:30, 9.30 a.m., 14h30, 1430 hrs, 9:30-11:00, with their zone."""

import re
from datetime import time
from typing import NamedTuple

from natobrief.rules.dates.joints import AND, RANGE, is_between
from natobrief.rules.dates.points import Clock, Phrase
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, S
from natobrief.rules.dates.zones import read_zone

_FIGURES = re.compile(
    rf"(?P<hour>[0-9]{{1,2}})(?:(?P<sep>[:.]?)(?P<minute>[0-5][0-9]))?"
    rf"(?::[0-5][0-9](?:[.,][0-9]{{1,6}})?)?"
    rf"(?:{S}(?P<half>[aApP])(?:\.{BLANK}?[mM]\.|[mM](?!\w)|(?!\w))(?!\.\w)|{BLANK}?(?P<hours>hrs?|hours?|H)(?!\w)"
    rf"|(?=Z(?!\w))|(?![\w%:]|[.,]?[0-9]|{DASH}[0-9]{{1,2}}{DASH}))"
)
_LETTER = re.compile(
    rf"(?P<hour>[0-9]{{1,2}}){BLANK}?(?:[hH]|[hH]eures?)(?:{BLANK}?(?P<minute>[0-5][0-9]))?(?!\w)"
)
_BARE = re.compile(r"[0-9]{1,2}(?![0-9])")
_AT = re.compile(rf"(?<!\w)[Aa]t{BLANK}\Z")
_NO_CLOCK = re.compile(rf"{S}(?:%|per{GAP}?cent|pour{GAP}?cent|percentage|million|billion)")
_TO = re.compile(RANGE)
_AND = re.compile(AND)
_NOON = 12


class _Time(NamedTuple):
    """A time of day, before it is known which half of the day "2:00 to 2:30 pm" begins in."""

    hour: int
    minute: int
    half: str
    end: int


def read_clock(text: str, at: int) -> Phrase | None:
    """Read a clock time, or two, that begins at a place of the text.

    >>> clock = read_clock("9:30-11:00 (Brussels time)", 0).clock
    >>> print(clock.start, clock.end, clock.zone)
    09:30:00 11:00:00 Europe/Brussels
    """
    first = _time(text, at) or _bare(text, at)
    if first is None:
        return None
    last = _time(text, joint.end()) if (joint := _joint(text, at, first.end)) else None
    if last is None and _time(text, at) is None:
        return None
    begin, finish = _time_of_day(first, last), last and _time_of_day(last, None)
    if begin is None or (last and finish is None):
        return None
    zone, end = read_zone(text, (last or first).end)
    clock = Clock(start=begin, end=finish or None, zone=zone)
    return Phrase(start=at, end=end, clock=clock)


def _joint(text: str, at: int, end: int) -> re.Match[str] | None:
    if text[at - 1 : at] == "T":  # 2022-11-29T09:30-05:00: what follows is an offset
        return None
    return _TO.match(text, end) or (_AND.match(text, end) if is_between(text, at) else None)


def _bare(text: str, at: int) -> _Time | None:
    match = _BARE.match(text, at)
    return match and _Time(int(match[0]), 0, "", match.end())


def _time(text: str, at: int) -> _Time | None:
    match = _FIGURES.match(text, at)
    if match is None or not _is_clock(text, match):
        match = _LETTER.match(text, at)
    if match is None:
        return None
    half = (match.groupdict().get("half") or "").lower()
    return _Time(int(match["hour"]), int(match["minute"] or 0), half, match.end())


def _is_clock(text: str, match: re.Match[str]) -> bool:
    """Tell whether figures have a sign that they are a time: a colon, "am", "hrs" or "at"."""
    if match["half"] or (match["minute"] and (match["sep"] == ":" or match["hours"])):
        return True
    is_after_at = _AT.search(text, max(0, match.start() - 4), match.start()) is not None
    return bool(match["minute"]) and is_after_at and not _NO_CLOCK.match(text, match.end())


def _time_of_day(read: _Time, last: _Time | None) -> time | None:
    """Settle the half of the day; a first time without one may share that of the last."""
    hour, half = read.hour, read.half
    if last is not None and last.half and not half and (hour, read.minute) <= _plain(last):
        half = last.half
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, read.minute)
    except ValueError:
        return None


def _plain(read: _Time) -> tuple[int, int]:
    return read.hour, read.minute
