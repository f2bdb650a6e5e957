"""At whose level a body meets, where only a later sentence says in whose session."""

from __future__ import annotations

import re

from attrs import evolve

from natobrief.assemble.gatherings import Gathering, family_of
from natobrief.lexicon.offices import OfficeWords
from natobrief.lexicon.organisations import NATO
from natobrief.model import Level
from natobrief.rules.announcement_words import CALLED_OFF
from natobrief.rules.body import find_bodies, words_of_body
from natobrief.rules.levels import owner_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.span import Span
from natobrief.text.regex import regex

#: "This meeting of the Committee in Chiefs of Staff session".
_IN_SESSION = pattern(
    r"\b(?:this|cette) (?:[\w-]+ ){0,2}?(?:meeting|session|réunion|séance|rencontre) "
    r"(?:of |du |de |d')(?:the |la |l')?(?P<body><B>)(?: (?:of|de) (?:the |l')?<G>)?"
    r"(?: ?\([^()\n]{2,16}\))?,? (?:tenue? )?"
    r"(?:in (?:the )?|at (?:the )?(?:level of )?(?:the )?"
    r"|(?:en (?:session|configuration|format)|au niveau) (?:des |de |d'))(?P<level><L>)"
)


def take_session_level(marked: Marked, own: Gathering) -> None:
    """Give a meeting that no announcement gives a level the one of "this meeting" of its body."""
    if own.level is not Level.OTHER:
        return
    if own.family is None:
        _take_named(marked, own)
        if own.level is Level.OTHER:
            _take_told(marked, own)
        return
    for match in marked.bodied_sieve.finditer(_IN_SESSION, 0, len(marked.bodied)):
        body = marked.bodies.around(match.start("body"))
        level = marked.marks.at(match.start("level"))
        assert body is not None and level is not None  # noqa: S101, PT018 - both are in the match
        assert isinstance(level.value, OfficeWords)  # noqa: S101 - offices hold nothing else
        said = evolve(own.first, body=words_of_body(marked, body), level_span=level.span)
        if family_of(said) == own.family:
            core = Span(*match.span())
            own.add(evolve(said, level=level.value.level or Level.OTHER, core=core))
            return


#: Ministers of whatever: which, those named before tell.
_MINISTERS = regex(r"ministers|ministres", re.IGNORECASE)
_OF_MINISTERS = regex(r"minist(?:er|re)", re.IGNORECASE)


def _take_named(marked: Marked, own: Gathering) -> None:
    """Give "Ministers" the level of the only ones named before: "Instead, Ministers will meet".

    The body whose meeting is called off there is the one that meets otherwise.
    """
    first, plain = own.first, marked.document.plain
    if not first.level_span.start or not _MINISTERS.fullmatch(first.level_span.of(plain)):
        return
    before = marked.marks.inside(Span(0, first.level_span.start), Kind.LEVEL)
    named = [each for each in before if not _MINISTERS.fullmatch(each.span.of(plain))]
    values = [each.value for each in named if _OF_MINISTERS.search(each.span.of(plain))]
    levels = {each.level for each in values if isinstance(each, OfficeWords)}
    level = next(iter(levels)) if len(levels) == 1 else None
    if level is None or owner_of(marked, named[-1].span) not in {None, NATO, first.owner}:
        return
    at = marked.document.sentences[marked.document.sentence_at(named[-1].span.start)]
    bodies = list(find_bodies(marked, at))
    is_called_off = CALLED_OFF.search(marked.narrative, at.start, at.end) is not None
    body = bodies[0] if is_called_off and len(bodies) == 1 else None
    own.add(evolve(first, level=level, level_span=named[-1].span, body=body, is_again=True))


#: A sentence that goes on with those who meet: "Defence ministers will discuss".
_THEY = pattern(
    r"(?:(?:there|then|at the (?:meeting|talks|session|conference)),? )?(?:the |NATO |Allied |EU )*"
    r"(?P<level><L>) (?:also |then )*(?:(?P<ahead>will|are (?:to|expected to|due to|set to))\b"
    r"|(?:discussed|agreed|reviewed|addressed|approved|decided|exchanged|adopted|debated)\b)"
)
#: Whoever does so is at a meeting of others, and pays no visit.
_ATTENDS = regex(r"attend|(?:take|took|taking) part|participat")
#: How many sentences behind the one that tells of the meeting.
_NEAR = 3


def _take_told(marked: Marked, own: Gathering) -> None:
    """Give "the meeting" the level of those whom the next sentences say to do something at it."""
    first, document = own.first, marked.document
    is_visit = first.is_visit and not _ATTENDS.search(first.level_span.of(document.plain))
    if is_visit or first.name is not None:
        return
    at = document.sentence_at(first.sentence.start) + 1
    for sentence in document.sentences[at : at + _NEAR]:
        match = _THEY.match(marked.narrative, sentence.start, sentence.end)
        mark = None if match is None else marked.marks.at(match.start("level"))
        if match is None or mark is None or first.is_past is (match["ahead"] is not None):
            continue
        level = mark.value.level if isinstance(mark.value, OfficeWords) else None
        if level is not None and level is not Level.OTHER:
            said = evolve(first, level=level, level_span=mark.span, core=sentence)
            own.add(evolve(said, sentence=sentence, date=None, place=None))
            return
