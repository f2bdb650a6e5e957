"""The number of a release."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.document import find_reference
from natobrief.testing.filler import filler
from tests.rules.document.documents import BODY, document, words


def _number(text: str) -> str | None:
    return words(text, find_reference(document(text)))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_reference(document(text))
    assert found is None or found.end <= len(text)


@given(prose=filler())
def test_prose_has_no_number(prose: str) -> None:
    assert _number(prose) is None


@given(year=st.integers(1990, 2049), number=st.integers(1, 999), prose=filler())
def test_planted_number_is_found(year: int, number: int, prose: str) -> None:
    text = f"PR ({year}) {number:03}\n\n{prose}"
    assert _number(text) == f"PR ({year}) {number:03}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Press Release (2012) 072" + BODY, "Press Release (2012) 072", id="in full"),
        pytest.param("3 May 2022 | PR (2022) 055" + BODY, "PR (2022) 055", id="after a bar"),
        pytest.param("(PR (2022) 055)" + BODY, "PR (2022) 055", id="in brackets"),
        pytest.param("MA (2010) 052" + BODY, "MA (2010) 052", id="media advisory"),
        pytest.param("Type: Press release 145/2014" + BODY, "Press release 145/2014", id="type"),
        pytest.param("Avis aux médias (2010) 52" + BODY, "Avis aux médias (2010) 52", id="avis"),
        pytest.param(
            "Communiqué de presse PR/CP(2004)065" + BODY,
            "Communiqué de presse PR/CP(2004)065",
            id="both labels",
        ),
        pytest.param(
            "COMMUNIQUE DE PRESSE (2008)114" + BODY,
            "COMMUNIQUE DE PRESSE (2008)114",
            id="without accents",
        ),
        pytest.param(
            "Press Release PR (2018) 152" + BODY, "Press Release PR (2018) 152", id="named twice"
        ),
        pytest.param(
            "Press release: (2018) 157" + BODY, "Press release: (2018) 157", id="behind a colon"
        ),
        pytest.param("3 Nov. 2022 - | PR (2022) 055" + BODY, "PR (2022) 055", id="short month"),
        pytest.param(
            "PR (2022) 055 Issued on 3 Nov. 2022" + BODY, "PR (2022) 055", id="before issued"
        ),
        pytest.param(" • PR (2022) 055" + BODY, "PR (2022) 055", id="after a bullet"),
        pytest.param("PR (2022)055 055" + BODY, "PR (2022)055", id="twice"),
        pytest.param("PR (2022) 055 3 May 2022 Talks" + BODY, "PR (2022) 055", id="before a day"),
        pytest.param("Press\nRelease\n(2022)055" + BODY, "Press Release (2022)055", id="in lines"),
        pytest.param("Press\nRelease\nof the day" + BODY, None, id="lines without a number"),
        pytest.param("Press release 18/2022" + BODY, "Press release 18/2022", id="year behind"),
        pytest.param("Reference: PR/CP(2012)072" + BODY, "PR/CP(2012)072", id="labelled"),
        pytest.param(
            "Press Release (2022) 55 (Revised)" + BODY, "Press Release (2022) 55", id="rev"
        ),
        pytest.param("PRESS COMMUNIQUE PR/CP(2022)055" + BODY, "PR/CP(2022)055", id="communiqué"),
        pytest.param(
            "PR/CP(2022)055      For immediate release" + "      3 May 2022" * 6 + BODY,
            "PR/CP(2022)055",
            id="before a wide gap in a long line",
        ),
        pytest.param("PR/CP(2022)055 For immediate release" + BODY, "PR/CP(2022)055", id="at once"),
        pytest.param("EUCO 163/14" + BODY, "EUCO 163/14", id="number and year"),
        pytest.param("Release No: NR-099-16" + BODY, "NR-099-16", id="release no"),
        pytest.param("No. 297-12" + BODY, "297-12", id="no"),
        pytest.param("No 297-E" + BODY, "297-E", id="no, with its language"),
        pytest.param(
            "Press release | Date: 14/06/2022 | No: 44/22" + BODY, "44/22", id="label in a cell"
        ),
        pytest.param("Ref.: A1/2022" + BODY, "A1/2022", id="label in its line"),
        pytest.param("No: 44 boats came" + BODY, None, id="no number behind the label"),
        pytest.param("AB/CD/1234" + BODY, "AB/CD/1234", id="code"),
        pytest.param(
            "Communiqué de presse (2022) 055" + BODY,
            "Communiqué de presse (2022) 055",
            id="French",
        ),
        pytest.param("They met." + BODY + "\n\nPR (2022) 055", "PR (2022) 055", id="at the foot"),
        pytest.param("See what PR (2022) 055 says." + BODY, None, id="in a sentence"),
        pytest.param("PR (2022) 055 says so" + BODY, None, id="with a verb"),
        pytest.param("PR (2022) 055 " + "and so on " * 20 + BODY, None, id="in a paragraph"),
        pytest.param("A party (2022)" + BODY, None, id="no number"),
        pytest.param("See AB/1234 now" + BODY, None, id="code in a line"),
    ],
)
def test_number(text: str, expected: str | None) -> None:
    assert _number(text) == expected


@given(year=st.integers(2000, 2024), number=st.integers(1, 200))
def test_a_number_may_be_broken_over_lines(year: int, number: int) -> None:
    text = f"Communiqué\nde presse\n({year}){number}\n\nUn port{BODY}"
    assert _number(text) == f"Communiqué de presse ({year}){number}"
