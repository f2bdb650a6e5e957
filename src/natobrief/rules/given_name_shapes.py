"""Persons whom a given name tells, where what stands beside it tells no more than that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from natobrief.lexicon.portfolios_en import FIELD, FIELDS
from natobrief.lexicon.titles import NO_NAME
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NAME, NameWords, has_given_name, read_name
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex
from natobrief.text.sieve import Sieve

#: Before the first letter of a name, as a pattern.
EDGE: Final = r"(?<![\w'-])"
#: A country, an organisation or a capital, as a pattern.
FOR_WHOM: Final = rf"[{Kind.COUNTRY}{Kind.ORGANISATION}{Kind.CAPITAL}]+"
#: Countries that no name of a party tells, as a pattern: "of the Baltic States".
REGION: Final = (
    rf"(?:[\w-]+ +){{1,3}}(?:[Cc]ountries|[Ss]tates|[Nn]ations)|(?:pays|États) +[{SMALLS}]+"
)
#: A run of capitalised words.
RUN: Final = regex(rf"{EDGE}{NAME}")
#: Where a person stands, title included, and the name.
Found = tuple[int, NameWords]
_WORD = regex(r"\S+")
#: "Germany's Anna Vogt", "in touch today with Anna Vogt": a given name makes it a person, and no
#: ministry or paper.
_BESIDE = regex(
    rf"(?:{Kind.COUNTRY}+'s?|{Kind.ORGANISATION}+'s|\b(?:in (?:touch|contact)|relationship|spoken?"
    rf"|talked|conversations?|call|work(?:ed|ing)?)(?: +[{SMALLS}]+| +{Kind.DATE}+)? +with"
    r"|[Ll]isten(?:ed|ing)? to|[Jj]oined by|(?:[Hh]and|[Tt]urn)(?:ed|ing)? (?:it )?over to"
    r"|(?:[Cc]orrespondent|[Rr]eporter|[Jj]ournalist|[Aa]nalyst|[Aa]nchor|[Hh]ost)"
    r"|[Tt]hank you,|[Mm]y (?:good |dear |old )?(?:friend|colleague),?)"
    rf" +(?P<full>{NAME})"
)
#: "Pavlo Bondar, who leads the mission here, told": whom a given name makes a person.
_TOLD = regex(
    rf"{EDGE}(?P<full>{NAME}), +(?:the|a|an|who|head|chief|director|[{Kind.ADJECTIVE}]+)\b"
    r"[^.;:\n]{3,120}, +(?:told|said|added|noted|stressed|explained|warned)\b"
)
#: Several persons in a row, each with his country: "Ida Holm (Norway), Pavlo Bondar (Ukraine)".
_WITH_HOMES = regex(rf"{EDGE}{NAME} +\({FOR_WHOM}\)(?:(?:,|,? +and) +{NAME} +\({FOR_WHOM}\))+")
#: "Together with Ida Holm of the European Union", "Ida Holm, who leads it", "Ida Holm, our envoy":
#: whose a given name makes a person.
_OF_THEIRS = regex(
    rf"{EDGE}(?P<full>{NAME})(?:,? +(?:of|from) +(?:the +)?[{Kind.COUNTRY}{Kind.ORGANISATION}]"
    rf"|, +(?:who|(?:our|my|his|her|their) +(?=[{SMALLS}{Kind.OFFICE}]))"
    # "Ida Holm and NATO Secretary General": one with an office beside one without.
    rf"|,? +(?:and|et) +(?:the +|l[ae] +)?(?:(?:{FOR_WHOM}|{Kind.ADJECTIVE}+)(?:'s?)? +)?"
    rf"{Kind.OFFICE})"
)
#: "Ida Holm présidente de la République": in French, an office of something behind a name.
_BEFORE_OFFICE_FR = regex(
    rf"{EDGE}(?P<full>{NAME}) +{Kind.OFFICE}+ +(?:du|de la|des|de l'|de|d') *[{CAPITALS}"
    rf"{Kind.COUNTRY}{Kind.ORGANISATION}]"
)
#: "The ministers - Ida Holm of Norway, and Jan Kos of Latvia": the office is that of all.
_OF_HOMES = regex(
    rf"[{Kind.LEVEL}]+[^.;:\n]{{0,40}}? ?[(:\u2013\u2014-] ?"
    rf"(?P<list>{NAME} +of +(?:the +)?{FOR_WHOM}"
    rf"(?:(?:,|,? +and) +{NAME} +of +(?:the +)?{FOR_WHOM}){{1,8}})"
)
#: "The Presidents of Norway, Ida Holm, the Republic of Latvia, Jan Ozols, and Iraq, Ali Noor".
_OF_EACH = regex(
    rf"(?:{Kind.LEVEL}+|\b(?:counterparts|colleagues|homologues|collègues)) +(?:of|from|de|du|des)"
    rf" +(?:(?:the|la|le) +)?(?P<list>{FOR_WHOM}, +{NAME}"
    rf"(?:,? +(?:(?:and|et) +)?(?:(?:of|de|du|des) +)?(?:(?:the|la|le) +)?{FOR_WHOM}, +{NAME})"
    r"{1,12})"
)
#: "The Ministers of Norway and Latvia - Ida Holm and Jan Ozols - met", "of Norway (Ida Holm) and".
_OF_ALL = regex(
    rf"{Kind.LEVEL}+ +(?:of|de|du|des) +(?:(?:the|la|le) +)?{FOR_WHOM}"
    rf"(?:(?:(?:,|,? +(?:and|et)) +(?:(?:the|la|le) +)?{FOR_WHOM}){{1,12}} *[(:\u2013\u2014-] *"
    rf"(?P<list>{NAME}(?:(?:,|,? +(?:and|et)) +{NAME}){{1,12}})(?= *[);\u2013\u2014-])"
    rf"|(?P<each> +\({NAME}\)(?:(?:,|,? +(?:and|et)) +(?:(?:the|la|le) +)?{FOR_WHOM} +\({NAME}\))"
    r"{1,12}))"
)
#: "Under-Secretary-General for Peace Operations Jean Vidal": what an office is for, no comma.
_AFTER_FIELD = regex(
    rf"{Kind.OFFICE}+ +(?:for|of|on|and) +"
    rf"(?P<run>(?:(?:and|of|for|on|the|{FOR_WHOM}|{Kind.ADJECTIVE}+) +|[{CAPITALS}][\w'-]* +)"
    rf"{{1,8}}{NAME})"
)
#: The same, where the words for it are known: "Minister of Energy Ida Holm".
_AFTER_KNOWN_FIELD = regex(
    rf"{Kind.OFFICE}+ +(?:for|of) +(?:the +)?(?:{FIELDS}|{FIELD})"
    rf"(?: +of +(?:the +)?{FOR_WHOM})?,? +(?!{FIELD}\b)(?P<full>{NAME})"
    rf"(?=[,.;)]| +[{SMALLS}(]| *$)"
)
#: "La secrétaire générale adjointe aux opérations de paix, Ida Holm,": the same, with a comma.
_BEHIND_FIELD = regex(
    rf"{Kind.OFFICE}+(?: +[{SMALLS}]+)? +(?:aux? |à |chargée? |pour |des? |du |for |of )"
    rf"[^.;:,\n]{{2,90}}, (?P<full>{NAME})(?=,)"
)
#: "They elected Anna Vogt", "a désigné Jean Renard comme candidat", "rendre hommage à Ida Holm".
_APPOINTED = regex(
    r"\b(?:appointed|elected|nominated"
    rf"|(?:a|ont|avai(?:en)?t) +(?:[{SMALLS}]+ +)?(?:désigné|nommé|élu|choisi|félicité|remercié)"
    rf"|félicite[rz]?|hommage +à) +(?P<full>{NAME})"
)
#: "The Foreign Minister (Ida Holm)", "the Minister of Norway (Ida Holm)": who holds it.
_IN_BRACKETS = regex(
    rf"{Kind.OFFICE}+(?: +(?:of|for|de|du) +(?:the +|la +|l')?{FOR_WHOM})? *\((?P<full>{NAME})\)"
)
#: "“We shall stay” (Ida Holm)": whose words were quoted.
_QUOTED = regex(rf"[\u201d\u2019\u00bb\"'][.,]? *\((?P<full>{NAME})(?:, [^()\n]{{2,80}})?\)")
#: "IDA HOLM (Norway) said", "PAVLO BONDAR, Minister for Foreign Affairs": who begins a paragraph in
#: capitals, with his country or office behind him.
_CAPITALS_WORD = rf"(?:[{CAPITALS}]\.|[{CAPITALS}][{CAPITALS}'-]+)"
_IN_CAPITALS = regex(
    rf"(?:\A|(?<= {{2}})|(?<=[.!?\"\u201d] ))"
    rf"(?P<full>{_CAPITALS_WORD}(?: +{_CAPITALS_WORD}){{1,4}})"
    rf"(?= +\({Kind.COUNTRY}+\),? +[{SMALLS}]|, +(?:the +)?(?:{Kind.ADJECTIVE}+ +)?{Kind.OFFICE})"
)


def at_starts(starts: list[int], shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Do what ``shape.finditer(text)`` does, for shapes that begin with a name."""
    done = 0
    for start in starts:
        match = shape.match(text, start) if start >= done else None
        if match is not None:
            done = match.end()
            yield match


