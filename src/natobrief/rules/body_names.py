"""The names of the bodies that hold meetings, the Alliance's and its neighbours'."""

from __future__ import annotations

from collections.abc import Iterator
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
#: Councils of these numbers are those of which releases tell.
_FIRST = 2
_LAST = 60
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
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
    names.update(_counted())
    shouted = {name.upper(): body for name, body in names.items() if " " in name}
    bare = {_ACCENTS.sub("", normalize("NFD", name)): body for name, body in shouted.items()}
    return PhraseIndex((bare | shouted | names).items(), case_sensitive=True)


def _counted() -> Iterator[tuple[str, Council]]:
    """Give the names of a council with its number inside: "OSCE 21st Ministerial Council"."""
    for name, council in councils():
        owner, space, rest = name.partition(" Ministerial")
        if space and owner in {"OSCE", "OSCE's"}:
            for number in range(_FIRST, _LAST):
                yield f"{owner} {_ordinal(number)}{space}{rest}", council


def _ordinal(number: int) -> str:
    """Write a number as one of a row.

    >>> [_ordinal(number) for number in (2, 11, 21, 30)]
    ['2nd', '11th', '21st', '30th']
    """
    is_teen = number // 10 % 10 == 1
    return f"{number}{'th' if is_teen else _ENDINGS.get(number % 10, 'th')}"
