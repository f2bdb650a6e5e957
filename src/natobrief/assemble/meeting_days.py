"""The days of a meeting, out of the words that announce it."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from natobrief.assemble.context import Context
from natobrief.assemble.gatherings import apart, is_firm
from natobrief.assemble.grounded import Grounded, inferred, stated
from natobrief.assemble.spoken_at import is_issued_where_they_meet, is_same_city, is_spoken_at
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.model import DateRange, Origin
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import MEETING_NOUN
from natobrief.rules.begun import find_day_until, find_last_day
from natobrief.rules.dates import DateMention
from natobrief.rules.document import find_title
from natobrief.rules.length import find_days_of_words, find_length
from natobrief.rules.marks import Kind
from natobrief.rules.moved_date import find_moved_date
from natobrief.rules.nth_day import find_nth_day
from natobrief.rules.place import find_place
from natobrief.text.regex import regex

_YESTERDAY = regex(
    r"yesterday(?: (?:morning|afternoon|evening))?|hier(?: (?:matin|après-midi|soir))?",
    re.IGNORECASE,
)
#: The day on which those tell that they met who do not say which it is.
_TODAY = regex(
    r"\b(?:today|this (?:morning|afternoon|evening)|aujourd'hui|ce jour)\b", re.IGNORECASE
)
#: What is done on the day on which it is told.
_NOW = regex(r"\b(?:is|are) (?:holding|meeting|receiving|hosting|having) ", re.IGNORECASE)
_LATER = regex(
    r"\b(?:next|later|soon|this|coming|tomorrow|week|month|year|summer|autumn|winter|spring)\b",
    re.IGNORECASE,
)


def build_days(context: Context, said: list[Announcement]) -> Grounded[DateRange] | None:
    """Return the first days that are stated; days at odds with their weekday are reported.

    A day is widened to the days of which another sentence says that it is one, or to as many as
    the meeting that begins on it lasts. Where sentences give days that cannot both be right, none
    are returned, and the matter is reported.
    """
    for announcement in said:
        mention = announcement.date
        if mention is None or mention.dates is None or _is_part(context, said[0], mention):
            continue
        _report_weekday(context, mention)
        _report_move(context, announcement)
        whole = _whole(mention, said)
        if _is_contradicted(context, whole, said):
            return None
        lasting = _lasting(context, announcement, whole) or _begun(context, announcement, whole)
        lasting = lasting or _lasting_as_told(context, said, whole)
        lasting = lasting or _until(context, announcement, whole)
        if lasting is not None:
            return lasting
        make = stated if whole.origin is Origin.STATED else inferred
        return make(whole.dates or mention.dates, whole.span, rule="meeting-date")
    return None


def _is_part(context: Context, main: Announcement, mention: DateMention) -> bool:
    """Tell whether those who speak at a meeting tell of its day before: "yesterday we began"."""
    words = context.words(mention.span)
    return _YESTERDAY.fullmatch(words) is not None and is_spoken_at(context, main)


def _report_weekday(context: Context, mention: DateMention) -> None:
    if mention.weekdays_agree is False:
        message = f"the weekday stated is not that of {mention.dates}"
        context.problems.append(
            Problem.at(mention.span, context.text, Code.WEEKDAY_MISMATCH, message, Severity.ERROR)
        )


def _report_move(context: Context, announcement: Announcement) -> None:
    """Note that the days were others before, where the words say so."""
    old = find_moved_date(context.marked, announcement.sentence)
    if old is not None:
        message = f"the meeting was to be on {context.words(old)!r} before"
        context.warn(old, Code.CONFLICTING_DATES, message)


def _is_contradicted(context: Context, mention: DateMention, said: list[Announcement]) -> bool:
    """Tell, and report, whether other words give days that leave out those of a mention.

    What begins with its day tells of a day of the meeting: "On 6 May, ministers will meet ...".
    """
    for other in said:
        days = None if other.date is None else other.date.dates
        if other.date is None or days is None or mention.dates is None:
            continue
        if apart(days, mention.dates) == 0 or not is_firm(context.marked, other):
            continue
        if other.is_head and _ends_headline(context, other, days, mention.dates):
            continue
        if other.date.span.start > other.level_span.start:
            message = f"the meeting is on {mention.dates}, and on {days} too"
            context.problems.append(
                Problem.at(
                    other.date.span, context.text, Code.CONFLICTING_DATES, message, Severity.ERROR
                )
            )
            return True
    return False


def _ends_headline(
    context: Context, other: Announcement, days: DateRange, stated: DateRange
) -> bool:
    """Tell whether one day behind the comma of a headline may be that of publication: earlier."""
    date = other.date
    if date is None or len(days) > 1 or days.first >= stated.first:
        return False
    plain = context.marked.document.plain
    is_last = not plain[date.span.end : other.sentence.end].strip(" .")
    return is_last and plain[: date.span.start].rstrip().endswith(",")


def day_of_words(context: Context, main: Announcement) -> Grounded[DateRange] | None:
    """Return the day on which words were published that were spoken at the meeting.

    Those who say where they meet, and issue a text there on a day, met on it; so did those of whom
    it tells that they "are meeting". Where words say that they end several days of talks, or begin
    them, it is the last or first.
    """
    published = context.published
    if published is None:
        return None
    is_there = is_spoken_at(context, main) or is_issued_where_they_meet(context, main)
    if not (is_there or _is_going_on(context, main)):
        return None
    spans = [span for item in published.evidence for span in item.spans]
    first = last = published.value
    length = find_days_of_words(context.marked)
    if length is not None:
        spans.append(length.span)
        first = date.fromordinal(first.toordinal() - length.before)
        last = date.fromordinal(last.toordinal() + length.after)
    days = DateRange(first=first, last=last)
    return inferred(days, *spans, main.level_span, rule="day-of-words")


def _is_going_on(context: Context, main: Announcement) -> bool:
    """Tell whether words say that some are meeting, and of no other day."""
    marked, words = context.marked, main.sentence
    is_now = _NOW.search(marked.narrative, words.start, words.end) is not None
    return is_now and not (
        marked.marks.inside(words, Kind.DATE)
        or _LATER.search(marked.narrative, words.start, words.end)
    )


def day_of_headline(context: Context, main: Announcement) -> Grounded[DateRange] | None:
    """Return the day of the meeting in a city that is the headline, of one held there "today"."""
    marked = context.marked
    title = find_title(marked.document)
    sentence = main.sentence
    if title is None or not _TODAY.search(marked.document.plain, sentence.start, sentence.end):
        return None
    mentions = (mark.value for mark in marked.marks.inside(title, Kind.DATE))
    found = [
        (each.dates, each.span)
        for each in mentions
        if isinstance(each, DateMention) and each.dates is not None
    ]
    is_meeting = marked.narrative_sieve.search(MEETING_NOUN, title.start, title.end) is not None
    if not is_meeting or len(found) != 1 or len(found[0][0]) > 1:
        return None
    there, here = (find_place(marked, each) for each in (title, main.core))
    if not is_same_city(context, there, here):
        return None
    return inferred(*found[0], main.level_span, rule="day-of-headline")


def day_of_main(
    context: Context, said: list[Announcement], main: Grounded[DateRange]
) -> Grounded[DateRange] | None:
    """Return the day of the release's own meeting on which another is said to be held."""
    for announcement in said:
        found = find_nth_day(context.marked, announcement.core, main.value)
        if found is not None:
            spans = [span for item in main.evidence for span in item.spans]
            days = DateRange(first=found[0], last=found[0])
            return inferred(days, *spans, found[1], rule="day-of-meeting")
    return None


def _whole(mention: DateMention, same: list[Announcement]) -> DateMention:
    """Return the days of which a day is one, where another sentence states them."""
    for other in same:
        days = None if other.date is None else other.date.dates
        if other.date is None or days is None or mention.dates is None:
            continue
        is_one = len(mention.dates) == 1 < len(days) and mention.dates.first in days
        if is_one and other.date.weekdays_agree is not False:
            return other.date
    return mention


def _begun(
    context: Context, announcement: Announcement, mention: DateMention
) -> Grounded[DateRange] | None:
    """Return the days of a meeting that begins on a day and sits on those after it too."""
    if mention.dates is None or len(mention.dates) > 1 or announcement.is_past:
        return None
    found = find_last_day(context.marked, announcement.sentence, mention.dates.first)
    if found is None:
        return None
    days = evolve(mention.dates, last=found[0])
    return inferred(days, mention.span, found[1], rule="meeting-goes-on")


def _lasting(
    context: Context, announcement: Announcement, mention: DateMention
) -> Grounded[DateRange] | None:
    """Return the days of a meeting of so many days that begins or ends on a day."""
    length = find_length(context.marked, announcement.core)
    if length is None or mention.dates is None or len(mention.dates) > 1:
        return None
    day = mention.dates.first.toordinal()
    first, last = date.fromordinal(day - length.before), date.fromordinal(day + length.after)
    days = evolve(mention.dates, first=first, last=last)
    return inferred(days, mention.span, length.span, rule="meeting-length")


def _lasting_as_told(
    context: Context, said: list[Announcement], mention: DateMention
) -> Grounded[DateRange] | None:
    """Return the days of a meeting of which other words for the same day say how long it lasts."""
    same = (each for each in said if each.date is not None and each.date.dates == mention.dates)
    lasting = (_lasting(context, each, mention) for each in same)
    return next((each for each in lasting if each is not None), None)


def _until(
    context: Context, announcement: Announcement, mention: DateMention
) -> Grounded[DateRange] | None:
    """Return the days of a meeting that is said to last until one shortly after its day."""
    if mention.dates is None or len(mention.dates) > 1:
        return None
    found = find_day_until(context.marked, announcement.sentence, mention.dates.first)
    if found is None:
        return None
    days = evolve(mention.dates, last=found[0])
    return inferred(days, mention.span, found[1], rule="meeting-goes-on")
