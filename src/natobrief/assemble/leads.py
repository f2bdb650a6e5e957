"""What opens a text below its headline, and names by the way the meeting of that."""

from __future__ import annotations

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import SET_APART
from natobrief.rules.marking import Marked

#: So many sentences below the headline open a text.
_FIRST = 4


def is_lead_of(marked: Marked, title: Announcement, other: Announcement) -> bool:
    """Tell whether words name by the way the meeting of the headline, and where that will be.

    "Doorstep at the Defence Ministerial", then "X spoke ahead of the meeting of Ministers in Y".
    """
    is_ahead = other.is_by_the_way and other.place is not None and not other.is_past
    is_same = other.level is title.level and other.level is not Level.OTHER
    if not (title.is_titled and is_ahead and is_same):
        return False
    if SET_APART.search(marked.narrative, other.sentence.start, other.core.end):
        return False
    sentence_at = marked.document.sentence_at
    return sentence_at(other.core.start) <= sentence_at(title.core.end) + _FIRST
