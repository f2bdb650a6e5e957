"""Clock times joined to their dates: before them, behind them, at both ends of a range."""

from typing import Final

from natobrief.rules.dates.parentheses import closed, with_year_behind
from natobrief.rules.dates.points import Clock, Phrase
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, S
from natobrief.rules.dates.words import WEEKDAY
from natobrief.rules.dates.zones import read_zone
from natobrief.text.regex import regex

_FROM = (
    rf"(?:from|starting|beginning|(?:no|not){GAP}(?:later|earlier){GAP}than|à{GAP}partir{GAP}de"
    rf"|au{GAP}plus{GAP}t(?:ard|ôt))"
)
_AT = (
    rf"(?:at|from|between|by|before|after|until|till|as{GAP}of|around|about|à|de|dès|entre|vers|avant|après"
    rf"|jusqu['’]à|@|starting{GAP}from|(?:no|not){GAP}(?:later|earlier){GAP}than|(?:not{GAP}before|pas{GAP}avant)|à{GAP}partir{GAP}de"
    rf"|à{GAP}compter{GAP}de|aux{GAP}(?:alentours|environs){GAP}de|autour{GAP}de)"
)
_ABOUT = rf"(?:(?:about|around|approximately|approx\.|environ){GAP})?"
_CLOCK_AFTER = regex(
    rf"(?:,?{GAP}|,?{BLANK}?\({S})(?:{_FROM}{GAP})?{_AT}{GAP}{_ABOUT}"
    rf"|(?:,|{BLANK}?\()?(?:{S}(?:{DASH}|@|\||:)?{S}|{BLANK}/{BLANK}|T|_)"
)
#: A clock time with a day of its own behind it: "2 May until 20:00 on Friday, 4 May".
_ON_DAY = regex(rf"{GAP}on{GAP}{WEEKDAY}")
_ELSEWHERE = regex(rf"{S}(?:(?P<open>\(){S}|/{S})")
#: Two clock times leave no range open: "16:15-18:45 – Friday, 8 July".
_DASHED = regex(rf"{BLANK}{DASH}{BLANK}")
#: Behind a day it may be anything.
_ZULU: Final = "Z"
_CLOCK_BEFORE = regex(rf",?{S}(?P<open>\(?)(?:(?:on|le|of|du){GAP})?(?:(?:the){GAP})?")


def clock_behind(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join a date with the clock time behind it: "29 November at 09:30".

    >>> from natobrief.rules.dates.scan import scan
    >>> clock_behind("5 May at 09:30", *scan("5 May at 09:30"), " at ").end
    14
    """
    is_fit = two.is_clock and not one.is_clock and one.clock is None
    if not is_fit or not _CLOCK_AFTER.fullmatch(between) or _ON_DAY.match(text, two.end):
        return None
    opened = "(" in between
    timed = with_year_behind(text, one._replace(end=two.end, clock=two.clock, is_weak=False))
    return closed(text, timed, "(" if opened else "", soon=True)


def same_moment(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join a clock time with the same one elsewhere: "10:00 CET (11:00 EET)"; the first counts.

    >>> from natobrief.rules.dates.scan import scan
    >>> same_moment("10:00 CET/11:00 EET", *scan("10:00 CET/11:00 EET"), "/").end
    19
    """
    match = _ELSEWHERE.fullmatch(between) if one.is_clock and two.is_clock else None
    if match is None:
        return None
    joined = closed(text, one._replace(end=two.end), match["open"])
    return None if joined.is_open else joined


def clock_before(text: str, one: Phrase, two: Phrase, between: str) -> Phrase | None:
    """Join a clock time with the date behind it: "at 09:30 on Tuesday".

    >>> from natobrief.rules.dates.scan import scan
    >>> clock_before("09:30 on 5 May", *scan("09:30 on 5 May"), " on ").start
    0
    """
    is_fit = one.is_clock and not two.is_clock and two.clock is None
    match = _CLOCK_BEFORE.fullmatch(between) if is_fit else None
    if match is None and is_fit and one.clock and one.clock.end and _DASHED.fullmatch(between):
        return two._replace(start=one.start, clock=one.clock)
    if match is None:
        return None
    timed = closed(text, two._replace(start=one.start, clock=one.clock), match["open"])
    return timed if timed.is_open else _with_zone_behind(text, timed)


def _with_zone_behind(text: str, timed: Phrase) -> Phrase:
    """Give a clock time the zone behind its day: "14:00 on Tuesday, local time"."""
    if timed.clock is None or timed.clock.zone is not None:
        return timed
    zone, end = read_zone(text, timed.end)
    is_opened = text[timed.end : end].lstrip().startswith("(")
    is_offset = zone is not None and not zone.replace("/", "").isalpha()
    if zone in {None, _ZULU} or (is_offset and not is_opened):
        return timed
    return timed._replace(end=end, clock=timed.clock._replace(zone=zone))


def span_clocks(one: Clock | None, two: Clock | None) -> Clock | None:
    """Make one of the clock times at both ends of a range; the last end's alone begins nothing.

    >>> from datetime import time
    >>> str(span_clocks(Clock(start=time(9)), Clock(start=time(17), zone="CET")).end)
    '17:00:00'
    """
    if one is None or two is None:
        return one
    return one._replace(end=two.end or two.start, zone=one.zone or two.zone)
