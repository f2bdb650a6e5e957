"""Family names behind an office of several; words that are names only beside what persons do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.name_after_many import is_no_name_alone, more_of_many
from natobrief.rules.name_words import read_name
from tests.rules.test_names import named


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(name.span.of(text) for _, name in more_of_many(text, 0))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Presidents Focused on Ports", [], id="what they did"),
        pytest.param("Presidents Ahmed and Dahl met.", ["Ahmed", "Dahl"], id="a name like it"),
        pytest.param("I met Presidents Ruiz and Dahl.", ["Ruiz", "Dahl"], id="two"),
        pytest.param("Presidents Ruiz, Dahl and Kos came.", ["Ruiz", "Dahl", "Kos"], id="three"),
        pytest.param("Presidents Ruiz and Parliament met.", ["Ruiz"], id="a body"),
        pytest.param("Presidents Ruiz and Europe met.", ["Ruiz"], id="no name alone"),
        pytest.param("Presidents Ruiz and Harbour Watch met.", ["Ruiz"], id="a full name"),
        pytest.param("President Ruiz and Harbour met.", ["Ruiz"], id="of one"),
        pytest.param("Presidents Ruiz, Harbour relations, ports.", ["Ruiz"], id="no list"),
    ],
)
def test_one_office_of_many_stands_before_family_names(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("May’s plan", False, id="has something"),
        pytest.param("May proposed it", False, id="did something"),
        pytest.param("May Visit Oslo", True, id="a headline"),
        pytest.param("May be", True, id="a verb"),
        pytest.param("Holm be", False, id="a name anyway"),
    ],
)
def test_persons_have_and_do(text: str, *, expected: bool) -> None:
    name = read_name(text, 0, len(text.split(maxsplit=1)[0].removesuffix("’s")))
    assert name is not None
    assert is_no_name_alone(text, name) is expected


@pytest.mark.parametrize("verb", ["informs", "reports", "writes"])
def test_a_paper_that_passes_something_on_is_nobody(verb: str) -> None:
    assert named(f"She spoke with her Dutch counterparts, Lantern {verb}.") == []
    assert named("She spoke with her Dutch counterpart, Lantern, today.") == ["Lantern"]


def test_a_word_ends_a_list_of_names() -> None:
    assert named("She spoke with Presidents Ruiz, Hope and Berg.") == ["Ruiz"]
