"""The parts of a meeting: name, level, body, place, mode, host and chair."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from natobrief import reference
from natobrief.assemble.bodies import build_body
from natobrief.assemble.context import Context
from natobrief.assemble.gatherings import Gathering
from natobrief.assemble.grounded import Grounded, inferred, stated
from natobrief.assemble.of_alliance import is_of_alliance, is_of_group
from natobrief.assemble.spoken_at import is_issued_by_those_who_met, is_spoken_at
from natobrief.assemble.venue import build_venue
from natobrief.lexicon.councils import Council
from natobrief.lexicon.offices import CANONICAL_OFFICES, OfficeKind, OfficeWords
from natobrief.lexicon.organisations import NATO
from natobrief.model import Country, Language, Level, MeetingMode, Organisation, Person, Venue
from natobrief.rules.announcement import Announcement
from natobrief.rules.chair import Leader, find_chair, find_host, find_labelled_chair
from natobrief.rules.document import find_title
from natobrief.rules.here import find_reported_place
from natobrief.rules.marks import Kind
from natobrief.rules.meeting_name import find_name
from natobrief.rules.mode import find_mode, find_mode_of_field, find_mode_told
from natobrief.rules.moved_place import find_new_place
from natobrief.rules.other_event import is_told_after
from natobrief.rules.place import Place
from natobrief.rules.shared_place import find_shared_place
from natobrief.rules.site import find_told_site
from natobrief.rules.spoken_place import find_place_for, find_spoken_place
from natobrief.rules.titled import find_dateline_place, find_head_place
from natobrief.span import Span
from natobrief.text.regex import regex

#: What no meeting of ministers is called: it is the one that they prepare.
_SUMMIT = regex(r"\b(?:summit|sommet)\b", re.IGNORECASE)
_OF_NATO = regex("NATO | de l[’']OTAN")
#: Bodies whose meetings are called after those who meet.
_COUNCILS = frozenset({None, "nac", "mc", "Foreign Affairs Council", "European Council"})
_OF_BODY = {Language.EN: "Meeting of the {}", Language.FR: "Réunion : {}"}
_VISITS = {Language.EN: "Visit", Language.FR: "Visite"}
_TALKS = {Language.EN: "Meeting", Language.FR: "Rencontre"}
#: Words for talks of those who are not together.
_CALL = regex(
    r"\b(?:(?:tele)?phone|video|virtual|online|call|t\u00e9l\u00e9phon|visioconf|appel\b)",
    re.IGNORECASE,
)
#: Words for going somewhere, and not for talks of two.
_GOES = regex(r"visit|trip|travel|arriv|go to|be in|rend|déplacement", re.IGNORECASE)
_NAMES = {
    Language.EN: {
        Level.HEADS_OF_STATE_AND_GOVERNMENT: "Meeting of NATO Heads of State and Government",
        Level.FOREIGN_MINISTERS: "Meeting of NATO Foreign Ministers",
        Level.DEFENCE_MINISTERS: "Meeting of NATO Defence Ministers",
        Level.CHIEFS_OF_DEFENCE: "Meeting of NATO Chiefs of Defence",
        Level.PERMANENT_REPRESENTATIVES: "Meeting of NATO Permanent Representatives",
        Level.NATIONAL_ARMAMENTS_DIRECTORS: "Meeting of NATO National Armaments Directors",
        Level.OTHER: "Meeting",
    },
    Language.FR: {
        Level.HEADS_OF_STATE_AND_GOVERNMENT: (
            "Réunion des chefs d’État et de gouvernement de l’OTAN"
        ),
        Level.FOREIGN_MINISTERS: ("Réunion des ministres des Affaires étrangères de l’OTAN"),
        Level.DEFENCE_MINISTERS: "Réunion des ministres de la Défense de l’OTAN",
        Level.CHIEFS_OF_DEFENCE: ("Réunion des chefs d’état-major de la défense de l’OTAN"),
        Level.PERMANENT_REPRESENTATIVES: ("Réunion des représentants permanents de l’OTAN"),
        Level.NATIONAL_ARMAMENTS_DIRECTORS: (
            "Réunion des directeurs nationaux des armements de l’OTAN"
        ),
        Level.OTHER: "Réunion",
    },
}


def build_level(gathering: Gathering) -> Grounded[Level]:
    """Return the level of those who meet; that of a body that always meets at one is inferred.

    A sentence states it better than a headline does.
    """
    told = sorted(gathering.said, key=lambda each: each.is_head)
    said = next((each for each in told if each.level is gathering.level), gathering.first)
    is_stated = said.level is not Level.OTHER and not said.is_again
    if said.body is not None and said.body.span == said.level_span:
        is_stated = False
    make = stated if is_stated else inferred
    return make(said.level, said.level_span, rule="meeting-level")


def build_name(
    context: Context,
    gathering: Gathering,
    venue: Grounded[Venue] | None,
    *,
    is_main: bool,
    is_of_others: bool,
) -> Grounded[str]:
    """Return what the release calls the meeting, else a name made of its level."""
    language = context.marked.document.language
    main, country = gathering.first, None if venue is None else venue.value.country
    if main.name is not None:
        return stated(context.words(main.name), main.name, rule="meeting-name")
    title = find_title(context.marked.document) if is_main else None
    for stretch in () if main.is_visit else (main.core, title):
        span = None if stretch is None else find_name(context.marked, stretch, country)
        if span is not None and not _is_of_other_level(context, gathering.level, span):
            return stated(context.words(span), span, rule="meeting-name")
    body = next((each.body for each in gathering.said if each.body is not None), None)
    if body is not None and (gathering.level is Level.OTHER or gathering.family not in _COUNCILS):
        shown = body.means.name if body.name.isupper() and " " in body.name else body.name
        return inferred(_OF_BODY[language].format(shown), body.span, rule="name-of-body")
    if gathering.first.is_visit:
        is_visit = _GOES.search(context.words(main.level_span)) is not None
        names = _VISITS if is_visit else _TALKS
        return inferred(names[language], main.level_span, rule="name-of-visit")
    name = _NAMES[language][gathering.level]
    is_alliances = gathering.family in {"nac", "mc"}
    is_council = body is not None and isinstance(body.means, Council)
    is_group = is_of_others or is_council or is_of_group(context, main.level_span)
    if not is_alliances and (is_group or not is_of_alliance(context, main.level_span)):
        name = _OF_NATO.sub("", name)
    return inferred(name, main.level_span, rule="name-of-level")


def _is_of_other_level(context: Context, level: Level, name: Span) -> bool:
    """Tell whether a name is that of others' meeting: of a summit, or of other ministers."""
    if level is Level.OTHER:
        return False
    held = (mark.value for mark in context.marked.marks.inside(name, Kind.LEVEL))
    levels = {each.level for each in held if isinstance(each, OfficeWords)}
    if levels - {None, Level.OTHER, level}:
        return True
    is_summit = _SUMMIT.search(context.words(name)) is not None
    return is_summit and level is not Level.HEADS_OF_STATE_AND_GOVERNMENT


