"""All mentions of a text at once, and the text with them written over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import final

from attrs import evolve

from natobrief.lexicon.given_names import is_given_name
from natobrief.lexicon.offices import OfficeKind, OfficeWords, office_index
from natobrief.lexicon.organisations import organisation_index
from natobrief.lexicon.phrases import Words
from natobrief.lexicon.places import SurfaceKind, find_countries
from natobrief.rules.body_names import body_index
from natobrief.rules.bracketed_names import completed_names, unbracketed
from natobrief.rules.cities import with_cities
from natobrief.rules.dates import DateMention
from natobrief.rules.honours import with_honours
from natobrief.rules.marks import Kind, Mark, Marks
from natobrief.rules.name_lines import find_name_lines
from natobrief.rules.name_words import NameWords, as_name, read_name
from natobrief.rules.names import find_names
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.document import Document
from natobrief.text.layout import BLANK_LINE
from natobrief.text.regex import regex
from natobrief.text.sieve import Sieve

#: Behind a city: its country, and a day.
_PLACE_LINE = regex(r"(?: ?\([^()\n]{3,40}\)|, ?[^,\n]{3,40})?,?(?: *-)? *[0-9]")
_CAPITAL = regex(f"[{CAPITALS}]")
#: Before an office, with a capital: who holds it is below.
_RANK = regex(
    r"\b(?:(?:Principal|Deputy|Assistant|Associate|Parliamentary)[ -])*"
    r"(?:(?:Principal|Deputy|Assistant|Associate|Parliamentary)[ -]|(?P<under>Under[ -])"
    r"|State (?=\Z)|[Ss]ous-"
    # Who held it holds it no more, and who is to hold it does not yet.
    r"|[Ff]ormer |[Ee]x-|[Aa]ncien(?:ne)? |[Ff]uture? |[Pp]rochaine? |[Ii]ncoming "
    r"|(?<=[Tt]he )next )\Z"
)
#: "Under" may be no rank: "Under Secretary Ruiz, the quays grew"; before what it is for it is one.
_UNDER = regex(r"Secretary(?: General)?(?: (?:of|for) )?")
#: Before "Commander": what makes it a rank.
_OF_OFFICER = regex(r"\b(?:Lieutenant|Lt\.?|Wing)[ -]\Z")
_RANK_REACH = 60
#: A prime minister by two letters, which behind a number are an hour.
_PRIME = regex(r"(?<![\w.'-])(?<![0-9] )PM(?![\w.'-])")
#: What somebody is of a service or a branch: no office by itself, "Chief of the Norwegian Navy".
_HEADED = regex(
    r"(?<![\w.'-])(?:[Dd]eputy |[Aa]cting |[Aa]ssistant |[Vv]ice[- ])?(?:[Cc]hief|[Hh]ead)"
    rf"(?= (?:of|for) (?:the )?(?:[{CAPITALS}][\w'-]* ){{1,2}}?(?:[{CAPITALS}][\w'-]*"
    r"|[Ff]orces?|[Ss]taff|[Ss]ervices?)\b)"
)
#: After an office, the form of a state that has a name: "President (of the Republic of C)".
_REPUBLIC = regex(
    r" (?:of the (?:Federal |Islamic )?Republic of |de la R\u00e9publique d(?:e|u|'))",
    re.IGNORECASE,
)
#: After what would be an office: it is the first half of a name, as in "Amir-Noor".
_DOUBLE_NAME = regex(f"-[{CAPITALS}][^{CAPITALS}\\W]")
#: Family names that are offices too; before a name, or "of" a country, they are offices.
_ROYAL = frozenset({"King", "Emir", "Amir", "Sultan", "Chancellor", "Premier"})
#: Those that have "the" or the like before them where they are no name.
_ROYAL_WITH_ARTICLE = frozenset({"King", "Emir", "Amir", "Sultan"})
_DETERMINERS = frozenset({"the", "his", "her", "their", "our", "a", "as", "former"})
_WORD_BEFORE = regex(r"(?<![\w'-])([\w'-]+) \Z")
_NAMED_BEHIND = regex(rf" (?:of |[{CAPITALS}])")
_LONGEST_NAME = 24
#: A council is named with its formation between marks too: 'Conseil "Affaires étrangères"',
#: "Council (General Affairs)".
_FORMATION = regex(
    r"(?:(?<=\bConseil )|(?<=\bCouncil ))(?P<open>[\"'\u00ab\u201c\u2018(] ?)"
    r"(?P<of>[Aa]ffaires (?:\u00e9trang\u00e8res|g\u00e9n\u00e9rales"
    r"|\u00e9conomiques et financi\u00e8res)|[Jj]ustice et affaires int\u00e9rieures"
    r"|(?:Foreign|General|Justice and Home|Economic and Financial) Affairs)"
    r"(?P<close> ?[\"'\u00bb\u201d\u2019)])"
)
_COUNTRY_KINDS = {
    SurfaceKind.NAME: Kind.COUNTRY,
    SurfaceKind.ADJECTIVE: Kind.ADJECTIVE,
    SurfaceKind.CAPITAL: Kind.CAPITAL,
    SurfaceKind.DEMONYM: Kind.ADJECTIVE,
}


@final
class Marked:
    """A document with its mentions, and two ways to read it.

    Args:
        document: The document.
        dates: The dates that it mentions.
    """

    def __init__(self, document: Document, dates: tuple[DateMention, ...]) -> None:
        """Keep the document and its dates."""
        self.document = document
        self.dates = dates

    @cached_property
    def marks(self) -> Marks:
        """Every mention but quoted words: dates, countries, organisations, offices, persons."""
        bounded = Marks(self._bounded())
        text = bounded.written_over(self.document.plain)
        bare = unbracketed(text)
        alone = find_name_lines(text, self.document)
        names = list(find_names(bare, self.document.language, self.document.plain_sieve, alone))
        names += completed_names(text, bare)
        known = _last_words(names)
        written = (
            with_honours(_as_written(piece, self.document.text), self.document.plain)
            for name in names
            for piece in _of_one_paragraph(name, self.document)
            if not _is_cut_off(piece, self.document, known)
        )
        return Marks([*bounded, *written])

    def _bounded(self) -> Iterator[Mark]:
        """Give the mentions that tables and rules bound; names of persons stand among them."""
        for mention in self.dates:
            yield Mark(Kind.DATE, mention.span, mention)
        found = find_countries(self.document.text, self.document.language)
        countries = (Mark(_COUNTRY_KINDS[each.kind], each.span, each) for each in found)
        language = self.document.language
        yield from with_cities(self._words, self.document.text, language, countries)
        for start, end, organisation in organisation_index().among(self._words):
            yield Mark(Kind.ORGANISATION, Span(start, end), organisation)
        for start, last, office in office_index().among(self._words):
            end = self._before_name(start, last)
            if not _is_of_name(self.document.plain, start, end) and not _is_rank(
                self.document.plain, start
            ):
                mark = Mark(_kind_of(office), Span(start, end), office)
                yield _with_rank(self.document.plain, mark)
        for shape in (_PRIME, _HEADED):
            for match in shape.finditer(self.document.plain):
                value = OfficeWords(OfficeKind.OTHER, None, is_plural=False)
                yield Mark(Kind.OFFICE, Span(*match.span()), value)

    def _before_name(self, start: int, end: int) -> int:
        """Return where an office ends: "the Republic of C" is what somebody is president of."""
        republic = _REPUBLIC.search(self.document.plain, start, end + len(" of "))
        return end if republic is None or republic.end() <= end else republic.start()

    @cached_property
    def _words(self) -> Words:
        return Words(_with_blank_lines(self.document))

    @cached_property
    def _council_words(self) -> Words:
        """The same without the marks around the formation of a council."""
        if _FORMATION.search(self.document.text) is None:
            return self._words
        return Words(_FORMATION.sub(_bare, _with_blank_lines(self.document)))

    @cached_property
    def quotes(self) -> Marks:
        """Quoted stretches, marks of quotation included."""
        return Marks(Mark(Kind.QUOTE, item.whole, item) for item in self.document.quoted)

    @cached_property
    def bodies(self) -> Marks:
        """Names of bodies that hold meetings; parts of the names of offices are none."""
        found = body_index().among(self._council_words)
        named = (
            Mark(Kind.BODY, Span(start, self._closed(start, end)), means)
            for start, end, means in found
        )
        return Marks(mark for mark in named if not self._is_in_office(mark.span.start))

    def _closed(self, start: int, end: int) -> int:
        """Return where a name ends whose last word stands in a bracket."""
        words = self.document.plain
        return end + ("(" in words[start:end] and words.startswith(")", end))

    def _is_in_office(self, start: int) -> bool:
        around = self.marks.around(start)
        return around is not None and around.kind is Kind.OFFICE

    @cached_property
    def inner(self) -> str:
        """The plain text with mentions written over, quoted words legible."""
        return self.marks.written_over(self.document.plain)

    @cached_property
    def narrative(self) -> str:
        """The same with quoted words written over too."""
        return self.quotes.written_over(self.inner)

    @cached_property
    def bodied(self) -> str:
        """`narrative` with the bodies written over too."""
        return self.bodies.written_over(self.narrative)

    @cached_property
    def bodied_sieve(self) -> Sieve:
        """`bodied`, for patterns that it may hold no word of."""
        return Sieve(self.bodied, self.document.plain_sieve)

    @cached_property
    def inner_sieve(self) -> Sieve:
        """`inner`, for patterns that it may hold no word of."""
        return Sieve(self.inner, self.document.plain_sieve)

    @cached_property
    def narrative_sieve(self) -> Sieve:
        """`narrative`, for patterns that it may hold no word of."""
        return Sieve(self.narrative, self.document.plain_sieve)


def _bare(match: re.Match[str]) -> str:
    return f"{' ' * len(match['open'])}{match['of']}{' ' * len(match['close'])}"


def _with_blank_lines(document: Document) -> str:
    """Return the plain text in which blank lines are seen: no phrase runs on over them."""
    pieces, done = [], 0
    for gap in BLANK_LINE.finditer(document.text):
        pieces += [document.plain[done : gap.start()], gap[0]]
        done = gap.end()
    return "".join([*pieces, document.plain[done:]])


def _with_rank(plain: str, office: Mark) -> Mark:
    """Give an office the words for its rank before it: whose deputy one is is another."""
    start = office.span.start
    rank = _RANK.search(plain, max(0, start - _RANK_REACH), start)
    if rank is None or (rank["under"] and not _is_under(plain, office.span)):
        return office
    assert isinstance(office.value, OfficeWords)  # noqa: S101 - offices hold nothing else
    held = evolve(office.value, kind=OfficeKind.OTHER, level=None)
    return evolve(office, span=Span(rank.start(), office.span.end), value=held)


def _is_of_name(plain: str, start: int, end: int) -> bool:
    """Tell whether what would be an office is of a name: "Amir-Noor", or "King" in "Ana King"."""
    if _DOUBLE_NAME.match(plain, end):
        return True
    if plain[start:end] not in _ROYAL:
        return False
    if _NAMED_BEHIND.match(plain, end):
        return False
    before = _WORD_BEFORE.search(plain, max(0, start - _LONGEST_NAME), start)
    if plain[start:end] in _ROYAL_WITH_ARTICLE:
        return before is None or before[1].lower() not in _DETERMINERS
    return before is not None and is_given_name(before[1])


def _is_under(plain: str, office: Span) -> bool:
    match = _UNDER.match(plain, office.start)
    return match is not None and match[0].endswith(" ")


def _is_rank(plain: str, start: int) -> bool:
    """Tell an officer's rank from an office: "Lieutenant Commander"."""
    return _OF_OFFICER.search(plain, max(0, start - _RANK_REACH), start) is not None


