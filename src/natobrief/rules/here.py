"""Where "here" is in a report: the city with which it opens."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.place import Place
from natobrief.span import Span

_HERE = pattern(
    r"\b(?:meet(?:s|ings?)?|met|gather(?:s|ed|ing)?|conven\w+|open(?:s|ed|ing)?|held|talks|summit"
    r"|session|conference|place|conclud\w+|ended|began|begins|start(?:s|ed)?)\b[^.;]{0,40}? here\b"
)
#: "OSLO, June 5 (Agency) --", "June 5, 2018 – Oslo, Norway –", "OSLO, June 5. /Agency/.".
_DATELINE = pattern(
    r"(?:<D> ?(?:-{1,2}|[\u2013\u2014]|,) ?)?(?P<city><K>)(?:, ?(?:<C>|[A-Z][\w. ]{1,20}))?,? ?"
    r"(?:<D>[.,]? ?)?(?:(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/) ?(?:-{1,2}|[\u2013\u2014]|[.:]|<D>)"
    r"|-{2}|-(?= |(?-i:[A-Z\ue000-\ue009]))|[\u2013\u2014])"
)
#: A city in which somebody is, or to which somebody goes.
_THERE = pattern(r"\b(?:in|to|at|from|leaves?|left|outside|reached|à|dans|de) (?P<city><K>)")
#: How many paragraphs may come before the one that opens so.
_FIRST = 8
#: How many paragraphs below it begin the report.
_NEAR = 2


def find_here(marked: Marked, core: Span) -> Place | None:
    """Return the city of the dateline, where words say that those meet "here"."""
    if marked.narrative_sieve.search(_HERE, core.start, core.end) is None:
        return None
    found = _dateline(marked)
    return None if found is None else _place(found[1])


def find_reported_place(marked: Marked, core: Span) -> Place | None:
    """Return the city of the dateline, where a report opens with a meeting, and names it again.

    Args:
        marked: The text.
        core: The words that tell of the meeting, and name no place.
    """
    found = _dateline(marked)
    if found is None:
        return None
    index, city = found
    paragraphs = marked.document.paragraphs[index : index + _NEAR + 1]
    if not paragraphs[0].start <= core.start < paragraphs[-1].end:
        return None
    again = marked.narrative_sieve.finditer(_THERE, city.span.end, len(marked.narrative))
    named = (marked.marks.at(match.start("city")) for match in again)
    return _place(city) if any(_is_same(marked, city, each) for each in named) else None


def _dateline(marked: Marked) -> tuple[int, Mark] | None:
    """Return the first paragraph that opens with a dateline, by its number, and its city."""
    for index, paragraph in enumerate(marked.document.paragraphs[:_FIRST]):
        match = _DATELINE.match(marked.narrative, paragraph.start, paragraph.end)
        if match is not None:
            [city, *_] = marked.marks.inside(Span(*match.span("city")), Kind.CAPITAL)
            return index, city
    return None


def _is_same(marked: Marked, city: Mark, other: Mark | None) -> bool:
    """Tell whether a city is called as another one is."""
    names = (each.span.of(marked.document.plain).casefold() for each in (city, other) if each)
    return len({" ".join(name.split()) for name in names}) == 1 and other is not None


def _place(city: Mark) -> Place:
    return Place(city.span, None, city, None, None)
