"""Where "here" is in a report: the city with which it opens."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.place import Place
from natobrief.span import Span

_HERE = pattern(
    r"\b(?:meet(?:s|ings?)?|met|gather(?:s|ed|ing)?|conven\w+|open(?:s|ed|ing)?|held|talks|summit"
    r"|session|conference|place|conclud\w+|ended|began|begins|start(?:s|ed)?)\b[^.;]{0,40}? here\b"
)
#: "OSLO, June 5 (Agency) --": the city, the day and who reports.
_DATELINE = pattern(
    r"(?P<city><K>)(?:, (?:<C>|[A-Z][\w. ]{1,20}))?,? ?(?:<D>,? ?)?"
    r"(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)? ?(?:-{1,2}|[\u2013\u2014]) "
)
#: How many paragraphs may come before the one that opens so.
_FIRST = 8


def find_here(marked: Marked, core: Span) -> Place | None:
    """Return the city of the dateline, where words say that those meet "here"."""
    if marked.narrative_sieve.search(_HERE, core.start, core.end) is None:
        return None
    for paragraph in marked.document.paragraphs[:_FIRST]:
        match = _DATELINE.match(marked.narrative, paragraph.start, paragraph.end)
        if match is not None:
            [city, *_] = marked.marks.inside(Span(*match.span("city")), Kind.CAPITAL)
            return Place(city.span, None, city, None, None)
    return None
