"""Days of one meeting on which another is held: "on the first day", "on the Wednesday"."""

from __future__ import annotations

from datetime import date, timedelta

from natobrief.model import DateRange, Weekday
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span

_NTH = pattern(
    r"\b(?:on|during) the (?P<nth>first|opening|second|third|last|final|closing|same) day\b"
    r"(?! of (?:the )?(?:month|year|week))"
    r"|\b(?P<same>later (?:that|the same|in the) day|that (?:same )?(?:day|evening|afternoon))\b"
    r"|\b(?P<next>(?:on )?the (?:next|following) day)\b"
    r"|\b(?P<premier>(?:le|au cours du) premier jour|la première journée)\b"
    r"|\b(?P<second>le (?:deuxième|second) jour|la (?:deuxième|seconde) journée|le lendemain)\b"
    r"|\b(?P<dernier>le dernier jour|la dernière journée)\b|\b(?P<meme>le même jour|le jour même)\b"
)
_NUMBERS = {"first": 0, "opening": 0, "second": 1, "third": 2}
_LAST = frozenset({"last", "final", "closing"})


def find_nth_day(marked: Marked, stretch: Span, days: DateRange) -> tuple[date, Span] | None:
    """Find the day that words name by its number or weekday among the days of a meeting.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "They meet on the second day."
    >>> days = DateRange(first=date(2022, 5, 3), last=date(2022, 5, 4))
    >>> find_nth_day(Marked(Document(text, Language.EN), ()), Span(0, len(text)), days)[0]
    datetime.date(2022, 5, 4)
    """
    match = marked.document.plain_sieve.search(_NTH, stretch.start, stretch.end)
    if match is None:
        return _find_weekday(marked, stretch, days)
    number = _number(match.groupdict(), len(days))
    if number is None or number >= len(days):
        return None
    day = date.fromordinal(days.first.toordinal() + number)
    return day, Span(*match.span())


def _find_weekday(marked: Marked, stretch: Span, days: DateRange) -> tuple[date, Span] | None:
    """Find the one day of a meeting that is of a weekday named without a date."""
    for mark in marked.marks.inside(stretch, Kind.DATE):
        mention = mark.value
        if not isinstance(mention, DateMention) or mention.precision is not Precision.DAY:
            continue
        if mention.dates is not None or len(mention.weekdays_stated) != 1:
            continue
        every = (days.first + timedelta(days=number) for number in range(len(days)))
        fitting = [day for day in every if list(Weekday)[day.weekday()] in mention.weekdays_stated]
        if len(fitting) == 1:
            return fitting[0], mark.span
    return None


def _number(said: dict[str, str | None], count: int) -> int | None:
    """Return which of so many days is meant; None when words fit no day, or several."""
    nth = (said["nth"] or "").lower()
    if nth in _NUMBERS or said["premier"] or said["second"]:
        return _NUMBERS.get(nth, int(said["second"] is not None))
    if nth in _LAST or said["dernier"]:
        return count - 1
    if nth == "same" or said["same"] or said["meme"]:
        return 0 if count == 1 else None
    return 1
