"""Visits, and talks of two: "will visit Oslo on 5 May", "spoke by phone with President X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import CALLED_OFF
from natobrief.rules.asked import is_only_asked
from natobrief.rules.calendar_days import find_day
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import find_timetable, find_title, read_head
from natobrief.rules.headed_speech import find_headed_speech
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.place import Place, find_place, place_of_country
from natobrief.rules.programme import date_of_lines
from natobrief.rules.spoken_event import find_spoken_event
from natobrief.rules.talks_title import find_readout, find_spoken_talks, find_titled_talks
from natobrief.rules.undone import is_undone
from natobrief.rules.visit_shapes import (
    AND_ANOTHER,
    BOTH_CALLED,
    CALL,
    ELSEWHERE,
    EVENT,
    GOES,
    IN_MEETING,
    JOINED_CALL,
    OF_BODY,
    OF_CITY,
    OF_VISIT,
    OF_VISITOR,
    ON_MARGINS,
    PART,
    PAST,
    RANG,
    SHAPES,
    TITLED,
    VISIT,
    VISIT_OF,
)
from natobrief.rules.who_meets import find_who_meets
from natobrief.span import Span
from natobrief.text.regex import is_of

#: How many sentences below the head tell of what a release is about.
_TOP = 3
#: How much surer it is where it opens the release, or the headline says so.
_SURE = 8

#: Before those who meet: ahead of which other event they do, or after which.
_EVENT = (
    r"(?:talks|meetings?|visits?|summit|conference|session|trip|consultations|negotiations"
    r"|discussions|forum|seminars?|workshops?|ceremony|exercise|s\u00e9minaire|c\u00e9r\u00e9monie"
    r"|r\u00e9unions?|visites?|sommet|entretiens?|rencontres?|conf\u00e9rence"
    r"|d\u00e9placement|voyage|n\u00e9gociations)(?!\w)"
)
_LEAD = pattern(
    r"(?:(?:following|after|further to|apr\u00e8s|suite \u00e0"
    r"|\u00e0 (?:l'issue|la suite) d(?:e|u|es))"
    rf" (?:(?:[\w'-]+|<CAGKLO>(?:'s?)?) ){{0,4}}?{_EVENT}[^.;,]{{0,160}}, "
    r"|(?:ahead of|prior to|before|in the (?:run|lead)-up to|avant|en amont d(?:e|u|es)"
    r"|(?:à la veille|en prévision|en vue|en préparation|à l'approche|dans la perspective)"
    r" d(?:e|u|es)) (?!\w+ing\b)[^.;,]{3,160}, "
    r"(?:(?:<CK>|(?-i:[A-ZÀ-Þ])[\w-]+), )?)"
)


def find_visits(marked: Marked) -> Iterator[Announcement]:
    """Find the visits and talks that open a release, with their day or place."""
    title = find_title(marked.document)
    told = list(_told(marked, title))
    titled = (title and find_titled_talks(marked, title)) or find_spoken_talks(marked)
    headed = find_headed_speech(marked)
    if titled is not None:
        yield _with_place(titled, [*told, *([] if headed is None else [headed])])
    yield from told
    event = (find_spoken_event(marked) or headed) if titled is None else None
    if event is not None:
        yield event
    if title is not None and titled is None and not told:
        headlined = list(_headlined(marked, title))
        yield from headlined
        readout = None if headlined or event is not None else find_readout(marked, title)
        if readout is not None:
            yield readout


def _told(marked: Marked, title: Span | None) -> Iterator[Announcement]:
    """Give the visits and talks that the first sentences below the head tell of."""
    cells = read_head(marked.document)
    head = cells[-1].span.end if cells else 0
    below = [each for each in marked.document.sentences if each.start >= head][:_TOP]
    is_told = title is not None and OF_VISIT.search(marked.narrative, title.start, title.end)
    where = None if title is None else _titled_place(marked, title)
    for number, sentence in enumerate(below):
        if marked.narrative_sieve.search(CALLED_OFF, sentence.start, sentence.end):
            continue
        for shape in (*SHAPES, *([] if where is None else [GOES])):
            match = marked.bodied_sieve.search(shape, sentence.start, sentence.end)
            found = None if match is None else _visit(marked, sentence, match, where)
            if found is not None:
                break
        else:
            found = _told_by_subject(marked, sentence)
        if found is not None:
            yield evolve(found, weight=found.weight + _SURE * (number == 0 or bool(is_told)))


def _told_by_subject(marked: Marked, sentence: Span) -> Announcement | None:
    """Return the talks of which a sentence says who holds them: "Ministers X and Y conferred"."""
    meeting = (
        _visit(marked, sentence, each.match, None)
        for each in find_who_meets(marked.bodied_sieve, sentence)
        if each.is_meeting
    )
    return next(filter(None, meeting), None)


def _with_place(titled: Announcement, told: list[Announcement]) -> Announcement:
    """Give the talks of which a headline tells the day the place that the text tells of them."""
    if titled.place is not None or titled.date is None:
        return titled
    days = titled.date.dates
    same = (each for each in told if each.date is None or each.date.dates == days)
    return evolve(titled, place=next((each.place for each in same), None))


def _headlined(marked: Marked, title: Span) -> Iterator[Announcement]:
    """Give the visit that a headline tells with its day and place, as a sentence would.

    Over a programme it needs no day: its lines have theirs.
    """
    for shape in (VISIT, OF_VISITOR, VISIT_OF):
        match = marked.bodied_sieve.search(shape, title.start, title.end)
        found = None if match is None else _visit(marked, title, match, None)
        if found is None:
            continue
        date = found.date or (date_of_lines(marked) if find_timetable(marked.document) else None)
        if date is not None:
            yield evolve(found, date=date, is_head=True, weight=found.weight + _SURE)
            return


def _titled_place(marked: Marked, title: Span) -> Place | None:
    """Return the one place that a headline says is visited."""
    match = TITLED.match(marked.bodied, title.start, title.end)
    if match is None or AND_ANOTHER.match(marked.bodied, match.end(), title.end):
        return None
    return _place(marked, match)


def _has_day(marked: Marked, stretch: Span) -> bool:
    """Tell whether a day is given, though its year is not."""
    values = (mark.value for mark in marked.marks.inside(stretch, Kind.DATE))
    return any(
        isinstance(each, DateMention) and each.dates is None and each.precision is Precision.DAY
        for each in values
    )


def _is_long_over(marked: Marked, stretch: Span, match: re.Match[str]) -> bool:
    """Tell whether a visit was in a month or year that is named: "traveled there in May 2020"."""
    if "verb" not in match.re.groupindex or not PAST.search(match["verb"]):
        return False
    values = [mark.value for mark in marked.marks.inside(stretch, Kind.DATE)]
    told = [each.precision for each in values if isinstance(each, DateMention)]
    return bool(told) and Precision.DAY not in told


def _visit(
    marked: Marked, sentence: Span, match: re.Match[str], titled: Place | None
) -> Announcement | None:
    if is_only_asked(marked, sentence, match):
        return None
    of_body = OF_BODY.match(marked.bodied, match.end(), sentence.end)
    end = match.end() if of_body is None else of_body.end()
    others = [*ELSEWHERE.finditer(marked.bodied, end, sentence.end)]
    beside = next((each for each in others if _is_beside(marked, end, each)), None)
    later = next((each for each in others if not _is_beside(marked, end, each)), None)
    # "Ahead of the Forum on 5 May in A, X will meet Y", "After talks on 3 May in A, X went to B":
    # day and place in front are those of the Forum, of the talks.
    lead = max(match.start(), match.start("verb"))
    before = _LEAD.match(marked.narrative, sentence.start, lead)
    start = sentence.start if before is None else before.end()
    stretch = Span(start, sentence.end if later is None else later.start())
    date = find_day(marked, stretch)
    if beside is not None and date is not None and date.span.start > beside.start():
        date = _one_day(date)
    is_visit = "town" in match.re.groupindex
    is_tour = is_visit and AND_ANOTHER.match(marked.bodied, match.end(), sentence.end) is not None
    is_call = is_of(match, CALL, RANG, BOTH_CALLED, JOINED_CALL)
    place = _place(marked, match) if is_visit else _place_of_event(marked, match, stretch)
    told = Span(match.start("where"), stretch.end) if is_of(match, IN_MEETING) else stretch
    place = None if is_tour or is_call else place or find_place(marked, told) or titled
    is_part = is_of(match, PART, EVENT)
    if date is None and is_visit and _is_long_over(marked, stretch, match):
        return None
    is_set = not (date is None and place is None) or _has_day(marked, stretch)
    if not (is_set or is_tour or is_call) or (is_part and (date is None or place is None)):
        return None
    verb = Span(*match.span("speech" if is_part and match["verb"] is None else "verb"))
    if is_undone(marked.narrative, verb.start, verb.end):
        return None
    return Announcement(
        sentence=sentence,
        core=stretch,
        level=Level.OTHER,
        level_span=verb,
        verb=verb,
        date=date,
        place=place,
        is_past=PAST.search(marked.narrative, verb.start, verb.end) is not None,
        is_other=False,
        is_visit=True,
        is_occasion=False,
        weight=2 * (date is not None) + (place is not None),
    )


def _is_beside(marked: Marked, start: int, other: re.Match[str]) -> bool:
    """Tell whether those meet on the margins of a meeting of more: there, on one of its days."""
    return ON_MARGINS.search(marked.bodied, start, other.start()) is not None


def _one_day(date: DateMention) -> DateMention | None:
    """Return a day; one of several tells not which."""
    return None if date.dates is not None and len(date.dates) > 1 else date


def _place_of_event(marked: Marked, match: re.Match[str], stretch: Span) -> Place | None:
    """Return the city after which a conference is named that somebody attends."""
    named: re.Match[str] | None = match if is_of(match, EVENT) else None
    if is_of(match, PART):
        named = marked.bodied_sieve.search(OF_CITY, match.end(), stretch.end)
    if named is None:
        return None
    span = Span(*named.span("city" if named["city"] is not None else "city2"))
    return Place(span, None, marked.marks.at(span.start), None, None)


def _place(marked: Marked, match: re.Match[str]) -> Place:
    """Return the place that is visited: a city, a country or the Alliance's headquarters."""
    named = match.groupdict()
    marks = {
        name: marked.marks.at(match.start(name))
        for name in ("city", "country", "country2", "state")
        if named.get(name) is not None
    }
    if named.get("site") is not None:
        return Place(None, None, None, Span(*match.span("site")), None)
    state = marks.get("state")
    if state is not None:
        return place_of_country(marked, state)
    city = match["city"] is not None
    span = Span(*match.span("city" if city else "town"))
    return Place(span, marks.get("country") or marks.get("country2"), marks.get("city"), None, None)
