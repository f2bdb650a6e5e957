"""The words that announce a meeting: who meets, when and where, in whatever order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import final

from attrs import evolve, frozen

from natobrief.lexicon.councils import Council
from natobrief.model import Level
from natobrief.reference import Body
from natobrief.rules.announcement_words import (
    BY_WHOM,
    CALLED_OFF,
    DIGIT,
    FUTURE,
    HABIT,
    IN_TURN,
    LOOKS_AHEAD,
    MEETING_NOUN,
    MEETING_VERB,
    OWN_MEETING,
    PART_OF_DAY,
    SET_APART,
    SUMMIT,
    TENSE,
    THE_MEETING,
    WHO_THERE,
)
from natobrief.rules.begun import STARTS
from natobrief.rules.beside import find_beside
from natobrief.rules.body import BodyWords, find_bodies
from natobrief.rules.calendar_days import find_day, is_in_calendar
from natobrief.rules.clauses import Clause, clauses_of, is_cited, set_apart
from natobrief.rules.dates import DateMention
from natobrief.rules.deeds import is_deed_of_day
from natobrief.rules.document import read_head
from natobrief.rules.document.cells import Sort
from natobrief.rules.it_is import match_it_is, match_meeting_is
from natobrief.rules.levels import is_of_both, is_of_year, level_of, owner_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.meeting_date import (
    dateline_end,
    has_open_date,
    is_of_month_over,
)
from natobrief.rules.occasion import is_occasion
from natobrief.rules.other_event import TOLD, is_of_other_event, is_told_after
from natobrief.rules.own_place import find_own_place
from natobrief.rules.place import Place, find_place
from natobrief.rules.place_of_others import is_of_summit
from natobrief.rules.preamble import is_preamble
from natobrief.rules.struck import is_day_of_blow
from natobrief.span import Span
from natobrief.text.regex import regex

#: After a day: what is held on it.
_OWN_TALKS = regex(r"'s (?:\w+ ){0,2}(?:meeting|talks|call|visit|conversation|discussions?)\b")


@final
@frozen(kw_only=True)
class Announcement:
    """Words that say that a meeting is to be, is being or was held."""

    sentence: Span
    #: The part of the sentence that speaks of this meeting: without "Ahead of the summit in X,".
    core: Span
    #: Those who meet, or the word for the meeting.
    level: Level
    level_span: Span
    #: The body that meets, if one is named.
    body: BodyWords | None = None
    #: The word that says that they meet: the verb, else the noun; None in a bare headline.
    verb: Span | None
    #: The date mention, if one belongs to the meeting.
    date: DateMention | None
    #: Whether the meeting is over.
    is_past: bool
    #: Whether the words tell that it is over, or that it is to come.
    is_tensed: bool = True
    #: Whether the words set it apart from others of its kind: "the last", "the next".
    is_other: bool
    #: Whether it is spoken of as of all its kind: "meets twice a year".
    is_habit: bool = False
    #: Whether another meeting comes before it in its sentence.
    is_later: bool = False
    #: Whether it is held after another one, which may be that of a sentence before, or on a day
    #: that only the days of that one settle.
    is_in_turn: bool = False
    #: Whether it stands in the head of the release.
    is_head: bool = False
    #: Whether it is what the headline is about.
    is_titled: bool = False
    #: Whether it only says "the meeting", of one that other words name.
    is_reference: bool = False
    #: Whether it is said only that those of the release's own meeting meet again.
    is_again: bool = False
    #: Whether it is a visit, or talks of two.
    is_visit: bool = False
    #: Whether it is named by the way, with its day or place, in words about something else.
    is_by_the_way: bool = False
    #: Where it is, if its name says so: "the Vilnius Summit"; else the words of `core` say it.
    place: Place | None = None
    #: What it is called, where nothing but its name tells what it is.
    name: Span | None = None
    #: Whether those who meet are the Alliance's.
    is_alliance: bool = False
    #: The organisation whose members meet, where its name stands before them.
    owner: object = None
    #: Whether the words of the release are said to be spoken at it, or right after it.
    is_occasion: bool
    #: How surely this is the meeting of the release: more is surer.
    weight: int


def find_announcements(marked: Marked) -> Iterator[Announcement]:
    """Find the words that announce a meeting at some level, or of some body.

    They do when they name those who meet, have a word of meeting, and a day or a place; in the
    head of the release they need neither, nor after another meeting of the same sentence.
    Ministers "of" a country are guests of somebody else's meeting. A picture in the head may be of
    any day.
    """
    cells = read_head(marked.document)
    head = cells[-1].span.end if cells else 0
    captions = [cell.span for cell in cells if cell.sort is Sort.CAPTION]
    for sentence in marked.document.sentences:
        if any(caption.covers(sentence) for caption in captions) or is_preamble(marked, sentence):
            continue
        if not marked.narrative_sieve.search(CALLED_OFF, sentence.start, sentence.end):
            is_told = is_in_calendar(marked, sentence)
            yield from _announced(marked, sentence, 0 if is_told else head)


def _announced(marked: Marked, sentence: Span, head: int) -> Iterator[Announcement]:
    first: Announcement | None = None
    for clause in clauses_of(marked, sentence, is_head=sentence.end <= head):
        if clause.is_aside:
            continue
        found = _in_clause(marked, sentence, clause, head, is_later=first is not None)
        if found is None:
            continue
        if first is None:
            first = found
        elif TENSE.search(marked.narrative, clause.span.start, clause.span.end) is None:
            found = evolve(found, is_past=first.is_past)
        yield found
        yield from _beside(marked, found)


@final
@frozen
class _Who:
    """Who meets: level, the words for it, body, and whether they are the Alliance's."""

    level: Level
    span: Span
    body: BodyWords | None
    is_alliance: bool
    #: Whether the words only say "the meeting".
    is_reference: bool = False


