"""Identifiers of what a brief holds, none twice in one brief."""

from __future__ import annotations

from collections import Counter

from natobrief.model import Brief


def meeting_ids(brief: Brief) -> list[str]:
    """Return the identifier of each meeting: `Meeting.uid`, numbered from the second like it on."""
    seen: Counter[str] = Counter()
    found = []
    for meeting in brief.meetings:
        uid = meeting.uid
        seen[uid] += 1
        found.append(uid if seen[uid] == 1 else f"{uid}#{seen[uid]}")
    return found
