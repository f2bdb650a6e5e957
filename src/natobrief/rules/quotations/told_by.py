"""Who tells somebody something, in the passive: "the Minister was told by Ana Ruiz that"."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.quotations.adjoining import THAT
from natobrief.rules.quotations.attribution import Attribution
from natobrief.rules.quotations.subjects_after import subject_after
from natobrief.span import Span
from natobrief.text.regex import regex

_REACH = 300
#: The step that finds a teller behind a passive.
TOLD_BY = "teller behind a passive"
_TOLD = {
    Language.EN: regex(
        r"(?<![\w'-])(?:is|are|was|were|been|being)"
        r" (?:(?:[a-z]+ly|also|then|later|again|once) )?"
        r"(?P<cue>told|informed|warned|assured|reminded|advised) by "
    ),
    Language.FR: regex(
        r"(?<![\w'-])(?:a|ont|avait|avaient|aurait) été (?P<cue>(?:informé|averti|prévenu"
        r"|assuré|avisé)e?s?) par "
    ),
}
#: Before it: it is told by somebody else that somebody was told something.
_REPORTED = regex(r"(?<![\w'-])(?:said|says|saying|added|adding|that|dit|disait|que|qu')(?![\w-])")
#: The end of what stands before whoever tells it, one of which each sentence has that does so.
TOLD_HINTS = {
    Language.EN: ("told by ", "ed by "),
    Language.FR: (" par ",),
}


def told_by(text: str, sentence: Span, language: Language) -> Iterator[Attribution]:
    """Find who tells what a that-clause says, where a passive says to whom.

    Args:
        text: The plain text, quotations written over.
        sentence: The sentence.
        language: Its language.
    """
    for match in _TOLD[language].finditer(text, sentence.start, sentence.end):
        that = THAT[language].match(text, match.end(), sentence.end)
        first = max(sentence.start, match.start() - _REACH)
        if that is None or _REPORTED.search(text, first, match.start()):
            continue
        subject = subject_after(text, match.end(), that.end("between"), language)
        if subject is None:
            continue
        cue, span = Span(*match.span("cue")), Span(match.start("cue"), subject.end)
        yield Attribution(span, cue, subject, TOLD_BY, may_follow=False)
