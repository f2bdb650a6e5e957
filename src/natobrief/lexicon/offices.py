"""Offices that a person holds, and the levels at which their holders meet; English and French."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import final

from attrs import frozen

from natobrief.lexicon.phrases import PhraseIndex
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

_SG_PREFIXES = ("", "NATO ", "NATO's ", "Acting NATO ", "Acting ", "Alliance ", "Alliance's ")
_SG_SUFFIXES = ("", " of NATO", " of the Alliance", " of the North Atlantic Treaty Organization")
_FR_SG_SUFFIXES = (
    "",
    " de l'OTAN",
    " de l'Alliance",
    " de l'Alliance atlantique",
    " de l'Organisation",
)

_ALLIANCE = {
    OfficeKind.SECRETARY_GENERAL: [
        *(f"{p}Secretary General{s}" for p in _SG_PREFIXES for s in _SG_SUFFIXES),
        *(f"secrétaire général{e}{s}" for e in ("", "e") for s in _FR_SG_SUFFIXES),
    ],
    OfficeKind.DEPUTY_SECRETARY_GENERAL: [
        *(f"{p}Deputy Secretary General{s}" for p in _SG_PREFIXES for s in _SG_SUFFIXES),
        *(
            f"secrétaire général{e} {d}{s}"
            for e, d in (("", "délégué"), ("e", "déléguée"))
            for s in _FR_SG_SUFFIXES
        ),
    ],
    OfficeKind.CHAIR_OF_MILITARY_COMMITTEE: [
        *(
            f"{chair} of the {nato}Military Committee"
            for chair in ("Chair", "Chairman", "Chairwoman")
            for nato in ("", "NATO ")
        ),
        "président du Comité militaire",
        "président du Comité militaire de l'OTAN",
        "présidente du Comité militaire",
    ],
}

#: Singular and plural of the offices whose holders meet at a level.
_LEVELLED = {
    Level.FOREIGN_MINISTERS: """
        foreign minister; minister of foreign affairs; minister for foreign affairs;
        foreign affairs minister; minister of external affairs; minister of external relations;
        foreign secretary; minister for foreign and european affairs;
        minister of foreign and european affairs; minister for europe and foreign affairs;
        minister of foreign affairs and trade; secretary of state for foreign affairs
    """,
    Level.DEFENCE_MINISTERS: """
        defence minister; defense minister; minister of defence; minister of defense;
        minister for defence; minister of national defence; minister of national defense;
        national defence minister; defence secretary; defense secretary; secretary of defense;
        secretary of defence; secretary of state for defence; secretary for defence;
        minister for the armed forces; armed forces minister
    """,
    Level.CHIEFS_OF_DEFENCE: """
        chief of defence; chief of defense; chief of the defence staff; chief of the defense staff;
        chief of defence staff; chief of the general staff; chief of general staff; chod
    """,
    Level.PERMANENT_REPRESENTATIVES: """
        permanent representative; ambassador; nato ambassador
    """,
    Level.NATIONAL_ARMAMENTS_DIRECTORS: """
        national armaments director; armaments director
    """,
}
_FR_LEVELLED = {
    Level.FOREIGN_MINISTERS: """
        ministre des affaires étrangères; ministre de l'europe et des affaires étrangères;
        ministre des affaires étrangères et européennes; ministre des relations extérieures;
        ministre des affaires extérieures; chef de la diplomatie
    """,
    Level.DEFENCE_MINISTERS: """
        ministre de la défense; ministre des armées; ministre de la défense nationale
    """,
    Level.CHIEFS_OF_DEFENCE: """
        chef d'état-major de la défense; chef d'état-major des armées; chef d'état-major
    """,
    Level.PERMANENT_REPRESENTATIVES: """
        représentant permanent; représentante permanente; ambassadeur; ambassadrice
    """,
    Level.NATIONAL_ARMAMENTS_DIRECTORS: "directeur national des armements",
}
#: Levels that have only a plural: nobody is a head of state and government.
_SUMMIT = """
    heads of state and government; heads of state and of government; heads of state or government;
    heads of state and/or government; heads of government; nato leaders; alliance leaders;
    leaders of nato; allied leaders; state leaders; world leaders; leaders; allied heads of state;
    heads of state; presidents and prime ministers;
    chefs d'état et de gouvernement; chefs d'état ou de gouvernement;
    dirigeants; dirigeants des pays de l'otan; dirigeants de l'otan; dirigeants alliés
