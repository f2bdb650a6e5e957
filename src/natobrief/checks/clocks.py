"""The clock times of a text, hours and minutes, with their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.span import Span
from natobrief.text.regex import regex

_CLOCK = regex(
    r"(?<![0-9])(?P<hour>[01]?[0-9]|2[0-4])(?:[ ]?[:.h][ ]?(?P<minute>[0-5][0-9]))?"
    r"(?:[ ]?(?P<pm>p\.?m))?(?![0-9])",
    re.IGNORECASE,
)


@final
@frozen(kw_only=True)
class Clock:
    """A number that may be a clock time."""

    #: Its words.
    span: Span
    #: What it may mean, as hour and minute: "3.30" means the hour as it is written, and "3.30 pm"
    #: that of the afternoon too.
    times: frozenset[tuple[int, int]]
    #: Whether it can be nothing else: minutes stand there, or "pm".
    is_sure: bool


def clocks_in(text: str, within: Span | None = None) -> Iterator[Clock]:
    """Give what may be clock times in a text or a part of it.

    >>> [sorted(clock.times) for clock in clocks_in("doors at 8.30pm")]
    [[(8, 30), (20, 30)]]
    """
    start, end = (0, len(text)) if within is None else (within.start, within.end)
    for match in _CLOCK.finditer(text, start, end):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        hours = {hour, hour % 12 + 12 if match["pm"] else hour}
        yield Clock(
            span=Span(*match.span()),
            times=frozenset((each, minute) for each in hours),
            is_sure=match["minute"] is not None or match["pm"] is not None,
        )
