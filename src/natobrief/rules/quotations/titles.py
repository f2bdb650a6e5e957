"""Words between quotation marks that are the name of something, and nobody's speech."""

from __future__ import annotations

import re

from natobrief.text.characters import SMALLS
from natobrief.text.quotes import Quoted

#: Before the name of something, however it is written.
_NAMED = re.compile(
    r"(?<![\w-])(?:so-called|soi-disant|titled|entitled|subtitled|nicknamed|known as|named|"
    r"codenamed|intitul\u00e9e?s?|baptis\u00e9e?s?|surnomm\u00e9e?s?|nomm\u00e9e?s?)"
    r" (?:the |an? |la |le |les |l')?,? ?$",
    re.IGNORECASE,
)
#: Before the name of what the noun says.
_WORK = re.compile(
    r"(?<![\w-])(?:film|movie|book|novel|series|song|play|album|programme|program|show|ad|video|"
    r"report|document|paper|article|essay|study|operation|exercise|mission|campaign|project|"
    r"initiative|fund|game|drama|comedy|newsletter|podcast|magazine|livre|rapport|exercice|"
    r"op\u00e9ration|projet|roman|pi\u00e8ce|\u00e9mission|s\u00e9rie),? ?$",
    re.IGNORECASE,
)
#: Before a title written as one: whose or where it is.
_PLACE = re.compile(r"(?:'s?|(?<![\w-])(?:on|of|to|in|for|the)) ?$", re.IGNORECASE)
_SMALL_WORD = re.compile(rf"(?<![\w'\u2019-])[{SMALLS}][\w'\u2019-]{{3,}}")
_NEAR = 24
_FEWEST = 2
_MOST = 8


def is_title(text: str, quoted: Quoted) -> bool:
    """Tell whether quoted words are the name of a work, a programme, a person, by what is before.

    Args:
        text: The plain text, quotations not written over.
        quoted: What stands between the marks.
    """
    before = text[max(0, quoted.whole.start - _NEAR) : quoted.whole.start]
    if _NAMED.search(before):
        return True
    words = quoted.inner.of(text)
    length = len(words.split())
    if words[-1] in ".!?" or not words[0].isupper() or not _FEWEST <= length <= _MOST:
        return False
    if _WORK.search(before):
        return True
    return not _SMALL_WORD.search(words) and _PLACE.search(before) is not None
