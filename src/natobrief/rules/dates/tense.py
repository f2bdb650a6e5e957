"""Whether the clause around a bare weekday speaks of what was or of what will be."""

import re
from enum import StrEnum
from typing import Final, final

from natobrief.model.enums import Language

_WINDOW = 120


@final
class Tense(StrEnum):
    """Where a day lies, seen from the reference."""

    #: Before it, or on it.
    PAST = "past"
    #: After it, or on it.
    FUTURE = "future"


_ENGLISH: Final = (
    r"(?:(?P<future>will|shall|would|is to|are to|is due|are due|to meet|upcoming|coming"
    r"|is scheduled|are scheduled)|(?P<past>met|said|told|was|were|had|held|took|spoke|came|began"
    r"|past|[a-z]{3,16}ed))"
)
_FRENCH: Final = (
    r"(?:(?P<future>[a-zé]{2,16}(?:era|eront|ira|iront|dra|dront)|aura|auront|sera|seront)"
    r"|(?P<past>était|étaient|(?:a|ont|est|sont|été) (?:[a-zé]{2,16}ée?s?"
    r"|réunie?s?|tenue?s?|eu|dit|pris|reçu)))"
)
_CUES: Final = {
    Language.EN: re.compile(rf"(?<!\w){_ENGLISH}(?!\w)"),
    Language.FR: re.compile(rf"(?<!\w){_FRENCH}(?!\w)"),
}
_CLAUSE = re.compile(r"[,:]|(?<!\w)(?:that|que|qu)(?!\w)")
_SENTENCE = re.compile(r"[.;!?\n]")


def tense_of(text: str, start: int, end: int, language: Language | None) -> Tense | None:
    """Tell the tense of the clause around words; None when no verb known shows it.

    The nearest verb counts, those of the same clause first: in "said that on Tuesday ministers
    will meet" it is the second one.

    >>> tense_of("He said on Thursday that", 11, 19, None)
    <Tense.PAST: 'past'>
    """
    before = _SENTENCE.split(text[max(0, start - _WINDOW) : start])[-1]
    after = _SENTENCE.split(text[end : end + _WINDOW], maxsplit=1)[0]
    behind, ahead = _cues(before, language), _cues(after, language)
    clause_start = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    clause = _CLAUSE.search(after)
    clause_end = clause.start() if clause else len(after)
    nearest = [
        *[cue for cue in reversed(behind) if cue.start() >= clause_start][:1],
        *[cue for cue in ahead if cue.end() <= clause_end][:1],
        *behind[-1:],
        *ahead[:1],
    ]
    if not nearest:
        return None
    return Tense.FUTURE if nearest[0]["future"] else Tense.PAST


def _cues(words: str, language: Language | None) -> list[re.Match[str]]:
    shapes = _CUES.values() if language is None else (_CUES[language],)
    found = [match for shape in shapes for match in shape.finditer(words)]
    return sorted(found, key=re.Match.start)
