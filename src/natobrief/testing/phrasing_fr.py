"""French words and sentences for releases; all written for the purpose, none taken from one."""

from __future__ import annotations

from natobrief.model import Attendance, CommitmentKind, Language, Level, Theme
from natobrief.testing import countries_fr
from natobrief.testing.days_fr import said_days
from natobrief.testing.phrasing import (
    EUROPEAN_UNION,
    UNITED_NATIONS,
    Content,
    Invitation,
    Phrasing,
    Saying,
    Topic,
)

_LEVELS = {
    Level.FOREIGN_MINISTERS: (
        "les |ministres des Affaires étrangères| de l’OTAN",
        "les |ministres des Affaires étrangères| des pays de l’OTAN",
        "les |ministres des Affaires étrangères| de l’Alliance",
    ),
    Level.DEFENCE_MINISTERS: (
        "les |ministres de la Défense| de l’OTAN",
        "les |ministres de la Défense| des pays de l’OTAN",
        "les |ministres de la Défense| de l’Alliance",
    ),
    Level.HEADS_OF_STATE_AND_GOVERNMENT: (
        "les |chefs d’État et de gouvernement| de l’OTAN",
        "les |chefs d’État et de gouvernement| des pays de l’Alliance",
    ),
}
_OFFICES = {
    Level.FOREIGN_MINISTERS: (
        "ministre des Affaires étrangères",
        "ministres des Affaires étrangères",
    ),
    Level.DEFENCE_MINISTERS: ("ministre de la Défense", "ministres de la Défense"),
}
_LEADS = (
    "{Who} se réuniront {where} {when} pour examiner {agenda}.",
    "{Who} se réuniront {when} {where} afin d’examiner {agenda}.",
    "{Who} tiendront une réunion {where} {when} pour faire le point sur {agenda}.",
    "{When}, {who} se réuniront {where} pour aborder {agenda}.",
    "{Where}, {who} se réuniront {when} pour examiner {agenda}.",
    "Pour examiner {agenda}, {who} se réuniront {where} {when}.",
    "{Who} se réuniront {where} {when}.",
    "{Who} se retrouveront {when} {where}.",
    "Une réunion {of_who} se tiendra {where} {when}.",
    "Une réunion {of_who} aura lieu {when} {where}.",
    "La prochaine réunion {of_who} aura lieu {where} {when}.",
)
_AGENDAS = (
    "Ils examineront {agenda}.",
    "Ils aborderont {agenda}.",
    "Les discussions porteront sur {agenda}.",
    "À l’ordre du jour figurent {agenda}.",
    "À l’ordre du jour : {agenda}.",
)
_TOPICS = (
    Topic("la situation de sécurité dans la région de la mer Noire", (Theme.BLACK_SEA,)),
    Topic("la posture de défense de l’OTAN", (Theme.DETERRENCE_AND_DEFENCE,)),
    Topic("la dissuasion et la défense", (Theme.DETERRENCE_AND_DEFENCE,)),
    Topic("les cybermenaces", (Theme.CYBER_DEFENCE,)),
    Topic("la lutte contre le terrorisme", (Theme.COUNTER_TERRORISM,)),
    Topic("les dépenses de défense", (Theme.DEFENCE_SPENDING,)),
    Topic("la stabilité dans les Balkans occidentaux", (Theme.WESTERN_BALKANS,)),
    Topic("la situation au Kosovo", (Theme.KOSOVO,)),
    Topic("les relations avec la Russie", (Theme.RUSSIA,)),
    Topic("l’influence grandissante de la Chine", (Theme.CHINA,)),
    Topic("le changement climatique", (Theme.CLIMATE_CHANGE,)),
    Topic("la sécurité énergétique", (Theme.ENERGY_SECURITY,)),
    Topic("le soutien à l’Ukraine", (Theme.UKRAINE_SUPPORT,)),
    Topic("l’aide à l’Ukraine", (Theme.UKRAINE_SUPPORT,)),
    Topic("la maîtrise des armements", (Theme.ARMS_CONTROL,)),
    Topic("la défense antimissile", (Theme.MISSILE_DEFENCE,)),
    Topic("les menaces hybrides", (Theme.HYBRID_THREATS,)),
    Topic("les technologies émergentes", (Theme.EMERGING_TECHNOLOGIES,)),
    Topic("la coopération avec l’Union européenne", (Theme.EU_COOPERATION,)),
    Topic("la sûreté maritime", (Theme.MARITIME_SECURITY,)),
    Topic("la sécurité dans le Grand Nord", (Theme.ARCTIC,)),
    Topic("l’avenir de l’Afghanistan", (Theme.AFGHANISTAN,)),
    Topic("la situation en Iraq", (Theme.IRAQ,)),
    Topic("la situation en Libye", (Theme.LIBYA,)),
    Topic("la politique de la porte ouverte", (Theme.ENLARGEMENT,)),
    Topic("les partenariats", (Theme.PARTNERSHIPS,)),
    Topic("la résilience nationale", (Theme.RESILIENCE,)),
    Topic("la production de munitions", (Theme.DEFENCE_INDUSTRY,)),
    Topic("la pandémie", (Theme.PANDEMIC,)),
    Topic("le prochain concept stratégique", (Theme.STRATEGIC_CONCEPT,)),
    Topic("la situation au Bélarus", (Theme.BELARUS,)),
    Topic("la situation en Iran", (Theme.IRAN,)),
    Topic("les réformes en Géorgie", (Theme.GEORGIA,)),
    Topic("la situation en Moldova", (Theme.MOLDOVA,)),
    Topic("les réformes en Bosnie-Herzégovine", (Theme.BOSNIA_AND_HERZEGOVINA,)),
    Topic("la stabilité au Moyen-Orient", (Theme.MIDDLE_EAST,)),
    Topic("la situation dans la région indo-pacifique", (Theme.INDO_PACIFIC,)),
    Topic("la protection des infrastructures critiques", (Theme.CRITICAL_INFRASTRUCTURE,)),
    Topic("l’année à venir"),
    Topic("les préparatifs du prochain sommet"),
)
_PURPOSES = (
    "la situation dans la région",
    "la coopération avec l’Alliance",
    "l’avenir des forces locales",
    "la suite des réformes",
)
_PART, _ALL, _UNSTATED = Attendance.PART, Attendance.ALL, Attendance.UNSTATED
_COUNTERPARTS = (
    Invitation(
        "À {city}, ils rencontreront leur homologue {adjective}, {person}, "
        "pour examiner {purpose}.",
        _PART,
    ),
    Invitation(
        "{Level} rencontreront leur homologue {adjective} {person} pour discuter de {purpose}.",
        _PART,
    ),
    Invitation("Ils seront rejoints par leur homologue {adjective}, {person}.", _UNSTATED),
    Invitation("{The} {office} {of_country}, {person}, participera à toutes les séances.", _ALL),
    Invitation(
        "{Person}, {office} {of_country}, participera à une séance consacrée à {purpose}.", _PART
    ),
)
_INVITATIONS = (
    Invitation("{Guests} participer{ont} à une séance consacrée à {purpose}.", _PART),
    Invitation("{Guests} participer{ont} à la réunion pour examiner {purpose}.", _PART),
    Invitation("{Guests} se joindr{ont} aux Alliés pour un dîner de travail.", _PART),
    Invitation("{Guests} participer{ont} à toutes les séances.", _ALL),
    Invitation("{Guests} prendr{ont} part à l’ensemble des discussions.", _ALL),
    Invitation("{Guests} participer{ont} également à la réunion.", _UNSTATED),
    Invitation("Ils seront rejoints par {guests}.", _UNSTATED),
)
_CUES = (
    "a déclaré", "a ajouté", "a souligné", "a indiqué", "a précisé", "a rappelé", "a affirmé",
    "a expliqué", "a estimé", "a fait valoir", "a fait observer",
)  # fmt: skip
_INVERTED = ("ajouté", "déclaré", "précisé", "rappelé", "souligné")
_SAYINGS = (
    Saying("{Speaker} {cue} que “{q}”."),
    Saying("{Speaker} {cue} : “{Q}.”"),
    Saying("{Speaker} {cue} : “{q}”."),
    Saying("{Speaker} {cue} : “{Q}. {Q2}.”"),
    Saying("“{Q}”, {cue} {speaker}.", takes_pronoun=False),
    Saying("“{Q}”, a-t-{speaker} {cue}.", needs_pronoun=True, cues=_INVERTED),
    Saying("“{First}”, {cue} {speaker}, “{second}”.", (0, 0), takes_pronoun=False),
    Saying("{Speaker} {cue} que “{q}” et {cue2} que “{q2}”.", (0, 1)),
    Saying("Avant la réunion, {speaker} {cue} que “{q}”."),
    Saying("Au sujet de l’hiver, {speaker} {cue} : “{Q}.”"),
    Saying("{Speaker} {cue} que ⟨{report}⟩."),
    Saying("{Speaker} {cue} que ⟨{report}⟩, et {cue2} que ⟨{report2}⟩.", (0, 1)),
    Saying("{Cue} {speaker}, “{q}”.", takes_pronoun=False, cues=("selon",)),
)
_SAYINGS_OF_GROUPS = (Saying("{Speaker} {cue} que {subject} “{predicate}”."),)
_SAYINGS_OF_ACCESSION = (
    Saying("{Speaker} {cue} : “{Q}.”"),
    Saying("“{Q}”, {cue} {speaker}.", takes_pronoun=False),
)
_PLEDGE, _APPEAL = CommitmentKind.PLEDGE, CommitmentKind.APPEAL
_CONTENTS = (
    Content("la route est longue et le temps est rude"),
    Content("la patience n’est pas le silence"),
    Content("nos échanges sont francs et amicaux"),
    Content("le prochain hiver est plus proche qu’il n’y paraît"),
    Content("les mots comptent, mais les actes aussi"),
    Content("nombre de familles regardent cette salle avec espoir"),
    Content("personne ici ne tient la paix pour acquise"),
    Content("ce qui se passe ici se ressent au loin"),
    Content("nous avons appris une dure leçon"),
    Content("notre unité est notre force"),
    Content("le temps presse et la liste est longue"),
    Content("c’est un moment difficile pour tout le monde"),
    Content("[l’OTAN aidera {country} à rebâtir ses ponts]", _PLEDGE, "NATO"),
    Content("[les Alliés équiperont les hôpitaux {of_country}]", _PLEDGE, "Alliés"),
)
_REPORTS = (
    Content("la route serait longue"),
    Content("les échanges avaient été francs et amicaux"),
    Content("nombre de familles regardaient cette réunion avec espoir"),
    Content("la patience n’était pas le silence"),
    Content("personne ne tenait la paix pour acquise"),
    Content("la confiance mettait des années à naître"),
    Content("[l’OTAN aidera {country} à réparer ses lignes électriques]", _PLEDGE, "NATO"),
)
_PAIRS = (
    ("l’hiver a été long", "et le printemps n’est pas encore là"),
    ("nous sommes venus écouter", "mais aussi être entendus"),
    ("chaque pont a deux bouts", "il faut donc marcher des deux côtés"),
)
_PREDICATES = (
    "traversent des jours difficiles",
    "connaissent le prix du silence",
    "ont parcouru un long chemin en peu de temps",
    "méritent une place à cette table",
)
_GROUPS = {
    2: ("ces deux pays",),
    3: ("ces trois pays",),
    4: ("ces quatre pays",),
    5: ("ces cinq pays",),
}
_DISTRACTORS = (
    "Les demandes d’accréditation doivent parvenir avant le {day}.",
    "Le centre de presse ouvre à 8 h 30.",
    "Un court métrage, « La longue route », sera projeté dans le hall.",
    "La salle 214 est réservée aux entretiens.",
    "La soi-disant « équipe de nuit » tient le guichet.",
)
_PACKAGES = (
    "Le {name} de l’OTAN comprend : {items}.",
    "Le {name} de l’OTAN ({items}) reste ouvert aux dons.",
)
_PACKAGE_NAMES = (
    "Programme Ponts du Nord", "Fonds Eau claire", "Plan Secours d’hiver",
)  # fmt: skip
_ITEMS = (
    "couvertures", "tentes", "bottes fourrées", "groupes électrogènes", "filtres à eau",
    "postes de radio", "trousses de secours",
)  # fmt: skip
_ACCESSIONS = (
    Content("[il est temps de mener à bien l’adhésion {of_joining}]", _APPEAL),
    Content("l’adhésion {of_joining} nous rend tous plus sûrs"),
)


