"""Countries in French sentences: with their article, after "de" and after "en"."""

from __future__ import annotations

from natobrief import data
from natobrief.model import Country
from natobrief.testing.phrasing import Named

_MASCULINE = "CAN DNK MNE PRT GBR JPN KAZ KGZ KWT MAR PAK QAT TJK TKM LUX BLR"
_PLURAL = "NLD ARE USA"
_NO_ARTICLE = "BHR ISR MLT"
_VOWELS = "aeiouyâàéèêëîïôûAEIOUYÂÀÉÈÊËÎÏÔÛ"


def capital(country: Country) -> str:
    """Return the name of a capital."""
    return str(data.countries_by_code()[country.alpha3]["fr"]["capital"])


def adjective(country: Country, is_female: bool) -> str:  # noqa: FBT001 - a gender, not a mode
    """Return the adjective of a country, feminine or masculine."""
    forms = data.countries_by_code()[country.alpha3]["fr"]["adjectives"][0]
    return str(forms["f" if is_female else "m"])


def _name(country: Country) -> str:
    return str(data.countries_by_code()[country.alpha3]["fr"]["name"]).replace("'", "\u2019")


def _article(country: Country) -> str:
    name = _name(country)
    if country.alpha3 in _NO_ARTICLE.split():
        return ""
    if country.alpha3 in _PLURAL.split():
        return "les "
    if name[0] in _VOWELS:
        return "l\u2019"
    return "le " if country.alpha3 in _MASCULINE.split() else "la "


def country(country: Country) -> Named:
    """Return article and name.

    >>> "".join(country(Country("UKR"))), "".join(country(Country("MLT")))
    ('l’Ukraine', 'Malte')
    """
    return _article(country), _name(country)


def of_country(country: Country) -> Named:
    """Return "de" with its article, and the name.

    >>> ["".join(of_country(Country(code))) for code in ("JPN", "ARE", "GEO", "ISR")]
    ['du Japon', 'des Émirats arabes unis', 'de la Géorgie', 'd’Israël']
    """
    article, name = country_named(country)
    if not article:
        return ("d\u2019" if name[0] in _VOWELS else "de "), name
    return {"le ": "du ", "les ": "des "}.get(article, f"de {article}"), name


def in_country(country: Country) -> Named:
    """Return "en", "au" or "aux", and the name.

    >>> ["".join(in_country(Country(code))) for code in ("PRT", "NLD", "ITA")]
    ['au Portugal', 'aux Pays-Bas', 'en Italie']
    """
    article, name = country_named(country)
    return {"le ": "au ", "les ": "aux "}.get(article, "en "), name


#: The same as `country`, for functions whose own argument has that name.
country_named = country
