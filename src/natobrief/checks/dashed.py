"""Words that a text sets off by a dash, not by quotation marks: "- It was good - said Ana"."""

from __future__ import annotations

import re

from natobrief.span import Span
from natobrief.text.regex import regex

#: A line, or the rest of one, that begins with a dash.
_DASHED = regex(
    r"(?:^|(?<=[.!?] ))[-\u2013\u2014]\s(?P<words>[A-Z\u00c0-\u00de][^\n]*)$", re.MULTILINE
)
#: Behind a second dash, who says it.
_SAID = regex(
    r"\s[-\u2013\u2014]\s(?:said|says|stated|declared|added|stressed|noted|emphasi[sz]ed|explained"
    r"|dit|a dit|a d\u00e9clar\u00e9|a ajout\u00e9|a soulign\u00e9)\s+(?P<who>[^\n]+)$"
)


def speaker_behind_dash(text: str, span: Span) -> str | None:
    """Return who says words that are set off by a dash; nobody by name is "", and else None.

    >>> text = "- It was good - said Ana Berg."
    >>> speaker_behind_dash(text, Span(2, 13)), speaker_behind_dash(text, Span(16, 20))
    ('Ana Berg.', None)
    """
    start = text.rfind("\n", 0, span.start) + 1
    stop = text.find("\n", span.end)
    for line in _DASHED.finditer(text, start, len(text) if stop < 0 else stop):
        said = _SAID.search(text, *line.span("words"))
        end = line.end() if said is None else said.start()
        if line.start("words") <= span.start and span.end <= end:
            return "" if said is None else said["who"]
    return None
