"""How texts write countries: names, adjectives, peoples and capitals, in English and French."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, Final, final

from attrs import field, frozen

from natobrief import data
from natobrief.lexicon.place_traps import ORDINARY_WORDS
from natobrief.model import Country, Language


@final
class SurfaceKind(StrEnum):
    """What sort of word stands for a country."""

    #: A name of the country, or of a part of it that goes for the whole.
    NAME = "name"
    #: An adjective.
    ADJECTIVE = "adjective"
    #: A word for people of the country.
    DEMONYM = "demonym"
    #: The name of its capital.
    CAPITAL = "capital"


@final
@frozen(kw_only=True)
class Surface:
    """What a written form stands for.

    >>> country_surfaces("en")["Ukrainian"].kind.value
    'adjective'
    """

    #: The country.
    country: Country = field()
    #: What sort of word it is.
    kind: SurfaceKind = field()


_Form = tuple[str, SurfaceKind]
_Row = Mapping[str, Any]

_ARTICLES: Final = ("the ", "The ")
#: Two states since June 2006, and a text says "Serbia and Montenegro" of both.
_SINCE_DIVIDED: Final = frozenset({"Serbia and Montenegro"})
#: Forms that texts use beside those of the table.
_FURTHER_NAMES: Final = {
    Language.EN: {
        "Northern Ireland": "GBR",
        "Democratic Republic of Congo": "COD",
        "Luxemburg": "LUX",
        "Timor Leste": "TLS",
    },
    Language.FR: {
        "Burkina": "BFA",
        "Burkina-Faso": "BFA",
        "Guin\u00e9e Bissau": "GNB",
        "Guin\u00e9e Equatoriale": "GNQ",
        "Guin\u00e9e \u00c9quatoriale": "GNQ",
        "Irlande du Nord": "GBR",
        "Île Maurice": "MUS",
        "île Maurice": "MUS",
        "Ancienne République yougoslave de Macédoine": "MKD",
        "ancienne République yougoslave de Macédoine": "MKD",
        "ex-République yougoslave de Macédoine": "MKD",
    },
}
#: English words of the column of adjectives that are nouns only.
_NOUNS: Final = frozenset(
    """
    Briton Croat Dane Filipino Finn Icelander Liechtensteiner Luxembourger Mosotho
    Motswana Pole Serb Slovene Spaniard Swede Turk
    """.split()  # noqa: SIM905 - quotes would hide the list
)
#: Endings of English adjectives that make no plural for people.
_NO_PLURAL: Final = ("ese", "ish", "nch", "utch", "ss", "ic", "ois", "y", "z", "tho", "wana")
#: Capitals as their own countries write them, where no other word is written so.
_OWN_NAMES: Final = MappingProxyType(
    {
        "R\u012bga": "LVA",
        "Bucure\u0219ti": "ROU",
        "Bucure\u015fti": "ROU",
        "K\u00f8benhavn": "DNK",
        "Lisboa": "PRT",
        "Praha": "CZE",
        "Warszawa": "POL",
        "Wien": "AUT",
    }
)
#: Names of fewer letters are not looked for in capitals.
_LONG_ENOUGH: Final = 5
#: Capitals of fewer letters that are looked for in capitals all the same: they are no words.
_SHORT_CAPITALS: Final = frozenset({"Baku", "Kiev", "Kyiv", "Oslo", "Riga", "Rome"})


@cache
def country_surfaces(language: str) -> Mapping[str, Surface]:
    """Map every form in which a language writes countries to what it stands for.

    Names come without article; with straight and with typographic apostrophes; longer names,
    of capitals too, also in capitals. French adjectives stand in both genders and numbers, and
    with a capital for the people. Left out: adjectives that two countries share, names that are
    usually ordinary words, inverted names ("Moldova, Republic of"), and "Serbia and Montenegro",
    which are two countries in all but the oldest texts.

    Args:
        language: "en" or "fr".

    >>> country_surfaces("fr")["ukrainiennes"].country.alpha3
    'UKR'
    >>> "Congolese" in country_surfaces("en")
    False
    """
    language = Language(language)
    found: dict[str, Surface] = {}
    shared: set[str] = set()
    for country, form, kind in sorted(_forms(language), key=_rank):
        surface = found.setdefault(form, Surface(country=country, kind=kind))
        if surface.country != country:
            shared.add(form)
    for form in shared | ORDINARY_WORDS[language]:
        del found[form]
    return MappingProxyType(found)


_KINDS: Final = tuple(SurfaceKind)


def _rank(entry: tuple[Country, str, SurfaceKind]) -> tuple[int, str]:
    """Sort names first: "Luxembourg" is the country before it is its capital."""
    country, _, kind = entry
    return _KINDS.index(kind), country.alpha3


def _forms(language: Language) -> Iterator[tuple[Country, str, SurfaceKind]]:
    read = _french if language is Language.FR else _english
    for row in data.load("countries")["countries"]:
        for form, kind in read(row):
            for spelt in _spellings(form, kind):
                yield Country(row["alpha3"]), spelt, kind
    for name, code in _FURTHER_NAMES[language].items():
        for spelt in _spellings(name, SurfaceKind.NAME):
            yield Country(code), spelt, SurfaceKind.NAME
    for name, code in _OWN_NAMES.items():
        for spelt in _spellings(name, SurfaceKind.CAPITAL):
            yield Country(code), spelt, SurfaceKind.CAPITAL


def _english(row: _Row) -> Iterator[_Form]:
    yield from _names(data.english_names(row))
    yield from _capitals(row)
    for word in row["demonyms"]:
        yield word, SurfaceKind.DEMONYM if _is_noun(word) else SurfaceKind.ADJECTIVE
        if _has_plural(word) and word not in {row["name"], *row["aliases"]}:
            yield f"{word}s", SurfaceKind.DEMONYM


def _is_noun(word: str) -> bool:
    return word in _NOUNS or word.endswith(("lander", "Islander"))


def _has_plural(word: str) -> bool:
    letters = word.replace(" ", "")
    return letters.isalpha() and not letters.isupper() and not word.endswith(_NO_PLURAL)


def _french(row: _Row) -> Iterator[_Form]:
    french = row["fr"]
    yield from _names((french["name"], *french["aliases"]))
    yield from _capitals(french)
    for adjective in french["adjectives"]:
        masculine, feminine = adjective["m"], adjective["f"]
        plural = masculine if masculine.endswith(("s", "x")) else f"{masculine}s"
        for word in (masculine, feminine, plural, f"{feminine}s"):
            yield word, SurfaceKind.ADJECTIVE
            yield word[0].upper() + word[1:], SurfaceKind.DEMONYM
            yield (
                "-".join(part[0].upper() + part[1:] for part in word.split("-")),
                (SurfaceKind.DEMONYM),
            )


def _names(names: Iterable[str]) -> Iterator[_Form]:
    for name in names:
        if "," not in name and name not in _SINCE_DIVIDED:
            yield _without_article(name), SurfaceKind.NAME


def _without_article(name: str) -> str:
    return name[4:] if name.startswith(_ARTICLES) else name


def _capitals(words: _Row) -> Iterator[_Form]:
    for name in (words["capital"], *words["capital_variants"]):
        yield name, SurfaceKind.CAPITAL
        if name.startswith("Le "):  # "au Caire"
            yield name[3:], SurfaceKind.CAPITAL


def _spellings(form: str, kind: SurfaceKind) -> Iterator[str]:
    forms = [form]
    is_long = sum(map(str.isalpha, form)) >= _LONG_ENOUGH or form in _SHORT_CAPITALS
    if kind in {SurfaceKind.NAME, SurfaceKind.CAPITAL} and is_long:
        forms.append(form.upper())
    for each in forms:
        yield each
        if "'" in each:
            yield each.replace("'", "’")
