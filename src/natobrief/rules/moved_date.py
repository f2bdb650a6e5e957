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
#: Behind several days: only one of them is left.
_SHORTENED = pattern(
    r"[^.;]{0,120}?\b(?:(?:cut|reduced|shortened|trimmed|scaled (?:back|down)) to "
    r"(?:only |just )?(?:one|a single|1)(?: single)?[ -]day"
    r"|(?:ramen|rédui|raccourci|limit)(?:ée?|te?|e)?s? à une? (?:seule? |unique )?jour(?:née)?)\b"
)


def is_shortened(marked: Marked, end: int) -> bool:
    """Tell whether words behind several days leave only one of them.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The meeting of 3 and 4 May was cut to one day."
    >>> is_shortened(Marked(Document(text, Language.EN), ()), 26)
    True
    """
    return _SHORTENED.match(marked.narrative, end) is not None


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
