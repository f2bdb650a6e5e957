"""How many days a meeting lasts, where a sentence says so of the day on which it begins."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

_COUNTS = {"two": 2, "three": 3, "four": 4, "deux": 2, "trois": 3, "quatre": 4}
_COUNT = "|".join(_COUNTS)
_LENGTH = pattern(
    rf"\b(?P<count>{_COUNT})(?:-| )days?\b|\b(?P<count2>{_COUNT}) (?:jours|journées)\b"
)
_BEGINS = pattern(
    r"\b(?:starts?|started|begins?|began|opens?|opened|kicks? off|first (?:day|of)|entam\w+"
    r"|débuter?(?:a|ont)?|commencer?(?:a|ont)?|s'ouvr(?:e|ira)|première (?:journée|des))\b"
)


def find_length(marked: Marked, sentence: Span) -> tuple[int, Span] | None:
    """Find for how many days a meeting lasts that begins on the day of a sentence.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The two-day summit opens on 5 May."
    >>> find_length(Marked(Document(text, Language.EN), ()), Span(0, len(text)))
    (2, Span(start=4, end=11))
    """
    match = _LENGTH.search(marked.narrative, sentence.start, sentence.end)
    if match is None or not _BEGINS.search(marked.narrative, sentence.start, sentence.end):
        return None
    count = match["count"] or match["count2"]
    return _COUNTS[count.lower()], Span(*match.span())
