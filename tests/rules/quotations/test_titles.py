"""Names of works between quotation marks, told by what stands before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.quotations.titles import is_title
from natobrief.span import Span
from natobrief.text.quotes import quoted_stretches


def _is_title(text: str) -> bool:
    [quoted] = quoted_stretches(text, [Span(0, len(text))])
    return is_title(text, quoted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the so-called “dark fleet”", True, id="so-called"),
        pytest.param("un plan baptisé « marée basse »", True, id="baptise"),
        pytest.param("le programme « Horizon commun »", True, id="programme"),
        pytest.param("the exercise “Steady Lake”", True, id="exercise"),
        pytest.param("on “The Long Lake”", True, id="on"),
        pytest.param("Oslo's “Lake House”", True, id="whose"),
        pytest.param("on “the long lake”", False, id="no-capitals"),
        pytest.param("on “The long lake”", False, id="small-words"),
        pytest.param("on “Lake”", False, id="one-word"),
        pytest.param("the report “We Act.”", False, id="sentence"),
        pytest.param("he wrote “Steady Lake”", False, id="verb"),
        pytest.param("the report “We Are A Body Of Men And Of Women Too”", False, id="long"),
    ],
)
def test_titles(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert _is_title(text) is expected


@given(st.text(min_size=1), st.text("ab AB.", min_size=1).filter(str.strip))
def test_any_text_is_survived(before: str, words: str) -> None:
    text = f"{before}\n“{words}”"
    at = len(before) + 1
    [quoted] = quoted_stretches(text, [Span(at, len(text))])
    assert is_title(text, quoted) in {True, False}
