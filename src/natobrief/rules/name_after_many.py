"""Family names behind an office of several, and what makes a word of a headline a name."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.lexicon.portfolios_en import FIELD
from natobrief.lexicon.portfolios_fr import FIELDS_FR
from natobrief.lexicon.titles import HEADLINE_VERBS, NO_NAME_ALONE
from natobrief.rules.given_name_shapes import EDGE, RUN, Found
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NAME, NameWords, has_given_name, read_name
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex
from natobrief.text.sieve import Sieve

_FIELD = rf"(?: +(?i:{FIELDS_FR}))"
_PORTFOLIO = regex(FIELD)
#: Before an office: another one who does the same, "Berg, Norwegian Foreign Minister Discuss".
_ONE_OF_TWO = regex(rf"[{CAPITALS}][\w'-]+(?:,|,? (?:and|&)) +(?:{Kind.ADJECTIVE}+ +)?\Z")
_NEAR = 60
#: Behind a word: what only persons have and do, in small letters.
_OF_PERSON = regex(rf"['\u2019]s\b| +(?:has|had|will|would|is|was|said|told|[{SMALLS}]{{3,}}ed)\b")
#: Before an office: it is that of anybody who holds it.
_OF_ANYBODY = regex(rf"\b(?:an?|une?) +(?:{Kind.ADJECTIVE}+ +)?\Z")
_AND_ANOTHER = regex(rf"(?:(?P<last>,? +(?:and|et))|,) +(?P<name>{NAME})")


#: "Ses homologues letton, Jan Ozols, estonienne, Liis Saar, et polonais Adam Wrona".
_EACH_OF = regex(
    rf"(?:[{Kind.OFFICE}{Kind.LEVEL}]+|{EDGE}(?:counterparts?|colleagues?|homologues?)){_FIELD}?"
    rf"(?P<list> +{Kind.ADJECTIVE}+,? +{NAME}(?:(?:,|,? +et) +{Kind.ADJECTIVE}+,? +{NAME}){{1,8}})"
)
#: Behind words for several: each with the country from which he comes, in brackets.
_OF_COUNTRY = rf"{NAME} +\({Kind.COUNTRY}+\)"
_WITH_COUNTRIES = regex(
    rf"(?:{Kind.LEVEL}|\b(?:[Mm]inist(?:er|re)|[Aa]mbassad(?:or|eur))s\b)[^.;:()]{{0,80}}?[ :] *"
    rf"(?P<list>{_OF_COUNTRY}(?:(?:,|,? +(?:and|et)) +{_OF_COUNTRY}){{1,31}})"
)

#: In the capitals of a headline: "Foreign Ministers Focused on".
_DID = regex(r"[A-Z][a-z]+ed +(?:on|in|at|by|with|for|to|from|over|about|the|their|its)\b")
#: Behind a name: it is that of a paper, as these say where they have something from.
_REPORTS = regex(r" +(?:informs|reports|writes)[.,]? *(?:\Z|(?= {2})|(?<=[.,] ))")


def is_what_many_did(text: str, name: NameWords) -> bool:
    """Tell whether a word behind those of one office is what they did: "Ministers Focused on"."""
    return not name.is_full and _DID.match(text, name.span.start) is not None


def is_deed(
    text: str, words: str, name: NameWords | None, *, is_of_many: bool, office: int
) -> bool:
    """Tell whether words behind an office are what is done: "Ministers Hail", "Minister Hails New".

    Args:
        text: The text.
        words: The words behind the office.
        name: The name that they are, if any.
        is_of_many: Whether several hold the office.
        office: Where the office begins; behind another name it is one of two who do something.
    """
    first = [each.split()[0].lower() for each in (words, *([] if name is None else [name.name]))]
    if is_of_many:
        is_verb = any(word in HEADLINE_VERBS for word in first)
        return is_verb or (name is not None and is_what_many_did(text, name))
    if first[-1] in HEADLINE_VERBS and _ONE_OF_TWO.search(text, max(0, office - _NEAR), office):
        return name is None or not has_given_name(name)
    is_person = name is not None and _OF_PERSON.match(text, name.span.end) is not None
    stems = (word.removesuffix(s) for word in first for s in ("s", "es") if word.endswith(s))
    return not is_person and any(stem in HEADLINE_VERBS for stem in stems)


def is_no_name_alone(text: str, name: NameWords) -> bool:
    """Tell whether a word is that of a headline: "Minister May Visit", and not "Minister May's".

    Who only passes on what others said is a paper: "said with his counterparts, Quay informs". What
    somebody is minister of is nobody: "Minister for the EU, Arts and Media".
    """
    if _REPORTS.match(text, name.span.end) or _PORTFOLIO.fullmatch(name.name):
        return True
    is_word = name.name.lower() in NO_NAME_ALONE
    return is_word and _OF_PERSON.match(text, name.span.end) is None


def is_of_another(text: str, office: int) -> bool:
    """Tell whether an office in apposition is not that of the word behind it.

    "Allied leaders (Minister, Ness)"; "headed by a minister, Herald reports".

    Args:
        text: The text.
        office: Where the office begins.
    """
    before = text[max(0, office - _NEAR) : office]
    return before.endswith("(") or _OF_ANYBODY.search(before) is not None


def each_of(text: str, sieve: Sieve) -> Iterator[Found]:
    """Find the full names in a list of office-holders, each with his country.

    Its adjective stands before a name, or its name in brackets behind.
    """
    for shape in (_EACH_OF, _WITH_COUNTRIES):
        for each in sieve.finditer(shape, 0, len(text)):
            for run in RUN.finditer(text, *each.span("list")):
                name = read_name(text, *run.span())
                if name is not None and name.is_full:
                    yield name.span.start, name


def more_of_many(text: str, end: int) -> Iterator[Found]:
    """Find the other family names behind one office: "Presidents Ruiz, Dahl and Bondar".

    Where no "and" comes before the last of them, it is no list of persons.
    """
    found: list[Found] = []
    while (match := _AND_ANOTHER.match(text, end)) is not None:
        name = read_name(text, *match.span("name"))
        if name is None or name.is_full or name.span.start != match.start("name"):
            return
        if is_no_name_alone(text, name):
            return
        found.append((name.span.start, name))
        end = name.span.end
        if match["last"] is not None:
            yield from found
            return
