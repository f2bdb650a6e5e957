"""Sessions that a sentence tells of, with a day or a time: "a working dinner on 29 November"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from attrs import evolve

from natobrief.model import DateRange
from natobrief.rules.dates import DateMention
from natobrief.rules.line_clock import LineClock, read_line_clock
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.session_kind import kind_of_session
from natobrief.rules.timetable import Day, Slot, day_of
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_SORT = one_of(
    """
    joint | final | closing | concluding | first | second | third | online | virtual | working
    informal | official | formal | family | group | short | brief | pre-ministerial | opening
    social | transatlantic | signing | wreath-laying | welcoming | welcome
    """
)
_NOUN = one_of(
    r"""
    doorstep(?: statement)? | press (?:conference|point|briefing) | news conference
    breakfast | lunch | luncheon | dinner | (?:family|group|official) photo(?:graph)?
    official portrait | ceremony
    conférence de presse | point de presse | (?:petit-)?déjeuner(?: de travail)?
    dîner(?: de travail)? | cérémonie(?: de signature| d'ouverture)? | photo de famille
    """
)
_PARTY = r"(?:the |la |le |l')?<OPLGCAK>(?:'s?)?"
_WHOSE = (
    r"(?: (?:by|with|of|for|hosted by|given by|de|du|de la|des|avec|offert par) "
    rf"{_PARTY}(?:(?:,? (?:of|and|et|de|du|de la)| de l')? {_PARTY}){{0,3}})?"
)
#: Of a meeting itself only the hour at which it begins makes a session.
_BEGINS = (
    r"(?P<talks>(?:(?:first|second|opening|closing|working) )*(?:session|meeting|séance|réunion))"
    r"(?= (?:(?:will|is (?:due|set|expected) to) (?:start|begin|open|resume)|débutera"
    r"|commencera|s'ouvrira)\b)"
)
_PHRASE = pattern(
    rf"(?<![\w'-])(?:(?P<title>(?:{_SORT} ){{0,3}}(?:{_NOUN})(?!\w){_WHOSE})|{_BEGINS})"
)
#: The day is then that of something else, or nothing takes place.
_NOT_BEFORE = pattern(
    r"\b(?:no|any|each|every|after|following|before|ahead of|prior to|until|since|last|previous"
    r"|next|usual|attend(?:ed|s)?|cover(?:ing)?|aucune?|chaque|après|avant|dernière?)"
    r" (?:the |a |an |its |their |la |le |une? )?$"
)
_NO_SENTENCE = regex(
    r"\b(?:deadline|accredit\w*|accrédit\w*|regist\w+|no later than|cancel\w*|postponed|inscri\w+"
    r"|annul\w+|reporté\w*|RSVP|might|could|date limite|au plus tard|webcast|journalists)\b",
    re.IGNORECASE,
)
_AT = regex(
    r"\b(?:(?:scheduled|planned|due|set) for|at|from|around|about|à partir de|à|vers|dès) "
    r"(?:around |about |approximately |environ )?(?=[0-9])",
    re.IGNORECASE,
)
#: What begins on the first of several days.
_WHOLE = regex(
    r"meeting|réunion|(?:opening|first) (?:working )?session|(?:première|1re) séance", re.IGNORECASE
)
_BREAK = regex(r";| which | where | qui ")
_REACH: Final = 140


def find_session_phrases(marked: Marked, days: DateRange | None) -> Iterator[Slot]:
    """Find sessions that sentences speak of, with their day, their time or both.

    Args:
        marked: The text.
        days: Days of the meeting: a session of another day is none of its own; press conferences
            may be given on the eve.
    """
    if days is None:
        return
    narrative, sieve = marked.narrative, marked.narrative_sieve
    for sentence in marked.document.sentences:
        found = list(sieve.finditer(_PHRASE, sentence.start, sentence.end))
        if not found or _NO_SENTENCE.search(narrative, sentence.start, sentence.end):
            continue
        starts = [*(match.start() for match in found), sentence.end]
        for index, match in enumerate(found):
            before = narrative[max(sentence.start, match.start() - 40) : match.start()]
            if _NOT_BEFORE.search(before):
                continue
            slot = _slot(marked, match, match.end(), starts[index + 1], days)
            if slot is None and index == 0:
                slot = _slot(marked, match, sentence.start, match.start(), days)
                slot = _with_clock(marked, slot, match.end(), starts[1])
            if slot is not None:
                yield slot


def _opens(marked: Marked, match: re.Match[str]) -> bool:
    """Tell whether it is the whole meeting that begins, or its first session."""
    return _WHOLE.fullmatch(marked.document.plain, *match.span()) is not None


def _with_clock(marked: Marked, slot: Slot | None, start: int, end: int) -> Slot | None:
    """Give a session whose day stands before it the hour that stands behind it."""
    if slot is None or slot.clock is not None:
        return slot
    return evolve(slot, clock=_clock(marked.document.plain, start, end))


def _slot(
    marked: Marked, match: re.Match[str], start: int, end: int, days: DateRange
) -> Slot | None:
    """Give a session the day and the time that stand in a stretch before or behind it."""
    broken = _BREAK.search(marked.narrative, start, end)
    stop = min(end if broken is None else broken.start(), start + _REACH)
    dates = marked.marks.inside(Span(start, stop), Kind.DATE) if start < stop else []
    mention = dates[0].value if dates else None
    clock = _clock(marked.document.plain, start, stop)
    day: Day | None = None
    if isinstance(mention, DateMention):
        day = _day(marked, mention, days)
        if day is None:
            return None
        if mention.start is not None:
            clock = _of_mention(mention)
    elif clock is None:
        return None
    elif len(days) > 1:
        first = Day(date=days.first, span=Span(*match.span()), is_stated=False)
        day = first if _opens(marked, match) else _day_before(marked, match.start(), days)
        if day is None:
            return None
    if match["title"] is None and clock is None:
        return None
    title = Span(match.start(), match.end())
    kind = kind_of_session(title.of(marked.document.plain), title.start)
    return Slot(clock=clock, title=title, kind=kind, day=day, is_one_line=True)


def _day_before(marked: Marked, position: int, days: DateRange) -> Day | None:
    """Return the day of which the sentence before tells, in the same paragraph."""
    document = marked.document
    index = document.sentence_at(position)
    if index == 0:
        return None
    before = document.sentences[index - 1]
    if "\n" in document.text[before.end - 1 : document.sentences[index].start]:
        return None
    dates = marked.marks.inside(before, Kind.DATE)
    mention = dates[0].value if len(dates) == 1 else None
    day = _day(marked, mention, days) if isinstance(mention, DateMention) else None
    return None if day is None else evolve(day, is_stated=False)


def _of_mention(mention: DateMention) -> LineClock:
    return LineClock(
        span=mention.span,
        start=mention.start,
        end=mention.end,
        zone=mention.zone,
        after=mention.span.end,
    )


def _clock(plain: str, start: int, stop: int) -> LineClock | None:
    """Read the first time behind "at" or the like."""
    for lead in _AT.finditer(plain, start, stop):
        clock = read_line_clock(plain, lead.end(), stop)
        if clock is not None:
            return clock
    return None


def _day(marked: Marked, mention: DateMention, days: DateRange) -> Day | None:
    """Return the day that a date names, when it is one of the meeting's or its eve."""
    day = day_of(marked, mention, days)
    if day is None or day.date is None:
        return None
    return day if days.first - timedelta(days=1) <= day.date <= days.last else None
