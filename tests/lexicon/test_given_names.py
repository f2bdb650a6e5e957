"""Whose given names are, as a rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.lexicon.given_names import is_given_name, is_womans
from natobrief.lexicon.titles import NO_NAME


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Jordan", None, id="country"),
        pytest.param("Maria", True, id="woman"),
        pytest.param("Marie-Claire", True, id="woman-of-two-names"),
        pytest.param("Pieter", False, id="man"),
        pytest.param("Jean-Luc", False, id="man-of-two-names"),
        pytest.param("Antti", False, id="finnish"),
        pytest.param("Annalena", True, id="german"),
        pytest.param("Kateryna", True, id="ukrainian"),
        pytest.param("Jean", None, id="woman-in-english-and-man-in-french"),
        pytest.param("Camille", None, id="either"),
        pytest.param("maria", None, id="no-name"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_given_names(name: str, expected: bool | None) -> None:  # noqa: FBT001 - a column
    assert is_womans(name) is expected


@given(st.text())
def test_any_text_is_survived(name: str) -> None:
    assert is_womans(name) in {True, False, None}
    assert is_given_name(name) or is_womans(name) is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Maria", True), ("Jean-Luc", True), ("Camille", True), ("Jordan", False), ("camille", False)],
)
def test_names_that_both_share_are_given_names(word: str, *, expected: bool) -> None:
    assert is_given_name(word) is expected


def test_no_word_that_belongs_to_no_name_is_one() -> None:
    assert [word for word in NO_NAME if is_given_name(word.title())] == []
