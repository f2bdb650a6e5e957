"""What words right beside others tell, so that a text need not be read whole.

Each answer is a yes, or None where words beside do not tell: then the whole text has to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from natobrief.checks.naming import (
    Party,
    is_alliance,
    is_called,
    office_called,
    offices_of,
    places_of,
    places_of_guest,
)
from natobrief.checks.parties.status import statuses_of
from natobrief.checks.subject import Subject
from natobrief.checks.told import Told
from natobrief.lexicon.months import MONTHS
from natobrief.model import (
    Accession,
    AccessionStage,
    Attendance,
    Commitment,
    Country,
    DateRange,
    Delegation,
    Package,
    Person,
)
from natobrief.rules.accessions import STAGE_OF_STATUS, stage_of
from natobrief.rules.quotations import QuotationMention
from natobrief.span import Span
from natobrief.text.regex import regex

_CAPITAL = "A-Z\u00c0-\u00de\u0100-\u0178"
_MONTHS = frozenset(word for series in MONTHS.values() for forms in series for word in forms)
#: Where something is, by a name with a capital.
_AT = regex(
    rf"\b(?:in|at|near|\u00e0|aux?|en)\s+(?:the\s+|la\s+|le\s+|l['\u2019])?"
    rf"(?P<place>[{_CAPITAL}][\w'\u2019-]*+(?:[ -][{_CAPITAL}][\w'\u2019-]*+)*)"
)
#: Between a name and the office that goes with it; no verb and no other name.
_TO_OFFICE = regex(
    rf",? ?(?:(?:the|le|la|its|their)\s+|l['\u2019])?(?:(?:[{_CAPITAL}][\w-]*|NATO['\u2019]s)\s+)?"
)
#: A name right behind an office.
_NAME_BEHIND = regex(rf" (?:M\. |Mr |Ms |Mrs |Mme )?[{_CAPITAL}]")
#: Between an office and the name that goes with it.
_TO_NAME = regex(
    r",?\s(?:(?:and|et)\s[^,.;:()]{1,50}\s)?(?:(?:MM?\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s)?"
)
#: The word before an office that makes it another one.
_LESSER = regex(
    r"(?:deputy|vice|assistant|under|acting|former|ex|shadow|designate|adjointe?|ancien(?:ne)?)"
    r"[\s-]+$",
    re.IGNORECASE,
)
#: So far from a name its office may begin or end.
_OFFICE_REACH = 40
#: What somebody is to do who wants to join, or may.
_TO_JOIN = regex(
    r"\b(?:will|would|to|wants?|aspir|seek|hope|wish|souhait|veut|deviendr|futur)\w*\b"
    r".{0,60}\b(?:members?|membership|join|accession|membre|adh|rejoin)",
    re.IGNORECASE | re.DOTALL,
)
#: Between the countries of a list.
_JOIN = regex(r"(?:,|\s|\b(?:and|et|the|la|le)\b)+")
#: So far before what is said of them countries may stand: "Chile and Peru, invited to join".
_APPOSED = 30
#: So far before an office the adjective of its country may begin.
_ADJECTIVE = 25
_COUNTRY_BEHIND = regex(r"\s(?:of|for|de|du|des|d['\u2019])\s?(?:the\s|la\s|le\s|l['\u2019])?$")
#: All of a meeting, said of sessions and the like, and whatever may say that it is all of it.
_ALL = regex(
    r"\b(?:all|every|each|toutes?|tous)(?: of)?(?: (?:the|its|their|our|les|la|ses))? (?:\w+ )?"
    r"(?:discussions?|sessions?|meetings?|debates?|talks|deliberations|s\u00e9ances?|d\u00e9bats?"
    r"|r\u00e9unions?|travaux)\b",
    re.IGNORECASE,
)
#: What may say that it is a part of one.
_MAY_BE_PART = regex(
    r"\b(?:dinner|lunch|breakfast|session|reception|segment|part (?:of|in the)|parties? d[eu]"
    r"|(?:first|second|last|opening|closing|final|one|an?) (?:\w+ )?(?:day|discussion|meeting|of)"
    r"|d\u00eener|d\u00e9jeuner|s\u00e9ance|premi\u00e8re?|derni\u00e8re?)\b",
    re.IGNORECASE,
)
_MAY_BE_ALL = regex(
    r"\b(?:all|every|each|throughout|both|whole|entire\w*|full|from (?:start|beginning)|toute?s?"
    r"|tous|chaque|chacune?|ensemble|du d\u00e9but)\b",
    re.IGNORECASE,
)
#: What may stand before the words of a commitment in what somebody says.
_OPENING = regex(
    r"\W*(?:(?:he|she|they|it|we|i|il|elle|nous|je)\b ?)?(?:(?:would|will|is|was|to)\b ?)*\W*",
    re.IGNORECASE,
)
#: Between the one who acts and what is done: no other name, no other clause.
_VERBS = regex(r"(?:\s+(?!(?:that|which|who|que|qui|dont)\b)[^\W\d_A-Z]+){0,5}\s*")
_ARTICLE = regex(r"\W*(?:the |l['\u2019]|la |le |les )?", re.IGNORECASE)
#: Before those who speak of themselves: "We, the Heads of State", "Nous, ministres".
_WE = regex(r"\b(?:We|Nous),? (?:the |les )?$")
_WHOSE = regex(r"(?:['\u2019]s?)?\s(?:own\s)?")


def city_beside(told: Told, names: Iterable[str], days: DateRange | None) -> Span | None:
    """Return where a city stands beside the only days of a text, and no other place does."""
    place = None if days is None else told.near.only_place_of(days)
    if place is None:
        return None
    known, sentence = {name.casefold() for name in names}, told.sentence(place)
    found = [
        match
        for match in _AT.finditer(told.text, sentence.start, sentence.end)
        if match["place"].casefold() not in _MONTHS
    ]
    if not found or any(match["place"].casefold() not in known for match in found):
        return None
    return Span(*found[0].span("place"))


def office_beside(told: Told, person: Person) -> Span | None:
    """Return the words of an office, its country's adjective included, right beside a name."""
    office = str(person.office)
    for place in told.searched.places(person.name):
        start, end = max(0, place.start - _OFFICE_REACH - len(office)), place.end + _OFFICE_REACH
        for found in _offices(told, office, start, end + len(office)):
            if _belongs(told.text, place, found):
                return found
    return None