def told_by_given_names(text: str, starts: list[int], sieve: Sieve) -> Iterator[Found]:
    """Find names behind a country, an office or an election, in rows, and before what they say.

    Args:
        text: The text, marks written over it.
        starts: Where names may begin.
        sieve: The text, for patterns that it may hold no word of.
    """
    yield from _behind(text, sieve)
    yield from _after_field(text, sieve)
    yield from _with_homes(text, starts)
    yield from _of_theirs(text, starts)
    yield from _of_homes(text, sieve)


def in_capitals(text: str) -> Iterator[Found]:
    """Find those whose name opens a paragraph in capitals, as records of councils write it."""
    for match in _IN_CAPITALS.finditer(text):
        words = match["full"].split()
        if not any(word.casefold() in NO_NAME for word in words):
            yield match.start(), NameWords(" ".join(words), Span(*match.span("full")), None)


def _behind(text: str, sieve: Sieve) -> Iterator[Found]:
    for shape in (_BESIDE, _BEHIND_FIELD, _APPOINTED, _IN_BRACKETS, _QUOTED):
        for match in sieve.finditer(shape, 0, len(text)):
            name = read_name(text, *match.span("full"))
            if name is not None and name.is_full and has_given_name(name):
                yield name.span.start, name


def _with_homes(text: str, starts: list[int]) -> Iterator[Found]:
    """Find names in a row, each with a country, and one who speaks: given names tell persons."""
    for shape in (_WITH_HOMES, _TOLD):
        for match in at_starts(starts, shape, text):
            end = match.end() if shape is _WITH_HOMES else match.end("full")
            runs = (read_name(text, *run.span()) for run in RUN.finditer(text, match.start(), end))
            full = [name for name in runs if name is not None and name.is_full]
            if any(map(has_given_name, full)):
                yield from ((name.span.start, name) for name in full)