"""
#: Offices held by one person, with no level of their own; plurals are formed by rule.
_OTHER = """
    president; leader; prime minister; deputy prime minister; vice president; chancellor; vice chancellor;
    premier; head of state; head of government; king; queen; crown prince; emir; sultan;
    secretary of state; deputy secretary of state; under secretary of state; state secretary;
    deputy foreign minister; deputy defence minister; deputy defense minister;
    deputy assistant secretary of defense; assistant secretary of state;
    minister of interior; minister of the interior; interior minister; home secretary;
    minister of state; minister; deputy minister; secretary; undersecretary;
    high representative; eu high representative; high representative of the european union;
    european union high representative; european union's high representative;
    eu's high representative; high representative of the eu;
    eu high representative for foreign affairs and security policy;
    high representative for foreign affairs and security policy;
    high representative of the union for foreign affairs and security policy;
    high representative of the european union for foreign affairs and security policy;
    special representative; special envoy; senior civilian representative;
    assistant secretary general; nato assistant secretary general; un secretary general;
    united nations secretary general; secretary general of the united nations; osce secretary general;
    secretary general of the osce; secretary general of the council of europe;
    nato spokesperson; spokesperson; spokesman; spokeswoman; deputy spokesperson;
    supreme allied commander europe; supreme allied commander transformation; saceur; sact;
    commander; chairman of the joint chiefs of staff; director general; commissioner;
    european council president; european commission president; ambassador to nato; us ambassador to nato;
    speaker of parliament; mayor; director;
    président; présidente; premier ministre; première ministre; vice-premier ministre; chancelier;
    chancelière; ministre; secrétaire d'état; secrétaire; haut représentant; haute représentante;
    haut représentant de l'union européenne; haute représentante de l'union européenne;
    haute représentante de l'ue; haut représentant de l'ue; porte-parole; porte-parole adjoint;
    porte-parole adjointe; envoyé spécial; représentant spécial; commandant suprême;
    chef de l'état; chef du gouvernement; secrétaire général adjoint; secrétaire générale adjointe;
    secrétaire général de l'onu; secrétaire général des nations unies; ministre de l'intérieur; roi; reine
"""


def _listed(words: str) -> Iterator[str]:
    return (" ".join(entry.split()) for entry in words.split(";") if entry.strip())


#: Heads of English and French office phrases, with their plurals.
_PLURAL_HEADS = {
    "minister": "ministers",
    "secretary": "secretaries",
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
    "ministre": "ministres",
    "chef": "chefs",
    "représentant": "représentants",
    "permanent": "permanents",
    "ambassadeur": "ambassadeurs",
    "directeur": "directeurs",
    "national": "nationaux",
    "président": "présidents",
}
_FRENCH_ADJECTIVES = frozenset({"permanent", "national"})


def _plural(phrase: str, *, french: bool) -> str | None:
    words = phrase.split(" ")
    for index in range(len(words)) if french else range(len(words) - 1, -1, -1):
        head = words[index]
        if head in _PLURAL_HEADS and not (
            head in _FRENCH_ADJECTIVES and (index == 0 or not french)
        ):
            words[index] = _PLURAL_HEADS[head]
            if french and words[index + 1 : index + 2] and words[index + 1] in _FRENCH_ADJECTIVES:
                words[index + 1] = _PLURAL_HEADS[words[index + 1]]
            return " ".join(words)
    return None


def _entries() -> Iterator[tuple[str, OfficeWords]]:
    for kind, phrases in _ALLIANCE.items():
        yield from ((phrase, OfficeWords(kind, None, is_plural=False)) for phrase in phrases)
    for table, french in ((_LEVELLED, False), (_FR_LEVELLED, True)):
        for level, words in table.items():
            for phrase in _listed(words):
                yield phrase, OfficeWords(OfficeKind.OTHER, level, is_plural=False)
                plural = _plural(phrase, french=french)
                if plural:
                    yield plural, OfficeWords(OfficeKind.OTHER, level, is_plural=True)
    for phrase in _listed(_SUMMIT):
        summit = Level.HEADS_OF_STATE_AND_GOVERNMENT
        yield phrase, OfficeWords(OfficeKind.OTHER, summit, is_plural=True)
    for phrase in _listed(_OTHER):
        yield phrase, OfficeWords(OfficeKind.OTHER, None, is_plural=False)
        plural = _plural(phrase, french=False)
        if plural:
            yield plural, OfficeWords(OfficeKind.OTHER, None, is_plural=True)
    for phrase in ("ministers", "ministres", "homologues ministériels"):
        yield phrase, OfficeWords(OfficeKind.OTHER, Level.OTHER, is_plural=True)


@cache
def office_index() -> PhraseIndex[OfficeWords]:
    """Return the index of all office words of both languages, made when first needed."""
    return PhraseIndex(dict(reversed(list(_entries()))).items())
