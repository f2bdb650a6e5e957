"""Texts that tell of a life: the meetings in them are those that somebody was at once."""

from __future__ import annotations

import re

from natobrief.text.document import Document
from natobrief.text.once import once
from natobrief.text.regex import regex

#: A line that calls a text so.
_CALLED = regex(
    r"(?:(?:official|short|brief) )?(?:biograph(?:y|ical (?:note|sketch|details))"
    r"|curriculum vitae|c\.?v\.?|(?:notice )?biographi(?:e|que))"
    r"(?:(?: of| de|,| [-\u2013]| ?:).*)?",
    re.IGNORECASE,
)
#: How such a text begins: nothing else is said before.
_BORN = regex(
    r"(?:[^.;:,]{2,60} (?:was|is) born (?:in|on|at)\b"
    r"|[^.;:,]{2,60} est n\u00e9e? (?:\u00e0|en|le|au)\b"
    r"|(?:Born|N\u00e9e?) (?:in|on|\u00e0|en|le|au)\b)"
)
#: So many of the first paragraphs say what the text is.
_TOP = 4


@once
def is_biography(document: Document) -> bool:
    """Tell whether a line at the top calls a text a biography, or says when somebody was born."""
    return any(
        _CALLED.fullmatch(document.plain, line.start, line.end)
        or _BORN.match(document.plain, line.start, line.end)
        for line in document.paragraphs[:_TOP]
    )