def _offices(told: Told, office: str, start: int, end: int) -> Iterator[Span]:
    words = re.compile(rf"(?<!\w){re.escape(office)}(?!\w)", re.IGNORECASE)
    return (Span(*match.span()) for match in words.finditer(told.text, start, end))


def _belongs(text: str, name: Span, office: Span) -> bool:
    """Tell whether nothing stands between a name and an office that could part them."""
    if _LESSER.search(text, max(0, office.start - _ADJECTIVE), office.start):
        return False
    if office.end <= name.start:
        return _TO_NAME.fullmatch(text, office.end, name.start) is not None
    if _TO_OFFICE.fullmatch(text, name.end, office.start) is None:
        return False
    # "President Ana Horvat, Prime Minister Ben Okoro": the office behind is the next one's.
    return text[name.end] != "," or _NAME_BEHIND.match(text, office.end) is None


def party_beside(told: Told, person: Person) -> Span | None:
    """Return the country for which somebody holds an office: "the Ukrainian foreign minister"."""
    if not isinstance(person.party, Country) or person.office is None:
        return None
    office = office_beside(told, person)
    if office is None:
        return None
    for place in places_of(told.subject, person.party):
        is_before = 0 <= office.start - place.end <= 1
        behind = told.text[office.end : place.start] if place.start > office.end else ""
        if is_before or (len(behind) < _ADJECTIVE and _COUNTRY_BEHIND.fullmatch(behind)):
            return place
    return None


def speaker_beside(told: Told, spans: tuple[Span, ...], speaker: Party) -> QuotationMention | None:
    """Return the quotation at a place, or the report, that is given to a person by name."""
    for mention in told.given_beside(spans, speaker):
        if isinstance(speaker, Person) and _is_told_by(told.subject, mention, speaker):
            return mention
    return None


def _is_told_by(subject: Subject, mention: QuotationMention, speaker: Person) -> bool:
    """Tell whether a text gives words to a person by name, or by an office of the Alliance."""
    if mention.speaker is None:
        return False
    if is_called(subject, mention.speaker, speaker):
        return True
    meant = office_called(mention.speaker, of_alliance=True)
    return meant is not None and meant in offices_of(subject, speaker)


def attendance_beside(told: Told, guest: Delegation, part: re.Pattern[str]) -> Span | None:
    """Return where a text names a party in a sentence that says for how much it comes.

    Those who come to a topic come for a part.
    """
    places = places_of_guest(told.subject, guest)
    if guest.attendance is Attendance.ALL:
        told_all = (place for place in places if _is_all(told.sentence(place).of(told.text)))
        return next(told_all, None)
    if any(told.has(_MAY_BE_ALL, told.around(place)) for place in places):
        return None
    topic = () if guest.purpose is None else told.searched.find(guest.purpose, any_case=True)[:1]
    for place in places:
        sentence = told.sentence(place)
        if told.has(part, sentence) or any(map(sentence.covers, topic)):
            return place
    return None


