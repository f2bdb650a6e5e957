"""Marks of Markdown in what came as plain text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract, validate
from natobrief.testing.filler import filler
from natobrief.text.clean import clean

_RELEASE = """# NATO **Defence** Ministers to meet in Oslo

*Issued on 17 September 2030*

NATO **Defence Ministers** will meet in [Oslo](https://oslo.example/quays), Norway on **3 October
2030**. The meeting will be chaired by *Secretary General Anna Berg*.

### Thursday 3 October 2030

- **09:00** Doorstep by the Secretary General
- **13:00** Working lunch
- **18:00** Press conference

> “We **will** decide together,” said **Anna Berg**.
"""


@given(words=st.text("abc ", min_size=1).filter(lambda words: words == words.strip()))
@pytest.mark.parametrize("marks", ["*{}*", "**{}**", "***{}***", "[{}](https://quay.example/a)"])
def test_words_between_marks_stay(marks: str, words: str) -> None:
    assert clean(f"- {marks.format(words)}, so.").text == clean(f"- {words}, so.").text


@given(prose=filler())
def test_prose_has_no_marks(prose: str) -> None:
    assert clean(prose).text == prose


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("* one and * two", id="bullets"),
        pytest.param("Kosovo* and the quays*", id="footnotes"),
        pytest.param("**open*", id="of two kinds"),
        pytest.param("5 * 4 * 3", id="sums"),
        pytest.param("[sic] (as said)", id="no link"),
        pytest.param("Room #4", id="a number"),
    ],
)
def test_other_signs_stay(text: str) -> None:
    assert clean(text).text == text


def test_a_release_is_read_as_without_its_marks() -> None:
    brief = extract(_RELEASE).brief
    assert brief.source.title == "NATO Defence Ministers to meet in Oslo"
    assert brief.source.published == date(2030, 9, 17)
    assert str(brief.meeting.chair) == "Anna Berg"
    assert [session.title for session in brief.meeting.sessions] == [
        "Doorstep by the Secretary General",
        "Working lunch",
        "Press conference",
    ]
    [said] = brief.statements
    assert (str(said.speaker), said.text) == ("Anna Berg", "We will decide together,")
    assert validate(brief, level="evidence").ok
