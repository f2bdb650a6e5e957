"""Labels of a transcript that end in a full stop: "The President. Thank you.", "Q. Why?"."""

from __future__ import annotations

from typing import final

from attrs import frozen

from natobrief.lexicon.titles import PARTICLE
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, LETTERS
from natobrief.text.regex import regex


@final
@frozen
class StoppedLabel:
    """A label, the words in it for who speaks, and the name among them."""

    span: Span
    who: Span
    name: Span | None
    #: Whether its words alone tell that somebody has the word.
    is_told: bool
    #: Whether nothing but title and name stands there.
    is_bare: bool


_WORD = rf"[{CAPITALS}][{LETTERS}'.-]*"
#: In records of French committees: "Mme la présidente Ana Ruiz. ", "M. Jan Kos, ministre. ".
_FRENCH = regex(
    rf"(?:M\.|Mme) +(?P<lead>l[ea] (?:présidente?|ministre|rapporteure?) +)?"
    rf"(?P<name>{_WORD}(?: +(?:(?i:{PARTICLE}) +){{0,2}}{_WORD}){{1,3}})"
    rf"(?P<office>, [^.:?!]{{3,90}})?(?<![{CAPITALS}])\. +(?=[{CAPITALS}])"
)
#: In public papers of presidents: "The President. ", "Prime Minister Holm. ", "Mr. Kos. ".
_ENGLISH = regex(
    rf"(?:The +{Kind.OFFICE}+|{Kind.OFFICE}+ +(?P<name>{Kind.PERSON}+)"
    rf"|(?P<titled>{Kind.PERSON}+))\. +(?=[{CAPITALS}\"“])"
)
_TITLE = regex(r"M(?:r|s|rs)\. ")
#: The first letters of such a label.
_FIRST = frozenset("MT") | {Kind.OFFICE.value, Kind.PERSON.value}


def find_stopped_label(marked: Marked, start: int, end: int) -> StoppedLabel | None:
    """Read office or title and name before a full stop: the words follow in the line."""
    if marked.inner[start : start + 1] not in _FIRST:
        return None
    match = _FRENCH.match(marked.document.plain, start, end)
    if match is not None:
        name, is_told = Span(*match.span("name")), match["lead"] is not None
        is_bare = match["office"] is None and not is_told
        who = Span(start, name.end)
        return StoppedLabel(Span(start, match.end()), who, name, is_told, is_bare)
    match = _ENGLISH.match(marked.inner, start, end)
    if match is None or (match["titled"] and not _TITLE.match(marked.document.plain, start)):
        return None
    who = Span(start, start + len(match[0].rstrip().removesuffix(".")))
    group = "name" if match["name"] else "titled"
    bearer = None if match[group] is None else Span(*match.span(group))
    return StoppedLabel(Span(start, match.end()), who, bearer, is_told=True, is_bare=False)
