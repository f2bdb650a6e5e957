"""Headings that name a topic: above words inside a text, or of the meeting in its head."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from natobrief.lexicon.themes import find_themes
from natobrief.rules.document import read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.topics import topic
from natobrief.span import Span
from natobrief.text.regex import regex

#: A heading is no longer, and words under one are no shorter.
_LONGEST, _SHORTEST = 60, 120
#: What stands in no heading that names a topic.
_NO_HEADING = pattern(
    r"<P>|<D>|<O>|<L>|<Q>|[.:;,?!|\u2022\u00a9@/()]|[0-9]|\b(?:is|are|was|were|will|has|have|to|read"
    r"|more|news|press|visit|visite|meetings?|council|conseil|r\u00e9unions?|rencontre|entretien"
    r"|sessions?|s\u00e9ance|programme|agenda|conference|conf\u00e9rence|photo|video|share|see|est|sont|sera|lire|voir|speech|remarks|statement)\b"
)
_NUMBER = regex(r"(?:[0-9]{1,2}|[IVX]{1,4})[.)]\s+")
#: In the head: what a meeting is on, and no talk to the press.
_MEETING_ON = pattern(
    r"(?<!press\s)(?<!media\s)(?<!news\s)(?<!background\s)"
    r"\b(?:sessions?|meetings?|discussions?|debate|summit|ministerial|talks|consultations"
    r"|s\u00e9ance|r\u00e9union|d\u00e9bat|sommet)(?: de travail)?"
    r"(?: (?:of|du|de la|des|de l') ?[^.:;,()\n]{1,60}?)? "
    r"(?:(?:on|about|devoted to|dedicated to|sur) "
    r"|consacr\u00e9e? (?:\u00e0 la |\u00e0 l'|\u00e0 |aux? ))"
    r"(?!<D>|[0-9]|(?:the )?(?:margins|sidelines|occasion|eve)\b)"
    r"(?P<topic>[^.:;,()|\ue007\n]{3,100}?)"
    r"(?= at | in <K>| with | \u00e0 | - |[.:;,()|\ue007\n]|$)"
)
_PROSE = regex(r"[.!\u201d\u00bb\")]\s*\Z")


def find_titled_topics(marked: Marked) -> Iterator[Span]:
    """Find what the meeting is on that the head of a release names."""
    document = marked.document
    for cell in read_head(document):
        for match in marked.narrative_sieve.finditer(_MEETING_ON, cell.span.start, cell.span.end):
            words = topic(marked, *match.span("topic"))
            if words is not None and find_themes(
                document.text, document.language, start=words.start, end=words.end
            ):
                yield words


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
