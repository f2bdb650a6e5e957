"""Who comes beside those whose meeting it is, for how much of it, and what for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.offices import OfficeKind
from natobrief.lexicon.organisations import NATO
from natobrief.model import Country, Organisation
from natobrief.rules.guest import Guest
from natobrief.rules.guest_continued import find_continued_guests
from natobrief.rules.guest_groups import find_groups
from natobrief.rules.guest_lists import find_listed_guests
from natobrief.rules.guest_phrases import GuestPhrase, find_guest_phrases
from natobrief.rules.guest_subjects import find_meeting_guests
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.participation import (
    Participation,
    find_participation,
    find_session_with,
    find_topic_before,
    find_whole_before,
)
from natobrief.rules.parties import PartyWords, find_parties
from natobrief.rules.people import Known, People, party_of
from natobrief.rules.representing import find_representative, find_representatives
from natobrief.rules.visited import Visited, find_visited
from natobrief.span import Span
from natobrief.text.regex import regex

#: How far the words of a clause count, from its verb.
_CLAUSE = 600
_WHICH = ", which "
#: Where what is said of guests ends: with the sentence's part, or where others do something.
_NEXT_CLAUSE = pattern(
    r"; |, (?:and|while|et|tandis que) (?:the |le |la |les |l')?(?:<A> |<C>(?:'s?)? )?<LOP>"
    r"[^.;]{0,120}? (?:will|is to|are to|would|participer(?:a|ont)|ser(?:a|ont))\b"
    r"|,? and (?:we|I) (?:also |then )?(?:will|are|have|shall|want|hope)\b"
    r"|,? et (?:nous|je) "
)
#: Where a sentence turns to another part of the meeting, which is about something of its own.
_NEXT_SITTING = pattern(
    r",? (?:and|while|et|tandis qu(?:e |')) ?(?:an? |the |another |une? |le |la )(?:[\w-]+ ){0,2}?"
    r"(?:lunch|dinner|breakfast|sessions?|meeting|discussion|reception|debate"
    r"|déjeuner|dîner|séance|réunion|débat)\b[^.;]{0,120}? (?:will|is to|is due to|\w+era)\b"
)
#: Before words of meeting somebody: what is done when that is over, or first, is no part of it.
_WHEN_MET = pattern(
    r"(?:^|, )(?:after|before|following|prior to|ahead of|après|avant|à l'issue d(?:e|u|es)?)"
    r"(?!\w)[^,;]*$"
)
#: The end of a verb that stands before its subject, with what guests come to before it.
_TURNED = pattern(r"(?<=.) (?:will be|are|is)$")
#: Behind an office: another one of the same person, who is named behind that.
_OTHER_OFFICE = r", (?:the |le |la |l')?<O>(?: (?:of|de|du|des) [^.;:,]{1,60}?)?"
_ALSO_HOLDS = pattern(rf"(?: (?:for|pour) [^.;:,]{{1,80}}?)?{_OTHER_OFFICE},? <P>")
#: Before an office: the same, behind the person.
_HELD_TOO = pattern(rf"<P>{_OTHER_OFFICE}, (?:the |le |la |l')?$")
#: Before one who comes, and is not at home where he goes.
_VISIT_OF = pattern(r"visit")
#: Before an office that somebody held, or at its head.
_FORMER = regex(r"\b(?:former|ex-|ancien(?:ne)?s?\b)(?: [\w-]+){0,2} ?.{0,9}\Z", re.IGNORECASE)
_FORMER_STATE = regex(r"\bformer (?:\w+ )?republic\b", re.IGNORECASE)
#: Whoever was asked does not come.
_DECLINED = regex(
    r"\binvitations? (?:was|were|has been|is) (?:turned down|declined|rejected|refused)\b"
    r"|\b(?:turned down|declined|rejected|refused) (?:the|an|its|this|NATO's) invitation\b"
    r"|\binvitation (?:a été|est) (?:déclinée|refusée|rejetée)\b"
    r"|\b(?:décliné|refusé|rejeté) l'invitation\b",
    re.IGNORECASE,
)
#: How far before "attended by" the words for what is attended may stand.
_BEFORE_PASSIVE = 120


def find_guests(marked: Marked, people: People, *, is_elsewhere: bool = False) -> Iterator[Guest]:
    """Find the parties that attend, join, are invited to or are met, in the order of the text.

    Args:
        marked: The text.
        people: Who is who in it.
        is_elsewhere: Whether the meeting is another organisation's: then the Alliance is a guest.
    """
    visited = find_visited(marked)
    listed: dict[Span, list[GuestPhrase]] = {}
    for line, found in find_listed_guests(marked):
        listed.setdefault(line, []).append(found)
    phrases: tuple[GuestPhrase, ...] = ()
    for sentence in marked.document.sentences:
        if _DECLINED.search(marked.narrative, sentence.start, sentence.end):
            continue
        seen: set[tuple[object, ...]] = set()
        continued = find_continued_guests(marked, sentence, phrases)
        phrases = (
            *(continued or find_guest_phrases(marked, sentence)),
            *listed.get(sentence, ()),
        )
        coming = (
            guest
            for found in (*phrases, *find_meeting_guests(marked, sentence))
            for guest in _Coming(marked, people, visited, sentence, found, is_elsewhere).guests()
        )
        for guest in (*coming, *find_representatives(marked, people, sentence)):
            # One mention names one guest, by whichever words of coming.
            who = (guest.party, guest.person)
            keys = {(*who, guest.office), (*who, "at", guest.party_span)}
            if keys.isdisjoint(seen):
                seen |= keys
                yield guest


@final
@frozen
class _Coming:
    """One noun phrase that names guests, in its sentence."""

    marked: Marked
    people: People
    visited: Visited
    sentence: Span
    found: GuestPhrase
    #: Whether the Alliance is a guest as others are.
    is_elsewhere: bool

    def guests(self) -> list[Guest]:
        """Return the guests named, in the order of the text."""
        placed = sorted(self._placed(), key=lambda each: each[0])
        return [guest for _, guest in placed]

    def _placed(self) -> Iterator[tuple[int, Guest]]:
        """Give those named as persons, then those named as parties without one, each with where.

        A guest stands where his party is named beside him, or where he is.
        """
        clause = self._clause()
        part = self._part(clause)
        taken: set[Span] = set()
        for mark in self.marked.marks.inside(self.found.phrase, Kind.PERSON):
            index = self.people.meant_at[mark.span.start]
            known = self.people.known[index]
            if known.party_span is not None:
                taken.add(known.party_span)
            guest = self._named(known, index, part) or self._at_home(known, index, mark.span)
            if guest is not None:
                yield (mark.span if guest.is_implied else guest.party_span).start, guest
        for words, party in self._parties(taken):
            office, person = words.office, self._named_for(party)
            if words.person is not None and person is None:
                person = self._beside(party, words.person)
            if office is None and person is None:
                office, person = find_representative(
                    self.marked, self.people, self.found.verb, clause
                )
            guest = Guest(
                party=party,
                party_span=words.mark.span,
                office=office,
                is_counterpart=words.is_counterpart,
                person=person,
                part=part,
                sentence=self.sentence,
                is_met=self.found.is_met,
                is_among=self.found.is_among,
                is_own=self.found.is_own,
                is_apart=self.found.is_apart,
                is_joint=self.found.is_joint,
                is_going=self.found.is_going,
                is_implied=words.is_in_group,
            )
            yield words.mark.span.start, guest

    def _named(self, known: Known, index: int, part: Participation) -> Guest | None:
        """Return a guest named as a person; officials of the Alliance are none at its meetings."""
        is_ours = known.office_kind is not OfficeKind.OTHER or known.party == NATO
        if known.party is None or known.party_span is None or (is_ours and not self.is_elsewhere):
            return None
        if self._is_former(known.party_span, *known.office_spans):
            return None
        return Guest(
            party=known.party,
            party_span=known.party_span,
            office=known.office_spans[0] if known.office_spans else None,
            is_counterpart=known.is_counterpart,
            person=index,
            part=part,
            sentence=self.sentence,
            is_met=self.found.is_met,
            is_among=self.found.is_among,
            is_apart=self.found.is_apart,
            is_joint=self.found.is_joint,
            is_going=self.found.is_going,
        )

    def _is_former(self, *words: Span) -> bool:
        """Tell whether the words for a guest are for an office that somebody held.

        "The former Yugoslav Republic of ..." is a country, and no office.
        """
        plain = self.marked.document.plain
        starts = [each.start for each in words if not _FORMER_STATE.search(each.of(plain))]
        if not starts:
            return False
        first = min(starts)
        start = max(self.sentence.start, first - _BEFORE_PASSIVE)
        at = self.marked.document.plain[start : first + len("ancienne ")]
        return _FORMER.search(at) is not None

    def _at_home(self, known: Known, index: int, named: Span) -> Guest | None:
        """Return a guest of no stated party who is met in the country whose office he holds."""
        if known.party is not None or known.is_counterpart or not self.found.is_met:
            return None
        if _VISIT_OF.match(self.found.verb.of(self.marked.narrative)):
            return None
        host = self.visited.host_of(self.marked, known, self.sentence, named.start)
        party = None if host is None else party_of(host)
        if host is None or party is None:
            return None
        return Guest(
            party=party,
            party_span=host.span,
            office=known.office_spans[0] if known.office_spans else None,
            person=index,
            sentence=self.sentence,
            is_met=True,
            is_apart=self.found.is_apart,
            is_implied=True,
        )

    def _parties(self, taken: set[Span]) -> Iterator[tuple[PartyWords, Country | Organisation]]:
        """Give the parties that no person named stands for."""
        named = find_parties(self.marked, self.found.phrase)
        for words in (*named, *find_groups(self.marked, self.found.phrase)):
            party = party_of(words.mark)
            if party is None or words.mark.span in taken:
                continue
            if party == NATO and not self.is_elsewhere:
                continue
            held = () if words.office is None else (words.office,)
            if self._is_former(words.mark.span, *held):
                continue
            if not (taken and self._is_anothers(words)):
                yield words, party

    def _is_anothers(self, words: PartyWords) -> bool:
        """Tell whether an office of a party is one of two that somebody holds, for another one."""
        held = (self.marked.marks.around(words.mark.span.start) or words.mark).span
        start = held.start if words.office is None else min(held.start, words.office.start)
        before = self.marked.narrative[self.sentence.start : start]
        after = _ALSO_HOLDS.match(self.marked.narrative, held.end, self.sentence.end)
        return after is not None or _HELD_TOO.search(before) is not None

    def _beside(self, party: Country | Organisation, name: Mark) -> int | None:
        """Return who is named right behind a party, unless he is known to be of another one."""
        index = self.people.meant_at[name.span.start]
        return index if self.people.known[index].party in {None, party} else None

    def _named_for(self, party: Country | Organisation) -> int | None:
        """Return the person of that party whom the noun phrase names, if there is one.

        Where nobody else meets, the names may stand behind all the countries.
        """
        phrase = self.found.phrase
        if self.found.is_own and self.found.verb.start > phrase.end:
            phrase = Span(phrase.start, self.found.verb.start)
        for index in self.people.named_in(phrase.start, phrase.end):
            if self.people.known[index].party == party:
                return index
        return None

    def _clause(self) -> Span:
        """Return the words that tell how much of the meeting guests attend, and why."""
        phrase, verb = self.found.phrase, self.found.verb
        start = max(verb.start, phrase.end)
        lead = self.marked.narrative[self.sentence.start : verb.start]
        if "," in self.marked.narrative[verb.end : start + 1] and _WHEN_MET.search(lead):
            return verb
        stop = min(self.sentence.end, start + _CLAUSE)
        sieve, named = self.marked.narrative_sieve, max(verb.end, phrase.start)
        for shape, after in ((_NEXT_CLAUSE, start), (_NEXT_SITTING, min(start, named))):
            ends = sieve.search(shape, after, stop)
            stop = stop if ends is None else ends.start()
        return Span(start, stop) if stop > start else verb

    def _part(self, clause: Span) -> Participation:
        """Return what the clause says, else what stands before it in the sentence."""
        if self.found.is_own:
            return Participation()
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
