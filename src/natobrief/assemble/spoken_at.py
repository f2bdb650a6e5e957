"""Whether the words of a text were spoken at its meeting: then that was held where and when."""

from __future__ import annotations

import re

from natobrief.assemble.context import Context
from natobrief.rules.announcement import Announcement
from natobrief.rules.document import SPOKEN, SPOKEN_BY_ONE, find_kind
from natobrief.rules.place import Place, find_place
from natobrief.rules.titled import find_issue_place
from natobrief.text.regex import regex

#: Those who speak say that they met on the day of which their words are.
_WE_MET = regex(
    r"\b(?:[Ww]e|[Nn]ous)\b[^.;]{0,160}?\b(?:met|gathered|convened|came together|meet|meeting"
    r"|r\u00e9unis)\b(?: here)? (?:[Tt]oday|this (?:morning|afternoon|evening)|aujourd'hui"
    r"|ce jour)\b|\b[Tt]oday,? (?:[\w-]+ ){1,4}hosted\b|\bhosted (?:[^.;]{1,60} )?today\b"
)
#: They speak of the meeting at which they are, and of no other.
_OUR_MEETING = regex(
    r"\b(?:on the occasion of|during|following|after|at) (?:our|this) (?!last|previous|next)"
    r"(?:[\w\u2019'-]+ ){0,3}(?:meeting|session|summit|talks)\b"
    r"|\b[Ww]e,? [^.;]{0,160}?\b(?:meeting|gathered|assembled|having met) (?:here )?in\b"
    r"|\b(?:\u00e0 l['\u2019]occasion|lors|\u00e0 l['\u2019]issue|au cours) de (?:notre|cette) "
    r"(?!derni\u00e8re|pr\u00e9c\u00e9dente|prochaine)"
    r"(?:[\w-]+ ){0,2}(?:r\u00e9union|rencontre|session)\b"
    r"|\b[Nn]ous,? [^.;]{0,160}?\br\u00e9unie?s (?:ici )?(?:\u00e0|en|au)\b",
    re.IGNORECASE,
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


def is_issued_where_they_meet(context: Context, first: Announcement) -> bool:
    """Tell whether those issue a text, where they say that they meet, who speak of this meeting."""
    marked = context.marked
    kind = find_kind(marked.document)
    if kind is None or kind.kind not in SPOKEN - SPOKEN_BY_ONE:
        return False
    sentence = first.sentence
    if not _OUR_MEETING.search(marked.document.plain, sentence.start, sentence.end):
        return False
    return is_same_city(context, find_issue_place(marked), find_place(marked, first.core))


def is_same_city(context: Context, here: Place | None, there: Place | None) -> bool:
    """Tell whether two places are one city by its name."""
    if here is None or there is None or here.city is None or there.city is None:
        return False
    return context.words(here.city).casefold() == context.words(there.city).casefold()
