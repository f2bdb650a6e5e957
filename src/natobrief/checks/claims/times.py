"""Claims about when a session begins and ends: its day, and where there is one its clock time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import contradicted, not_found, supported
from natobrief.checks.clocks import clocks_in
from natobrief.checks.searching import words_of
from natobrief.checks.subject import local_day
from natobrief.checks.told import Told
from natobrief.model import DateRange, Session, Weekday
from natobrief.rules.dates import DateMention, Precision
from natobrief.span import Span

#: Beside the day of a heading there is little else: "Day 2 -", "(local time)".
_BESIDE = 24


def judge_session_times(
    told: Told, pointer: str, session: Session, days: DateRange | None, places: Sequence[Span]
) -> Iterator[Claim]:
    """Judge start and end of a session by the words beside its title.

    Args:
        told: The record and what its text says.
        pointer: Pointer to the session.
        session: The session.
        days: The days of its meeting.
        places: Where the text has its title: the best of them counts, and of none the whole text.
    """
    for name in ("start", "end"):
        moment = getattr(session, name)
        if moment is not None:
            own = f"{pointer}/{name}"
            found = [_moment(told, own, moment, days, place) for place in places or (None,)]
            yield next((claim for claim in found if claim.is_supported), found[0])


def _moment(
    told: Told, pointer: str, moment: date | datetime, days: DateRange | None, place: Span | None
) -> Claim:
    whole = None if place is None else told.sentence(place)
    day = _day(told, pointer, moment, days, whole)
    if not day.is_supported or not isinstance(moment, datetime):
        return day
    time = moment.hour, moment.minute
    sure = [] if whole is None else [each for each in clocks_in(told.text, whole) if each.is_sure]
    spans = [each.span for each in sure if time in each.times]
    if sure and not spans:
        message = f"expected {sure[0].span.of(told.text)}, found {moment:%H:%M}"
        return contradicted(pointer, moment, message, [sure[0].span])
    spans = spans or list(told.clocks.get(time, ()))
    if spans:
        return supported(pointer, moment, spans[:1])
    return not_found(pointer, moment, f"the text does not mention {moment:%H:%M}")


def _day(
    told: Told, pointer: str, moment: date | datetime, days: DateRange | None, whole: Span | None
) -> Claim:
    """Judge a day by the dates of a sentence, else by those above it; the meeting may have one."""
    day = local_day(moment)
    stated = list(told.dates) if whole is None else _stated(told, whole)
    spans = [each.span for each in stated if _is_on(told, each, day, days)]
    if spans or (whole is not None and days == DateRange(first=day, last=day)):
        return supported(pointer, moment, spans[:1])
    if whole is None or not stated:
        missing = f"the text does not mention {day}"
        return not_found(pointer, moment, missing if whole is None else f"{missing} there")
    message = f"expected {stated[0].span.of(told.text)!r}, found {day}"
    return contradicted(pointer, moment, message, [stated[0].span])


def _stated(told: Told, whole: Span) -> Sequence[DateMention]:
    """Return the dates of a sentence, else the day that stands before it or is its heading."""
    own = told.dates_in(whole.start, whole.end)
    if own:
        return own
    before = told.date_before(whole.start)
    return [] if before is None or not _is_above(told, before, whole) else [before]


def _is_above(told: Told, mention: DateMention, whole: Span) -> bool:
    """Tell whether one day stands in the same paragraph, or nearly alone in its own."""
    days = mention.dates
    if mention.precision is not Precision.DAY or (days is not None and len(days) > 1):
        return False
    own = told.sentence(mention.span)
    return len(own) < len(mention.span) + _BESIDE or told.around(mention.span).covers(whole)


def _is_on(told: Told, mention: DateMention, day: date, days: DateRange | None) -> bool:
    """Tell whether a date can be a day; a weekday alone may be that of the meeting."""
    words = mention.span.of(told.text)
    weekday = tuple(Weekday)[day.weekday()]
    if days is not None and day in days and not any(sign.isdigit() for sign in words):
        return weekday in mention.weekdays_stated
    if mention.dates is not None:
        return day in mention.dates
    return str(day.day) in words_of(words)
