"""Who comes beside those whose meeting it is, for how much of it, and what for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.offices import OfficeKind
from natobrief.model import Attendance, Country, Language, Organisation
from natobrief.rules.agenda import topic
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.people import People, party_of
from natobrief.span import Span


@final
@frozen
class Guest:
    """A party that is to come, with the words that say so."""

    party: Country | Organisation
    party_span: Span
    #: Words for the office, in the number in which they stand; None when there are none.
    office: Span | None
    #: Whether the office is that of those who meet ("their counterpart").
    is_counterpart: bool
    #: Which of the persons comes; None when no name is given.
    person: int | None
    attendance: Attendance
    attendance_span: Span | None
    purpose: Span | None
    sentence: Span


_MODAL_EN = r"(?:(?:will|would|are to|is to|are due to|is due to|are expected to|is expected to|are set to|is set to|shall) (?:also |then |again )?)"
_MODAL_FR = r""
_SUBJECT_FIRST = {
    Language.EN: pattern(
        rf"(?:{_MODAL_EN}(?:be )?(?:present|attend|join|joining|attending|take part|taking part|participate|participating|"
        r"represented|part of|among|at the table|guests?|sit in|sit at|sit with|come|travel|be there|have (?:a seat|dinner|lunch)|"
        r"sit down with|take (?:his|her|their|its|a|the|up) (?:seat|place)s?|meet(?: with)? (?=the Allies|Allies|<L>|allied|his|her|them|NATO|<G>)|"
        r"brief|address|contribute|speak (?:with|to)|be received|received)"
        r"|(?:are|is) sending (?:their|its) <LO>(?: to)?"
        r"|(?:have|has) (?:also )?(?:been invited|accepted|agreed to (?:attend|join|take part))|(?:are|is) (?:also )?invited|were invited"
        r"|(?:attends?|joins?|participates?|takes? part|sits? in)(?= (?:in|all|the|its|their|every|each|them|us|Allies|a|as)\b))"
    ),
    Language.FR: pattern(
        r"(?:(?:participer(?:ont|a)|prendr(?:ont|a) part|assister(?:ont|a)|rejoindr(?:ont|a)|ser(?:ont|a) (?:pr\u00e9sente?s?|invit\u00e9e?s?|repr\u00e9sent\u00e9e?s?)|"
        r"se joindr(?:ont|a)|rencontrer(?:ont|a)|si\u00e9ger(?:ont|a)|interviendr(?:ont|a)"
        r"|sont (?:\u00e9galement |aussi )?(?:invit\u00e9e?s|convi\u00e9e?s|attendue?s)|est (?:\u00e9galement |aussi )?(?:invit\u00e9e?|convi\u00e9e?|attendue?)|ont \u00e9t\u00e9 invit\u00e9e?s|a \u00e9t\u00e9 invit\u00e9e?"
        r"|participent|prennent part|participe|prend part|assistent))"
    ),
}
_GUEST_FIRST = {
    Language.EN: pattern(
        r"(?:\b(?:be|been|being|are|is) joined(?: [^.;,]{0,40}?)? by|\bjoined by|\bwith the participation of|\bin the presence of|"
        r"\b(?:will|would|to|are to|is to) (?:also |then )?(?:meet|talk|confer|consult|(?:have|hold) (?:a |an )?(?:\w+ )?(?:dinner|lunch|breakfast|talks|consultations|discussions|meeting|session))"
        r"(?: separately| again)?(?: with| together with)?(?= (?:the |their |his |its )?(?:\w+ ){0,2}(?:<A>|<L> of|<L> from|<C>|<O>|counterpart|colleague|representative|partner))|"
        r"\b(?:will|would|to) (?:also )?(?:welcome|receive|host)(?= (?:the |their )?(?:<A> |<L> of|<L> from|counterparts|colleagues))|"
        r"\btogether with|\balongside|\b(?:meet|meeting) with|\b(?:invited|invitations? (?:has|have) (?:also )?(?:been|gone) (?:sent |extended |out )?to)|\bguests?[^.;:]{0,200} ?:|^(?:Together )?[Ww]ith(?= (?:the )?(?:<A>|<C>|<O>|<L> of|their counterpart)))"
    ),
    Language.FR: pattern(
        r"(?:\b(?:rejoints|rejointe?) par|\ben pr\u00e9sence (?:de|des|du)|\bavec la participation (?:de|des|du)|\brencontreront|\bretrouveront(?= leur)|"
        r"\b(?:se r\u00e9uniront|s'entretiendront|d\u00eeneront|d\u00e9jeuneront|discuteront|d\u00e9battront) (?:\u00e9galement )?avec|\baccueilleront)"
    ),
}
_NP_END = pattern(
    r", (?:the |NATO |Allied )*(?:<L>|leaders|they) |(?: (?:to [a-z]|for (?:a|an|the|talks|discussions|one|part)\b|at (?:a|an|the|that)\b|in (?:a|an|the|order)\b|"
    r"during|on (?:the |<D>)|who|when|while|will|pour|afin|lors|\u00e0 |au |dans le))|[.;]|, (?:to|who|when|pour|afin|on)\b|<D>"
)
_CLAUSE_START = pattern(
    r"(?:[;:] |, which | that |(?<!ainsi) que | qu'|, (?:and|while|whereas|et|tandis que) (?=(?:the |le |la |les |l')?(?:<A> )?(?:<C>(?:'s?)? )?<LO>))"
)
_LIST = r"(?P<list>(?:<CG>)(?:(?:, | and |, and | et | ou |, as well as | as well as | ainsi que |, ainsi que | & )(?:those |ceux |celles )?(?:of |from |de la |de l'|de |du |des |d')?(?:the |la |le |les |l')?<CG>)*)"
_PLURAL = r"(?P<office><L>|<O>|counterparts?|colleagues?|homologues?|representatives?|delegations?|envoys?|repr\u00e9sentants?)"
_OF_LIST = pattern(
    rf"{_PLURAL} (?:of |from |for |de la |de l'|de |du |des |d')(?:both |the |la |le |les |l')?{_LIST}"
)
_ADJECTIVES = pattern(
    rf"(?P<list><A>(?:(?:, | and |, and | et )<A>)*) (?:and other )?{_PLURAL}"
    rf"|{_PLURAL.replace('<office>', '<office2>')} (?P<list2><A>(?:(?:, | and | et )<A>)*)"
)
_POSSESSIVE = pattern(rf"(?P<list><C>)(?:'s?)? {_PLURAL}|(?P<list2><CG>(?:(?:, | and |, and )<CG>)*) (?:are|is) sending (?:their|its) {_PLURAL.replace('<office>', '<office2>')}")
_BARE = pattern(rf"(?:^|(?:\b(?:by|with|of|together with|alongside|par|avec|de|and|both|as well as)) |[,;] )(?:the |la |le |l'|both )?{_LIST}(?=$|[,;]| ?(?:will|would|are|is|have|has)\b| ?\()")
_ALL = pattern(
    r"\b(?:(?:all|each|every one) (?:(?:of )?(?:the |its |their |our |these )?)?(?:[\w-]+ ){0,2}(?:discussions|sessions|meetings|debates|talks|deliberations|proceedings)"
    r"|(?:the )?(?:whole|entire|full) (?:of the )?(?:[\w-]+ )?(?:meeting|conference|summit|programme|agenda|session|gathering)|every (?:[\w-]+ )?(?:session|discussion|meeting)"
    r"|throughout|from (?:start|beginning) to (?:finish|end)|(?:the )?entire(?:ty)? of the"
    r"|l'ensemble (?:des|de la|du) (?:d\u00e9bats|discussions|s\u00e9ances|travaux|r\u00e9union|sommet)|toutes les (?:s\u00e9ances|discussions|sessions)|tous les d\u00e9bats|toute la (?:r\u00e9union|conf\u00e9rence))"
)
_PART = pattern(
    r"\b(?:(?:a|an|one|that|this|his|her|their|the|second|first|opening|closing|final|special|part of the|part of) (?:[\w-]+ ){0,2}?(?:sessions?|dinner|lunch|breakfast|discussion|reception|meeting of the|exchange|segment)"
    r"|part of (?:the|that|its)? ?(?:meeting|conference|discussions|summit|sessions)|(?:une|la|le|au|un) (?:[\w\u00c0-\u00ff-]+ ){0,2}?(?:s\u00e9ance|d\u00eener|d\u00e9jeuner|petit-d\u00e9jeuner|r\u00e9union de|session))"
)
_PURPOSE = {
    Language.EN: pattern(
        r"(?:\bto (?:also )?(?:address|discuss|consider|review|examine|debate|assess|take stock of|tackle|(?:exchange|share) views on|"
        r"go through|focus on|talk about|talk over|look at|concentrate on|deal with|consult on|go over|cover|explore|hear about|speak about|speak on|report on|present|"
        r"explain|hear|set out|brief (?:\w+ ){1,3}on|prepare|work on|update (?:\w+ ){1,3}on)(?: and \w+)?"
        r") "
    ),
    Language.FR: pattern(
        r"(?:\b(?:pour|afin de|afin d'|en vue de|d') ?(?:examiner|discuter (?:de |des |du |d')?|\u00e9voquer|aborder|faire le point (?:sur|de)|d\u00e9battre (?:de |des |du |d')?|"
        r"traiter (?:de |des |du |d')?|parler (?:de |des |du |d')?|s'entretenir (?:de |des |du |d')?|exposer|pr\u00e9senter|\u00e9changer sur|expliquer)"
        r") ?"
    ),
}
_SESSION = {
    Language.EN: pattern(
        r"(?:\b(?:sessions?|discussion|dinner|lunch|breakfast|meeting|exchange(?: of views)?|debate|talks|consultations|hour|part|one|leaders|ministers|colleagues|<L>),? (?:on|about|devoted to)"
        r"|\b(?:discussion|session) of) (?!<D>|(?:the )?(?:first|second|final|last|same|opening) (?:day|morning|evening))"
    ),
    Language.FR: pattern(
        r"\b(?:s\u00e9ance|discussion|d\u00eener|d\u00e9jeuner|session|r\u00e9union|d\u00e9bat) (?:(?:de travail )?consacr\u00e9e? (?:\u00e0 |aux? )|sur |portant sur )"
    ),
}
_ABOUT = pattern(r"\b(?:brief|speak (?:with|to)|address|joins?|talk (?:with|to))\b[^.;]{0,40}? (?:on|about) (?!<D>)")
_HELD = pattern(
    r"\b(?:discussion|session|debate|exchange of views|talks) (?:of|on|about) (?P<topic>[^.;]+?) (?:will|is to|are to) (?:be held|take place|follow)"
)
_BY = pattern(r"[^.;]{0,20}?\b(?:by|par) (?:(?:its|their|his|her|the|sa|son|leurs?|le|la|les) )?")
_ALLIANCE_LEVEL = re.compile(r"(?:NATO|Allied|Alliance|OTAN|\ue003)", re.IGNORECASE)


def find_guests(marked: Marked, people: People) -> Iterator[Guest]:
    """Find the parties that attend, join, are invited to or are met, in the order of the text."""
    language = marked.document.language
    seen: set[tuple[object, int | None, Span]] = set()
    for sentence in marked.document.sentences:
        for phrase, verb in _phrases(marked, sentence, language):
            for guest in _guests(marked, people, sentence, phrase, verb):
                if (guest.party, guest.person, sentence) not in seen:
                    seen.add((guest.party, guest.person, sentence))
                    yield guest


def _phrases(marked: Marked, sentence: Span, language: Language) -> Iterator[tuple[Span, Span]]:
    """Give the noun phrases that name guests, each with the words of coming."""
    text = marked.narrative
    for match in _SUBJECT_FIRST[language].finditer(text, sentence.start, sentence.end):
        start = sentence.start
        for boundary in _CLAUSE_START.finditer(text, sentence.start, match.start()):
            start = boundary.end()
        verb = Span(match.start(), match.end())
        until = match.end() if "sending" in match[0].lower() else match.start()
        last = start + len(text[start:until].rstrip(" ,"))
        if last > start:
            yield Span(start, last), verb
    for match in _GUEST_FIRST[language].finditer(text, sentence.start, sentence.end):
        colon = match[0].endswith(":")
        end = None if colon else _NP_END.search(text, match.end(), sentence.end)
        stop = sentence.end if end is None else end.start()
        if stop > match.end():
            yield Span(match.end(), stop), Span(match.start(), match.end())


def _guests(
    marked: Marked, people: People, sentence: Span, phrase: Span, verb: Span
) -> Iterator[Guest]:
    clause = verb
    if not verb.of(marked.narrative).endswith(":"):
        start = verb.start if phrase.end <= verb.start else phrase.end
        clause = _clause_after(marked, sentence, start) or verb
    attendance, attendance_span = _attendance(marked, clause)
    purpose = _purpose(marked, clause) or _purpose_before(marked, sentence, verb)
    if attendance is Attendance.UNSTATED and purpose is not None:
        attendance, attendance_span = Attendance.PART, purpose
    taken: set[Span] = set()
    for mark in marked.marks.inside(phrase, Kind.PERSON):
        index = people.meant_at.get(mark.span.start)
        if index is None:
            continue
        known = people.known[index]
        if known.office_kind is not OfficeKind.OTHER:
            taken.update([mark.span] if known.party_span is None else [known.party_span])
            continue
        if known.party is None or known.party_span is None:
            continue
        taken.add(known.party_span)
        yield Guest(
            known.party,
            known.party_span,
            known.office_spans[0] if known.office_spans else None,
            known.is_counterpart,
            index,
            attendance,
            attendance_span,
            purpose,
            sentence,
        )
    for mark, office, is_counterpart in _parties(marked, phrase):
        party = party_of(mark)
        if party is None or mark.span in taken or _is_alliance(party):
            continue
        taken.add(mark.span)
        person = _named_for(people, party, phrase)
        if office is None and "represent" in verb.of(marked.narrative).lower():
            office, person = _representing(marked, people, verb, clause)
        yield Guest(
            party, mark.span, office, is_counterpart, person, attendance, attendance_span,
            purpose, sentence,
        )


def _representing(
    marked: Marked, people: People, verb: Span, clause: Span
) -> tuple[Span | None, int | None]:
    """Return who represents a party: the office and the person after "by"."""
    by = _BY.match(marked.narrative, verb.end, max(clause.end, verb.end))
    if by is None:
        return None, None
    reach = Span(by.end(), by.end() + 1)
    for mark in marked.marks.inside(reach, Kind.OFFICE, Kind.LEVEL):
        following = marked.marks.inside(Span(mark.span.end, mark.span.end + 3), Kind.PERSON)
        index = people.meant_at.get(following[0].span.start) if following else None
        return mark.span, index
    return None, None


def _is_alliance(party: Country | Organisation) -> bool:
    return isinstance(party, Organisation) and party.name == "NATO"


def _named_for(people: People, party: Country | Organisation, phrase: Span) -> int | None:
    """Return the person of that party whom the noun phrase names, if there is one."""
    for index in people.named_in(phrase.start, phrase.end):
        if people.known[index].party == party:
            return index
    return None


def _parties(marked: Marked, phrase: Span) -> Iterator[tuple[Mark, Span | None, bool]]:
    """Give the parties that a noun phrase names as guests, with the words for their office."""
    text = marked.narrative[phrase.start : phrase.end]
    found: dict[int, tuple[Mark, Span | None, bool]] = {}
    for shape in (_OF_LIST, _ADJECTIVES, _POSSESSIVE, _BARE):
        for match in shape.finditer(text):
            group = "list" if match["list"] is not None else "list2"
            listed = Span(phrase.start + match.start(group), phrase.start + match.end(group))
            office, is_counterpart = _office(match, phrase.start)
            if shape is _BARE and _is_place(text, match.start(group)):
                continue
            for mark in marked.marks.inside(listed, Kind.COUNTRY, Kind.ADJECTIVE, Kind.ORGANISATION):
                found.setdefault(mark.span.start, (mark, office, is_counterpart))
    return iter([found[start] for start in sorted(found)])


def _is_place(text: str, at: int) -> bool:
    """Tell whether a name stands after a capital and a comma: "Bucharest, Romania"."""
    return re.search(r"(?:\ue002|[A-Z][\w'-]+), *$", text[:at]) is not None and re.search(
        r"\b(?:in|at|\u00e0) [^,]*, *$", text[:at], re.IGNORECASE
    ) is not None


def _office(match: re.Match[str], offset: int) -> tuple[Span | None, bool]:
    for name in ("office", "office2"):
        if name in match.re.groupindex and match[name] is not None:
            words = match[name]
            if words[0] not in {Kind.OFFICE.value, Kind.LEVEL.value}:
                counterpart = words.lower().startswith(("counterpart", "colleague", "homologue"))
                span = Span(offset + match.start(name), offset + match.end(name))
                return (span, True) if counterpart else (None, False)
            return Span(offset + match.start(name), offset + match.end(name)), False
    return None, False


def _clause_after(marked: Marked, sentence: Span, start: int) -> Span | None:
    end = re.compile(r"; ").search(marked.narrative, start, sentence.end)
    stop = sentence.end if end is None else end.start()
    return Span(start, stop) if stop > start else None


def _attendance(marked: Marked, clause: Span) -> tuple[Attendance, Span | None]:
    for shape, attendance in ((_ALL, Attendance.ALL), (_PART, Attendance.PART)):
        match = shape.search(marked.narrative, clause.start, clause.end)
        if match is not None:
            return attendance, Span(match.start(), match.end())
    return Attendance.UNSTATED, None


def _purpose(marked: Marked, clause: Span) -> Span | None:
    """Return what guests come for: what they are to discuss, else what their session is on."""
    language = marked.document.language
    for shape in (_PURPOSE[language], _SESSION[language], _ABOUT):
        match = shape.search(marked.narrative, clause.start, clause.end)
        if match is not None and match.end() < clause.end:
            colon = marked.narrative.find(": ", match.end(), clause.end)
            return topic(marked, Span(match.end(), clause.end if colon < 0 else colon))
    return None


def _purpose_before(marked: Marked, sentence: Span, verb: Span) -> Span | None:
    """Return what a session is on that is held "with the participation of" guests."""
    if marked.document.language is not Language.EN or verb.start <= sentence.start:
        return None
    match = _HELD.search(marked.narrative, sentence.start, verb.start)
    return None if match is None else topic(marked, Span(match.start("topic"), match.end("topic")))


