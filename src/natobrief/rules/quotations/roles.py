"""Roles of the persons of a text: "the spokesperson, X", "X, the mine officer", "Minister X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import final

from natobrief import reference
from natobrief.model import Language
from natobrief.rules.quotations.names import TITLES, Mention, Mentions
from natobrief.rules.quotations.person import Person
from natobrief.rules.quotations.regions import may_have_region
from natobrief.text.regex import regex

_ARTICLE = regex(r"^(?:the|an?|le|la|un|une|his|her|its|their|son|sa|leur) |^l'", re.IGNORECASE)
#: Nothing is given back: what does not reach the name as a whole does not reach it shortened.
_ROLE = r"[^\W\d_][\w'-]*+(?: [\w'-]++){0,9}+"
_BEFORE = regex(rf"(?:^|[.;:,)] |  |(?<=\ue008)[ ,]*|\b(?:and|et) )(?P<role>{_ROLE}),? $")
#: Before a role: when somebody has it.
_SINCE = r"(?:now|then|currently|formerly|since|until|who (?:is|was)|[0-9]{4}|aujourd'hui|alors) "
#: No article stands in a role but behind what it is of: ", said the minister" is none.
_AFTER = regex(
    rf", (?P<role>(?:(?:{_SINCE}){{0,2}}(?:the|an?|le|la|un|une) |l')?[^\W\d_][\w'-]*"
    r"(?: (?!(?:the|an?|le|la|un|une)(?![\w'-])|l')[\w'-]+){0,5}"
    r"(?: (?:of|for|to|at|in|on|from|de|du|des|d'\w*|pour|aux?) [\w'-]+(?: [\w'-]+){0,6})?)"
    r"(?=[,.;])"
)
_TAIL = regex(r" (?:of|for|to|at|in|from|who|on|de|du|des|d'\w*|pour|aux?) .*$|,.*$")
#: Nouns of what has a name and says something, and is nobody.
_THINGS = frozenset(
    """ad agency article band book club committee company council court document editorial essay
    film firm group journal letter magazine memo ministry movie network newspaper office
    organisation
    organization paper party poll programme program report show song station statement study team
    union website association livre rapport minist\u00e8re journal agence parti
    groupe
    """.split()  # noqa: SIM905 - quotes would hide the list
)
#: Words before a name that tell no one from others.
_OF_MANY = frozenset(["republican", "democrat", "democratic", "former", "acting", "nato", "eu"])
#: Titles by their abbreviations.
_WRITTEN_OUT = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "adm": "admiral",
    "capt": "captain",
    "sgt": "sergeant",
    "amb": "ambassador",
    "prof": "professor",
}
#: Before a name that is no role's holder but what it is of: "an aide to".
_GOVERNING = regex(
    r"(?:^| )(?:of|to|for|with|by|from|at|in|on|and|over|under|de|du|des|pour|avec|sur|dans|\u00e0"
    r"|au|aux|en|chez|par|sous|vers|contre|selon)$"
)
_NEAR = 90
#: A title in small letters right before a name, whatever governs it: "au tour du ministre X".
_SMALL_TITLE = regex(
    r"(?<![\w'-])(?P<title>(?:(?:prime|foreign|defen[cs]e|premi\u00e8?re?) )?(?:minist(?:er|re)"
    r"|pr[e\u00e9]sidente?|senator|general|ambassad(?:or|eur|rice)|chancel(?:l?or|ier)|governor"
    r"|s\u00e9nateur|g\u00e9n\u00e9ral|d\u00e9put\u00e9e?|commiss(?:ioner|aire)|maire)) \Z"
)
#: How newspapers call the one who heads it.
_HEADS = frozenset(["chief", "boss", "head", "sg", "chef", "cheffe", "patron", "patronne"])
#: The Alliance, by whose name an office is its own.
_ALLIANCE = regex(
    r"(?:NATO|Alliance)(?:'s)? | of (?:NATO|the (?:Atlantic )?Alliance)"
    r"| de l'(?:O[Tt][Aa][Nn]|Alliance(?: atlantique)?)"
)


@final
class Roles:
    """Who holds which role, as a text says; read when first asked for.

    Args:
        text: The plain text, quotations written over.
        mentions: The persons named in it.
        language: The language.
    """

    def __init__(self, text: str, mentions: Mentions, language: Language) -> None:
        """Keep where to look."""
        self._text = text
        self._language = language
        self._mentions = mentions
        self._holders: dict[str, set[Person]] | None = None
        self._known: dict[reference.Office, list[Person]] | None = None

    def holder(self, words: str, position: int) -> Person | None:
        """Return the one person who holds a role and is named before; None when several may."""
        office = office_of_alliance(_ARTICLE.sub("", words), self._language)
        known = None if office is None else self._known_holder(office)
        if known is not None:
            return known
        if self._holders is None:
            self._holders = self._read()
        role = bare(words)
        head = role.rpartition(" ")[2]
        if head in _THINGS | _OF_MANY or (head not in TITLES and head.title() in words):
            return None
        found = self._holders.get(role, set())
        if len(found) > 1:
            found = {person for person in found if not person.is_place}
        person = next(iter(found)) if len(found) == 1 else None
        return person if person is not None and person.ends[0] <= position else None

    def _known_holder(self, office: reference.Office) -> Person | None:
        """Return the one of those named who is known to have held an office of the Alliance."""
        if self._known is None:
            self._known = self._known_holders()
        held = self._known.get(office, [])
        return held[0] if len(held) == 1 else None

    def _known_holders(self) -> dict[reference.Office, list[Person]]:
        """Order those named by the offices that they are known to have held: once for a text."""
        held: dict[reference.Office, list[Person]] = {}
        for person in self._mentions.persons.values():
            for office in {term.office for term in reference.offices_of(person.fullest)}:
                held.setdefault(office, []).append(person)
        return held

    def _read(self) -> dict[str, set[Person]]:
        holders: dict[str, set[Person]] = {}
        for mention in self._mentions:
            for role in self._beside(mention):
                for tail in tails(role):
                    holders.setdefault(tail, set()).add(mention.person)
        return holders

    def _beside(self, mention: Mention) -> Iterator[str]:
        """Give the roles that stand right before and right after a name."""
        before = _BEFORE.search(self._text[max(0, mention.start - _NEAR) : mention.start])
        is_governed = before is not None and _GOVERNING.search(before["role"])
        if before is not None and not is_governed and not self._is_region(before["role"], mention):
            yield f"{before['role']} {mention.titles}".rstrip()
        if mention.titles:
            yield " ".join(_WRITTEN_OUT.get(word, word) for word in mention.titles.split())
        small = _SMALL_TITLE.search(self._text, max(0, mention.start - _NEAR), mention.start)
        if small is not None:
            yield small["title"]
        after = _AFTER.match(self._text, mention.end, mention.end + _NEAR)
        if after is not None:
            yield after["role"]

    @staticmethod
    def _is_region(role: str, mention: Mention) -> bool:
        """Tell whether a name may be that of where a place lies: "the mayor of Ness, New ..."."""
        is_named = mention.titles != "" or mention.person.is_sure
        return not is_named and may_have_region(role)


def office_of_alliance(words: str, language: Language) -> reference.Office | None:
    """Return the office of the Alliance that a role names together with the Alliance.

    >>> office_of_alliance("NATO Secretary-General", Language.EN).value
    'secretary_general'
    >>> office_of_alliance("Secretary General", Language.EN) is None
    True
    """
    of_alliance = _ALLIANCE.search(words)
    if of_alliance is None:
        return None
    title = " ".join(_ALLIANCE.sub("", words).replace("-", " ").lower().split())
    if title in _HEADS:
        return reference.Office.SECRETARY_GENERAL
    return _titles(language).get(title)


@cache
def _titles(language: Language) -> Mapping[str, reference.Office]:
    named = reference.office_titles(language.value)
    return {_ALLIANCE.sub("", words).strip().lower(): office for words, office in named.items()}


def bare(words: str) -> str:
    """Return a role without its article and without what it is of.

    >>> bare("the Foreign Minister of Norland")
    'foreign minister'
    """
    return _TAIL.sub("", _ARTICLE.sub("", words)).lower().replace("-general", " general")


def tails(role: str) -> list[str]:
    """Return the ways in which a role may be named again.

    >>> tails("the Council's special envoy to the region")
    ["council's special envoy", 'special envoy', 'envoy']
    """
    words = bare(role).split()
    return [" ".join(words[at:]) for at in range(len(words))]
