"""A day behind a headline that is not that of the meeting, which the text below holds later."""

from __future__ import annotations

from datetime import timedelta

from natobrief.rules.dates import DateMention
from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import read_head
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

#: What parts a day from the headline before it.
_PARTED = regex(r"(?:,|[ \t][|\u2013\u2014-])[ \t]*\Z")
_END = regex(r"(?:,(?: [A-Z][\w.-]{1,20}){1,3})?[ .]*\Z")
#: A day in figures, as pages write their own.
_FIGURES = regex(r"[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}|[0-9]{4}[./-][0-9]{2}[./-][0-9]{2}")
#: It is another meeting that is to come.
_NEXT = regex(r"\b(?:next|following|again|prochaine?|de nouveau|\u00e0 nouveau)\b")
#: Words by which a meeting or a visit is to come.
_AHEAD = regex(
    r"\b(?:(?:will|is to|are to|(?:is|are) (?:due|set|expected|scheduled) to)(?: \w+ly| also)?"
    r" (?:meet|gather|convene|come together|visit|travel|attend|be held|take place|host|pay"
    r"|hold (?:an?|their|its) (?:[\w-]+ )?(?:meeting|session|summit|talks))"
    r"|to be held|se (?:r\u00e9unir|tiendr|retrouver|rendr)(?:a|ont)|aura lieu|auront lieu)\b"
)
#: The headline's day is that of a meeting all the same, where those of the text are as near.
_NEAR = timedelta(days=3)
_FAR = timedelta(days=200)
#: How many paragraphs below the head tell when something is held.
_FIRST = 3


def is_title_day(document: Document, span: Span, dates: tuple[DateMention, ...]) -> bool:
    """Tell whether a day ends a headline, while a sentence below says that it is held later.

    "Ministers to meet in Riga, 19 May 2014" above "They will meet on 22 June 2014": the release
    is of the 19th.

    Args:
        document: The document.
        span: Where the day stands.
        dates: The dates of the document.
    """
    head = read_head(document)
    at = next((at for at, each in enumerate(head) if each.span.covers(span)), None)
    if at is None or not _END.match(document.plain, span.end, head[at].span.end):
        return False
    # A bar makes two cells of a line.
    title = at - 1 if at and head[at].sort is Sort.DATE else at
    plain, cell = document.plain, head[at]
    line = plain[head[title].span.start : span.start]
    if head[title].sort is not Sort.WORDS or "\n" in line or not _PARTED.search(line):
        return False
    own = next((each.dates for each in dates if each.span == span), None)
    if own is None or len(own) > 1:
        return False
    below = [each for each in document.paragraphs if each.start >= cell.span.end][:_FIRST]
    told = [
        (each.dates, _is_to_come(plain, below, each.span))
        for each in dates
        if each.dates is not None and each.span.start >= cell.span.end
    ]
    if any(own.first in days for days, _ in told):
        return False
    if _FIGURES.match(plain, span.start, span.end):
        days = (each.span for each in dates if each.span.start >= cell.span.end)
        return any(_is_to_come(plain, below, day) for day in days)
    return any(_NEAR < days.first - own.first < _FAR for days, is_ahead in told if is_ahead)


def _is_to_come(plain: str, below: list[Span], day: Span) -> bool:
    """Tell whether something is held on a day, by words before it in one of the paragraphs."""
    leads = (plain[each.start : day.start] for each in below if each.covers(day))
    return any(_AHEAD.search(lead) and not _NEXT.search(lead) for lead in leads)
