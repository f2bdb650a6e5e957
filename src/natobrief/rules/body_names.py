"""The names of the bodies that hold meetings, the Alliance's and its neighbours'."""

from __future__ import annotations

from functools import cache
from unicodedata import normalize

from natobrief import reference
from natobrief.lexicon.councils import Council, councils
from natobrief.lexicon.phrases import PhraseIndex
from natobrief.reference import Body
from natobrief.text.regex import regex

_ACCENTS = regex("[\u0300-\u036f]")
#: A body of the Alliance and a country is called in the other order too.
_OF_TWO = regex("^(NATO)[-\u2013](Ukraine|Georgia|Russia)(?= )")
#: Sorts of bodies that hold meetings of their own.
_SORTS = frozenset({"council", "committee", "joint_body", "coalition"})
#: Names that mean other things too.
_LOOSE = frozenset({"the Council", "le Conseil", "MC", "Contact Group", "JEF"})


@cache
def body_index() -> PhraseIndex[Body | Council]:
    """Return the index of names and English abbreviations, made when first needed.

    Case counts, but for headlines in which all is in capitals, with accents or without.
    """
    names: dict[str, Body | Council] = {
        written: body
        for body in reference.bodies()
        if body.kind in _SORTS
        for name in body.names
        if name not in _LOOSE and name not in body.french_abbreviations and "(" not in name
        for written in (name, _OF_TWO.sub(r"\2-NATO", name))
    }
    names.update(councils())
    shouted = {name.upper(): body for name, body in names.items() if " " in name}
    bare = {_ACCENTS.sub("", normalize("NFD", name)): body for name, body in shouted.items()}
    return PhraseIndex((bare | shouted | names).items(), case_sensitive=True)
