"""Offices that a person holds, and the levels at which their holders meet; English and French."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import cache
from itertools import permutations, product
from typing import Final, final

from attrs import frozen

from natobrief.lexicon.office_words import (
    DIVISIONS,
    LEVELLED_EN,
    LEVELLED_FR,
    OTHER_EN,
    OTHER_FR,
    SUMMIT,
)
from natobrief.lexicon.organisations import listed, other_organisations
from natobrief.lexicon.phrases import PhraseIndex
from natobrief.lexicon.portfolios_fr import portfolio_offices
from natobrief.model import Level


@final
class OfficeKind(StrEnum):
    """What sort of office words name, as far as the rules need to tell."""

    SECRETARY_GENERAL = "secretary_general"
    DEPUTY_SECRETARY_GENERAL = "deputy_secretary_general"
    CHAIR_OF_MILITARY_COMMITTEE = "chair_of_the_military_committee"
    OTHER = "other"


@final
@frozen
class OfficeWords:
    """What office words mean."""

    kind: OfficeKind
    #: The level at which its holders meet, if there is one.
    level: Level | None
    #: Whether the words are plural ("foreign ministers").
    is_plural: bool


#: How the Alliance's own offices are written in a `Person`, whatever the spelling of the text.
CANONICAL_OFFICES = {
    OfficeKind.SECRETARY_GENERAL: "NATO Secretary General",
    OfficeKind.DEPUTY_SECRETARY_GENERAL: "NATO Deputy Secretary General",
    OfficeKind.CHAIR_OF_MILITARY_COMMITTEE: "Chair of the NATO Military Committee",
}

_BEFORE = ("", "NATO ", "NATO's ", "Acting NATO ", "Acting ", "Alliance ", "Alliance's ")
_AFTER = (
    "",
    " of NATO",
    " of the Alliance",
    " of the North Atlantic Treaty Organization",
    " of the North Atlantic Treaty Organisation",
)
_AFTER_FR = (
    "",
    " de l'OTAN",
    " de l'Alliance",
    " de l'Alliance atlantique",
    " de l'Organisation",
    " de l'Organisation du Traité de l'Atlantique Nord",
)
#: Of what the ministers of a group are, behind its adjective: "ministres alliés de la Défense".
_FIELDS_FR = {
    Level.FOREIGN_MINISTERS: "des affaires étrangères",
    Level.DEFENCE_MINISTERS: "de la défense",
}
_GROUPS_FR = ("alliés", "européens", "nordiques", "baltes")
#: Capitals often lose their accents: "Etat", "Etrangères", "SECRETAIRE GENERAL".
_BARE = re.compile(r"\bé")
_LONG = 3
_WITHOUT_ACCENTS = str.maketrans("àâéèêëîïôûç", "aaeeeeiiouc")
_SECRETARY_FR = ("secrétaire général", "secrétaire générale")
_DEPUTY_FR = ("secrétaire général délégué", "secrétaire générale déléguée")
#: How newspapers call the Secretary General.
IN_NEWSPAPERS: Final = (
    *(
        f"{whose} {what}"
        for whose in ("NATO", "NATO's", "Alliance", "Alliance's")
        for what in ("chief", "boss")
    ),
    *("NATO SG", "NATO's SG", "the SG"),
    *("NATO Sec Gen", "NATO Sec-Gen", "NATO SecGen", "NATO's Sec Gen"),
    *("chef de l'OTAN", "cheffe de l'OTAN", "patron de l'OTAN", "patronne de l'OTAN"),
)
_CHAIRS = ("Chair", "Chairman", "Chairwoman", "Chairperson")
_CHAIRS_FR = ("président", "présidente")

_PLURAL_HEADS = {
    "minister": "ministers",
    "secretary": "secretaries",
    "undersecretary": "undersecretaries",
    "chief": "chiefs",
    "representative": "representatives",
    "ambassador": "ambassadors",
    "director": "directors",
    "president": "presidents",
    "chancellor": "chancellors",
    "chod": "chods",
    "commander": "commanders",
    "spokesperson": "spokespersons",
    "envoy": "envoys",
    "commissioner": "commissioners",
    "adviser": "advisers",
    "advisor": "advisors",
}
_PLURALS_FR = {
    "ministre": "ministres",
    "vice-ministre": "vice-ministres",
    "premier": "premiers",
    "première": "premières",
    "vice-premier": "vice-premiers",
    "vice-première": "vice-premières",
    "chef": "chefs",
    "cheffe": "cheffes",
    "représentant": "représentants",
    "représentante": "représentantes",
    "permanent": "permanents",
    "permanente": "permanentes",
    "ambassadeur": "ambassadeurs",
    "ambassadrice": "ambassadrices",
    "directeur": "directeurs",
    "directrice": "directrices",
    "national": "nationaux",
    "nationale": "nationales",
    "président": "présidents",
    "présidente": "présidentes",
    "secrétaire": "secrétaires",
    "sous-secrétaire": "sous-secrétaires",
    "général": "généraux",
    "générale": "générales",
    "adjoint": "adjoints",
    "adjointe": "adjointes",
    "haut": "hauts",
    "haute": "hautes",
    "chancelier": "chanceliers",
    "chancelière": "chancelières",
    "fédéral": "fédéraux",
    "fédérale": "fédérales",
    "chargé": "chargés",
    "chargée": "chargées",
    "envoyé": "envoyés",
    "envoyée": "envoyées",
    "spécial": "spéciaux",
    "spéciale": "spéciales",
}
#: Plurals that no rule forms, and those whose singular is an office of no level.
_SINGULARS = {plural: single for single, plural in (_PLURAL_HEADS | _PLURALS_FR).items()} | {
    "heads": "head",
    "leaders": "leader",
    "dirigeants": "dirigeant",
}
_NAMES_IN_OFFICES = frozenset(
    {"Affaires", "Défense", "État", "Etat", "Armées", "Europe", "Intérieur"}
)


def singular(office: str) -> str:
    """Write an office in the singular, in small letters: "Foreign Ministers" of one country.

    Two of which it has one each stay two.

    >>> singular("Foreign Ministers"), singular("Foreign and Defence Ministers")
    ('foreign minister', 'foreign and defence ministers')
    """
    is_one = office.casefold() not in two_fields()
    words = [_SINGULARS.get(word.lower(), word) if is_one else word for word in office.split(" ")]
    return " ".join(word if word in _NAMES_IN_OFFICES else word.lower() for word in words)


def _plural(phrase: str) -> str | None:
    """Form the plural of an English office: its last head takes it, what follows does not."""
    words = phrase.split(" ")
    heads = [index for index, word in enumerate(words) if word in _PLURAL_HEADS]
    if not heads:
        return None
    words[heads[-1]] = _PLURAL_HEADS[words[heads[-1]]]
    return " ".join(words)


def _plural_fr(phrase: str) -> str | None:
    """Form the plural of a French office: every word agrees, up to the first that does not."""
    words = phrase.split(" ")
    agreeing = 0
    while agreeing < len(words) and words[agreeing] in _PLURALS_FR:
        words[agreeing] = _PLURALS_FR[words[agreeing]]
        agreeing += 1
    return " ".join(words) if agreeing else None


def _own(kind: OfficeKind) -> Iterator[str]:
    """Give the words for one of the Alliance's own offices."""
    if kind is OfficeKind.CHAIR_OF_MILITARY_COMMITTEE:
        for chair, nato in product(_CHAIRS, ("", "NATO ", "NATO's ")):
            yield f"{chair} of the {nato}Military Committee"
        for chair, nato in product(_CHAIRS, ("NATO ", "NATO's ")):
            yield f"{chair} of {nato}Military Committee"
        yield from ("NATO Military Committee Chair", "Military Committee Chair")
        for chair, after in product(_CHAIRS_FR, _AFTER_FR):
            yield f"{chair} du Comité militaire{after}"
        return
    if kind is OfficeKind.SECRETARY_GENERAL:
        yield from IN_NEWSPAPERS
        yield from ("NATO General Secretary", "General Secretary of NATO")
    is_deputy = kind is OfficeKind.DEPUTY_SECRETARY_GENERAL
    for before, after in product(_BEFORE, _AFTER):
        yield f"{before}{'Deputy ' if is_deputy else ''}Secretary General{after}"
    for words, after in product(_DEPUTY_FR if is_deputy else _SECRETARY_FR, _AFTER_FR):
        yield f"{words}{after}"


