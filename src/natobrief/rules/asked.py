"""Visits to which somebody is only asked."""

from __future__ import annotations

import re

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

#: Before "to visit": whom others ask to come, who may not.
_ASKED = pattern(
    r"\b(?:invit(?:es?|ed|ing|ations?)|ask(?:s|ed)?|urge[sd]?|hope[sd]?"
    r"|wish(?:es|ed)?|want(?:s|ed)?|offer(?:s|ed)?)\b[^.;]{0,80}$"
)


def is_only_asked(marked: Marked, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether others invite somebody "to visit", or hope that he does.

    Args:
        marked: The text.
        sentence: The sentence that tells of the visit.
        match: What was found in it, with the verb.
    """
    verb = match.groupdict().get("verb") or ""
    if not verb.lower().startswith("to "):
        return False
    return _ASKED.search(marked.narrative[sentence.start : match.start("verb")]) is not None
