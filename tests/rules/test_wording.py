"""Alternatives of patterns."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.wording import one_of

_WORDS = st.lists(st.text("abcdeé ", min_size=1).map(str.strip).filter(bool), min_size=1)


@given(_WORDS, st.sampled_from([" | ", "\n", "\n    ", " |  "]))
def test_each_word_of_a_list_is_an_alternative(words: list[str], joint: str) -> None:
    shape = re.compile(one_of(joint.join(words)))
    assert all(shape.fullmatch(word) for word in words)
    assert not shape.fullmatch("x")


@pytest.mark.parametrize(
    ("listed", "pattern"),
    [
        pytest.param("a | b", "(?:a|b)", id="bars"),
        pytest.param("\n  a\n  b\n", "(?:a|b)", id="lines"),
        pytest.param("a(?:b|c)", "(?:a(?:b|c))", id="bars without spaces are kept"),
        pytest.param("a \\\n    b", "(?:a b)", id="continued line"),
    ],
)
def test_lists_are_joined(listed: str, pattern: str) -> None:
    assert one_of(listed) == pattern
