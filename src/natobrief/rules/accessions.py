"""Words about a country's way into the Alliance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import final

from attrs import frozen

from natobrief.lexicon.organisations import NATO
from natobrief.model import AccessionStage, Status
from natobrief.rules.accession_shapes import CLAUSE_END, SHAPES, SUBJECT
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.taken import Taken
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class AccessionWords:
    """Words that speak of an accession."""

    text: Span
    #: What the words say of the stage; None when they only speak of accession.
    stage: AccessionStage | None
    #: Marks of the countries that the words name or are said of; empty when a pronoun stands.
    countries: tuple[Mark, ...]
    #: The pronoun that stands for countries; None when they are named, or nobody is.
    pronoun: Span | None
    #: Whether the pronoun stands for one country.
    is_one: bool
    sentence: Span


#: How far a country has come that is this to the Alliance, where words only speak of accession.
STAGE_OF_STATUS: Mapping[Status, AccessionStage] = MappingProxyType(
    {
        Status.ALLY: AccessionStage.MEMBER,
        Status.INVITEE: AccessionStage.INVITED,
        Status.PARTNER: AccessionStage.ASPIRANT,
    }
)
_INVITED = regex(
    r"\binvit[\u00e9e]+e?s?\b|\binvited\b|\binvitons\b"
    r"|\b(?:d\u00e9cid|conven)\w+ (?:aujourd'hui )?d'inviter\b",
    re.IGNORECASE,
)
_STAGES = (
    (AccessionStage.INVITED, _INVITED),
    (
        AccessionStage.MEMBER,
        regex(
            r"""\b(?:became|ha(?:s|ve)[ ]+become|joined|devenue?s?|rejoint|adh\u00e9r\u00e9)\b
            |\bnewest\b
            |^(?!welcom)(?:.*\b)?as[ ](?:an?[ ]|the[ ])?(?:\S+[ ])?(?:ally|allies|members?)\b
            |\bally[ ]since\b|\balliée?s?[ ]depuis\b
            |\ben[ ](?:tant[ ]que|qualit\u00e9[ ]d[e'])[ ]?(?:alli|membre)""",
            re.IGNORECASE | re.VERBOSE,
        ),
    ),
    (AccessionStage.RATIFYING, regex(r"ratif", re.IGNORECASE)),
    (AccessionStage.PROTOCOLS_SIGNED, regex(r"\bsign(?:ed|\u00e9e?s?)\b", re.IGNORECASE)),
    (
        AccessionStage.ASPIRANT,
        regex(r"\bappl(?:y|ied|ications?)\b|\bcandidatures?\b", re.IGNORECASE),
    ),
)
#: Before "as a member": that it is not so yet; in a session, an Ally will take part as one.
_WILL = regex(r"\b(?:soon|one day|eventually|bientôt|un jour)\b", re.IGNORECASE)
_MEMBER = regex(r"as\b|en\b", re.IGNORECASE)
_PRONOUN = regex(r"\b(?:their|its|both|them|these|it|leurs?|son|sa|two|three)\b", re.IGNORECASE)
#: What one is: "Japan as well as Sweden as an invitee".
_AS_ONE = regex(r"as an? ", re.IGNORECASE)
_ONE = frozenset({"its", "it", "son", "sa"})
#: Before words of joining that are said of an object: whom they are said of.
_OBJECT = regex(r"\b(?P<whom>them|they|les|ils|elles) +(?:\w+ +){0,4}$", re.IGNORECASE)
#: Before an accession of long ago: the years since are counted.
_ANNIVERSARY = regex(
    r"(?:\banniversar(?:y|ies) of|\byears? (?:after|since|on from)|\banniversaires? de"
    r"|\bans (?:après|depuis)) *(?:the|their|its|la|l'|leur|son)? *\Z",
    re.IGNORECASE,
)
_REACH = 40
#: How far before words of joining their subject may stand.
_CLAUSE = 400
#: Between a country and words that are said of it, whatever else stands before.
_ADJACENT = regex(r"(?:'s?)?,? *(?:(?:which|who|whose|qui|dont)\b.*)?")
#: Before a country: it is where something is, or whom somebody meets.
_ASIDE = regex(
    r"\b(?:in|to|at|with|against|en|\u00e0|au|avec|contre)(?: +(?:the|her|his|its|their))* +$"
)


