"""The fullest form of a speaker's name, told from the text alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import final

from natobrief.rules.quotations.words import DETERMINERS, LEAD_INS, PREPOSITIONS, PRONOUNS, STARTERS
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.document import Document

_SHORT = r"(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Mme|M)\."
_WORD = (
    rf"(?:{_SHORT}|[{CAPITALS}]\.(?:[{CAPITALS}]\.)*"
    rf"|(?:[dl]')?[{CAPITALS}][\w'&-]*[\w])"
)
_PARTICLE = r"(?:de la|de|del|der|den|van|von|da|di|du|des|la|le|al|el|bin|ibn)"
_NAME = re.compile(rf"(?<![\w'-]){_WORD}(?: +(?:{_PARTICLE} +){{0,3}}{_WORD}){{0,6}}")
_TITLES = frozenset(
    """
    mr mrs ms miss dr prof sir dame lord lady president vice senator sen rep representative gov
    governor secretary general gen col colonel lt major maj admiral adm captain capt judge justice
    chairman chairwoman chief director minister prime mayor ambassador congressman congresswoman
    speaker republican democrat democratic m mme monsieur madame pope king queen prince princess the
    le la but and if when as in on at while after nato nato's foreign defence defense state
    former
    """.split()  # noqa: SIM905 - quotes would hide the list
)
_POSSESSIVE = re.compile(r"'s?$")
_MEN = frozenset({"he", "il"})
_WOMEN = frozenset({"she", "elle"})
_MALE = re.compile(r"(?:Mr|Sir|Lord|Baron|Prince|King|Pope|M|Monsieur)\.? ")
_FEMALE = re.compile(r"(?:Mrs|Ms|Miss|Dame|Lady|Princess|Queen|Mme|Madame)\.? ")


@final
class Speakers:
    """Names of a document, and who is meant by words for a speaker.

    Args:
        document: The document.
        text: Its plain text with quotations written over.
    """

    def __init__(self, document: Document, text: str) -> None:
        """Collect the names."""
        language = document.language
        self.pronouns: frozenset[str] = PRONOUNS[language]
        self._openers = _TITLES.union(
            *(
                table[language]
                for table in (PREPOSITIONS, LEAD_INS, STARTERS, DETERMINERS, PRONOUNS)
            )
        )
        self.text = text
        self._fullest: dict[str, str] = {}
        self._gender: dict[str, bool] = {}
        self._recent: list[tuple[int, str]] = []
        self._names: list[tuple[int, str]] = []
        for match in _NAME.finditer(text):
            self._collect(match)

    def _collect(self, match: re.Match[str]) -> None:
        words = match[0].split()
        name = self._without_titles(words)
        if not name:
            return
        last = _POSSESSIVE.sub("", name[-1])
        name = [*name[:-1], last]
        known = self._fullest.get(last)
        if known is None or len(name) > len(known.split()) <= 1:
            self._fullest[last] = " ".join(name)
        title = words[0] + " "
        if _FEMALE.match(title):
            self._gender[last] = True
        elif _MALE.match(title):
            self._gender[last] = False
        self._names.append((match.start(), last))

    def of(self, speaker: Span) -> str | None:
        """Return the fullest form of whoever is meant, or None."""
        words = speaker.of(self.text)
        if words.lower() in self.pronouns:
            return self._meant(words.lower(), speaker.start)
        name = self._name_in(words)
        if name is None:
            return " ".join(words.split())
        self._recent.append((speaker.start, name))
        return self._fullest.get(name, " ".join(words.split()))

    def _name_in(self, words: str) -> str | None:
        """Return the last word of the name of a person in words for a speaker."""
        if " of " in words or " for " in words:
            return None
        names = list(_NAME.finditer(words.partition(", ")[0]))
        if not names:
            return None
        name = self._without_titles(names[-1][0].split())
        return _POSSESSIVE.sub("", name[-1]) if name else None

    def _meant(self, pronoun: str, position: int) -> str | None:
        """Return whom a pronoun means: the last speaker whom it can mean."""
        if pronoun not in _MEN | _WOMEN:
            return None
        is_female = pronoun in _WOMEN
        for _, name in reversed(self._recent[-6:]):
            if self._gender.get(name, is_female) is is_female:
                self._gender.setdefault(name, is_female)
                return self._fullest.get(name)
        at = bisect_left(self._names, (position, ""))
        for _, name in reversed(self._names[max(0, at - 12) : at]):
            if (
                len(self._fullest[name].split()) > 1
                and self._gender.get(name, is_female) is is_female
            ):
                return self._fullest[name]
        return None

    def _without_titles(self, words: list[str]) -> list[str]:
        first = 0
        while first < len(words) and words[first].strip(".").lower() in self._openers:
            first += 1
        return words[first:]
