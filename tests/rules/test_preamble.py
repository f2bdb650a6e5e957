"""What a preamble recalls is over, and no meeting of those who issue the text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.announcement import find_announcements
from natobrief.rules.preamble import is_preamble
from natobrief.span import Span
from tests.rules.marked import mark, whole

_SIGNS = st.sampled_from(("- ", "\u2022 ", "(a) ", "1. "))
_RECALLS = st.sampled_from(
    ("recalling", "also recalling", "building on", "Having regard to", "guided by")
)
_WHAT = st.sampled_from(
    (
        "the Conference of Foreign Ministers in Copenhagen on 5-6 March 2030",
        "the decisions of the summit in Riga on 4 June 2030",
    )
)


@given(sign=_SIGNS, recalls=_RECALLS, what=_WHAT, end=st.sampled_from((",", ";", ", and")))
@example("- ", "recalling", "the Conference of Foreign Ministers in Copenhagen on 5 May 2030", ",")
def test_what_is_recalled_is_no_meeting(sign: str, recalls: str, what: str, end: str) -> None:
    item = f"{sign}{recalls} {what}{end}"
    assert is_preamble(mark(item), Span(0, len(item)))
    assert [*find_announcements(mark(f"The Council\n\n- noted the quay,\n\n{item}"))] == []


@pytest.mark.parametrize(
    "text",
    [
        "Recalling the plan, Ministers met in Oslo on 5 May 2030.",
        "- welcoming the summit in Oslo,",
        "Foreign Ministers met in Oslo, recalling the plan.",
    ],
)
def test_no_preamble(text: str) -> None:
    marked = mark(text)
    assert not is_preamble(marked, whole(marked))
