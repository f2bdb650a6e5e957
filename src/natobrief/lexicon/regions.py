"""Parts of countries that stand behind the name of a city: "Paris, Texas"; English and French.

Names that are countries too ("Georgia", "Jersey") are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from natobrief.model import Country

_BY_COUNTRY: Final = {
    "USA": """
        Alabama; Alaska; Arizona; Arkansas; California; Californie; Colorado; Connecticut; Delaware;
        District of Columbia; Florida; Floride; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas;
        Kentucky; Louisiana; Louisiane; Maine; Maryland; Massachusetts; Michigan; Minnesota;
        Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico;
        Nouveau-Mexique; New York; North Carolina; Caroline du Nord; North Dakota;
        Dakota du Nord; Ohio; Oklahoma; Oregon; Pennsylvania; Pennsylvanie; Rhode Island;
        South Carolina; Caroline du Sud; South Dakota; Dakota du Sud; Tennessee; Texas; Utah;
        Vermont; Virginia; Virginie; West Virginia; Virginie-Occidentale; Wisconsin; Wyoming
    """,
    "CAN": """
        Alberta; British Columbia; Colombie-Britannique; Manitoba; New Brunswick;
        Nouveau-Brunswick; Newfoundland; Newfoundland and Labrador; Terre-Neuve; Nova Scotia;
        Nouvelle-Écosse; Nouvelle-Ecosse; Ontario; Quebec; Québec; Saskatchewan; Nunavut; Yukon;
        Prince Edward Island; Île-du-Prince-Édouard; Northwest Territories
    """,
    "GBR": """
        England; Angleterre; Scotland; Écosse; Ecosse; Wales; pays de Galles; Cornwall;
        Cornouailles; Kent; Oxfordshire; Hampshire; Fermanagh; County Fermanagh
    """,
    "DEU": """
        Bavaria; Bavière; Saxony; Saxe; Brandenburg; Brandebourg; Hesse; Rhineland-Palatinate;
        Rhénanie-Palatinat; Schleswig-Holstein; Mecklenburg-Western Pomerania; North
        Rhine-Westphalia; Lower Saxony; Baden-Württemberg; Thuringia; Thuringe
    """,
    "ITA": """
        Sicily; Sicile; Sardinia; Sardaigne; Tuscany; Toscane; Apulia; Puglia; Pouilles; Piedmont;
        Piémont; Lombardy; Lombardie
    """,
    "FRA": "Normandy; Normandie; Brittany; Bretagne; Provence; Alsace; Haute-Savoie; Moselle",
    "ESP": "Andalusia; Andalousie; Catalonia; Catalogne; Galicia; Galice",
    "PRT": "Algarve; Madeira; Madère; Azores; Açores",
    "GRC": "Crete; Crète",
    "POL": "Pomerania; Poméranie; Silesia; Silésie",
    "DNK": "Greenland; Groenland; Jutland; Faroe Islands; îles Féroé",
    "NOR": "Svalbard; Finnmark",
    "FIN": "Lapland; Laponie",
    "AUS": """
        New South Wales; Nouvelle-Galles du Sud; Queensland; South Australia; Tasmania;
        Western Australia; Northern Territory
    """,
    "JPN": "Hokkaido; Okinawa",
    "UKR": "Crimea; Crimée",
}


def _named() -> Mapping[str, Country]:
    return {
        " ".join(name.split()).casefold(): Country(code)
        for code, names in _BY_COUNTRY.items()
        for name in names.split(";")
    }


#: Countries by the names of their parts, in small letters.
REGIONS: Final = _named()
#: Parts of countries over which there is conflict, in small letters: who speaks of one speaks of
#: the country, and of what is of it ("Transdniestrian"); and a country by the name over which there
#: was a quarrel.
IN_CONFLICT: Final = {
    Country("UKR"): ("crimea", "crimée", "donbas"),
    Country("MDA"): ("transdniestria", "transnistria", "transnistrie"),
    Country("GEO"): ("abkhazia", "abkhazie", "south ossetia", "ossétie du sud"),
    Country("MKD"): ("macedonia", "macédoine"),
    Country("PSE"): ("gaza", "west bank", "cisjordanie"),
}
