"""Paragraphs of what is spoken, without stage directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.spoken_parts import end_of_body, spoken_parts
from natobrief.testing.filler import filler
from natobrief.text.document import Document


def _parts(text: str) -> list[str]:
    document = Document(text, Language.EN)
    return [part.of(text) for part in spoken_parts(document, 0, len(text))]


@given(text=st.text(), start=st.integers(0, 30), end=st.integers(0, 30))
def test_any_text_is_survived(text: str, start: int, end: int) -> None:
    document = Document(text, Language.EN)
    parts = list(spoken_parts(document, start, end))
    assert all(start <= part.start < part.end <= max(end, start) for part in parts)
    assert 0 <= end_of_body(document) <= len(text)


@given(st.lists(filler(), min_size=1))
def test_prose_comes_back(paragraphs: list[str]) -> None:
    assert _parts("\n\n".join(paragraphs)) == paragraphs


@pytest.mark.parametrize(
    "direction",
    [
        "(As delivered)", "[as delivered]", "(Check against delivery)", "(Applause)", "(applause.)",
        "(Laughter and applause)", "[Laughs]", "(speaking in French)", "(In Norwegian)",
        "[Speaks German]", "(interpretation)", "(through an interpreter)", "(Applaudissements)",
        "(Rires)", "(telle que prononcée)", "(Seul le prononcé fait foi)", "(crosstalk)",
    ],
)  # fmt: skip
def test_stage_directions_are_no_words(direction: str) -> None:
    assert _parts(f"{direction}\n\nWe met. {direction} We left.") == ["We met.", "We left."]


@pytest.mark.parametrize(
    "words", ["[Inaudible]", "(NATO)", "(as we know)", "[the ports]", "(in spring)", "(inaudible)"]
)
def test_other_brackets_are_kept(words: str) -> None:
    assert _parts(f"We met {words} there.") == [f"We met {words} there."]


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("Questions and answers", True),
        ("Q & A", True),
        ("Q&A session with the Minister of Ports", True),
        ("Questions et réponses", True),
        ("Questions and answers are what I like.", False),
    ],
)
def test_a_heading_over_questions_is_no_words(line: str, *, is_heading: bool) -> None:
    kept = [] if is_heading else [line]
    assert _parts(f"We met.\n\n{line}\n\nWe left.") == ["We met.", *kept, "We left."]


@pytest.mark.parametrize("line", ["END", "END 5:25 P.M. BST", "-END-", "ENDS"])
def test_what_closes_a_transcript_is_no_words(line: str) -> None:
    assert _parts(f"We met.\n\nEnd it.\n\n{line}") == ["We met.", "End it."]


@pytest.mark.parametrize("words", ["(Inaudible.)", "(Off-mike)", "[off mic].", "(Hors micro.)"])
def test_what_nobody_heard_is_no_words(words: str) -> None:
    assert _parts(f"{words}\n\nWe met.") == ["We met."]


@pytest.mark.parametrize(
    ("foot", "is_kept"),
    [
        pytest.param("Share this", False, id="button"),
        pytest.param("Last updated: 3 May 2022", False, id="page date"),
        pytest.param("Share our burden.", True, id="a sentence"),
        pytest.param("Thank you", True, id="words"),
    ],
)
def test_what_a_page_adds_is_no_body(foot: str, is_kept: bool) -> None:  # noqa: FBT001 - a row
    text = f"We met.\n\n{foot}"
    end = end_of_body(Document(text, Language.EN))
    assert (end == len(text)) is is_kept
