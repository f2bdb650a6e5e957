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
    if own.level is not Level.OTHER or own.family is None:
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
