"""Where and when words were spoken, as the end of their headline says: "..., in Oslo on 3 May"."""

from __future__ import annotations

import re

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.dates import DateMention
from natobrief.rules.document import SPOKEN_BY_ONE, find_kind, find_title, read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.occasion import is_ahead
from natobrief.rules.place import Place, find_place
from natobrief.span import Span

_SORT = (
    r"(?P<sort>(?:(?:joint|opening|closing|keynote) )?(?:speech|address|remarks|statement"
    r"|press (?:conference|point|briefing))"
    r"|(?:discours|allocution|intervention|déclaration|propos|conférence de presse"
    r"|point de presse)(?: (?:conjointe?|commune?|liminaire))?)\b"
)
_THERE = (
    r"(?P<tail>(?:(?:in|à|en|au) )?(?P<place><KC>),?"
    r"(?: \(?(?P<country><C>)\)?,?)? (?:on |le )?(?P<day><D>))[ .)]*$"
)
#: The sort of words first; behind a comma, a dash or in brackets the city and the day.
_HEADED = pattern(rf"{_SORT}[^\n]{{3,400}}(?:,|\(| -) ?{_THERE}")
#: The city and the day in a line of their own, below a headline that begins with the sort.
_OPENS = pattern(rf"(?:<D> - )?{_SORT}")
_BELOW = pattern(rf"\(?{_THERE}")


def find_headed_speech(marked: Marked) -> Announcement | None:
    r"""Read where and when words were spoken from the end of their headline.

    >>> from natobrief import find_dates
    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "Speech by Minister Ida Holm, Oslo, 3 May 2022\n\nI am glad to be here."
    >>> found = find_headed_speech(Marked(Document(text, Language.EN), find_dates(text)))
    >>> found.name.of(text), str(found.date.dates)
    ('Speech', '2022-05-03')
    """
    kind, title = find_kind(marked.document), find_title(marked.document)
    if kind is None or title is None or kind.kind not in SPOKEN_BY_ONE or is_ahead(marked, title):
        return None
    sort, there = _read(marked, title)
    day = None if there is None else marked.marks.at(there.start("day"))
    if sort is None or there is None or day is None or not isinstance(day.value, DateMention):
        return None
    return Announcement(
        sentence=title,
        core=title,
        level=Level.OTHER,
        level_span=sort,
        verb=None,
        date=day.value,
        name=sort,
        place=find_place(marked, Span(*there.span("tail"))) or _named(marked, there.start("place")),
        is_past=True,
        is_tensed=False,
        is_other=False,
        is_head=True,
        is_visit=True,
        is_occasion=True,
        weight=1,
    )


def _read(marked: Marked, title: Span) -> tuple[Span | None, re.Match[str] | None]:
    """Return the words for the sort of a speech, and those for where and when it was held."""
    match = _HEADED.match(marked.narrative, title.start, title.end)
    if match is not None:
        return Span(*match.span("sort")), match
    opens = _OPENS.match(marked.narrative, title.start, title.end)
    if opens is None:
        return None, None
    below = (each.span for each in read_head(marked.document) if each.span.start >= title.end)
    lines = (_BELOW.match(marked.narrative, each.start, each.end) for each in below)
    return Span(*opens.span("sort")), next(filter(None, lines), None)


def _named(marked: Marked, start: int) -> Place | None:
    """Return the city that a mark names; None where it is a country."""
    mark = marked.marks.at(start)
    is_city = mark is not None and mark.kind is Kind.CAPITAL
    return Place(mark.span, None, mark, None, None) if mark is not None and is_city else None
