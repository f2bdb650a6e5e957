"""Bodies that meet beside the first that a sentence names, and when."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.rules.body import BodyWords, find_bodies
from natobrief.rules.dates import DateMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

#: Behind a body: its own day, as in "the Foreign Affairs Council on 3 May and the ... on 4 May".
_OWN_DAY = pattern(r"(?: ?\([^()]{1,20}\))?,? (?:on|le|les|du|des) (?P<day><D>)")


def find_beside(
    marked: Marked, core: Span, first: BodyWords, date: DateMention | None
) -> Iterator[tuple[BodyWords, DateMention | None]]:
    """Find the bodies that meet beside the first, each with its day where that is told.

    Args:
        marked: The text.
        core: The words that speak of the meeting of the first.
        first: That body.
        date: When it meets.
    """
    for body in find_bodies(marked, core):
        if body.is_joined:
            is_several = date is None or date.dates is None or len(date.dates) > 1
            yield body, None if is_several else date
        elif body.means != first.means:
            own = _day_behind(marked, body, core)
            if own is not None and own != date:
                yield body, own


def _day_behind(marked: Marked, body: BodyWords, core: Span) -> DateMention | None:
    match = _OWN_DAY.match(marked.narrative, body.span.end, core.end)
    mark = None if match is None else marked.marks.at(match.start("day"))
    return mark.value if mark is not None and isinstance(mark.value, DateMention) else None
