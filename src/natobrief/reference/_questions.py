"""The questions that the tables answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeVar

from natobrief.errors import UnknownCountryError
from natobrief.model import Country, Language, Level, Person, Status
from natobrief.reference import _bodies, _countries, _officials, _status
from natobrief.reference._bodies import Body, Instrument
from natobrief.reference._errors import UnknownNameError
from natobrief.reference._events import Event
from natobrief.reference._names import Names, spelling
from natobrief.reference._officials import Office, Term
from natobrief.reference._status import Period
from natobrief.reference._tables import Tables

T = TypeVar("T")

#: The tables of the package, without additions.
BUILT_IN: Final = Tables()


def country(
    name: Country | str, language: str | None = None, *, tables: Tables = BUILT_IN
) -> Country:
    """Return the country of a name, in English or French, or of an ISO 3166-1 code.

    An article before the name, capitals (but not in short names such as "US"), the form of
    apostrophes, hyphens and spaces, and Unicode normalisation do not matter. A `Country` is
    returned as it is. "Serbia and Montenegro", one state until June 2006 and two since, is Serbia
    here; the readers of texts take it for both.

    Args:
        name: Name or code.
        language: "en" or "fr" to take names of that language only.
        tables: The package's tables, or extended ones.

    Raises:
        UnknownCountryError: No table knows the name; the error suggests the nearest.

    >>> country("the Republic of Moldova").alpha3, country("les États-Unis").alpha3
    ('MDA', 'USA')
    >>> country("Romnia")
    Traceback (most recent call last):
    natobrief.errors.UnknownCountryError: no country is called 'Romnia'; did you mean 'Romania'?
    """
    found = find_country(name, language, tables=tables)
    if found is None:
        raise UnknownCountryError(name, tables.nearest_country(str(name), language))
    return found


def find_country(
    name: Country | str, language: str | None = None, *, tables: Tables = BUILT_IN
) -> Country | None:
    """Return the country of a name or code as `country` does, or None.

    >>> find_country("Atlantis") is None
    True
    """
    return name if isinstance(name, Country) else tables.find_country(name, language)


def capital_of(
    country: Country | str, language: str | None = None, *, tables: Tables = BUILT_IN
) -> str | None:
    """Return the name of a country's capital, English unless ``language`` is "fr".

    Returns:
        The name; None for territories that the tables do not name.

    >>> capital_of("Ukraine"), capital_of("Ukraine", "fr")
    ('Kyiv', 'Kyïv')
    """
    return _countries.capital(_known(country, tables), Language(language or "en"))


def country_of_capital(city: str) -> Country | None:
    """Return the country of a capital by any of its names, English or French, or None.

    >>> country_of_capital("Kiev").alpha3, country_of_capital("Chişinău").alpha3
    ('UKR', 'MDA')
    """
    return _countries.capitals().find(city)


def timezone_of(country: Country | str, *, tables: Tables = BUILT_IN) -> str | None:
    """Return the IANA zone of a country's capital; None where the tables have none.

    >>> timezone_of("ROU")
    'Europe/Bucharest'
    """
    return _countries.time_zone(_known(country, tables))


def group(name: str) -> tuple[Country, ...]:
    """Return the members of a named group of countries, such as "Western Balkans".

    Releases use such terms loosely: the members are those of the table.

    Raises:
        UnknownNameError: No group is called so.

    >>> [member.alpha3 for member in group("the Baltics")]
    ['EST', 'LVA', 'LTU']
    """
    return _found(name, "group", _countries.groups_by_name())


def groups() -> Mapping[str, tuple[Country, ...]]:
    """Return all groups by name; a group stands under each of its names.

    >>> len(groups()["IP4"])
    4
    """
    return _countries.read_groups()


def status_on(country: Country | str, day: date, *, tables: Tables = BUILT_IN) -> Status:
    """Return what a country was to the Alliance on a day.

    Intervals are half-open: on the day of its accession a country is an ally. Of several
    frameworks the closest counts: ally, then invitee, then partner.

    A framework gives no status while it is suspended: Russia from April 2014, Belarus from
    November 2021 and Afghanistan from August 2021 are ``other``. Their frameworks were not
    dissolved, which `periods_of` shows; but a release that calls somebody a partner does not
    mean them. `status_is_confirmed_on` tells whether an answer hangs on an unconfirmed date, or on
    pages that disagree: one of 2024 still lists Afghanistan among the partners.

    Args:
        country: A country, or a name or code as for `country`.
        day: The day; of a datetime, its calendar day.
        tables: The package's tables, or extended ones.

    Raises:
        UnknownCountryError: No table knows the country.

    >>> status_on("Finland", date(2022, 11, 29)).value
    'invitee'
    """
    periods = periods_of(country, tables=tables)
    return _status.highest(_status.in_force(periods, day))


def status_is_confirmed_on(country: Country | str, day: date, *, tables: Tables = BUILT_IN) -> bool:
    """Tell whether `status_on` would answer the same wherever its doubtful dates lie.

    A date that no page confirms may lie anywhere in its year, one known to the month
    anywhere in its month. A suspension during which a page showed the framework in force may
    hold or not.

    Raises:
        UnknownCountryError: No table knows the country.

    >>> status_is_confirmed_on("Spain", date(1982, 6, 1))
    False
    >>> status_is_confirmed_on("Spain", date(1983, 6, 1))
    True
    """
    return _status.is_settled(periods_of(country, tables=tables), day)


def possible_statuses_on(
    country: Country | str, day: date | None, *, tables: Tables = BUILT_IN
) -> frozenset[Status]:
    """Return what a country may have been to the Alliance on a day.

    One status where the tables are sure of it; several where it hangs on a date that no page
    confirms, ``other`` among them.

    Args:
        country: A country, or a name or code as for `country`.
        day: The day; None for all that it ever was, before it was anything too.
        tables: The package's tables, or extended ones.

    Raises:
        UnknownCountryError: No table knows the country.

    >>> [status.value for status in possible_statuses_on("Finland", date(2022, 11, 29))]
    ['invitee']
    >>> sorted(status.value for status in possible_statuses_on("Georgia", None))
    ['other', 'partner']
    """
    return _status.possible(periods_of(country, tables=tables), day)


def periods_of(country: Country | str, *, tables: Tables = BUILT_IN) -> tuple[Period, ...]:
    """Return the dated frameworks of a country, by start; empty when it has none.

    Raises:
        UnknownCountryError: No table knows the country.

    >>> [str(period.status) for period in periods_of("Croatia")]
    ['pfp', 'aspirant', 'invitee', 'ally']
    """
    return tables.periods_by_country.get(_known(country, tables), ())


def allies_on(day: date, *, tables: Tables = BUILT_IN) -> tuple[Country, ...]:
    """Return the Allies on a day, by English name.

    >>> len(allies_on(date(2024, 3, 6))), len(allies_on(date(2024, 3, 7)))
    (31, 32)
    """
    return _those(Status.ALLY, day, tables)


def invitees_on(day: date, *, tables: Tables = BUILT_IN) -> tuple[Country, ...]:
    """Return the countries that were invited to accede and had not yet done so, by name.

    >>> [country.name for country in invitees_on(date(2022, 11, 29))]
    ['Finland', 'Sweden']
    """
    return _those(Status.INVITEE, day, tables)


def partners_on(day: date, *, tables: Tables = BUILT_IN) -> tuple[Country, ...]:
    """Return the countries whose status was partner on a day, by name.

    >>> country("Ukraine") in partners_on(date(2022, 11, 29))
    True
    """
    return _those(Status.PARTNER, day, tables)


def office_holder_on(
    office: Office | str, day: date, *, tables: Tables = BUILT_IN
) -> Person | None:
    """Return who held an office on a day.

    Args:
        office: An `Office` or its value, such as "secretary_general".
        day: The day; of a datetime, its calendar day.
        tables: The package's tables, or extended ones.

    Returns:
        The holder, acting ones too; None where the tables have nobody, or know the days of
        a change only roughly and the day is near it.

    Raises:
        ValueError: No such office.

    >>> office_holder_on("secretary_general", date(2024, 9, 30)).name
    'Jens Stoltenberg'
    """
    term = term_on(office, day, tables=tables)
    return None if term is None else term.person


def term_on(office: Office | str, day: date, *, tables: Tables = BUILT_IN) -> Term | None:
    """Return the term that `office_holder_on` answers from.

    >>> term_on(Office.DEPUTY_SECRETARY_GENERAL, date(2024, 10, 1)).acting
    True
    """
    return _officials.holder(tables.all_terms, Office(office), day)


def offices_of(name: str, *, tables: Tables = BUILT_IN) -> tuple[Term, ...]:
    """Return the terms of a person, by full name or a variant; empty when none is known.

    A family name alone is no variant: others bear it too.

    >>> [term.office.value for term in offices_of("Jaap de Hoop Scheffer")]
    ['secretary_general']
    """
    return tables.terms_by_spelling.get(spelling(name), ())


def family_names(*, tables: Tables = BUILT_IN) -> frozenset[str]:
    """Return the family names of all who held an office of the Alliance, in lower case.

    >>> "de hoop scheffer" in family_names()
    True
    """
    return tables.family_names


def office_titles(language: str) -> Mapping[str, Office]:
    """Map the titles by which texts of a language call the offices to the offices.

    >>> office_titles("fr")["secrétaire général délégué"].value
    'deputy_secretary_general'
    """
    return _officials.titles(Language(language))


def body(name: str, day: date | None = None, *, tables: Tables = BUILT_IN) -> Body:
    """Return the body of a name or abbreviation.

    Args:
        name: A name or an abbreviation, English or French.
        day: The day of the text; it settles abbreviations that passed from one body to
            another, as "NUC" did from the NATO-Ukraine Commission to the Council.
        tables: The package's tables, or extended ones.

    Raises:
        UnknownNameError: No body is called so, or several are and nothing decides.

    >>> body("NUC", date(2023, 7, 10)).name, body("NUC", date(2023, 7, 11)).name
    ('NATO-Ukraine Commission', 'NATO-Ukraine Council')
    """
    candidates = _found(name, "body", tables.bodies_by_name)
    found = _bodies.meant(candidates, day)
    if len(found) != 1:
        raise UnknownNameError(name, "single body", [each.name for each in candidates])
    return found[0]


def find_body(name: str, day: date | None = None, *, tables: Tables = BUILT_IN) -> Body | None:
    """Return the body of a name as `body` does, or None.

    >>> find_body("NUC") is None
    True
    """
    found = _bodies.meant(tables.bodies_by_name.find(name) or (), day)
    return found[0] if len(found) == 1 else None


def bodies(*, tables: Tables = BUILT_IN) -> tuple[Body, ...]:
    """Return all bodies, in the order of their identifiers.

    >>> bodies()[0].id
    'b9'
    """
    return tables.all_bodies


def instrument(name: str, *, tables: Tables = BUILT_IN) -> Instrument:
    """Return the instrument of a name or abbreviation.

    Raises:
        UnknownNameError: No instrument is called so.

    >>> instrument("CAP").name
    'Comprehensive Assistance Package for Ukraine'
    """
    return _found(name, "instrument", tables.instruments_by_name)


def instruments(*, tables: Tables = BUILT_IN) -> tuple[Instrument, ...]:
    """Return all instruments, in the order of their identifiers.

    >>> [instrument.id for instrument in instruments()][:2]
    ['anp', 'cap']
    """
    return tables.all_instruments


def levels(language: str) -> Mapping[str, Level]:
    """Map the words of a language for those who meet to levels.

    Words for levels that the model does not list are `Level.OTHER`.

    >>> levels("en")["Ministers of Defence"].value
    'defence_ministers'
    """
    return _bodies.level_words(Language(language))


def events(*, tables: Tables = BUILT_IN) -> tuple[Event, ...]:
    """Return the past meetings that the tables know; the list is not complete.

    >>> events()[0].name
    'Istanbul Summit'
    """
    return tables.all_events


def events_on(day: date, *, tables: Tables = BUILT_IN) -> tuple[Event, ...]:
    """Return the meetings of which a day was one; none is no proof that nobody met.

    >>> [event.id for event in events_on(date(2022, 11, 30))]
    ['2022-11-29-foreign']
    """
    return tuple(event for event in tables.all_events if day in event.days)


def _those(status: Status, day: date, tables: Tables) -> tuple[Country, ...]:
    known = tables.periods_by_country
    found = [country for country in known if status_on(country, day, tables=tables) is status]
    return tuple(sorted(found, key=lambda country: country.name))


def _known(party: Country | str, tables: Tables) -> Country:
    return country(party, tables=tables)


def _found(name: str, sort: str, names: Names[T]) -> T:
    found = names.find(name)
    if found is None:
        near = names.nearest(name)
        raise UnknownNameError(name, sort, [near] if near else [])
    return found
