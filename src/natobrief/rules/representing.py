"""Persons who are said to represent a party at a meeting, or to lead its delegation."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.lexicon.organisations import NATO
from natobrief.model import Language
from natobrief.rules.guest import Guest
from natobrief.rules.known import party_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.people import People
from natobrief.span import Span

_WHO = (
    r"(?:(?P<office><O>),? )?(?P<person><P>)"
    r"(?:, (?:the |le |la |l')?(?P<office2><O>)[^,;.]{0,40})?,? (?:who |qui )?"
)
_REPRESENTS = {
    Language.EN: pattern(
        rf"{_WHO}"
        r"(?:(?:will|is to|would) (?:also )?(?:represent|lead|head)|represents|leads|heads"
        r"|represented|led|headed) "
        r"(?:(?P<its>its|their) delegation|(?:the delegation of )?(?:the )?(?P<party><CG>|<A>)"
        r"(?:'s?)?(?: delegation)?)"
    ),
    Language.FR: pattern(
        rf"{_WHO}(?:y )?(?:représenter(?:a|ait)|représentait|conduira|dirigera|mènera"
        r"|a (?:représenté|conduit|dirigé|mené)) "
        r"(?:(?P<its>sa|leur) délégation|(?:la délégation (?:de |du )?)?"
        r"(?:la |le |l'|les )?(?P<party><CG>|<A>))"
    ),
}
#: The party first: "Norway's representative at the meeting will be Minister X", "the Norwegian
#: delegation was led by Minister X".
_REPRESENTATIVE_IS = pattern(
    r"(?P<party><CGA>)(?:'s?)? (?:(?:representative|delegate)s? (?:at|to|in) [^.;:,]{3,60}? "
    r"(?:will be|is|was)|delegation (?:will be|is|was) (?:led|headed) by) "
    r"(?:the )?(?:<A> )?(?:(?P<office><O>),? )?(?P<person><P>)"
)
#: "Minister X attended the meeting on behalf of Norway".
_ON_BEHALF = pattern(
    rf"{_WHO}(?:will |is to |also )*(?:attend(?:s|ed)?|took part|takes part|take part"
    r"|participat(?:es?|ed)|spoke|speaks|speak)\b[^.;:]{0,80}? on behalf of (?:the )?(?P<party><C>)"
)
_BY = pattern(r"[^.;]{0,20}?\b(?:by|par) (?:(?:its|their|his|her|the|sa|son|leurs?|le|la|les) )?")
_REPRESENTED = pattern("represent|représent")
_ITS_BY = pattern(r"\brepresented by (?:(?:its|their|the) )?(?P<office><LO>)(?: (?P<person><P>))?")


def find_representatives(marked: Marked, people: People, sentence: Span) -> Iterator[Guest]:
    """Give the parties that a person is said to represent, or whose delegation he leads."""
    shape, sieve = _REPRESENTS[marked.document.language], marked.narrative_sieve
    for match in (
        *sieve.finditer(shape, sentence.start, sentence.end),
        *sieve.finditer(_REPRESENTATIVE_IS, sentence.start, sentence.end),
        *sieve.finditer(_ON_BEHALF, sentence.start, sentence.end),
    ):
        if match["party"] is None:
            earlier = Span(sentence.start, match.start() + 1)
            mark = _only(marked.marks.inside(earlier, Kind.COUNTRY))
        else:
            mark = marked.marks.at(match.start("party"))
        party = None if mark is None else party_of(mark)
        if mark is None or party is None or party == NATO:
            continue
        group = "office2" if match.groupdict().get("office2") is not None else "office"
        yield Guest(
            party=party,
            party_span=mark.span,
            office=None if match[group] is None else Span(match.start(group), match.end(group)),
            person=people.meant_at[match.start("person")],
            sentence=sentence,
        )


def _only(marks: list[Mark]) -> Mark | None:
    """Return the first of marks that all stand for one party; None when they differ."""
    return marks[0] if len({party_of(each) for each in marks}) == 1 else None


def find_representative(
    marked: Marked, people: People, verb: Span, clause: Span
) -> tuple[Span | None, int | None]:
    """Return who represents a party: the office and the person after "represented by"."""
    text = marked.narrative
    if _REPRESENTED.search(verb.of(text)):
        by = _BY.match(text, verb.end, max(clause.end, verb.end))
        start = None if by is None else by.end()
    else:
        its = _ITS_BY.search(text, clause.start, clause.end)
        start = None if its is None else its.start("office")
    mark = None if start is None else marked.marks.at(start)
    if mark is not None and mark.kind is Kind.PERSON:
        return None, people.meant_at[mark.span.start]
    if mark is None or mark.kind not in {Kind.OFFICE, Kind.LEVEL}:
        return None, None
    beside = Span(mark.span.end, mark.span.end + 3)
    following = marked.marks.inside(beside, Kind.PERSON)
    return mark.span, people.meant_at[following[0].span.start] if following else None
