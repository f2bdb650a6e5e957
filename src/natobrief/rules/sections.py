"""The parts of a text that tells of several meetings, each below the name and day of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import final

from attrs import evolve, frozen

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Section:
    """What stands below one heading, the heading with it."""

    heading: Span
    #: From the heading to the next one.
    whole: Span
    #: The day or days in the heading.
    date: DateMention
    #: Where the name of the meeting ends, before the day.
    name_end: int


#: A line that is a meeting and its days: "Foreign Affairs Council (Trade), 3 June 2022".
_HEADING = pattern(
    r"(?=[^\n]{8,160}\Z)(?=(?:(?!\b(?:press|media|news)\b)[^:;])*"
    r"(?:<B>|\b(?:meetings?|council|summit|conference|session|ministerial|dialogue|conseil|réunion"
    r"|sommet|conférence|session)\b))"
    r"(?:(?!\b(?:will|is|are|was|were|has|have|to|sera|est|sont|a|ont|press|media|news)\b)[^:;])*?"
    r"(?P<day>(?:,| [-\u2013]| \() ?(?:on |le |les )?<D>\)?\Z)"
)
_FEWEST = 2
#: How a sentence ends.
_ENDED = regex(r"[.!?][\"'\u201d\u00bb)]*\s*\Z")


def find_sections(marked: Marked) -> tuple[Section, ...]:
    """Find the sections of a text: two at least, on days of their own, sentences below them."""
    text, lines = marked.bodied, marked.document.paragraphs
    found = []
    for line, below in pairwise((*lines, None)):
        assert line is not None  # noqa: S101 - only the last is none
        match = _HEADING.match(line.of(text).rstrip())
        date = None if match is None else _day(marked, line)
        is_above = below is not None and _ENDED.search(below.of(text)) is not None
        if match is not None and date is not None and is_above:
            found.append((line, date, line.start + match.start("day")))
    if len({line.of(marked.document.plain) for line, _, _ in found}) < _FEWEST:
        return ()
    ends = [line.start for line, _, _ in found[1:]] + [len(text)]
    return tuple(
        Section(line, Span(line.start, end), date, name_end)
        for (line, date, name_end), end in zip(found, ends, strict=True)
    )


def _day(marked: Marked, line: Span) -> DateMention | None:
    mention = marked.marks.inside(line, Kind.DATE)[-1].value
    is_day = isinstance(mention, DateMention) and mention.precision is Precision.DAY
    return mention if is_day and isinstance(mention, DateMention) and mention.dates else None


def section_at(sections: Sequence[Section], position: int) -> Section | None:
    """Return the section in which a position lies."""
    return next((each for each in sections if each.whole.start <= position < each.whole.end), None)


def in_sections(
    sections: Sequence[Section], main: Announcement, announcements: Iterable[Announcement]
) -> Iterator[Announcement]:
    """Give announcements besides the release's own, with the days of their headings.

    They take them where they have none themselves.
    Headings of which none of them speaks announce a meeting by themselves.
    """
    left = {each.heading: each for each in sections if not each.heading.overlaps(main.core)}
    for told in announcements:
        section = section_at(sections, told.core.start)
        if section is not None and section.heading.overlaps(told.core):
            left.pop(section.heading, None)
        is_open = told.date is None or told.date.dates is None
        yield told if section is None or not is_open else evolve(told, date=section.date)
    yield from map(_announcement, left.values())


def _announcement(section: Section) -> Announcement:
    name = Span(section.heading.start, section.name_end)
    return Announcement(
        sentence=section.heading,
        core=section.heading,
        level=Level.OTHER,
        level_span=name,
        verb=None,
        date=section.date,
        is_past=False,
        is_tensed=False,
        is_other=False,
        is_in_turn=True,
        name=name,
        is_occasion=False,
        weight=0,
    )
