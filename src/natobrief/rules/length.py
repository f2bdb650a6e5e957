"""How many days a meeting lasts, where a sentence says so of the day on which it begins or ends."""

from __future__ import annotations

import re
from typing import final

from attrs import frozen

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Length:
    """How many days lie before and after the day of a sentence."""

    before: int
    after: int
    #: The words that say so.
    span: Span


_COUNTS = {"couple": 2, "two": 2, "three": 3, "four": 4, "deux": 2, "trois": 3, "quatre": 4}
_COUNT = "|".join(word for word in _COUNTS if word != "couple")
_LENGTH = pattern(
    rf"\b(?P<count>{_COUNT})(?:-| )days?\b|\b(?P<count2>{_COUNT}) (?:jours|journées)\b"
)
_BEGINS = pattern(
    r"\b(?:start(?:s|ed|ing)?|begins?|beginning|began|from(?= <D>)|opens?|opened"
    r"|kick(?:s|ed)? off|g(?:e|o)ts? under ?way|first (?:day|of)|entam\w+"
    r"|à (?:compter|partir)(?= du <D>)|dès(?= le <D>)"
    r"|débuter?(?:a|ont)?|commencer?(?:a|ont)?|s'ouvr(?:e|ira)|première (?:journée|des))\b"
)
#: The same of "the two-day meeting" in a sentence soon after.
_THE_LENGTH = pattern(
    rf"\b(?:the|this|their|its) (?P<count>{_COUNT})(?:-| )day "
    r"(?:[\w-]+ ){0,2}?(?:meetings?|summit|conference|gathering|talks|council|ministerial|event)\b"
    rf"|\b(?:la|cette|le|ce) (?:réunion|rencontre|sommet|conférence) de (?P<count2>{_COUNT})"
    r" (?:jours|journées)\b"
)
_SOON = 500
#: "On Monday for a two-day meeting".
_FROM_DAY = pattern(r"<D>\)? for (?:(?:an?|their|its) (?:\w+ )?)?(?=\w+(?:-| )days?\b)")
_ENDS = pattern(
    r"\b(?:ends?|ended|concludes?|concluded|closes?|closed|wraps? up|wrapped up|at the end of"
    r"|(?:last|final|second) day of|(?:se )?(?:termin|conclu|achev|achèv)\w*|à l'issue)\b"
)
#: A day that is the second of several; how many, it does not say.
_SECOND = pattern(
    r"\b(?P<words>(?:the |le |la )(?:second day|deuxième jour|deuxième journée|seconde journée)) "
    r"(?:of|de|des|du)\b"
)
#: Days that lie behind those who speak: "we have just concluded two days of talks".
_BEHIND = pattern(
    rf"\b(?:(?:finished|concluded|completed|ended|wrapped up|had|closed|at the end of|after|over)"
    rf" (?:[\w-]+ ){{0,3}}?(?P<count>{_COUNT})(?:-| )days?"
    r"(?= (?:of )?(?:[\w-]+,? (?:and )?){0,3}(?:talks|discussions?|meetings?|work|debates?|sessions"
    r"|deliberations|consultations|ministerial|summit|conference)\b)"
    r"|(?:au terme de|après|terminé|conclu|achevé|clos|avons eu)"
    rf" (?:\w+ ){{0,2}}?(?P<count2>{_COUNT}) (?:jours|journées)"
    r"(?= (?:de |d')(?:[\w-]+ ){0,2}(?:discussions|réunions?|travaux|débats|entretiens|travail))"
    r"|(?:over|during|in|for) (?:the (?:last|past)|these(?: last| past)?)"
    rf" (?P<count3>{_COUNT}|couple(?= of))(?:-| )(?:of )?days|(?:au cours|lors) (?:des|de ces)"
    rf" (?P<count4>{_COUNT}) derniers jours)"
)


#: Days of which the first is that of the words: "today and tomorrow we will take decisions".
_BEFORE_US = regex(
    rf"\b(?:today and tomorrow|aujourd'hui et demain|(?:next|coming) (?P<count>{_COUNT}) days"
    rf"|(?P<count2>{_COUNT}) prochains jours)\b",
    re.IGNORECASE,
)


def find_days_of_words(marked: Marked) -> Length | None:
    """Find how many days those who speak spend together, the day of their words the last or first.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "We have just concluded two days of good talks."
    >>> find_days_of_words(Marked(Document(text, Language.EN), ()))
    Length(before=1, after=0, span=Span(start=13, end=31))
    """
    match = marked.narrative_sieve.search(_BEHIND, 0, len(marked.narrative))
    if match is not None:
        [count] = [each for each in match.groups() if each is not None]
        return Length(_COUNTS[count.lower()] - 1, 0, Span(*match.span()))
    match = marked.document.plain_sieve.search(_BEFORE_US, 0, len(marked.narrative))
    if match is None:
        return None
    count = match["count"] or match["count2"] or "two"
    return Length(0, _COUNTS[count.lower()] - 1, Span(*match.span()))


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
        if second is not None:
            return Length(1, 0, Span(*second.span("words")))
        match = marked.narrative_sieve.search(_THE_LENGTH, end, min(end + _SOON, len(text)))
    if match is None:
        return None
    count = _COUNTS[(match["count"] or match["count2"]).lower()]
    words = Span(*match.span())
    if _BEGINS.search(text, start, end) or _FROM_DAY.search(text, start, end):
        return Length(0, count - 1, words)
    return Length(count - 1, 0, words) if _ENDS.search(text, start, end) else None
