"""Lines that give the day of the lines below them: "Wednesday, 29 November 2022", "Day 2"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, final

from attrs import frozen

from natobrief.model import DateRange, Origin
from natobrief.rules.dates import DateMention, Precision, find_dates
from natobrief.rules.document import is_issued
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.session_kind import kind_of_session
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen(kw_only=True)
class Day:
    """The day that words give."""

    #: None when they give one that nothing settles.
    date: date | None
    span: Span
    #: Whether the words alone say which day it is.
    is_stated: bool
    #: Whether the weekday beside it is that of the day; None without one.
    weekdays_agree: bool | None = None


_COUNTED = regex(
    r"[^\w(]*(?:(?:day|jour|journée) (?P<figure>[1-9])"
    r"|(?P<word>first|second|third|fourth|1st|2nd|3rd|premier|deuxième|troisième|1er|2e|3e) "
    r"(?:day|jour)|(?:day|jour) (?P<spelled>one|two|three|four|un|deux|trois))\b",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        ("first 1st premier 1er one un", "second 2nd deuxième 2e two deux",
         "third 3rd troisième 3e three trois", "fourth four"),
        1,
    )
    for word in words.split()
}  # fmt: skip
#: Words that stand beside a date in a heading; others make it more than a heading.
_WORD = regex(r"[^\W_]+")
_MOST_BESIDE: Final = 4
_DIGIT = regex("[0-9]")
_NO_HEADING = regex(
    r"\b"
    + one_of(
        r"""
        updated? | issued | published | posted | modified | mis à jour | mise à jour | publié\w*
        deadline | press release | communiqué | PR | by | before | until | since | avant | jusqu
        will | est | sera
        """
    )
    + r"\b",
    re.IGNORECASE,
)


def read_day(marked: Marked, line: Span, days: DateRange | None) -> Day | None:
    """Read a line that is a day and hardly more; None when it is another line.

    "Saturday 14 and Sunday 15 May" leaves open on which of the two the lines below it are, unless
    these are the days of the meeting itself.

    Args:
        marked: The text.
        line: The line.
        days: Days of the meeting, which settle "Wednesday", "Day 2" and days without a year.
    """
    plain = marked.document.plain
    dates = marked.marks.inside(line, Kind.DATE)
    if not dates:
        return _counted(plain, line, days)
    named = [mark for mark in dates if _DIGIT.search(mark.span.of(plain))] or dates
    mention = named[0].value
    assert isinstance(mention, DateMention)  # noqa: S101 - dates hold nothing else
    beside = plain[line.start : mention.span.start] + " " + plain[mention.span.end : line.end]
    if len(named) > 1 or mention.start is not None or not _is_beside(beside):
        return None
    if is_issued(marked.document, mention.span) or mention.precision is not Precision.DAY:
        return None
    if mention.dates is not None and len(mention.dates) > 1 and mention.dates != days:
        return Day(date=None, span=mention.span, is_stated=False)
    return day_of(marked, mention, days)


def _is_beside(words: str) -> bool:
    few = len(_WORD.findall(words)) <= _MOST_BESIDE
    return few and not _NO_HEADING.search(words) and kind_of_session(words) is None


def day_of(marked: Marked, mention: DateMention, days: DateRange | None) -> Day | None:
    """Return the one day that a date names, which those of the meeting may settle."""
    words = mention.span.of(marked.document.plain)
    dates, is_stated = mention.dates, mention.origin is Origin.STATED
    if not any(sign.isdigit() for sign in words):
        dates, is_stated = _named(mention, days), False
    elif dates is None and days is not None:
        again = find_dates(words, days.first, marked.document.language)
        dates, is_stated = again[0].dates if again else None, False
    if dates is not None and len(dates) > 1:
        return None
    agree = mention.weekdays_agree
    return Day(
        date=None if dates is None else dates.first,
        span=mention.span,
        is_stated=is_stated,
        weekdays_agree=agree,
    )


def _named(mention: DateMention, days: DateRange | None) -> DateRange | None:
    """Return the one day of the meeting that is such a weekday."""
    names = mention.weekdays_stated
    if days is None or len(names) != 1 or len(days) > 7:  # noqa: PLR2004 - a week
        return None
    [name] = names
    found = [day for day in days if list(type(name))[day.weekday()] is name]
    return DateRange(first=found[0], last=found[0]) if found else None


def _counted(plain: str, line: Span, days: DateRange | None) -> Day | None:
    """Read "Day 2": the second day of the meeting."""
    match = _COUNTED.match(plain, line.start, line.end)
    if match is None or not _is_beside(plain[match.end() : line.end]):
        return None
    word = (match["word"] or match["spelled"] or "").lower()
    number = int(match["figure"] or _NUMBERS[word])
    found = None if days is None else days.first + timedelta(days=number - 1)
    is_one = days is not None and found is not None and found in days
    return Day(date=found if is_one else None, span=Span(*match.span()), is_stated=False)
