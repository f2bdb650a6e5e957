"""Which of the meetings that a text tells of is the release's own."""

from __future__ import annotations

import re

from attrs import evolve

from natobrief.assemble.gatherings import family_of, is_undated_reference
from natobrief.model import Level
from natobrief.rules.announcement import Announcement, find_announcements
from natobrief.rules.announcement_words import SET_APART
from natobrief.rules.calendar_days import is_in_calendar
from natobrief.rules.called_meeting import find_called_meetings
from natobrief.rules.document import (
    SPOKEN,
    SPOKEN_BY_ONE,
    View,
    find_kind,
    find_outlook,
    find_title,
    is_biography,
    read_head,
)
from natobrief.rules.fielded import find_fielded
from natobrief.rules.levels import level_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.programme import with_programme
from natobrief.rules.titled import find_titled
from natobrief.rules.upcoming import find_upcoming
from natobrief.rules.visits import find_visits
from natobrief.span import Span
from natobrief.text.regex import regex

#: What a meeting that is over weighs more where the release looks back.
_OVER = 4
#: What one weighs more that the headline names.
_NAMED = 3
#: What one weighs more with which a text opens.
_OPENS = 3
#: What one weighs more of which those who met speak themselves.
_OURS = 8
_WE = regex(r"\b(?:[Ww]e|[Nn]ous), (?:the |les )?(?:[\w'-]+ ){0,3}\Z")
#: Of what is to come, or goes on as somebody speaks.
_AWAITED = pattern(
    r"\b(?:(?:minute|moment|hour)s ago|just (?:met|concluded|finished|ended)"
    r"|here|today(?:'s)?|tonight|tomorrow|next|upcoming|forthcoming|coming|ahead|towards?|soon"
    r"|approach\w*|prepar\w+|look(?:ing)? forward|will|going to|expect\w*|hopes?|plans?"
    r"|getting ready|(?:weeks?|months?|days?) away|run-up|road to|ici|aujourd'hui|demain"
    r"|prochaine?|prépar\w+|[a-zà-ÿ]+(?:ront|ra|rons))\b"
    r"|\b(?:this|cette?|ce) (?:[\w-]+ ){0,2}(?:summit|meetings?|session|ministerial|sommet|réunion"
    r"|week|month|year|summer|autumn|spring|winter|morning|afternoon|evening|semaine|mois|année)\b"
)
_UPCOMING = regex("(?:upcoming|forthcoming) ", re.IGNORECASE)
#: So many sentences are the beginning of a text.
_FIRST = 4
#: Among so many a report gives the day of a meeting to come, if it has no other.
_DATED = 10
#: How far before those who meet it may stand.
_BEFORE = 60


def find_main(
    marked: Marked, spoken: int | None = None
) -> tuple[list[Announcement], Announcement | None]:
    """Find all announcements of a text, and that of the release's own meeting among them.

    It is the surest, then the earliest: one that the headline speaks of, or that opens the release,
    is surer, and so is one that is over where the release looks back. A visit, or talks of two, are
    a release's own meeting or none. A life tells of meetings only as of what was once.
    """
    if is_biography(marked.document):
        return [], None
    outlook = find_outlook(marked.document)
    is_back = outlook is not None and outlook.view is View.BACK
    found = list(find_announcements(marked))
    is_calendar = any(is_in_calendar(marked, each.sentence) for each in found)
    title = None if is_calendar else find_titled(marked)
    if title is not None:
        title = evolve(title, is_past=is_back)
        found.append(title)
    fielded = find_fielded(marked)
    if fielded is not None:
        found = [fielded, *(each for each in found if each.sentence != fielded.sentence)]
    found = list(with_programme(marked, found))

    opening = _opening(marked)

    def weight(each: Announcement) -> int:
        is_named = title is not None and each is not title and _is_alike(each, title)
        is_over = is_back and each.is_past
        told = _OVER * is_over + _OPENS * (
            each.sentence == opening and _is_as(each, is_back=is_back)
        )
        return each.weight + told + _NAMED * is_named + _OURS * _is_ours(marked, each)

    named = (each for each in found if not is_undated_reference(each))
    own = [each for each in named if not (_is_next(each) and (is_back or _is_after(each, found)))]
    own = [each for each in own if not _is_recalled(marked, each)]
    told = list(find_visits(marked))
    own = [each for each in own if not any(_is_ahead_of(each, visit) for visit in told)]
    sentences = {each.sentence for each in own if not each.is_reference}
    visits = [each for each in told if each.sentence not in sentences]
    # One that is to come on a day is a release's own wherever it is told of, if it has no other.
    own = [
        each
        for each in own
        if (_is_on_day_to_come(each) and not visits) or not _is_background(marked, each, title)
    ]
    best = max((*own, *visits), key=weight, default=None)
    if best is not None and best.is_visit:
        # The day in its sentence is its own, and not that of what it is made for.
        found = [each for each in found if each.sentence != best.sentence]
    if best is None:
        best = _named_ahead(marked, spoken)
        found = [each for each in found if best is None or each.sentence != best.sentence]
    called = _called(marked) if best is None or is_back else []
    over = next((each for each in called if best and _is_over_before(each, best)), None)
    if best is not None:
        return ([*found, over], over) if over else (found, best)
    dated = (each for each in called if each.date or (each.place and each.is_alliance))
    return [*found, *called], next(dated, None)


