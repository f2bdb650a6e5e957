"""Another thing in the place of one that a record names is no other word for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Verdict
from tests.checks.making import judged_as_told

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict

#: Things of which none is another one, nor of its field.
THINGS = ("harbours", "elections", "climate", "hospitals", "borders", "satellites")


@given(st.permutations(THINGS), st.integers(0, 3))
def test_one_of_several_is_another(things: list[str], at: int) -> None:
    others = things[:4]
    text = f"Ministers spoke of {others[0]}, {others[1]}, {others[2]} and {others[3]}."
    told = [*others[:at], things[5], *others[at + 1 :]]
    words = f"{told[0]}, {told[1]}, {told[2]} and {told[3]}"
    assert judged_as_told(text, f"they spoke of {words}") is not SUPPORTED
    assert (
        judged_as_told(text, f"they spoke of {', '.join(others[:3])} and {others[3]}") is SUPPORTED
    )


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        pytest.param(
            "He fears for old trains and the big harbours blocked by soldiers.",
            "he fears for old trains and the big harbours blocked by elections",
            NOT_FOUND,
            id="behind the same preposition",
        ),
        pytest.param(
            "He fears for old trains and big harbours blocked by zebras.",
            "he fears for old trains and big harbours being blocked by quokkas",
            UNDECIDED,
            id="of things that no table knows",
        ),
        pytest.param(
            "They bought forty mechanised zebras and forty old trains.",
            "forty mechanised quokkas and forty old trains have been bought",
            UNDECIDED,
            id="between the same words",
        ),
        pytest.param(
            "They will look after old harbours, big trains, bridges. It rained.",
            "they look after bridges, old harbours, big trains and quokkas",
            SUPPORTED,
            id="nothing in its place",
        ),
    ],
)
def test_another_thing_in_the_place_of_one(text: str, words: str, verdict: Verdict) -> None:
    assert judged_as_told(text, words) is verdict