def _is_all(words: str) -> bool:
    return _ALL.search(words) is not None and _MAY_BE_PART.search(words) is None


def actor_beside(told: Told, commitment: Commitment, text: Span) -> Span | None:
    """Return the words for who commits: the subject of the words, or who says them."""
    actor = commitment.actor
    if not isinstance(actor, Person):
        start = told.sentence(text).start
        for place in places_of(told.subject, actor):
            if _WE.search(told.text, max(0, place.start - _ADJECTIVE), place.start):
                return place
            first = text.start if text.covers(place) else start
            is_led = _ARTICLE.fullmatch(told.text, first, place.start) is not None
            if is_led and (first == text.start or _asks(told, commitment, place, text)):
                return place
        return None
    for mention in told.said_beside([text]):
        part = next((each for each in mention.parts if each.covers(text)), None)
        is_first = part is not None and _OPENING.fullmatch(told.text, part.start, text.start)
        if is_first and _is_told_by(told.subject, mention, actor):
            return mention.speaker_span
    return None


def _asks(told: Told, commitment: Commitment, actor: Span, text: Span) -> bool:
    """Tell whether nothing but verbs, and whom it is asked of, stands between actor and words."""
    between = told.text[actor.end : text.start]
    if commitment.addressee is not None:
        for place in places_of(told.subject, commitment.addressee):
            if actor.end <= place.start and place.end <= text.start:
                between = told.text[actor.end : place.start] + told.text[place.end : text.start]
    return _VERBS.fullmatch(between) is not None


def party_of_package(told: Told, package: Package, name: str, spans: Iterable[Span]) -> Span | None:
    """Return the words for who gives a package, or gets it, beside its name.

    "NATO's" stands right before it, "for Ukraine" right after; or else it goes to the one country
    that its paragraph names.
    """
    party = getattr(package, name)
    for span in spans:
        for place in places_of(told.subject, party):
            if name == "provider" and place.end <= span.start:
                is_beside = _WHOSE.fullmatch(told.text, place.end, span.start) is not None
            else:
                is_beside = name == "recipient" and _named_alone(told, span) == {party}
            if is_beside:
                return place
    return None


def _named_alone(told: Told, span: Span) -> set[Country]:
    around = told.around(span)
    return {country for country, place in told.countries if around.covers(place)}


def stage_beside(told: Told, accession: Accession, text: Span) -> bool:
    """Tell whether words about an accession say how far a country has come.

    They do themselves, or say nothing and the tables know it; the country is one of those that
    the same sentence names, else the one before, and of all those the same is true.
    """
    named = _countries_near(told, text)
    if accession.country not in named:
        return False
    words = text.of(told.text)
    stated = stage_of(words)
    if stated is not None:
        own = {
            country
            for country, place in told.countries
            if text.covers(place) or 0 <= text.start - place.end <= _APPOSED
        }
        is_own = len(named) == 1 or accession.country in own or _are_joined(told, text)
        return stated is accession.stage and is_own
    if accession.stage is AccessionStage.ASPIRANT and _TO_JOIN.search(words):
        return True
    day = told.sure_day
    if day is None:
        return False
    known = {statuses_of(told.subject, each, day) for each in named}
    statuses = next(iter(known)) if len(known) == 1 else frozenset()
    return {STAGE_OF_STATUS.get(each) for each in statuses} == {accession.stage}


def _are_joined(told: Told, text: Span) -> bool:
    """Tell whether a sentence names its countries in one list: what it says is true of all."""
    sentence = told.sentence(text)
    places = [place for _, place in told.countries if sentence.covers(place)]
    between = (told.text[a.end : b.start] for a, b in pairwise(places))
    return all(_JOIN.fullmatch(each) for each in between)


def _countries_near(told: Told, text: Span) -> set[Country]:
    sentence = told.sentence(text)
    before = told.sentence(Span(max(0, sentence.start - 2), max(1, sentence.start - 1)))
    for stretch in (sentence, before):
        named = {country for country, place in told.countries if stretch.covers(place)}
        if named:
            return named
    return set()


def is_in_office(told: Told, person: Person) -> bool:
    """Tell whether the tables give an office of the Alliance to a person whom a text names."""
    of_alliance = person.party is not None and is_alliance(person.party)
    meant = office_called(str(person.office), of_alliance=of_alliance)
    return of_alliance and meant is not None and meant in offices_of(told.subject, person)
