"""Who chairs the meeting, and who receives it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import evolve, frozen

from natobrief.lexicon.offices import OfficeKind, OfficeWords
from natobrief.model import Country, Organisation
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.others_office import is_of_others
from natobrief.rules.people import People, party_of
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Leader:
    """Who chairs or receives a meeting, with the words that say so."""

    #: A person (an index into the persons of the text), a country or organisation, or an office
    #: of the Alliance whose holder the text does not name.
    who: int | Country | Organisation | OfficeKind
    #: The words for that person or party.
    who_span: Span
    #: The words of chairing or receiving.
    verb: Span
    #: The body that is chaired at all its meetings, where the words say no more: it has to be the
    #: one that meets.
    body: object = None


_TITLE = (
    r"(?:<OP>|<A> <O>|<O> (?:of|de|du|d') ?(?:the |la |l')?<CG>|<O> (?:of|for) (?:the )?<A> \w+)"
)
#: Another office of the same person.
_AND = (
    r"(?: (?:of|for) (?:the )?(?:<GC>|<A>(?: (?-i:[A-Z])[\w-]+){1,3}))?"
    r"(?: (?:and|et) (?:the )?<O>(?: (?:of|for) (?:the )?<GC>)?)?"
)
_PERSON = (
    rf"(?P<who>(?:<A> |<C>'s? |<G>'s? )?(?:<P>|<O>{_AND}(?: \((?:<O>|(?-i:[A-Z/]{{2,9}}))\))?)"
    rf"(?:,? (?:the |NATO's |le |la |l')?{_TITLE}){{0,2}})"
)
#: The same in French, where the field of an office is named between it and the person.
_PERSON_FR = (
    r"(?P<who>(?:<O>(?: <A>| [a-zé]+)?"
    r"(?: (?:des?|de la|de l'|du|aux?|à la|pour|chargée? d)(?:[\w' -]|<ACG>){3,90}?)?,? ?"
    r"(?:<P>))|(?:<P>|<O>)(?:,? (?:le |la |l')?<O>)?)"
)
#: Before an office, how its holder came to it.
_NEW = r"(?:(?:new|newly[ -](?:elected|appointed)|incoming|outgoing|acting|current) )?"
_ANYONE = rf"(?:{_PERSON}|(?P<party><C>))"
_ANYONE_FR = rf"(?:{_PERSON_FR}|(?P<party><C>))"
_MODAL = r"(?:(?:will|is to|is due to|shall|would) (?:also |again )?)"
#: The whole meeting, not one of its parts.
_MEETING = (
    r"(?:it\b|them\b|both\b"
    r"|(?:the|this|its|their|all|these) (?:(?:\w+|<GLCA>)(?:[-/](?:\w+|<GCA>)){0,4}(?:'s?)? )"
    r"{0,4}?"
    r"(?:meetings?|talks|discussions|sessions|ministerial session|conference|summit|gathering"
    r"|proceedings|debates)\b"
    r"(?! (?:with|on(?! <D>)|of (?:the )?(?:<G>-|<C>)))"
    r"|an? series of (?:[\w-]+ |<G>(?:'s?)? ){0,2}?(?:meetings|sessions|talks|discussions)\b"
    r"|an? (?:\w+ )?meeting of (?:the )?(?:<G>(?:'s?)? |Allied |Allies' )?<L>(?!<L>)"
    r"(?! (?:of|from) (?:the )?<C>))"
)
_CHAIRS = (
    pattern(
        rf"{_PERSON},? (?:who )?(?P<verb>{_MODAL}(?:chair|preside(?: over| at)?)|chairs"
        rf"|presides(?: over)?|chaired|presided(?: over)?)(?=(?: (?:on )?<D>,?)? {_MEETING}"
        r"|[.,;]|$)"
    ),
    pattern(
        rf"{_PERSON}, who (?P<verb>(?:chaired|is chairing|chairs)) "
        r"(?:his|her) (?:first|last|final|farewell) (?:[\w-]+ ){0,2}?"
        r"(?:meeting|ministerial|summit|session)\b"
    ),
    pattern(
        rf"{_PERSON},? (?:who )?(?P<verb>(?:is|was) (?:chairing|leading|presiding over)"
        rf"|{_MODAL}lead|leads|led)(?= {_MEETING})"
    ),
    pattern(rf"{_PERSON},? (?:who )?(?P<verb>{_MODAL}be in the chair|is in the chair)"),
    pattern(rf"\bwith (?:the )?{_PERSON},? (?P<verb>in the chair|presiding)"),
    pattern(
        r"(?P<verb>\b(?:chaired|presided over)(?: for the (?:first|last) time)? by)"
        rf" (?:the )?{_NEW}{_PERSON}"
    ),
    pattern(
        r"(?P<verb>\b(?:chaired|presided over) by) (?:the )?(?P<who><O>(?: and <O>)?"
        r"(?: \([^().;]{2,9}\))? (?:of|for) [^.;,]{3,120}, <P>)(?=[.,;]|$)"
    ),
    pattern(
        r"(?P<verb>\bunder the (?:chairmanship|chairwomanship|presidency|chair|leadership) of)"
        rf" (?:the )?{_NEW}{_PERSON}"
    ),
    pattern(
        # What is done in somebody's name is no meeting that he chairs.
        r"(?P<verb>\b(?<!mené\s)(?<!menée\s)(?<!conduit\s)(?<!conduite\s)"
        r"sous (?:(?:la )?(?:présidence|conduite|direction)|l'égide)"
        r" (?:de la |de l'|de |du |d'))"
        rf" ?(?:nouve(?:lle|l|au) )?{_PERSON_FR}"
    ),
    pattern(rf"(?P<verb>\bprésidé(?:\(e\)|e)?s?(?: <D>)? par) (?:le |la |l')?{_PERSON_FR}"),
    pattern(
        rf"{_PERSON},? (?:qui )?(?P<verb>présidera|préside) "
        r"(?:la réunion|les travaux|les débats|le sommet|la conférence|cette réunion)"
    ),
    pattern(
        rf"{_PERSON},? [^.;:]{{1,120}}? (?P<verb>(?:to (?:chair|preside over)(?= {_MEETING})"
        r"|pour (?:y )?présider(?= (?:la|le|les|une|des|cette|ces|ce|un) (?:[\w-]+ ){0,3}?"
        r"(?:réunions?|sommet|conférence|consultations|travaux|débats|session)\b)))"
    ),
)
#: A line of its own above the hours of a programme: "Chair: Ana Ruiz, Minister of Defence".
_LABELLED = pattern(
    r"(?P<verb>\b(?:chair|chaired by|présidence|présidée? par)|<O>)"
    rf" ?: ?(?:the |le |la |l')?{_PERSON}"
)
_CHAIR_LABEL = regex(r"chair(?:man|woman|person|ed by)?|présid\w+(?: par)?", re.IGNORECASE)
#: What may stand in front of a label.
_MARGIN = " \t\xa0*|\u2022-"
#: "The chairman of the NATO-Russia Council, Secretary General X".
_CHAIR_OF = pattern(
    rf"(?P<verb><O>) (?:of (?:the )?|du |de la |de l')<B>,? (?:the |le |la |l')?{_PERSON}"
)
_IS_CHAIR = regex(r"chair|président", re.IGNORECASE)
_CO = regex(r"\bco-\Z", re.IGNORECASE)
#: A line of a programme tells of one of its sessions.
_TIMED_LINE = regex(r"[^\w\n]*[0-9]{1,2} ?[.:h] ?[0-9]{2}\b")
#: A part of a meeting, chaired by somebody of its own.
_PART_BEFORE = pattern(
    r"\b(?:sessions?|dinner|lunch|breakfast|reception|press conference|commission|group|committee|"
    r"séance|dîner|déjeuner|conférence de presse)"
    r"(?: (?:of|for|on|with|between|at|in|sur|de|du|pour) [^,;.]{0,100}?)?,? "
    r"(?:to be |is |will be |,)?$"
    # A body of others, with which those who meet talk.
    r"|\b(?:with|by|avec|par) (?:the |an? |le |la |l'|un |une )?[^,;.]{0,90}"
    r"\b(?:council|board|cabinet|conseil|delegation|délégation),? (?:which is |that is )?$"
)
#: Before them: the sitting of which the sentence before has told.
_SAME_SITTING = pattern(
    r"^(?:during|at|in the course of|au cours de|lors de) (?:the|this|la|cette) "
    r"(?:session|séance),? (?:which was |qui était )?$"
)
#: Sittings of which there are several.
_SITTINGS = regex(
    r"\bsessions\b|\bséances\b|\b(?:first|second|third|opening|closing|working|plenary|final|last)"
    r" session\b",
    re.IGNORECASE,
)
#: Before "hosted by": what is given beside the meeting, by somebody who may not receive it.
_MEAL_BEFORE = pattern(
    r"\b(?:dinner|lunch|luncheon|breakfast|reception|press conference|ceremony|concert|exhibition"
    r"|side event|dîner|déjeuner|réception|cérémonie)(?: [^,;.]{0,100}?)?,? "
    r"(?:to be |is |will be )?$"
)
_RECEIVED = (
    r"(?!(?:[\w-]+ ){0,3}(?:dinner|lunch|luncheon|breakfast|reception|concert)\b)"
    r"(?:(?:a|an|the|its|this|these|their|his|her) )?(?:[\w-]+ |<G>(?:'s?)? ){0,4}?"
    r"(?:meetings?|summit|conference|gathering|talks|<L>|colleagues|counterparts)"
)
_RECEIVED_FR = (
    r"(?:la |une |le |un |cette |ce |ses |les )(?:[\wÀ-ÿ-]+ |<G> ){0,3}?"
    r"(?:réunion|sommet|conférence|rencontre|homologues|collègues|<L>)"
)
#: Shapes that speak of the meeting by themselves, in whatever sentence.
_IS_HOST = (
    pattern(
        rf"{_ANYONE},? (?:who )?(?P<verb>(?:is|will be|acts as|will act as|is acting as|serves as)"
        r" (?:the |their |our )?host)\b(?! (?:of|to|for) (?:a|an|one)\b)"
    ),
    pattern(
        r"(?P<verb>\b(?:the|their|our|its) host)"
        r"(?: (?:of the (?:meeting|talks|summit)|nation|country))?(?:,| is| will be| was)? "
        rf"(?:the )?{_ANYONE}"
    ),
    pattern(
        r"\b(?:the|this|these) (?:meetings?|summit|conference)(?:,|(?: \w+){0,2}?) "
        rf"(?P<verb>hosted by) (?:the )?{_ANYONE}"
    ),
    pattern(
        rf"(?-i:\bIt) (?:will be|is|was) (?P<verb>hosted by) (?:the )?{_ANYONE}"
        r"(?=[^.;]{0,160}? and (?:will be |is |was )?(?:chaired|presided over) by\b)"
    ),
    pattern(
        r"(?:\b(?:the|this) (?:meeting|summit|conference)|(?-i:\bIt)) (?:will be|is|was) "
        r"(?:chaired|presided over) by [^.;]{3,120}? and (?:will be |is |was )?"
        rf"(?P<verb>hosted by) (?:the )?{_ANYONE}"
    ),
    pattern(
        rf"{_ANYONE},? (?:who )?(?P<verb>{_MODAL}(?:host|play host to)|hosted|is hosting) "
        r"(?:the|this|these) (?:meetings?|summit|conference)\b(?! of)"
    ),
    pattern(
        rf"\bthank(?:s|ed|ing)? (?:[a-z]+ ){{0,2}}?(?:the )?{_ANYONE},? (?P<verb>for hosting) "
        r"(?:(?:the|this|our|their) (?:[\w-]+ ){0,3}?"
        r"(?:meeting|summit|conference|ministerial|gathering|talks)\b(?! (?:of|in|on|next))|us\b)"
    ),
    pattern(
        rf"\bremerci(?:e|é|ant) (?:[a-z]+ ){{0,2}}?(?:le |la |l')?{_ANYONE_FR},? "
        r"(?P<verb>d'(?:accueillir|avoir accueilli)|pour l'(?:accueil|organisation) de) "
        r"(?:la|cette|le|ce|notre) (?:réunion|sommet|conférence|rencontre)\b(?! (?:de|du|d'|à))"
    ),
    pattern(
        r"\b(?:la|cette) (?:réunion|conférence|session) (?:sera|est|a été) présidée par "
        r"[^.;]{3,120}? et (?:sera |est |a été )?(?P<verb>accueillie par) (?:le |la |l')?"
        rf"{_ANYONE_FR}"
    ),
    pattern(rf"{_ANYONE_FR},? (?:qui )?(?P<verb>(?:est|sera|était|a été) l'hôte)\b"),
    pattern(
        rf"{_ANYONE_FR},? (?P<verb>accueillera) (?:la réunion|le sommet|la conférence)\b(?! d)"
    ),
)
#: Shapes that do so in a sentence that announces the meeting.
_HOSTS = (
    pattern(
        rf"{_ANYONE},? (?:who |which )?(?P<verb>{_MODAL}(?:host|play host to)|hosts|hosted"
        rf"|is hosting) {_RECEIVED}"
    ),
    pattern(rf"{_ANYONE},? (?P<verb>{_MODAL}?(?:welcomes?|receives?)) {_RECEIVED} (?:to|in|at)\b"),
    pattern(rf"\bwith (?:the )?{_PERSON},? (?P<verb>as (?:the |its |their )?host)\b"),
    pattern(rf"(?P<verb>\bhosted by) (?:the (?:government|authorities) of )?(?:the )?{_ANYONE}"),
    pattern(
        r"(?P<verb>\bat the invitation of) (?:the )?(?:(?:government|authorities) of )?(?:the )?"
        rf"{_ANYONE}"
    ),
    pattern(rf"{_ANYONE_FR},? (?P<verb>accueillera|accueille) {_RECEIVED_FR}"),
    pattern(rf"(?P<verb>\bà l'invitation (?:de la |de l'|de |du |d')) ?{_ANYONE_FR}"),
)
#: Before a country that is part of a longer name: "Reykjavík, Iceland", "President of Iceland".
_PART_OF_NAME = pattern(r"(?:, |<K> ?\(?|\b(?:of|in|from|de|du|en|au) (?:the |la |l')?)$")


def find_chair(marked: Marked, people: People, sentence: Span) -> Iterator[Leader]:
    """Find who chairs the meeting, as far as a sentence says so; chairs of its parts are not."""
    # Words may be of two shapes.
    yield from dict.fromkeys(_chairs(marked, people, sentence))


def _chairs(marked: Marked, people: People, sentence: Span) -> Iterator[Leader]:
    line = marked.document.text.rfind("\n", 0, sentence.start) + 1
    if _TIMED_LINE.match(marked.document.text, line):
        return
    for shape in marked.narrative_sieve.among(_CHAIRS):
        for match in marked.narrative_sieve.finditer(shape, sentence.start, sentence.end):
            # A commission that meets is no part of a meeting.
            before = marked.bodied[max(sentence.start, match.start() - 120) : match.start()]
            leader = _leader(marked, people, match)
            # One of two who chair together is not the chair.
            if leader is None or _CO.search(
                marked.document.plain[max(0, leader.verb.start - 3) : leader.verb.start]
            ):
                continue
            if not _PART_BEFORE.search(before) or _is_same_sitting(marked, before):
                yield leader
    for match in marked.bodied_sieve.finditer(_CHAIR_OF, sentence.start, sentence.end):
        leader = _leader(marked, people, match)
        if leader is not None and _IS_CHAIR.match(leader.verb.of(marked.document.plain)):
            [body, *_] = marked.bodies.inside(Span(leader.verb.end, match.end()))
            yield evolve(leader, body=body.value)


def find_labelled_chair(marked: Marked, people: People) -> Leader | None:
    """Find who chairs by the one line of a text that is labelled so.

    More lines tell of the sessions of a meeting, each with its own.
    """
    found = [
        match
        for match in marked.narrative_sieve.finditer(_LABELLED, 0, len(marked.narrative))
        if _CHAIR_LABEL.fullmatch(marked.document.plain, match.start("verb"), match.end("verb"))
        and not marked.document.text[: match.start()].rpartition("\n")[2].strip(_MARGIN)
    ]
    return _leader(marked, people, found[0]) if len(found) == 1 else None


def _is_same_sitting(marked: Marked, before: str) -> bool:
    """Tell whether "the session" is all of the meeting: a text that tells of no other."""
    if _SAME_SITTING.match(before) is None:
        return False
    return _SITTINGS.search(marked.document.plain) is None


def find_host(
    marked: Marked, people: People, sentence: Span, *, is_announcing: bool
) -> Iterator[Leader]:
    """Find who receives the meeting: a person or a country.

    Args:
        marked: The text.
        people: Who is who in it.
        sentence: Where to look.
        is_announcing: Whether it announces the meeting; elsewhere only "the host" is told from
            the host of something else.
    """
    sieve = marked.narrative_sieve
    for shape in (*sieve.among(_IS_HOST), *(sieve.among(_HOSTS) if is_announcing else ())):
        for match in sieve.finditer(shape, sentence.start, sentence.end):
            before = marked.narrative[max(sentence.start, match.start() - 30) : match.start()]
            leader = _leader(marked, people, match)
            lead = marked.narrative[max(sentence.start, match.start() - 160) : match.start()]
            if leader is None or _MEAL_BEFORE.search(lead):
                continue
            if match.start() != match.start("verb") and _PART_OF_NAME.search(before):
                continue
            yield leader


def _leader(marked: Marked, people: People, match: re.Match[str]) -> Leader | None:
    verb = Span(match.start("verb"), match.end("verb"))
    if match["who"] is None:  # only shapes of hosts have a party
        span = Span(match.start("party"), match.end("party"))
        mark = marked.marks.at(span.start)
        party = None if mark is None else party_of(mark)
        return None if party is None else Leader(party, span, verb)
    span = Span(match.start("who"), match.end("who"))
    for mark in marked.marks.inside(span, Kind.PERSON):
        return Leader(people.meant_at[mark.span.start], mark.span, verb)
    for mark in marked.marks.inside(span, Kind.OFFICE):
        named = people.called(mark.span)
        if named is not None:
            return Leader(named, mark.span, verb)
        kind = _own_office(marked, mark)
        if kind is not OfficeKind.OTHER:
            return _holder(people, kind, mark.span, verb)
    return None


def _own_office(marked: Marked, mark: Mark) -> OfficeKind:
    """Return which of the Alliance's own offices words name; another one where they name none."""
    if not isinstance(mark.value, OfficeWords) or is_of_others(marked, mark.span):
        return OfficeKind.OTHER
    return mark.value.kind


def _holder(people: People, kind: OfficeKind, words: Span, verb: Span) -> Leader | None:
    """Return who holds an office of the Alliance: somebody of the text, or whoever does."""
    if not people.holders.get(kind):
        return Leader(kind, words, verb)
    holder = people.holding(kind)
    return None if holder is None else Leader(holder, words, verb)
