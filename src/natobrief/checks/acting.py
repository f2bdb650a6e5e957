"""Whether a sentence can be about somebody: its subject, or the one who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.checks.naming import (
    Party,
    is_alliance,
    offices_at,
    offices_of,
    places_of,
    share_family_name,
)
from natobrief.checks.ranks import are_one_office
from natobrief.checks.searching import words_of
from natobrief.checks.told import Told
from natobrief.checks.wordforms import canonical
from natobrief.lexicon.paraphrases import SMALL
from natobrief.model import Country, Organisation, Person
from natobrief.span import Span
from natobrief.text.regex import regex

_NAMES = r"(?:(?:[A-Z\u00c0-\u00de][\w'\u2019-]*)\s(?:and|et|ou|or)\s)*"
#: Before one to whom, or in which, something is done.
_TO = regex(
    r"(?:\b(?:(?:said|says|spoke|wrote) to"
    r"|thank(?:ed|s)?|welcom(?:ed|es)|told|tells|met|meets|asked|asks|urged|urges|invited|invites"
    r"|received|receives|congratulated|praised|commended|reminded|informed|briefed|remerci\w+|f\u00e9licit\w+"
    r"|rencontr\w+|re\u00e7\w+|accueill\w+|exhort\w+|invit\w+)\s+(?:\w+\.?\s+){0,3}"
    r"|\b(?:in|to|for|with|on|against|about|near|en|\u00e0|aux?|pour|avec|sur|contre|dans|vers)\s+"
    rf"(?:the\s|la\s|le\s|les\s|l['\u2019])?){_NAMES}$"
)
#: Before what somebody means to do who is called by the office: "the President's decision to".
_HOLDER_MEANS = regex(
    r"\bthe\s((?:[A-Z][\w-]*\s|prime\s|foreign\s|defence\s|defense\s)?[A-Za-z]+)['\u2019]s?"
    r"\s(?:\w+\s)?(?:announcement|intention|commitment|decision|offer|pledge|plans?|promise"
    r"|proposal)\s(?:to\s)?$"
)
#: Behind one who means to do something, whatever others make of it: "welcomed Peru's offer to".
_MEANS = regex(
    r"(?:['\u2019]s?)?\s(?:\w+\s)?(?:intention|willingness|readiness|commitment|decision|offer"
    r"|pledge|plans?|desire|determination|resolve|promise|proposal|efforts?|agreement)\s+to\b"
)
_BEFORE = 80
#: Whom a sentence goes on to speak of.
_ROLES = (
    r"|\b(?:the|le|la|his|her|its|our|notre|son|sa)\s"
    r"(?:(?!(?:that|of|and|by|to|in|on|from|with|que|de|du|des|et|par|en)\b)\w+\s){0,2}(?:minister|president|secretary|spokes\w+"
    r"|diplomat|premier|chancellor|chancelier|head\sof\s(?:\w+\s){0,2}diplomacy|ambassador|general|chairman|chairwoman|chairperson|chair|representative|commander|country|government|visitor|guest|host"
    r"|ministre|pr\u00e9sidente?|secr\u00e9taire|porte-parole|ambassadeur|ambassadrice|g\u00e9n\u00e9ral|chef"
    r"|pays|gouvernement|repr\u00e9sentante?)\b"
)
ROLE = regex(_ROLES.removeprefix("|"), re.IGNORECASE)
_GOES_ON = regex(rf"\b(?:he|she|it|we|I|il|elle|nous|je)\b{_ROLES}", re.IGNORECASE)
_ONE_GOES_ON = regex(rf"\b(?:he|she|I|il|elle|je)\b{_ROLES}", re.IGNORECASE)
#: Between the offices of one who has several.
_PARTS = regex(r",\s|\s(?:and|et)\s")
#: Who is called "the minister" is no prime minister.
_MINISTER = frozenset(["minister", "ministre"])
_PRIME = frozenset(["prime", "premier", "premiere"])
#: Those who act together, and are named by many words.
_TOGETHER = regex(
    r"\b(?:NATO|OTAN|Alliance|Allie[sd]|Alli\u00e9e?s|[Mm]inist(?:ers|res)|[Ll]eaders|[Dd]irigeants|[Ww]e|[Nn]ous"
    r"|[Oo]ur|[Tt]hey|[Ii]ls|[Cc]ouncil|[Cc]onseil|[Cc]ommission|[Cc]ountries|[Pp]ays|[Nn]ations|[Mm]embers|[Mm]embres"
    r"|[Pp]arties|[Pp]artners|[Pp]artenaires|[Hh]eads|[Cc]hefs|[Aa]mbassadors|[Aa]mbassadeurs|[Dd]elegations"
    r"|[Dd]\u00e9l\u00e9gations|[Pp]articipants|[Oo]rateurs|[Ss]peakers|[Ee]veryone|[Aa]ll|[Tt]ous)\b"
)
#: Before the adjective of a country whose foreign minister is meant.
_HEAD = regex(r"\b(?:head of (?:the )?|chef(?:fe)? de la diplomatie )$")
#: What opens a clause, and how long it is.
_CLAUSE = regex(r"[,;]\s(?:(?:and|but|while|et|mais|tandis que)\s)?$")
_JOINED = 15
#: So far behind the name of a country an office of it goes, and so many words it has.
_OFFICE = 30
_OFFICE_WORDS = 5
#: So far behind the beginning of a sentence its subject would stand.
_LED = 40


def can_act(told: Told, who: Party, *spans: Span) -> bool:
    """Tell whether a sentence with some words can be about somebody.

    It names them, and not as those to whom something is done; or it goes on about whom the text
    named last. Those who act together are meant where nobody else is named before the words.

    Args:
        told: The record and what its text says.
        who: The one.
        spans: The words, in order; whom they name themselves does not act.
    """
    is_led = is_led_by_another(told, who, *spans) or _is_led_by_role(told, who, max(spans, key=len))
    return not is_led and _can_be_about(told, who, spans)


def is_open(told: Told, who: Party, span: Span) -> bool:
    """Tell whether a sentence names nobody before some words, so that they may be anybody's."""
    sentence = told.sentence(span)
    goes_on = _GOES_ON.search(told.text, sentence.start, span.start)
    if goes_on is not None and not isinstance(who, Organisation):
        return False
    named = [place for _, place in told.countries]
    named += [place for each in told.reading.persons for place in places_of(told.subject, each)]
    return _TOGETHER.search(told.text, sentence.start, span.start) is None and not any(
        sentence.start <= place.start < span.start for place in named
    )


