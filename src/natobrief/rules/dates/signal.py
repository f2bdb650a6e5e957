"""The day, hour and month of a military signal: 291400Z NOV 22."""

from datetime import time
from typing import Final

from natobrief.lexicon.months import MONTHS_SHORT
from natobrief.model.enums import Language
from natobrief.rules.dates.points import Clock, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK
from natobrief.rules.dates.words import month_of, one_of
from natobrief.rules.dates.years import full_year
from natobrief.text.regex import regex

_MONTH: Final = one_of([row[0].upper() if row else "MAY" for row in MONTHS_SHORT[Language.EN]])
#: What follows the first figure of a signal, for the scanner.
SIGNAL: Final = rf"[0-9]{{5}}Z{BLANK}?{_MONTH}"
_SIGNAL = regex(
    rf"(?P<day>[0-9]{{2}})(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])Z{BLANK}?"
    rf"(?P<month>{_MONTH}){BLANK}?(?:(?P<year>20[0-9]{{2}})|(?P<short>[0-9]{{2}}))(?![\w%]|[.:,][0-9])"
)


def read_signal(text: str, at: int) -> Phrase | None:
    """Read the time of a signal that begins at a place of the text; all its times are UTC.

    >>> read_signal("291400Z NOV 22", 0).points[0].day
    29
    """
    match = _SIGNAL.match(text, at)
    if match is None:
        return None
    point = Point(
        start=at,
        end=match.end(),
        day=int(match["day"]),
        month=month_of(match["month"]),
        year=full_year(match["short"]) if match["short"] else int(match["year"]),
        is_short_year=match["short"] is not None,
    )
    clock = Clock(start=time(int(match["hour"]), int(match["minute"])), zone="Z")
    return phrase_of(point)._replace(clock=clock)
