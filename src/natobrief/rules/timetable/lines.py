"""The lines of a programme: a time, a title, and the day that stands above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, final

from attrs import evolve, frozen

from natobrief.lexicon.sites import BUILDINGS
from natobrief.model import DateRange, SessionKind
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import find_title, read_head
from natobrief.rules.line_clock import LineClock, read_last_clock, read_line_clock
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.session_kind import KindOfSession, is_no_session, kind_of_session
from natobrief.rules.timetable.days import Day, day_of, read_day
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen(kw_only=True)
class Slot:
    """One line of a programme."""

    #: None where only the day is known.
    clock: LineClock | None
    title: Span
    #: None when the title does not tell.
    kind: KindOfSession | None
    #: The day above it or in it; None when no line gives one.
    day: Day | None
    #: Whether time and title stand in one line.
    is_one_line: bool


_LONGEST: Final = 220
_LONGEST_UNTIMED: Final = 120
_CELL = regex(r" *(?:\||\t)| {3,}(?=\S)")
_BULLET = regex(r"(?:[-*\u2022\u25aa\u00b7\uf0b7>|] *|o +)*")
_AFTER_DATE = regex(r"[-:|,/ ]*")
#: What a title ends with that says how the press may cover it, or that it is not sure.
_COVERAGE = regex(
    r" *[(\[][^()\[\]]{0,160}\b"
    + one_of(
        r"""
        live | stream\w* | cover\w* | access | pool\w* | open | closed | media | press | tbc | tbd
        approx\w* | video | audio | photos? | broadcast | satellite | VIP | ouverte?s?
        fermée?s? | direct | presse | médias | à confirmer
        """
    )
    + r"\b[^()\[\]]{0,160}[)\]][ .;:]*$",
    re.IGNORECASE,
)
#: With what no title ends: the line was broken there.
_LEFT_OPEN = regex(
    r" (?:and|of|by|with|for|between|the|its|et|de|du|des|par|avec|entre|la|le|les|au|aux)\Z"
)
_LOOSE: Final = " .;:,-|*\t"
_VERB = regex(
    r"\b"
    + one_of("will | is | are | was | were | has | have | sera | seront | est | sont")
    + r"\b",
    re.IGNORECASE,
)
#: What a headline says of those who meet, and no title of a session does.
_TOLD = regex(
    r"\b(?:discuss(?:es)?|meets|reviews|adopts?|agrees?|reiterates?|condemns?|welcomes|reaffirms?)\b",
    re.IGNORECASE,
)
#: What pages offer beside a session, and no title.
_OFFERED = regex(
    r"(?:(?:documents?|audio|photos?|videos?|mp3|text|transcript)\W*)+\Z", re.IGNORECASE
)
#: A heading over the days and times of a meeting.
_PROGRAMME = regex(
    r"(?:(?:draft|provisional|indicative|tentative|detailed|final|official|summit|meeting) ){0,2}"
    r"(?:programme?|agenda|schedule|timetable|calendrier)"
    r"(?: (?:overview|of the (?:meeting|summit)|(?:provisoire|indicatif|du sommet|de la réunion)))?"
    r" ?:?",
    re.IGNORECASE,
)
#: A headline over the lines of one day.
_OF_DAY = regex(
    r"(?:[\w'-]+ ){0,3}?(?:programme?|agenda|schedule|itinerary|itinéraire|calendrier)\b",
    re.IGNORECASE,
)
#: How many lines above the first day it may stand.
_ABOVE: Final = 2
_LONGEST_PLACE: Final = 80
_ENDS_IN_BUILDING = regex(rf"\b(?:{BUILDINGS}|[Aa]irport|[Aa]irfield|[Aa]ir [Bb]ase)\Z")
_TIMED_AT_END: Final = 3
_FEW: Final = 2


def find_slots(marked: Marked, days: DateRange | None) -> tuple[Slot, ...]:
    """Find the lines of a programme.

    One line alone is one when its title tells what it is; several are when half of their titles
    do, or when they stand under the word "programme", each below its day.

    Args:
        marked: The text.
        days: Days of the meeting, when known.
    """
    if not any(sign.isdigit() for sign in marked.document.plain):
        return ()
    found = list(_slots(marked, days))
    behind = [slot for slot in found if _is_timed_behind(slot)]
    if len(behind) == 1:
        found.remove(behind[0])
    timed = [slot for slot in found if slot.clock is not None]
    told = [slot for slot in timed if slot.kind is not None]
    if (not told or _FEW * len(told) < len(timed)) and not _is_headed(marked, timed):
        return ()
    if len(timed) == 1 and not timed[0].is_one_line:
        return ()
    kept = [slot for slot in found if not is_no_session(slot.title.of(marked.document.plain))]
    return tuple(kept)


def _is_headed(marked: Marked, timed: list[Slot]) -> bool:
    """Tell whether lines with times stand under the word "programme", each with its day."""
    if len(timed) < _FEW or any(slot.day is None or not slot.is_one_line for slot in timed):
        return False
    day = timed[0].day
    assert day is not None  # noqa: S101 - each has one
    above = [each for each in marked.document.paragraphs if each.end <= day.span.start][-_ABOVE:]
    return any(_PROGRAMME.fullmatch(marked.document.plain, each.start, each.end) for each in above)


def _is_timed_behind(slot: Slot) -> bool:
    return slot.clock is not None and slot.title.start < slot.clock.span.start and slot.is_one_line


def _day_of_headline(marked: Marked, days: DateRange | None) -> Day | None:
    """Return the one day that the headline of a programme says all of it is on."""
    title = find_title(marked.document)
    if title is None or not _OF_DAY.match(marked.document.plain, title.start, title.end):
        return None
    found = [
        day_of(marked, mark.value, days)
        for mark in marked.marks.inside(title, Kind.DATE)
        if isinstance(mark.value, DateMention) and mark.value.precision is Precision.DAY
    ]
    return found[0] if len(found) == 1 else None


def _slots(marked: Marked, days: DateRange | None) -> Iterator[Slot]:
    day = _day_of_headline(marked, days)
    title = find_title(marked.document)
    is_fresh = False
    taken = -1
    for index, line in enumerate(marked.document.paragraphs):
        if index == taken:
            continue
        own, clock = _head(marked, line, days)
        if clock is None:
            heading = read_day(marked, line, days)
            if heading is not None and not _is_of_page(marked, heading, days):
                day, is_fresh = heading, True
                continue
            is_dayless = day is None and (days is None or len(days) > 1)
            slot = None if is_dayless else _timed_behind(marked, line)
            if slot is None and (is_fresh or own is not None) and not _holds(line, title):
                slot = _untimed(marked, line)
            if slot is not None:
                is_fresh = is_fresh and slot.clock is None
                yield evolve(slot, day=own or day)
            continue
        is_fresh = False
        slot = _timed(marked, index, clock, days)
        if slot is not None:
            taken = index + 1 if slot.title.end > line.end else taken
            yield evolve(slot, day=own or day)


def _holds(line: Span, title: Span | None) -> bool:
    """Tell whether a line, right below the day of issue, is what the release is called."""
    return title is not None and line.covers(title)


def _is_of_page(marked: Marked, day: Day, days: DateRange | None) -> bool:
    """Tell whether a day in the head is that of the page: the meeting has others."""
    if days is None or day.date is None or day.date in days:
        return False
    return any(cell.span.covers(day.span) for cell in read_head(marked.document))


def _timed(marked: Marked, index: int, clock: LineClock, days: DateRange | None) -> Slot | None:
    """Read the title behind the time of a line, or in the line below."""
    paragraphs, plain = marked.document.paragraphs, marked.document.plain
    end = paragraphs[index].end
    behind = _title(marked, clock.after, end)
    below = None
    if behind is not None and _LEFT_OPEN.search(plain, behind.start, behind.end):
        behind = _continued(marked, behind, paragraphs[index + 1 : index + 2], days)
    elif index + 1 < len(paragraphs) and (behind is None or _may_be_place(plain, behind, end)):
        below = _title_below(marked, paragraphs[index + 1], days)
    if behind is not None and below is not None and not _is_place(plain, behind, below):
        below = None
    title = below or behind
    if title is None:
        return None
    kind = kind_of_session(title.of(plain), title.start)
    return Slot(clock=clock, title=title, kind=kind, day=None, is_one_line=below is None)


def _continued(marked: Marked, title: Span, lines: Sequence[Span], days: DateRange | None) -> Span:
    """Return a title that goes on in the line below, where a line was broken inside it."""
    more = _title_below(marked, lines[0], days) if lines else None
    if more is None or marked.document.text.count("\n", title.end, more.start) != 1:
        return title
    return title if more.end - title.start > _LONGEST else Span(title.start, more.end)


def _may_be_place(plain: str, words: Span, end: int) -> bool:
    """Tell whether words behind a time end their line with a colon or stop, as a place may."""
    return len(words) <= _LONGEST_PLACE and plain[words.end : end].strip() in {":", "."}


def _is_place(plain: str, words: Span, below: Span) -> bool:
    """Tell whether words behind a time are where the session in the line below is held.

    A colon says so; a full stop does where they name a building, or where only the line below
    tells what sort of session it is.
    """
    if plain.startswith(":", words.end):
        return True
    if kind_of_session(words.of(plain)) is not None:
        return False
    is_building = _ENDS_IN_BUILDING.search(plain, words.start, words.end) is not None
    return is_building or kind_of_session(below.of(plain)) is not None


def _head(
    marked: Marked, line: Span, days: DateRange | None
) -> tuple[Day | None, LineClock | None]:
    """Read the day and the time with which a line begins."""
    plain = marked.document.plain
    bullet = _BULLET.match(plain, line.start, line.end)
    at = line.start if bullet is None else bullet.end()
    mark = marked.marks.at(at)
    if mark is None or mark.kind is not Kind.DATE or not isinstance(mark.value, DateMention):
        return None, read_line_clock(plain, line.start, line.end)
    mention = mark.value
    own = day_of(marked, mention, days)
    gap = _AFTER_DATE.match(plain, mention.span.end, line.end)
    after = mention.span.end if gap is None else gap.end()
    if mention.start is None:
        return own, read_line_clock(plain, after, line.end)
    if _VERB.search(plain, after, line.end):
        return own, None
    clock = LineClock(
        span=mention.span, start=mention.start, end=mention.end, zone=mention.zone, after=after
    )
    return own, clock


def _title(marked: Marked, start: int, end: int) -> Span | None:
    """Return the title from a place of a line: to the end of its sentence or of its cell."""
    document = marked.document
    if start >= end:
        return None
    sentence = document.sentences[document.sentence_at(start)]
    cell = _CELL.search(document.text, start, end)
    stop = min(end, sentence.end, end if cell is None else cell.start())
    words = document.plain[start:stop]
    cut = _COVERAGE.search(words)
    while cut is not None:
        words = words[: cut.start()]
        cut = _COVERAGE.search(words)
    words = words.rstrip(_LOOSE)
    is_title = any(sign.isalpha() for sign in words) and len(words) <= _LONGEST
    return Span(start, start + len(words)) if is_title else None


def _title_below(marked: Marked, line: Span, days: DateRange | None) -> Span | None:
    """Return the title in the line below a time, unless that is a time or a day itself."""
    own, clock = _head(marked, line, days)
    if own is not None or clock is not None or len(line) > _LONGEST:
        return None
    bullet = _BULLET.match(marked.document.plain, line.start, line.end)
    return _title(marked, line.start if bullet is None else bullet.end(), line.end)


def _untimed(marked: Marked, line: Span) -> Slot | None:
    """Read a line right below a day that begins with what a session is, and has no time."""
    plain = marked.document.plain
    is_told = any(each.search(plain, line.start, line.end) for each in (_VERB, _TOLD))
    if len(line) > _LONGEST_UNTIMED or is_told:
        return None
    bullet = _BULLET.match(plain, line.start, line.end)
    at = line.start if bullet is None else bullet.end()
    mark = marked.marks.at(at)
    if mark is not None and mark.kind is Kind.DATE:
        gap = _AFTER_DATE.match(plain, mark.span.end, line.end)
        at = mark.span.end if gap is None else gap.end()
    return _begun(marked, _title(marked, at, line.end), None)


def _timed_behind(marked: Marked, line: Span) -> Slot | None:
    """Read a line that begins with what a session is, and ends with its time."""
    plain = marked.document.plain
    if len(line) > _LONGEST_UNTIMED or _VERB.search(plain, line.start, line.end):
        return None
    clock = read_last_clock(plain, line.start, line.end)
    bullet = _BULLET.match(plain, line.start, line.end)
    start = line.start if bullet is None else bullet.end()
    return None if clock is None else _begun(marked, _title(marked, start, clock.after), clock)


def _begun(marked: Marked, title: Span | None, clock: LineClock | None) -> Slot | None:
    """Return a line whose title begins with what the session is."""
    if title is None or _OFFERED.match(title.of(marked.document.plain)):
        return None
    plain = marked.document.plain
    kind = kind_of_session(title.of(plain), title.start)
    if kind is None or kind.kind is SessionKind.OTHER:
        return None
    is_first = len(plain[title.start : kind.span.start].split()) <= _TIMED_AT_END
    return (
        Slot(clock=clock, title=title, kind=kind, day=None, is_one_line=True) if is_first else None
    )
