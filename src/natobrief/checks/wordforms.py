"""Which words say the same: forms of one word, words for one thing, words of no weight."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from operator import eq
from typing import Final
from unicodedata import normalize

from natobrief.lexicon.places import find_countries
from natobrief.lexicon.units import WORDS
from natobrief.model import Country, Language

#: Words of no weight: without them, and with others of them, the same is meant.
SMALL: Final = frozenset(
    [
        *("a", "an", "and", "as", "at", "between", "by", "for", "from", "her", "his", "in", "its"),
        *("of", "on", "or", "our", "s", "the", "their", "these", "this", "to", "with"),
        *("au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "entre"),
        *("et", "la", "le", "les", "leur", "leurs", "ou", "par", "pour", "sa", "ses", "son"),
        *("sur", "un", "une", "a", "mr", "mrs", "ms", "m", "mme"),
    ]
)
#: Words that a record puts in or leaves out when it tells something in its own words.
TELLING: Final = SMALL | frozenset(
    [
        *("that", "which", "who", "will", "would", "shall", "be", "been", "being", "is", "are"),
        *("was", "were", "has", "have", "had", "it", "he", "she", "they", "we", "you", "i"),
        *("also", "including", "about", "into", "all", "there", "his", "my", "your", "us", "than"),
        *("que", "qui", "dont", "sera", "seront", "est", "sont", "ont", "il", "elle", "ils"),
        *("elles", "nous", "vous", "se", "ne", "soit", "notamment", "ainsi", "aussi", "notre"),
        *("nos", "votre", "vos", "etre", "ete", "avoir", "cela", "leurs", "y", "pays"),
    ]
)
#: Words that turn what is said into its opposite.
NEGATIONS: Final = frozenset(
    [
        *("not", "no", "never", "none", "neither", "nor", "without", "cannot", "pas", "jamais"),
        *("aucun", "aucune", "nullement", "sans", "ni"),
    ]
)
#: What is done with topics, and what they are: an item of an agenda may have more or less of it.
_LIGHT: Final = frozenset(
    [
        *("situation", "issue", "question", "topic", "matter", "discussion", "debate", "exchange"),
        *("view", "review", "update", "implementation", "briefing", "development", "preparation"),
        *("adoption", "presentation", "examination", "consideration", "latest", "current"),
        *("ongoing", "point", "sujet", "theme", "examen", "debat", "echange", "vue", "actuel"),
        *("mise", "oeuvre", "evolution", "suite", "bilan", "etat", "lieux", "face", "enjeu"),
        *("signature", "signing", "discuss", "relation", "role", "work", "need", "way", "group"),
        *(
            "groupe",
            "defence",
            "defense",
            "military",
            "nato",
            "otan",
            "alliance",
            "meeting",
            "session",
            "talks",
            "reunion",
            "seance",
            "rencontre",
            "visit",
        ),
        *("visite", "event"),
    ]
)
#: Words for one thing, each in one form.
_ALIKE: Final = (
    ("strengthen", "reinforce", "bolster", "boost", "enhance"),
    ("renforcer", "accroitre", "consolider"),
    ("support", "assist", "help", "aid"),
    ("soutenir", "soutien", "aider", "appuyer", "appui", "assistance"),
    ("war", "aggression", "invasion"),
    ("guerre", "agression", "invasion"),
    ("fight", "combat", "counter"),
    ("lutter", "combattre"),
    ("host", "give", "offer"),
    ("offrir", "donner"),
    ("contribute", "provide"),
    ("contribuer", "fournir", "contributeur"),
    ("future", "next", "upcoming", "forthcoming"),
    ("prochain", "futur"),
    ("meeting", "session", "talks", "meet"),
    ("reunion", "rencontre", "entretien", "seance", "session", "reunir"),
    ("address", "speech", "remarks", "speak"),
    ("allocution", "discours", "intervention"),
    ("chief", "head"),
    ("chef", "responsable"),
    ("hq", "headquarters"),
    ("qg", "quartier", "siege"),
    ("ally", "allied", "allies"),
    ("allie", "alliee"),
    ("budget", "spending"),
    ("photo", "photograph", "portrait", "picture"),
    ("country", "nation", "state"),
    ("recent", "latest"),
    ("begin", "start", "open"),
    ("news", "press"),
    ("envoy", "ambassador"),
    ("soil", "territory"),
    ("sol", "territoire"),
    ("reform", "overhaul", "restructuring"),
    ("reforme", "refonte", "restructuration"),
)
#: Letters that two forms of one word share at least; fewer where the shorter is all of them.
_SHARED: Final = 5
LEAST: Final = 4
#: What stands behind those letters, accents left out.
_ENDINGS: Final = frozenset(
    [
        *("", "al", "an", "ance", "ant", "ation", "ations", "ce", "ces", "d", "e", "ed", "en"),
        *("ence", "ent", "er", "es", "ian", "ies", "iness", "ing", "ion", "ional", "ions", "ise"),
        *("ised", "ising", "isation", "ism", "ist", "ists", "ity", "ive", "ize", "ized", "izing"),
        *(
            "ization",
            "ly",
            "me",
            "ment",
            "ments",
            "n",
            "or",
            "ors",
            "s",
            "se",
            "sion",
            "sive",
            "ures",
        ),
        *("ure", "y", "ion's"),
        *("ee", "ees", "ement", "ements", "ent", "era", "erait", "erent", "erez", "erons"),
        *("eront", "eur", "eurs", "ez", "ie", "ien", "ienne", "iennes", "iens", "ir", "ira"),
        *("irent", "iront", "isme", "iste", "istes", "ite", "ites", "ons", "ont", "que", "ques"),
        *("r", "re", "te", "tes", "x", "ait", "aient", "ants", "ante", "antes", "i", "is", "it"),
        *(
            "ssent",
            "ssant",
            "t",
            "eres",
            "ere",
            "iere",
            "ier",
            "elle",
            "el",
            "elles",
            "els",
            "ales",
            "ale",
            "aux",
        ),
        *("etique", "etiques", "u", "ue", "us", "ues"),
    ]
)
_ONE: Final = 1


@lru_cache(maxsize=4096)
def canonical(word: str) -> str:
    """Write a word in small letters without accents and possessive, a number in figures.

    >>> canonical("Visegrád"), canonical("NATO’s"), canonical("fourteen")
    ('visegrad', 'nato', '14')
    """
    plain = normalize("NFD", word.lower().replace("\u2019", "'"))
    bare = "".join(sign for sign in plain if not "\u0300" <= sign <= "\u036f")
    bare = bare.removesuffix("'s").removesuffix("'").replace("\u0153", "oe")
    number = WORDS.get(word.lower())
    if number is not None and number > _ONE and number == int(number):
        return str(int(number))
    return bare


@lru_cache(maxsize=4096)
def alike(word: str) -> tuple[str, ...]:
    """Return the words, in canonical form, of which one of the forms is as good as a word."""
    others = (
        each for group in _ALIKE for each in group if any(is_form(word, one) for one in group)
    )
    return tuple(dict.fromkeys((word, *others)))


@lru_cache(maxsize=4096)
def is_light(word: str) -> bool:
    """Tell whether a word says what is done with a topic rather than which it is."""
    return any(is_form(word, each) for each in _LIGHT)


@lru_cache(maxsize=16384)
def is_form(word: str, other: str) -> bool:
    """Tell whether two words in canonical form are forms of one.

    >>> is_form("prepare", "preparation"), is_form("station", "state")
    (True, False)
    """
    if word == other:
        return True
    shared = sum(1 for _ in takewhile(bool, map(eq, word, other)))
    ends = word[shared:], other[shared:]
    least = LEAST if "" in ends or "y" in ends else _SHARED
    if shared < least or not _ENDINGS.issuperset(ends):
        return False
    return not word[0].isdigit() and not _are_two_countries(word, other)


def _are_two_countries(word: str, other: str) -> bool:
    """Tell whether words alike name different countries: Niger and Nigeria."""
    named = [set(_named(one)) for one in (word, other)]
    return all(named) and named[0] != named[1]


def _named(word: str) -> Iterator[Country]:
    return (each.country for each in find_countries(word.capitalize(), Language.EN))
