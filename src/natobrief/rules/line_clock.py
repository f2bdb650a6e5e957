"""Clock times at the head of a line, as programmes write them: 09:30, 10.15-11.45, 14h30, 0930.

In running text fewer of these forms are times: there `rules.dates` reads them.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Final, final

from attrs import frozen

from natobrief.rules.dates.zones import read_zone
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen(kw_only=True)
class LineClock:
    """A clock time at the head of a line."""

    #: The words for it, the zone included.
    span: Span
    #: None in "TBC".
    start: time | None
    end: time | None
    #: Zone as `DateMention.zone` words it; None when the line states none.
    zone: str | None
    #: Where the words after it begin.
    after: int


def _figures(number: int) -> str:
    """Match one time of day; its parts are numbered groups."""
    return rf"""
    (?:(?P<hour{number}>[01]?[0-9]|2[0-3]|24(?=[:.hH]00))(?:[:.]|\ ?[hH]\ ?|\ heures?\ )
      (?P<minute{number}>[0-5][0-9])
    |(?P<bare{number}>(?:[01][0-9]|2[0-3])[0-5][0-9])
    |(?P<alone{number}>[01]?[0-9]|2[0-3])(?=\ ?(?:[hH]\b|heures?\b|[apAP]\.?\ ?[mM]\b|noon\b))
    |(?P<noon{number}>[Nn]oon|[Mm]idday|[Mm]idi)\b)
    (?![0-9]|[.:/][0-9])
    (?:\ ?(?P<half{number}>[apAP])\.?\ ?[mM]\b\.?)?
    (?:\ ?(?P<sign{number}>[hH]rs?\b\.?|[hH]ours\b|[hH]eures?\b|[hH]\b|noon\b))?"""


#: What may stand before the time: bullets, bars, words for about when.
_LEAD: Final = regex(
    r"(?:[-*\u2022\u25aa\u00b7\uf0b7>|] *|o +)*(?:[0-9]{1,2}\) +)?"
    r"(?:"
    + one_of(
        r"""
        from | at | as of | starting at | around | about | approx(?:\.|imately)? | circa | ca?\.
        à partir de | à | dès | de | vers | environ | kl\.? | \+ ?/ ?- ?_ | ±_ | ~_
        """
    ).replace("_", "(?= *[0-9])")
    + r" *)?",
    re.IGNORECASE,
)
_FROM = regex(_figures(1), re.VERBOSE)
_TO = regex(
    rf"\ *(?:-+|to\b|till\b|until\b|à|au?\b|(?:et\ )?jusqu'à|/)\ *(?:{_figures(2)})", re.VERBOSE
)
_OPEN = regex(
    r"(?:(?:time|heure) )?\(?(?:tb[cd]|t\.b\.c\.?|to be confirmed|à confirmer|à préciser)(?!\w)\)?",
    re.IGNORECASE,
)
#: What may stand behind a time: that it is about then, or not sure yet.
_NOTE = regex(
    r" *(?:\((?:approx|about|around|circa|tbc|tbd|t\.b\.c|to be|provisional|prov|times?|onwards?"
    r"|environ|à confirmer|à préciser)[^()]{0,40}\)"
    r"|(?:approx(?:\.|imately)?|tbc|tbd|onwards?|environ)(?!\w))",
    re.IGNORECASE,
)
_NOTES: Final = 3
_BREAK = regex(r" *(?:[-:|/>\u2022]+|[.,](?= ))? *\|? *")
_NOON: Final = 12
#: The hour at which a day ends; nothing begins then.
_DAY_END: Final = 24
#: How many characters a time at the end of a line may take, with what is said of it.
_TAIL: Final = 60
#: What stands between a title and the time behind it.
_JOINED: Final = " \t|:,-(\u00b1~"
#: What such a time is no time behind: the first of two, or words for a day ("on 14.05").
_CUT = regex(r"[0-9][hH]? ?[-/] ?\Z|\b(?:on|le|until|till|to|by|before|after) \Z")
_LEADS = regex(
    r"(?:[ \t|:,(+/\u00b1~-]|\(approx\.?\)|\b(?:at|from|as of|starting at|around|de|à partir de"
    r"|à|dès|vers|environ|about|approx\.?))+\Z",
    re.IGNORECASE,
)
#: Four figures alone that may be a year.
_YEARS = regex(r"(?:19|20)[0-9]{2}")


def read_line_clock(plain: str, start: int, end: int) -> LineClock | None:
    """Read the clock time with which a line begins; None when it begins with none.

    Args:
        plain: The plain text.
        start: Where the line begins.
        end: Where it ends.

    >>> clock = read_line_clock("- 14h30-16h00 (CET) Press conference", 0, 36)
    >>> print(clock.start, clock.end, clock.zone)
    14:30:00 16:00:00 CET
    """
    lead = _LEAD.match(plain, start, end)
    assert lead is not None  # noqa: S101 - it may be empty
    at = lead.end()
    first = _FROM.match(plain, at, end)
    if first is None:
        return _unsettled(plain, at, end)
    last = _TO.match(plain, first.end(), end)
    begin, finish = _times(first, last)
    if begin is None:
        return None
    stop = (last or first).end()
    zone, stop = _zone(plain, stop, end)
    if not (zone or _is_sure(plain, first, last)):
        return None
    return LineClock(
        span=Span(at, stop), start=begin, end=finish, zone=zone, after=_after(plain, stop, end)
    )


def read_last_clock(plain: str, start: int, end: int) -> LineClock | None:
    """Read the clock time with which a line ends, behind its title; None when it ends with none.

    Args:
        plain: The plain text.
        start: Where the line begins.
        end: Where it ends.

    Returns:
        The time; `after` is where the title ends.

    >>> line = "Working dinner, at 20:15 (tbc)"
    >>> clock = read_last_clock(line, 0, len(line))
    >>> print(clock.start, line[: clock.after])
    20:15:00 Working dinner
    """
    for first in _FROM.finditer(plain, max(start, end - _TAIL), end):
        last = _TO.match(plain, first.end(), end)
        begin, finish = _times(first, last)
        zone, stop = _zone(plain, (last or first).end(), end)
        before = plain[start : first.start()]
        is_behind = before != before.rstrip(_JOINED) and _CUT.search(before) is None
        is_last = not plain[_behind_notes(plain, stop, end) : end].strip(" .;|*)")
        if begin is not None and is_behind and is_last and first["bare1"] is None:
            return LineClock(
                span=Span(first.start(), stop),
                start=begin,
                end=finish,
                zone=zone,
                after=start + len(_LEADS.sub("", before)),
            )
    return None


def _unsettled(plain: str, at: int, end: int) -> LineClock | None:
    """Read "TBC" in the place of a time."""
    match = _OPEN.match(plain, at, end)
    if match is None:
        return None
    after = _after(plain, match.end(), end)
    return LineClock(span=Span(*match.span()), start=None, end=None, zone=None, after=after)


def _after(plain: str, at: int, end: int) -> int:
    """Return where the title begins behind a time."""
    gap = _BREAK.match(plain, _behind_notes(plain, at, end), end)
    assert gap is not None  # noqa: S101 - it may be empty
    return gap.end()


def _behind_notes(plain: str, at: int, end: int) -> int:
    for _ in range(_NOTES):
        note = _NOTE.match(plain, at, end)
        if note is None:
            break
        at = note.end()
    return at


def _zone(plain: str, at: int, end: int) -> tuple[str | None, int]:
    """Read the zone behind a time, perhaps behind "(approx.)"; return it and where it ends."""
    zone, stop = read_zone(plain, at)
    if zone is None:
        zone, stop = read_zone(plain, _behind_notes(plain, at, end))
    return (zone, stop) if zone is not None and stop <= end else (None, at)


def _is_sure(plain: str, first: re.Match[str], last: re.Match[str] | None) -> bool:
    """Tell whether figures alone are a time of day: 0930, but not 2022."""
    bare = first["bare1"]
    if bare is None or first["half1"] or first["sign1"]:
        return True
    if last is not None and (
        last["bare2"] is None or last["sign2"] or not _YEARS.fullmatch(last["bare2"])
    ):
        return True
    is_round = bare[-1] in "05" and not _YEARS.fullmatch(bare)
    return is_round and plain[first.end() : first.end() + 1] in {"", " ", ":", "|", "-"}


def _times(first: re.Match[str], last: re.Match[str] | None) -> tuple[time | None, time | None]:
    """Return both times; the first takes its half of the day from the last where it has none."""
    half = (first["half1"] or "").lower()
    hour, minute = _parts(first, 1)
    if last is None:
        return _time(hour, minute, half), None
    half_last = (last["half2"] or "").lower()
    hour_last, minute_last = _parts(last, 2)
    if hour_last == _DAY_END:
        return _time(hour, minute, half), time(0)
    if half_last and not half and (hour, minute) <= (hour_last, minute_last):
        half = half_last
    return _time(hour, minute, half), _time(hour_last, minute_last, half_last)


def _parts(match: re.Match[str], number: int) -> tuple[int, int]:
    bare = match[f"bare{number}"]
    if bare is not None:
        return int(bare[:2]), int(bare[2:])
    if match[f"noon{number}"] is not None:
        return _NOON, 0
    alone = match[f"alone{number}"]
    return int(alone or match[f"hour{number}"]), int(match[f"minute{number}"] or 0)


def _time(hour: int, minute: int, half: str) -> time | None:
    if not half:
        return None if hour == _DAY_END else time(hour, minute)
    if not 1 <= hour <= _NOON:
        return None
    return time(hour % _NOON + (_NOON if half == "p" else 0), minute)
