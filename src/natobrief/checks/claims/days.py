"""Claims about the days of a meeting."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import contradicted, not_found, supported
from natobrief.checks.told import Told
from natobrief.model import DateRange, Meeting
from natobrief.rules.dates import DateMention
from natobrief.span import Span


def judge_days(told: Told, pointer: str, meeting: Meeting, index: int) -> Iterator[Claim]:
    """Judge the days of a meeting, then the weekdays that the record says are stated."""
    days = meeting.dates
    if days is None:
        return
    found = _mentions(told, days)
    is_only = told.near.only_place_of(days) is not None
    own = None if is_only else told.meeting_like(meeting, index)
    ends = [] if own is None or own.dates is None else _around(told, days, own.dates)
    if ends:
        yield supported(pointer, days, ends)
    elif own is not None and own.dates is not None and not _same(own.dates, days):
        message = f"expected {own.dates}, on which the text has this meeting, found {days}"
        spans = told.spans_of(f"/meetings/{told.reading.meetings.index(own)}/dates")
        yield contradicted(pointer, days, message, spans)
    elif own is not None and own.dates is not None:
        spans = told.spans_of(f"/meetings/{told.reading.meetings.index(own)}/dates")
        yield supported(pointer, days, spans)
    elif found:
        yield supported(pointer, days, [found[0][0]])
    else:
        yield not_found(pointer, days, f"the text does not mention {days}")
    if days.weekdays_stated:
        yield _weekdays(told, f"{pointer}/weekdays_stated", days, found)


def _around(told: Told, days: DateRange, read: DateRange) -> list[Span]:
    """Return where the text mentions both ends of days that hold those of its meeting.

    A text may tell of a dinner on the eve, and again of the next day; the day on which it was
    published is none of them.
    """
    if _same(days, read) or read.first not in days or read.last not in days:
        return []
    whole = [span for span, mention in told.near.first_of(days) if _is_of(mention, days)]
    if whole:
        return whole[:1]
    published = None if told.published is None else told.published[0]
    spans: list[Span] = []
    for end in (days.first, days.last):
        held = DateRange(first=end, last=end)
        places = [each.span for each in told.dates if _is_of(each, held)]
        if not places or end == published:
            return []
        spans.append(places[0])
    return spans


def _mentions(told: Told, days: DateRange) -> list[tuple[Span, DateMention]]:
    """Return where the text mentions days: near their number, else anywhere ("this Saturday")."""
    near = [pair for pair in told.near.first_of(days) if _is_of(pair[1], days)]
    return near or [(each.span, each) for each in told.dates if _is_of(each, days)]


def _is_of(mention: DateMention, days: DateRange) -> bool:
    return mention.dates is not None and _same(mention.dates, days)


def _same(days: DateRange, other: DateRange) -> bool:
    return (days.first, days.last) == (other.first, other.last)


def _is_within(days: DateRange, other: DateRange) -> bool:
    return days.first in other and days.last in other


def _weekdays(
    told: Told, pointer: str, days: DateRange, found: list[tuple[Span, DateMention]]
) -> Claim:
    words = ", ".join(days.weekdays_stated)
    for span, mention in found:
        if mention.weekdays_stated == days.weekdays_stated:
            return supported(pointer, words, [span])
    # The days may be stated one by one, each with its own: "Wednesday 4 March", a heading.
    held = [each for each in told.dates if each.dates is not None and _is_within(each.dates, days)]
    if set(days.weekdays_stated) <= {day for each in held for day in each.weekdays_stated}:
        return supported(pointer, words, [each.span for each in held])
    others = [(span, each) for span, each in found if each.weekdays_stated]
    if others:
        span, mention = others[0]
        message = (
            f"expected {', '.join(mention.weekdays_stated)}, as the text has it, found {words}"
        )
        return contradicted(pointer, words, message, [span])
    # A weekday alone is a date too, if one that nothing settles: "this Saturday".
    alone = [each for each in told.dates if each.weekdays_stated == days.weekdays_stated]
    if alone:
        return supported(pointer, words, [alone[0].span])
    return not_found(pointer, words, f"the text states no weekday beside {days}")
