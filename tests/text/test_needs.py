"""What is read off the source of a pattern, and where nothing is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.text.needs import folded, needs_of


@pytest.mark.parametrize(
    ("source", "held", "heads"),
    [
        pytest.param("chairs?", ["chair"], ["chair"], id="optional"),
        pytest.param(r"\w+ (?:meet|gather)s", [" gathers", " meets"], None, id="alternatives"),
        pytest.param(r"(?:of )?the\b", ["the"], ["of the", "the"], id="in-front"),
        pytest.param("\ue000+ will", ["\ue000 will"], ["\ue000"], id="run"),
        pytest.param("NATO", ["NATO"], ["NATO"], id="case"),
        pytest.param("a|[a-z]", None, None, id="range"),
        pytest.param("(?P<w>a)(?P=w)", None, None, id="reference"),
        pytest.param("x?", None, None, id="nothing"),
        pytest.param("(?:ab{2,3}){2}", ["ab"], ["ab"], id="several"),
        pytest.param("(?:aa|bb|cc|dd|ee|ff|gg|hh|ii){2}", ["aa", "bb"], ["aa", "bb"], id="many"),
        pytest.param("[abcdefgh][abcdefgh][abcdefgh]", ["a"], ["aa"], id="too-many"),
        pytest.param("(?i:NATO|É)", ["nato", "é"], ["nato", "é"], id="capitals"),
    ],
)
def test_needs(source: str, held: list[str] | None, heads: list[str] | None) -> None:
    needs = needs_of(re.compile(source))
    for found, expected in ((needs.held, held), (needs.heads, heads)):
        told = None if found is None else [head.letters for head in found.every]
        shown = None if expected is None or told is None else told[: len(expected)]
        assert (shown, told is None) == (expected, expected is None)


def test_the_start_of_a_word_is_told() -> None:
    needs = needs_of(re.compile(r"\bin (?:a )?|(?<![\w'-])(?:on|at) |\u00e0"))
    assert needs.heads is not None
    starts = [(head.letters, head.is_word_start) for head in needs.heads.every]
    assert starts == [("at ", True), ("in ", True), ("on ", True), ("\u00e0", False)]


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(folded(text)) == len(text)
