"""What countries are called, and what is theirs."""

from __future__ import annotations

from natobrief.model import Country, Language
from natobrief.reference import _countries, _questions
from natobrief.reference._questions import BUILT_IN
from natobrief.reference._tables import Tables


def name_of(
    country: Country | str, language: str | None = None, *, tables: Tables = BUILT_IN
) -> str:
    """Return the short name of a country, English unless ``language`` is "fr".

    Args:
        country: A country, or a name or code as for `country`.
        language: "en" or "fr".
        tables: The package's tables, or extended ones.

    Returns:
        The name; the code itself for territories that the tables do not name.

    Raises:
        UnknownCountryError: No table knows the country.

    >>> name_of("the Czech Republic"), name_of("Czechia", "fr")
    ('Czechia', 'Tchéquie')
    """
    return _countries.name(_questions.country(country, tables=tables), Language(language or "en"))


def adjectives_of(
    country: Country | str, language: str | None = None, *, tables: Tables = BUILT_IN
) -> tuple[str, ...]:
    """Return the words for what is a country's, English unless ``language`` is "fr".

    Args:
        country: A country, or a name or code as for `country`.
        language: "en" or "fr".
        tables: The package's tables, or extended ones.

    Returns:
        In English adjectives and nouns, the usual adjective first; in French each adjective in its
        masculine and its feminine form, once if they are alike. Empty for territories that the
        tables do not name.

    Raises:
        UnknownCountryError: No table knows the country.

    >>> adjectives_of("Türkiye")[0], adjectives_of("Turquie", "fr")
    ('Turkish', ('turc', 'turque'))
    """
    found = _questions.country(country, tables=tables)
    return _countries.adjectives(found, Language(language or "en"))
