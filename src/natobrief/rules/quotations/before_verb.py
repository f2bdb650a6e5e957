"""The words before a verb: where they begin and end, adverbs and auxiliaries left out."""

from __future__ import annotations

import re

from natobrief.model import Language
from natobrief.rules.french_asides import ASIDE
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.words import ADVERBS
from natobrief.text.regex import regex

#: How far a subject reaches from its verb, in characters.
REACH = 240
_BREAK = regex(rf"[{Kind.QUOTE};:()\[\]\n.!?-](?:(?<![.!?-])|(?<=[.!?]) |(?<= -)-* |(?<=-)-)")
_PARENTHESIS = regex(r"\([^()]{0,60}\)")
#: Words about the subject, between dashes right before its verb.
_DASHED = regex(r" -{1,3} [^-]{2,120} -{1,3} *$")
_YEAR_AT_END = regex(r"(?<=who) (?:in|since) [12][0-9]{3}$")
#: Between a French auxiliary and its participle: "a clairement dit", "a pour sa part dit".
_FR_ADVERB = regex(
    rf"(?:(?<= a)|(?<= ont)|(?<= avait)|(?<= avaient))(?:,? {ASIDE}(?![\w'-])){{1,2}},?$"
)
_MAX_ADVERBS = 8
_LAST_WORD = regex(r"[\w'-]++$")


def before_verb(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """Return where the words before a verb begin and end, adverbs and auxiliaries left out."""
    lead = text[max(start, end - REACH) : end]
    lead = _PARENTHESIS.sub(_blank, lead) if "(" in lead else lead
    lead = _DASHED.sub(_blank, lead) if lead.rstrip().endswith("-") else lead
    cut = 0
    for match in _BREAK.finditer(lead):
        if match[0] == ". " and _is_abbreviated(lead[: match.start()]):
            continue
        cut = match.end()
    kept = lead.rstrip()
    if kept[-1:].isdigit():
        kept = _YEAR_AT_END.sub("", kept)
    if language is Language.FR:
        kept = _FR_ADVERB.sub("", kept)
    for _ in range(_MAX_ADVERBS):
        bare = kept.rstrip(" ,")
        word = _LAST_WORD.search(bare, max(cut, len(bare) - 20))
        if word is None or not _is_adverb(word[0], language):
            break
        head = bare[: word.start()].rstrip()
        has_comma, opens = len(bare) < len(kept), head.endswith(",")
        if has_comma and not opens and word[0].endswith("ly") and " " in head[cut:]:
            break
        kept = head.rstrip(" ,") if has_comma and opens else head
    return end - len(lead) + cut, end - len(lead) + max(cut, len(kept))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_abbreviated(lead: str) -> bool:
    word = _LAST_WORD.search(lead[-6:])
    return word is not None and word[0][0].isupper()


def _is_adverb(word: str, language: Language) -> bool:
    return word in ADVERBS[language] or (word.endswith("ly") and word.islower())
