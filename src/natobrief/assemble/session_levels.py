"""At whose level a body meets, where only a later sentence says in whose session."""

from __future__ import annotations

from attrs import evolve

from natobrief.assemble.gatherings import Gathering, family_of
from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Level
from natobrief.rules.body import words_of_body
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
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
