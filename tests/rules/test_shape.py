"""Patterns over several lines mean the same as on one."""

from __future__ import annotations

import pytest

from natobrief.rules.marks import Kind, pattern
from natobrief.rules.shape import shape


@pytest.mark.parametrize(
    ("written", "flat"),
    [
        pytest.param("(?:a|b) c", "(?:a|b) c", id="one-line"),
        pytest.param("\n    (?:a\n    |b) c\n", "(?:a|b) c", id="lines"),
        pytest.param("a  \n\n   (?: b)", "a(?: b)", id="blanks-at-ends-are-dropped"),
        pytest.param("<C>\n  (?: and <C>)*", "<C>(?: and <C>)*", id="slots"),
    ],
)
def test_line_ends_are_no_part_of_a_shape(written: str, flat: str) -> None:
    assert shape(written).pattern == pattern(flat).pattern


def test_a_shape_matches_marked_text() -> None:
    country = Kind.COUNTRY.value
    assert shape("<C>\n(?: and <C>)*").fullmatch(f"{country * 3} and  {country}")
