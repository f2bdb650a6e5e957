"""Bodies of neighbours of the Alliance that hold meetings; English and French."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from natobrief.lexicon.organisations import listed
from natobrief.model import Level


@final
@frozen
class Council:
    """A body of another organisation, and the level at which it meets."""

    #: Its name in English.
    name: str
    #: The level of its members; OTHER where the model lists none.
    level: Level
    #: The name of the organisation whose body it is.
    of: str


_EU: Final = "European Union"
_OSCE: Final = "Organization for Security and Co-operation in Europe"
_UN: Final = "United Nations"
_AU: Final = "African Union"
_COE: Final = "Council of Europe"
#: Name, level, organisation, and the words that mean it.
_COUNCILS: Final = (
    (
        "Foreign Affairs Council",
        Level.FOREIGN_MINISTERS,
        _EU,
        """Foreign Affairs Council; EU Foreign Affairs Council; EU's Foreign Affairs Council;
        Council meeting Foreign Affairs; Council Meeting Foreign Affairs;
        Council Foreign Affairs;
        Conseil des affaires étrangères; Conseil des Affaires étrangères;
        Conseil Affaires étrangères; Conseil affaires étrangères;
        Conseil des ministres des Affaires étrangères de l'Union européenne;
        Conseil des ministres des affaires étrangères de l'Union européenne;
        Conseil des ministres des Affaires étrangères de l'UE;
        Conseil des ministres des affaires étrangères de l'UE""",
    ),
    (
        "General Affairs and External Relations Council",
        Level.FOREIGN_MINISTERS,
        _EU,
        """General Affairs and External Relations Council; GAERC;
        EU General Affairs and External Relations Council;
        Council meeting General Affairs and External Relations;
        Council Meeting General Affairs and External Relations;
        Conseil Affaires générales et relations extérieures;
        Conseil Affaires générales et Relations extérieures""",
    ),
    (
        "General Affairs Council",
        Level.OTHER,
        _EU,
        """General Affairs Council; EU General Affairs Council; Council meeting General Affairs;
        Council General Affairs;
        Council Meeting General Affairs; Conseil des affaires générales;
        Conseil des Affaires générales; Conseil affaires générales; Conseil Affaires générales""",
    ),
    (
        "Justice and Home Affairs Council",
        Level.OTHER,
        _EU,
        """Justice and Home Affairs Council; EU Justice and Home Affairs Council; JHA Council;
        Council Justice and Home Affairs;
        Conseil Justice et affaires intérieures; Conseil JAI""",
    ),
    (
        "Economic and Financial Affairs Council",
        Level.OTHER,
        _EU,
        """Economic and Financial Affairs Council; ECOFIN Council; Ecofin Council;
        Council Economic and Financial Affairs;
        Conseil Affaires économiques et financières; Conseil Ecofin; Conseil ECOFIN""",
    ),
    (
        "Agriculture and Fisheries Council",
        Level.OTHER,
        _EU,
        """Agriculture and Fisheries Council; EU Agriculture and Fisheries Council;
        AGRIFISH Council; Agrifish Council; Council Agriculture and Fisheries;
        Conseil Agriculture et pêche; Conseil Agriculture et Pêche""",
    ),
    (
        "Environment Council",
        Level.OTHER,
        _EU,
        """EU Environment Council; Environment Council; Council Environment;
        Conseil Environnement""",
    ),
    (
        "Transport, Telecommunications and Energy Council",
        Level.OTHER,
        _EU,
        """Transport, Telecommunications and Energy Council; TTE Council;
        Conseil Transports, télécommunications et énergie; Conseil TTE""",
    ),
    (
        "Competitiveness Council",
        Level.OTHER,
        _EU,
        """Competitiveness Council; EU Competitiveness Council; Conseil Compétitivité""",
    ),
    (
        "Employment, Social Policy, Health and Consumer Affairs Council",
        Level.OTHER,
        _EU,
        """Employment, Social Policy, Health and Consumer Affairs Council; EPSCO Council;
        Conseil Emploi, politique sociale, santé et consommateurs; Conseil EPSCO""",
    ),
    (
        "Education, Youth, Culture and Sport Council",
        Level.OTHER,
        _EU,
        """Education, Youth, Culture and Sport Council; EYCS Council; EYC Council;
        Conseil Éducation, jeunesse, culture et sport""",
    ),
    (
        "European Council",
        Level.HEADS_OF_STATE_AND_GOVERNMENT,
        _EU,
        "European Council; Conseil européen; Conseil Européen",
    ),
    (
        "OSCE Ministerial Council",
        Level.FOREIGN_MINISTERS,
        _OSCE,
        """OSCE Ministerial Council; OSCE's Ministerial Council; Ministerial Council of the OSCE;
        OSCE Ministerial Meeting; OSCE Ministerial; OSCE's Ministerial Meeting;
        Organization for Security and Co-operation in Europe Ministerial Council;
        Organization for Security and Cooperation in Europe Ministerial Council;
        Organisation for Security and Co-operation in Europe Ministerial Council;
        Organisation for Security and Cooperation in Europe Ministerial Council;
        Ministerial Council of the Organization for Security and Co-operation in Europe;
        Ministerial Council of the Organisation for Security and Co-operation in Europe;
        Ministerial Council of the Organization for Security and Cooperation in Europe;
        Ministerial Council of the Organisation for Security and Cooperation in Europe;
        Conseil ministériel de l'OSCE; Conseil des ministres de l'OSCE;
        Conseil ministériel de l'Organisation pour la sécurité et la coopération en Europe;
        Conseil ministériel de l'Organisation pour la Sécurité et la Coopération en Europe""",
    ),
    (
        "OSCE Permanent Council",
        Level.PERMANENT_REPRESENTATIVES,
        _OSCE,
        """OSCE Permanent Council; OSCE's Permanent Council; Conseil permanent de l'OSCE;
        Conseil permanent de l'Organisation pour la sécurité et la coopération en Europe;
        Conseil permanent de l'Organisation pour la Sécurité et la Coopération en Europe""",
    ),
    (
        "OSCE Forum for Security Co-operation",
        Level.PERMANENT_REPRESENTATIVES,
        _OSCE,
        """OSCE Forum for Security Co-operation; OSCE Forum for Security Cooperation;
        OSCE's Forum for Security Co-operation; OSCE's Forum for Security Cooperation;
        Forum for Security Co-operation; Forum for Security Cooperation;
        Forum pour la coopération en matière de sécurité;
        Forum de l'OSCE pour la coopération en matière de sécurité""",
    ),
    (
        "UN Security Council",
        Level.OTHER,
        _UN,
        """UN Security Council; United Nations Security Council;
        UN's Security Council; Security Council; Conseil de sécurité; Conseil de sécurité de l'ONU;
        Conseil de sécurité des Nations Unies; Conseil de sécurité des Nations unies""",
    ),
    (
        "AU Peace and Security Council",
        Level.OTHER,
        _AU,
        """AU Peace and Security Council; African Union Peace and Security Council;
        AU's Peace and Security Council; African Union's Peace and Security Council;
        Peace and Security Council of the African Union; Peace and Security Council of the AU;
        Peace and Security Council;
        Conseil de paix et de sécurité de l'Union africaine; Conseil de paix et de sécurité de l'UA;
        Conseil de paix et de sécurité;
        Conseil paix et sécurité de l'Union africaine; CPS de l'UA; CPS de l'Union africaine""",
    ),
    (
        "AU Executive Council",
        Level.FOREIGN_MINISTERS,
        _AU,
        """AU Executive Council; African Union Executive Council; AU's Executive Council;
        Executive Council of the African Union; Executive Council of the AU;
        Conseil exécutif de l'Union africaine; Conseil exécutif de l'UA""",
    ),
    (
        "UN Human Rights Council",
        Level.OTHER,
        _UN,
        """UN Human Rights Council; United Nations Human Rights Council; Human Rights Council;
        Conseil des droits de l'homme; Conseil des droits de l'homme des Nations Unies;
        Conseil des droits de l'homme de l'ONU""",
    ),
    (
        "OSCE Parliamentary Assembly",
        Level.OTHER,
        _OSCE,
        """OSCE Parliamentary Assembly; OSCE's Parliamentary Assembly;
        Parliamentary Assembly of the OSCE; Assemblée parlementaire de l'OSCE""",
    ),
    (
        "Parliamentary Assembly of the Council of Europe",
        Level.OTHER,
        _COE,
        """Parliamentary Assembly of the Council of Europe;
        Council of Europe Parliamentary Assembly; Council of Europe's Parliamentary Assembly;
        Assemblée parlementaire du Conseil de l'Europe""",
    ),
    (
        "Committee of Ministers of the Council of Europe",
        Level.OTHER,
        _COE,
        """Committee of Ministers of the Council of Europe;
        Council of Europe Committee of Ministers; Council of Europe's Committee of Ministers;
        Comité des Ministres du Conseil de l'Europe; Comité des ministres du Conseil de l'Europe""",
    ),
    (
        "EU Military Committee",
        Level.CHIEFS_OF_DEFENCE,
        _EU,
        """EU Military Committee; EU's Military Committee; European Union Military Committee;
        Military Committee of the European Union; Military Committee of the EU; EUMC;
        Comité militaire de l'Union européenne; Comité militaire de l'UE; CMUE""",
    ),
    (
        "EU Political and Security Committee",
        Level.PERMANENT_REPRESENTATIVES,
        _EU,
        """EU Political and Security Committee; EU's Political and Security Committee;
        European Union's Political and Security Committee; Political and Security Committee;
        Political and Security Committee of the European Union; Comité politique et de sécurité;
        Political and Security Committee of the EU; Comité politique et de sécurité de l'UE;
        Comité politique et de sécurité de l'Union européenne""",
    ),
)

