"""A day on which a meeting was to be held, and is not any more."""

from __future__ import annotations

from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span

_ON = r"(?:(?:on|for|in|les?|du|des|pour les?|aux?)(?: the)? )?"
#: Words before the day that is given up.
BEFORE_OLD_DATE = one_of(
    r"""
    (?:and |but )?not | instead of | rather than | in place of | no longer
    (?:originally|previously|initially|formerly|first|earlier) \
        (?:scheduled|planned|announced|foreseen|set|due|expected)(?: to (?:take place|be held))?
    (?:moved|postponed|brought forward|put back|rescheduled|delayed|shifted|changed)\
        (?:,? (?:forward|back|up|ahead|by)[^.;<]{0,40}?)?,? from
    (?:et |mais )?non(?: pas)? | au lieu | plutôt que
    (?:initialement|d'abord|précédemment|auparavant) \
        (?:prévue?s?|annoncée?s?|fixée?s?|programmée?s?)
    (?:reportée?s?|avancée?s?|déplacée?s?)(?= (?:du|des|<D>))
    """
)
_MOVED = pattern(rf"\b{BEFORE_OLD_DATE} {_ON}(?P<old><D>)")
_PUT_OFF = (
    r"(?:postponed|rescheduled|moved|put (?:back|off)|delayed|deferred|brought forward|pushed back"
    r"|reportée?s?|avancée?s?|déplacée?s?|reprogrammée?s?|décalée?s?)"
)
_HELD = (
    r"(?: to (?:take place|be held|meet|gather|convene|start|begin"
    r"|have (?:met|gathered|convened|taken place|been held|started|begun)))?"
    r"(?: (?:in|à) <K>(?:, (?:the )?<C>,?)?)?"
)
#: Before a day: what was planned for it.
_PLANNED = pattern(
    rf"\b(?:scheduled|planned|foreseen|set|due|expected|prévue?s?|fixée?s?|programmée?s?){_HELD}"
    rf",? {_ON}$"
)
#: The same, where it is told as something that is past: "were to meet on".
_WAS_TO = pattern(
    rf"\b(?:(?:was|were|had been)(?: originally| first| initially)?"
    rf"(?: (?:scheduled|planned|due|supposed|expected|meant))?{_HELD}"
    r"|devai(?:t|ent)(?: initialement| d'abord)? (?:avoir lieu|se tenir|se réunir|débuter)"
    rf"(?: à <K>)?),? {_ON}$"
)
#: The same, at the beginning of a sentence.
_FRONTED = pattern(
    r"(?:(?:originally|initially|first|initialement|d'abord) )?(?:planned|scheduled|prévue?s?)"
    rf"{_HELD},? {_ON}"
)
#: Behind a day that is given up: the one that stands for it.
_TO_ANOTHER = pattern(rf"[^.;]{{0,100}}?\b(?:{_PUT_OFF}|now|finalement)\b[^.;]{{0,120}}?<D>")
_NOW_ON = pattern(
    r",? (?:(?:will|are to|is to)|[a-z]+(?:ra|ront)|se (?:réuni|tiend)r(?:a|ont)) [^.;]{2,120}?<D>"
)
_HELD_ON = pattern(
    r"[^.;]{0,160}?\b(?:will|is to|are to|[a-z]+(?:ra|ront)|a été|has been|was)\b[^.;]{2,120}?<D>"
)
#: The same, right behind the day of a meeting: "on 3 May has been postponed to 5 May".
_IS_PUT_OFF = pattern(
    r",? (?:(?:has|have|had)(?: had to)? (?:been|be)|was|were|is|are|will be|est|sont|a été|ont été"
    rf"|sera) (?:now )?{_PUT_OFF} (?:to|until|till|aux?|à)(?: the| les?)? ?<D>"
    rf"|,? (?:(?:has|have)(?: had to)? been|was|were|is|are|est|sont|a été|ont été) {_PUT_OFF}"
    r"(?:,? (?:and|et))? (?:(?:will|is to|are to|to) (?:now |then )?"
    r"(?:take place|be held|meet|gather|convene)"
    r"|(?:aur|se tiendr|se réunir)(?:a|ont)(?: finalement)?(?: lieu)?)\b[^.;]{0,60}?<D>"
)
#: Before the day to which a meeting is moved.
_MOVED_TO = pattern(
    rf"\b{_PUT_OFF} (?:[^.;,]{{1,60}}? )?(?:to|until|till|aux?|à)(?: the| les?)? ?$"
)
#: Behind several days: only one of them is left.
_SHORTENED = pattern(
    r"[^.;]{0,120}?\b(?:(?:cut|reduced|shortened|trimmed|scaled (?:back|down)) to "
    r"(?:only |just )?(?:one|a single|1)(?: single)?[ -]day"
    r"|(?:ramen|rédui|raccourci|limit)(?:ée?|te?|e)?s? à une? (?:seule? |unique )?jour(?:née)?)\b"
)

#: How far before a day the words stand that say what was planned for it.
_REACH = 100


def is_shortened(marked: Marked, end: int) -> bool:
    """Tell whether words behind several days leave only one of them.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The meeting of 3 and 4 May was cut to one day."
    >>> is_shortened(Marked(Document(text, Language.EN), ()), 26)
    True
    """
    return _SHORTENED.match(marked.narrative, end) is not None


def is_given_up(marked: Marked, sentence: Span, day: Span) -> bool:
    """Tell whether a sentence says that what was planned for a day is held on another one.

    >>> from natobrief.model import Language
    >>> from natobrief.rules.dates import find_dates
    >>> from natobrief.text.document import Document
    >>> text = "The meeting planned for 3 May 2022 has been put off until 5 May 2022."
    >>> marked = Marked(Document(text, Language.EN), find_dates(text))
    >>> is_given_up(marked, Span(0, len(text)), Span(24, 34))
    True
    """
    before = marked.narrative[max(sentence.start, day.start - _REACH) : day.start]
    start, end = day.end, sentence.end
    if _IS_PUT_OFF.match(marked.narrative, start, end):
        return True
    if _FRONTED.fullmatch(marked.narrative, sentence.start, day.start):
        return _HELD_ON.match(marked.narrative, start, end) is not None
    is_past = _WAS_TO.search(before) is not None
    if not (is_past or _PLANNED.search(before)):
        return False
    if _TO_ANOTHER.match(marked.narrative, start, end):
        return True
    return is_past and _NOW_ON.match(marked.narrative, start, end) is not None


def is_moved_to(before: str) -> bool:
    """Tell whether words in front of a day say that a meeting is moved to it.

    >>> is_moved_to("the meeting has been postponed until ")
    True
    """
    return _MOVED_TO.search(before) is not None


def find_moved_date(marked: Marked, stretch: Span) -> Span | None:
    """Find the day that words give up for another one.

    >>> from natobrief.model import Language
    >>> from natobrief.rules.dates import find_dates
    >>> from natobrief.text.document import Document
    >>> text = "They meet on 5 May 2022 and not on 3 May 2022."
    >>> marked = Marked(Document(text, Language.EN), find_dates(text))
    >>> find_moved_date(marked, Span(0, len(text))).of(text)
    '3 May 2022'
    """
    match = marked.narrative_sieve.search(_MOVED, stretch.start, stretch.end)
    return None if match is None else Span(*match.span("old"))