def _elsewhere() -> Iterator[str]:
    """Give the words for the secretaries general of other organisations."""
    for words, _ in other_organisations():
        for office in ("secretary general", "deputy secretary general"):
            yield from (f"{words} {office}", f"{words}'s {office}")
            yield from (f"{office} of the {words}", f"{office} of {words}")
        for office, of in product(_SECRETARY_FR, ("de l'", "de la ", "des ", "du ")):
            yield f"{office} {of}{words}"


def _with_plurals(
    rows: str, level: Level | None, plural_of: Callable[[str], str | None]
) -> Iterator[tuple[str, Level | None, bool]]:
    for words in listed(rows):
        yield words, level, False
        plural = plural_of(words)
        if plural is not None:
            yield plural, level, True


def _others() -> Iterator[tuple[str, Level | None, bool]]:
    """Give the words for all other offices: level, and whether they are plural."""
    for division in listed(DIVISIONS):
        yield f"assistant secretary general for {division}", None, False
        yield f"nato assistant secretary general for {division}", None, False
    yield from ((words, None, False) for words in _elsewhere())
    yield from _with_plurals("; ".join(portfolio_offices()), None, _plural_fr)
    for level, rows in LEVELLED_EN.items():
        yield from _with_plurals(rows, level, _plural)
        yield from _with_plurals(LEVELLED_FR[level], level, _plural_fr)
    yield from _with_plurals(OTHER_EN, None, _plural)
    yield from _with_plurals(OTHER_FR, None, _plural_fr)
    for words in listed(SUMMIT):
        yield words, Level.HEADS_OF_STATE_AND_GOVERNMENT, True
    for (level, field), adjective in product(_FIELDS_FR.items(), _GROUPS_FR):
        yield f"ministres {adjective} {field}", level, True
    yield from _meeting_as_such()


