"""The place of a meeting: what is stated of it, and what follows from that."""

from __future__ import annotations

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.lexicon.cities import City, city_named, region_named
from natobrief.lexicon.places import CountryMention
from natobrief.lexicon.several_zones import SEVERAL_ZONES
from natobrief.model import Country, Language, Venue
from natobrief.rules.place import Place
from natobrief.rules.place_shapes import STATE

_HEADQUARTERS = {Language.EN: "Brussels", Language.FR: "Bruxelles"}


def build_venue(context: Context, place: Place) -> Grounded[Venue]:
    """Build the venue of a place; country, city and zone are inferred where tables tell."""
    site = place.site
    city = _city(context, place)
    country = _country(context, place)
    if city is None and country is None and site is not None:
        rule = "city-of-site"
        city = inferred(_HEADQUARTERS[context.marked.document.language], site, rule=rule)
        country = inferred(Country("BEL"), site, rule=rule)
    return build(
        Venue,
        name=None if site is None else stated(context.words(site), site, rule="site"),
        city=city,
        country=country,
        timezone=_timezone(city, country, _known_city(context, place)),
    )


def _city(context: Context, place: Place) -> Grounded[str] | None:
    """Return the city that is named, else the capital of the country whose capital is meant."""
    if place.city is not None:
        return stated(_spelt(context, place, context.words(place.city)), place.city, rule="city")
    if place.capital_of is None or not isinstance(place.capital_of.value, CountryMention):
        return None
    country = place.capital_of.value.country
    capital = reference.capital_of(country, context.marked.document.language)
    span = place.capital_of.span
    return None if capital is None else inferred(capital, span, rule="capital-of-country")


def _spelt(context: Context, place: Place, words: str) -> str:
    """Return a capital that stands in capitals as it is spelt elsewhere: "BRUSSELS"."""
    mark = place.capital
    if mark is None or not words.isupper() or not isinstance(mark.value, CountryMention):
        return words
    capital = reference.capital_of(mark.value.country, context.marked.document.language)
    is_same = capital is not None and capital.casefold() == words.casefold()
    return capital if is_same and capital is not None else words


def _country(context: Context, place: Place) -> Grounded[Country] | None:
    """Return the country that is named, else that of the capital, else that of the city."""
    if place.country is not None and isinstance(place.country.value, CountryMention):
        return stated(place.country.value.country, place.country.span, rule="country-of-venue")
    for mark in (place.capital, place.capital_of):
        if mark is not None and isinstance(mark.value, CountryMention):
            return inferred(mark.value.country, mark.span, rule="country-of-capital")
    city = _known_city(context, place)
    if city is not None and place.city is not None:
        return inferred(city.country, place.city, rule="country-of-city")
    if place.region is None:
        return None
    country = region_named(STATE.sub("", context.words(place.region)))
    return None if country is None else inferred(country, place.region, rule="country-of-region")


def _known_city(context: Context, place: Place) -> City | None:
    """Return the city that the tables know, which may be a namesake of a capital."""
    if place.capital is not None and isinstance(place.capital.value, City):
        return place.capital.value
    if place.city is None or place.capital is not None:
        return None
    return city_named(context.words(place.city), context.marked.document.language)


def _timezone(
    city: Grounded[str] | None, country: Grounded[Country] | None, known: City | None
) -> Grounded[str] | None:
    """Take the zone of the capital, in the capital and in countries that have no other.

    Elsewhere the city tells, when the tables know its zone.
    """
    if country is None:
        return None
    zone = reference.timezone_of(country.value)
    if city is None:
        is_one = zone is not None and country.value.alpha3 not in SEVERAL_ZONES
        spans = country.evidence[0].spans
        return inferred(zone, *spans, rule="zone-of-country") if is_one and zone else None
    spans = city.evidence[0].spans
    if zone is not None and reference.country_of_capital(city.value) == country.value:
        return inferred(zone, *spans, rule="zone-of-capital")
    if zone is not None and country.value.alpha3 not in SEVERAL_ZONES:
        return inferred(zone, *spans, *country.evidence[0].spans, rule="zone-of-country")
    if known is None or known.zone is None or known.country != country.value:
        return None
    return inferred(known.zone, *spans, rule="zone-of-city")
