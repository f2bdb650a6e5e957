"""The day or days of a meeting, among the dates of the sentence that announces it."""

from __future__ import annotations

from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import is_issued, opens_sentence
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span

_BEFORE_OTHER_DATE = one_of(
    r"""
    since | by | until | before | after | later than | told \w+(?: \w+)?(?: on)? | said(?: on)?
    held in \w+(?: on)? | signed (?:in|on) | from the | dated | issued | published | of last
    deadline (?:is|for [^.;]{0,40}) | updated(?: on)? | postponed from
    avant le | depuis(?: le)? | jusqu'au | au plus tard le
    """
)
#: What stands before a date that is not the meeting's.
_OTHER_DATE = pattern(rf"\b{_BEFORE_OTHER_DATE} ?$")
#: After a date that opens a sentence: somebody told of a meeting that is to be.
_TOLD = pattern(
    r"\)?,? ?(?:(?:the|le|la) )?(?:<GAC>(?:'s?)? ?)?(?:<OP>,? ?(?:of )?){1,3}(?:<G>,? ?)?"
    r"(?:presented|announced|outlined|previewed|briefed|told|a présenté|a annoncé)\b"
    r"[^.;]{0,200}?\b(?:will|to be|is to|aura)\b"
)
#: What says that a date is the day on which the release speaks.
_TODAY = pattern(
    r"\b(?:today|yesterday|earlier|this \w+day|aujourd'hui|hier)\b,? ?(?:\(|on |$|[^ ])"
)


def find_meeting_date(marked: Marked, sentence: Span) -> DateMention | None:
    """Return the day or days of the meeting: the first date of the sentence that can be theirs.

    The day on which the release speaks ("Today (3 May) ...") is theirs only where no other is
    given. Where words say the same days twice, those count that say more of them.
    """
    found: DateMention | None = None
    is_today = False
    for mark in marked.marks.inside(sentence, Kind.DATE):
        mention = mark.value
        if not isinstance(mention, DateMention) or mention.precision is not Precision.DAY:
            continue
        before = marked.narrative[max(sentence.start, mark.span.start - 40) : mark.span.start]
        if mention.dates is None or _OTHER_DATE.search(before):
            continue
        if _is_of_release(marked, sentence, mention, len(mention.dates)):
            continue
        if found is None and _TOLD.match(marked.narrative, mark.span.end, sentence.end):
            continue
        is_same = found is not None and str(mention.dates) == str(found.dates)
        if found is None or is_today or (is_same and len(mention.span) > len(found.span)):
            found = mention
            around = before + mention.span.of(marked.document.plain)
            is_today = _TODAY.search(around) is not None
    return found


def _is_of_release(marked: Marked, sentence: Span, mention: DateMention, days: int) -> bool:
    """Tell whether a date is the day of issue, or that of the dateline."""
    if is_issued(marked.document, mention.span):
        return True
    return days == 1 and opens_sentence(marked.document, sentence, mention)