def _in_clause(
    marked: Marked, sentence: Span, clause: Clause, head: int, *, is_later: bool
) -> Announcement | None:
    core, is_head = set_apart(marked, clause.span), sentence.end <= head
    date, places = find_day(marked, core), _places(marked, core)
    search = partial(marked.narrative_sieve.search_inside, start=core.start, end=core.end)
    is_at = is_occasion(marked, core, is_head=is_head)
    if _is_none(marked, clause.span, core, date):
        return None
    is_placed = date is not None or places > 0 or find_place(marked, core) is not None
    is_placed = is_placed or search(OWN_MEETING) is not None
    is_open = bool(marked.bodies.inside(core)) and has_open_date(marked, core)
    is_in_turn = is_later or is_open or _is_part_of_day(marked, date)
    is_in_turn = is_in_turn or search(IN_TURN) is not None
    is_told = search(TOLD) is not None
    if not (is_placed or is_at or is_in_turn or is_told):
        return None
    who = _who(marked, clause.span, date, is_below=sentence.start >= head)
    if date is not None and who is not None and _is_of_another(marked, date, who):
        date = None
    is_placed = is_placed or (is_told and who is not None and _is_told_after(marked, core, who))
    verb = search(MEETING_VERB)
    held = verb or search(MEETING_NOUN)
    if who is None or (who.body is None and not (is_placed or is_at)):
        return None
    # Who they are that meet again is told where they met: `natobrief.rules.again`.
    is_again = core != clause.span and _is_bare_other(marked, who)
    is_bare = held is None and not is_later and _is_bare(marked, who)
    is_deed = is_bare and _is_deed(marked, core, who, date)
    is_sure = who.is_alliance and (is_head or not search(BY_WHOM))
    is_sure = is_sure or WHO_THERE.fullmatch(sentence.of(marked.narrative)) is not None
    if is_again or (is_bare and not is_deed and not (is_sure and date and places)):
        return None
    if date is None and not (is_at or is_in_turn) and _is_placed_by_summit(marked, core, who):
        return None
    tense = TENSE.search(core.of(marked.narrative))
    found = Announcement(
        sentence=sentence,
        core=core,
        level=who.level,
        level_span=who.span,
        body=who.body,
        verb=None if held is None else _at(core, held),
        date=date,
        place=find_own_place(marked, core, who.span, who.level),
        is_past=is_deed or (tense is not None and tense["past"] is not None),
        is_tensed=is_deed or tense is not None,
        is_other=search(SET_APART) is not None,
        is_habit=search(HABIT) is not None,
        is_later=is_later,
        is_in_turn=is_in_turn,
        is_head=is_head,
        is_alliance=who.is_alliance,
        owner=owner_of(marked, who.span),
        is_occasion=is_at,
        is_reference=who.is_reference,
        weight=0,
    )
    is_said = verb is not None or who.body is not None
    return evolve(found, weight=_weight(marked, found, places=places > 0, is_said=is_said))


