"""Who calls something so, behind a passive: "described as “historic” by many delegates"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from natobrief.model import Language
from natobrief.rules.quotations.utterance import Utterance
from natobrief.span import Span
from natobrief.text.regex import regex

#: The step that finds them.
AGENT: Final = "agent of a passive"
_PASSIVE: Final = {
    Language.EN: regex(
        r"(?<![\w'-])(?:(?:described|hailed|praised|welcomed|denounced|condemned|dismissed|portrayed"
        r"|seen|regarded|viewed|presented|billed|characteri[sz]ed|critici[sz]ed) as"
        r"|called|dubbed|labell?ed|branded|termed|deemed|considered|declared|judged)"
        r"(?: (?:an?|the))?\W{1,3}\Z"
    ),
    Language.FR: regex(
        r"(?<![\w'-])(?:qualifi|décri|présent|jug|considér|dénonc|salu|perç|appel|baptis|surnomm|tax)"
        r"(?:é|u|t)e?s?(?: (?:de |d['’]|comme)(?: ?(?:une?|des|la|le))?)?\W{1,3}\Z"
    ),
}
_WORDS: Final = r"(?P<who>(?!\w+ing\b)[^,.;:()\n\"“”«»]{2,80}?)"
_BY: Final = {
    Language.EN: regex(
        rf"\W{{0,3}} by {_WORDS}(?=[,.;:()\n\"“”]|\Z| (?:who|whose|in|on|at|during|for|as|after"
        r"|before|when|while|last|this|and|but|to|with|has|have|had|is|was|were|will)\b)"
    ),
    Language.FR: regex(
        rf"\W{{0,3}} par {_WORDS}(?=[,.;:()\n\"«»]|\Z| (?:qui|dont|en|à|dans|lors|pour|après|avant"
        r"|quand|et|mais|au|aux|a|ont|est|était|sera)\b)"
    ),
}
_LEAD: Final = 40
_REACH: Final = 160


def agent_of(text: str, quoted: Span, language: Language) -> Span | None:
    """Return the words for who calls something by quoted words, behind a passive.

    >>> text = "It was called \u201codd\u201d by Ana Ruiz."
    >>> agent_of(text, Span(15, 18), Language.EN).of(text)
    'Ana Ruiz'
    """
    by = _BY[language].match(text, quoted.end, quoted.end + _REACH)
    if by is None:
        return None
    is_passive = _PASSIVE[language].search(text, max(0, quoted.start - _LEAD), quoted.start)
    return None if is_passive is None else Span(*by.span("who"))


def with_agent(text: str, utterance: Utterance, language: Language) -> Utterance:
    """Return an utterance of quoted words with the one who calls something by them."""
    who = agent_of(text, utterance.parts[0], language) if len(utterance.parts) == 1 else None
    return utterance if who is None else evolve(utterance, speaker=who, decided_by=AGENT)
