"""Claims about sessions, and about what they and meetings have alike: agenda and delegations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from natobrief import reference
from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.delegations import judge_delegation
from natobrief.checks.claims.judging import (
    contradicted,
    judge_name,
    judge_party,
    judge_theme,
    judge_topic,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.claims.times import judge_session_times
from natobrief.checks.naming import places_of_guest
from natobrief.checks.told import Told
from natobrief.lexicon.councils import names_of
from natobrief.model import Country, DateRange, Meeting, Session, SessionKind
from natobrief.rules.session_kind import kind_of_session
from natobrief.span import Span
from natobrief.text.regex import regex

#: Of a title that stands in so many places no more are looked at.
_PLACES = 20
#: So many guests at least tell a session from the others.
_SOME = 2

#: Missions by whose names a text speaks of a country.
_MISSIONS = {
    "AFG": ("ISAF", "FIAS", "Resolute Support"),
    "XKX": ("KFOR",),
    "BIH": ("SFOR", "EUFOR Althea"),
    "IRQ": ("NATO Training Mission-Iraq", "NMI", "NTM-I"),
    "LBY": ("Unified Protector",),
}
#: Kinds that one title may be taken for.
_NEAR_KINDS = (
    {SessionKind.ARRIVAL, SessionKind.CEREMONY},
    {SessionKind.ARRIVAL, SessionKind.DOORSTEP},
    {SessionKind.DOORSTEP, SessionKind.PRESS_CONFERENCE},
    {SessionKind.PHOTO, SessionKind.CEREMONY},
    {SessionKind.MEETING, SessionKind.BILATERAL},
)

#: Between two.
_BILATERAL = regex(r"\b(?:bilat\u00e9ral|bilateral)e?s?\s?", re.IGNORECASE)
#: What a session is, of which a text tells if there is one.
_EVENT = regex(
    r"\b(?:lunch|luncheon|dinner|breakfast|reception|ceremony|d\u00e9jeuner|d\u00eener|petit-d\u00e9jeuner"
    r"|r\u00e9ception|c\u00e9r\u00e9monie)\b",
    re.IGNORECASE,
)
#: Kinds of which titles tell.
_TOLD = (SessionKind.MEAL, SessionKind.PHOTO, SessionKind.PRESS_CONFERENCE, SessionKind.DOORSTEP)
#: Kinds of which titles need not tell.
_ANY = (SessionKind.MEETING, SessionKind.CEREMONY)


def judge_session(
    told: Told, pointer: str, session: Session, days: DateRange | None
) -> Iterator[Claim]:
    """Judge a part of a meeting that is held on some days."""
    title = judge_name(told, f"{pointer}/title", session.title, is_whole=False)
    is_named = title.is_supported
    title = title if is_named else judge_topic(told, f"{pointer}/title", session.title)
    if title.verdict is Verdict.NOT_FOUND and session.kind is SessionKind.BILATERAL:
        # Whoever "will meet" somebody has a bilateral meeting with him.
        bare = judge_topic(told, title.pointer, _BILATERAL.sub("", session.title))
        title = evolve(bare, value=title.value) if bare.is_supported else title
    absent = [each for each in _EVENT.findall(session.title) if not told.gists.has(each)]
    if title.verdict is not Verdict.NOT_FOUND and absent:
        message = f"the text has no {absent[0]}"
        title, is_named = not_found(f"{pointer}/title", session.title, message, title.spans), False
    yield title
    yield from _kind(told, f"{pointer}/kind", session)
    places = list(islice(told.searched.places(session.title, any_case=True), _PLACES))
    if is_named:
        places = places or list(title.spans)
    body = None if session.body is None else judge_body(told, f"{pointer}/body", session.body)
    places = places or list(_places_by_parts(told, session, body))
    yield from judge_session_times(told, pointer, session, days, places)
    if body is not None:
        yield body
    yield from judge_parts(told, pointer, session)


def _places_by_parts(told: Told, session: Session, body: Claim | None) -> Iterator[Span]:
    """Give where a text is about a session without its title: by its body, or all its guests."""
    guests = session.delegations
    if body is not None and body.spans:
        yield from body.spans
        return
    if (session.start is None and session.end is None) or len(guests) < _SOME:
        return
    for place in places_of_guest(told.subject, guests[0]):
        sentence = told.sentence(place)
        others = (places_of_guest(told.subject, each) for each in guests)
        if all(any(map(sentence.covers, places)) for places in others):
            yield place


def judge_body(told: Told, pointer: str, name: str) -> Claim:
    """Judge which body meets, by any of its names."""
    for form in (name, *_names_of_body(told, name)):
        spans = told.searched.find(form, any_case=len(form) > 5)  # noqa: PLR2004 - "NAC", "EAPC"
        if spans:
            return supported(pointer, name, spans)
    spans = told.gists.name(name, told.gists.sentence).spans
    if spans:
        return supported(pointer, name, spans)
    return not_found(pointer, name, f"the text names no {name}")


def _names_of_body(told: Told, name: str) -> tuple[str, ...]:
    """Return every name of the body that a name is one of; nothing where the tables know none."""
    body = reference.find_body(name, told.subject.day, tables=told.subject.tables)
    return names_of(name) if body is None else body.names


def _kind(told: Told, pointer: str, session: Session) -> Iterator[Claim]:
    """Judge what sort of session one is: its title tells."""
    if session.kind is SessionKind.OTHER:
        return
    read = kind_of_session(session.title)
    spans = told.searched.find(session.title, any_case=True)
    told_kind = SessionKind.OTHER if read is None else read.kind
    if (
        told_kind is session.kind
        or {told_kind, session.kind} in _NEAR_KINDS
        or (told_kind is SessionKind.OTHER and session.kind in _ANY)
    ):
        yield supported(pointer, session.kind, spans)
    elif told_kind is not SessionKind.OTHER:
        message = f"expected {told_kind}, as the title says, found {session.kind}"
        yield contradicted(pointer, session.kind, message, spans)
    else:
        make = not_found if session.kind in _TOLD else undecided
        yield make(pointer, session.kind, "the title does not say what sort it is", spans)


def judge_parts(told: Told, pointer: str, held: Meeting | Session) -> Iterator[Claim]:
    """Judge agenda and delegations, of a meeting or of a session."""
    for index, item in enumerate(held.agenda):
        own = f"{pointer}/agenda/{index}"
        text = judge_topic(told, f"{own}/text", item.text)
        yield text
        places = text.spans if text.is_supported else ()
        for number, theme in enumerate(item.themes):
            yield judge_theme(told, f"{own}/themes/{number}", theme, item, places)
        for number, country in enumerate(item.countries):
            yield _concerned(told, f"{own}/countries/{number}", country)
    for index, delegation in enumerate(held.delegations):
        yield from judge_delegation(told, f"{pointer}/delegations/{index}", delegation)


def _concerned(told: Told, pointer: str, country: Country) -> Claim:
    """Judge a country that an item is about: the text may name it by a mission that is there."""
    claim = judge_party(told, pointer, country)
    if claim.is_supported:
        return claim
    names = _MISSIONS.get(country.alpha3, ())
    spans = next(filter(None, (told.searched.find(name) for name in names)), ())
    return supported(pointer, country, spans) if spans else claim
