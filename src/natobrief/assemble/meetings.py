"""The meeting: its level, days, place, agenda and guests, out of what the rules found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from attrs import evolve

from natobrief import reference
from natobrief.assemble.agenda import build_items
from natobrief.assemble.context import Context
from natobrief.assemble.delegations import build_delegations
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.sessions import build_sessions
from natobrief.assemble.venue import build_venue
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.lexicon.offices import CANONICAL_OFFICES, OfficeKind
from natobrief.lexicon.organisations import NATO
from natobrief.model import (
    AgendaItem,
    Country,
    DateRange,
    Language,
    Level,
    Meeting,
    MeetingMode,
    Organisation,
    Origin,
    Person,
    Venue,
)
from natobrief.rules.agenda import find_agenda
from natobrief.rules.announcement import Announcement
from natobrief.rules.attendance import Guest
from natobrief.rules.body import find_bodies
from natobrief.rules.chair import Leader, find_chair, find_host
from natobrief.rules.dates import DateMention
from natobrief.rules.document import SPOKEN, find_kind, find_title
from natobrief.rules.length import find_length
from natobrief.rules.marks import Kind
from natobrief.rules.meeting_name import find_name
from natobrief.rules.mode import find_mode
from natobrief.rules.place import find_place
from natobrief.span import Span

#: How near before those who meet the words for whose they are stand: "EU", "the EU's".
_BESIDE = 12
_ALLIES = re.compile(r"\b(?:Allie[sd]|Alliance|Alliés?|Alliées?|alliés?|alliées?)\b")
_OF_NATO = re.compile("NATO | de l[’']OTAN")
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


#: What a meeting that is over weighs more where the release looks back.
_OVER = 4


def main_of(announcements: list[Announcement], *, is_back: bool) -> Announcement | None:
    """Choose the announcement of the release's own meeting: the surest, then the earliest.

    Args:
        announcements: All of the text.
        is_back: Whether the release looks back: then its meeting is one that is over.
    """

    def weight(each: Announcement) -> int:
        return each.weight + _OVER * (is_back and each.is_past)

    return max(announcements, key=weight, default=None)


def build_meeting(
    context: Context,
    main: Announcement,
    others: list[Announcement],
    guests: list[Guest],
    elsewhere: frozenset[Span] = frozenset(),
) -> Grounded[Meeting]:
    """Build the meeting that one sentence announces and the others tell more of.

    Args:
        context: What the builders share.
        main: The announcement of the meeting.
        others: All announcements of the text.
        guests: Who comes.
        elsewhere: Sentences about other days, which say nothing of the meeting.
    """
    same = [main, *(each for each in others if _is_same(each, main))]
    dates = _dates(context, same) or _day_of_words(context, main)
    venue = _venue(context, same)
    return build(
        Meeting,
        name=_name(context, main, venue),
        level=_level(main),
        body=_body(context, main),
        dates=dates,
        venue=venue,
        mode=_mode(context, same),
        host=_host(context, same),
        chair=_chair(context),
        agenda=_agenda(context, main, guests, elsewhere),
        delegations=build_delegations(context, guests),
        sessions=build_sessions(context, dates, venue),
    )


def _is_same(other: Announcement, main: Announcement) -> bool:
    """Tell whether another sentence speaks of the main meeting, and not of one before or after."""
    if other is main or other.level is not main.level:
        return False
    return other.is_past is main.is_past and not other.is_other


def _level(main: Announcement) -> Grounded[Level]:
    if main.level is Level.OTHER:
        return inferred(main.level, main.level_span, rule="meeting-level")
    return stated(main.level, main.level_span, rule="meeting-level")


def _name(context: Context, main: Announcement, venue: Grounded[Venue] | None) -> Grounded[str]:
    """Return what the release calls the meeting, else a name made of its level."""
    country = None if venue is None else venue.value.country
    title = find_title(context.marked.document)
    for stretch in (main.core, title):
        span = None if stretch is None else find_name(context.marked, stretch, country)
        if span is not None:
            return stated(context.words(span), span, rule="meeting-name")
    name = _NAMES[context.marked.document.language][main.level]
    if not _is_of_alliance(context, main.level_span):
        name = _OF_NATO.sub("", name)
    return inferred(name, main.level_span, rule="name-of-level")


def _is_of_alliance(context: Context, level: Span) -> bool:
    """Tell whether those who meet are the Alliance's: no other organisation stands before them."""
    marks = context.marked.marks
    before = marks.inside(Span(max(0, level.start - _BESIDE), level.end), Kind.ORGANISATION)
    if any(mark.value != NATO for mark in before):
        return False
    named = any(mark.value == NATO for mark in marks)
    return named or _ALLIES.search(context.text) is not None


