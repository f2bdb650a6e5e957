"""A place in which a meeting was to be held, and is not any more."""

from __future__ import annotations

from typing import final

from attrs import frozen

from natobrief.rules.marking import Marked
from natobrief.rules.marks import Mark, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span

#: What stands right before the name of a place.
_IN = r"(?: ?(?:in|at|to|for|à|au|aux|en|de|d'))?(?: (?:the|la|le))? ?$"
#: Before a place: it is not this one.
_NOT_THERE = pattern(
    r"\b"
    + one_of(
        r"""
        instead of(?: (?:meeting|gathering|being held|taking place))?
        rather than(?: (?:convene|convening|meet|meeting|gather|gathering|travel|travelling)\
            (?: in person)?)?
        in place of
        (?:and|but) not | no longer
        au lieu (?:de(?: se (?:réunir|retrouver|tenir))?|d')? | plutôt qu['e]?
        et non(?: pas)? | non plus
        """
    )
    + _IN
)
#: Before a place: what was planned there.
_WAS_TO = pattern(
    r"\b(?:(?:was|were|had been)(?: (?:originally|initially|first|previously))?"
    r"(?: (?:scheduled|planned|due|supposed|expected|meant|set))?"
    r" (?:to (?:have )?(?:meet|met|gather(?:ed)?|convened?|be(?:en)? held|take place|taken place))"
    r"|(?:originally|initially|previously|first) (?:scheduled|planned|due|set)"
    r"(?: to (?:meet|be held|take place))?"
    r"|(?:devai(?:t|ent)|aurai(?:t|ent) dû)(?: initialement| d'abord)?"
    r" (?:avoir lieu|se tenir|se réunir|se retrouver)"
    r"|(?:initialement|d'abord) prévue?s?)(?: (?:on|from|le|les|du) <D>)?" + _IN
)
#: Behind it: what is done instead.
_INSTEAD = pattern(
    r"[^.;]{0,120}?\b(?:(?:will|is to|are to|has been|have been|was|were)(?: now| instead)?"
    r" (?:be held|take place|meet|gather|convene|moved|held|relocated|changed)|now|instead"
    r"|(?:se (?:tiendr|réunir|retrouver)|aur)(?:a|ont)|finalement|par visioconférence)\b"
)
_MEETING = (
    r"(?:(?-i:It|This|They)|(?:the|this) (?:[\w-]+ ){0,3}?(?:meetings?|summit|conference|session"
    r"|talks|gathering|ministerial)|[^.;]{3,200}? postponed [^.;]{3,80}? and)"
)
_MEETING_FR = (
    r"(?:(?-i:Elle|Il|Celle-ci|Celui-ci)|(?:la|le|cette|ce) (?:réunion|rencontre|sommet|session"
    r"|conférence))"
)
#: Where a meeting is held now that it is not held where it was to be.
_MOVED = (
    pattern(
        rf"(?:{_MEETING} (?:will now|will instead|is now to|now will) (?:be held|take place)"
        rf"|{_MEETING} (?:(?:has|have) been|was|were|is being|will be) "
        r"(?:moved|relocated|transferred)"
        r"|the new (?:venue|location|place) (?:is|will be)|(?:the )?new (?:venue|location|place):)"
        r"(?: (?:on|from) <D>,?)?(?: (?:from|away from) [^.;,]{2,60}?)?(?: (?:to|in|at))?"
        r"(?: the [^.;,]{3,60}? (?:in|at|of))? (?P<city><K>)(?:,? \(?(?:the )?(?P<country><C>)\)?)?"
    ),
    pattern(
        rf"(?:{_MEETING_FR} (?:se tiendra|aura lieu) (?:désormais|finalement|plutôt)"
        rf"|{_MEETING_FR} (?:a été|est|sera) (?:déplacée?|transférée?|délocalisée?))"
        r"(?: (?:le|du) <D>,?)? (?:à|au|en|vers) (?P<city><K>)"
        r"(?:,? \(?(?:en |au |aux )?(?P<country><C>)\)?)?"
    ),
)
#: How far before a place the words stand that say what was planned there.
_REACH = 90


def is_place_given_up(marked: Marked, sentence: Span, place: Span) -> bool:
    """Tell whether a sentence says that what was to be held in a place is held otherwise.

    Args:
        marked: The text.
        sentence: The words that speak of the meeting.
        place: The name of the place.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "They will meet online on 3 May instead of in Oslo."
    >>> is_place_given_up(Marked(Document(text, Language.EN), ()), Span(0, 50), Span(45, 49))
    True
    """
    before = marked.narrative[max(sentence.start, place.start - _REACH) : place.start]
    if _NOT_THERE.search(before):
        return True
    if not _WAS_TO.search(before):
        return False
    return _INSTEAD.match(marked.narrative, place.end, sentence.end) is not None


@final
@frozen
class NewPlace:
    """The city to which a meeting was moved, and its country if it is named."""

    city: Mark
    country: Mark | None


def find_new_place(marked: Marked, sentence: Span) -> NewPlace | None:
    """Return where a sentence says that the meeting before it is held instead.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "They were to meet in Oslo. The meeting has been moved to Riga."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> found = find_new_place(marked, marked.document.sentences[1])
    >>> found.city.span.of(text)
    'Riga'
    """
    for shape in _MOVED:
        match = shape.match(marked.narrative, sentence.start, sentence.end)
        if match is not None:
            city = marked.marks.at(match.start("city"))
            country = None if match["country"] is None else marked.marks.at(match.start("country"))
            return None if city is None else NewPlace(city, country)
    return None
