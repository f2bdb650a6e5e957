"""NB210: a city against the country of its venue."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief import reference
from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.lexicon.cities import city_named
from natobrief.model import Country, Language, Venue


def check_city(subject: Subject) -> Iterator[Finding]:
    """Find cities that the tables know in other countries only."""
    for pointer, venue in subject.each(Venue):
        if venue.city is None or venue.country is None:
            continue
        known = known_countries(subject, venue.city)
        if known and venue.country not in known:
            names = " or ".join(sorted(country.name for country in known))
            message = f"expected {names} as the country of {venue.city}, found {venue.country}"
            # Of the two, what the text does not name is what is wrong.
            name = "country" if subject.searched.find(venue.city, any_case=True) else "city"
            yield Finding(pointer=f"{pointer}/{name}", message=message)


def known_countries(subject: Subject, city: str) -> set[Country]:
    """Return the countries in which the tables know a city of a name.

    They know capitals, the places of past meetings, and cities that are the only ones of their size
    and name.
    """
    name = city.casefold()
    known = {
        place.country
        for event in subject.tables.all_events
        for place in event.venues
        if place.country is not None and str(place.city).casefold() == name
    }
    named = (city_named(city, language) for language in Language)
    known.update(each.country for each in named if each is not None)
    capital = reference.country_of_capital(city)
    return known if capital is None else {*known, capital}
