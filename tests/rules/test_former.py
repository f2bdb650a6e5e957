"""Offices that somebody held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.former import find_former, is_former
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_OFFICE = "Prime Minister"


def _found(text: str) -> str | None:
    found = find_former(mark(text), text.index(_OFFICE))
    return None if found is None else found.of(text)


@given(before=filler(), word=st.sampled_from(["former", "Former", "ex"]))
def test_planted_word_is_found(before: str, word: str) -> None:
    assert _found(f"{before} {word} Norwegian {_OFFICE} Ida Holm came.") == word


@given(filler())
def test_prose_is_of_no_former_office(text: str) -> None:
    assert _found(f"{text} {_OFFICE} Ida Holm came.") is None


@given(st.text())
def test_any_office_is_survived(text: str) -> None:
    assert is_former(f"former {text}")


@pytest.mark.parametrize(
    "text",
    [
        "The former Norwegian Prime Minister Ida Holm came.",
        "The former Norway Prime Minister Ida Holm came.",
        "Ida Holm, former Norway's Prime Minister, came.",
        "The ex-Norwegian Prime Minister Ida Holm came.",
    ],
)
def test_hits(text: str) -> None:
    assert _found(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The new Norwegian Prime Minister Ida Holm came.",
        "The former is with Prime Minister Ida Holm.",
        "The former adviser of Prime Minister Ida Holm came.",
        "The Prime Minister, a former judge, came.",
        "She was formerly Prime Minister of Norway.",
    ],
)
def test_near_misses(text: str) -> None:
    assert _found(text) is None
