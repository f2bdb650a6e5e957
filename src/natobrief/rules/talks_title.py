"""Visits and talks that a headline names: with their day, or as what words were spoken beside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import SUMMIT
from natobrief.rules.dates import DateMention
from natobrief.rules.document import read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.place import find_place
from natobrief.span import Span
from natobrief.text.regex import is_of

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
#: The city stands at the end, and the day, if anywhere, in the text.
_IN_CITY = pattern(
    r"(?P<sort>entretiens?|entrevue|rencontre|visite|meeting|talks) (?:de|du|d'|entre|of|between)"
    r"[^\n]{3,240}? (?:avec|et|with|and) [^\n]{3,240}?,? (?:à|in) <K>(?:,? \(?<C>\)?)? ?$"
)
#: The day stands behind a colon: "Prime Minister's call with President X: 6 July 2024".
_DATED = pattern(
    r"(?:(?:[\w-]+|<GCAOP>)(?:'s?)? ){0,4}?(?P<sort>meeting|talks|visit|call|conversation|lunch"
    r"|dinner) (?:with|between|of|by|to) [^\n:]{3,240}: ?(?P<day><D>) ?$"
)
_SPEAKER = r"(?:the )?(?:<CG>(?:'s?)? |<A> )?(?:<O>|<P>)"
#: No day or city is told, but whose readout it is: "Readout of the Minister's meeting with X".
_READOUT = pattern(
    r"(?:readout(?: of|:| [\u2013-]) (?:the |an? )?)?(?:(?:<A>|<CG>(?:'s?)?) )?"
    r"(?:<P>|<O>(?: <P>)?)(?:'s?) (?:[\w-]+ ){0,2}(?P<sort>meeting|talks|call"
    rf"|conversation|lunch|dinner) with {_SPEAKER}"
)
#: Two who have met speak to the press together, or one with the other beside their talks.
_SPOKEN = pattern(
    r"\b(?P<sort>joint (?:press|news|media) (?:point|conference|briefing|statements?"
    rf"|availability))s?,?(?: (?:with|by|of|from))? {_SPEAKER}[^.;:]{{0,120}}?,? (?:and|with)"
    rf" {_SPEAKER}"
    r"|\b(?P<sort6>(?:conférence|point) de presse (?:conjointe?|commune?)"
    r"|déclarations? (?:à la presse )?(?:conjointes?|communes?))"
    r" (?:de |du |d'|avec |par )(?:la |le |l')?(?:<O>|<P>)[^.;:]{0,160}?,? (?:et|avec)"
    r"(?: de| du)? (?:la |le |l')?(?:<O>|<P>)"
    rf"|{_SPEAKER}[^.;:]{{0,120}}?,? and {_SPEAKER}[^.;:]{{0,60}}?"
    r" (?:at|hold|in) (?:the|a|an|their) joint"
    r" (?:press|news|media) (?P<sort5>point|conference|briefing|availability)"
    rf"|\bby {_SPEAKER}[^.;:]{{0,120}}? at (?:the|a|his|her|their) joint (?:press|news|media)"
    rf" (?P<sort4>(?:point|conference|briefing|availability)) with {_SPEAKER}"
    r"|(?:(?:\b(?:(?:joint )?(?:remarks|statements?)|press (?:point|conference|availability))"
    rf" (?:with|by|of)|{_SPEAKER}[^.;:]{{0,80}}?,? and) {_SPEAKER}[^.;:]{{0,160}}?"
    rf"|{_SPEAKER}[^.;:]{{0,80}}?'s? (?:[\w-]+ ){{0,2}}(?:remarks|statement|address))"
    r" (?:before|after|at(?: the (?:start|beginning|opening) of)?|during|in|following|prior to"
    r"|ahead of) "
    r"(?:their (?P<sort2>(?:[\w-]+ ){0,2}?(?:meeting|talks|lunch|dinner)\b)"
    rf"|(?:(?:the|a|an|his|her) )?(?P<sort3>(?:[\w-]+ ){{0,2}}?(?:meeting|talks|lunch|dinner))"
    rf" with {_SPEAKER})"
)
#: Surer than what the text tells of other meetings.
_SURE = 11


def _matches(marked: Marked, title: Span) -> Iterator[re.Match[str] | None]:
    for shape in (_TITLE, _VISIT, _DATED, _IN_CITY):
        yield shape.match(marked.narrative, title.start, title.end)


def find_titled_talks(marked: Marked, title: Span) -> Announcement | None:
    """Read the visit or the talks that a headline names with their day or city at its end."""
    match = next(filter(None, _matches(marked, title)), None)
    if match is None:
        return None
    is_dated = not is_of(match, _IN_CITY)
    mark = marked.marks.at(match.start("day")) if is_dated else None
    mention = mark.value if mark is not None and isinstance(mark.value, DateMention) else None
    if is_dated and (mention is None or mention.dates is None):
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
        weight=_SURE if is_dated else 1,
    )


def find_readout(marked: Marked, title: Span) -> Announcement | None:
    """Read the talks that a headline names as somebody's, of which no day or place is told."""
    match = _READOUT.match(marked.narrative, title.start, title.end)
    return None if match is None else _talks(title, Span(*match.span("sort")))


def find_spoken_talks(marked: Marked) -> Announcement | None:
    """Read the talks of two of whose words the head says that they were spoken beside them.

    Where it names ministers or a body, their meeting is what the words are about.
    """
    cells = read_head(marked.document)
    if not cells:
        return None
    head = Span(cells[0].span.start, cells[-1].span.end)
    match = marked.narrative_sieve.search(_SPOKEN, head.start, head.end)
    others = (*marked.marks.inside(head, Kind.LEVEL), *marked.bodies.inside(head))
    if match is None or others or SUMMIT.search(marked.narrative, head.start, head.end):
        return None
    group = next(
        name
        for name in ("sort", "sort2", "sort3", "sort4", "sort5", "sort6")
        if match[name] is not None
    )
    return evolve(_talks(head, Span(*match.span(group))), is_occasion=True, weight=_SURE)


def _talks(words: Span, sort: Span) -> Announcement:
    """Return talks of which words of the head tell no day and no place."""
    return Announcement(
        sentence=words,
        core=words,
        level=Level.OTHER,
        level_span=sort,
        verb=sort,
        date=None,
        place=None,
        is_past=True,
        is_other=False,
        is_head=True,
        is_visit=True,
        is_occasion=False,
        weight=1,
    )
