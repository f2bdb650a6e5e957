"""Names that a transcript completes in brackets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.bracketed_names import completed_names, unbracketed
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NameWords
from natobrief.testing.filler import filler
from tests.rules.marked import mark


def _named(text: str) -> list[str]:
    found = []
    for each in mark(text).marks:
        if each.kind is Kind.PERSON:
            assert isinstance(each.value, NameWords)
            found.append(each.value.name)
    return found


@given(st.text())
def test_the_length_never_changes(text: str) -> None:
    assert len(unbracketed(text)) == len(text)


@given(filler())
def test_prose_is_left_as_it_is(text: str) -> None:
    assert unbracketed(text) == text


@given(before=filler(), first=st.sampled_from(["Ana", "Jean-Luc", "Jan Piet"]))
def test_a_planted_name_comes_back_whole(before: str, first: str) -> None:
    assert f"{first} Holm" in _named(f"{before} We thank [{first}] Holm for it.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I met the Special Envoy [for Libya, Ana] Ruiz.", ["Ana Ruiz"], id="office"),
        pytest.param("Secretary General [of NATO, Jan] Holm came.", ["Jan Holm"], id="of NATO"),
        pytest.param("and [Jan] Holm will be with us", ["Jan Holm"], id="nothing beside"),
        pytest.param(
            "the new head [Luis Maria de Sousa] Pinto", ["Luis Maria de Sousa Pinto"], id="long"
        ),
        pytest.param(
            "We met Minister [of Trade of Norway] Ana Ruiz.", ["Ana Ruiz"], id="office of a home"
        ),
        pytest.param("Thank you. [Applause] We go on.", [], id="applause"),
        pytest.param("It is so. [Laughter] Good morning.", [], id="laughter"),
        pytest.param("I spoke of it [yesterday] There.", [], id="a small word"),
        pytest.param("the ministers [of the Union] met", [], id="no name"),
    ],
)
def test_rows(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


def test_one_name_alone_is_completed_to_nobody() -> None:
    text = "and [Minister] President"
    assert list(completed_names(text, unbracketed(text))) == []