def _body(context: Context, main: Announcement) -> Grounded[str] | None:
    """Return the body that meets, by its name in the tables, as of the day of the meeting."""
    for words in find_bodies(context.marked, main.sentence):
        body = reference.find_body(words.name, context.day)
        if body is not None:
            make = stated if body.name.casefold() == words.name.casefold() else inferred
            return make(body.name, words.span, rule="body")
    return None


def _dates(context: Context, same: list[Announcement]) -> Grounded[DateRange] | None:
    """Return the first days that are stated; days at odds with their weekday are reported.

    A day is widened to the days of which another sentence says that it is one, or to as many as
    the meeting that begins on it lasts.
    """
    for announcement in same:
        mention = announcement.date
        if mention is None or mention.dates is None:
            continue
        if mention.weekdays_agree is False:
            message = f"the weekday stated is not that of {mention.dates}"
            context.problems.append(
                Problem.at(
                    mention.span, context.text, Code.WEEKDAY_MISMATCH, message, Severity.ERROR
                )
            )
        whole = _whole(mention, same)
        lasting = _lasting(context, announcement, whole)
        if lasting is not None:
            return lasting
        make = stated if whole.origin is Origin.STATED else inferred
        return make(whole.dates or mention.dates, whole.span, rule="meeting-date")
    return None


def _day_of_words(context: Context, main: Announcement) -> Grounded[DateRange] | None:
    """Return the day on which words were published that were spoken at the meeting."""
    kind, published = find_kind(context.marked.document), context.published
    if published is None or not main.is_occasion or kind is None or kind.kind not in SPOKEN:
        return None
    spans = [span for item in published.evidence for span in item.spans]
    days = DateRange(first=published.value, last=published.value)
    return inferred(days, *spans, main.level_span, rule="day-of-words")


def _whole(mention: DateMention, same: list[Announcement]) -> DateMention:
    """Return the days of which a day is one, where another sentence states them."""
    for other in same:
        days = None if other.date is None else other.date.dates
        if other.date is None or days is None or mention.dates is None:
            continue
        is_one = len(mention.dates) == 1 < len(days) and mention.dates.first in days
        if is_one and other.date.weekdays_agree is not False:
            return other.date
    return mention


def _lasting(
    context: Context, announcement: Announcement, mention: DateMention
) -> Grounded[DateRange] | None:
    """Return the days of a meeting of so many days that begins on a day."""
    length = find_length(context.marked, announcement.sentence)
    if length is None or mention.dates is None or len(mention.dates) > 1:
        return None
    count, words = length
    last = mention.dates.first + timedelta(days=count - 1)
    days = evolve(mention.dates, last=last)
    return inferred(days, mention.span, words, rule="meeting-length")


def _venue(context: Context, same: list[Announcement]) -> Grounded[Venue] | None:
    for announcement in same:
        place = find_place(context.marked, announcement.core)
        if place is not None:
            return build_venue(context, place)
    return None


def _mode(context: Context, same: list[Announcement]) -> Grounded[MeetingMode] | None:
    for announcement in same:
        words = find_mode(context.marked, announcement.sentence)
        if words is not None:
            return stated(words.mode, words.span, rule="mode")
    return None


def _chair(context: Context) -> Grounded[Person] | None:
    """Return the person who chairs the meeting: the first of whom a sentence says so."""
    for sentence in context.marked.document.sentences:
        for leader in find_chair(context.marked, context.people, sentence):
            person = _person(context, leader, rule="chair")
            if person is not None:
                return person
    return None


def _host(
    context: Context, same: list[Announcement]
) -> Grounded[Country | Organisation | Person] | None:
    """Return who receives the meeting: the first of whom a sentence says so."""
    for leader in _hosts(context, same):
        if isinstance(leader.who, Country | Organisation):
            return stated(leader.who, leader.who_span, leader.verb, rule="host")
        person = _person(context, leader, rule="host")
        if person is not None:
            return Grounded(person.value, person.evidence)
    return None


def _hosts(context: Context, same: list[Announcement]) -> Iterator[Leader]:
    """Give who is called the host of the meeting, then who receives those that meet."""
    marked, people = context.marked, context.people
    for sentence in marked.document.sentences:
        yield from find_host(marked, people, sentence, is_announcing=False)
    for announcement in same:
        yield from find_host(marked, people, announcement.sentence, is_announcing=True)


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


def _agenda(
    context: Context, main: Announcement, guests: list[Guest], elsewhere: frozenset[Span]
) -> tuple[Grounded[AgendaItem], ...]:
    """Build the agenda; what is said where guests are brought in is their purpose."""
    occupied = elsewhere.union(guest.sentence for guest in guests) - {main.sentence}
    return tuple(build_items(context, find_agenda(context.marked, main.sentence, occupied)))
