"""Whether the words of a text were spoken at its meeting: then that was held where and when."""

from __future__ import annotations

from natobrief.assemble.context import Context
from natobrief.rules.announcement import Announcement
from natobrief.rules.document import SPOKEN, find_kind


def is_spoken_at(context: Context, first: Announcement) -> bool:
    """Tell whether a text gives words that were spoken at the meeting, or right after it."""
    if not first.is_occasion:
        return False
    kind = find_kind(context.marked.document)
    return first.is_visit if kind is None else kind.kind in SPOKEN