def find_accessions(marked: Marked) -> Iterator[AccessionWords]:
    """Find words about accessions, in the order of the text."""
    shapes = marked.inner_sieve.among(SHAPES[marked.document.language])
    for sentence in marked.document.sentences if shapes else ():
        found: list[AccessionWords] = []
        taken = Taken()
        for shape in shapes:
            for match in marked.inner_sieve.finditer(shape, sentence.start, sentence.end):
                words = _accession(marked, match, sentence)
                if words is not None and taken.take(words.text):
                    found.append(words)
        yield from sorted(found, key=lambda words: words.text.start)


def _accession(marked: Marked, match: re.Match[str], sentence: Span) -> AccessionWords | None:
    """Tell who joins: whom the words name, their subject, or whom a pronoun stands for."""
    text = Span(*match.span("text"))
    if any(mark.value != NATO for mark in marked.marks.inside(text, Kind.ORGANISATION)):
        return None
    start = max(sentence.start, text.start - _REACH)
    if _ANNIVERSARY.search(marked.inner[start : text.start]):
        return None
    pronoun = _pronoun(marked, match, sentence)
    is_one = pronoun is not None and pronoun.of(marked.inner).lower() in _ONE
    countries = _named(marked, match, text)
    if not countries and (is_one or _is_said_of(match)):
        countries = _subject(marked, sentence, text)
    if not countries and pronoun is None and _is_said_of(match):
        return None
    return AccessionWords(
        text=text,
        stage=None if _is_to_come(marked, match, sentence) else stage_of(match["text"]),
        countries=countries,
        pronoun=None if countries else pronoun,
        is_one=is_one,
        sentence=sentence,
    )


def _is_to_come(marked: Marked, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether words only say that a country will be something: "who will sit here as Ally"."""
    start, end = max(sentence.start, match.start("text") - _REACH), match.start("text")
    is_will = marked.inner_sieve.search(_WILL, start, end) is not None
    return is_will and _MEMBER.match(match["text"]) is not None


def _is_said_of(match: re.Match[str]) -> bool:
    return "said_of" in match.re.groupindex


def _pronoun(marked: Marked, match: re.Match[str], sentence: Span) -> Span | None:
    """Return the word that stands for who joins: in the words, or the object before them."""
    found = _PRONOUN.search(match["text"])
    if found is not None:
        return Span(*found.span()).shifted(match.start("text"))
    start = max(sentence.start, match.start("text") - _REACH)
    if _is_said_of(match) and (
        found := marked.inner_sieve.search(_OBJECT, start, match.start("text"))
    ):
        return Span(*found.span("whom"))
    return None


def _named(marked: Marked, match: re.Match[str], text: Span) -> tuple[Mark, ...]:
    where = Span(*match.span("whom")) if "whom" in match.re.groupindex else text
    return tuple(marked.marks.inside(where, Kind.COUNTRY, Kind.ADJECTIVE))


def _subject(marked: Marked, sentence: Span, text: Span) -> tuple[Mark, ...]:
    """Return the countries of which words are said: those next to them, or the only ones.

    Where the clause names several lists of countries and none stands next to the words, it is
    not clear of whom they are said, and nothing is given.
    """
    start = max(sentence.start, text.start - _CLAUSE)
    for end in marked.inner_sieve.finditer(CLAUSE_END, start, text.start):
        start = end.end()
    lists = [
        Span(*found.span()) for found in marked.inner_sieve.finditer(SUBJECT, start, text.start)
    ]
    lists = [each for each in lists if not marked.inner_sieve.search(_ASIDE, start, each.start)]
    if not lists:
        return ()
    is_next = _ADJACENT.fullmatch(marked.inner, lists[-1].end, text.start)
    if len(lists) > 1 and not is_next:
        return ()
    named = marked.marks.inside(lists[-1], Kind.COUNTRY, Kind.ADJECTIVE)
    is_of_one = is_next and _AS_ONE.match(marked.inner, text.start, text.end) is not None
    return tuple(named[-1:] if is_of_one else named)


def stage_of(words: str) -> AccessionStage | None:
    """Return how far a country has come by what words about its accession say; None if nothing."""
    return next((stage for stage, shape in _STAGES if shape.search(words)), None)
