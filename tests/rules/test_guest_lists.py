"""Guests in lists with bullets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.guest_lists import find_listed_guests
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_GUESTS = (
    "Ms Aiko Mori, Minister of Defence of Japan",
    "the President of Georgia",
    "Moldova",
    "Austrian Foreign Minister Eva Gruber",
)


def _read(text: str) -> list[str]:
    return [found.phrase.of(text) for _, found in find_listed_guests(mark(text))]


@given(
    st.lists(st.sampled_from(_GUESTS), min_size=1, max_size=5),
    st.sampled_from(
        [
            "Also taking part:",
            "The meeting will be attended by:",
            "Guests:",
            "They attended the Summit:",
            "Étaient présents à cette session, les chefs d'État suivants ou leurs délégués :",
        ]
    ),
    st.sampled_from(["- ", "• ", "1. ", ""]),
    filler(max_sentences=2),
)
def test_planted_guests_are_found(guests: list[str], lead: str, bullet: str, before: str) -> None:
    """Every line comes back, without its bullet, up to the first that names nobody."""
    lines = "\n\n".join(f"{bullet}{guest}" for guest in guests)
    assert _read(f"{before}\n\n{lead}\n\n{lines}\n\nThe hall is open.") == guests


@given(filler())
def test_prose_lists_nobody(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(phrase for phrase in _read(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Also taking part:", id="nothing after"),
        pytest.param("On the agenda:\n\n- Georgia", id="topics"),
        pytest.param("Also taking part:\n\n- a band", id="nobody"),
        pytest.param("Also taking part are these.\n\n- Georgia", id="no colon"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []
