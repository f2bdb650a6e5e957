"""Who comes beside those whose meeting it is, for how much of it, and what for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import evolve, field, frozen

from natobrief.lexicon.offices import OfficeKind
from natobrief.lexicon.organisations import NATO
from natobrief.model import Country, Language, Organisation
from natobrief.rules.guest_phrases import GuestPhrase, find_guest_phrases
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.participation import (
    Participation,
    find_participation,
    find_session_with,
    find_topic_before,
    find_whole_before,
)
from natobrief.rules.parties import find_parties
from natobrief.rules.people import Known, People, party_of
from natobrief.span import Span


@final
@frozen(kw_only=True)
class Guest:
    """A party that is to come, with the words that say so."""

    party: Country | Organisation
    party_span: Span
    #: Words for the office, in the number in which they stand; None when there are none.
    office: Span | None = None
    #: Whether the office is that of those who meet ("their counterpart").
    is_counterpart: bool = False
    #: Which of the persons comes; None when no name is given.
    person: int | None = None
    #: For how much of the meeting, and what for.
    part: Participation = field(factory=Participation)
    sentence: Span

    def with_more(self, other: Guest) -> Guest:
        """Return this guest, with what another sentence says of the same party."""
        told = evolve(self, part=self.part.with_more(other.part))
        if self.person is not None or (other.person is None and self.office is not None):
            return told
        return evolve(
            told,
            person=other.person,
            office=other.office or self.office,
            is_counterpart=other.is_counterpart,
        )


_BY = pattern(r"[^.;]{0,20}?\b(?:by|par) (?:(?:its|their|his|her|the|sa|son|leurs?|le|la|les) )?")
_REPRESENTED = pattern("represent|représent")
_ITS_BY = pattern(r"\brepresented by (?:(?:its|their|the) )?(?P<office><LO>)(?: (?P<person><P>))?")
_WHO = (
    r"(?:(?P<office><O>),? )?(?P<person><P>)"
    r"(?:, (?:the |le |la |l')?(?P<office2><O>)[^,;.]{0,40})?,? (?:who |qui )?"
)
_REPRESENTS = {
    Language.EN: pattern(
        rf"{_WHO}"
        r"(?:(?:will|is to|would) (?:also )?(?:represent|lead|head)|represents|leads|heads) "
        r"(?:(?P<its>its|their) delegation|(?:the delegation of )?(?:the )?(?P<party><CG>|<A>)"
        r"(?:'s?)?(?: delegation)?)"
    ),
    Language.FR: pattern(
        rf"{_WHO}(?:y )?(?:représenter(?:a|ait)|conduira|dirigera|mènera) "
        r"(?:(?P<its>sa|leur) délégation|(?:la délégation (?:de |du )?)?"
        r"(?:la |le |l'|les )?(?P<party><CG>|<A>))"
    ),
}
#: How far the words of a clause count, from its verb.
_CLAUSE = 600
_WHICH = ", which "
#: Where what is said of guests ends: with the sentence's part, or where others do something.
_NEXT_CLAUSE = pattern(
    r"; |, (?:and|while|et|tandis que) (?:the |le |la |les |l')?(?:<A> |<C>(?:'s?)? )?<LOP>"
    r"[^.;]{0,120}? (?:will|is to|are to|would|participer(?:a|ont)|ser(?:a|ont))\b"
)
#: The end of a verb that stands before its subject, with what guests come to before it.
_TURNED = pattern(r"(?<=.) (?:will be|are|is)$")
#: How far before "attended by" the words for what is attended may stand.
_BEFORE_PASSIVE = 120


def find_guests(marked: Marked, people: People) -> Iterator[Guest]:
    """Find the parties that attend, join, are invited to or are met, in the order of the text."""
    for sentence in marked.document.sentences:
        seen: set[tuple[object, ...]] = set()
        coming = (
            guest
            for found in find_guest_phrases(marked, sentence)
            for guest in _Coming(marked, people, sentence, found).guests()
        )
        for guest in (*coming, *_sent(marked, people, sentence)):
            key = (guest.party, guest.person, guest.office)
            if key not in seen:
                seen.add(key)
                yield guest


@final
@frozen
class _Coming:
    """One noun phrase that names guests, in its sentence."""

    marked: Marked
    people: People
    sentence: Span
    found: GuestPhrase

    def guests(self) -> list[Guest]:
        """Return the guests named, in the order of the text."""
        return sorted(self._guests(), key=lambda guest: guest.party_span.start)

    def _guests(self) -> Iterator[Guest]:
        """Give those named as persons, then those named as parties without one."""
        clause = self._clause()
        part = self._part(clause)
        taken: set[Span] = set()
        for mark in self.marked.marks.inside(self.found.phrase, Kind.PERSON):
            index = self.people.meant_at[mark.span.start]
            known = self.people.known[index]
            if known.party_span is not None:
                taken.add(known.party_span)
            guest = self._named(known, index, part)
            if guest is not None:
                yield guest
        for words in find_parties(self.marked, self.found.phrase):
            party = party_of(words.mark)
            if party is None or words.mark.span in taken or party == NATO:
                continue
            office, person = words.office, self._named_for(party)
            if office is None and person is None:
                office, person = self._representing(clause)
            yield Guest(
                party=party,
                party_span=words.mark.span,
                office=office,
                is_counterpart=words.is_counterpart,
                person=person,
                part=part,
                sentence=self.sentence,
            )

    def _named(self, known: Known, index: int, part: Participation) -> Guest | None:
        """Return a guest named as a person; officials of the Alliance are no guests."""
        if known.office_kind is not OfficeKind.OTHER or known.party_span is None:
            return None
        if known.party is None or known.party == NATO:
            return None
        return Guest(
            party=known.party,
            party_span=known.party_span,
            office=known.office_spans[0] if known.office_spans else None,
            is_counterpart=known.is_counterpart,
            person=index,
            part=part,
            sentence=self.sentence,
        )

    def _named_for(self, party: Country | Organisation) -> int | None:
        """Return the person of that party whom the noun phrase names, if there is one."""
        phrase = self.found.phrase
        for index in self.people.named_in(phrase.start, phrase.end):
            if self.people.known[index].party == party:
                return index
        return None

    def _clause(self) -> Span:
        """Return the words that tell how much of the meeting guests attend, and why."""
        phrase, verb = self.found.phrase, self.found.verb
        start = max(verb.start, phrase.end)
        stop = min(self.sentence.end, start + _CLAUSE)
        ends = self.marked.narrative_sieve.search(_NEXT_CLAUSE, start, stop)
        stop = stop if ends is None else ends.start()
        return Span(start, stop) if stop > start else verb

    def _part(self, clause: Span) -> Participation:
        """Return what the clause says, else what stands before it in the sentence."""
        verb, start = self.found.verb, self.found.start
        words = verb.of(self.marked.narrative).lower()
        if words.endswith(":"):
            return find_participation(self.marked, verb)
        part = find_participation(self.marked, clause)
        if words.endswith("attended by"):
            before = Span(max(start - _BEFORE_PASSIVE, self.sentence.start), verb.end)
            part = part.with_more(find_whole_before(self.marked, before))
        turned = _TURNED.search(words)
        if turned is not None:
            before = Span(verb.start, verb.start + turned.start())
            part = part.with_more(find_participation(self.marked, before))
        part = part.with_more(find_session_with(self.marked, verb, clause))
        if verb.start > self.sentence.start and part.purpose is None:
            before = Span(max(self.sentence.start, verb.start - _CLAUSE), verb.end)
            part = part.with_more(find_topic_before(self.marked, before))
        before_which = self.marked.narrative[max(0, start - len(_WHICH)) : start] == _WHICH
        if before_which and part == Participation() and start > self.sentence.start:
            before = Span(max(self.sentence.start, start - _CLAUSE), start)
            part = find_participation(self.marked, before)
        return part

    def _representing(self, clause: Span) -> tuple[Span | None, int | None]:
        """Return who represents a party: the office and the person after "represented by"."""
        verb, text = self.found.verb, self.marked.narrative
        if _REPRESENTED.search(verb.of(text)):
            by = _BY.match(text, verb.end, max(clause.end, verb.end))
            start = None if by is None else by.end()
        else:
            its = _ITS_BY.search(text, clause.start, clause.end)
            start = None if its is None else its.start("office")
        mark = None if start is None else self.marked.marks.at(start)
        if mark is not None and mark.kind is Kind.PERSON:
            return None, self.people.meant_at[mark.span.start]
        if mark is None or mark.kind not in {Kind.OFFICE, Kind.LEVEL}:
            return None, None
        beside = Span(mark.span.end, mark.span.end + 3)
        following = self.marked.marks.inside(beside, Kind.PERSON)
        return mark.span, self.people.meant_at[following[0].span.start] if following else None


def _sent(marked: Marked, people: People, sentence: Span) -> Iterator[Guest]:
    """Give the parties that a person is said to represent, or whose delegation he leads."""
    shape = _REPRESENTS[marked.document.language]
    for match in marked.narrative_sieve.finditer(shape, sentence.start, sentence.end):
        if match["party"] is None:
            earlier = Span(sentence.start, match.start() + 1)
            mark = _only(marked.marks.inside(earlier, Kind.COUNTRY))
        else:
            mark = marked.marks.at(match.start("party"))
        party = None if mark is None else party_of(mark)
        if mark is None or party is None or party == NATO:
            continue
        group = "office" if match["office"] is not None else "office2"
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