def _is_bare(marked: Marked, who: _Who) -> bool:
    """Tell whether nothing but words for those who meet is named, and no meeting."""
    is_ministerial = who.span.of(marked.document.plain).lower().endswith("ministerial")
    return who.body is None and not (who.is_reference or is_ministerial)


def _is_bare_other(marked: Marked, who: _Who) -> bool:
    """Tell whether it is not said at what level those meet, and in no body."""
    return who.level is Level.OTHER and who.body is None and not is_of_both(marked, who.span)


def _is_deed(marked: Marked, core: Span, who: _Who, date: DateMention | None) -> bool:
    """Tell whether those of the Alliance who meet did something on a day, as at a meeting."""
    is_told = date is not None and is_deed_of_day(marked, core, who.span, date)
    return is_told and who.is_alliance


def _is_part_of_day(marked: Marked, date: DateMention | None) -> bool:
    """Tell whether a meeting is at a time of the day on which others are: "this afternoon"."""
    words = "" if date is None else date.span.of(marked.document.plain)
    return PART_OF_DAY.fullmatch(words) is not None


def _is_of_another(marked: Marked, date: DateMention, who: _Who) -> bool:
    """Tell whether a day is that of a meeting named before: "today's talks on the summit"."""
    match = _OWN_TALKS.match(marked.narrative, date.span.end)
    named = who.span if who.body is None else who.body.span
    return match is not None and match.end() < named.start


def _is_none(marked: Marked, clause: Span, core: Span, date: DateMention | None) -> bool:
    """Tell whether words are of what is over, or their day is that of an attack."""
    if date is None:
        return _is_over(marked, clause, core)
    return is_day_of_blow(marked, core, date.span)


def _is_over(marked: Marked, clause: Span, core: Span) -> bool:
    """Tell whether words without a day speak of what is over, as a summit told by its year."""
    if is_cited(marked, clause, core) or is_of_month_over(marked, core):
        return True
    summits = [
        Span(*match.span()) for match in SUMMIT.finditer(marked.narrative, core.start, core.end)
    ]
    return bool(summits) and all(is_of_year(marked, core, each) for each in summits)


def _is_told_after(marked: Marked, core: Span, who: _Who) -> bool:
    """Tell whether something was told right after a meeting of those."""
    named = who.span if who.body is None else who.body.span
    return is_told_after(marked, core, named.start)


def _is_placed_by_summit(marked: Marked, core: Span, who: _Who) -> bool:
    """Tell whether the only places are those of a summit that is named by the way."""
    if who.level is Level.HEADS_OF_STATE_AND_GOVERNMENT:
        return False
    marks = marked.marks.inside(core, Kind.CAPITAL, Kind.COUNTRY)
    return bool(marks) and all(is_of_summit(marked, core, mark.span) for mark in marks)


