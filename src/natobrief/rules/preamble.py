"""Items of a preamble, which recall what is over: "- recalling the Conference in Oslo,"."""

from __future__ import annotations

import re
from typing import Final

from natobrief.rules.marking import Marked
from natobrief.span import Span
from natobrief.text.regex import regex

#: An item of a list, or a line of its own that is left open, which only recalls something.
_RECALLS: Final = regex(
    r"(?:(?P<sign>[-\u2013\u2022\u25aa\u00b7*]|\(?[a-z0-9]{1,3}[.)])\s+)?"
    r"(?:also |further |and )?(?:recalling|having regard to|building on|guided by|referring to"
    r"|bearing in mind|mindful of|inspired by|rappelant|ayant \u00e0 l'esprit|vu)\b"
    r"[^\n]*?(?P<open>[,;](?:\s+(?:and|et))?)?\s*\Z",
    re.IGNORECASE,
)


def is_preamble(marked: Marked, sentence: Span) -> bool:
    """Tell whether a sentence only recalls what was before those met who issue the text.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "- recalling the summit in Oslo on 5 May 2030,"
    >>> is_preamble(Marked(Document(text, Language.EN), ()), Span(0, len(text)))
    True
    """
    found = _RECALLS.match(marked.document.plain, sentence.start, sentence.end)
    return found is not None and (found["sign"] or found["open"]) is not None
