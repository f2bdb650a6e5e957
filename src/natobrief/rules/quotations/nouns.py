"""Nouns of saying with whose words they are: "Lind's claim", "her assertion that"."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.subjects import NAME
from natobrief.rules.quotations.words import trie
from natobrief.span import Span
from natobrief.text.regex import regex

#: The step that finds them.
NOUN_OF_SAYING = "noun of saying"
#: What somebody says, by nouns for it in the singular.
NOUNS = trie(
    """accusation admission allegation answer appeal argument assertion assessment assurance belief
    boast call claim comment complaint conclusion contention declaration demand
    description explanation insistence message motto observation pledge prediction promise quip
    remark reply response retort slogan statement suggestion vow warning
    words""".split()  # noqa: SIM905 - quotes would hide the list
)
_FOLLOWED = (
    r"s?(?![\w-])(?= +(?:that|was|is|were|are|of|on|to|about|for|in which|where)\b|[:,]? *\ue008)"
)
#: A noun alone, which most sentences do not hold.
_NOUN = {
    Language.EN: regex(f" {NOUNS}{_FOLLOWED}"),
    Language.FR: regex(" (?:propos|mots|formule|phrase) de "),
}
_OWNED = {
    Language.EN: regex(
        rf"(?<![\w'-])(?:(?P<who>(?:[Tt]he )?{NAME}|[Tt]he (?:(?!that )[\w-]+ ){{0,3}}?[\w-]+)'s?"
        r"|(?P<whose>[Hh]is|[Hh]er|[Tt]heir))"
        rf" (?:[a-z-]+ ){{0,3}}?(?P<cue>{NOUNS}){_FOLLOWED}"
    ),
    Language.FR: regex(
        rf"(?<![\w'-])(?:les (?:propos|mots)|la (?:formule|phrase)) de (?P<who>{NAME})"
        r"(?P<cue>) *(?=[:,]? *\ue008)(?P<whose>)?"
    ),
}


def noun_attributions(text: str, sentence: Span, language: Language) -> Iterator[Attribution]:
    """Find the nouns of saying of a sentence that somebody's name or a possessive goes with."""
    if _NOUN[language].search(text, sentence.start, sentence.end) is None:
        return
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
