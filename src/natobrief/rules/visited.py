"""The country in which visitors meet those who hold office there."""

from __future__ import annotations

import re
from typing import final

from attrs import field, frozen

from natobrief.model import Country
from natobrief.rules.document import find_title
from natobrief.rules.known import Known, party_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_VISITS = pattern(
    r"\b"
    + one_of(
        r"""
        visit(?:s|ed|ing)?(?: to)? | travel(?:s|led|ed|ling|ing)?(?: \w+)? to | trip to | tour of
        arriv(?:ed|es|ing) in | while in
        (?:during|on) (?:his|her|their|a|the) (?:[\w-]+ )?(?:stay|stop|stopover) in
        on the way to | enroute to | en route to
        se rend(?:ra|ront|re)? (?:à|en|au|aux) | s'est rendue? (?:à|en|au|aux)
        (?:visite|déplacement|voyage) (?:officiel(?:le)? |de travail |d'État )?(?:à|en|au|aux)
        (?:de passage|en déplacement|en voyage(?: officiel)?) (?:à|en|au|aux)
        lors de (?:son|leur) (?:séjour|passage|déplacement) (?:à|en|au|aux)
        """
    )
    + r" (?:the |la |le |les )?"
    r"(?P<list>(?:<C>|<K>)(?:(?:,|,? and|,? et) (?:the |(?:à|en|au|aux) )?(?:<C>|<K>)){0,6})"
)
#: A headline that says where somebody is.
_IN_TITLE = pattern(
    r"(?:(?:<O>|<P>) (?:is |was |arrives |est )?(?:in|à|en|au)"
    r"|\b(?:visit|visite|déplacement) [^.;:]{2,120} (?:to|à|en|au|aux)) "
    r"(?:the |la |le )?(?P<list><C>|<K>)(?=$| (?:for|pour) (?:an? |une? |des )?(?:[\w-]+ )?"
    r"(?:talks|visit|discussions|entretiens|visite)\b)"
)
#: Before a name of a place in the sentence in which somebody is met there.
_IN = regex(r"\b(?:in|to|at|à|en|au) +(?:the +)?$", re.IGNORECASE)
_REACH = 12
#: Offices of a country, and of no organisation.
_NATIONAL = regex(
    r"(?:president|prime minister|minister|chancellor|king|queen|speaker|premier"
    r"|secretary of (?:state|defen[cs]e)|pr\u00e9sidente?|ministre|chanceli[e\u00e8]re?"
    r"|roi|reine)\b",
    re.IGNORECASE,
)
_SUPRANATIONAL = regex(r"commission|council|parliament|conseil|parlement|assembl", re.IGNORECASE)


@final
@frozen
class Visited:
    """The countries that a text says are visited, each with a mention of it."""

    marks: dict[Country, Mark] = field(factory=dict)

    def host_of(self, marked: Marked, known: Known, sentence: Span, at: int) -> Mark | None:
        """Return the place whose office an unattached office-holder holds who is met there.

        It is the place that the sentence names last before, if it is one that is visited; else
        the only country that is, as far as the text has told of it by then.

        Args:
            marked: The text.
            known: The office-holder.
            sentence: The sentence in which he is met.
            at: Where he is named in it.
        """
        office = known.office or ""
        if not self.marks or not _NATIONAL.search(office) or _SUPRANATIONAL.search(office):
            return None
        before = Span(sentence.start, max(sentence.start, at))
        for mark in reversed(marked.marks.inside(before, Kind.COUNTRY, Kind.CAPITAL)):
            lead = marked.narrative[max(sentence.start, mark.span.start - _REACH) : mark.span.start]
            if _IN.search(lead):
                return mark if party_of(mark) in self.marks else None
        told = [mark for mark in self.marks.values() if mark.span.start < at]
        told = told or [*self.marks.values()]
        return told[0] if len(told) == 1 else None


def find_visited(marked: Marked) -> Visited:
    """Find the countries that somebody is said to visit, by name or by their capital."""
    matches = [*marked.narrative_sieve.finditer(_VISITS, 0, len(marked.narrative))]
    title = find_title(marked.document)
    if title is not None:
        matches += marked.narrative_sieve.finditer(_IN_TITLE, title.start, title.end)
    places = (
        mark
        for match in matches
        for mark in marked.marks.inside(Span(*match.span("list")), Kind.COUNTRY, Kind.CAPITAL)
    )
    first: dict[Country, Mark] = {}
    for mark in places:
        party = party_of(mark)
        if isinstance(party, Country):
            first.setdefault(party, mark)
    return Visited(first)
