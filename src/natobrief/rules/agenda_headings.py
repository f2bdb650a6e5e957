"""Headings inside a text that name what the words under them are about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from natobrief.lexicon.themes import find_themes
from natobrief.rules.document import read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

#: A heading is no longer, and words under one are no shorter.
_LONGEST, _SHORTEST = 60, 120
#: What stands in no heading that names a topic.
_NO_HEADING = pattern(
    r"<P>|<D>|<O>|<L>|<Q>|[.:;,?!|\u2022\u00a9@/()]|[0-9]|\b(?:is|are|was|were|will|has|have|to|read"
    r"|more|news|press|visit|visite|meetings?|council|conseil|r\u00e9unions?|rencontre|entretien"
    r"|sessions?|s\u00e9ance|programme|agenda|conference|conf\u00e9rence|photo|video|share|see|est|sont|sera|lire|voir|speech|remarks|statement)\b"
)
_NUMBER = re.compile(r"(?:[0-9]{1,2}|[IVX]{1,4})[.)]\s+")
_PROSE = re.compile(r"[.!\u201d\u00bb\")]\s*\Z")


def find_headings(marked: Marked) -> Iterator[Span]:
    """Find the headings that hardly say more than the name of a topic."""
    document = marked.document
    cells = read_head(document)
    head = cells[-1].span.end if cells else 0
    for heading, below in pairwise(document.paragraphs):
        number = _NUMBER.match(document.text, heading.start, heading.end)
        start = heading.start if number is None else number.end()
        if heading.start < head or not 0 < heading.end - start <= _LONGEST:
            continue
        is_prose = len(below) >= _SHORTEST and _PROSE.search(below.of(document.text)) is not None
        if not is_prose or not document.text[start].isupper():
            continue
        if _NO_HEADING.search(marked.narrative, start, heading.end) is None and find_themes(
            document.text, document.language, start=start, end=heading.end
        ):
            yield Span(start, heading.end)
