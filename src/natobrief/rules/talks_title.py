"""Visits and talks that a headline names with their day, in brackets or behind a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.dates import DateMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.place import find_place
from natobrief.span import Span

#: The day stands in brackets at the end, perhaps with the city.
_TITLE = pattern(
    r"(?:[^\n.;:]{1,40} - )?(?P<sort>entretiens?|rencontre|visite|déplacement|meeting|talks|visit"
    r"|call) (?:de|du|d'|avec|entre|with|between|of|by|to)[^\n]{3,240}?"
    r"\((?:(?P<city><K>),? )?(?:(?P<country><C>),? )?(?:le |on )?(?P<day><D>)\) ?$"
)
#: The day of a visit stands behind a comma.
_VISIT = pattern(
    r"(?:[^\n.;:]{1,60}'s? )?(?:[\w-]+ ){0,2}(?P<sort>visite|déplacement|visit) "
    r"(?:de|du|d'|of|by|to|à|en|au|aux) [^\n]{3,240}?, (?:le |on )?(?P<day><D>) ?$"
)
#: Surer than what the text tells of other meetings.
_SURE = 11


def _matches(marked: Marked, title: Span) -> Iterator[re.Match[str] | None]:
    for shape in (_TITLE, _VISIT):
        yield shape.match(marked.narrative, title.start, title.end)


def find_titled_talks(marked: Marked, title: Span) -> Announcement | None:
    """Read the visit or the talks that a headline names with their day at its end."""
    match = next(filter(None, _matches(marked, title)), None)
    if match is None:
        return None
    mark = marked.marks.at(match.start("day"))
    mention = None if mark is None else mark.value
    if not isinstance(mention, DateMention) or mention.dates is None:
        return None
    return Announcement(
        sentence=title,
        core=title,
        level=Level.OTHER,
        level_span=Span(*match.span("sort")),
        verb=Span(*match.span("sort")),
        date=mention,
        place=find_place(marked, title),
        is_past=True,
        is_other=False,
        is_head=True,
        is_visit=True,
        is_occasion=False,
        weight=_SURE,
    )