def _of_level(before: str) -> str:
    """Write "of" before those who meet: "les" becomes "des"."""
    return f"d{before[1:]}"


#: Everything that it takes to write a release in French.
FRENCH = Phrasing(
    language=Language.FR,
    marks=(("« ", " »"), ("«\xa0", "\xa0»"), ("«\u202f", "\u202f»"), ("“", "”")),
    lasts=(" et ",),
    levels=_LEVELS,
    offices=_OFFICES,
    days=said_days,
    places=(
        "à {city}",
        "à {city} ({country})",
        "à {city}, {in_country},",
        "dans la capitale {adjective}, {city},",
    ),
    headquarters=("au siège de l’OTAN, à {city},", "au siège de l’OTAN à {city}"),
    headlines=("Réunion {of_who} à {city}", "{Who} se réuniront à {city}"),
    datelines=("{City}, le {day} \u2013 ",),
    leads=_LEADS,
    agendas=_AGENDAS,
    topics=_TOPICS,
    purposes=_PURPOSES,
    counterparts=_COUNTERPARTS,
    guests=("{the} {office} {of_countries}",),
    invitations=_INVITATIONS,
    numbers={"ont": ("a", "ont"), "the": ("le", "les")},
    articles=("la", "le"),
    country=countries_fr.country,
    of_country=countries_fr.of_country,
    in_country=countries_fr.in_country,
    organisations={
        EUROPEAN_UNION: ("l’", "Union européenne"),
        UNITED_NATIONS: ("l’", "Organisation des Nations Unies"),
    },
    adjective=countries_fr.adjective,
    capital=countries_fr.capital,
    of_level=_of_level,
    secretary_general=(
        (
            "la secrétaire générale de l’OTAN, {name},",
            "la secrétaire générale de l’OTAN {name}",
            "{name}, secrétaire générale de l’OTAN,",
        ),
        (
            "le secrétaire général de l’OTAN, {name},",
            "le secrétaire général de l’OTAN {name}",
            "{name}, secrétaire général de l’OTAN,",
        ),
    ),
    secretary_general_again=(
        ("la secrétaire générale", "la secrétaire générale de l’OTAN"),
        ("le secrétaire général", "le secrétaire général de l’OTAN"),
    ),
    minister=(
        "{the} {office} {of_country}, {name},",
        "{name}, {office} {of_country},",
    ),
    titles=("Mme {family}", "M. {family}"),
    pronouns=("elle", "il"),
    cues=_CUES,
    sayings=_SAYINGS,
    sayings_of_groups=_SAYINGS_OF_GROUPS,
    sayings_of_accession=_SAYINGS_OF_ACCESSION,
    contents=_CONTENTS,
    reports=_REPORTS,
    pairs=_PAIRS,
    predicates=_PREDICATES,
    groups=_GROUPS,
    distractors=_DISTRACTORS,
    packages=_PACKAGES,
    package_names=_PACKAGE_NAMES,
    package_items=_ITEMS,
    accessions=_ACCESSIONS,
)
