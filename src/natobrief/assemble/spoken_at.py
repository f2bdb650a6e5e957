"""Whether the words of a text were spoken at its meeting: then that was held where and when."""

from __future__ import annotations

from natobrief.assemble.context import Context
from natobrief.rules.announcement import Announcement
from natobrief.rules.document import SPOKEN, SPOKEN_BY_ONE, find_kind
from natobrief.text.regex import regex

#: Those who speak say that they met on the day of which their words are.
_WE_MET = regex(
    r"\b(?:[Ww]e|[Nn]ous)\b[^.;]{0,160}?\b(?:met|gathered|convened|came together|meet|meeting"
    r"|r\u00e9unis)\b(?: here)? (?:[Tt]oday|this (?:morning|afternoon|evening)|aujourd'hui"
    r"|ce jour)\b"
)


def is_spoken_at(context: Context, first: Announcement) -> bool:
    """Tell whether a text gives words that were spoken at the meeting, or right after it."""
    if not first.is_occasion:
        return False
    kind = find_kind(context.marked.document)
    return first.is_visit if kind is None else kind.kind in SPOKEN


def is_issued_by_those_who_met(context: Context, first: Announcement) -> bool:
    """Tell whether those issue a text who say in it that they met that day."""
    document = context.marked.document
    kind = find_kind(document)
    if kind is None or kind.kind not in SPOKEN - SPOKEN_BY_ONE:
        return False
    sentence = first.sentence
    return _WE_MET.search(document.plain, sentence.start, sentence.end) is not None
