"""The place of those who meet, told from those of others that the same words name."""

from __future__ import annotations

from natobrief.model import Level
from natobrief.rules.announcement_words import SUMMIT_IN
from natobrief.rules.here import find_here
from natobrief.rules.marking import Marked
from natobrief.rules.place import Place, find_namesake, find_place
from natobrief.rules.place_of_others import (
    is_of_others,
    is_of_summit,
    is_of_summit_ahead,
    is_visited,
)
from natobrief.span import Span


def find_own_place(marked: Marked, core: Span, who: Span, level: Level) -> Place | None:
    """Return where those who meet do; that of a summit which others speak of is not theirs.

    Args:
        marked: The text.
        core: The words that speak of their meeting.
        who: Those who meet, or the word for the meeting.
        level: Their level.
    """
    place = find_place(marked, core)
    if place is None:
        return find_namesake(marked, core, who) or find_here(marked, core)
    city, state = place.city, place.country
    if city is None:
        is_other = state is not None and is_visited(marked, core, who, state.span)
        return None if is_other else place
    if is_of_others(marked, core, who, city) or is_of_summit_ahead(marked, core, who, city):
        return None
    if level is not Level.HEADS_OF_STATE_AND_GOVERNMENT:
        return None if is_of_summit(marked, core, city) else place
    # "Opens in Oslo, starting at the Summit in Riga": a summit tells its own place best.
    named = SUMMIT_IN.match(marked.narrative, who.start, core.end)
    own = None if named is None else find_place(marked, Span(*named.span()))
    return own or place
