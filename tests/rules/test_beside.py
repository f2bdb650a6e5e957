"""Bodies that meet beside the first, each on its own day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Level
from tests.assemble.reading import read


def _meetings(text: str) -> list[tuple[str | None, Level, str]]:
    return [(each.body, each.level, str(each.dates)) for each in read(text).brief.meetings]


_SHAPES = (
    (
        "The minister attended the Foreign Affairs Council{0} on {1} May 2014 and the "
        "General Affairs Council{0} on {2} May 2014."
    ),
    (
        "I will attend the Foreign Affairs Council{0} on {1} May 2014, and the "
        "General Affairs Council{0} on {2} May 2014."
    ),
    (
        "La ministre participera au Conseil des affaires étrangères{0} le {1} mai 2014 et au "
        "Conseil des affaires générales{0} le {2} mai 2014."
    ),
)


@pytest.mark.parametrize("whose", ["", "EU ", "European Union (EU) "])
def test_councils_of_one_day_keep_their_levels(whose: str) -> None:
    text = (
        f"On 5 May 2014 the minister participated in the {whose}Foreign Affairs Council and "
        "General Affairs Council in Brussels."
    )
    assert _meetings(text) == [
        ("Foreign Affairs Council", Level.FOREIGN_MINISTERS, "2014-05-05"),
        ("General Affairs Council", Level.OTHER, "2014-05-05"),
    ]


@given(
    first=st.integers(2, 27),
    shape=st.sampled_from(_SHAPES),
    aside=st.sampled_from(("", " (AB)")),
)
def test_each_meets_on_its_day(first: int, shape: str, aside: str) -> None:
    days = [f"2014-05-{day:02}" for day in (first, first + 1)]
    assert _meetings(shape.format(aside, first, first + 1)) == [
        ("Foreign Affairs Council", Level.FOREIGN_MINISTERS, days[0]),
        ("General Affairs Council", Level.OTHER, days[1]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The Foreign Affairs Council met on 3 May 2014 and heard the European Council.",
            id="another that does not meet",
        ),
        pytest.param(
            "The Foreign Affairs Council (FAC) on 3 May 2014 and the FAC on 3 May 2014.",
            id="the same again",
        ),
        pytest.param(
            "The Foreign Affairs Council and, on it, the General Affairs Council on 3 May 2014.",
            id="one day for both",
        ),
    ],
)
def test_one_day_is_one_meeting(text: str) -> None:
    assert [day for _, _, day in _meetings(text)] == ["2014-05-03"]
