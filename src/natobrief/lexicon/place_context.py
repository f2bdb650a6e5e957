"""What stands around a word decides whether it names a country, and whether a city its government.

Every question looks at a bounded stretch of text, so that a long text costs no more than its
length.
"""

import re
from collections.abc import Container
from functools import cache
from typing import Final, final

from attrs import field, frozen

from natobrief import data
from natobrief.lexicon.place_surfaces import Surface, SurfaceKind
from natobrief.lexicon.place_traps import (
    ALSO_GIVEN_NAMES,
    COURTESY,
    EVENTS,
    GIVEN_NAMES,
    LOCATIVES,
    NAMED_AFTER_PLACES,
    NOT_IN_CAPITALS,
    NOT_SURNAMES,
)
from natobrief.model import Country

#: Letters of Latin script, with accents written apart, for a set of a regular expression.
LETTERS: Final = r"A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f"
#: Hyphens, and the dash that is used as one.
HYPHENS: Final = r"\-\u2010\u2011\u2013"

_FOOTNOTES = frozenset("\u00b9\u00b2\u00b3")
_NEAR = 40
_WORD_BEFORE = re.compile(rf"(?<![{LETTERS}])([{LETTERS}]+)(\.?)(?:[^\S\n]|[^\S\n]?\n)\Z")
_INITIAL_BEFORE = re.compile(r"(?:^|\s)[A-Z]\.[^\S\n]?\Z")
_PREFIX = re.compile(rf"(?<![{LETTERS}])([{LETTERS}]+)[{HYPHENS}]\Z")
_SURNAME = re.compile(r"[^\S\n](?:[A-Z]\.[^\S\n])?([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)")
_NAMED = re.compile(rf"[^\S\n](?:[A-ZÀ-ÖØ-Þ]|(?:{'|'.join(sorted(EVENTS))})\b)")
_JOURNEY = re.compile(
    r"(?:visit|travel|trip|return|journey|went|flew|capital)[a-z]*,?(?:\s(?:back\s)?to)?\s\Z",
    re.IGNORECASE,
)
#: Around a city whose name stands in capitals: where else it may be a person's, or a word.
_IN_CAPITALS = re.compile(
    r"(?:\b(?:IN|AT|NEAR|À)\s(?:THE\s)?|(?:\A|\n)[\s|*•-]*|[,(|]\s?)\Z", re.IGNORECASE
)
_ALONE_IN_CAPITALS = re.compile(r"\s?(?:[,()|\n.\u2013\u2014-]|[0-9]|\Z)")
_DATE_LINE = re.compile(r",\s{0,3}[0-9]")
_NAMED_AFTER = re.compile(rf"(?<![{LETTERS}])([{LETTERS}]+)\s(?:de\s|d['’])\Z")
#: Before a country whose office somebody holds: "the Prime Minister of Georgia Nino Holm".
_HOLDS = re.compile(
    r"\b(?:minister|president|premier|chancellor|secretary|ambassador|speaker|king|queen|mayor"
    r"|leader|representative|envoy|chief|republic|ministre|pr\u00e9sidente?|ambassadeur"
    r"|ambassadrice|maire|chancelier|r\u00e9publique)"
    r"(?:\s(?:of|for|de|des|aux?)\s[\w\s]{3,25}?)?\s(?:of|from|de)\s\Z",
    re.IGNORECASE,
)
#: Around the name of a language: "to say it in French, ...".
_IN_LANGUAGE = re.compile(r"\b(?:in|into|en)\s\Z", re.IGNORECASE)
_AFTER_LANGUAGE = re.compile(
    r"\s?(?:[.;:!?)\]\"\u201d\u00bb]|,(?!\s[A-ZÀ-Þ])|\Z)|\s(?:first|again|now|too|instead)\b"
)
_HAS_PEER = re.compile(r"(?<![A-Z])[A-Z]{2,}")


