"""Claims about delegations: who comes, in which status, for how much of the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from natobrief.checks.beside import attendance_beside
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import (
    contradicted,
    judge_gist,
    judge_party,
    judge_topic,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.claims.persons import judge_office_and_party, judge_whole_person
from natobrief.checks.levels import words_for_levels
from natobrief.checks.naming import places_of, places_of_guest
from natobrief.checks.parties.status import statuses_of, wrong_status
from natobrief.checks.ranks import are_one_office
from natobrief.checks.told import Told
from natobrief.lexicon.offices import singular
from natobrief.model import Attendance, Delegation, Level, Status
from natobrief.span import Span
from natobrief.text.regex import regex

#: Words of which a sentence about somebody who comes holds one.
_COMES = regex(
    r"\b(?:join(?!\w*\s(?:NATO|the\s(?:Alliance|EU))\b(?:[.,;]|\s(?:as|in|and)\b))"
    r"|send(?:s|ing)?\s(?:its|their|an?)\s"
    r"|attend|tak\w+ part|takes? (?:his|her|its|their) (?:seat|place)|particip|present"
    r"|repr[e\u00e9]sent"
    r"|guest|welcom|invit|asked to|host|meet|met\b|receiv|address|colleague|counterpart"
    r"|with (?:the )?\w+ (?:authorities|leadership|side)"
    r"|avec (?:les|des) (?:autorit\u00e9s|repr\u00e9sentants|dirigeants|responsables)"
    r"|together with|as well as|along(?:side)? with|be there|arriv|come|session|delegation"
    r"|lunch|dinner|breakfast|sit\b|sits\b|sat\b|watch|witness|sign(?:s|ed|ing)?\b|speak|spoke\b"
    r"|rejoin(?!\w*\s(?:l['\u2019](?:OTAN|Alliance|UE|Union)))"
    r"|convi|déjeuner|sièg|prendr\w+ part|pren\w+ part|accueil|invité|reçu|recev|rencontr"
    r"|assist|homologue"
    r"|chair|pr\u00e9sid(?:e|\u00e9e?s?)\b"
    r"|viendr|venir|seront|sera\b|dîner|séance|délégation|aux côtés)",
    re.IGNORECASE,
)
#: Before those with whom somebody meets, and what is no meeting.
_WITH = regex(
    r"(?<!concert )(?<!line )(?<!accordance )(?<!cope )(?<!deal )(?<!keeping )\b(?:with|avec)\s"
    r"[^.;:()\n]{0,80}$",
    re.IGNORECASE,
)
#: Behind a country whose delegation speaks.
_SPEAKS = regex(
    r"(?:,? (?:and|et) (?:the |la |le |l['\u2019])?[A-Z\u00c0-\u00de]\w+)?"
    r"\s(?:has |have |had |also |a |ont |avait )?"
    r"(?:said|says|asked|asks|told|called|calls|complained|reported|argued|argues|proposed|proposes"
    r"|announced|stressed|confirmed|offered|offers|urged|urges|insisted|objected|backed|warned"
    r"|suggested"
    r"|demande|demandent|propose|souhaite|juge|pr\u00e9f\u00e8re|estime|plaide|demand\u00e9|propos\u00e9|annonc\u00e9"
    r"|offert|confirm\u00e9|insist\u00e9|rappel\u00e9|souhait\u00e9|averti|pr\u00e9sente\w*|annoncer\w*)\b"
)
#: What a country has and is no guest: "Afghan forces", "le territoire ukrainien".
_ITS = (
    r"(?:forces|troops|army|armed|security|police|people|soil|territory|borders?|war|aggression"
    r"|invasion|attacks?|soldiers|officers|crisis|conflict|accession|membership)\b"
)
_ITS_BEHIND = regex(rf"['\u2019]?s?\s+(?:[a-z]+\s+){{0,2}}{_ITS}")
_ITS_BEFORE = regex(
    r"\b(?:forces|troupes|arm\u00e9e|peuple|territoire|fronti\u00e8res?|guerre|agression|invasion"
    r"|attaques?|soldats|crise|conflit|adh\u00e9sion)\s+(?:[^\W\d_A-Z]+\s+){0,3}$"
)
#: What stands before a name: a body that meets with it, or a topic that it is a part of.
_BODY = regex(r"\b(?:NATO|OTAN|Otan)[-\u2010-\u2014/]$")
#: Those who meet, and before a name no more than other names.
_WHO_MEET = regex(
    r"\b(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Rr]epresentatives|[Mm]inistres|[Dd]irigeants)"
    r"(?: de la D\u00e9fense| des [Aa]ffaires \u00e9trang\u00e8res)?"
    r"\s+(?:of|from|des?|du|d['\u2019])\s*"
    r"(?:(?:the|and|et|la|les?|des?|du|of)\s+|[ld]['\u2019]|[A-Z\u00c0-\u00de][\w'\u2019-]*(?![\w'\u2019-])\s*"
    r"|[0-9]+(?![0-9])\s*"
    r"|[,\u2013\u2014-]\s*)*$"
)
_TOPIC = regex(
    r"\b(?:against|about|over|concerning|on|in|inside|contre|sur|concern(?:ant|e)|au sujet d[eu]"
    r"|in concert with|in line with|(?:important|vital|essential|crucial|necessary) (?:to|for)"
    r"|especially|notably|such as|like|notamment|comme"
    r"|(?:delegation|ambassador|embassy|mission|d\u00e9l\u00e9gation)\b[^.\n]{0,40}\s"
    r"(?:to|aupr\u00e8s d[eu])"
    r"|en|dans|(?:travel\w*|fly|flies|flew|go|goes|trip|visit\w*|journey|rend(?:ra|re|u)?|voyage\w*)\s+(?:to|\u00e0)"
    r"|(?:withdraw\w*|pull\w*|retrait|retirer)\s+(?:\w+\s+){0,3}(?:from|d['\u2019e])"
    r"|(?:relations?|co-?operation|coordination|dialogue|partnership|border|tensions|solidarity"
    r"|agreement|deal|package|pact|treaty|ties)"
    r"(?: and \w+)? with"
    r"|(?:support|aid|assistance|help) (?:for|to)|situation (?:in|en)"
    r"|(?:support|consent|approval|opinion|request|soutien|accord|demande) (?:of|from|by|de)"
    r"|(?:relations?|coop\u00e9ration|dialogue|partenariat|solidarit\u00e9) avec"
    r"|(?:soutien|aide|appui) (?:\u00e0|en faveur de))\s+"
    r"(?:the |la |le |l['\u2019])?$",
    re.IGNORECASE,
)
#: Before those of a group, which may be the one that takes part.
_INCLUDING = regex(
    r"\b(?:partners|partenaires|members|membres|guests|invit\u00e9s|participants)\b[^.;\n]{0,40}"
    r"\b(?:including|namely|such as|notamment|dont|\u00e0 savoir)\s[^.;\n]{0,80}$",
    re.IGNORECASE,
)
_BEFORE = 160
#: The names of a list before another one.
_OTHERS = regex(
    r"(?:\b[A-Z\u00c0-\u00de][\w-]{2,20},\s){1,6}(?:and\s|et\s)?$"
    r"|\b[A-Z\u00c0-\u00de][\w-]{2,20},?\s(?:and|et)\s$"
)
#: Those who come for a country, beside its adjective.
_ENVOY = regex(
    r"\b(?:minister|president|premier|chancellor|secretary|counterpart|colleague|delegation|envoy"
    r"|ambassador|leader|official|representative|chief|general|admiral|guest|government|host"
    r"|ministre|pr\u00e9sident|homologue|coll\u00e8gue|d\u00e9l\u00e9gation|ambassad|dirigeant|chef|repr\u00e9sentant"
    r"|secr\u00e9taire|g\u00e9n\u00e9ral|amiral|gouvernement|autorit|chairman|partner|partenaire)",
    re.IGNORECASE,
)
_BESIDE = 60
#: Meetings of others, to which nobody comes as what one is to the Alliance.
_OF_OTHERS = regex(
    r"^(?!.*\b(?:NATO|OTAN|North Atlantic|Atlantique)\b).*"
    r"(?:\b(?:EU|UE|OSCE|G7|G8|G20|UN|ONU|FAC|Weimar)\b"
    r"|\b(?:Foreign Affairs|European|Security) Council"
    r"|\bConseil (?:des |de )?(?:affaires|europ|s\u00e9cur)"
    r"|\bUnited Nations|\bNations [Uu]nies|\bEuropean Union|\bUnion europ)",
    re.IGNORECASE,
)
#: Offices of those who come to summits.
_LEADER = regex(
    r"(?:\w+ )?(?:president|prime minister|chancellor|pr\u00e9sident|premi\u00e8?re? ministre"
    r"|chanceli)",
    re.IGNORECASE,
)
#: Words of a sentence that says for how much of the meeting somebody comes.
_ATTENDS = {
    Attendance.ALL: regex(
        r"\b(?:all|every|each|throughout|both|toute?s?|tous|chaque|chacune?)\b", re.IGNORECASE
    ),
    Attendance.PART: regex(
        r"\b(?:d['\u2019]abord|ensuite|first|then|sessions?|dinner|lunch|breakfast|commission|council|discuss\w*|exchanged?|meeting|part|day"
        r"|hours?|heures?|minutes?|point|item|topic|sujet|thème|morning|evening|afternoon|séances?|dîner|déjeuner|conseil|réunion|matin|soir"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di)\b",
        re.IGNORECASE,
    ),
}


def judge_delegation(told: Told, pointer: str, delegation: Delegation) -> Iterator[Claim]:
    """Judge who comes, in which office and status, for how long and what for."""
    yield _party(told, f"{pointer}/party", delegation)
    if delegation.person is not None:
        yield from judge_whole_person(told, f"{pointer}/person", delegation.person)
    if delegation.office is not None:
        yield _delegated(told, f"{pointer}/office", delegation)
    if delegation.status is not None:
        yield _status(told, f"{pointer}/status", delegation, delegation.status)
    if delegation.attendance is not Attendance.UNSTATED:
        yield _attendance(told, f"{pointer}/attendance", delegation)
    if delegation.purpose is not None:
        yield judge_topic(told, f"{pointer}/purpose", delegation.purpose)


def _party(told: Told, pointer: str, delegation: Delegation) -> Claim:
    """Judge whether somebody comes: named alone is not enough."""
    named = judge_party(told, pointer, delegation.party)
    if not named.is_supported:
        return _unnamed(told, named, pointer, delegation)
    for place in places_of_guest(told.subject, delegation):
        if _comes(told, place):
            return supported(pointer, delegation.party, [place])
    if _like(told, delegation) or _is_one_of_them(told, delegation):
        return named
    for place in places_of(told.subject, delegation.party):
        if _SPEAKS.match(told.text, place.end) and not told.is_quoted(place):
            return supported(pointer, delegation.party, [place])
    message = f"the text names {delegation.party}, but does not say that they take part"
    is_open = delegation.status is Status.ALLY or any(
        _INCLUDING.search(told.text[max(0, place.start - _BEFORE) : place.start])
        for place in places_of(told.subject, delegation.party)
    )
    return (undecided if is_open else not_found)(pointer, delegation.party, message, named.spans)


def _unnamed(told: Told, named: Claim, pointer: str, delegation: Delegation) -> Claim:
    """Judge whom the text does not name: it may name the one who comes for them."""
    who = delegation.person
    places = () if who is None or who.party != delegation.party else places_of(told.subject, who)
    if not places:
        return named
    return undecided(pointer, delegation.party, f"the text only names {who}", places[:1])


def _comes(told: Told, place: Span) -> bool:
    """Tell whether somebody who is named comes, by the sentence or by a body that the name is of.

    Whom a war is against, and where a crisis is, is what is talked about.
    """
    before = told.text[max(0, place.start - _BEFORE) : place.start]
    if _BODY.search(before) or _WHO_MEET.search(before):
        return True
    if told.is_quoted(place) or _is_attribute(told, place):
        return False
    if _ITS_BEHIND.match(told.text, place.end) or _ITS_BEFORE.search(before):
        return False
    if _TOPIC.search(before) or _TOPIC.search(_OTHERS.sub("", before)):
        return False
    return _WITH.search(before) is not None or told.has(_COMES, told.sentence(place))


def _is_one_of_them(told: Told, delegation: Delegation) -> bool:
    """Tell whether the text names, with an office and not in what is quoted, who comes for a party.

    A minister of whom a release tells is one of those who meet.
    """
    person = delegation.person
    if person is None or person.office is None or person.party != delegation.party:
        return False
    if _LEADER.match(person.office) and Level.HEADS_OF_STATE_AND_GOVERNMENT not in told.levels:
        return False
    return any(not told.is_quoted(place) for place in places_of(told.subject, person))


def _is_attribute(told: Told, place: Span) -> bool:
    """Tell whether an adjective of a country goes with what is no one who comes for it."""
    if place not in told.adjectives:
        return False
    sentence = told.sentence(place)
    start, end = max(sentence.start, place.start - _BESIDE), min(sentence.end, place.end + _BESIDE)
    return _ENVOY.search(told.text, start, end) is None


def _like(told: Told, delegation: Delegation) -> list[Delegation]:
    """Return the delegations of the same party that the text has."""
    return [
        each
        for meeting in told.reading.meetings
        for each in meeting.delegations
        if str(each.party) == str(delegation.party)
    ]


def _delegated(told: Told, pointer: str, delegation: Delegation) -> Claim:
    # Of a counterpart it is the office of those who meet, which the text names.
    office, person = str(delegation.office), delegation.person
    claim = judge_gist(told, pointer, office)
    if claim.is_supported:
        return claim
    if person is None:
        # Of those who meet each has the same.
        forms = (form for level in told.levels for form in words_for_levels()[level])
        is_one = any(are_one_office(office, singular(form)) for form in forms)
        return supported(pointer, office) if is_one else claim
    held = (told.sentence(place) for place in places_of(told.subject, person))
    one = next((each for each in held if are_one_office(office, each.of(told.text))), None)
    if one is not None:
        return supported(pointer, office, [one])
    # Who comes has the office that he or she has elsewhere.
    held_for = person.party or delegation.party
    own = next(judge_office_and_party(told, "", evolve(person, office=office, party=held_for)))
    is_open = own.verdict in {Verdict.SUPPORTED, Verdict.UNDECIDED}
    return evolve(own, pointer=pointer) if is_open else claim


def _status(told: Told, pointer: str, delegation: Delegation, status: Status) -> Claim:
    """Judge a status by the tables: it is what was true that day, whatever a text calls it."""
    day = told.day_of(pointer)
    if status in statuses_of(told.subject, delegation.party, day):
        return supported(pointer, status)
    message = wrong_status(told.subject, day, delegation)
    if status is Status.OTHER and _OF_OTHERS.search(told.meeting_at(pointer).name):
        return undecided(pointer, status, f"in the Alliance: {message}")
    return contradicted(pointer, status, message)


def _is_on_one_day(told: Told, sentence: Span) -> bool:
    """Tell whether a sentence is about one of several days of the meeting."""
    days = told.brief.meetings[0].dates
    dated = [each.dates for each in told.dates_in(sentence.start, sentence.end)]
    return days is not None and any(
        each is not None and len(each) < len(days) and each.first in days for each in dated
    )


def _attendance(told: Told, pointer: str, delegation: Delegation) -> Claim:
    words = _ATTENDS[delegation.attendance]
    beside = attendance_beside(told, delegation, _ATTENDS[Attendance.PART])
    if beside is not None:
        return supported(pointer, delegation.attendance, [beside])
    read = {each.attendance for each in _like(told, delegation)} - {Attendance.UNSTATED}
    if delegation.attendance in read:
        return supported(pointer, delegation.attendance)
    if read:
        message = f"expected {', '.join(sorted(read))}, found {delegation.attendance}"
        return contradicted(pointer, delegation.attendance, message)
    for place in places_of_guest(told.subject, delegation):
        sentence = told.sentence(place)
        if told.has(words, sentence) or (
            delegation.attendance is Attendance.PART and _is_on_one_day(told, sentence)
        ):
            return supported(pointer, delegation.attendance, [place])
    message = f"the text does not say how much {delegation.party} takes part in"
    return not_found(pointer, delegation.attendance, message)
