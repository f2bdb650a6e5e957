"""Organisations and bodies that releases name as parties or actors; English and French."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from natobrief.lexicon.phrases import PhraseIndex
from natobrief.model import Organisation

NATO = Organisation(name="NATO")
#: Those who meet, where "we" of one who speaks for them takes something on.
THE_MEETING = Organisation(name="the meeting")

_NATO_WORDS = """
    NATO; Alliance; North Atlantic Alliance; Atlantic Alliance; North Atlantic Treaty Organization;
    North Atlantic Treaty Organisation; OTAN; Alliance atlantique;
    Organisation du Traité de l'Atlantique Nord; Organisation du traité de l'Atlantique Nord
"""
#: Name, abbreviation, and the words that mean it.
_OTHERS = (
    ("European Union", "EU", "European Union; EU; Union européenne; Union Européenne; UE"),
    (
        "United Nations",
        "UN",
        """United Nations; UN; Nations Unies; Nations unies; ONU; Onu;
        Organisation des Nations Unies""",
    ),
    (
        "Organization for Security and Co-operation in Europe",
        "OSCE",
        """OSCE; Organization for Security and Co-operation in Europe;
        Organization for Security and Cooperation in Europe;
        Organisation for Security and Cooperation in Europe;
        Organisation for Security and Co-operation in Europe;
        Organisation pour la sécurité et la coopération en Europe""",
    ),
    (
        "European External Action Service",
        "EEAS",
        """European External Action Service; EEAS; European Union External Action Service;
        European Union External Action; Service européen pour l'action extérieure; SEAE""",
    ),
    ("African Union", "AU", "African Union; Union africaine; Union Africaine"),
    (
        "International Organisation of La Francophonie",
        "OIF",
        """International Organisation of La Francophonie;
        International Organization of La Francophonie; Organisation internationale de la
        Francophonie; Organisation internationale de la francophonie; Organisation Internationale
        de la Francophonie; OIF; Francophonie""",
    ),
    (
        "Economic Community of West African States",
        "ECOWAS",
        """Economic Community of West African States; ECOWAS;
        Communauté économique des États de l'Afrique de l'Ouest; Communauté économique des Etats de
        l'Afrique de l'Ouest; Communauté Economique des Etats de l'Afrique de l'Ouest; CEDEAO""",
    ),
    ("European Council", None, "European Council; Conseil européen; Conseil Européen"),
    (
        "European Commission",
        None,
        "European Commission; Commission européenne; Commission Européenne",
    ),
    (
        "European Parliament",
        None,
        "European Parliament; Parlement européen; Parlement Européen",
    ),
    (
        "NATO Parliamentary Assembly",
        None,
        """NATO Parliamentary Assembly; Parliamentary Assembly of NATO; NATO PA;
        Assemblée parlementaire de l'OTAN""",
    ),
    (
        "OSCE Parliamentary Assembly",
        None,
        """OSCE Parliamentary Assembly; OSCE PA; Parliamentary Assembly of the OSCE;
        Assemblée parlementaire de l'OSCE""",
    ),
    ("Council of Europe", None, "Council of Europe; Conseil de l'Europe"),
    (
        "League of Arab States",
        None,
        "League of Arab States; Arab League; Ligue arabe; Ligue des États arabes",
    ),
    (
        "Gulf Cooperation Council",
        "GCC",
        "Gulf Cooperation Council; GCC; Conseil de coopération du Golfe",
    ),
    ("International Monetary Fund", "IMF", "International Monetary Fund; IMF; FMI"),
    ("World Bank", None, "World Bank; Banque mondiale"),
    (
        "International Organization for Migration",
        "IOM",
        """International Organization for Migration; International Organisation for Migration;
        IOM; Organisation internationale pour les migrations""",
    ),
    ("UN Refugee Agency", "UNHCR", "UN Refugee Agency; UNHCR"),
    (
        "International Atomic Energy Agency",
        "IAEA",
        """International Atomic Energy Agency; IAEA;
        Agence internationale de l'énergie atomique; AIEA""",
    ),
    (
        "International Committee of the Red Cross",
        "ICRC",
        """International Committee of the Red Cross; ICRC; Comité international de la Croix-Rouge;
        CICR""",
    ),
    (
        "Organisation for the Prohibition of Chemical Weapons",
        "OPCW",
        """Organisation for the Prohibition of Chemical Weapons;
        Organization for the Prohibition of Chemical Weapons; OPCW;
        Organisation pour l'interdiction des armes chimiques""",
    ),
    ("World Health Organization", None, "World Health Organization; World Health Organisation"),
    ("Association of Southeast Asian Nations", "ASEAN", "ASEAN; ANASE"),
    (
        "European Defence Agency",
        "EDA",
        "European Defence Agency; EDA; Agence européenne de défense",
    ),
)


def listed(words: str) -> Iterator[str]:
    r"""Give the entries of a list that is parted by semicolons, over several lines perhaps.

    >>> list(listed("one; two\n  three;"))
    ['one', 'two three']
    """
    return (" ".join(entry.split()) for entry in words.split(";") if entry.strip())


def other_organisations() -> Iterator[tuple[str, Organisation]]:
    """Give the words for every organisation but the Alliance."""
    for name, abbreviation, words in _OTHERS:
        party = Organisation(name=name, abbreviation=abbreviation)
        yield from ((phrase, party) for phrase in listed(words))


@cache
def organisation_index() -> PhraseIndex[Organisation]:
    """Return the index of organisations, made when first needed; case counts."""
    alliance = ((phrase, NATO) for phrase in listed(_NATO_WORDS))
    return PhraseIndex((*alliance, *other_organisations()), case_sensitive=True)


@cache
def phrases_of(name: str) -> tuple[str, ...]:
    """Return every phrase of the lexicon for the organisation of a name."""
    phrases = organisation_index().phrases
    meant = {party for phrase, party in phrases if name in {phrase, party.name}}
    return tuple(phrase for phrase, party in phrases if party in meant)
