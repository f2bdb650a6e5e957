"""Where words of a record name something, and where a text names the same."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, final

from natobrief.checks.searching import WORD, words_of
from natobrief.checks.stated import Stated
from natobrief.checks.wordforms import LEAST, canonical
from natobrief.checks.wording import Worded
from natobrief.lexicon.compounds import COMPOUNDS
from natobrief.lexicon.decisive import PROGRAMMES
from natobrief.lexicon.organisations import NATO, organisation_index, phrases_of
from natobrief.lexicon.paraphrases import SMALL, TELLING
from natobrief.lexicon.places import SurfaceKind, find_countries
from natobrief.lexicon.regions import IN_CONFLICT
from natobrief.model import Country
from natobrief.reference import find_body
from natobrief.span import Span
from natobrief.text.regex import regex

#: A body, or anything else, by its initials.
_SHORT = regex(r"\b[A-Z]{2,6}\b")
#: Names of several words in capitals: "Intermediate-Range Nuclear Forces".
_LONG = regex(
    r"[A-Z]\w+(?:(?:\s+(?:of\s+|for\s+|and\s+|the\s+|de\s+|des\s+|du\s+)*|-)[A-Z]\w+){2,}"
)
#: Words without which there are sentences, not with which there are titles.
_OF_SENTENCES = frozenset(
    "will would shall is are was were has have had be been sera seront est sont ont doit".split()  # noqa: SIM905
)
#: Of so many words, most with capitals, it is a title: they name nothing by themselves.
_TITLE = 3
_MOST = 0.7
#: Last words of the names of bodies, by which they are called once they are known.
_BODIES = frozenset(["council", "committee", "commission", "group", "conference"])
#: Names by which a text may call an organisation once it is known.
_EU = "European Union"
_SHORTER = {
    "United Nations": ("Security Council", "Conseil de sécurité"),
    _EU: ("the Union", "l'Union"),
}
_UNION = regex(
    r"(?:\bthe\s|\bl['\u2019])(?P<name>Union)\b(?!\s(?:[A-Z]|of|for|pour|des?|africain))"
)
#: An adjective that may be for two countries.
_COMPOUND = regex(r"\b(?P<one>[^\W\d_]+)-(?P<other>[^\W\d_]+)")
#: Parts of countries that are named by themselves.
_PARTS = tuple(part for parts in IN_CONFLICT.values() for part in parts)
_ARTICLES = frozenset(["the", "The", "its"])
#: Countries that are named together, and how.
BALTIC = frozenset(["EST", "LVA", "LTU"])
TOGETHER = (
    *("baltic states", "baltic countries", "baltics"),
    *("pays baltes", "états baltes", "etats baltes"),
)
#: Before a capital that stands for its country: it begins what is told, or others act with it.
_ACTS = regex(
    r"(?:^|\b(?:between|with|that|entre|avec)\s|\bqu['\u2019])(?:[A-Z\u00c0-\u00de]\w+\s(?:and|et)\s)?$"
)


class Named(NamedTuple):
    """Where words of a record name something, and where the text names the same."""

    start: int
    end: int
    numbers: tuple[int, ...]
    is_party: bool
    #: Whether its words are no others: "Membership Action Plan".
    is_whole: bool = False


@final
class Names:
    """A text in which it is looked for what words of a record name.

    Args:
        stated: The text.
        words: Its words in canonical form.
        begun: The numbers of those by their first letters.
    """

    def __init__(
        self,
        stated: Stated,
        words: Sequence[Worded],
        begun: Mapping[str, Mapping[str, Sequence[int]]],
    ) -> None:
        """Keep the text."""
        self._stated, self._words, self._begun = stated, words, begun
        self._of_party: dict[str, tuple[int, ...]] = {}

    def of(self, words: str) -> Iterator[Named]:
        """Give where words name countries, organisations and bodies, short or in full."""
        yield from self._named_countries(words)
        for start, end, party in organisation_index().scan(words):
            is_party = party.name != NATO.name
            yield Named(start, end, self._places_of_party(party.name), is_party=is_party)
        for match in _UNION.finditer(words):
            yield Named(*match.span("name"), self._places_of_party(_EU), is_party=True)
        for match in _SHORT.finditer(words):
            body = find_body(match[0])
            names = () if body is None else body.names
            spans = [each for one in names for each in self._stated.searched.places(one)]
            numbers = (*self._numbers(spans), *self._spelled(match[0].lower()))
            yield Named(*match.span(), numbers, is_party=False)
        yield from self._programmes(words)
        for match in _LONG.finditer(words):
            numbers = (*self._initials(match[0]), *self._bare(match[0]))
            yield Named(*match.span(), numbers, is_party=False, is_whole=not is_title(words))

    def _named_countries(self, words: str) -> Iterator[Named]:
        """Give where words name countries, by an adjective for two as well."""
        mentions = find_countries(words, self._stated.language)
        capitals = {each.country for each in mentions if each.kind is SurfaceKind.CAPITAL}
        for mention in mentions:
            # Where the words name both, the capital is where something is and not who acts.
            is_both = mention.country in capitals and mention.kind is not SurfaceKind.CAPITAL
            spans = [
                each.span
                for each in self._stated.countries
                if each.country == mention.country
                and not (is_both and each.kind is SurfaceKind.CAPITAL)
            ]
            is_capital = mention.kind is SurfaceKind.CAPITAL and not mention.metonym
            if is_capital and not _ACTS.search(words, 0, mention.span.start):
                # "Travel to Lima" is no journey elsewhere in Peru.
                cities = {e.span for e in self._stated.countries if e.kind is mention.kind}
                spans = [each for each in spans if each in cities]
                numbers = self._numbers(spans)
            else:
                spans += self._parts_of(mention.country)
                numbers = (*self._numbers(spans), *self._compounds.get(mention.country.alpha3, ()))
            yield Named(mention.span.start, mention.span.end, numbers, is_party=True)
        for match in _COMPOUND.finditer(words):
            code = COMPOUNDS.get(canonical(match["one"]))
            others = () if code is None else find_countries(match["other"], self._stated.language)
            if code is not None:
                yield Named(*match.span("one"), self._of_country(Country(code)), is_party=True)
            for other in others:
                numbers = self._of_country(other.country)
                yield Named(*match.span("other"), numbers, is_party=True)

    @cached_property
    def _compounds(self) -> dict[str, list[int]]:
        """Where the text has the halves of an adjective for two countries: "Franco-German"."""
        found: dict[str, list[int]] = {}
        text, language = self._stated.text, self._stated.language
        for at, (word, span) in enumerate(self._words):
            if word in COMPOUNDS and text[span.end : span.end + 1] == "-":
                found.setdefault(COMPOUNDS[word], []).append(at)
                second = self._words[at + 1 : at + 2]
                for mention in find_countries(second[0][1].of(text) if second else "", language):
                    found.setdefault(mention.country.alpha3, []).append(at + 1)
        return found

    def _of_country(self, country: Country) -> tuple[int, ...]:
        spans = (each.span for each in self._stated.countries if each.country == country)
        return (*self._numbers(spans), *self._compounds.get(country.alpha3, ()))

    def _places_of_party(self, name: str) -> tuple[int, ...]:
        """Return where the text names an organisation, by whatever name."""
        if name not in self._of_party:
            phrases = (*phrases_of(name), *_SHORTER.get(name, ()))
            spans = [each for one in phrases for each in self._stated.searched.places(one)]
            self._of_party[name] = self._numbers(spans)
        return self._of_party[name]

    def _programmes(self, words: str) -> Iterator[Named]:
        """Give where words name programmes, and parts of countries, as a text has to name them."""
        for name in PROGRAMMES:
            for match in re.finditer(rf"\b{name}\b", words, re.IGNORECASE):
                numbers = self._initials(match[0])
                yield Named(*match.span(), numbers, is_party=False, is_whole=True)
        for part in _PARTS:
            for match in re.finditer(rf"\b{part}\b", words, re.IGNORECASE):
                numbers = self._numbers(self._stated.searched.each(part))
                yield Named(*match.span(), numbers, is_party=True)

    def _spelled(self, letters: str) -> Iterator[int]:
        """Give where words of the text begin with some letters, one after the other."""
        held, numbers = self._first_letters
        for match in re.finditer(rf"(?={'.?'.join(letters)})", held):
            yield numbers[match.start()]

    @cached_property
    def _first_letters(self) -> tuple[str, list[int]]:
        text = self._stated.text
        letters = [
            (part[0], at)
            for at, (word, span) in enumerate(self._words)
            # One word may stand for several: "foreign affairs".
            for part in (words_of(span.of(text)) if " " in span.of(text) else (word,))
            if part not in SMALL
        ]
        return "".join(letter for letter, _ in letters), [at for _, at in letters]

    def _initials(self, name: str) -> tuple[int, ...]:
        """Return where the text has the initials of a name; one of them may be left out."""
        own = "".join(word[0] for word in words_of(name) if word not in SMALL)
        return tuple(
            at
            for at, (word, span) in enumerate(self._words)
            if word[0] == own[0]
            and len(own) - 1 <= len(word) <= len(own)
            and self._stated.text[span.start : span.end].isupper()
            and _is_within(word, own)
        )

    def _parts_of(self, country: Country) -> Iterator[Span]:
        """Give where a text names parts of a country, or those with which it is named together."""
        together = TOGETHER if country.alpha3 in BALTIC else ()
        for one in (*together, *IN_CONFLICT.get(country, ())):
            yield from self._stated.searched.each(one)

    def _bare(self, name: str) -> Iterator[int]:
        """Give where a text calls a body, and no other, by the last word of its name."""
        last = canonical(words_of(name)[-1])
        held = self._begun.get(last[:LEAST], {}).get(last, []) if last in _BODIES else []
        before = {self._words[at - 1][1].of(self._stated.text) for at in held if at}
        if before <= _ARTICLES:
            yield from held

    def _numbers(self, spans: Iterable[Span]) -> tuple[int, ...]:
        starts = self._starts
        return tuple(bisect_left(starts, span.start) for span in spans)

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for _, span in self._words]


def _is_within(letters: str, others: str) -> bool:
    """Tell whether letters stand among others in their order."""
    rest = iter(others)
    return all(letter in rest for letter in letters)


def is_title(words: str) -> bool:
    """Tell whether most words of some have a capital."""
    told = [match["word"] for match in WORD.finditer(words)]
    heavy = [word for word in told if canonical(word) not in TELLING]
    if not _OF_SENTENCES.isdisjoint(told):
        return False
    return len(heavy) >= _TITLE and sum(map(_is_capital, heavy)) >= _MOST * len(heavy)


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def is_name(words: str, span: Span, *, is_title: bool) -> bool:
    """Tell whether a word is a name by its capitals, where those mean something."""
    word = span.of(words)
    if len(word) > 1 and word.isupper():
        return True
    before = words[: span.start].rstrip()
    return _is_capital(word) and not is_title and before != "" and before[-1] not in ".!?:"