@final
@frozen
class Place:
    """A stretch of a text in which something is written that may stand for a country.

    >>> Place("Mr Jordan said", 3, 9).is_person(())
    True
    >>> Place("from Jordan said", 5, 11).is_person(())
    False
    """

    #: The whole text.
    text: str = field(repr=False)
    #: First code point.
    start: int = field()
    #: One past the last.
    end: int = field()

    @property
    def words(self) -> str:
        """What is written there."""
        return self.text[self.start : self.end]

    def is_cut(self) -> bool:
        """Tell whether letters, digits or signs of names go on at either end.

        A small raised figure behind a name is that of a footnote.
        """
        before = self.text[self.start - 1 : self.start]
        after = self.text[self.end : self.end + 1]
        goes_on = after.isalnum() and after not in _FOOTNOTES
        return before.isalnum() or goes_on or before in {"_", "@"} or after == "_"

    def is_trap(self, surface: Surface, starts: Container[str], last: int) -> bool:
        """Tell whether the words stand for something else than the country.

        Args:
            surface: What the words stand for elsewhere.
            starts: Words with which names of countries begin.
            last: Where the mention before ends.
        """
        people = surface.kind in {SurfaceKind.ADJECTIVE, SurfaceKind.DEMONYM}
        return (
            (people and last != self.start - 1 and self.is_compounded())
            or (surface.kind is SurfaceKind.ADJECTIVE and self.is_language())
            or self.is_shouted()
            or (surface.kind is SurfaceKind.CAPITAL and self._is_bare_in_capitals())
            or self.is_person(starts)
        )

    def is_compounded(self) -> bool:
        """Tell whether a first half ending in "o" stands before, as in "Franco-German"."""
        match = _PREFIX.search(self._before())
        if match is None or match[1].isupper():
            return False
        return match[1].endswith("o") and match[1].casefold() != "pro"

    def is_language(self) -> bool:
        """Tell whether an adjective without a noun says in what language something is said.

        >>> Place("to say it in French, of course", 13, 19).is_language()
        True
        >>> Place("in French waters", 3, 9).is_language()
        False
        """
        if _IN_LANGUAGE.search(self._before()) is None:
            return False
        return _AFTER_LANGUAGE.match(self.text, self.end) is not None

    def is_shouted(self) -> bool:
        """Tell whether an abbreviation may be a common word in a line of capitals."""
        if self.words not in NOT_IN_CAPITALS:
            return False
        before = self._before().rpartition("\n")[2]
        after = self.text[self.end : self.end + _NEAR].partition("\n")[0]
        around = f"{before} {after}"
        return around == around.upper() and _HAS_PEER.search(around) is not None

    def _is_bare_in_capitals(self) -> bool:
        """Tell whether a name in capitals stands where no word says that a place is meant."""
        if not self.words.isupper():
            return False
        match = _IN_CAPITALS.search(self._before())
        if match is None:
            return True
        is_told = match[0][:1].isalpha()
        return not is_told and _ALONE_IN_CAPITALS.match(self.text, self.end) is None

    def is_person(self, starts: Container[str]) -> bool:
        """Tell whether the word is part of a person's name.

        Args:
            starts: Words with which names of countries begin: these are no family names.
        """
        if not self.words.isalpha():
            return False
        before = self._before()
        match = _WORD_BEFORE.search(before)
        word, point = match.groups() if match else ("", "")
        if word in COURTESY or (word, point) == ("M", "."):
            return True
        return (word in GIVEN_NAMES and not point) or (
            self.words.casefold() in ALSO_GIVEN_NAMES
            and (self._has_surname(starts) or _INITIAL_BEFORE.search(before) is not None)
        )

    def _has_surname(self, starts: Container[str]) -> bool:
        if _HOLDS.search(self._before()) is not None:
            return False
        match = _SURNAME.match(self.text, self.end)
        return match is not None and match[1] not in NOT_SURNAMES and match[1] not in starts

    def is_metonym(self, country: Country) -> bool:
        """Tell whether a capital can stand for the government of its country.

        It cannot where the table says so, after "in" and "visit to", before a date, and in
        names of other things, such as "Prague Summit" or "accords de Minsk".
        """
        expressions = _metonyms().get(country)
        if expressions is None or not self.words.isalpha():
            return False
        before = self._before()
        locative, named_after = _WORD_BEFORE.search(before), _NAMED_AFTER.search(before)
        return not (
            (locative and locative[1] in LOCATIVES)
            or _JOURNEY.search(before)
            or (named_after and named_after[1].casefold() in NAMED_AFTER_PLACES)
            or _NAMED.match(self.text, self.end)
            or _DATE_LINE.match(self.text, self.end)
            or any(self._is_in(expression) for expression in expressions)
        )

    def _is_in(self, expression: str) -> bool:
        before, word, after = expression.partition(self.words)
        around = self.text[max(0, self.start - len(before)) : self.end + len(after)]
        return bool(word) and " ".join(around.split()) == expression

    def _before(self) -> str:
        return self.text[max(0, self.start - _NEAR) : self.start]


@cache
def _metonyms() -> dict[Country, tuple[str, ...]]:
    """Map countries whose capitals can stand for them to expressions in which they do not."""
    return {
        Country(row["alpha3"]): tuple(row["capital_metonym"]["not_metonym_in"])
        for row in data.load("countries")["countries"]
        if row["capital_metonym"]["used_as_metonym"]
    }
