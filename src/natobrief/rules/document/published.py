"""The day of publication: labelled, in a line of the head, or before the first sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document.cells import MONTH, Sort
from natobrief.rules.document.dateline import opens_sentence
from natobrief.rules.document.fields import FieldKind, find_fields
from natobrief.rules.document.head import PAGE_TITLE, read_head
from natobrief.rules.document.kind import SPOKEN, find_kind
from natobrief.rules.document.media import find_media_notes, is_for_media
from natobrief.rules.document.title_day import is_title_day
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

#: How many paragraphs at the top may hold it.
_TOP = 20
#: How many below the head may open with city and day.
_FIRST = 2
_ISSUED = regex(
    r"(?:^|[|\u2022*\u2013\u2014-]|\A|^\(?source ?:[^\n]{2,80}[,;]) *"
    r"(?:(?:(?:first )?(?:issued|published|released|created)|date|publié|daté|diffusé|prononcée?)"
    r"(?: (?:in|at|à) (?-i:[A-ZÀ-Þ])[\w' -]{1,30},)?(?: on| le)?[ :]*$"
    r"|(?:for )?immediate release ?:?\s*\Z|pour diffusion immédiate ?:?\s*\Z)",
    re.IGNORECASE | re.MULTILINE,
)
#: A line that says who issued a declaration ends with the day.
_ISSUED_BY = regex(
    r"\(?(?:issued|adopted|agreed|released|diffusée?|adoptée?|publiée?)(?: \w+)?"
    r" (?:by|at|par|lors)\b",
    re.IGNORECASE,
)
#: Before the day at the end of a line that says who speaks: a comma, where, or what it is.
_APART = regex(
    r"(?:, |: | [\u2013\u2014-] | (?:in|at|à) (?-i:[A-ZÀ-Þ])[\w' -]{1,30},? (?:on |le )?"
    r"|\b(?:presse|[Dd]éclarations?|[Dd]iscours|[Aa]llocution|[Ii]nterview) du )\Z"
)
#: Before the day at the end of a sentence that says who spoke: "The remarks made by X on".
_SPOKEN_BY = regex(
    r"(?:The |A )?(?:[\w-]+ ){0,3}(?:remarks|speech|statement|comments|address|interview)\b"
    r"[^.;:]{0,40}\b(?:made|given|delivered|issued|released|published|held)\b[^.;:]{0,200}"
    r"\bon (?:\w+day,? )?\Z",
    re.IGNORECASE,
)
#: City and day in brackets before what a line of the head says.
_BRACKETED = regex(r"\([^()\n]{4,40}\) ?[-\u2013\u2014] ")
_LINE_END = regex(r"[ .)-]*\Z")
#: Days apart of which the later is when somebody looked at the page.
_LONG_AFTER = timedelta(days=180)
_YEAR_AFTER = timedelta(days=365)
#: An hour, or a weekday cut short, as sites write the day that it is.
_CLOCK = regex(r"[0-9]{1,2}:[0-9]{2}|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.? [A-Z][a-z]{2,8}\.? [0-9]")
_LABEL = regex(
    r"\b(?:press releases?|news (?:releases?|items?)|article|communiqués? de presse|press team)\b",
    re.IGNORECASE,
)
_FIGURES = regex("[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}|[0-9]{4}[./-][0-9]{2}[./-][0-9]{2}")
_REACH = 60
#: A day that is the one on which a text speaks, with the words before it.
_TODAY = regex(
    r"\b(?:today|aujourd'hui|this \w+day|ce(?: jour)?)[ ,(]{0,3}(?:(?:on|le|\w+di) )?[0-9]"
    r"|\b(?:this|ce) \w+(?:day|di)[ ,(]{0,3}[0-9]",
    re.IGNORECASE,
)
_LEAD = 20
#: A day of a calendar, with what happens on it behind it or below: "Monday 5 June: Council".
_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
)
_DAY_OF_MONTH = r"[0-9]{1,2}(?:st|nd|rd|th|er)?"
_OF_MONTH = rf"(?:{_DAY_OF_MONTH} {MONTH}|{MONTH} {_DAY_OF_MONTH})"
#: The first of two: "Saturday 14 and Sunday 15 May".
_AND = rf"(?:{_DAY_OF_MONTH}(?: {MONTH})? ?(?:and|et|&|-|\u2013) ?(?:{_WEEKDAY},? )?(?:the |le )?)?"
_CALENDAR_LINE = regex(
    rf"\W*(?:{_WEEKDAY},? \(?(?:the |le )?{_AND}{_OF_MONTH}\b(?:,? (?:19|20)[0-9]{{2}})?\)?"
    r"(?: *(?:(?P<told>:|[\u2013\u2014|]| - )|\Z))"
    rf"|{_AND}{_OF_MONTH}(?:,? (?:19|20)[0-9]{{2}})?(?: *:| ?[\u2013\u2014|]| - | *\Z))",
    re.IGNORECASE,
)
#: What stands above the days of a calendar.
_CALENDAR = regex(
    r"\b(?:weeks?|weekly|outlook|forward look|agenda|programme|calendar|schedule|diary|timeline"
    r"|chronology|(?:key|upcoming) (?:dates|meetings|events)|semaine|calendrier|chronologie"
    r"|dates clés)\b",
    re.IGNORECASE,
)
#: How many paragraphs at the end may hold the day under what was issued.
_LAST = 3
#: Before it, where it was issued.
_PLACE = regex(
    r"\(?(?:(?:[Dd]one|[Ii]ssued|[Ff]ait) )?(?:(?:in|at|à) )?"
    r"(?:[A-ZÀ-Þ][\w'-]{1,20}(?:,? [A-ZÀ-Þ][\w'-]{1,20}){0,3},? *)?(?:(?:on|le|the|this) )*"
)
#: How many dates of a text are looked at.
_MOST = 50


def find_published(document: Document, dates: tuple[DateMention, ...]) -> tuple[date, Span] | None:
    """Find the day of publication near the top.

    The surest comes first: a day called that of issue; the day at the end of the line that says
    who issued a declaration; a line that is a day, perhaps with a place, unless the page was last
    changed before it; city and day before a dash, at the head of a sentence; the day at the end of
    the line that says who speaks; the day under what was spoken or issued.
    """
    top = document.paragraphs[:_TOP]
    end = top[-1].end if top else 0
    days = [each for each in dates[:_MOST] if each.span.end <= end and _is_one_day(each)]
    fields = [each.words for each in find_fields(document) if each.kind is FieldKind.WHEN]
    fields += find_calendar_lines(document)
    days = [each for each in days if not any(field.covers(each.span) for field in fields)]
    days = [each for each in days if not _is_of_reader(document, each, dates)]
    for find in (_labelled, _issued_by, _in_head, _opening, _spoken_on):
        for mention in find(document, days):
            assert mention.dates is not None  # noqa: S101 - kept above
            return mention.dates.first, mention.span
    for mention in days:
        if mention.dates is not None and is_title_day(document, mention.span, dates):
            return mention.dates.first, mention.span
    return _signed(document, dates)


@once
def find_calendar_lines(document: Document) -> tuple[Span, ...]:
    """Find the lines of a calendar, a day each: two at least, below words that say so or told."""
    found = [
        (line, match)
        for line in document.paragraphs[:_TOP]
        if (match := _CALENDAR_LINE.match(document.plain, line.start, line.end)) is not None
    ]
    if not found[1:]:
        return ()
    first, match = found[0]
    is_headed = _CALENDAR.search(document.plain, 0, first.start) is not None
    return tuple(line for line, _ in found) if is_headed or match["told"] else ()


def _signed(document: Document, dates: tuple[DateMention, ...]) -> tuple[date, Span] | None:
    """Find the day in a line of its own under what was spoken or issued, perhaps with a place."""
    if not _is_spoken(document):
        return None
    for paragraph in document.paragraphs[-_LAST:]:
        for mention in dates[-_MOST:]:
            if not paragraph.covers(mention.span) or mention.dates is None:
                continue
            before = document.plain[paragraph.start : mention.span.start]
            after = document.plain[mention.span.end : paragraph.end]
            if _PLACE.fullmatch(before) and not after.strip(" .)") and _is_one_day(mention):
                return mention.dates.first, mention.span
    return None


def _is_of_reader(document: Document, day: DateMention, dates: tuple[DateMention, ...]) -> bool:
    """Tell whether a page shows when it was looked at: its first line, years after the rest.

    That has the hour too, or a weekday cut short, or stands above a headline with its own day.
    """
    head = read_head(document)
    assert day.dates is not None  # noqa: S101 - it is one day
    if not head or not _holds(head[0].span, day.span):
        return False
    others = [m.dates.last for m in dates[:_MOST] if m.dates is not None and m.span != day.span]
    end = max(head[0].span.end, day.span.end)
    is_clock = _CLOCK.search(document.plain, head[0].span.start, end) is not None
    dated = (m.span for m in dates[:_MOST] if m.span != day.span and _is_one_day(m))
    lines = [cell.span for cell in head if cell.sort is Sort.WORDS]
    is_clock = is_clock or any(line.covers(span) for span in dated for line in lines)
    return is_clock and bool(others) and max(others) < day.dates.first - _YEAR_AFTER


def _holds(cell: Span, day: Span) -> bool:
    """Tell whether a day stands in a cell; an hour in the next one belongs to its mention."""
    return cell.start <= day.start < cell.end


def _is_one_day(mention: DateMention) -> bool:
    is_day = mention.precision is Precision.DAY and mention.dates is not None
    return is_day and mention.dates is not None and len(mention.dates) == 1


def is_issued(document: Document, span: Span) -> bool:
    """Tell whether a date is called the day of issue, or ends the title of a page."""
    line = Span(document.text.rfind("\n", 0, span.start) + 1, span.end)
    titled = PAGE_TITLE.match(document.plain, line.start, line.end)
    if titled is not None and titled["day"] is not None:
        return True
    before = document.text[max(0, span.start - _REACH) : span.start]
    return _ISSUED.search(before) is not None


def is_page_date(document: Document, span: Span, dates: tuple[DateMention, ...]) -> bool:
    """Tell whether a date is the page's own, and not that of the meeting.

    It is when words call it the day of issue, the page was changed on it or after, a label stands
    beside it ("Press releases, 2 May 2022"), it opens a sentence as a dateline, the text says it
    again as the day on which it speaks ("today (2 May)"), or it stands over words that were spoken.
    """
    own = next((mention.dates for mention in dates if mention.span == span), None)
    if own is None or is_issued(document, span) or _is_spoken(document):
        return own is not None
    if is_title_day(document, span, dates):
        return True
    last = _last_change(document, list(dates[:_MOST]))
    if (last is not None and own.first <= last) or _is_labelled(document, span):
        return True
    days = [
        each for each in dates[:_MOST] if each.dates is not None and each.dates.first == own.first
    ]
    is_today = any(_is_today(document, each.span) for each in days)
    return is_today or any(True for _ in _opening(document, days))


def _is_today(document: Document, span: Span) -> bool:
    """Tell whether words name a day as the one on which the text speaks."""
    return _TODAY.search(document.plain, max(0, span.start - _LEAD), span.end) is not None


@once
def _is_spoken(document: Document) -> bool:
    found = find_kind(document)
    if found is None or found.kind not in SPOKEN:
        return False
    return not is_for_media(document, find_media_notes(document))


def _is_labelled(document: Document, span: Span) -> bool:
    """Tell whether a label or number stands in the line of a day, or in the next one.

    A line that is a day in figures alone is the page's too: releases write those of meetings out.
    """
    cells = read_head(document)
    at = next((at for at, cell in enumerate(cells) if cell.span.covers(span)), None)
    if at is None:
        return False
    start, end = cells[at].span.start, cells[at].span.end
    if _LABEL.search(document.plain, start, end) or _FIGURES.fullmatch(document.plain, start, end):
        return True
    beside = {cell.sort for cell in (*cells[max(0, at - 1) : at], *cells[at + 1 : at + 2])}
    return cells[at].sort is Sort.DATE and not beside.isdisjoint({Sort.NUMBER, Sort.LABEL})


def _labelled(document: Document, days: list[DateMention]) -> Iterator[DateMention]:
    yield from (mention for mention in days if is_issued(document, mention.span))


def _issued_by(document: Document, days: list[DateMention]) -> Iterator[DateMention]:
    for paragraph in document.paragraphs[:_TOP]:
        if _ISSUED_BY.match(document.plain, paragraph.start, paragraph.end):
            for mention in days:
                is_last = _LINE_END.match(document.plain, mention.span.end, paragraph.end)
                if paragraph.covers(mention.span) and is_last:
                    yield mention


def _in_head(document: Document, days: list[DateMention]) -> Iterator[DateMention]:
    last = None if _is_spoken(document) else _last_change(document, days)
    found = []
    for cell in read_head(document):
        for mention in days if cell.sort is Sort.DATE else ():
            assert mention.dates is not None  # noqa: S101 - kept above
            is_later = last is not None and mention.dates.first > last
            if _holds(cell.span, mention.span) and not is_later:
                found.append((mention.dates.first, mention))
    yield from (
        mention for day, mention in found if all(day - other < _LONG_AFTER for other, _ in found)
    )


def _spoken_on(document: Document, days: list[DateMention]) -> Iterator[DateMention]:
    if not _is_spoken(document):
        return
    for cell in read_head(document):
        for mention in days if cell.sort in {Sort.WORDS, Sort.BYLINE} else ():
            is_last = _LINE_END.match(document.plain, mention.span.end, cell.span.end)
            is_apart = _APART.search(document.plain, cell.span.start, mention.span.start)
            if cell.span.covers(mention.span) and is_last and is_apart:
                yield mention
    for paragraph in document.paragraphs[: _FIRST + 1]:
        for mention in days:
            is_last = _LINE_END.match(document.plain, mention.span.end, paragraph.end)
            before = document.plain[paragraph.start : mention.span.start]
            if paragraph.covers(mention.span) and is_last and _SPOKEN_BY.match(before):
                yield mention


def _last_change(document: Document, days: list[DateMention]) -> date | None:
    """Return the day on which the page was last changed, if the head says."""
    for cell in read_head(document):
        for mention in days if cell.sort is Sort.UPDATED else ():
            if cell.span.covers(mention.span) and mention.dates is not None:
                return mention.dates.first
    return None


def _opening(document: Document, days: list[DateMention]) -> Iterator[DateMention]:
    head = read_head(document)
    end = head[-1].span.end if head else 0
    below = [each for each in document.paragraphs[:_TOP] if each.start >= end][:_FIRST]
    noted = [
        each
        for each in document.paragraphs[_FIRST:_TOP]
        if each.start < end and _BRACKETED.match(document.plain, each.start, each.end)
    ]
    for paragraph in (*document.paragraphs[:_FIRST], *noted, *below):
        for mention in days:
            if paragraph.covers(mention.span) and opens_sentence(document, paragraph, mention):
                yield mention
