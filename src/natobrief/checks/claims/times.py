"""Claims about when a session begins and ends: its day, and where there is one its clock time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import contradicted, not_found, supported, undecided
from natobrief.checks.clocks import clocks_in
from natobrief.checks.searching import words_of
from natobrief.checks.subject import local_day
from natobrief.checks.told import Told
from natobrief.model import DateRange, Session, Weekday
from natobrief.rules.dates import DateMention, Precision
from natobrief.span import Span
from natobrief.text.regex import regex

#: Beside the day of a heading there is little else: "Day 2 -", "(local time)".
_BESIDE = 24

#: A day of a meeting by its number.
_NTH = regex(
    r"\bday (one|two|three|1|2|3)\b|\b(first|opening|second|third|last|final|closing) day\b"
    r"|\b(premi\u00e8re?|deuxi\u00e8me|seconde?|troisi\u00e8me|derni\u00e8re?) jour(?:n\u00e9e)?\b"
    r"|\b(lendemain|(?:next|following) (?:day|morning|afternoon|evening))\b",
    re.IGNORECASE,
)
_NUMBERS = {
    **dict.fromkeys(("one", "1", "first", "opening", "premier", "premi\u00e8re"), 0),
    **dict.fromkeys(
        (
            "two",
            "2",
            "lendemain",
            *(
                f"{which} {part}"
                for which in ("next", "following")
                for part in ("day", "morning", "afternoon", "evening")
            ),
            "second",
            "deuxi\u00e8me",
            "seconde",
        ),
        1,
    ),
    **dict.fromkeys(("three", "3", "third", "troisi\u00e8me"), 2),
}
#: Before the day on which a text was changed or issued, which is no day of a session.
_OF_TEXT = regex(
    r"(?:updated?|issued|published|posted|mis(?:e)? \u00e0 jour|publi\u00e9e?)"
    r"(?: on| le)?\s*:?\s*$",
    re.IGNORECASE,
)
_BEFORE = 24
#: Words of a sentence about what comes next.
_THEN = regex(
    r"\b(?:then|thereafter|afterwards?|subsequently|finally|follow(?:s|ed)|later|ensuite|puis|enfin"
    r"|suivie?s?)\b",
    re.IGNORECASE,
)


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
    if whole is not None and place is not None:
        clause = _clause(told.text, whole, place)
        whole = clause if told.dates_in(clause.start, clause.end) else whole
    day = _day(told, pointer, moment, days, whole)
    if day.verdict is Verdict.NOT_FOUND and whole is not None:
        day = _told_elsewhere(told, pointer, moment, days, whole) or day
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


def _clause(text: str, sentence: Span, place: Span) -> Span:
    """Return the part of a sentence between semicolons in which words stand."""
    start = max(sentence.start, text.rfind(";", sentence.start, place.start) + 1)
    end = text.find(";", place.end, sentence.end)
    return Span(start, max(sentence.end, place.end) if end < 0 else end)


def _beside_its_day(told: Told, moment: date | datetime, title: Span) -> Span | None:
    """Return where the day of a headline without one is: the text's own, or beside the time."""
    if not isinstance(moment, datetime):
        published = told.published
        is_headline = title.start <= told.subject.stated.document.paragraphs[0].end
        return published[1] if published and is_headline and published[0] == moment else None
    time = moment.hour, moment.minute
    for mention in told.dates:
        if mention.dates is not None and moment.date() in mention.dates:
            clocks = clocks_in(told.text, told.sentence(mention.span))
            if any(time in clock.times for clock in clocks):
                return mention.span
    return None


def _told_elsewhere(
    told: Told, pointer: str, moment: date | datetime, days: DateRange | None, whole: Span
) -> Claim | None:
    """Judge a day of which a sentence says nothing by the one that the text tells of there.

    Releases tell of days in their order. A day of the meeting may be the one where nothing else is.
    """
    beside = _beside_its_day(told, moment, whole)
    if beside is not None:
        return supported(pointer, moment, [beside])
    day, last = local_day(moment), _day_so_far(told, days, whole)
    if last is not None and last[0] == day:
        return supported(pointer, moment, [last[1]])
    if days is None or day not in days or isinstance(moment, datetime):
        return None
    if last is not None and _goes_on(told, last[1], whole):
        words = last[1].of(told.text)
        return contradicted(pointer, moment, f"expected {words!r}, found {day}", [last[1]])
    later = None if last is not None else _NTH.search(told.text, whole.end)
    if later is not None and day == days.first < _day_called(later, days)[0]:
        return supported(pointer, moment, [Span(*later.span())])
    return undecided(pointer, moment, "the text does not say on which day this is", [whole])