def _places(marked: Marked, core: Span) -> int:
    """Count the countries and capitals that are no part of the name of a body.

    Where a release was written is not where a meeting is.
    """
    start = dateline_end(marked, core)
    starts = (mark.span.start for mark in marked.marks.inside(core, Kind.CAPITAL, Kind.COUNTRY))
    return sum(at >= start and marked.bodies.around(at) is None for at in starts)


def _who(marked: Marked, core: Span, date: DateMention | None, *, is_below: bool) -> _Who | None:
    """Return who meets, by level or body; on a day, "the meeting" will do."""
    body = next(find_bodies(marked, core), None)
    named = level_of(marked, core, is_below=is_below)
    is_open = named is None or (named[0] is Level.OTHER and not is_of_both(marked, named[1]))
    if body is not None and is_open:
        is_alliance = _is_alliances(body) or (named is not None and named[2])
        return _Who(body.level, body.span, body, is_alliance)
    if named is not None:
        return _Who(named[0], named[1], body, named[2])
    return _meant(marked, core, date)


def _meant(marked: Marked, core: Span, date: DateMention | None) -> _Who | None:
    """Return "the meeting", of one that other words name, where its day or place is told."""
    it = match_it_is(marked, core)
    if date is None:
        match = it or match_meeting_is(marked, core)
        if match is None or find_place(marked, Span(*match.span("where"))) is None:
            return None
        return _only_called(Span(*match.span("what")))
    if it is not None:
        return _only_called(Span(*it.span("what")))
    shape = THE_MEETING if _is_firm(marked, date) else STARTS
    found = marked.narrative_sieve.search_inside(shape, core.start, core.end)
    if found is None or is_of_other_event(marked, core, _at(core, found)):
        return None
    if LOOKS_AHEAD.search(marked.narrative, core.start + found.end(), date.span.start):
        return None
    return _only_called(_at(core, found))


def _only_called(words: Span) -> _Who:
    return _Who(Level.OTHER, words, None, is_alliance=False, is_reference=True)


def _weight(marked: Marked, found: Announcement, *, places: bool, is_said: bool) -> int:
    """Weigh how surely this is the release's own meeting."""
    is_council = found.body is not None and isinstance(found.body.means, Council)
    days = None if found.date is None else found.date.dates
    is_dated_head = found.is_head and days is not None and len(days) > 1
    is_known = found.body is not None or found.level is not Level.OTHER
    is_ahead = FUTURE.search(marked.narrative, found.core.start, found.core.end) is not None
    return (
        3 * (found.date is not None)
        + _is_firm(marked, found.date)
        + 2 * places
        + 2 * (is_known and (found.is_alliance or is_council))
        + is_said
        + 3 * is_dated_head
        + is_ahead
        + 8 * (found.is_occasion and not found.is_head)
        - 9 * found.is_reference
        - 6 * found.is_habit
        - 3 * found.is_past
        - 2 * (found.is_later or found.is_other)
    )


def _is_alliances(body: BodyWords) -> bool:
    """Tell whether a body is one of the Allies alone."""
    return isinstance(body.means, Body) and body.means.kind in {"council", "committee"}


def _beside(marked: Marked, found: Announcement) -> Iterator[Announcement]:
    """Give the bodies that meet beside the first: "the Military Committee and the ..."."""
    if found.body is None:
        return
    for body, date in find_beside(marked, found.core, found.body, found.date):
        # Bodies of the Alliance meet at one level together, councils of others each at its own.
        is_same = body.is_joined and body.level is Level.OTHER and isinstance(body.means, Body)
        level = found.level if is_same else body.level
        span = found.level_span if is_same else body.span
        yield evolve(
            found, level=level, level_span=span, body=body, date=date, is_in_turn=True, weight=0
        )


def _is_firm(marked: Marked, date: DateMention | None) -> bool:
    """Tell whether a day is given in figures, and is not only "today" or a weekday."""
    return date is not None and DIGIT.search(date.span.of(marked.document.plain)) is not None


def _at(sentence: Span, match: re.Match[str]) -> Span:
    return Span(sentence.start + match.start(), sentence.start + match.end())