def _oftwo_fields() -> Iterator[str]:
    """Give the words for ministers of two fields who meet together: at neither level alone."""
    fields = product(("foreign", "foreign affairs"), ("defence", "defense"))
    for (one, other), joint in product(_both_ways(fields), (" and ", " & ", "/", " and the ")):
        yield from (f"{one}{joint}{other} ministers", f"{one} ministers{joint}{other} ministers")
    fields = product(("foreign affairs",), ("defence", "defense"))
    joints = (" and ", " and of ", " and for ", " and ministers of ", " and ministers for ")
    for (one, other), joint in product(_both_ways(fields), joints):
        yield from (f"ministers of {one}{joint}{other}", f"ministers for {one}{joint}{other}")
    joints_fr = (" et ", " et ministres ", " et les ministres ", " et des ministres ")
    for (one, other), joint in product(_both_ways([_FIELDS_FR.values()]), joints_fr):
        yield f"ministres {one}{joint}{other}"


@cache
def two_fields() -> frozenset[str]:
    """Return the words for ministers of two fields, in small letters.

    >>> "foreign and defence ministers" in two_fields()
    True
    """
    return frozenset(_oftwo_fields())


def _both_ways(pairs: Iterable[Iterable[str]]) -> list[tuple[str, ...]]:
    return [each for pair in pairs for each in permutations(pair)]


def _meeting_as_such() -> Iterator[tuple[str, Level | None, bool]]:
    """Give the words for those who meet that name no office of one of them."""
    for words in ("ministers", "ministres", "homologues ministériels", *_oftwo_fields()):
        yield words, Level.OTHER, True
    heads = ("heads of diplomacy", "heads of diplomacies", "top diplomats", "chief diplomats")
    houses = ("foreign ministries", "foreign affairs ministries", "ministries of foreign affairs",
              "foreign offices", "diplomatic services")  # fmt: skip
    for words in houses:
        yield f"heads of {words}", Level.FOREIGN_MINISTERS, True
        yield f"heads of the {words}", Level.FOREIGN_MINISTERS, True
    for words in ("foreign ministerial", *heads):
        yield words, Level.FOREIGN_MINISTERS, True
    for words in ("ambassadorial", "ambassador level", "ambassadors' level"):
        yield words, Level.PERMANENT_REPRESENTATIVES, True
    for words in ("defence ministerial", "defense ministerial"):
        yield words, Level.DEFENCE_MINISTERS, True


@cache
def office_index() -> PhraseIndex[OfficeWords]:
    """Return the index of all office words of both languages, made when first needed."""
    meanings: dict[str, OfficeWords] = {}
    for words, level, is_plural in _others():
        for spelt in (words.lower(), _BARE.sub("e", words.lower())):
            meanings[spelt] = OfficeWords(OfficeKind.OTHER, level, is_plural=is_plural)
    for kind in CANONICAL_OFFICES:
        for words in _own(kind):
            meanings[words.lower()] = OfficeWords(kind, None, is_plural=False)
    for words, meaning in list(meanings.items()):
        # Longer ones begin with one of these.
        if not words.isascii() and words.count(" ") < _LONG:
            meanings.setdefault(words.translate(_WITHOUT_ACCENTS), meaning)
    return PhraseIndex(meanings.items())
