"""Claims about where a meeting is held."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief import reference
from natobrief.checks.beside import city_beside
from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import (
    contradicted,
    judge_party,
    judge_words,
    not_found,
    supported,
)
from natobrief.checks.places.city import known_countries
from natobrief.checks.places.zone import zone_of
from natobrief.checks.told import Told
from natobrief.model import Language, Meeting, Venue


def judge_venue(
    told: Told, pointer: str, venue: Venue, meeting: Meeting, index: int
) -> Iterator[Claim]:
    """Judge building, city, country and time zone."""
    if venue.name is not None:
        yield judge_words(told, f"{pointer}/name", venue.name)
    if venue.city is not None:
        yield _city(told, f"{pointer}/city", venue.city, meeting, index)
    if venue.country is not None:
        yield _country(told, f"{pointer}/country", venue, meeting, index)
    expected = zone_of(venue)
    if venue.timezone is not None and expected not in {None, venue.timezone}:
        message = f"expected {expected}, the zone of the venue, found {venue.timezone}"
        yield contradicted(f"{pointer}/timezone", venue.timezone, message)


def _city(told: Told, pointer: str, city: str, meeting: Meeting, index: int) -> Claim:
    beside = city_beside(told, _names_of(city), meeting.dates)
    if beside is not None:
        return supported(pointer, city, [beside])
    spans = [span for name in _names_of(city) for span in told.searched.find(name, any_case=True)]
    own = told.meeting_like(meeting, index)
    read = None if own is None or own.venue is None else own.venue.city
    if read is not None and not set(_folded(_names_of(read))) & set(_folded(_names_of(city))):
        where = told.spans_of("/meetings/0/venue/city")
        return contradicted(pointer, city, f"expected {read}, found {city}", where)
    if spans or read is not None:
        return supported(pointer, city, spans[:1])
    return not_found(pointer, city, f"the text does not name {city}")


def _folded(names: tuple[str, ...]) -> Iterator[str]:
    return (name.casefold() for name in names)


def _names_of(city: str) -> tuple[str, ...]:
    """Return the names of a city that the tables know: capitals have one in each language."""
    country = reference.country_of_capital(city)
    if country is None:
        return (city,)
    return (city, *(str(reference.capital_of(country, each)) for each in Language))


def _country(told: Told, pointer: str, venue: Venue, meeting: Meeting, index: int) -> Claim:
    country = venue.country
    assert country is not None  # noqa: S101 - asked for one only
    is_capital = venue.city is not None and reference.country_of_capital(venue.city) == country
    is_known = venue.city is not None and country in known_countries(told.subject, venue.city)
    is_in_city = is_capital or is_known
    if is_in_city and city_beside(told, _names_of(str(venue.city)), meeting.dates) is not None:
        return supported(pointer, country)
    own = told.meeting_like(meeting, index)
    read = None if own is None or own.venue is None else own.venue.country
    if read is not None and read != country:
        message = f"expected {read}, found {country}"
        return contradicted(pointer, country, message, told.spans_of("/meetings/0/venue/country"))
    if read == country or is_in_city:
        return supported(pointer, country)
    return judge_party(told, pointer, country)
