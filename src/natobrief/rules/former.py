"""Offices that somebody held, and holds no longer."""

from __future__ import annotations

import re

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span
from natobrief.text.regex import regex

_WORDS = regex(r"(?:former|ex|ancien(?:ne)?)\b", re.IGNORECASE)
#: Before a party and its office; right before an office the word is part of its mark.
_BEFORE = pattern(r"\b(?P<former>former|ex|ancien(?:ne)?)[ -](?:<A>|<CG>(?:'s?)?) $")
_REACH = 60


def is_former(office: str) -> bool:
    """Tell whether an office is one that somebody held.

    >>> is_former("Former President"), is_former("President")
    (True, False)
    """
    return _WORDS.match(office) is not None


def find_former(marked: Marked, office: int) -> Span | None:
    """Return the word before the party of an office that says that somebody held it.

    Args:
        marked: The text.
        office: Where the words for the office begin.
    """
    match = _BEFORE.search(marked.inner, max(0, office - _REACH), office)
    return None if match is None else Span(*match.span("former"))
