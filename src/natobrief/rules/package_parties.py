"""Whose a package is, and for whom."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Country
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.people import party_of
from natobrief.span import Span
from natobrief.text.regex import regex

_OWNING = regex(r"'s? +(?:(?:new|own|enhanced|updated|so-called) +)*$")
_OF = regex(r" +(?:of|de) +(?:the +|l')?$")
_FOR = regex(
    r" +(?:of +the +Alliance +|de +l'OTAN +)?(?:for|to|pour) +(?:the +|la +|le +|les +|l')?"
)
_AT_MOST = 60


def past_for(marked: Marked, name: Span) -> int:
    """Return the end of a name, past the first word of for whom it is."""
    after = _FOR.match(marked.document.plain, name.end)
    return name.end if after is None else after.end() + 1


def provider_of(marked: Marked, name: Span) -> Mark | None:
    """Return whose package it is: an owner right before the name, in it or right after it."""
    plain = marked.document.plain
    before = marked.marks.inside(Span(max(0, name.start - _AT_MOST), name.start + 1))
    for mark in before:
        is_before = mark.span.end <= name.start and party_of(mark) is not None
        if is_before and _OWNING.fullmatch(plain, mark.span.end, name.start):
            return mark
    for mark in marked.marks.inside(Span(name.start, name.end + _AT_MOST), Kind.ORGANISATION):
        if mark.span.start < name.end or _OF.fullmatch(plain, name.end, mark.span.start):
            return mark
    return None


def recipient_in(marked: Marked, where: list[Span]) -> Mark | None:
    """Return for whom the package is said to be: a country in its name or joined to it."""
    kinds = (Kind.COUNTRY, Kind.ADJECTIVE)
    named = (mark for stretch in where for mark in marked.marks.inside(stretch, *kinds))
    return next(named, None)


_NEAR_KINDS = (Kind.COUNTRY, Kind.CAPITAL, Kind.ADJECTIVE)
_IN = regex(r"\b(?:in|at|\u00e0) +$")


#: How far from a package "near" goes.
_NEAR = 800


#: Somebody speaks of the package, or asks for it: what was said just before counts too.
_ASKING = regex(
    r"\b(?:that|call(?:s|ed)? on|urg(?:e|ed|es)|ask(?:s|ed)?|appeal(?:s|ed)?|que|appel\w+)\b|\bqu'"
)


def countries_near(marked: Marked, name: Span, sentence: Span) -> tuple[tuple[Country, Span], ...]:
    """Return the countries of the sentence; where somebody speaks, of the two before it too."""
    within = Span(max(0, name.start - _NEAR), name.end + _NEAR)
    sentences = marked.document.sentences
    index = marked.document.sentence_at(sentence.start)
    found: list[tuple[Country, Span]] = []
    start, end = max(sentence.start, within.start), min(sentence.end, within.end)
    reach = 2 if marked.document.plain_sieve.search(_ASKING, start, end) else 0
    for candidate in reversed(sentences[max(0, index - reach) : index + 1]):
        if "\n\n" in marked.document.text[candidate.end : sentence.start]:
            break
        start, end = max(candidate.start, within.start), min(candidate.end, within.end)
        found += _helped(marked, Span(start, end)) if start < end else []
    return tuple(found)


def _helped(marked: Marked, stretch: Span) -> Iterator[tuple[Country, Span]]:
    """Give the countries of a stretch, but not those that are only where something is."""
    for mark in marked.marks.inside(stretch, *_NEAR_KINDS):
        party = party_of(mark)
        start = max(stretch.start, mark.span.start - 10)
        is_place = marked.document.plain_sieve.search(_IN, start, mark.span.start)
        if isinstance(party, Country) and not is_place:
            yield party, mark.span
