"""Words about a country's way into the Alliance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.model import AccessionStage, Language
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.span import Span


@final
@frozen
class AccessionWords:
    """Words that speak of an accession."""

    text: Span
    #: What the words say of the stage; None when they only speak of accession.
    stage: AccessionStage | None
    #: Marks of the countries that the words name; empty when a pronoun stands for them.
    countries: tuple[Mark, ...]
    #: The pronoun or group words that stand for the countries; None when they are named.
    pronoun: Span | None
    sentence: Span


_LISTED = r"<C>(?:(?:, | and |, and )(?:the )?<C>){0,30}"
_VERB_EN = r"(?:(?<!\w)(?!(?:of|on|in|to|for|with|by|and|or|that|from|about|is|are|as|at|the|a|an|of)\b)[a-z]+ (?:up )?)"
_WHOSE_EN = rf"(?P<whose>their|its|both|these|{_LISTED}'s?|<A>(?: and <A>){0,5}|the|this)"
_WHEN = r"(?: to (?:an end|a close|completion))?(?: (?:in|on|last) <D>)?"
_SHAPES = {
    Language.EN: (
        pattern(
            rf"(?:{_VERB_EN}(?:the )?(?:last )?(?:ratifications? of )?)?(?:{_WHOSE_EN} )(?:\w+ )?accession(?: to <G>)?"
            rf"(?: (?:process|protocols?|talks|negotiations|treaty|bid))?(?: (?:of|by|for) (?P<of>{_LISTED}))?{_WHEN}"
        ),
        pattern(
            rf"{_VERB_EN}(?:the )?ratifications? (?:of|by \w+ Allies of) (?:(?P<whose>their|its|both|{_LISTED}'s?) )?(?:accession )?(?:protocols?|accession|membership|bids?)(?: (?:of|by|for) (?P<of>{_LISTED}))?"
        ),
        pattern(
            rf"(?P<whose>their|its|both|{_LISTED}'s?|<A>(?: and <A>){0,5}) (?:bid|application|membership)s?\b(?: (?:is|are) [^.,;\u201d]{{0,20}}ratification)?(?: (?:to join|of|in|for) (?:<G>|the Alliance))?"
        ),
        pattern(
            rf"\b(?:invit(?:e|ed|ing)|welcom(?:e|ed|ing)) (?P<of>{_LISTED}|them|it) (?:to join (?:<G>|the Alliance|us)|as (?:a |the )?(?:full |full-fledged |fully-fledged |new )*(?:members?|all(?:y|ies)))"
        ),
        pattern(r"\b(?:as (?:an )?invitees?|for the first time as invitees?)\b"),
        pattern(r"\b(?:(?:its |their )?first \w+ as (?:an Ally|a member|Allies|members)|an Ally since <D>|became (?:a )?(?:members?|Ally|Allies)(?: (?:of <G> )?on <D>)?|for the first time as (?:an )?(?:Ally|Allies|members?))"),
    ),
    Language.FR: (
        pattern(
            r"(?:(?:achever|ratifier|conclure|finaliser|signer|sign\u00e9|mener \u00e0 bien|parachever) )?(?:(?:le |la |l')?(?:processus d'|protocoles? d'|ratification de |ratification des protocoles d'))?(?P<whose>leur|son|l'|la |cette )? ?adh\u00e9sion(?: (?:de la |de l'|du |des |de |d')(?P<of><C>(?:(?:, (?:de la |de l'|du |de )?| et (?:de la |de l'|du |de )?)<C>)*))?"
        ),
    ),
}
_STAGES = (
    (AccessionStage.MEMBER, re.compile(r"\b(?:ally|allies|became|first \w+ as)\b", re.IGNORECASE)),
    (AccessionStage.RATIFYING, re.compile(r"ratif", re.IGNORECASE)),
    (AccessionStage.PROTOCOLS_SIGNED, re.compile(r"sign(?:ed|\u00e9)\b.{0,40}(?:protocol|protocole)", re.IGNORECASE)),
    (AccessionStage.INVITED, re.compile(r"\binvit(?:ed|ee|\u00e9)", re.IGNORECASE)),
    (AccessionStage.ASPIRANT, re.compile(r"\bappl(?:y|ied|ication)|candidat", re.IGNORECASE)),
)
#: Words that point back to those who join; "the" does where the sentence names nobody.
_PRONOUN = re.compile(r"\b(?:their|its|both|them|these|it|leur|son|the|two)\b", re.IGNORECASE)
#: Words of joining that are said of the subject of their sentence.
_OF_SUBJECT = re.compile(r"\b(?:as |an ally|became|first)", re.IGNORECASE)
_COUNTRY_KINDS = (Kind.COUNTRY, Kind.ADJECTIVE)


def find_accessions(marked: Marked) -> Iterator[AccessionWords]:
    """Find words about accessions, in the order of the text."""
    for sentence in marked.document.sentences:
        found: list[Span] = []
        for shape in _SHAPES[marked.document.language]:
            for match in shape.finditer(marked.inner, sentence.start, sentence.end):
                words = match[0].strip()
                lead = len(match[0]) - len(match[0].lstrip())
                text = Span(match.start() + lead, match.start() + lead + len(words))
                if any(text.overlaps(other) for other in found):
                    continue
                found.append(text)
                yield from _accession(marked, sentence, text, words)


def _accession(marked: Marked, sentence: Span, text: Span, words: str) -> Iterator[AccessionWords]:
    countries = tuple(marked.marks.inside(text, Kind.COUNTRY, Kind.ADJECTIVE))
    pronoun = _PRONOUN.search(words)
    if not countries and _OF_SUBJECT.match(words):
        countries = _subjects(marked, sentence, text)
        if not countries:
            return
    elif not countries and pronoun is not None and pronoun[0].lower() in {"its", "son"}:
        countries = _subjects(marked, sentence, text)[-1:]
    if countries or pronoun is not None:
        span = None
        if pronoun is not None:
            span = Span(text.start + pronoun.start(), text.start + pronoun.end())
        yield AccessionWords(text, _stage(words), countries, span, sentence)


def _subjects(marked: Marked, sentence: Span, text: Span) -> tuple[Mark, ...]:
    """Return the countries named before the words in their sentence."""
    if text.start <= sentence.start:
        return ()
    return tuple(marked.marks.inside(Span(sentence.start, text.start), Kind.COUNTRY))


def _stage(words: str) -> AccessionStage | None:
    for stage, shape in _STAGES:
        if shape.search(words):
            return stage
    return None
