"""How many days a meeting lasts, where a sentence says so of the day on which it begins or ends."""

from __future__ import annotations

from typing import final

from attrs import frozen

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span


@final
@frozen
class Length:
    """How many days lie before and after the day of a sentence."""

    before: int
    after: int
    #: The words that say so.
    span: Span


_COUNTS = {"two": 2, "three": 3, "four": 4, "deux": 2, "trois": 3, "quatre": 4}
_COUNT = "|".join(_COUNTS)
_LENGTH = pattern(
    rf"\b(?P<count>{_COUNT})(?:-| )days?\b|\b(?P<count2>{_COUNT}) (?:jours|journées)\b"
)
_BEGINS = pattern(
    r"\b(?:start(?:s|ed|ing)?|begins?|beginning|began|from(?= <D>)|opens?|opened"
    r"|kicks? off|first (?:day|of)|entam\w+"
    r"|débuter?(?:a|ont)?|commencer?(?:a|ont)?|s'ouvr(?:e|ira)|première (?:journée|des))\b"
)
#: "On Monday for a two-day meeting".
_FROM_DAY = pattern(r"<D>\)? for (?:an?|their|its) (?:\w+ )?(?=\w+(?:-| )days?\b)")
_ENDS = pattern(
    r"\b(?:ends?|ended|concludes?|concluded|closes?|closed|wraps? up|wrapped up|at the end of"
    r"|(?:last|final|second) day of|(?:se )?(?:termin|conclu|achev|achèv)\w*|à l'issue)\b"
)
#: A day that is the second of several; how many, it does not say.
_SECOND = pattern(
    r"\b(?P<words>(?:the |le |la )(?:second day|deuxième jour|deuxième journée|seconde journée)) "
    r"(?:of|de|des|du)\b"
)


def find_length(marked: Marked, sentence: Span) -> Length | None:
    """Find for how many days a meeting lasts that begins or ends on the day of a sentence.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The two-day summit opens on 5 May."
    >>> find_length(Marked(Document(text, Language.EN), ()), Span(0, len(text)))
    Length(before=0, after=1, span=Span(start=4, end=11))
    """
    text, start, end = marked.narrative, sentence.start, sentence.end
    match = marked.narrative_sieve.search(_LENGTH, start, end)
    if match is None:
        second = marked.narrative_sieve.search(_SECOND, start, end)
        return None if second is None else Length(1, 0, Span(*second.span("words")))
    count = _COUNTS[(match["count"] or match["count2"]).lower()]
    words = Span(*match.span())
    if _BEGINS.search(text, start, end) or _FROM_DAY.search(text, start, end):
        return Length(0, count - 1, words)
    return Length(count - 1, 0, words) if _ENDS.search(text, start, end) else None
