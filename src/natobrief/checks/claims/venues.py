"""Claims about where a meeting is held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief import reference
from natobrief.checks.beside import city_beside
from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import (
    contradicted,
    judge_party,
    judge_wording,
    not_found,
    supported,
)
from natobrief.checks.places.city import known_countries
from natobrief.checks.places.zone import zone_of
from natobrief.checks.told import Told
from natobrief.model import DateRange, Language, Meeting, Venue
from natobrief.span import Span

#: Between a city and the days on which something was there.
_ON = re.compile(r",?\s+\(?(?:on |from |in |le |les |du |en )?")
_IN = re.compile(r"\b(?:in|at|\u00e0)\s+$", re.IGNORECASE)
_BEHIND = 12


def judge_venue(
    told: Told, pointer: str, venue: Venue, meeting: Meeting, index: int
) -> Iterator[Claim]:
    """Judge building, city, country and time zone."""
    if venue.name is not None:
        yield judge_wording(told, f"{pointer}/name", venue.name)
    is_there = True
    if venue.city is not None:
        city = _city(told, f"{pointer}/city", venue.city, meeting, index)
        yield city
        is_there = city.is_supported
    if venue.country is not None:
        yield _country(told, f"{pointer}/country", meeting, index, is_there=is_there)
    expected = zone_of(venue)
    if venue.timezone is not None and expected not in {None, venue.timezone}:
        message = f"expected {expected}, the zone of the venue, found {venue.timezone}"
        yield contradicted(f"{pointer}/timezone", venue.timezone, message)


def _city(told: Told, pointer: str, city: str, meeting: Meeting, index: int) -> Claim:
    beside = city_beside(told, _names_of(city), meeting.dates)
    if beside is not None:
        return supported(pointer, city, [beside])
    names = _names_of(city)
    spans = [each for name in names for each in told.searched.places(name, any_case=True)]
    own = told.meeting_like(meeting, index)
    read = None if own is None or own.venue is None else own.venue.city
    if read is not None and not set(_folded(_names_of(read))) & set(_folded(_names_of(city))):
        where = told.spans_of("/meetings/0/venue/city")
        return contradicted(pointer, city, f"expected {read}, found {city}", where)
    days = meeting.dates if own is None or own.dates is None else own.dates
    if read is not None or any(not _is_elsewhere(told, span, days) for span in spans):
        return supported(pointer, city, spans[:1])
    if spans:
        message = f"the text names {city}, but with other days than those of this meeting"
        return not_found(pointer, city, message, spans[:1])
    return not_found(pointer, city, f"the text does not name {city}")


def _is_elsewhere(told: Told, city: Span, days: DateRange | None) -> bool:
    """Tell whether a city is named right before other days: "in Madrid on 28 June"."""
    if days is None or not _IN.search(told.text, max(0, city.start - _BEHIND), city.start):
        return False
    return any(
        each.dates is not None
        and not _share(each.dates, days)
        and _ON.fullmatch(told.text, city.end, each.span.start)
        for each in told.dates_in(city.end, city.end + _BEHIND)
    )


def _share(days: DateRange, other: DateRange) -> bool:
    return days.first <= other.last and other.first <= days.last


def _folded(names: tuple[str, ...]) -> Iterator[str]:
    return (name.casefold() for name in names)


def _names_of(city: str) -> tuple[str, ...]:
    """Return the names of a city that the tables know: capitals have one in each language."""
    country = reference.country_of_capital(city)
    if country is None:
        return (city,)
    return (city, *(str(reference.capital_of(country, each)) for each in Language))


def _country(told: Told, pointer: str, meeting: Meeting, index: int, *, is_there: bool) -> Claim:
    """Judge a country by that of the text's venue, or by the city if it is the right one."""
    venue = meeting.venue
    assert venue is not None and venue.country is not None  # noqa: PT018, S101 - asked for one only
    country = venue.country
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
    if read == country or (is_in_city and is_there):
        return supported(pointer, country)
    if is_in_city:
        return not_found(
            pointer, country, f"the text does not say that the meeting is in {country}"
        )
    return judge_party(told, pointer, country)
