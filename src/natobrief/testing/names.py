"""Names of people who do not exist."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from hypothesis import strategies as st

_WOMEN = """
    Ana Ingrid Zofia Nadège Şebnem Þóra Léa Katarína Anne-Marie Mireille Ilze Kadri Benoîte Sněžana
    Małgorzata Oksana Teodora Fatou
""".split()  # noqa: SIM905 - quoted one by one they hide what they are
_MEN = """
    Bogdan Henrik Wojciech Rémi Ömer Guðmundur Zoltán Jiří Jean-Louis Matteo Andris Priit Raúl
    Nikolaos Dmytro Oleksandr Radu Kenji
""".split()  # noqa: SIM905
#: Beginnings and ends of family names, and what may stand before one.
_HEADS = """
    Bram Kald Dorn Velt Norš Šim Lind Øst Hald Tren Sköl Pavl Zel Rad Gru Vikt Björ Cser Dvor Thér
    Gonz Kov Łask Mesz
""".split()  # noqa: SIM905
_TAILS = """
    berg ovar insky ander quist ević onen ault elli ström aitis escu ány ieux ówna arsen idze enko
    opoulos yrnes
""".split()  # noqa: SIM905
_SHAPES = ("van der {}", "von {}", "de {}", "de la {}", "di {}", "O\u2019{}", "Mc{}", "al-{}")


@frozen
class Name:
    """The name of a woman or a man."""

    #: First names.
    given: str
    #: Family name, with the particles that belong to it.
    family: str
    #: Whether it is a woman's.
    is_female: bool

    def __str__(self) -> str:
        """Return the full name."""
        return f"{self.given} {self.family}"


def _family_names(beginnings: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Family names as the parts that they are made of, one beginning or two."""
    single = st.tuples(st.sampled_from(beginnings), st.sampled_from(_TAILS))
    shaped = st.tuples(st.sampled_from(_SHAPES), single)
    return st.one_of(
        single.map(lambda parts: ("{}", "".join(parts))),
        shaped.map(lambda both: (both[0], "".join(both[1]))),
        st.tuples(single, single).map(lambda two: ("{}", "-".join(map("".join, two)))),
    )


@st.composite
def names(draw: st.DrawFn, *, taken: Sequence[str] = ()) -> Name:
    """Full names, with particles, hyphens and diacritics.

    Args:
        draw: Given by Hypothesis.
        taken: Family names with which it must have no part in common.

    >>> from hypothesis import find
    >>> str(find(names(), lambda name: not name.is_female))
    'Bogdan Bramberg'
    """
    is_female = draw(st.booleans())
    given = draw(st.sampled_from(_WOMEN if is_female else _MEN))
    free = [head for head in _HEADS if not any(head in family for family in taken)]
    shape, family = draw(_family_names(free))
    return Name(given, shape.format(family), is_female)
