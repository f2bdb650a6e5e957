"""Headings that name topics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.agenda_headings import find_headings
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_LEAD = "Foreign Ministers of the Group met in Oslo\n\n5 May 2022\n\nIt was a long day.\n\n"
_PROSE = "They said that much is to be done, and that more will follow. " * 3


def _read(text: str) -> list[str]:
    return [heading.of(text) for heading in find_headings(mark(text))]


@given(
    st.sampled_from(["Cyber defence", "Energy security", "Iran", "Arms control"]),
    st.sampled_from(["", "1. ", "IV. "]),
    filler(max_sentences=3),
)
def test_planted_heading_is_found(topic: str, number: str, before: str) -> None:
    text = f"{_LEAD}{before} {_PROSE}\n\n{number}{topic}\n\n{_PROSE}"
    assert _read(text) == [topic]


@given(filler())
def test_prose_has_no_heading(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(heading.strip() for heading in _read(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Iran\n\n{_PROSE}", id="headline"),
        pytest.param(f"{_LEAD}{_PROSE}\n\nIran\n\nIt is far.", id="no prose under it"),
        pytest.param(f"{_LEAD}{_PROSE}\n\nMedia\n\n{_PROSE}", id="no topic"),
        pytest.param(f"{_LEAD}{_PROSE}\n\nOn Iran, today\n\n{_PROSE}", id="more than a name"),
        pytest.param(f"{_LEAD}{_PROSE}\n\nA visit to Iran\n\n{_PROSE}", id="an event"),
        pytest.param(f"{_LEAD}{_PROSE}\n\nand Iran\n\n{_PROSE}", id="no capital"),
        pytest.param(f"{_LEAD}{_PROSE}\n\n1. \n\n{_PROSE}", id="a number alone"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []
