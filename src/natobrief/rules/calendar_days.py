"""Lines of a calendar: what stands beside a day, or below a line that is one."""

from __future__ import annotations

import re

from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document.published import find_calendar_lines
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.meeting_date import find_meeting_date, find_yearless_date
from natobrief.span import Span
from natobrief.text.regex import regex

#: Above lines with days: they are those of one meeting, and none of a calendar.
_PROGRAMME = regex(
    r"(?<!weekly )\b(?:programme|time ?table)s?\b"
    r"(?! (?:of|for|de) (?:the |la |this )?(?:week|semaine))",
    re.IGNORECASE,
)
#: So many lines below a day are told of it; what comes later is about something else.
_MOST_BELOW = 10
#: What may stand behind a day that is alone in its line: a bracket, a colon.
_MOST_BEHIND = 2


def is_in_calendar(marked: Marked, sentence: Span) -> bool:
    """Tell whether a sentence is a line of a calendar, beside its day or below it."""
    is_beside = any(line.covers(sentence) for line in find_calendar_lines(marked.document))
    return is_beside or day_above(marked, sentence) is not None


def find_day(marked: Marked, stretch: Span) -> DateMention | None:
    """Return the day of a meeting that a stretch tells of: its own, or the calendar's above it.

    Under "Tuesday 15 November 2022" a summit may stand that is "(15-16 November)", of that year.
    """
    own = find_meeting_date(marked, stretch)
    if own is not None:
        return own
    above = day_above(marked, stretch)
    if above is None or above.dates is None:
        return above
    return find_yearless_date(marked, stretch, above.dates.first) or above


def day_above(marked: Marked, stretch: Span) -> DateMention | None:
    """Return the day that stands in a line of its own above those of a calendar that tell of it.

    One without its year is of that of the day above the calendar.
    """
    calendar = find_calendar_lines(marked.document)
    lines = [each for each in calendar if each.end <= stretch.start]
    if not lines or _PROGRAMME.search(marked.document.plain, 0, calendar[0].start):
        return None
    between = marked.document.paragraphs_between(lines[-1].end, stretch.start)
    marks = marked.marks.inside(lines[-1], Kind.DATE)
    mention = marks[0].value if marks else None
    if len(between) > _MOST_BELOW or not isinstance(mention, DateMention):
        return None
    is_alone = marks[0].span.end >= lines[-1].end - _MOST_BEHIND
    if not is_alone or mention.precision is not Precision.DAY:
        return None
    return mention if mention.dates is not None else _with_year(marked, lines[-1])


def _with_year(marked: Marked, line: Span) -> DateMention | None:
    above = marked.marks.inside(Span(0, line.start), Kind.DATE)
    values = (mark.value for mark in above)
    days = (each.dates for each in values if isinstance(each, DateMention))
    near = next((each for each in days if each is not None), None)
    return None if near is None else find_yearless_date(marked, line, near.first)
