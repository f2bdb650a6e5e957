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


_CUES: Final = {
    Language.EN: r"(?<!\w)(?:(?P<future>will|shall|would|is to|are to|is due|are due|to meet|upcoming"
    r"|is scheduled|are scheduled)|(?P<past>met|said|told|was|were|had|held|took|spoke|came|began"
    r"|[a-z]{3,16}ed))(?!\w)",
    Language.FR: r"(?<!\w)(?:(?P<future>[a-zé]{2,16}(?:era|eront|ira|iront|dra|dront)|aura|auront|aurait"
    r"|sera|seront)|(?P<past>(?:a|ont|s['’]est|se sont|était|étaient)(?: [a-zé]{2,16}(?:é|ée|és|ées"
    r"|i|is|ie|ies|u|us|ue|ues))?))(?!\w)",
}
_SHAPES: Final = {language: re.compile(cues) for language, cues in _CUES.items()}
_CLAUSE = re.compile(r"[.;:,!?\n]|(?<!\w)(?:that|que|qu)(?!\w)")
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
    clause_before, clause_after = _CLAUSE.split(before)[-1], _CLAUSE.split(after, maxsplit=1)[0]
    sides = (clause_before, clause_after, before, after)
    for side, is_before in zip(sides, (True, False, True, False), strict=True):
        found = [match for match in _cues(side, language)]
        if found:
            nearest = max(found, key=re.Match.start) if is_before else min(found, key=re.Match.start)
            return Tense.FUTURE if nearest["future"] else Tense.PAST
    return None


def _cues(words: str, language: Language | None) -> list[re.Match[str]]:
    return [
        match
        for name, shape in _SHAPES.items()
        if language in {None, name}
        for match in shape.finditer(words)
    ]