def _kind_of(words: OfficeWords) -> Kind:
    return Kind.LEVEL if words.is_plural else Kind.OFFICE


def _last_words(names: list[Mark]) -> frozenset[str]:
    """Return the last words of the full names among some."""
    held = (mark.value for mark in names if isinstance(mark.value, NameWords))
    return frozenset(name.name.split()[-1] for name in held if name.is_full)


def _is_cut_off(mark: Mark, document: Document, known: frozenset[str]) -> bool:
    """Tell whether one word is taken for a name only because an office ends the paragraph above."""
    name = mark.value
    if not isinstance(name, NameWords) or name.is_full or name.name in known:
        return False
    starts = document.paragraphs_between(mark.span.start, mark.span.start + 1)
    return name.span.start == mark.span.start and any(mark.span.start == s.start for s in starts)


def _of_one_paragraph(mark: Mark, document: Document) -> Iterator[Mark]:
    """Part a name that runs on into the next paragraph: "by Ana Ruiz", then "Till Berg came"."""
    name = mark.value
    assert isinstance(name, NameWords)  # noqa: S101 - names hold nothing else
    if _is_place(mark, name, document):
        return
    end = document.paragraph_end(name.span.start)
    if end >= name.span.end:
        yield mark
        return
    for start, stop in ((name.span.start, end), (end, name.span.end)):
        capital = _CAPITAL.search(document.plain, start, stop)
        piece = None if capital is None else read_name(document.plain, capital.start(), stop)
        if piece is not None and piece.is_full and not _is_line(piece.span, document):
            yield Mark(Kind.PERSON, piece.span, piece)


def _is_line(name: Span, document: Document) -> bool:
    """Tell whether words are a paragraph of their own: a heading above the name they ran into."""
    return document.paragraphs_between(name.start, name.start + 1) == (name,)


def _is_place(mark: Mark, name: NameWords, document: Document) -> bool:
    """Tell a line that begins with a city, perhaps its country, and a day from one with a name."""
    start = mark.span.start
    is_first = document.text[max(0, start - 3) : start].rstrip(" \t\xa0").endswith(("\n", "\r"))
    if name.is_full or not is_first:
        return False
    return _PLACE_LINE.match(document.plain, mark.span.end) is not None


def _as_written(mark: Mark, text: str) -> Mark:
    """Give a name the apostrophes and hyphens that it has in the text."""
    name = mark.value
    assert isinstance(name, NameWords)  # noqa: S101 - names hold nothing else
    written = name.span.of(text).replace("[", " ").replace("]", " ")
    full = " ".join(written.split())
    return evolve(mark, value=evolve(name, name=as_name(full) if " " in full else full))
