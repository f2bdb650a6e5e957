"""Lives, in which meetings are what somebody was at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.document import is_biography
from tests.rules.document.documents import document

_MET = "He attended the Istanbul Summit on 28-29 June 2004."


@pytest.mark.parametrize(
    "top",
    [
        "Biography",
        "Official biography of Jonas Berg",
        "Biographie : Jonas Berg",
        "Curriculum vitae",
        "Jonas Berg\n\nJonas Berg was born in Oslo on 4 May 1961.",
        "Jonas Berg est né à Oslo le 4 mai 1961.",
        "Né à Oslo en 1961, Jonas Berg a servi dix ans.",
    ],
)
def test_a_life_has_no_meeting(top: str) -> None:
    text = f"{top}\n\n{_MET}"
    assert is_biography(document(text))
    assert extract(text).brief.meetings == ()


@pytest.mark.parametrize(
    "top",
    [
        "Ministers meet in Oslo",
        "President Berg, who was born in Oslo, attended the summit.",
        "The idea was to meet. It was born in Oslo.",
    ],
)
def test_other_texts_are_none(top: str) -> None:
    assert not is_biography(document(f"{top}\n\n{_MET}"))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert is_biography(document(text)) in {True, False}
