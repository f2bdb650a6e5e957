"""Roles, and how they may be named again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.quotations.roles import bare, tails


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("the Foreign Minister of Norland", "foreign minister", id="of"),
        pytest.param("l'envoyé spécial pour le lac", "envoyé spécial", id="elided"),
        pytest.param("her deputy", "deputy", id="possessive"),
        pytest.param("envoy", "envoy", id="bare"),
    ],
)
def test_bare(words: str, expected: str) -> None:
    assert bare(words) == expected


@given(st.lists(st.sampled_from(["chief", "mine", "officer"]), min_size=1, max_size=4))
def test_every_tail_ends_the_role(words: list[str]) -> None:
    role = " ".join(words)
    found = tails(f"the {role} of the lake")
    assert found[0] == role
    assert all(role.endswith(tail) for tail in found)


@given(st.text())
def test_any_text_is_survived(words: str) -> None:
    assert all(isinstance(tail, str) for tail in tails(words))
