"""The meeting: its level, days, place, agenda and guests, out of what the rules found."""

from __future__ import annotations

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.diagnostics import Code, Problem, Severity
from natobrief.lexicon.places import CountryMention
from natobrief.lexicon.themes import themes_of
from natobrief.model import (
    AgendaItem,
    Attendance,
    Country,
    DateRange,
    Delegation,
    Language,
    Level,
    Meeting,
    Origin,
    Theme,
    Venue,
)
from natobrief.rules.agenda import find_agenda
from natobrief.rules.announcement import Announcement, Place, find_place
from natobrief.rules.attendance import Guest
from natobrief.rules.people import singular
from natobrief.span import Span

_NAMES = {
    Level.HEADS_OF_STATE_AND_GOVERNMENT: "Meeting of NATO Heads of State and Government",
    Level.FOREIGN_MINISTERS: "Meeting of NATO Foreign Ministers",
    Level.DEFENCE_MINISTERS: "Meeting of NATO Defence Ministers",
    Level.CHIEFS_OF_DEFENCE: "Meeting of NATO Chiefs of Defence",
    Level.PERMANENT_REPRESENTATIVES: "Meeting of NATO Permanent Representatives",
    Level.NATIONAL_ARMAMENTS_DIRECTORS: "Meeting of NATO National Armaments Directors",
    Level.OTHER: "Meeting",
}


def main_of(announcements: list[Announcement]) -> Announcement | None:
    """Choose the announcement of the release's own meeting: the surest, then the earliest."""
    return max(announcements, key=lambda each: each.weight, default=None)


def build_meeting(
    context: Context, main: Announcement, others: list[Announcement], guests: list[Guest]
) -> Grounded[Meeting]:
    """Build the meeting that one sentence announces and the others tell more of."""
    same = [main, *(each for each in others if each is not main and each.level is main.level)]
    return build(
        Meeting,
        name=inferred(_NAMES[main.level], main.level_span, rule="meeting-name"),
        level=stated(main.level, main.level_span, rule="meeting-level"),
        dates=_dates(context, same),
        venue=_venue(context, same),
        agenda=_agenda(context, main, guests),
        delegations=_delegations(context, guests),
    )


def _dates(context: Context, same: list[Announcement]) -> Grounded[DateRange] | None:
    for announcement in same:
        mention = announcement.date
        if mention is None or mention.dates is None:
            continue
        if mention.weekdays_agree is False:
            message = f"the weekday stated is not that of {mention.dates}"
            context.problems.append(
                Problem.at(mention.span, context.text, Code.WEEKDAY_MISMATCH, message, Severity.ERROR)
            )
        make = stated if mention.origin is Origin.STATED else inferred
        return make(mention.dates, mention.span, rule="meeting-date")
    return None


def _venue(context: Context, same: list[Announcement]) -> Grounded[Venue] | None:
    for announcement in same:
        place = find_place(context.marked, announcement.sentence)
        if place is not None:
            return _venue_at(context, place)
    return None


def _venue_at(context: Context, place: Place) -> Grounded[Venue] | None:
    site = None if place.site is None else stated(context.words(place.site), place.site, rule="site")
    city: Grounded[str] | None = None
    if place.city is not None:
        city = stated(context.words(place.city), place.city, rule="city")
    country = _country(place)
    if city is None and place.capital_of is not None and country is not None:
        capital = reference.capital_of(country.value, context.marked.document.language)
        if capital is not None:
            city = inferred(capital, place.capital_of.span, rule="capital-of-country")
    if city is None and country is None and place.site is not None:
        city = inferred(_HEADQUARTERS[context.marked.document.language], place.site, rule="nato-headquarters")
        country = inferred(Country("BEL"), place.site, rule="nato-headquarters")
    if country is None and place.city is not None:
        country = _country_by_meetings(context, place.city)
    return build(
        Venue, name=site, city=city, country=country, timezone=_timezone(place, country, city)
    )


_HEADQUARTERS = {Language.EN: "Brussels", Language.FR: "Bruxelles"}