def is_led_by_another(told: Told, who: Party, *spans: Span) -> bool:
    """Tell whether another country leads the clauses of some words: "Peru asked; Chile pays"."""
    return isinstance(who, Country) and all(_is_led(told, who, span) for span in spans)


def _can_be_about(told: Told, who: Party, spans: tuple[Span, ...]) -> bool:
    span, sentence = spans[0], told.sentence(spans[0])
    own = [place for place in _own(told, who) if sentence.covers(place)]
    inside = [each for each in own if any(s.start < each.start and s.covers(each) for s in spans)]
    if any(place not in inside and not is_object(told, place) for place in own):
        return True
    if _holder_means(told, who, span) or _is_read_so(told, who, spans):
        return True
    others = [place for place in _others(told, who) if sentence.start <= place.start < span.start]
    if isinstance(who, Organisation):
        others += [place for place in _others(told, who) if _is_beside(sentence, place, spans)]
        return not others or _act_together(told, sentence, span)
    words = _ONE_GOES_ON if isinstance(who, Person) else _GOES_ON
    goes_on = words.search(told.text, sentence.start, span.end)
    if goes_on is not None:
        is_led = any(place.start < goes_on.start() for place in others)
        held = _is_held(told, goes_on[0], who)
        return (not is_led and _is_last(told, who, sentence)) if held is None else held
    if others or _TOGETHER.search(told.text, sentence.start, span.start):
        return False
    return span.start - sentence.start < _LED and _is_last(told, who, sentence)


def _is_led_by_role(told: Told, who: Party, span: Span) -> bool:
    """Tell whether an office of somebody else begins the clause of some words.

    "The ministers agreed, and the President stressed" tells nothing of what a minister stressed.
    """
    sentence = told.sentence(span)
    roles = [*ROLE.finditer(told.text, sentence.start, span.start)]
    if (
        not roles
        or _CLAUSE.search(told.text, max(0, roles[-1].start() - _JOINED), roles[-1].start()) is None
    ):
        return False
    named = (place for place in _own(told, who) if roles[-1].start() <= place.start < span.start)
    return not any(named) and _is_held(told, roles[-1][0], who) is False


def _holder_means(told: Told, who: Party, span: Span) -> bool:
    """Tell whether somebody means to do something who is called by an office of one's own.

    It is an office that only one of those whom the record lists has.
    """
    found = _HOLDER_MEANS.search(told.text, told.sentence(span).start, span.start)
    if found is None:
        return False
    office = set(words_of(found[1]))
    held = [each for each in told.brief.persons if office <= set(words_of(each.office or ""))]
    return len(held) == 1 and who in {held[0], held[0].party}


def _is_led(told: Told, who: Country, span: Span) -> bool:
    """Tell whether another country leads the clause of some words, and not one."""
    clause = told.clause(span)
    before = {
        country
        for country, place in told.countries
        if clause.covers(place) and place.end <= span.start
    }
    return clause != told.sentence(span) and before != set() and who not in before


