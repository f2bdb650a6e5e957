"""Where all meetings of a text are held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Meeting
from natobrief.rules.shared_place import find_shared_place
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_TWO = (
    "NATO Foreign Ministers will meet on 5 May 2022. "
    "NATO Defence Ministers will meet on 6 May 2022. "
)
_TWO_FR = (
    "Les ministres des Affaires étrangères de l'OTAN se réuniront le 5 mai 2022. "
    "Les ministres de la Défense de l'OTAN se réuniront le 6 mai 2022. "
)


def _cities(text: str) -> list[str | None]:
    def city(meeting: Meeting) -> str | None:
        return None if meeting.venue is None else meeting.venue.city

    return [city(each) for each in extract(text).brief.meetings]


@given(
    head=st.sampled_from(("The meetings", "Both meetings", "All meetings", "The two meetings")),
    held=st.sampled_from(("will be held", "will take place", "will both be held")),
    city=st.sampled_from(("Riga", "Oslo", "Luxembourg")),
)
def test_all_are_held_there(head: str, held: str, city: str) -> None:
    assert _cities(f"{_TWO}{head} {held} in {city}.") == [city, city]


def test_all_are_held_there_in_french() -> None:
    assert _cities(f"{_TWO_FR}Les deux réunions se tiendront à Riga.") == ["Riga", "Riga"]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("The meetings will be broadcast in Riga.", id="something else"),
        pytest.param("Ms Holm said that the meetings will be held in Riga.", id="said by the way"),
        pytest.param("The meetings will be held in private.", id="no place"),
    ],
)
def test_what_says_nothing_of_all(told: str) -> None:
    assert _cities(_TWO + told) == [None, None]


def test_one_that_is_named_by_the_way_is_none_of_them() -> None:
    text = (
        "NATO Foreign Ministers will meet on 5 May 2022, ahead of the NATO Summit on 9 July 2022. "
        "The meetings will be held in Riga."
    )
    assert _cities(text) == ["Riga", None]
    assert "Riga" not in _cities(f"The meetings will be held in Riga. {_TWO}")


@given(filler())
def test_prose_has_none(text: str) -> None:
    assert find_shared_place(mark(text)) is None
