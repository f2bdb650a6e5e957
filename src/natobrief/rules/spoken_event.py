"""The event at which words are spoken: "Speech by X at the Annual Session of the Y Assembly"."""

from __future__ import annotations

import re

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.document import SPOKEN_BY_ONE, find_kind, read_head
from natobrief.rules.document.cells import Sort
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.occasion import is_ahead
from natobrief.rules.place import find_place
from natobrief.span import Span
from natobrief.text.regex import regex

_NAME = r"(?-i:[A-Z0-9])[\w.&'-]*"
_JOINED = r"(?-i:of|on|for|and|in|the)"
_ORDINAL = r"(?:[0-9]{1,3}(?:st|nd|rd|th)|annual|plenary|spring|autumn|fall|winter|regular|joint)"
_EVENT = (
    r"(?-i:Conference|Forum|Seminar|Symposium|Dialogue|RoundTable|Roundtable|Round [Tt]able"
    r"|Congress|Colloquium)"
)
#: A sitting of an assembly, or an event with a name of its own.
_SPOKEN_AT = regex(
    (
        r"\b(?:at|to|addresses|addressed) (?:the |an? )?(?P<name>"
        rf"(?:{_ORDINAL} ){{0,4}}(?P<sitting>session|meeting|sitting) of the (?:{_NAME} ){{0,4}}"
        r"(?-i:Assembly)"
        rf"|(?:{_ORDINAL} ){{0,2}}(?:{_NAME} ){{1,4}}(?P<assembly>(?-i:Assembly))"
        rf"(?: (?:{_ORDINAL} ){{1,2}}session)?"
        rf"|(?:{_ORDINAL} ){{0,2}}(?!press|news|video|joint)"
        rf"(?:{_NAME} (?:{_JOINED} ){{0,2}}){{1,7}}(?P<event>{_EVENT}))(?![\w-]| call)"
    ).replace(" ", r"\s{1,3}"),
    re.IGNORECASE,
)
_CELLS = frozenset({Sort.WORDS, Sort.BYLINE})
#: Surer than what is said there of other meetings.
_SURE = 11


def find_spoken_event(marked: Marked) -> Announcement | None:
    """Find the event of which a line of the head says that the words were spoken there.

    Where the head names ministers or a body, their meeting is what the words are about.
    """
    kind = find_kind(marked.document)
    if kind is None or kind.kind not in SPOKEN_BY_ONE:
        return None
    for cell in read_head(marked.document):
        line = cell.span
        others = (*marked.marks.inside(line, Kind.LEVEL), *marked.bodies.inside(line))
        if cell.sort not in _CELLS or others or is_ahead(marked, line):
            continue
        match = marked.document.plain_sieve.search(_SPOKEN_AT, line.start, line.end)
        if match is not None:
            group = next(each for each in ("sitting", "assembly", "event") if match[each])
            return _announcement(marked, line, Span(*match.span("name")), match.span(group))
    return None


def _announcement(marked: Marked, line: Span, name: Span, noun: tuple[int, int]) -> Announcement:
    return Announcement(
        sentence=line,
        core=line,
        level=Level.OTHER,
        level_span=Span(*noun),
        verb=None,
        date=find_meeting_date(marked, line),
        place=find_place(marked, line),
        name=name,
        is_past=True,
        is_tensed=False,
        is_other=False,
        is_head=True,
        is_visit=True,
        is_occasion=True,
        weight=_SURE,
    )
