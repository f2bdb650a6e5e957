"""The names of the bodies that hold meetings, the Alliance's and its neighbours'."""

from __future__ import annotations

from functools import cache

from natobrief import reference
from natobrief.lexicon.councils import Council, councils
from natobrief.lexicon.phrases import PhraseIndex
from natobrief.reference import Body

#: Sorts of bodies that hold meetings of their own.
_SORTS = frozenset({"council", "committee", "joint_body", "coalition"})
#: Names that mean other things too.
_LOOSE = frozenset({"the Council", "le Conseil", "MC", "Contact Group", "JEF"})


@cache
def body_index() -> PhraseIndex[Body | Council]:
    """Return the index of names and English abbreviations, made when first needed; case counts."""
    names: dict[str, Body | Council] = {
        name: body
        for body in reference.bodies()
        if body.kind in _SORTS
        for name in body.names
        if name not in _LOOSE and name not in body.french_abbreviations and "(" not in name
    }
    names.update(councils())
    return PhraseIndex(names.items(), case_sensitive=True)