def _goes_on(told: Told, last: Span, whole: Span) -> bool:
    """Tell whether a sentence is about the day that was named last: it goes on, or stands beside.

    Later paragraphs may go back to what was done before.
    """
    is_beside = told.around(last).covers(whole)
    return is_beside or _THEN.search(told.text, whole.start, whole.end) is not None


def _day_so_far(told: Told, days: DateRange | None, whole: Span) -> tuple[date, Span] | None:
    """Return the day of a meeting of which a text spoke last before the end of a sentence."""
    if days is None:
        return None
    found = [
        (each.dates.first, each.span)
        for each in told.dates_in(0, whole.start)
        if each.dates is not None and _is_one_of(told, each, days)
    ]
    nth = [_day_called(match, days) for match in _NTH.finditer(told.text, 0, whole.end)]
    return max([*found, *nth], key=lambda each: each[1].start, default=None)


def _is_one_of(told: Told, mention: DateMention, days: DateRange | None) -> bool:
    """Tell whether a date is one day of a meeting, not that of the text."""
    held, start = mention.dates, mention.span.start
    is_day = held is not None and days is not None and len(held) == 1 and held.first in days
    return is_day and not _OF_TEXT.search(told.text, max(0, start - _BEFORE), start)


def _day(
    told: Told, pointer: str, moment: date | datetime, days: DateRange | None, whole: Span | None
) -> Claim:
    """Judge a day by the dates of a sentence, else by those above it; the meeting may have one."""
    day = local_day(moment)
    stated = list(told.dates) if whole is None else _stated(told, whole)
    spans = [each.span for each in stated if _is_on(told, each, day, days)]
    is_only = days is not None and days.first == day == days.last
    if whole is not None and days is not None:
        nth = _nth_day(told, whole, days)
        if nth is not None and nth[0] == day:
            return supported(pointer, moment, [nth[1]])
    if spans or (whole is not None and is_only):
        return supported(pointer, moment, spans[:1])
    if whole is None or not stated:
        missing = f"the text does not mention {day}"
        return not_found(pointer, moment, missing if whole is None else f"{missing} there")
    message = f"expected {stated[0].span.of(told.text)!r}, found {day}"
    return contradicted(pointer, moment, message, [stated[0].span])


def _nth_day(told: Told, whole: Span, days: DateRange) -> tuple[date, Span] | None:
    """Return which day of a meeting a sentence is about: "day two", "le premier jour"."""
    match = _NTH.search(told.text, whole.start, whole.end)
    return None if match is None else _day_called(match, days)


def _day_called(match: re.Match[str], days: DateRange) -> tuple[date, Span]:
    """Return the day of a meeting that is called by its number, and the words."""
    word = next(filter(None, match.groups())).lower()
    number = _NUMBERS.get(word, len(days) - 1)
    return days.first + timedelta(days=min(number, len(days) - 1)), Span(*match.span())


def _stated(told: Told, whole: Span) -> Sequence[DateMention]:
    """Return the dates of a sentence, else the day that stands before it or is its heading."""
    own = told.dates_in(whole.start, whole.end)
    if own:
        return own
    before = told.date_before(whole.start)
    return [] if before is None or not _is_above(told, before, whole) else [before]


def _is_above(told: Told, mention: DateMention, whole: Span) -> bool:
    """Tell whether one day stands in the same paragraph, or nearly alone in its own."""
    days, start = mention.dates, mention.span.start
    if _OF_TEXT.search(told.text, max(0, start - _BEFORE), start):
        return False
    if mention.precision is not Precision.DAY or (days is not None and len(days) > 1):
        return False
    own = told.sentence(mention.span)
    return len(own) < len(mention.span) + _BESIDE or told.around(mention.span).covers(whole)


def _is_on(told: Told, mention: DateMention, day: date, days: DateRange | None) -> bool:
    """Tell whether a date can be a day; a weekday alone may be that of the meeting."""
    words = mention.span.of(told.text)
    weekday = tuple(Weekday)[day.weekday()]
    is_named = days is not None and day in days and not any(sign.isdigit() for sign in words)
    if is_named and mention.weekdays_stated:
        return weekday in mention.weekdays_stated
    if mention.dates is not None:
        return day in mention.dates
    return str(day.day) in words_of(words)
