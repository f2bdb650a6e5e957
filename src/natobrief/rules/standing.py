"""Formats that exist for good: who belongs to them does not come to the meeting for that."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

#: Words for how a format came to be.
_FOUNDED = pattern(
    r"\b(?:launched|established|created|founded|set up|initiated|instituted) "
    r"(?:in|after|following|by|at|under|(?:shortly |soon )after|in the wake of)\b"
    r"|\b(?:lancée?s?|créée?s?|fondée?s?|instituée?s?|instaurée?s?|mise?s? en place|nées?) "
    r"(?:en|après|à la suite|à l'issue|par|lors|au lendemain|sous)\b"
)
#: Words for who always belongs to it, in the present.
_BELONG = pattern(
    r"\b(?:bring|brings|gather|gathers) together\b"
    r"|\b(?:is|are) (?:co-?)?(?:chaired|led|presided over|run|composed of|made up of) ?(?:by)?\b"
    r"|\b(?:consists? of|comprises?|includes?|groups?)\b"
    r"|\b(?:réunit|réunissent|rassemble|rassemblent|regroupe|regroupent|associe|associent"
    r"|comprend|comprennent|compte|comptent)\b"
    r"|\b(?:est|sont) (?:co)?(?:présidée?s?|dirigée?s?|composée?s?|formée?s?)\b"
)


def is_standing(marked: Marked, sentence: Span) -> bool:
    """Tell whether a sentence says who belongs to a format, and how that came to be."""
    founded = marked.narrative_sieve.search(_FOUNDED, sentence.start, sentence.end)
    if founded is None:
        return False
    return marked.narrative_sieve.search(_BELONG, sentence.start, sentence.end) is not None
