"""When and where those who meet have met before, told by the way."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

#: Before the day or the place: "ministers, who last met in Oslo on".
_MET = pattern(
    r"(?:<LBG>|ministers|leaders|representatives|ambassadors|ministres|dirigeants)"
    r"(?: (?:of|from|de|des|du) [^.;,()]{1,60}?)?(?:,| \(| [-\u2013\u2014]) ?"
    r"(?:(?:who|which|whose (?:[\w-]+ ){0,2}(?:meeting|session|summit|gathering))(?![\w-])"
    r"[^.;]{0,40}?\b(?:met|gathered|convened|assembled|came together|took place|sat"
    r"|(?:was|were) held)\b"
    r"|(?:qui|dont (?:la |le )(?:[\w-]+ ){0,2}(?:réunion|session|sommet|rencontre)(?: [a-zé]+)?)"
    r"(?![\w-])[^.;]{0,40}?\b(?:(?:se sont|s'est|s'étaient|s'était|étaient) (?:[a-zé]+ ){0,2}?"
    r"(?:réuni|retrouvé|rencontré|tenu)(?:e?s?)|(?:a|avait|ont|avaient) (?:[a-zé]+ )?eu lieu)"
    r"(?!\w))"
    r"[^.;]{0,60}?$"
)
#: Behind it: on which day they meet this time.
_MEETS = pattern(
    r"[^.;]{0,40}?(?:,|\)| [-\u2013\u2014]) ?[^.;]{0,30}?"
    r"\b(?:(?:will|shall|are to|is to|are due to|is due to|plan to) (?:[\w-]+ ){0,2}?"
    r"(?:meet|gather|convene|reconvene|assemble|come together|return|hold)\b"
    r"|(?:se )?(?:re)?(?:réuni|retrouve|rencontre|tiend)r(?:a|ont)(?!\w))[^.;]{2,160}?<D>"
)
_REACH = 200


def is_of_one_before(marked: Marked, sentence: Span, told: Span) -> bool:
    """Tell whether those who meet have met before on a day or in a place, and meet again.

    >>> from natobrief.model import Language
    >>> from natobrief.rules.dates import find_dates
    >>> from natobrief.text.document import Document
    >>> text = "Ministers, who met on 3 May 2022, will meet again on 5 June 2022."
    >>> marked = Marked(Document(text, Language.EN), find_dates(text))
    >>> is_of_one_before(marked, Span(0, len(text)), Span(22, 32))
    True
    """
    before = marked.narrative[max(sentence.start, told.start - _REACH) : told.start]
    if _MET.search(before) is None:
        return False
    return _MEETS.match(marked.narrative, told.end, sentence.end) is not None
