"""Parentheses inside a phrase: "Tuesday (29 November 2022)"."""

import re

from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.shapes import S

_CLOSING = re.compile(rf"{S}\)")


def closed(text: str, phrase: Phrase, opened: str | None) -> Phrase:
    """Take the parenthesis in that closes what was opened inside the phrase.

    >>> closed("(29 May)", Phrase(start=0, end=7), "(").end
    8
    """
    if not opened and not phrase.is_open:
        return phrase
    match = _CLOSING.match(text, phrase.end)
    if match is None:
        return phrase._replace(is_open=True)
    return phrase._replace(end=match.end(), is_open=False)
