"""A day on which a meeting was to be held, and is not any more."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span

_ON = r"(?:(?:on|for|in|le|du|pour le|au)(?: the)? )?"
#: Words before the day that is given up.
BEFORE_OLD_DATE = one_of(
    r"""
    (?:and |but )?not | instead of | rather than | in place of | no longer
    (?:originally|previously|initially|formerly|first|earlier) \
        (?:scheduled|planned|announced|foreseen|set|due|expected)(?: to (?:take place|be held))?
    (?:moved|postponed|brought forward|put back|rescheduled|delayed|shifted) from
    (?:et |mais )?non(?: pas)? | au lieu | plutôt que
    (?:initialement|d'abord|précédemment|auparavant) \
        (?:prévue?s?|annoncée?s?|fixée?s?|programmée?s?)
    (?:reportée?s?|avancée?s?|déplacée?s?)
    """
)
_MOVED = pattern(rf"\b{BEFORE_OLD_DATE} {_ON}(?P<old><D>)")


def find_moved_date(marked: Marked, stretch: Span) -> Span | None:
    """Find the day that words give up for another one.

    >>> from natobrief.model import Language
    >>> from natobrief.rules.dates import find_dates
    >>> from natobrief.text.document import Document
    >>> text = "They meet on 5 May 2022 and not on 3 May 2022."
    >>> marked = Marked(Document(text, Language.EN), find_dates(text))
    >>> find_moved_date(marked, Span(0, len(text))).of(text)
    '3 May 2022'
    """
    match = marked.narrative_sieve.search(_MOVED, stretch.start, stretch.end)
    return None if match is None else Span(*match.span("old"))
