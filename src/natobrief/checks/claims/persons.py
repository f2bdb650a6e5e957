"""Claims about persons: name, office, party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from natobrief.checks.beside import is_in_office, office_beside, party_beside
from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import (
    contradicted,
    judge_gist,
    judge_party,
    judge_person,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.levels import words_for_levels
from natobrief.checks.naming import (
    is_holder,
    is_short_for,
    names_another,
    office_called,
    office_of,
    offices_at,
    offices_named,
    places_of,
    share_family_name,
    stands_before,
    terms_of,
    without_country,
)
from natobrief.checks.ranks import are_one_office
from natobrief.checks.searching import words_of
from natobrief.checks.told import Told
from natobrief.checks.wordforms import canonical
from natobrief.lexicon.offices import office_index
from natobrief.lexicon.paraphrases import SMALL
from natobrief.lexicon.places import find_countries
from natobrief.model import Country, Level, Origin, Person
from natobrief.span import Span
from natobrief.text.regex import regex

#: So far from a name its office may stand.
_NEAR = 120
_NEAR_PARTY = 80
#: So many other words may stand between those of an office.
_BETWEEN = 3
#: So many first letters make two words forms of one.
_STEM = 4
#: Beginnings of words for those who meet, whatever their office is: "Foreign Secretary",
#: "Secretary of State for Defence".
_ANY_OFFICE = frozenset(["secr", "mini", "stat"])
#: Words before an office that make it another.
_LESSER = frozenset(
    [
        *("deputy", "vice", "assistant", "under", "acting", "former", "secretary"),
        *("adjoint", "adjointe", "ancien", "ancienne", "délégué", "déléguée", "secrétaire"),
    ]
)

#: Offices that have these names in one country only, or that a text without its name means.
_OF_ONE_COUNTRY = (
    ("president de la republique", "FRA"),
    ("ministre de l'europe et des affaires etrangeres", "FRA"),
    ("ministre des armees", "FRA"),
    ("secretary of defense", "USA"),
    ("secretary of state", "USA"),
)


#: Titles that one keeps in whatever office: they contradict none.
_RANKS = frozenset(["ambassador", "ambassadeur", "ambassadrice", "envoy", "general", "admiral"])
#: Between the offices that one holds, and around the initials of one: "(SACEUR)".
_PARTS = regex(r"\s*(?:,\s+|\b(?:and|et)\s+|[()/])")
#: A title before a name, and how long it is.
_TITLE = regex(r"[A-Z\u00c0-\u00de][^\W\d_]{3,}\s+$")
_TITLED = 24
#: Those who ask, and what a text says of them.
_JOURNALIST = regex(
    r"\b(?:journalist|reporter|correspondent|journaliste|correspondante?)\b", re.IGNORECASE
)
_ASKS = regex(r"\b(?:asked|asks|question|a demand\u00e9|interrog)", re.IGNORECASE)
#: A body by its initials.
_BODY = regex(r"\b[A-Z]{2,6}\b(?:['\u2019]s)?")
#: So far before a name a country stands whose office comes first.
_APPOSED = 2
#: So far before it one of several may stand: "the ministers of Chile and Peru, Ana Berg and".
_LISTED = 25
#: Foreign ministers are ministers of foreign affairs, defence ministers of national defence.
_AFFAIRS = frozenset(["affairs", "affaires", "national", "nationale", "federal", "fédéral"])


def judge_persons(told: Told) -> Iterator[Claim]:
    """Judge everyone whom a record lists."""
    for index, person in enumerate(told.brief.persons):
        yield from judge_whole_person(told, f"/persons/{index}", person)


def judge_whole_person(told: Told, pointer: str, person: Person) -> Iterator[Claim]:
    """Judge the name, the office and the party of a person."""
    yield judge_person(told, f"{pointer}/name", person)
    yield from judge_office_and_party(told, pointer, person)


def judge_office_and_party(told: Told, pointer: str, person: Person) -> Iterator[Claim]:
    """Judge which office a person holds, and for whom: the same wherever the record has it."""
    if person not in told.judged:
        office = [] if person.office is None else [_office(told, "/office", person)]
        party = [] if person.party is None else [_party(told, "/party", person)]
        told.judged[person] = (*office, *party)
    for claim in told.judged[person]:
        yield evolve(claim, pointer=f"{pointer}{claim.pointer}")


def _office(told: Told, pointer: str, person: Person) -> Claim:
    """Judge an office: the text or the tables give it to the person, or to somebody else."""
    claim = _whole_office(told, pointer, person)
    parts = [part for part in _PARTS.split(str(person.office)) if part]
    if claim.is_supported or len(parts) <= 1:
        return claim
    each = [_whole_office(told, pointer, evolve(person, office=part)) for part in parts]
    return evolve(each[0], value=claim.value) if all(e.is_supported for e in each) else claim


def _whole_office(told: Told, pointer: str, person: Person) -> Claim:
    office = str(person.office)
    if office_of(person) is not None or office_called(office) is not None:
        return _office_of_alliance(told, pointer, person)
    beside = office_beside(told, person)
    if beside is not None:
        return supported(pointer, office, [beside])
    read = _read_office(told, person)
    if read is not None and canonical(read[0]) in _RANKS:
        read = None
    compared = None if read is None else _compared(told, pointer, person, *read)
    if compared is not None and compared.is_supported:
        return compared
    near = _near_name(told, person, is_party_too=compared is None)
    if near is not None:
        return supported(pointer, office, [near])
    return _not_given(told, pointer, person) if compared is None else compared


def _near_name(told: Told, person: Person, *, is_party_too: bool) -> Span | None:
    """Return where a person, or whom one stands for, is named with the office near by."""
    own = places_of(told.subject, person)
    office = _without_country(told, person)
    if not words_of(office) and _JOURNALIST.search(str(person.office)):
        return next(iter(own), None)
    is_party_too = is_party_too and not _is_of_another(told, person)
    for place in (*own, *(_places_of_party(told, person) if is_party_too else ())):
        around = _around_name(told, person, place, _NEAR if place in own else _NEAR_PARTY)
        # Words on both sides of a name make no office: "Minister Ana Berg told the Foreign Press".
        parts = around.split(place.of(told.text)) if place in own else [around]
        if place not in own and names_another(around, person.party, told.brief.source.language):
            continue
        if any(_is_held_at_once(office, part) for part in parts):
            return place
    return None


def _is_of_another(told: Told, person: Person) -> bool:
    """Tell whether the text gives an office of the same country to somebody else."""
    return any(
        each.office is not None
        and each.party == person.party
        and not share_family_name(each.name, person.name)
        and (
            _is_held(_without_country(told, person), each.office)
            or are_one_office(str(person.office), each.office)
        )
        for each in told.reading.persons
    )


def _not_given(told: Told, pointer: str, person: Person) -> Claim:
    """Say that an office is not that of a person, and whether the text has it at all."""
    office = str(person.office)
    own = [e for e in words_of(_without_country(told, person)) if e not in SMALL | _AFFAIRS]
    whole = judge_gist(told, pointer, office)
    is_headline = any(told.is_headline(span) for span in whole.spans)
    ranks = (
        {word[:_STEM] for word in _words_of_level(told)},
        *(() if is_headline else map(_stems_of_level, told.levels)),
    )
    is_open = any({word[:_STEM] for word in own} - _ANY_OFFICE <= rank for rank in ranks)
    is_open = (is_open or _is_half_near(told, person, own)) and not _is_of_another(told, person)
    if own and is_open and not _has_title(told, person):
        message = f"the text does not say which office {person} has"
        return undecided(pointer, office, message, places_of(told.subject, person)[:1])
    if is_headline:
        return whole
    if whole.is_supported:
        message = f"the text does not give {person} the office {office!r}"
        return not_found(pointer, office, message, whole.spans)
    return whole


@cache
def _stems_of_level(level: Level) -> frozenset[str]:
    forms = words_for_levels().get(level, ())
    return frozenset(word[:_STEM] for form in forms for word in words_of(form))


def _has_title(told: Told, person: Person) -> bool:
    """Tell whether the name stands behind a title that is no part of the office."""
    spans = told.searched.every(person.name)
    found = (_TITLE.search(told.text, max(0, e.start - _TITLED), e.start) for e in spans)
    own = words_of(str(person.office))
    return any(title is not None and words_of(title[0])[0] not in own for title in found)


def _is_half_near(told: Told, person: Person, own: list[str]) -> bool:
    """Tell whether a sentence that names a person has half of the words of an office.

    One that has all of them gives it to somebody else.
    """
    stems = {word[:_STEM] for word in own if len(word) >= _STEM}
    held = (told.sentence(place).of(told.text) for place in places_of(told.subject, person))
    language = told.brief.source.language
    abroad = (each.country for each in find_countries(str(person.office), language))
    if not all(places_of(told.subject, each) for each in abroad):
        return False
    counts = (len(stems & {word[:_STEM] for word in words_of(one)}) for one in held)
    return any(len(stems) <= count * 2 < len(stems) * 2 for count in counts)


def _is_named_beside(told: Told, person: Person) -> bool:
    """Tell whether a sentence names a person and whom one is said to stand for."""
    places = _places_of_party(told, person)
    sentences = [told.sentence(name) for name in places_of(told.subject, person)]
    return any(each.covers(place) for each in sentences for place in places)


def _is_held_at_once(office: str, words: str) -> bool:
    """Tell whether words hold those of an office, with few others between."""
    there, longest = words_of(words), len(words_of(office)) + _BETWEEN
    parts = (there[at : at + longest] for at in range(max(1, len(there) - longest + 1)))
    return _is_held(office, words) and any(_is_held(office, " ".join(each)) for each in parts)


def _without_country(told: Told, person: Person) -> str:
    """Return an office without the country that the person stands for: "Minister of Norway"."""
    office = without_country(str(person.office), person.party, told.brief.source.language)
    if _ASKS.search(told.text):  # who asks for the BBC is its journalist
        office = _JOURNALIST.sub("", office)
    return _BODY.sub(lambda match: "" if told.gists.has(match[0]) else match[0], office)


def _around_name(told: Told, person: Person, place: Span, reach: int) -> str:
    """Return the words around a name in its sentence, as far as the name of the next one."""
    sentence = told.sentence(place)
    start, end = max(sentence.start, place.start - reach), min(sentence.end, place.end + reach)
    own = {span for each in _offices_read(told, person) for span in each[1]}
    for other in told.reading.persons:
        if not share_family_name(other.name, person.name):
            held = {span for each in _offices_read(told, other) for span in each[1]} if own else own
            for each in (*places_of(told.subject, other), *(held - own)):
                start = max(start, each.end) if each.end <= place.start else start
                end = min(end, each.start) if each.start >= place.end else end
    return told.text[start:end]


def _compared(
    told: Told, pointer: str, person: Person, stated: str, spans: tuple[Span, ...]
) -> Claim:
    """Judge an office by the one that the text gives to the person."""
    office = str(person.office)
    is_less = _is_held(stated, office, is_lesser_too=True)
    if _is_held(office, stated) or (is_less and _is_completed(told, person, stated)):
        return supported(pointer, office, spans)
    message = f"expected {stated}, found {office}"
    is_more = is_less and _LESSER.isdisjoint(words_of(office))
    is_open = is_more or _is_described(told, person)
    return (undecided if is_open else contradicted)(pointer, office, message, spans)


def _is_described(told: Told, person: Person) -> bool:
    """Tell whether an office is none by name, and the text has half of what it is described by."""
    office = str(person.office)
    own = words_of(_without_country(told, person))
    return not any(office_index().scan(office)) and _is_half_near(told, person, own)


def _is_completed(told: Told, person: Person, stated: str) -> bool:
    """Tell whether what an office has beyond the stated one stands in a sentence about them."""
    own = words_of(stated)
    rest = " ".join(word for word in words_of(str(person.office)) if word not in own)
    if not _LESSER.isdisjoint(words_of(rest)):
        # "Former Norwegian Prime Minister": what makes it another office stands right before it.
        lesser = re.compile(
            rf"\b{re.escape(rest)}\s+(?:\w+\s+)?{re.escape(stated)}\b", re.IGNORECASE
        )
        return lesser.search(told.text) is not None
    if set(words_of(rest)) <= _words_of_level(told):
        return True
    sentences = (told.sentence(place) for place in places_of(told.subject, person))
    return rest == "" or any(
        _is_held(rest, each.of(told.text), is_lesser_too=True) for each in sentences
    )


def _words_of_level(told: Told) -> set[str]:
    """Return the words for those who meet: a mere minister among foreign ministers is one."""
    meetings = told.reading.meetings
    level = meetings[0].level if meetings else Level.OTHER
    forms = words_for_levels().get(level, ())
    return {word for form in forms for word in words_of(form)}


def _is_held(office: str, words: str, *, is_lesser_too: bool = False) -> bool:
    """Tell whether words hold those of an office, or forms of them, and make it no lesser one."""
    if is_short_for(office, words) or are_one_office(office, words):
        return True
    there = words_of(words)
    own = [word for word in words_of(office) if word not in _AFFAIRS]
    wanted = [canonical(word)[:_STEM] for word in own if len(word) >= _STEM] or own
    stems = [canonical(word)[:_STEM] for word in there]
    if not wanted or not set(wanted) <= set(stems):
        return False
    before = there[max(0, stems.index(wanted[0]) - 2) : stems.index(wanted[0])]
    return is_lesser_too or not any(word in _LESSER and word not in own for word in before)


def _places_of_party(told: Told, person: Person) -> tuple[Span, ...]:
    """Return where the text names whom a person stands for: "France's new president"."""
    return places_of(told.subject, person.party) if isinstance(person.party, Country) else ()


def _office_of_alliance(told: Told, pointer: str, person: Person) -> Claim:
    """Judge an office of the Alliance by the tables, and by what the text itself says of it."""
    office = str(person.office)
    meant = office_of(person) or office_called(office)
    assert meant is not None  # noqa: S101 - asked for those only
    term = terms_of(told.subject, meant)
    if any(is_holder(each, person) for each in term):
        beside = office_beside(told, person)
        if beside is not None:
            return supported(pointer, office, [beside])
        spans = offices_at(told.subject, person) or places_of(told.subject, person)
        return supported(pointer, office, spans[:1])
    read = _read_office(told, person, is_stated=True)
    if read is not None and office_called(read[0], of_alliance=True) is meant:
        return supported(pointer, office, read[1])
    if term:
        names = " or ".join(dict.fromkeys(each.name for each in term))
        message = f"expected {names} in that office on {told.subject.day}, found {person}"
        return contradicted(pointer, office, message, places_of(told.subject, person)[:1])
    spans = offices_named(told.subject, meant)
    return supported(pointer, office, spans[:1]) if spans else judge_gist(told, pointer, office)


def _read_office(
    told: Told, person: Person, *, is_stated: bool = False
) -> tuple[str, tuple[Span, ...]] | None:
    """Return the office that the text gives to a person, stated whole where it has to be."""
    return next(_offices_read(told, person, is_stated=is_stated), None)


def _offices_read(
    told: Told, person: Person, *, is_stated: bool = False
) -> Iterator[tuple[str, tuple[Span, ...]]]:
    for index, each in enumerate(told.reading.persons):
        if each.office is not None and share_family_name(each.name, person.name):
            for evidence in told.read.evidence_at(f"/persons/{index}/office"):
                if evidence.origin is Origin.STATED or not is_stated:
                    yield each.office, evidence.spans


def _party(told: Told, pointer: str, person: Person) -> Claim:
    """Judge whose office it is."""
    party = person.party
    assert party is not None  # noqa: S101 - asked for one only
    beside = party_beside(told, person)
    if beside is not None:
        return supported(pointer, party, [beside])
    if is_in_office(told, person):
        return supported(pointer, party)
    office = canonical(str(person.office))
    if any(words in office and party == Country(code) for words, code in _OF_ONE_COUNTRY):
        return supported(pointer, party)
    own = places_of(told.subject, person)
    read = [each for each in told.reading.persons if share_family_name(each.name, person.name)]
    told_party = read[0].party if len(read) == 1 else None
    if told_party is not None and isinstance(told_party, Country) and told_party != party:
        message = f"expected {told_party}, found {party}"
        is_other = stands_before(told.subject, told_party, own, _APPOSED)
        is_sure = is_other and not stands_before(told.subject, party, own, _LISTED)
        is_open = _is_named_beside(told, person) and not is_sure
        make = undecided if is_open else contradicted
        return make(pointer, party, message, own[:1])
    named = judge_party(told, pointer, party)
    if named.is_supported or told_party is not None or not own:
        return named
    return undecided(pointer, party, f"the text does not say for whom {person} is there", own[:1])