def _is_read_so(told: Told, who: Party, spans: tuple[Span, ...]) -> bool:
    """Tell whether words are read as those of somebody, or are about an office that one holds."""
    if not isinstance(who, Person):
        return False
    said_by = (each.speaker for each, _ in told.statements_at(spans))
    if any(isinstance(each, Person) and share_family_name(each.name, who.name) for each in said_by):
        return True
    role = ROLE.search(told.text, told.sentence(spans[0]).start, spans[0].end)
    return role is not None and _is_office(role[0], who)


def _is_office(words: str, who: Person) -> bool:
    own = {canonical(each) for each in words_of(words)} - SMALL
    office = {canonical(each) for each in words_of(who.office or "")}
    return len(own) > 1 and own <= office


def _act_together(told: Told, sentence: Span, span: Span) -> bool:
    """Tell whether a sentence names those who act together before words, and as no object."""
    found = _TOGETHER.finditer(told.text, sentence.start, span.start)
    return any(not is_object(told, Span(*match.span())) for match in found)


def _is_held(told: Told, role: str, who: Party) -> bool | None:
    """Tell whether somebody has an office that nobody else of those named has, or the other way.

    None where several have it, or no one: "the minister" may be any of them.
    """
    own = {canonical(each) for each in words_of(role)} - SMALL
    people = {
        each.name: each for each in (*told.brief.persons, *told.reading.persons) if each.office
    }
    holders = [each for each in people.values() if _is_of_office(own, str(each.office))]
    if not isinstance(who, Person) or who.office is None or not holders:
        return None
    is_own = [share_family_name(each.name, who.name) for each in holders]
    return None if any(is_own) and not all(is_own) else all(is_own)


def _is_of_office(role: set[str], office: str) -> bool:
    parts = ({canonical(each) for each in words_of(part)} for part in _PARTS.split(office))
    return any(
        role <= held
        and (_MINISTER.isdisjoint(role) or _PRIME.isdisjoint(held) or not _PRIME.isdisjoint(role))
        for held in parts
    )


def _is_beside(sentence: Span, place: Span, spans: tuple[Span, ...]) -> bool:
    """Tell whether somebody else is named in a sentence, not in the words themselves."""
    return sentence.covers(place) and not any(span.covers(place) for span in spans)


def is_object(told: Told, place: Span) -> bool:
    """Tell whether a text names somebody as one to whom something is said or done."""
    if _MEANS.match(told.text, place.end):
        return False
    return _TO.search(told.text, max(0, place.start - _BEFORE), place.start) is not None


def _is_last(told: Told, who: Party, sentence: Span) -> bool:
    """Tell whether somebody is named last before a sentence, or leads the sentence of who is."""
    named = [(place, True) for place in _own(told, who) if place.start < sentence.start]
    named += [(place, False) for place in _others(told, who) if place.start < sentence.start]
    if not named:
        return False
    if isinstance(who, Country) and not told.is_close(max(named)[0], sentence):
        return False
    last = told.sentence(max(named)[0])
    return max(named)[1] or min(each for each in named if each[0].start >= last.start)[1]


def _own(told: Told, who: Party) -> Iterator[Span]:
    """Give where a text names somebody, or who acts for them."""
    yield from places_of(told.subject, who)
    if isinstance(who, Person):
        yield from offices_at(told.subject, who)
        if isinstance(who.party, Country) and who.office is not None:
            yield from told.searched.places(who.office, any_case=True)
        yield from _as_holder(told, who)
    for person in told.brief.persons:
        if person.party == who:
            yield from places_of(told.subject, person)


def _as_holder(told: Told, who: Person) -> Iterator[Span]:
    """Give where a text names somebody by country and office: "the head of Norwegian diplomacy"."""
    for country, place in told.countries if who.office is not None else ():
        if country == who.party:
            head = _HEAD.search(told.text, max(0, place.start - _BEFORE), place.start)
            start = place.start if head is None else head.start()
            words = told.text[start : place.end + _OFFICE].split()[:_OFFICE_WORDS]
            if are_one_office(str(who.office), " ".join(words)):
                yield Span(start, place.end)


def _others(told: Told, who: Party) -> Iterator[Span]:
    """Give where a text names other persons; and other countries, as those who do something."""
    for person in (*told.brief.persons, *told.reading.persons):
        own = isinstance(who, Person) and share_family_name(person.name, who.name)
        own = own or (is_alliance(who) and bool(offices_of(told.subject, person)))
        if not own and person.party != who:
            yield from places_of(told.subject, person)
    if not isinstance(who, Person):
        for country, place in told.countries:
            if country != who and not is_object(told, place):
                yield place
