"""Words that look like countries and are none, and words that stand around people's names."""

from typing import Final

from natobrief.model.enums import Language

#: Phrases that hold the name of a country, or its adjective, and mean something else.
NOT_COUNTRIES: Final = {
    Language.EN: (
        *("American Indian", "American Samoa", "Atlanta, Georgia", "Augusta, Georgia"),
        *(
            "America and Europe",
            "Europe and America",
            "Bank of America",
            "British Columbia",
            "British Virgin Islands",
            "Central America",
        ),
        *("Central American", "China Sea", "Congo Basin", "Congo River", "East China Sea"),
        *("East German", "East Germany", "Fort Benning, Georgia", "Fort Moore, Georgia"),
        *("French Guiana", "French Polynesia", "Georgetown University", "Georgia Tech"),
        *("Guinea pig", "Guinea pigs", "Gulf of Finland", "Gulf of Guinea", "Gulf of Mexico"),
        *("Gulf of Oman", "Gulf of Panama", "Gulf of Thailand", "Indian Ocean", "Inner Mongolia"),
        *("Irish Sea", "Jordan River", "Jordan Valley", "Korean Peninsula", "Korean peninsula"),
        *("Korean War", "Lake Chad", "Lake Malawi", "Latin America", "Latin American"),
        *("New Guinea", "New Mexico", "Niger Delta", "Niger River"),
        *("North America", "North American", "North Pole", "Norwegian Sea", "Panama Canal"),
        *("Philippine Sea", "Republic of China", "River Jordan", "Savannah, Georgia"),
        *("Sea of Japan", "Solomon Sea", "South America", "South American", "South China Sea"),
        *("South Georgia", "South Pole", "State of Georgia"),
        *("University of Georgia", "US state of Georgia", "U.S. state of Georgia"),
        *("Victoria Falls", "Voice of America", "Washington Post"),
    ),
    Language.FR: (
        *("Amérique du Sud", "Colombie-Britannique", "Géorgie du Sud"),
        *("Guyane française", "Mer de Chine", "Mer de Norvège", "Mer du Japon"),
        *("Nouveau-Mexique", "Nouvelle-Guinée", "Océan Indien", "Polynésie française"),
        *("golfe de Finlande", "golfe de Guinée", "golfe d'Oman", "golfe du Mexique"),
        *("lac Tchad", "mer d'Irlande", "mer de Chine", "mer de Norvège", "mer du Japon"),
        *("océan Indien", "océan indien", "péninsule coréenne", "canal de Panama"),
    ),
}

#: Names that are far more often ordinary words or given names, in running text.
ORDINARY_WORDS: Final = {
    Language.EN: frozenset({"Male"}),
    Language.FR: frozenset({"Dominique", "Grenade", "Maurice"}),
}

#: Countries, capitals and peoples that people are also called, in lower case.
ALSO_GIVEN_NAMES: Final = frozenset(
    """
    chad dane finn georgetown georgia india ireland israel israël jordan kenya kingston nassau
    salvador santiago sofia victoria wellington
    """.split()  # noqa: SIM905 - quotes would hide the list
)

#: Words after such a name that make it no given name: "Georgia Commission", "Jordan Will Host".
NOT_SURNAMES: Final = frozenset(
    """
    Agreement Agreements Air Airport Ambassador And Armed Army As At Border Border By Centre Center
    Chief City Commission Compact Conference Council Crisis Day Declaration Defence Defense
    Delegation Embassy For Force Forces Foreign From Fund Government Group Guard Has In Initiative
    Is Joint Liaison Meeting Meetings Military Minister Ministers Ministry Mission National Naval
    Navy Of Office On Or Package Parliament Partnership Peace Platform Police President Prime
    Process Program Programme Representative Response Security Special Strategic Summit To Training
    Treaty Trust War Was Week Will With Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
    """.split()  # noqa: SIM905
)

#: Words directly before a person's name.
COURTESY: Final = frozenset(
    """
    Captain Colonel Corporal Dame Dr Judge Lady Lord Lt Madame Miss Mlle Mme Monsieur Mr Mrs Ms
    Prof Professor Senator Sergeant Sgt Sir
    """.split()  # noqa: SIM905
)

#: Given names after which the name of a country is a family name: "Anatole France".
GIVEN_NAMES: Final = frozenset(
    """
    Alain Alexander Alice Anatole Andrew Andrey André Anna Anne Anthony Barbara Benjamin Bernard
    Brandon Brian Catherine Charles Christopher Claude Daniel David Edward Elizabeth Emily Eric
    François Françoise Gary George Gregory Harry Helen Henry Irving Isabelle Isaiah Jack Jacob
    Jacques James Jane Jason Jean Jeffrey Jennifer Jessica Jill Joan John Jonathan Joseph Joshua
    Justin Karen Katherine Kathryn Kenneth Kevin Larry Linda Lisa Marcel Margaret Marie Martin
    Mary Matthew Michael Michel Nancy Nathalie Nicholas Patricia Patrick Paul Peter Philip
    Philippe Pierre Richard Robert Roger Ronald Ryan Samuel Sandra Sarah Scott Simon Stephen
    Steven Susan Sylvie Thomas Timothy William
    """.split()  # noqa: SIM905
)

#: Abbreviations that are words in a line of capitals: "JOIN US", "CAR BOMB", "EAU POTABLE".
NOT_IN_CAPITALS: Final = frozenset({"CAR", "EAU", "US"})

#: Before the name of a capital: the place is meant ("the Kyiv talks").
LOCATIVES: Final = frozenset({"In", "in", "Near", "near", "outside", "The", "the", "À", "à"})

#: After the name of a capital, in small letters: what takes place there is meant.
EVENTS: Final = frozenset(
    """
    accords airport agreement agreements conference declaration gathering meeting meetings session
    summit talks treaty
    """.split()  # noqa: SIM905
)

#: Before "de" and the name of a capital: what is named after the place is meant.
NAMED_AFTER_PLACES: Final = frozenset(
    """
    accord accords charte communiqué conférence convention déclaration groupe pacte processus
    protocole sommet traité
    """.split()  # noqa: SIM905
)
