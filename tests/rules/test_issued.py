"""Paragraphs of declarations and joint statements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.issued import find_issued, speaks_of_itself
from natobrief.testing.filler import filler
from natobrief.text.document import Document

_FORMS = st.sampled_from(["{}. ", "{}) ", "({}) ", "{}.\n", "§ {}. ", "{}.- "])


def _issued(text: str, language: Language = Language.EN) -> list[list[str]]:
    found = find_issued(Document(text, language))
    return [[part.of(text) for part in parts] for parts in found]


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(part.strip() for parts in _issued(text) for part in parts)


@given(paragraphs=st.lists(filler(), min_size=2, max_size=12), form=_FORMS)
def test_numbered_paragraphs_come_back(paragraphs: list[str], form: str) -> None:
    lines = [form.format(number) + words for number, words in enumerate(paragraphs, 1)]
    assert _issued("Declaration\n\n" + "\n\n".join(lines)) == [[words] for words in paragraphs]


@given(paragraphs=st.lists(filler(), min_size=2, max_size=6))
def test_so_do_those_without_numbers(paragraphs: list[str]) -> None:
    assert _issued("Declaration\n\n" + "\n\n".join(paragraphs)) == [[each] for each in paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "1. We met.\n\nPorts and quays\n\n2. We left.",
            [["We met."], ["We left."]],
            id="headings are none",
        ),
        pytest.param(
            "1. We met:\n- here;\n- there.\n\n2. We left.",
            [["We met:", "- here;", "- there."], ["We left."]],
            id="items belong to their paragraph",
        ),
        pytest.param(
            "1. We met.\n\nIt rained.\n\n2. We left.",
            [["We met.", "It rained."], ["We left."]],
            id="a second paragraph too",
        ),
        pytest.param(
            "We, the ministers, met.\n\n1. We sat.\n\n2. We left.",
            [["We, the ministers, met."], ["We sat."], ["We left."]],
            id="a preamble",
        ),
        pytest.param(
            "1. We met. 2. We sat. 3. We left.",
            [["We met."], ["We sat."], ["We left."]],
            id="line breaks were lost",
        ),
        pytest.param("1. We met.\n1. We left.", [["We met."], ["We left."]], id="all the first"),
        pytest.param("8. We met.\n\n9. We left.", [["We met."], ["We left."]], id="an extract"),
        pytest.param(
            "1. We met.\n\n2. We sat.\n\n31. We left.\n\n32. It rained.",
            [["We met."], ["We sat."], ["We left."], ["It rained."]],
            id="two extracts",
        ),
        pytest.param(
            "1. We met.\n\n3. We left.", [["We met."], ["We left."]], id="one that was left out"
        ),
        pytest.param(
            "1. We met.\n\n2. As in paragraphs 12 to 15.\n\n12 May was the day.\n\n3. We left.",
            [["We met."], ["As in paragraphs 12 to 15.", "12 May was the day."], ["We left."]],
            id="other numbers",
        ),
        pytest.param(
            "1. We met.\n\n2. We left.\n\nPress office", [["We met."], ["We left."]], id="foot"
        ),
        pytest.param("7.\n\n8.", [], id="numbers alone"),
        pytest.param(
            "We met.\nWe sat:\n- here;\n- there.\nPorts\nWe left.",
            [["We met."], ["We sat:", "- here;", "- there."], ["We left."]],
            id="items without numbers",
        ),
        pytest.param(
            "Déclaration des ministres à Oslo.\nNous avons siégé. Nous partons.",
            [["Nous avons siégé. Nous partons."]],
            id="a headline with a stop",
        ),
        pytest.param("- here;\n- there.", [], id="items of nothing"),
        pytest.param(
            "Declaration\n\n1. We met.\n\n2. We sat.\n\n1. It rained.\n\n3. We slept.",
            [["We met."], ["We sat.", "1. It rained."], ["We slept."]],
            id="a lower number",
        ),
        pytest.param(
            "Declaration\n\nWe, the ministers,\n- seeing ports,\n- declare quays.",
            [["We, the ministers,", "- seeing ports,", "- declare quays."]],
            id="one sentence",
        ),
        pytest.param(
            "Declaration\n- We met.\n- We sat; we talked.\n- and slept.",
            [["We met."], ["We sat; we talked.", "- and slept."]],
            id="paragraphs with signs",
        ),
        pytest.param(
            "Declaration on ports\n\nBegin text:\n\nWe met. We sat.\n\nEnd of text.",
            [["We met. We sat."]],
            id="passed on",
        ),
        pytest.param(
            "Declaration on ports\n\nThe leaders of the Quay Group met and issued the following "
            "joint statement.\n\n1. We met.\n\n2. We left.",
            [["We met."], ["We left."]],
            id="a sentence above it",
        ),
        pytest.param(
            "We met.\n\nThe ministers who met at the long quay of the old\n\n"
            "town of Oslo have decided to go home in the warm\n\nrain.",
            [],
            id="pieces of lines",
        ),
    ],
)
def test_paragraphs(text: str, expected: list[list[str]]) -> None:
    assert _issued(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We met.", True, id="we"),
        pytest.param("Nous partons.", True, id="nous"),
        pytest.param("It is our port.", True, id="our"),
        pytest.param("Ministers met.", True, id="ministers"),
        pytest.param("1. It rained.\n\n2. It snowed.", True, id="numbers"),
        pytest.param("It rained. “Wee” is no word.", False, id="nobody"),
    ],
)
def test_who_speaks_of_themselves(text: str, expected: bool) -> None:  # noqa: FBT001 - a row
    document = Document(f"Declaration\n\n{text}", Language.EN)
    assert speaks_of_itself(document, find_issued(document)) is expected
