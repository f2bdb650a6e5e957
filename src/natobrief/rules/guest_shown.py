"""Who is present where something is shown, opened or signed beside a meeting."""

from __future__ import annotations

import re
from typing import Final

from natobrief.text.regex import regex

#: Before "in the presence of": something is shown, opened or signed.
_SHOWN = regex(
    r"\b(?:demonstration|inaugurat\w+|exhibition|ceremon(?:y|ies)|unveil\w+|parade|concert"
    r"|sign(?:ed|ing|ature)|wreath[ -]laying|flag[ -]raising)\b[^.;:]{0,80}\Z",
    re.IGNORECASE,
)
_REACH: Final = 120


def is_at_show(words: str, match: re.Match[str]) -> bool:
    """Tell whether words of being present are said of a show, and not of the meeting.

    >>> words = "A demonstration of ships in the presence of the King"
    >>> is_at_show(words, re.search("in the presence of", words))
    True
    """
    if not match[0].lower().startswith(("in the presence", "participation", "with the part")):
        return False
    return _SHOWN.search(words[max(0, match.start() - _REACH) : match.start()]) is not None
