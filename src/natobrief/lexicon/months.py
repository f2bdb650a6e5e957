"""Words of the calendar, in English and French.

Every word stands in lower case, once; those who look for it decide which capitals they take.
Position in a tuple is meaning: months from January, weekdays from Monday.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from natobrief.model.enums import Language

#: Words for the items of a series (months, weekdays), each with all its forms.
Series: TypeAlias = tuple[tuple[str, ...], ...]

#: Names of the months written out.
MONTHS: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("january",), ("february",), ("march",), ("april",), ("may",), ("june",),
        ("july",), ("august",), ("september",), ("october",), ("november",), ("december",),
    ),
    Language.FR: (
        ("janvier",), ("février", "fevrier"), ("mars",), ("avril",), ("mai",), ("juin",),
        ("juillet",), ("août", "aout"), ("septembre",), ("octobre",), ("novembre",),
        ("décembre", "decembre"),
    ),
}  # fmt: skip

#: Short forms of the months, without their full stop.
MONTHS_SHORT: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("jan",), ("feb",), ("mar",), ("apr",), (), ("jun",),
        ("jul",), ("aug",), ("sep", "sept"), ("oct",), ("nov",), ("dec",),
    ),
    Language.FR: (
        ("janv", "jan"), ("févr", "fevr", "fév", "fev"), ("mar",), ("avr",), (), (),
        ("juil", "juill"), (), ("sept", "sep"), ("oct",), ("nov",), ("déc", "dec"),
    ),
}  # fmt: skip

#: Months whose name is also a verb, an adjective, a first name or a planet.
DOUBTFUL_MONTHS: Final = frozenset(
    {"march", "april", "may", "june", "august", "mars", "avril", "mai", "juin", "août", "aout"}
)

#: Months whose name in lower case is a common verb of English.
VERBS: Final = frozenset({"march", "may"})

#: Names of the weekdays written out.
WEEKDAYS: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("monday",), ("tuesday",), ("wednesday",), ("thursday",), ("friday",), ("saturday",),
        ("sunday",),
    ),
    Language.FR: (
        ("lundi",), ("mardi",), ("mercredi",), ("jeudi",), ("vendredi",), ("samedi",),
        ("dimanche",),
    ),
}  # fmt: skip

#: Short forms of the weekdays, without their full stop; most are other words too.
WEEKDAYS_SHORT: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("mon",), ("tue", "tues"), ("wed",), ("thu", "thur", "thurs"), ("fri",), ("sat",), ("sun",),
    ),
    Language.FR: (("lun",), ("mar",), ("mer",), ("jeu",), ("ven",), ("sam",), ("dim",)),
}  # fmt: skip

#: What may follow the number of a day.
ORDINALS: Final[Mapping[Language, tuple[str, ...]]] = {
    Language.EN: ("st", "nd", "rd", "th"),
    Language.FR: ("er", "ᵉʳ", "e", "ᵉ", "ème"),
}

#: Days of the month written out, from the first one: "the first of May", "le dix juillet".
DAYS_SPELLED: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("first",), ("second",), ("third",), ("fourth",), ("fifth",), ("sixth",), ("seventh",),
        ("eighth",), ("ninth",), ("tenth",), ("eleventh",), ("twelfth",), ("thirteenth",),
        ("fourteenth",), ("fifteenth",), ("sixteenth",), ("seventeenth",), ("eighteenth",),
        ("nineteenth",), ("twentieth",), ("twenty-first",), ("twenty-second",), ("twenty-third",),
        ("twenty-fourth",), ("twenty-fifth",), ("twenty-sixth",), ("twenty-seventh",),
        ("twenty-eighth",), ("twenty-ninth",), ("thirtieth",), ("thirty-first",),
    ),
    Language.FR: (
        ("premier",), ("deux",), ("trois",), ("quatre",), ("cinq",), ("six",), ("sept",), ("huit",),
        ("neuf",), ("dix",), ("onze",), ("douze",), ("treize",), ("quatorze",), ("quinze",),
        ("seize",), ("dix-sept",), ("dix-huit",), ("dix-neuf",), ("vingt",),
        ("vingt et un", "vingt-et-un"), ("vingt-deux",), ("vingt-trois",), ("vingt-quatre",),
        ("vingt-cinq",), ("vingt-six",), ("vingt-sept",), ("vingt-huit",), ("vingt-neuf",),
        ("trente",), ("trente et un", "trente-et-un"),
    ),
}  # fmt: skip

#: Words before a weekday that make it a feast, a name or a habit, not a day of the calendar.
NOT_BEFORE_WEEKDAY: Final = (
    "good", "holy", "maundy", "palm", "ash", "easter", "shrove", "whit", "black", "bloody",
    "cyber", "super", "girl", "every", "each", "chaque", "other", "alternate", "the following",
    "the previous", "the preceding", "one", "on a", "un",
    "first", "second", "third", "fourth", "premier", "deuxième", "troisième", "quatrième",
    "weeks on", "weeks from", "weeks from this", "journal du", "prière du",
)  # fmt: skip

#: Words behind a weekday that do so.
NOT_AFTER_WEEKDAY: Final = (
    "saint", "Saint", "noir", "de Pâques", "des Rameaux", "des Cendres", "de Pentecôte", "Times",
    "Telegraph", "Mail", "of the following week", "of each", "of every", "de chaque", "suivant",
    "la semaine suivante", "de la semaine suivante", "gras", "sur deux", "sur trois", "prayer",
    "prayers", "Street", "Road", "Avenue", "Square", "Bridge", "Club", "Group", "Harbour",
    "Harbor", "Bay", "Island", "Islands", "Star", "Mirror", "Herald", "Post", "Tribune",
    "Independent", "Mosque", "League", "Express", "Observer", "Review", "Magazine", "Supplement",
    "School", "Mass", "World", "Business", "People",
)  # fmt: skip

#: Short forms of weekdays that in lower case are common words.
SHORT_AND_COMMON: Final = frozenset({"sat", "sun", "mon", "wed", "sam", "dim", "mar", "mer", "ven"})

#: Words that lead from the reference date to a week, a month, a year or a weekday.
WAYS: Final[Mapping[str, int]] = {
    "next": 1, "last": -1, "this": 0, "cette": 0, "ce": 0, "ces": 0,
    "prochain": 1, "prochaine": 1, "dernier": -1, "dernière": -1, "passé": -1, "passée": -1,
}  # fmt: skip

#: Days named by their distance from the reference.
NEARBY_DAYS: Final[Mapping[str, int]] = {
    "today": 0, "tomorrow": 1, "yesterday": -1, "the day after tomorrow": 2,
    "the day before yesterday": -2, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "hier": -1,
    "après-demain": 2, "avant-hier": -2,
    "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "last night": -1,
    "ce matin": 0, "cet après-midi": 0, "ce soir": 0, "ce jour": 0, "ce midi": 0,
}  # fmt: skip

#: Days named by their distance from one that is named before them.
DAYS_AWAY: Final[Mapping[str, int]] = {
    "the following day": 1, "the next day": 1, "the following morning": 1,
    "the next morning": 1, "the following afternoon": 1, "the following evening": 1,
    "the day before": -1, "the night before": -1, "the day after": 1, "the previous night": -1,
    "the day after that": 1, "day after that": 1,
    "the previous day": -1, "the preceding day": -1, "the previous evening": -1,
    "the same day": 0, "that same day": 0, "the same morning": 0, "the same afternoon": 0,
    "the same evening": 0, "that morning": 0, "that afternoon": 0, "that evening": 0,
    "later that day": 0, "earlier that day": 0, "on that day": 0,
    "le lendemain": 1, "le jour suivant": 1, "le surlendemain": 2, "la veille": -1,
    "l'avant-veille": -2, "l’avant-veille": -2, "le même jour": 0, "ce même jour": 0,
    "ce jour-là": 0, "ce matin-là": 0, "cet après-midi-là": 0, "ce soir-là": 0,
    "le soir même": 0, "le matin même": 0, "le jour même": 0,
}  # fmt: skip

#: Numbers in words, as they count days and weeks.
COUNTS: Final[Mapping[Language, Mapping[str, int]]] = {
    Language.EN: {
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
        "thirty": 30,
    },
    Language.FR: {
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20,
        "trente": 30,
    },
}  # fmt: skip

#: Parts of a day, as they stand behind its name: "Thursday morning", "demain soir".
PARTS_OF_DAY: Final = (
    "morning", "afternoon", "evening", "night", "am", "pm", "matin", "après-midi", "soir",
)  # fmt: skip

#: Words behind "and" that leave a further day open: "29 and possibly 30 November".
HEDGES: Final = (
    "possibly", "perhaps", "maybe", "probably", "potentially", "tentatively", "provisionally",
    "if needed", "if necessary", "if required", "if need be", "if appropriate", "if possible",
    "as needed", "as necessary", "as required", "as appropriate", "where necessary",
    "where appropriate", "again", "also", "then",
    "éventuellement", "peut-être", "probablement", "si nécessaire", "si besoin", "si besoin est",
    "au besoin", "si possible", "le cas échéant", "s'il y a lieu", "s’il y a lieu", "aussi",
    "de nouveau", "à nouveau", "ensuite", "puis",
)  # fmt: skip

#: Words that lead to a year alone: "since 2014", "by the end of 2024".
BEFORE_YEARS: Final = (
    "in", "since", "until", "till", "by", "before", "after", "during", "throughout", "from",
    "between", "end of", "beginning of", "start of", "course of", "early", "late", "mid-",
    "end-", "early-", "late-", "end", "year-end", "year",
    "years", "period", "compared to", "compared with", "relative to", "par rapport à", "en",
    "for", "pour", "of", "de", "through", "beyond", "circa", "dès", "vers", "à partir de",
    "back to", "restricted to", "early as", "late as", "recently as", "as of", "later than",
    "earlier than", "prior to", "ahead of", "remonte à", "remontent à", "remontant à",
    "depuis", "avant", "après", "entre", "d'ici", "d’ici", "d'ici à",
    "d’ici à", "jusqu'en", "jusqu’en", "à l'horizon", "à l’horizon", "fin", "fin de", "début",
    "début de", "cours de", "courant", "mi-", "année", "années", "période", "l'an", "l’an",
)  # fmt: skip

#: Words that may stand behind a year alone; others are what a number counts ("2000 troops").
BEHIND_YEARS: Final = (
    "and", "or", "to", "the", "a", "an", "at", "with", "when", "was", "were", "is", "are", "has",
    "have", "had", "will", "would", "as", "for", "on", "by", "from", "until", "but", "which",
    "that", "it", "they", "we", "he", "she", "its", "their", "our", "this", "after", "before",
    "during", "under", "over", "onwards", "alone", "through", "in", "into", "all", "while",
    "following", "et", "ou", "à", "au", "aux", "de", "du", "des", "la", "le", "les", "un", "une",
    "ont", "est", "sont", "que", "qui", "pour", "par", "sur", "dans", "en", "mais", "lors", "sous",
    "avec", "il", "elle", "ils", "elles", "nous", "ce", "cette", "ces", "son", "sa", "leur",
    "puis", "où", "ne", "se", "deux", "trois", "six", "dix", "two", "three", "four", "five",
    "seven", "eight", "nine", "ten",
)  # fmt: skip

#: What has a number behind "of", not a year: "a total of 2014".
AMOUNTS: Final = frozenset({
    "total", "number", "sum", "force", "average", "count", "maximum", "minimum", "range", "price",
    "cost", "value", "amount", "figure", "score", "speed", "distance", "height", "altitude",
    "depth", "length", "weight", "power", "capacity", "population", "group", "team", "crew",
    "contingent", "quota", "majority", "strength", "rate", "limit", "ceiling", "budget", "nombre",
    "somme", "effectif", "montant", "prix", "moyenne", "hauteur", "vitesse", "longueur",
    "capacité", "profondeur", "poids", "puissance", "groupe", "équipe", "équipage", "plafond",
    "majorité", "limite", "côté", "part",
})  # fmt: skip

#: What "today’s" and "tomorrow’s" belong to when they mean the day and not the present.
EVENTS: Final = (
    "meeting", "session", "summit", "talks", "discussion", "ceremony", "event", "conference",
    "visit", "decision", "announcement", "statement", "signature", "signing", "agreement",
    "dinner", "lunch", "agenda", "programme", "debate", "vote", "launch", "briefing", "attack",
    "ministerial", "council", "declaration", "elections", "election", "press release",
    "press conference", "remarks", "speech", "hearing", "referendum", "strike",
    "exercise", "reshuffle", "call", "shooting", "explosion", "crash", "news", "coverage",
    "opening", "handover", "proceedings", "plenary", "sitting", "negotiations", "consultations",
    "deliberations", "commemoration", "commemorations", "anniversary", "incident", "bombing",
    "blast", "accident", "tragedy", "ratification", "accession", "appointment", "publication",
    "adoption", "resolution", "report", "interview", "forecast", "review", "update", "deadline",
    "réunion", "sommet", "conférence", "rencontre", "entretien", "décision", "annonce",
    "déclaration", "cérémonie", "visite", "attaque", "séance", "débat", "dîner", "déjeuner",
    "entrevue", "accord", "communiqué", "communiqué de presse", "point de presse",
    "conférence de presse", "discours", "allocution", "élection", "scrutin", "remaniement",
    "échange", "rendez-vous", "attentat", "catastrophe", "signature", "lancement", "adoption",
    "ratification", "commémoration", "anniversaire", "ouverture", "clôture", "audition", "vote",
    "négociations", "drame", "accident", "explosion",
)  # fmt: skip

#: Parts of a year, each with its first month and how many months it lasts. A winter lies in two
#: years; seasons are those of meteorology.
PARTS_OF_YEAR: Final[Mapping[str, tuple[int, int]]] = {
    "first half": (1, 6), "1st half": (1, 6), "second half": (7, 6), "2nd half": (7, 6),
    "first semester": (1, 6), "second semester": (7, 6), "h1": (1, 6), "h2": (7, 6),
    "first quarter": (1, 3), "1st quarter": (1, 3), "second quarter": (4, 3),
    "2nd quarter": (4, 3), "third quarter": (7, 3), "3rd quarter": (7, 3),
    "fourth quarter": (10, 3), "4th quarter": (10, 3), "last quarter": (10, 3),
    "final quarter": (10, 3), "q1": (1, 3), "q2": (4, 3), "q3": (7, 3), "q4": (10, 3),
    "première moitié": (1, 6), "seconde moitié": (7, 6), "deuxième moitié": (7, 6),
    "premier semestre": (1, 6), "1er semestre": (1, 6), "second semestre": (7, 6),
    "deuxième semestre": (7, 6), "2e semestre": (7, 6), "2ème semestre": (7, 6),
    "premier trimestre": (1, 3), "1er trimestre": (1, 3), "deuxième trimestre": (4, 3),
    "second trimestre": (4, 3), "2e trimestre": (4, 3), "2ème trimestre": (4, 3),
    "troisième trimestre": (7, 3), "3e trimestre": (7, 3), "3ème trimestre": (7, 3),
    "quatrième trimestre": (10, 3), "4e trimestre": (10, 3), "4ème trimestre": (10, 3),
    "dernier trimestre": (10, 3),
    "spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall of": (9, 3),
    "printemps": (3, 3), "été": (6, 3), "automne": (9, 3),
}  # fmt: skip

#: Halves of a month, by which one it is.
HALVES_OF_MONTH: Final[Mapping[str, int]] = {
    "first half": 1, "1st half": 1, "second half": 2, "2nd half": 2, "latter half": 2,
    "première moitié": 1, "seconde moitié": 2, "deuxième moitié": 2,
    "première quinzaine": 1, "1re quinzaine": 1, "seconde quinzaine": 2, "deuxième quinzaine": 2,
    "2e quinzaine": 2, "2ème quinzaine": 2, "dernière quinzaine": 2,
}  # fmt: skip

#: The season that lies in two years.
WINTERS: Final = ("winter", "hiver")
