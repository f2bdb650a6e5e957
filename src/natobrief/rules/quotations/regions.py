"""Roles that end in a place: "the mayor of Springfield, New ..." goes on with where that lies."""

from __future__ import annotations

import re

from natobrief.reference import country_of_capital
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

_OF_PLACE = regex(
    rf"(?<![\w'-])(?:of|in|at|from|de|d'|\u00e0|en) ?"
    rf"(?P<place>[{CAPITALS}][\w'-]*(?: [{CAPITALS}][\w'-]*){{0,3}})$"
)
#: Who is of a state or a body, which no region follows.
_OF_STATE = regex(
    r"(?:^|[ -])(?:ministers?|ministres?|minist\u00e8re|secretary|secr\u00e9taire|presidents?"
    r"|pr\u00e9sidente?|chair[a-z]*|chiefs? of|chancellor|chanceli\u00e8re?|speaker|ambassad[a-z]+"
    r"|representative|repr\u00e9sentante?|envoy|king|queen|roi|reine|premier)(?:[ -]|$)",
    re.IGNORECASE,
)
_LAST_OF = regex(r".* (?:of|de|d) ?", re.DOTALL)


def may_have_region(role: str) -> bool:
    """Tell whether a name behind a role may be that of where a place lies, and no person's.

    >>> may_have_region("the mayor of Ness"), may_have_region("the Prime Minister of Norland")
    (True, False)
    """
    place = _OF_PLACE.search(role)
    if place is None or country_of_capital(place["place"]) is not None:
        return False
    of = _LAST_OF.match(role)
    return of is None or _OF_STATE.search(role, 0, of.end()) is None
