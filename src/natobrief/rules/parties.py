"""Which parties a noun phrase names as guests, and what office comes for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import final

from attrs import frozen

from natobrief.rules.known import organisations_in
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.served import servant_of
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class PartyWords:
    """A party in a noun phrase, and the words for those who come for it."""

    mark: Mark
    #: Words for the office, in the number in which they stand; None when there are none.
    office: Span | None
    #: Whether the office is that of those who meet ("their counterpart").
    is_counterpart: bool
    #: The mark of the person who stands beside the party in a list: "Norway, Minister X, and ...".
    person: Mark | None = None
    #: Whether the words name a group to which the party belongs, and not the party.
    is_in_group: bool = False


_JOINT = r"(?:, ?| ?[-\u2013/] ?(?=<C>)| and |, and | et | ou |,? as well as |,? ainsi que | & )"
#: What may stand before an article: "de la" is two words.
_OF = r"(?:of |from |de |du |des |d')"
#: The form of a state before its name: "the Republic of", "le Royaume d'".
STATE = (
    r"(?:(?:Federal |Islamic )?(?:Republic|Kingdom|State) of |(?:République|Royaume|Principauté"
    r"|Grand-Duché)(?: fédérale| islamique| arabe)?(?: démocratique)?(?: populaire| socialiste)?"
    r" (?:de |du |d')|(?:Federal|Islamic) (?=<C>))"
)
_THE = rf"(?:(?:the |la |le |les |l')?{STATE}|the |la |le |les |l')"
#: Right after a country in a list, who comes from there: "Norway, Minister X, and Spain".
_WHO = r"(?: ?\((?:<O>,? )?<P>\)|(?:,|'s?)? (?:<O>,? )?<P>(?=,| and | et |\.|$))?"
#: Behind a party: somebody of its own, who is not of the office of those before him.
_ITS_OWN = (
    r"(?!<CG>|(?:'s?)?"
    r"(?: (?:[Ss]pecial|[Ss]enior|[Pp]ermanent|[Hh]igh|[Pp]ersonal|[Cc]ivilian)){0,2} "
    r"(?:<O>|[Rr]epresentatives?|[Ee]nvoys?|[Oo]fficials?|[Cc]oordinators?)(?!\w))"
)
_LIST = (
    rf"(?P<list><CG>{_WHO}(?:{_JOINT}(?:those |ceux |celles )?{_OF}?{_THE}?<CG>{_ITS_OWN}{_WHO})*)"
)
#: "Three partners": whom the list after a comma, a dash or a bracket names.
_GROUP = (
    r"(?:[\w-]+ ){0,3}(?:partners|countries|nations|invitees|aspirants|Allies|pays|partenaires"
    r"|invités|alliés)"
)
#: A name for several, with all of them in brackets: "the Associated Trio (Georgia, Moldova, ...)".
_NAMED_GROUP = rf"(?:[\w'-]+ ){{1,4}}\((?=<C>(?:{_JOINT}<C>)+ ?\))"
#: The same, right before the first: "from NATO Allies Norway and Spain".
_CALLED = r"(?:(?:<G>|fellow|close|neighbouring|neighboring) )?(?:[Aa]llies|partners|members) "
_HOLDERS = one_of(
    r"""
    <L> | <O> | counterparts? | colleagues? | homologues? | representatives? | delegations?
    envoys? | représentants? | officials | responsables
    fonctionnaires | partners | friends | guests | collègues | partenaires | invités
    """
)
_OFFICE, _OFFICE_TOO = rf"(?P<office>{_HOLDERS})", rf"(?P<office2>{_HOLDERS})"
#: The same in "Président de la République togolaise".
_OFFICE_REPUBLIC = rf"(?P<office2>{_HOLDERS}(?: de la [Rr]épublique)?)"
#: Of what somebody is the head, before the country: "of the Armed Forces of Georgia".
_OF_STAFF = (
    r"(?:(?:of the|des|de l') ?(?:[\w-]+ ){0,2}?(?:[Ff]orces|[Aa]rmy|[Nn]avy|[Ss]taff|[Gg]uard"
    r"|[Gg]overnment|[Pp]arliament|armées|gouvernement|parlement) )"
)
_OF_LIST = pattern(
    rf"{_OFFICE}(?: {_OF_STAFF}?(?:of |from |de la |de l'|de |du |des |d')"
    rf"|, (?=(?:République|Royaume|Principauté|Grand-Duché)\b))(?:both |{_THE})?"
    rf"(?:{_GROUP}(?:,| -| \(| \u2013| \u2014|:) ?{_THE}?|{_NAMED_GROUP}|{_CALLED})?{_LIST}"
)
#: The first fields of several offices: "the Norwegian foreign and defence ministers".
_FIELDS = r"(?:(?:foreign|defen[cs]e|interior|finance),? (?:and )?){0,2}"
_ADJECTIVES = pattern(
    rf"(?P<list><A>(?:(?:, | and |, and | et )<A>)*) (?:and other )?{_FIELDS}{_OFFICE}"
    rf"|{_OFFICE_REPUBLIC} (?P<list2><A>(?:,? <P>)?(?:(?:, | and |,? et )<A>(?:,? <P>)?)*)"
)
_POSSESSIVE = pattern(
    r"(?P<list><CG>(?:'s?(?:, | and |, and )<CG>)*)(?:'s?)? "
    rf"(?:(?:senior|special|permanent|high|personal|civilian|top) ){{0,2}}{_OFFICE}"
    r"|(?P<list2><CG>(?:(?:, | and |, and )<CG>)*),? (?:are|is) sending (?:their|its) "
    rf"{_OFFICE_TOO}"
)
#: "The commanders of the Finnish and Swedish defence forces".
_OF_FORCES = pattern(
    rf"{_OFFICE} (?:of|des|de) (?:the |l')?(?P<list><A>(?:(?:, | and |, and | et )(?:the )?<A>)*)"
    r" (?:defence|defense|armed|army|military|navy|general|parliament|government|forces|air)\b"
    rf"|{_OFFICE_TOO} (?:des forces armées|du gouvernement|du parlement) "
    r"(?P<list2><A>(?:(?:, | et )<A>)*)"
)
#: Before a list, words for what its countries are: "partners - X and Y", "guest nations X and Y".
_AS_GROUP = (
    r"(?:\b(?:partners|countries|nations|states|invitees|guests|members|pays|partenaires|invités)"
    r"(?:,? ?(?:[-\u2013\u2014:(]|,|namely|including|such as|like|dont|notamment)? ?))"
)
_BARE = pattern(
    r"(?:^(?:[-*\u2022\u25aa\u00b7] )?"
    r"|(?:\b(?:by|with|of|together with|alongside|par|avec|de|and|both|as well as"
    r"|to which|to whom|auxquelles|auxquels)) |[,;] "
    rf"|{_AS_GROUP}"
    r"|(?:\((?:including |e\.g\. |such as |namely |notably )?| [-\u2013\u2014] |\) )"
    rf"(?={_THE}?<C>{_JOINT}{_THE}?<C>))"
    rf"(?:(?:those|ceux|celles) {_OF})?(?:{_THE}|both )?(?:(?:partner|aspirant|invitee"
    rf"|candidate)s? )?{_LIST}(?=$|[.,;)]| ?(?:will|would|are|is|have|has|were|was|also"
    r"|format|present|attending|participating|as (?:guests|observers|partners)"
    r"|among (?:them|others)|parmi (?:eux|elles))\b| ?(?:(?:in|at) <K>|(?:on )?<D>)"
    r"| ?\(| ?[-\u2013\u2014](?![\w-])|,? (?:and|et|as well as|ainsi que|together with) "
    r"(?:(?:also |then |later |aussi )?(?:by|with|from|par|avec)\b"
    r"|(?:the |le |la |les |l')?(?:<A> |<CG>(?:'s?)? )?<OLP>))"
)
#: Before a name that is part of a place: "in Bucharest, Romania".
_PLACE = pattern(
    r"\b(?:in|at|à) [^,]{0,60}(?:<K>|(?-i:[A-Z])[\w'-]+)[^,]{0,20}, ?(?:the )?$"
    r"|\bfrom <K>, ?(?:the )?$"
)
#: Before a name: it is that of one who does not come.
_NOT_COMING = pattern(
    r",? ?\b(?:but not|except(?: for)?|excluding|not including|with the exception of|apart from"
    r"|save for|without|mais (?:pas|non)|sauf|excepté|à l'exception d[eu]'?|sans)\b[^,;)]*"
)
#: Behind an organisation: those of its members who come are no guests of it.
_ITS_MEMBERS = regex(
    r"(?:['\u2019]s?)? +(?:[0-9]{1,3} +)?(?:participating|member) +(?:states|countries|nations)\b",
    re.IGNORECASE,
)
#: Before an organisation: so are those of its members.
_MEMBERS_OF = regex(
    r"\b(?:participating|member) +(?:states|countries|nations) +of +(?:the +)?\Z", re.IGNORECASE
)
#: Before an organisation: somebody who leads it for a time.
_PRESIDENCY = pattern(
    r"(?:presidency|chair(?:wo)?manship|présidence)(?: en exercice)? (?:of|de la|de l'|de|du) ?"
    r"(?:the )?(?:(?:Council|Conseil) (?:of|de l') ?(?:the )?)?$"
)
#: Before an office: another one, of which some may be: "ministers and high representatives".
_EITHER = pattern(r"(?:<LO>|\b[Mm]inisters|\b[Mm]inistres) (?:and|or|et|ou) (?:the |les )?\Z")
_REACH = 100
_OF_END = regex(r" +(?:of|for|to|de|des|du)(?: +(?:the|la|le|l'))? *$| *l'$")
_OWNING = regex(r"(?:'s?)? +")


def find_parties(marked: Marked, phrase: Span) -> tuple[PartyWords, ...]:
    """Find the parties that a noun phrase names as guests, in order."""
    text = _NOT_COMING.sub(_blank, phrase.of(marked.narrative))
    found: dict[int, PartyWords] = {}
    for shape in (_OF_LIST, _OF_FORCES, _ADJECTIVES, _POSSESSIVE, _BARE):
        for match in shape.finditer(text):
            group = "list" if match["list"] is not None else "list2"
            before = text[max(0, match.start(group) - _REACH) : match.start(group)]
            if shape is _BARE and _PLACE.search(before):
                continue
            if _ITS_MEMBERS.match(text, match.end(group)):
                continue
            if _MEMBERS_OF.search(before) or _PRESIDENCY.search(before):
                continue
            listed = Span(match.start(group), match.end(group)).shifted(phrase.start)
            office, is_counterpart = _office(marked, match, phrase.start)
            office = (None if office is None else servant_of(marked, office)) or office
            for mark, person in _listed(marked, listed):
                words = PartyWords(mark, office, is_counterpart, person)
                found.setdefault(mark.span.start, words)
    for words in _held_for(marked, phrase):
        found.setdefault(words.mark.span.start, words)
    return tuple(found[start] for start in sorted(found))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _listed(marked: Marked, listed: Span) -> Iterator[tuple[Mark, Mark | None]]:
    """Give the parties of a list, each with the person who stands right behind it."""
    kinds = (Kind.COUNTRY, Kind.ADJECTIVE, Kind.ORGANISATION, Kind.PERSON)
    for mark, after in pairwise((*marked.marks.inside(listed, *kinds), None)):
        if mark is not None and mark.kind is not Kind.PERSON:
            is_person = after is not None and after.kind is Kind.PERSON
            yield mark, after if is_person else None


def _held_for(marked: Marked, phrase: Span) -> Iterator[PartyWords]:
    """Give the organisations that stand inside an office: "the EU High Representative"."""
    plain = marked.document.plain
    for mark in marked.marks.inside(phrase, Kind.OFFICE):
        for held in organisations_in(plain, mark.span):
            office = servant_of(marked, mark.span)
            office = office or without_organisation(plain, mark.span, held.span)
            yield PartyWords(held, office, is_counterpart=False)


def without_organisation(plain: str, office: Span, organisation: Span) -> Span | None:
    """Return the words for an office without the organisation in them; None if none are left."""
    start, end = office.start, office.end
    if organisation.start > start:
        end = start + len(_OF_END.sub("", plain[start : organisation.start]))
    else:
        rest = _OWNING.match(plain, organisation.end, end)
        start = organisation.end if rest is None else rest.end()
    return Span(start, end) if start < end else None


def _office(marked: Marked, match: re.Match[str], offset: int) -> tuple[Span | None, bool]:
    """Return the words for the office, and whether they say "counterpart".

    Where they are one of two offices, nobody knows who holds which.
    """
    either = _EITHER.search(match.string, max(0, match.start() - _REACH), match.start())
    if either is not None:
        # "The High Representative of the Union and the President of C" are of two.
        words = Span(*either.span()).shifted(offset)
        if next(organisations_in(marked.document.plain, words), None) is None:
            return None, False
    for name in ("office", "office2"):
        if name in match.re.groupindex and match[name] is not None:
            span = Span(match.start(name), match.end(name)).shifted(offset)
            if match[name][0] in {Kind.OFFICE.value, Kind.LEVEL.value}:
                return span, False
            if match[name].lower().startswith(("counterpart", "colleague", "homologue")):
                return span, True
    return None, False
