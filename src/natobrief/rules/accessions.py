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


_DOING_EN = r"(?:finali[sz]e|complete|conclude|ratify|ratified|signed?|signing|finish|welcome|support|begin|start|open|advance|speed up|approve|awaiting|ratification of|completing|concluding|ratifying)"
_WHOSE_EN = r"(?P<whose>their|its|both|these|<C>(?:(?:, | and |, and )<C>)*'s?|<A>(?: and <A>)*|the|this)"
_SHAPES = {
    Language.EN: pattern(
        rf"(?:{_DOING_EN} (?:the )?(?:ratification of |accession of )?)?(?:(?:\w+ )?{_WHOSE_EN} )?(?:\w+ )?accession(?: to <G>)?(?: (?:process|protocols?|talks|negotiations|treaty|bid))?(?: (?:of|by|for) (?P<of><C>(?:(?:, | and |, and )<C>)*))?"
        rf"|{_WHOSE_EN.replace('<whose>', '<whose2>')} (?:bid|application|membership)s?\b(?: (?:is|are) [^.,;\u201d]{{0,20}}ratification)?(?: (?:to join|of|in|for) (?:<G>|the Alliance))?"
        r"|\b(?:invit(?:e|ed|ing)|welcom(?:e|ed|ing)) (?P<of2><C>(?:(?:, | and |, and )<C>)*|them|it) (?:to join (?:<G>|the Alliance|us)|as (?:a |the )?(?:full |full-fledged |fully-fledged |new )*(?:members?|all(?:y|ies)))"
    ),
    Language.FR: pattern(
        r"(?:(?:achever|ratifier|conclure|finaliser|signer|signé|mener \u00e0 bien|parachever) )?(?:(?:le |la |l')?(?:processus d'|protocoles? d'|ratification de |ratification des protocoles d'))?(?P<whose>leur|son|l'|la |cette )? ?adh\u00e9sion(?: (?:de la |de l'|du |des |de |d')(?P<of><C>(?:(?:, (?:de la |de l'|du |de )?| et (?:de la |de l'|du |de )?)<C>)*))?"
    ),
}
_STAGES = (
    (AccessionStage.RATIFYING, re.compile(r"ratif", re.IGNORECASE)),
    (AccessionStage.PROTOCOLS_SIGNED, re.compile(r"sign(?:ed|\u00e9)\b.{0,40}(?:protocol|protocole)", re.IGNORECASE)),
    (AccessionStage.INVITED, re.compile(r"\binvit(?:ed|e|\u00e9)", re.IGNORECASE)),
    (AccessionStage.ASPIRANT, re.compile(r"\bappl(?:y|ied|ication)|candidat", re.IGNORECASE)),
)
_PRONOUN = re.compile(r"\b(?:their|its|both|them|these|leur|son)\b", re.IGNORECASE)
_COUNTRY_KINDS = (Kind.COUNTRY, Kind.ADJECTIVE)


def find_accessions(marked: Marked) -> Iterator[AccessionWords]:
    """Find words about accessions, in the order of the text."""
    shape = _SHAPES[marked.document.language]
    for sentence in marked.document.sentences:
        for match in shape.finditer(marked.inner, sentence.start, sentence.end):
            words = match[0].strip()
            lead = len(match[0]) - len(match[0].lstrip())
            text = Span(match.start() + lead, match.start() + lead + len(words))
            countries = tuple(marked.marks.inside(text, *_COUNTRY_KINDS))
            pronoun = _PRONOUN.search(words)
            countries = countries or _subject(marked, sentence, text, pronoun)
            if not countries and pronoun is None:
                continue
            span = None if pronoun is None else Span(text.start + pronoun.start(), text.start + pronoun.end())
            yield AccessionWords(text, _stage(words), countries, span, sentence)


def _subject(
    marked: Marked, sentence: Span, text: Span, pronoun: re.Match[str] | None
) -> tuple[Mark, ...]:
    """Return the country that "its" stands for: the one named right before in the sentence."""
    if pronoun is None or pronoun[0].lower() not in {"its", "son"} or text.start <= sentence.start:
        return ()
    before = marked.marks.inside(Span(sentence.start, text.start), Kind.COUNTRY)
    return tuple(before[-1:])


def _stage(words: str) -> AccessionStage | None:
    for stage, shape in _STAGES:
        if shape.search(words):
            return stage
    return None