def _of_theirs(text: str, starts: list[int]) -> Iterator[Found]:
    """Find names before a country or an organisation; what bears a name has a word behind it.

    In French, before an office of one too.
    """
    found = (
        match
        for shape in (_OF_THEIRS, _BEFORE_OFFICE_FR)
        for match in at_starts(starts, shape, text)
    )
    for match in found:
        name = read_name(text, *match.span("full"))
        is_whole = name is not None and name.is_full and name.span.end == match.end("full")
        if name is not None and is_whole and has_given_name(name):
            yield name.span.start, name


def _of_homes(text: str, sieve: Sieve) -> Iterator[Found]:
    """Find the names in a list of those who hold one office, each with his country."""
    for shape in (_OF_HOMES, _OF_EACH, _OF_ALL):
        for each in sieve.finditer(shape, 0, len(text)):
            span = each.span(each.lastgroup or 0)
            runs = (read_name(text, *run.span()) for run in RUN.finditer(text, *span))
            full = [name for name in runs if name is not None and name.is_full]
            yield from ((name.span.start, name) for name in full)


def _after_field(text: str, sieve: Sieve) -> Iterator[Found]:
    """Find names behind what an office is for; a given name tells where they begin."""
    for match in sieve.finditer(_AFTER_FIELD, 0, len(text)):
        *_, last = RUN.finditer(text, *match.span("run"))
        for word in _WORD.finditer(text, *last.span()):
            name = read_name(text, word.start(), last.end())
            if name is not None and name.is_full and has_given_name(name):
                if name.span.start > match.start("run"):
                    yield name.span.start, name
                break
    for match in sieve.finditer(_AFTER_KNOWN_FIELD, 0, len(text)):
        name = read_name(text, *match.span("full"))
        if name is not None and name.is_full and name.span.start == match.start("full"):
            yield name.span.start, name
