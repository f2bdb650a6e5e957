"""The head of a page, cell by cell."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.document.cells import Sort
from natobrief.rules.document.head import Cell, read_head
from natobrief.testing.filler import filler
from tests.rules.document.documents import BODY, document


def _cells(text: str) -> tuple[Cell, ...]:
    return read_head(document(text))


@given(st.text())
def test_cells_of_any_text_lie_in_it_in_order(text: str) -> None:
    cells = _cells(text)
    assert all(before.span.end <= after.span.start for before, after in pairwise(cells))
    assert all(cell.span.end <= len(text) for cell in cells)


@given(prose=filler())
def test_what_stands_above_a_sentence_is_read(prose: str) -> None:
    text = f"3 May 2022\n\nThe {prose.replace(chr(10), ' ')[:150]}."
    [cell] = _cells(text)
    assert (cell.sort, cell.span.of(text)) == (Sort.DATE, "3 May 2022")


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        pytest.param("Last updated: 03 Oct. 2011 12:16", Sort.UPDATED, id="updated"),
        pytest.param("Updated: 03-Oct-2011 NATO Press Releases", Sort.UPDATED, id="with section"),
        pytest.param("Mis à jour le: 03 Oct. 2011 12:16", Sort.UPDATED, id="updated in French"),
        pytest.param("- English", Sort.FURNITURE, id="language"),
        pytest.param("English / Français / Russian", Sort.FURNITURE, id="languages"),
        pytest.param("Skip to main content", Sort.FURNITURE, id="skip"),
        pytest.param("Home » News » Releases", Sort.FURNITURE, id="path"),
        pytest.param("Home > News > Releases", Sort.FURNITURE, id="path of angles"),
        pytest.param("(As delivered)", Sort.FURNITURE, id="delivered"),
        pytest.param("Bienvenue sur le site du ministère", Sort.FURNITURE, id="welcome"),
        pytest.param("Press Release", Sort.LABEL, id="label"),
        pytest.param("NATO Speeches", Sort.LABEL, id="section"),
        pytest.param("PR (2022) 055", Sort.NUMBER, id="number"),
        pytest.param("Oslo, 3 May 2022", Sort.DATE, id="dateline"),
        pytest.param("3-4 May 2022", Sort.DATE, id="two days"),
        pytest.param("May 3, 2022 – Oslo, Norway – Navy Office", Sort.DATE, id="with who"),
        pytest.param("03.05.2022 - Article", Sort.DATE, id="in numbers"),
        pytest.param("by the NATO Secretary General", Sort.BYLINE, id="by"),
        pytest.param("with the Prime Minister of Norway", Sort.BYLINE, id="with"),
        pytest.param("The quay at dawn. Photo: A. Horvat", Sort.CAPTION, id="credit"),
        pytest.param("A meeting in spring", Sort.WORDS, id="headline"),
        pytest.param("Meeting in Oslo on 3 May 2022", Sort.WORDS, id="headline with a date"),
        pytest.param("with care", Sort.WORDS, id="with nobody"),
    ],
)
def test_a_cell_is_told_by_its_words(line: str, sort: Sort) -> None:
    [cell] = _cells(line + BODY)
    assert cell.sort is sort


def test_bars_bullets_and_pictures_are_no_cells() -> None:
    text = "![](a.png) | Oslo |\n • 3 May 2022 -\n • |\n • PR (2022) 055" + BODY
    cells = _cells(text)
    assert [cell.span.of(text) for cell in cells] == ["Oslo", "3 May 2022", "PR (2022) 055"]
    assert [cell.is_item for cell in cells] == [False, True, True]


def test_what_stands_above_a_path_is_the_site() -> None:
    text = "Navy Office of Norway\nHome » News\nA meeting in spring" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.FURNITURE, Sort.FURNITURE, Sort.WORDS]


def test_what_stands_above_a_credit_in_brackets_is_a_caption() -> None:
    text = "Ministers on the quay\n(Official photo of the day)\nA meeting in spring" + BODY
    assert [cell.sort for cell in _cells(text)] == [Sort.CAPTION, Sort.CAPTION, Sort.WORDS]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met. Then they left." + BODY, id="a sentence"),
        pytest.param("word " * 60 + BODY, id="a long paragraph"),
        pytest.param("", id="empty"),
    ],
)
def test_no_head(text: str) -> None:
    assert _cells(text) == ()


def test_an_abbreviation_ends_no_sentence() -> None:
    [cell] = _cells("Ministers to meet in Washington D.C." + BODY)
    assert cell.sort is Sort.WORDS