def _is_over_before(called: Announcement, best: Announcement) -> bool:
    """Tell whether a text that looks back tells of something held before a summit to come.

    "A seminar was held on 5 June. The Summit in Oslo will decide on it."
    """
    is_summit = best.level is Level.HEADS_OF_STATE_AND_GOVERNMENT and not best.is_head
    is_to_come = is_summit and best.is_tensed and not (best.is_past or best.is_titled)
    is_over = called.is_past and called.date is not None
    return is_to_come and is_over and called.sentence.end <= best.sentence.start


def _is_ahead_of(each: Announcement, visit: Announcement) -> bool:
    """Tell whether words in front of a visit only say ahead of which other meeting it is."""
    return each.sentence == visit.sentence and each.level_span.end <= visit.core.start


def _is_background(marked: Marked, each: Announcement, title: Announcement | None) -> bool:
    """Tell whether a meeting is told of only far below, and not in the headline."""
    document = marked.document
    if each is title or (each.is_occasion and not each.is_head):
        return False
    head = read_head(document)
    first = document.sentence_at(head[-1].span.end) if head else 0
    is_far = document.sentence_at(each.core.start) > first + _FIRST
    return (
        is_far
        and not (title is not None and _is_alike(each, title))
        and not _is_headed(marked, each)
    )


def _is_as(each: Announcement, *, is_back: bool) -> bool:
    """Tell whether an announcement looks where the text does, and not to the next meeting."""
    return each.is_past is is_back and not each.is_other


def _opening(marked: Marked) -> Span | None:
    """Return the sentence with which a text opens, below its head."""
    head = read_head(marked.document)
    end = head[-1].span.end if head else 0
    return next((each for each in marked.document.sentences if each.start >= end), None)


def _is_on_day_to_come(each: Announcement) -> bool:
    return each.date is not None and each.is_tensed and not each.is_past


def _is_headed(marked: Marked, each: Announcement) -> bool:
    """Tell whether the headline names those who meet, whatever it says of them."""
    headline = find_title(marked.document)
    named = None if headline is None else level_of(marked, headline, is_below=False)
    return named is not None and named[0] is each.level and each.level is not Level.OTHER


def _named_ahead(marked: Marked, spoken: int | None) -> Announcement | None:
    """Return the meeting to come that a text names by the way at its beginning, and no other.

    What is issued or spoken is about something else, unless it is named before anybody speaks: "X
    spoke to the media ahead of the meeting of Ministers in Y".
    """
    kind, sentences = find_kind(marked.document), marked.document.sentences
    first, dated = sentences[:_FIRST], sentences[_FIRST:_DATED]
    if kind is not None and kind.kind in SPOKEN:
        first = tuple(each for each in first if spoken is not None and each.end <= spoken)
        dated = ()
    named = (
        each
        for each in find_upcoming(marked)
        if each.sentence in first or (each.date is not None and each.sentence in dated)
    )
    fit = (each for each in named if not (each.is_past or _is_set_apart(marked, each)))
    found = next(fit, None)
    return None if found is None else evolve(found, is_other=False, is_by_the_way=False)


def _called(marked: Marked) -> list[Announcement]:
    """Return the meetings of others with which a text opens that nobody spoke."""
    kind = find_kind(marked.document)
    is_spoken = kind is not None and kind.kind in SPOKEN_BY_ONE
    return [] if is_spoken else list(find_called_meetings(marked))


def _is_set_apart(marked: Marked, each: Announcement) -> bool:
    """Tell whether words set a meeting apart from others of its kind: "the next meeting".

    One that is called upcoming may be what all is about.
    """
    apart = marked.narrative_sieve.finditer(SET_APART, each.sentence.start, each.core.end)
    return any(not _UPCOMING.match(match[0]) for match in apart)


def _is_ours(marked: Marked, each: Announcement) -> bool:
    """Tell whether those who speak are those who met: "we, the Ministers of Defence, met"."""
    start = max(each.core.start, each.level_span.start - _BEFORE)
    return each.is_past and _WE.search(marked.narrative, start, each.level_span.start) is not None


def _is_recalled(marked: Marked, each: Announcement) -> bool:
    """Tell whether a speaker recalls a meeting of others, or of another day: "when they last met".

    One who speaks at a meeting, or tells of it, says so, or gives its day.
    """
    if each.is_head or each.is_titled or each.is_occasion or _is_awaited(marked, each):
        return False
    kind = find_kind(marked.document)
    is_speech = kind is not None and kind.kind in SPOKEN_BY_ONE
    return is_speech and each.date is None and not _is_ours(marked, each)


def _is_awaited(marked: Marked, each: Announcement) -> bool:
    """Tell whether words say that a meeting is to come or goes on; else it may be long over."""
    if each.is_tensed:
        return not each.is_past
    return _AWAITED.search(marked.narrative, each.sentence.start, each.sentence.end) is not None


def _is_next(each: Announcement) -> bool:
    """Tell whether an announcement is set apart as one to come: "the next meeting will be"."""
    return each.is_other and not each.is_past and each.is_tensed and not each.is_head


def _is_after(each: Announcement, found: list[Announcement]) -> bool:
    """Tell whether words before give the days of a meeting, or the headline another place."""
    start = each.sentence.start
    before = (other for other in found if other.sentence.start < start and not other.is_other)
    return any(
        other.date is not None or (other.is_head and other.place is not None) for other in before
    )


def _is_alike(one: Announcement, title: Announcement) -> bool:
    """Tell whether an announcement is of the level or body that the headline names."""
    if one.body is not None and title.body is not None:
        return family_of(one) == family_of(title)
    return one.level is title.level and one.level is not Level.OTHER