#: In which the Union and a country meet, and those countries.
_WITH_PARTNERS: Final = {
    "Association Council": """Ukraine; Moldova; Republic of Moldova; Georgia; Turkey; T\u00fcrkiye;
        Israel; Jordan; Egypt; Lebanon; Morocco; Tunisia; Algeria""",
    "Stabilisation and Association Council": """Serbia; Montenegro; North Macedonia; Albania;
        Bosnia and Herzegovina; Kosovo""",
    "Cooperation Council": """Kazakhstan; Kyrgyzstan; Uzbekistan; Tajikistan; Azerbaijan;
        Armenia; Iraq; Mongolia""",
    "Partnership Council": "Armenia; UK",
}


def councils() -> Iterator[tuple[str, Council]]:
    """Give the words for each council, with what they mean."""
    for name, level, organisation, words in _COUNCILS:
        council = Council(name, level, organisation)
        yield from ((phrase, council) for phrase in listed(words))
    for kind, countries in _WITH_PARTNERS.items():
        for country in listed(countries):
            council = Council(f"EU-{country} {kind}", Level.OTHER, _EU)
            yield council.name, council
            yield f"EU\u2013{country} {kind}", council
            yield f"{country}-EU {kind}", council


def names_of(name: str) -> tuple[str, ...]:
    """Return all words for the council that a name is one of; nothing where it is none.

    >>> names_of("Conseil de sécurité")[:2]
    ('UN Security Council', 'United Nations Security Council')
    """
    own = next((council for words, council in councils() if words == name), None)
    return tuple(words for words, council in councils() if own is not None and council == own)
