"""Small words that bound a subject, in English and French."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from natobrief.model import Language
from natobrief.text.regex import regex


def alternatives(words: Iterable[str]) -> str:
    """Write words as the alternatives of a pattern, the longest first.

    >>> alternatives({"a", "an"})
    'an|a'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def trie(words: Iterable[str]) -> str:
    """Write words as a pattern that reads each letter once; it matches the longest that stands.

    >>> trie({"say", "says", "said"})
    'sa(?:id|y(?:s)?)'
    """
    tails: defaultdict[str, set[str]] = defaultdict(set)
    is_whole = False
    for word in words:
        is_whole = is_whole or not word
        if word:
            tails[word[0]].add(word[1:])
    branches = [re.escape(letter) + trie(rest) for letter, rest in sorted(tails.items())]
    if len(branches) == 1 and not is_whole:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + "?" * is_whole if branches else ""


def _table(english: str, french: str) -> dict[Language, frozenset[str]]:
    return {
        Language.EN: frozenset(english.split()),
        Language.FR: frozenset(french.split()),
    }


#: Personal pronouns that can be a subject.
PRONOUNS = _table("he she they i we it you", "il elle ils elles on nous vous je tu")
#: Words that point back to somebody named before; one of them tells no two apart.
POINTS_BACK = regex(
    r"(?:celui-ci|ce dernier|(?P<she>celle-ci|cette derni\u00e8re)|(?P<latter>the latter)"
    r"|(?P<sole>l'int\u00e9ress\u00e9)(?P<her>e)?)(?!\w)",
    re.IGNORECASE,
)
#: Words that begin a noun phrase.
DETERMINERS = _table(
    """the a an his her their its our my another one some many several these those this both all
    each every most no two three four five six""",
    "le la l' les un une des son sa ses leur leurs ce cet cette ces notre nos plusieurs",
)
PREPOSITIONS = _table(
    """in on at during after before with for from by under over since despite following to about
    of into through throughout among amid between against toward towards near outside inside
    within without via per upon around across behind beyond until regarding like unlike as""",
    """\u00e0 au aux en dans lors de du des d' pour avec apr\u00e8s avant sur par depuis pendant
    sous entre vers chez selon contre devant""",
)
#: Words after which a new clause begins.
SUBORDINATORS = _table(
    """that when while because if whether where as although though but until which what how why
    than whom""",
    "que qu' lorsque lorsqu' quand car si comme tandis alors mais dont o\u00f9",
)
#: Words before a subject that are no part of it.
LEAD_INS = _table(
    """and but so yet or nor even only then later meanwhile however still also instead indeed now
    perhaps again finally maybe as while when though although because if once moreover furthermore
    earlier nevertheless nonetheless today yesterday tomorrow previously separately additionally
    similarly afterwards beforehand""",
    """et mais puis ensuite enfin toutefois cependant pourtant n\u00e9anmoins ainsi or aussi
    lorsque quand alors auparavant
    parall\u00e8lement s\u00e9par\u00e9ment d\u00e9sormais hier aujourd'hui r\u00e9cemment
    derni\u00e8rement entretemps""",
)
#: Words that open a sentence and no noun phrase.
STARTERS = _table(
    """ahead prior following regarding previewing opening closing asked speaking citing noting
    adding referring turning looking writing responding appearing attributed attributable
    when who whose which there here what why how not just more less last next at
    whatever whether rather because having being according monday tuesday wednesday thursday
    friday saturday sunday""",
    """interrog\u00e9 interrog\u00e9e s'exprimant \u00e9voquant rappelant soulignant qui dont
    o\u00f9 ce a concernant s'agissant quant face suite commentant abordant r\u00e9pondant
    revenant""",
)
#: Adverbs and auxiliaries between a subject and its verb of saying.
ADVERBS = _table(
    """also then further later again has have had did does do didn't doesn't don't not therefore
    himself herself themselves today yesterday once who even just never always often sometimes
    still too now instead rather however meanwhile thus soon in turn will would could can may
    might must should is was are were been have've ever since first recently earlier long""",
    """a ont avait avaient aurait ai avons avez aviez avions s'est l'a n'a n'ont
    n'avait n'avaient ne pas jamais sont est
    \u00e9galement aussi ensuite toutefois encore ainsi d\u00e9j\u00e0 qui enfin outre ailleurs par
    en""",
)
#: Words that can be a subject by themselves: "another said".
ALONE = _table(
    "another one some many several both most few others all each two three",
    "plusieurs certains certaines d'autres tous toutes beaucoup",
)
#: Nouns that can be a subject without an article.
PLAIN_SUBJECTS = _table(
    """police officials sources critics analysts experts authorities supporters opponents
    prosecutors investigators researchers scientists witnesses people voters republicans
    democrats lawmakers ministers leaders allies reporters residents lawyers aides advisers
    advisors editors everyone somebody someone economists pollsters scholars activists
    organizers organisers""",
    "",
)
#: Days as adverbs, on whichever side of a verb.
DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday lundi mardi mercredi jeudi vendredi samedi dimanche
    aujourd'hui hier
    """.split()  # noqa: SIM905 - quotes would hide the list
)
