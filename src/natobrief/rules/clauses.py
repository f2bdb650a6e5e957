"""The parts of a sentence that speak of one meeting each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.rules.announcement_words import ASIDE, COLLEAGUES, SET_APART
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.other_event import BEFORE_EVENT, is_told_after
from natobrief.rules.place import find_place
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Clause:
    """A part of a sentence."""

    span: Span
    #: Whether it only says before, after or for what something is.
    is_aside: bool


#: How far the words that belong to a turn may stand from it.
_REACH = 400
_FILL = r"(?:[^\s,;:.()]{1,60} ){0,4}?"
_THE = r"(?:(?:the|an?|another|its|their|this|la|le|les|une?|cette|ce) |l')?"
_WHOSE = (
    r"(?:the |la |le |les |l')?(?:<GCA>(?:'s?)? |Allied |[Aa]lliance's? |bloc's? ){0,2}(?:<B>|<L>)"
)
#: A meeting that is named by those who meet, or a summit.
_MEETING = (
    rf"(?:{_THE}{_FILL}(?:(?:meetings?|sessions?|summit|conference|réunions?|séance|session|sommet"
    rf"|conférence) (?:of |between |du |de |des |d'|entre ){{1,2}}{_WHOSE}"
    r"|(?:<B>|<GK>(?:'s?)? <L>|<L>(?:'s?)? (?:meeting|session|conference))|(?:summit|sommet)\b)"
    rf"|(?:celles?|celui|ceux|that|those) (?:of |between |du |de |des |d'|entre ){{1,2}}{_WHOSE})"
)
_WHEN = r"(?:,? ?(?:(?:on|le|les) )?<D>,?|,? (?:later|then|ensuite|puis)|,? on the \w+ day,?)"
_WILL = (
    r"(?: ?\([^()]{1,20}\))? (?:will|is to|are to|is due to|meets?|met|convenes?|gathers?"
    r"|se réuni\w+|se tiendr\w+|s'est|se sont|tiendr\w+)\b"
)
#: Others who meet on a day of their own: "and in July our heads of state gather".
_ON = r" (?:on|in|le|les|en) <D>,?"
_THEY_MEET = (
    r"(?:(?:our|the|their|its|nos|les|leurs) |NATO )?(?:<G>(?:'s?)? |Allied )?<L> "
    r"(?:will |are to )?(?:meet|gather|convene|se réuni)"
)
#: Behind a meeting of which only that is said: "the summit, to be held in Vilnius".
_TO_BE_HELD = (
    r",? (?:(?:which|that) (?:is|will be) )?(?:due |scheduled |planned )?"
    r"(?:to be held|to take place|taking place"
    r"|scheduled for|qui (?:se tiendra|aura lieu|doit se tenir)|prévue?(?= )"
    r"|(?:which|that) (?:will|is to) (?:take place|be held|convene))\b"
)
#: Behind "summit": whose it is, or where.
_OF_SUMMIT = r"(?: (?:de|d'|du|à|in|at|of) ?(?:the |l')?(?:<K>|<C>|<G>))?"
#: Others of whom only the place and the day are told: "and NATO defence ministers in Oslo".
_THERE = (
    r"(?:the |les )?(?:<G>(?:'s?)? |Allied )?<L> "
    r"(?:in <CK>(?:, <C>,?)? (?:on )?<D>|(?:on )?<D>,? in <CK>|à <CK> (?:le )?<D>)"
)
_TURN = pattern(
    rf"(?P<next>,? ?(?:and |which )?(?:will be |is |was |to be |sera |est )?(?:immediately )?"
    rf"(?:followed|suivie?s?){_WHEN}? (?:by |par |de |d')(?={_MEETING})"
    rf"|; (?:(?:on |le )?<D>,? (?:(?:morning|afternoon|evening),? )?)?(?={_MEETING})"
    rf"|(?P<and>,? (?:and|while|whereas|then|et|puis|tandis que)"
    rf"(?:{_WHEN}? (?={_MEETING}{_WILL})|{_ON} (?={_THEY_MEET})| (?={_THERE})))"
    rf"|(?:,|,? (?:and|et)) (?:in|at|à) "
    rf"(?={_MEETING}{_OF_SUMMIT}(?: (?:in|à) <CK>)? (?:on |le )?<D>)"
    # With somebody they meet; with a meeting of others they go on.
    rf"|,? (?:with|avec)(?: also)? (?!(?:the )?<CAOP>)(?={_MEETING}))"
    rf"|(?P<aside>\b{BEFORE_EVENT} (?={_MEETING}))"
    rf"|(?P<held>\b(?=(?:the|an?|its|their|our|les?|la|une?|leur)\b)"
    rf"(?={_MEETING}{_OF_SUMMIT}{_TO_BE_HELD}))"
)
#: Where an aside is over: those who meet do something.
_BACK = pattern(
    r", (?=(?:the |les |all |NATO |Allied |its |<G>(?:'s?)? |Alliance )*"
    rf"(?:<L>|<B>)[^.;,]{{0,50}}?{_WILL})"
    # Or somebody says so at the meeting: "..., X said at the start of the two-day meeting".
    r"|, (?=(?:(?:the |NATO |<G>(?:'s?)? )*(?:<O>|<P>|he|she),? ){1,2}"
    r"(?:said|noted|added|stressed|explained|announced) (?:[\w-]+ )?(?:at|during) the "
    r"(?:start|opening|beginning|outset|end|close) of (?:the|a|their) )"
)
#: Without a verb in front, "and" joins two that meet.
_VERB = pattern(
    r"\b(?:will|is to|are to|is due to|meets?|met|convene[sd]?|gather(?:s|ed)?|held|holds?"
    r"|réuni\w*|tien\w+|lieu)\b"
)
#: Those who do something, and speak of a meeting by the way.
_ACTORS = (Kind.LEVEL, Kind.OFFICE, Kind.PERSON)
#: Talks that are held before a meeting of others: one kind of words for two meetings.
_TALKED_AHEAD = pattern(
    r"\b(?:held|holds|had|met|meets|spoke|will (?:meet|hold))\b[^.;]{3,200}? "
    r"(?:ahead of|prior to|in advance of) (?:an? |the |this )"
)
_SUMMIT = regex(r"\b(?:Summit|Sommet|summit|sommet)\b")
#: A summit that is to be held, beside something else.
_SUMMIT_TO_COME = pattern(rf"\b(?:summit|sommet){_OF_SUMMIT}{_TO_BE_HELD}")


def clauses_of(marked: Marked, sentence: Span, *, is_head: bool = False) -> list[Clause]:
    """Cut a sentence where it turns to another meeting; most sentences are one clause.

    In the head, what something is said to be after is the meeting itself, and is not cut off.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "Ministers meet on 5 May, followed by a meeting of the Military Committee."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> [each.span.of(text) for each in clauses_of(marked, Span(0, len(text)))][0]
    'Ministers meet on 5 May'
    """
    start, is_aside, found = sentence.start, False, list[Clause]()
    front = ASIDE.match(marked.narrative, sentence.start, sentence.end)
    if front is not None and front.end() < sentence.end:
        found.append(Clause(Span(start, front.end()), is_aside=True))
        start = front.end()
    if not _may_have_several(marked, sentence):
        return [*found, Clause(Span(start, sentence.end), is_aside=False)]
    for turn, is_next_aside in _turns(marked, Span(start, sentence.end), is_head=is_head):
        if turn > start:
            found.append(Clause(Span(start, turn), is_aside))
        start, is_aside = turn, is_next_aside
    found.append(Clause(Span(start, sentence.end), is_aside))
    return found


def _turns(marked: Marked, stretch: Span, *, is_head: bool) -> Iterator[tuple[int, bool]]:
    """Give the places where a sentence turns to another meeting, and whether by the way."""
    start, text = stretch.start, marked.bodied
    for match in marked.bodied_sieve.finditer(_TURN, stretch.start, stretch.end):
        if match.start() < start or (is_head and match["aside"] is not None):
            continue
        near = max(start, match.start() - _REACH)
        if match["and"] is not None and not _VERB.search(text, near, match.start()):
            continue
        if match["aside"] is not None and is_told_after(marked, stretch, match.end()):
            continue
        if match["held"] is not None and not _is_told_of(marked, start, match.start()):
            continue
        start = match.start()
        yield start, match["aside"] is not None or match["held"] is not None
        end = min(stretch.end, match.end() + _REACH)
        back = _BACK.search(text, match.end(), end) if match["aside"] else None
        if back is not None:
            start = back.end()
            yield start, False


def _is_told_of(marked: Marked, start: int, end: int) -> bool:
    """Tell whether somebody is named in front who does something."""
    return start < end and bool(marked.marks.inside(Span(start, end), *_ACTORS))


def _may_have_several(marked: Marked, sentence: Span) -> bool:
    """Tell whether a sentence has words for two meetings: a cheap look before the dear one."""
    count = len(marked.bodies.inside(sentence)) + len(marked.marks.inside(sentence, Kind.LEVEL))
    if count > 1:
        return True
    count += len(_SUMMIT.findall(marked.narrative, sentence.start, sentence.end))
    if count and _SUMMIT_TO_COME.search(marked.narrative, sentence.start, sentence.end):
        return True
    if _TALKED_AHEAD.search(marked.narrative, sentence.start, sentence.end):
        return True
    return (
        count > 1 or COLLEAGUES.search(marked.narrative, sentence.start, sentence.end) is not None
    )


#: Before a meeting that is set apart from others: whose it is.
_THEIR = pattern(r"\b(?:their|our|its|leur|notre) $")


#: When and where somebody said something of those who meet: neither is theirs.
_SAID = pattern(
    r"(?:in (?:a|his|her) (?:[\w-]+ )?(?:speech|address|lecture|interview|article)\b"
    r"(?:(?!<L>|\bsummit\b)[^;:]){0,240}?"
    r"|(?:(?!<L>|\b(?:meeting|summit|session|conference|talks)\b)[^;:]){0,240}?)"
    r"\b(?:(?:said|says|stressed|noted|explained|added|underlined|recalled|stated|announced"
    r"|indicated)(?: (?:on |in )?(?:<D>|<K>))*,? (?:that )?|told [^;:]{1,120}? that )"
    r"(?!(?:on|in|at|during|after|following|ahead|before|prior|by|to|as|and) )"
    r"(?=(?:the |<G>(?:'s?)? |Allied |Alliance(?:'s)? )*(?:(?-i:[A-Z])[\w-]+ |<K> )?"
    r"(?:<L>|summit\b))"
)


#: A summit of which it is told how it went.
_WENT = pattern(
    r"(?:the |<G>(?:'s?)? |Allied |Alliance(?:'s)? )*(?:(?-i:[A-Z])[\w-]+ |<K> )?"
    r"summit (?:also |then |had |has )*(?:was|been|focus(?:s)?ed|agreed|decided|made|took"
    r"|delivered|showed|sent|done|did)\b"
)


def is_cited(marked: Marked, clause: Span, core: Span) -> bool:
    """Tell whether somebody says how a summit went that is over: "said the summit was a success".

    Args:
        marked: The text.
        clause: A clause.
        core: What is left of it where it is said of those who meet.
    """
    is_said = core.start > clause.start
    return is_said and _WENT.match(marked.narrative, core.start, core.end) is not None


def set_apart(marked: Marked, clause: Span) -> Span:
    """Return the words from "their next meeting" on, where they give its day or its place.

    What stands before is then of something else: "agreed to open an office in A, and looked
    forward to their next meeting in B". So is when and where something was said of those who meet.
    """
    said = _SAID.match(marked.narrative, clause.start, clause.end)
    if said is not None:
        return Span(said.end(), clause.end)
    match = marked.narrative_sieve.search(SET_APART, clause.start, clause.end)
    if match is None or _THEIR.search(marked.narrative, clause.start, match.start()) is None:
        return clause
    tail = Span(match.start(), clause.end)
    is_told = find_place(marked, tail) is not None or find_meeting_date(marked, tail) is not None
    return tail if is_told else clause