def _country(place: Place) -> Grounded[Country] | None:
    if place.country is not None and isinstance(place.country.value, CountryMention):
        return stated(place.country.value.country, place.country.span, rule="country-of-venue")
    for mark, rule in ((place.capital, "country-of-capital"), (place.capital_of, "country-of-capital")):
        if mark is not None and isinstance(mark.value, CountryMention):
            return inferred(mark.value.country, mark.span, rule=rule)
    return None


def _country_by_meetings(context: Context, city: Span) -> Grounded[Country] | None:
    """Take the country from past meetings held in a city of that name, when they agree."""
    name = context.words(city).casefold()
    held = {
        venue.country
        for event in reference.events()
        for venue in event.venues
        if venue.country is not None and (venue.city or "").casefold() == name
    }
    if len(held) != 1:
        return None
    return inferred(held.pop(), city, rule="city-of-past-meeting")


def _timezone(
    place: Place, country: Grounded[Country] | None, city: Grounded[str] | None
) -> Grounded[str] | None:
    """Take the zone of the capital, only when the venue is in the capital."""
    if country is None or city is None or reference.country_of_capital(city.value) != country.value:
        return None
    zone = reference.timezone_of(country.value)
    spans = [item.span for item in (place.capital, place.capital_of) if item is not None]
    spans = spans or ([place.city] if place.city else [place.site] if place.site else [])
    return None if zone is None else inferred(zone, *spans, rule="zone-of-capital")


def themes_in(context: Context, span: Span) -> tuple[Grounded[Theme], ...]:
    """Return the themes that words name, each grounded in them."""
    found = themes_of(span.of(context.text), context.marked.document.language)
    return tuple(inferred(theme, span, rule="theme-words") for theme in found)


def _agenda(
    context: Context, main: Announcement, guests: list[Guest]
) -> tuple[Grounded[AgendaItem], ...]:
    occupied = frozenset(guest.sentence for guest in guests if guest.sentence != main.sentence)
    return tuple(
        build(
            AgendaItem,
            text=stated(item.of(context.text), item, rule="agenda"),
            themes=themes_in(context, item),
            countries=tuple(
                stated(country, span, rule="agenda-country")
                for country, span in context.named_in(item).items()
            ),
        )
        for item in find_agenda(context.marked, main.sentence, occupied)
    )


def _delegations(context: Context, guests: list[Guest]) -> tuple[Grounded[Delegation], ...]:
    chosen: dict[object, Guest] = {}
    for guest in guests:
        before = chosen.get(guest.party)
        if before is None or (before.person is None and guest.person is not None):
            chosen[guest.party] = guest
        elif guest.person not in {None, before.person}:
            chosen[guest.party, guest.person] = guest
    return tuple(_delegation(context, guest) for guest in chosen.values())


def _delegation(context: Context, guest: Guest) -> Grounded[Delegation]:
    person = None if guest.person is None else context.person(guest.person)
    attendance: Grounded[Attendance] | Attendance = guest.attendance
    if guest.attendance_span is not None:
        attendance = stated(guest.attendance, guest.attendance_span, rule="attendance")
    purpose = guest.purpose
    return build(
        Delegation,
        party=stated(guest.party, guest.party_span, rule="delegation"),
        office=_office(context, guest, person is not None),
        person=person,
        status=context.status_of(guest.party, guest.party_span),
        attendance=attendance,
        purpose=None if purpose is None else stated(purpose.of(context.text), purpose, rule="purpose"),
    )


def _office(context: Context, guest: Guest, has_person: bool) -> Grounded[str] | None:  # noqa: FBT001
    if guest.is_counterpart and guest.office is not None:
        return context.office_at_level(guest.office)
    if has_person and guest.person is not None:
        known = context.people.known[guest.person]
        if known.office is not None:
            return stated(known.office, *known.office_spans, rule="office")
    if guest.office is None:
        return None
    return stated(singular(context.words(guest.office)), guest.office, rule="office")
