"""The meeting of a programme: its head names it, the lines below give its days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from natobrief.model import DateRange, Level, Origin
from natobrief.rules.announcement import Announcement
from natobrief.rules.body import find_titled_body
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.dates.mention import OTHER_DATES
from natobrief.rules.document import find_timetable, is_issued, read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.place import Place, find_place, place_of_country
from natobrief.rules.timetable import find_slots
from natobrief.rules.titled import find_place_beside
from natobrief.span import Span
from natobrief.text.regex import regex

_SUMMIT = regex(r"\b(?:summit|sommet)\b", re.IGNORECASE)
#: What a headline with its day is the headline of, whoever meets.
_MEETING = regex(
    r"\b(?:meeting|conference|talks|consultations|réunion|conférence)\b", re.IGNORECASE
)
#: What stands around a city that is named for itself: commas, dashes, ends of lines.
#: So is one behind the house that is called after it: "Congress Centre Luxembourg".
_ALONE_BEFORE = regex(r"(?:\A|[,:(|-]|\b(?:Cent(?:er|re)|Hall|Palais|Palace) )[ ]*\Z")
_ALONE_AFTER = regex(r"[ ]*(?:[,:)(|-]|\Z)")
#: How long a line is that is no sentence.
_SHORT = 100
#: How sure it is that the head of a programme names the meeting.
_SURE = 9
#: A programme of more days has days of something else among them.
_MOST_DAYS = 7


def with_programme(marked: Marked, announcements: Iterable[Announcement]) -> Iterator[Announcement]:
    """Give the announcements of a text, those of a programme with its days and its place.

    Lines of a programme announce no meeting: they are its sessions. Where the head names those
    who meet, it announces the meeting, on the days that stand in it, else on those of its lines.
    """
    lines = find_timetable(marked.document)
    if not lines:
        yield from announcements
        return
    kept = [each for each in announcements if each.sentence.end <= lines[0].start]
    kept = kept or [*_of_head(marked, lines[0].start)]
    if not kept:
        yield from _in_lines(marked, lines, announcements)
        return
    is_told = any(each.date is not None and not each.is_other for each in kept)
    date = _date_of_head(marked, lines[0].start) or (None if is_told else date_of_lines(marked))
    for each in kept:
        yield _filled(marked, each, date, lines[0].start)


def _in_lines(
    marked: Marked, lines: tuple[Span, ...], announcements: Iterable[Announcement]
) -> Iterator[Announcement]:
    """Give meetings that only lines of a programme name the day of all lines, if there is one."""
    day = date_of_lines(marked)
    is_one = day is not None and day.dates is not None and len(day.dates) == 1
    for each in announcements:
        is_line = any(line.overlaps(each.sentence) for line in lines)
        yield evolve(each, date=each.date or day) if is_one and is_line else each


def _filled(
    marked: Marked, announcement: Announcement, date: DateMention | None, end: int
) -> Announcement:
    """Give an announcement in the head the days and the place that stand elsewhere in it."""
    if announcement.date is None:
        announcement = evolve(announcement, date=date)
    if announcement.place is not None:
        return announcement
    spans = [cell.span for cell in read_head(marked.document) if cell.span.end <= end]
    stretches = [Span(spans[0].start, spans[-1].end), *spans] if spans else []
    places = (find_place(marked, each) for each in stretches)
    place = next(filter(None, places), None)
    if place is None and announcement.date is not None:
        at = announcement.date.span
        lines = marked.document.paragraphs_between(at.start, at.end)
        place = find_place_beside(marked, lines, announcement.date)
    above = [each for each in marked.document.paragraphs if each.end <= end and len(each) < _SHORT]
    return evolve(announcement, place=place or _only_city(marked, above))


def _only_city(marked: Marked, lines: list[Span]) -> Place | None:
    """Return the one city that short lines above a programme name in a place of its own."""
    found = {
        mark.span.of(marked.document.plain).casefold(): mark
        for line in lines
        for mark in marked.marks.inside(line, Kind.CAPITAL, Kind.COUNTRY)
        if _ALONE_BEFORE.search(marked.narrative[line.start : mark.span.start])
        and _ALONE_AFTER.match(marked.narrative[mark.span.end : line.end])
    }
    cities = [mark for mark in found.values() if mark.kind is Kind.CAPITAL]
    if len(cities) == 1:
        return Place(cities[0].span, None, cities[0], None, None)
    if cities:
        return None
    states = [place for mark in found.values() if (place := place_of_country(marked, mark)).city]
    return states[0] if len(states) == 1 else None


def _head(marked: Marked, end: int) -> Span | None:
    cells = [cell for cell in read_head(marked.document) if cell.span.end <= end]
    return Span(cells[0].span.start, cells[-1].span.end) if cells else None


def _of_head(marked: Marked, end: int) -> Iterator[Announcement]:
    """Make an announcement of a head that names a summit, a body or a meeting on its day.

    Headlines name those who meet else.
    """
    head = _head(marked, end)
    body = None if head is None else find_titled_body(marked, head)
    if head is not None and body is not None:
        yield evolve(_announcement(head, body.level, body.span), body=body)
        return
    match = None if head is None else _SUMMIT.search(marked.document.plain, head.start, head.end)
    if head is not None and match is not None:
        level = Level.HEADS_OF_STATE_AND_GOVERNMENT
        yield _announcement(head, level, Span(*match.span()))
        return
    for cell in read_head(marked.document) if head is not None else ():
        named = _MEETING.search(marked.document.plain, cell.span.start, cell.span.end)
        date = None if named is None else find_meeting_date(marked, cell.span)
        if named is not None and date is not None:
            words = Span(*named.span())
            yield evolve(_announcement(cell.span, Level.OTHER, words), date=date)
            return


def _announcement(head: Span, level: Level, words: Span) -> Announcement:
    return Announcement(
        sentence=head,
        core=head,
        level=level,
        level_span=words,
        verb=None,
        date=None,
        is_past=False,
        is_other=False,
        is_occasion=False,
        weight=_SURE,
    )


def _date_of_head(marked: Marked, end: int) -> DateMention | None:
    """Return several days in the head; one day there may be that of issue."""
    head = _head(marked, end)
    mentions = (
        mark.value
        for mark in ([] if head is None else marked.marks.inside(head, Kind.DATE))
        if isinstance(mark.value, DateMention) and not is_issued(marked.document, mark.span)
    )
    several = (
        each
        for each in mentions
        if each.precision is Precision.DAY and each.dates is not None and len(each.dates) > 1
    )
    return next(several, None)


def date_of_lines(marked: Marked) -> DateMention | None:
    """Return the days from the first to the last that stand above the lines."""
    days = [slot.day for slot in find_slots(marked, None) if slot.day is not None]
    dated = sorted((day.date, day.span) for day in days if day.date is not None)
    if not dated or (dated[-1][0] - dated[0][0]).days >= _MOST_DAYS:
        return None
    return DateMention(
        span=dated[0][1],
        dates=DateRange(first=dated[0][0], last=dated[-1][0]),
        origin=Origin.INFERRED,
        inferred_from=(OTHER_DATES,),
    )
