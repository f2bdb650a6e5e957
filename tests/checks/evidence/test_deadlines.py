"""Words that state by when something is to be done."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, extract, validate
from natobrief.diagnostics import Code

_WORDS = {
    "by June 2024": "2024-06",
    "by the end of June 2024": "2024-06",
    "by 2024": "2024",
    "no later than 3 June 2024": "2024-06-03",
    "by mid-2024": "2024",
}


def _read(words: str) -> Brief:
    text = f"NATO Defence Ministers met in Riga on 5 May 2022. Ministers agreed to go {words}."
    return extract(text, language="en").brief


@given(words=st.sampled_from([*_WORDS]))
def test_a_deadline_is_borne_out_by_its_words(words: str) -> None:
    brief = _read(words)
    assert [each.deadline for each in brief.commitments] == [_WORDS[words]]
    assert validate(brief).ok


@pytest.mark.parametrize("other", ["2024-07", "2025", "2024-06-04"])
def test_another_deadline_is_not(other: str) -> None:
    brief = _read("by 3 June 2024")
    [commitment] = brief.commitments
    wrong = evolve(brief, commitments=(evolve(commitment, deadline=other),))
    found = validate(wrong).problems
    assert [(each.code, each.pointer) for each in found] == [
        (Code.WORDS_DO_NOT_STATE, "/commitments/0/deadline")
    ]