def build_first_body(context: Context, said: list[Announcement]) -> Grounded[str] | None:
    """Return the first body that is said to meet."""
    for announcement in said:
        if announcement.body is not None:
            body = build_body(context, announcement.body, rule="body")
            if body is not None:
                return body
    return None


def build_place(
    context: Context, said: list[Announcement], stretches: Iterable[Span]
) -> Grounded[Venue] | None:
    """Return the first place that is stated, by the first words that name its country too.

    Any words may name the building that it is in the same city, or a sentence of its own.
    Where none is, the meeting at which words are spoken is where those are who speak them.
    """
    moved = _moved_place(context, said)
    if moved is not None:
        return build_venue(context, moved)
    # The headline only looks ahead to the next meeting: the words for that say where it is.
    told = sorted(said, key=lambda each: not each.is_other) if said[0].is_head else said
    places = [each.place for each in told if each.place is not None]
    if not places:
        first = said[0]
        place = _spoken_place(context, first) or _shared_place(context, first)
        place = place or _reported_place(context, said)
        return None if place is None else build_venue(context, place)
    fuller = (each for each in places if each.country is not None)
    city = _city(context, places[0])
    if city is None and places[0].country is not None:
        whole = evolve(places[0], site=places[0].site or _told_site(context, stretches))
        spoken = _spoken_place(context, said[0])
        named = [*places, *([] if spoken is None else [spoken])]
        return _with_city(context, named) or build_venue(context, whole)
    is_bare = city is not None and places[0].country is None
    same = (each for each in fuller if is_bare and _city(context, each) == city)
    place = next(same, places[0])
    if place.site is None and city is not None:
        sites = (each.site for each in places if each.site and _city(context, each) == city)
        place = evolve(place, site=next(sites, None) or _told_site(context, stretches))
    return build_venue(context, place)


def _moved_place(context: Context, said: list[Announcement]) -> Place | None:
    """Return where those meet instead, as their sentence or the one behind it says."""
    sentences = context.marked.document.sentences
    for each in said:
        at = context.marked.document.sentence_at(each.sentence.start)
        for sentence in sentences[at : at + 2]:
            new = find_new_place(context.marked, sentence)
            if new is not None:
                return Place(new.city.span, new.country, new.city, None, None)
    return None


def _told_site(context: Context, stretches: Iterable[Span]) -> Span | None:
    """Return the building that a sentence about the meeting gives by itself."""
    told = (find_told_site(context.marked, stretch) for stretch in stretches)
    return next((each for each in told if each is not None), None)


def _shared_place(context: Context, first: Announcement) -> Place | None:
    """Return the place of all meetings, of one that is told, and no visit, before it is."""
    is_none = first.is_visit or first.is_by_the_way
    shared = None if is_none else find_shared_place(context.marked)
    where = shared and (shared.city or shared.site or (shared.country and shared.country.span))
    return shared if where is not None and first.core.start < where.start else None


def _with_city(context: Context, places: list[Place]) -> Grounded[Venue] | None:
    """Return the country that words name, with the city in it that others name."""
    country = build_venue(context, places[0]).value.country
    for each in places[1:]:
        venue = build_venue(context, each)
        if venue.value.city is not None and venue.value.country == country:
            return build_venue(context, evolve(each, country=places[0].country))
    return None


def _spoken_place(context: Context, first: Announcement) -> Place | None:
    """Return where those are who speak at a meeting, or who tell of it right after.

    What those issue who met that day was issued where they met.
    """
    marked = context.marked
    if is_spoken_at(context, first):
        is_summit = first.level in {Level.HEADS_OF_STATE_AND_GOVERNMENT, Level.OTHER}
        return find_spoken_place(marked, is_summit=is_summit) or find_head_place(marked)
    if is_issued_by_those_who_met(context, first):
        return find_dateline_place(marked)
    here = find_place_for(marked, is_summit=first.level is Level.HEADS_OF_STATE_AND_GOVERNMENT)
    if here is not None:
        return here
    named = first.level_span if first.body is None else first.body.span
    is_told = is_told_after(marked, first.sentence, named.start)
    return find_head_place(marked) if is_told else None


def _reported_place(context: Context, said: list[Announcement]) -> Place | None:
    """Return where a report was written of talks that were held, or of the Alliance's meeting.

    Those who speak by telephone are nowhere together.
    """
    if any(_CALL.search(context.words(each.core)) for each in said):
        return None
    told = (each for each in said if each.is_tensed and not (each.is_head or each.is_other))
    there = (each for each in told if each.is_past or each.is_alliance)
    places = (find_reported_place(context.marked, each.core) for each in there)
    return next((each for each in places if each is not None), None)


def _city(context: Context, place: Place) -> str | None:
    return None if place.city is None else context.words(place.city).casefold()


def build_mode(
    context: Context, said: list[Announcement], stretches: Iterable[Span]
) -> Grounded[MeetingMode] | None:
    """Return the first words for how those who meet are together, where they are announced.

    Else the first of another sentence about the meeting.
    """
    announced = (find_mode(context.marked, each.core) for each in said)
    fielded = find_mode_of_field(context.marked, said[0].core)
    told = (find_mode_told(context.marked, stretch) for stretch in stretches)
    words = next((each for each in (*announced, fielded, *told) if each is not None), None)
    return None if words is None else stated(words.mode, words.span, rule="mode")


def build_chair(
    context: Context, said: list[Announcement], stretches: Iterable[Span], *, is_main: bool
) -> Grounded[Person] | None:
    """Return the person who chairs the meeting: the first of whom a stretch says so.

    A line that is labelled so tells it of the release's own meeting.

    One who is only called the chair of a body chairs the meeting if it is that body's.
    """
    bodies = [None, *(each.body.means for each in said if each.body is not None)]
    for stretch in stretches:
        for leader in find_chair(context.marked, context.people, stretch):
            person = _person(context, leader, rule="chair")
            if person is not None and leader.body in bodies:
                return person
    labelled = find_labelled_chair(context.marked, context.people) if is_main else None
    return None if labelled is None else _person(context, labelled, rule="chair")


def build_host(
    context: Context, said: list[Announcement], stretches: Iterable[Span]
) -> Grounded[Country | Organisation | Person] | None:
    """Return who receives the meeting: the first of whom words say so."""
    for leader in _hosts(context, said, stretches):
        if isinstance(leader.who, Country | Organisation):
            return stated(leader.who, leader.who_span, leader.verb, rule="host")
        person = _person(context, leader, rule="host")
        if person is not None:
            return Grounded(person.value, person.evidence)
    return None


def _hosts(
    context: Context, said: list[Announcement], stretches: Iterable[Span]
) -> Iterator[Leader]:
    """Give who is called the host of the meeting, then who receives those that meet."""
    marked, people = context.marked, context.people
    for stretch in stretches:
        yield from find_host(marked, people, stretch, is_announcing=False)
    for announcement in said:
        yield from find_host(marked, people, announcement.core, is_announcing=True)


def _person(context: Context, leader: Leader, *, rule: str) -> Grounded[Person] | None:
    """Return the person who leads; the tables tell who holds an office on the day."""
    if isinstance(leader.who, int):
        return _led(context.person(leader.who), leader, rule=rule)
    if not isinstance(leader.who, OfficeKind) or context.day is None:
        return None
    holder = reference.office_holder_on(leader.who.value, context.day)
    if holder is None:
        return None
    who = Person(name=holder.name, office=CANONICAL_OFFICES[leader.who], party=NATO)
    return inferred(who, leader.who_span, leader.verb, rule="office-holder-on-day")


def _led(person: Grounded[Person], leader: Leader, *, rule: str) -> Grounded[Person]:
    """Add the words that say that a person chairs or receives to those that name the person."""
    role = stated(person.value, leader.who_span, leader.verb, rule=rule)
    return Grounded(person.value, (*role.evidence, *person.evidence))
