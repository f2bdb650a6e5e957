"""Visits to which somebody is only asked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.asked import is_only_asked
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_VERB = re.compile(r"(?P<verb>(?:to )?visit(?:ed)?\b)")


def _is_asked(text: str) -> bool:
    match = _VERB.search(text)
    assert match is not None
    return is_only_asked(mark(text), Span(0, len(text)), match)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Co"])))
def test_any_text_is_survived(text: str) -> None:
    assert _is_asked(f"{text} visited it") is False


@given(filler())
def test_prose_asks_nobody(text: str) -> None:
    assert not _is_asked(f"{text} to visit Oslo.")


@pytest.mark.parametrize(
    "text",
    [
        "The President invited her to visit Oslo.",
        "He renewed his invitation for her to visit Oslo.",
        "They asked the Secretary General to visit Oslo.",
        "She hoped to visit Oslo in May.",
    ],
)
def test_hits(text: str) -> None:
    assert _is_asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "She is due to visit Oslo.",
        "He left to visit Oslo.",
        "She plans to visit Oslo in May.",
        "The President invited her. She is to visit Oslo.",
        "She was invited and visited Oslo.",
    ],
)
def test_near_misses(text: str) -> None:
    assert not _is_asked(text)


def test_what_has_no_verb_is_not_asked() -> None:
    text = "An address to ministers."
    match = re.compile("address").search(text)
    assert match is not None
    assert not is_only_asked(mark(text), Span(0, len(text)), match)
