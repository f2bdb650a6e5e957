"""The words of a record that a passage of a text is to have, with their places in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple, final

from attrs import frozen

from natobrief.checks.searching import WORD, words_of
from natobrief.checks.stated import Stated
from natobrief.checks.wordforms import LEAST, akin, alike, canonical, is_form, is_fraction, is_light
from natobrief.checks.wording import Worded, reworded, worded
from natobrief.lexicon.decisive import PROGRAMMES
from natobrief.lexicon.months import MONTHS
from natobrief.lexicon.organisations import NATO, organisation_index, phrases_of
from natobrief.lexicon.paraphrases import NEGATIONS, REFUSALS, SMALL, TELLING
from natobrief.lexicon.places import SurfaceKind, find_countries
from natobrief.lexicon.regions import IN_CONFLICT
from natobrief.model import Country, Language
from natobrief.reference import find_body
from natobrief.rules.dates import DateMention
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
#: Who was named before is called "the two ministers".
_TWO = "2"
_DEFINITE = regex(r"\b(?:[Tt]he|[Ll]es)\s$")
#: Before a number that is a part of a name: "COVID-19".
_JOINED = regex(r"(?P<name>[^\W\d_]+)-$")
#: Last words of the names of bodies, by which they are called once they are known.
_BODIES = frozenset(["council", "committee", "commission", "group", "conference"])
#: The month; in small letters it is a verb.
_MAY = "may"
#: What stands for a thing that is named: "an important one".
_ONE = "one"
#: Years counted back from the text's own.
_AGO = regex(r"\b([0-9]{1,2}) years ago\b|\bil y a ([0-9]{1,2}) ans\b", re.IGNORECASE)
#: What is against a weapon is none of it: "anti-aircraft".
_ANTI = "anti"
_WEAPONS = frozenset(["aircraft", "plane", "fighter", "jet", "tank", "tanks", "ship", "ships"])
_EN_MONTHS, _FR_MONTHS = (
    "|".join(form for forms in MONTHS[language] for form in forms)
    for language in (Language.EN, Language.FR)
)
_NEXT_YEAR = regex(
    rf"\b(?:next|coming|following)\s(?:year|spring|summer|autumn|winter|{_EN_MONTHS})\b"
    rf"|\b(?:an|ann\u00e9e|printemps|\u00e9t\u00e9|automne|hiver|{_FR_MONTHS})\sprochaine?\b"
    r"|\bprochaine\sann\u00e9e\b",
    re.IGNORECASE,
)
#: Names by which a text may call an organisation once it is known.
_EU = "European Union"
_SHORTER = {
    "United Nations": ("Security Council", "Conseil de sécurité"),
    _EU: ("the Union", "l'Union"),
}
_UNION = regex(
    r"(?:\bthe\s|\bl['\u2019])(?P<name>Union)\b(?!\s(?:[A-Z]|of|for|pour|des?|africain))"
)
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
#: Before the verb of a sentence.
_VERB = regex(
    r"\b(?:has|have|had|will|would|shall|is|are|was|were|be|been|must|should|a|ont|avait|avaient|est|sont|sera|seront)"
    r"\s+(?:(?:not|now|also|still|never|be|been|pas|\w+ly)\s+)*(?P<verb>[a-z]\w+(?:e[dn]|n|e|er|és?|ées?)?)\b"
)


@final
@frozen(kw_only=True)
class Wanted:
    """A word of a record with the places of all that says the same in a text."""

    #: The word.
    word: str
    #: Numbers of the words of the text, in order.
    places: tuple[int, ...]
    #: Whether it says what is done with a topic rather than which it is.
    is_light: bool
    #: Whether nothing can be told without it: a name, a number.
    is_needed: bool = False
    #: Whether it names a country or an organisation, which does something or has it done to it.
    is_party: bool = False
    #: Those of the places that have a form of the word itself, and no other for the same thing.
    own: tuple[int, ...] = ()
    #: How often the record has it: a number stands in a text as often.
    count: int = 1

    def stands_in(self, first: int, stop: int) -> bool:
        """Tell whether it stands as often between two words of the text."""
        return bisect_left(self.places, stop) - bisect_left(self.places, first) >= self.count

    def is_itself_in(self, first: int, stop: int) -> bool:
        """Tell whether a form of the word itself stands between two words of the text."""
        return bisect_left(self.own, stop) > bisect_left(self.own, first)


class _Named(NamedTuple):
    """Where words of a record name something, and where the text names the same."""

    start: int
    end: int
    numbers: tuple[int, ...]
    is_party: bool
    #: Whether its words are no others: "Membership Action Plan".
    is_whole: bool = False


@final
class Wants:
    """A text in which the words of a record are looked up.

    Args:
        stated: The text.
    """

    def __init__(self, stated: Stated) -> None:
        """Keep the text."""
        self._stated = stated
        self._of_party: dict[str, tuple[int, ...]] = {}
        self._akin: dict[str, list[int]] = {}

    @property
    def language(self) -> Language:
        """The language of the text."""
        return self._stated.language

    @property
    def text(self) -> str:
        """The text."""
        return self._stated.text

    @cached_property
    def words(self) -> tuple[Worded, ...]:
        """Every word of the text in canonical form, with its place."""
        return reworded(self._stated.searched.words, self._stated.text)

    @cached_property
    def begun(self) -> dict[str, dict[str, list[int]]]:
        """The words by the letters that all forms of one share, each with its numbers."""
        found: dict[str, dict[str, list[int]]] = {}
        for number, (word, _) in enumerate(self.words):
            found.setdefault(word[:LEAST], {}).setdefault(word, []).append(number)
        return found

    def of(self, words: str) -> Iterator[Wanted]:
        """Give the words of weight with their places in the text, each once."""
        named = list(self._named(words))
        told = worded(words)
        counts = Counter(word for word, _ in told)
        is_title = _is_title(words)
        counts_anti = _ANTI in counts
        for word, span in told:
            start = span.start
            is_may = word == _MAY and span.of(words) == "May" and start > 0
            if (word in TELLING and not is_may) or word in NEGATIONS or not counts[word]:
                continue
            count = counts.pop(word) if word[0].isdigit() else min(1, counts.pop(word))
            own = [each for each in named if each.start <= start < each.end]
            is_whole = any(each.is_whole for each in own)
            forms = tuple(self._forms_of(word))
            others = () if is_whole else self._places(word)
            places = set(forms).union(others, *(each.numbers for each in own))
            if word in _WEAPONS and not counts_anti:
                places = {at for at in places if not at or self.words[at - 1][0] != _ANTI}
            if is_may:
                text = self._stated.text
                places = {at for at in places if self.words[at][1].of(text) == "May"}
            is_name = _is_name(words, span, is_title=is_title) or any(e.is_party for e in own)
            light = not is_whole and (
                is_light(word)
                or word in REFUSALS
                or word == _ONE
                or (word[0].isdigit() and self._is_of_a_name(words[:start]))
                or (word.isdecimal() and int(word) in self._years)
                or (word == _TWO and _DEFINITE.search(words, 0, start) is not None)
            )
            yield Wanted(
                word=word,
                places=tuple(sorted(places)),
                own=tuple(sorted(forms)),
                is_light=light,
                is_needed=not light
                and (word[0].isdigit() or is_name or is_whole or is_fraction(word)),
                is_party=any(each.is_party for each in own),
                count=count,
            )

    def _is_of_a_name(self, before: str) -> bool:
        """Tell whether a number belongs to a name that the text does not have: "COVID-19"."""
        match = _JOINED.search(before)
        name = "" if match is None else canonical(match["name"])
        return match is not None and name not in self.begun.get(name[:LEAST], {})

    @cached_property
    def _years(self) -> frozenset[int]:
        """The years of the text's dates: who tells of "next July" adds which year that is."""
        years = {day.year for each in self._stated.dates if (day := _day_of(each)) is not None}
        found = _AGO.finditer(self._stated.text)
        agos = {int(count) for match in found for count in match.groups() if count}
        years |= {year - count for year in years for count in agos}
        if _NEXT_YEAR.search(self._stated.text):
            days = (_day_of(each) for each in self._stated.dates)
            own = self._stated.published or next((day for day in days if day is not None), None)
            years |= set() if own is None else {own.year + 1}
        return frozenset(years)

    def verbs(self, words: str) -> frozenset[str]:
        """Return the words for what is done, where those before them say so: "had withdrawn"."""
        return frozenset(canonical(match["verb"]) for match in _VERB.finditer(words))

    def _places(self, word: str) -> Iterator[int]:
        """Give where the text has another word for the same thing."""
        for one in alike(word)[1:]:
            yield from self._forms_of(one)

    def has(self, word: str) -> bool:
        """Tell whether the text has a word."""
        return word in self.begun.get(word[:LEAST], {})

    def is_akin(self, wanted: Wanted, first: int, stop: int) -> bool:
        """Tell whether a word of the field of another, no name, stands between two of the text."""
        if wanted.is_needed or wanted.is_light:
            return False
        if wanted.word not in self._akin:
            found = {at for one in akin(wanted.word) for at in self._forms_of(one)}
            self._akin[wanted.word] = sorted(found)
        places = self._akin[wanted.word]
        return bisect_left(places, stop) > bisect_left(places, first)

    def _forms_of(self, one: str) -> Iterator[int]:
        for other, numbers in self.begun.get(one[:LEAST], {}).items():
            # "Entre" is no entry.
            if one == other or (other not in SMALL and is_form(one, other)):
                yield from numbers

    def _named(self, words: str) -> Iterator[_Named]:
        """Give where words name countries, organisations and bodies, short or in full."""
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
            else:
                spans += self._parts_of(mention.country)
            yield _Named(mention.span.start, mention.span.end, self._numbers(spans), is_party=True)
        for start, end, party in organisation_index().scan(words):
            is_party = party.name != NATO.name
            yield _Named(start, end, self._places_of_party(party.name), is_party=is_party)
        for match in _UNION.finditer(words):
            yield _Named(*match.span("name"), self._places_of_party(_EU), is_party=True)
        for match in _SHORT.finditer(words):
            body = find_body(match[0])
            names = () if body is None else body.names
            spans = [each for one in names for each in self._stated.searched.places(one)]
            numbers = (*self._numbers(spans), *self._spelled(match[0].lower()))
            yield _Named(*match.span(), numbers, is_party=False)
        yield from self._programmes(words)
        for match in _LONG.finditer(words):
            numbers = (*self._initials(match[0]), *self._bare(match[0]))
            yield _Named(*match.span(), numbers, is_party=False, is_whole=not _is_title(words))

    def _places_of_party(self, name: str) -> tuple[int, ...]:
        """Return where the text names an organisation, by whatever name."""
        if name not in self._of_party:
            phrases = (*phrases_of(name), *_SHORTER.get(name, ()))
            spans = [each for one in phrases for each in self._stated.searched.places(one)]
            self._of_party[name] = self._numbers(spans)
        return self._of_party[name]

    def _programmes(self, words: str) -> Iterator[_Named]:
        """Give where words name programmes, and parts of countries, as a text has to name them."""
        for name in PROGRAMMES:
            for match in re.finditer(rf"\b{name}\b", words, re.IGNORECASE):
                numbers = self._initials(match[0])
                yield _Named(*match.span(), numbers, is_party=False, is_whole=True)
        for part in _PARTS:
            for match in re.finditer(rf"\b{part}\b", words, re.IGNORECASE):
                numbers = self._numbers(self._stated.searched.each(part))
                yield _Named(*match.span(), numbers, is_party=True)

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
            for at, (word, span) in enumerate(self.words)
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
            for at, (word, span) in enumerate(self.words)
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
        held = self.begun.get(last[:LEAST], {}).get(last, []) if last in _BODIES else []
        before = {self.words[at - 1][1].of(self._stated.text) for at in held if at}
        if before <= _ARTICLES:
            yield from held

    def _numbers(self, spans: Iterable[Span]) -> tuple[int, ...]:
        starts = self._starts
        return tuple(bisect_left(starts, span.start) for span in spans)

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for _, span in self.words]


def _day_of(mention: DateMention) -> date | None:
    return None if mention.dates is None else mention.dates.first


def _is_within(letters: str, others: str) -> bool:
    """Tell whether letters stand among others in their order."""
    rest = iter(others)
    return all(letter in rest for letter in letters)


def _is_title(words: str) -> bool:
    """Tell whether most words of some have a capital."""
    told = [match["word"] for match in WORD.finditer(words)]
    heavy = [word for word in told if canonical(word) not in TELLING]
    if not _OF_SENTENCES.isdisjoint(told):
        return False
    return len(heavy) >= _TITLE and sum(map(_is_capital, heavy)) >= _MOST * len(heavy)


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _is_name(words: str, span: Span, *, is_title: bool) -> bool:
    """Tell whether a word is a name by its capitals, where those mean something."""
    word = span.of(words)
    if len(word) > 1 and word.isupper():
        return True
    before = words[: span.start].rstrip()
    return _is_capital(word) and not is_title and before != "" and before[-1] not in ".!?:"
