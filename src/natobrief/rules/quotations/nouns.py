"""Nouns of saying with whose words they are: "Lind's claim", "her assertion that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.subjects import NAME
from natobrief.span import Span

#: The step that finds them.
NOUN_OF_SAYING = "noun of saying"
_OWNED = {
    Language.EN: re.compile(
        rf"(?<![\w'-])(?:(?P<who>(?:[Tt]he )?{NAME})(?:'s?)|(?P<whose>[Hh]is|[Hh]er|[Tt]heir))"
        r" (?:[a-z-]+ ){0,3}?(?P<cue>allegation|answer|appeal|argument|assertion|assessment|belief|"
        r"call|claim|comment|complaint|conclusion|declaration|demand|description|insistence|message|"
        r"motto|observation|pledge|prediction|promise|remark|reply|response|slogan|statement|"
        r"suggestion|vow|warning|words)s?(?![\w-])(?= +(?:that\b|was\b|is\b|were\b|are\b|of\b|on\b"
        r"|to\b|about\b)|[:,]? *\ue008)"
    ),
    Language.FR: re.compile(
        rf"(?<![\w'-])(?:les (?:propos|mots)|la (?:formule|phrase)) de (?P<who>{NAME})"
        r"(?P<cue>) *(?=[:,]? *\ue008)(?P<whose>)?"
    ),
}


def noun_attributions(text: str, sentence: Span, language: Language) -> Iterator[Attribution]:
    """Find the nouns of saying of a sentence that somebody's name or a possessive goes with."""
    for match in _OWNED[language].finditer(text, sentence.start, sentence.end):
        group = "who" if match["who"] else "whose"
        speaker = Span(*match.span(group))
        cue = Span(*match.span("cue")) if match["cue"] else speaker
        yield Attribution(
            Span(match.start(), match.end()),
            cue,
            speaker,
            NOUN_OF_SAYING,
            may_follow=False,
            may_report=False,
        )
