"""Where and when words were spoken, as the end of their headline says: "..., in Oslo on 3 May"."""

from __future__ import annotations

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.dates import DateMention
from natobrief.rules.document import SPOKEN_BY_ONE, find_kind, find_title
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.occasion import is_ahead
from natobrief.rules.place import Place, find_place
from natobrief.span import Span

#: The sort of words first; behind a comma, a dash or in brackets the city and the day.
_HEADED = pattern(
    r"(?P<sort>(?:(?:joint|opening|closing|keynote) )?(?:speech|address|remarks|statement"
    r"|press (?:conference|point|briefing))"
    r"|(?:discours|allocution|intervention|déclaration|propos|conférence de presse"
    r"|point de presse)(?: (?:conjointe?|commune?|liminaire))?)\b[^\n]{3,400}"
    r"(?:,|\(| -) ?(?P<tail>(?:(?:in|à|en|au) )?(?P<place><KC>),?"
    r"(?: \(?(?P<country><C>)\)?,?)? (?:on |le )?(?P<day><D>))[ .)]*$"
)


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
    match = _HEADED.match(marked.narrative, title.start, title.end)
    day = None if match is None else marked.marks.at(match.start("day"))
    if match is None or day is None or not isinstance(day.value, DateMention):
        return None
    sort = Span(*match.span("sort"))
    return Announcement(
        sentence=title,
        core=title,
        level=Level.OTHER,
        level_span=sort,
        verb=None,
        date=day.value,
        name=sort,
        place=find_place(marked, Span(*match.span("tail"))) or _named(marked, match.start("place")),
        is_past=True,
        is_tensed=False,
        is_other=False,
        is_head=True,
        is_visit=True,
        is_occasion=True,
        weight=1,
    )


def _named(marked: Marked, start: int) -> Place | None:
    """Return the city that a mark names; None where it is a country."""
    mark = marked.marks.at(start)
    is_city = mark is not None and mark.kind is Kind.CAPITAL
    return Place(mark.span, None, mark, None, None) if mark is not None and is_city else None
