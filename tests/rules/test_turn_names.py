"""Persons of labels, and of those who say their own names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DocumentKind
from natobrief.rules.name_words import as_name
from natobrief.rules.turn_names import find_turn_names
from natobrief.rules.turns import find_turns
from tests.rules.marked import mark


def _names(text: str) -> list[tuple[str, str | None]]:
    marked = mark(text)
    turns = find_turns(marked, DocumentKind.PRESS_CONFERENCE)
    return [(known.name.name, known.office) for _, known in find_turn_names(marked, turns)]


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(name.strip() for name, _ in _names(text))


@given(st.text())
def test_a_name_that_is_not_in_capitals_is_kept(words: str) -> None:
    assert as_name(words).casefold() == " ".join(words.split()).casefold() or words.isupper()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("MARA VOSS", "Mara Voss"),
        ("MARA VAN DER VOSS", "Mara van der Voss"),
        ("DE VOSS", "De Voss"),
        ("TILL MCBERG", "Till McBerg"),
        ("TILL O'BERG-RÜD", "Till O'Berg-Rüd"),
        ("Mara VOSS", "Mara VOSS"),
    ],
)
def test_capitals_are_written_as_names(written: str, name: str) -> None:
    assert as_name(written) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Q: Why?\nMARA VOSS: No.", [("Mara Voss", None)], id="capitals"),
        pytest.param(
            "Q: Why?\nMARA VOSS (Prime Minister): No.",
            [("Mara Voss", "Prime Minister")],
            id="office",
        ),
        pytest.param("Q: Why?\nMara Voss (XYZ): When?", [("Mara Voss", None)], id="outlet"),
        pytest.param(
            "Q: Mara Voss from the Harbour Post. Why?", [("Mara Voss", None)], id="says so"
        ),
        pytest.param("Q: I’m Mara Voss, Harbour Post. Why?", [("Mara Voss", None)], id="I am"),
        pytest.param("Q: Thank you. Mara Voss with XYZ.", [("Mara Voss", None)], id="thanks first"),
        pytest.param("Q: Mara Voss, the editor. Why?", [("Mara Voss", None)], id="apposition"),
        pytest.param("Q - Mara Voss a dit non ?\nQ - Oui ?", [], id="a French verb"),
        pytest.param("Q: Harbour News, the agency. Why?", [], id="no person"),
        pytest.param("Q: Saudi Arabia of late. Why?", [], id="country"),
        pytest.param("Q: Mara Voss, Harbour Post. Why?", [("Mara Voss", None)], id="and outlet"),
        pytest.param("Q: Harbour Post, Maria Voss. Why?", [], id="the other way round"),
        pytest.param("Q (Mara Voss, Harbour Post): Why?", [("Mara Voss", None)], id="in brackets"),
        pytest.param("Q (Harbour Post): Why?", [], id="outlet alone"),
        pytest.param("MODERATOR: Mara Voss from XYZ.", [], id="a moderator names others"),
        pytest.param("Q: Mr. Secretary...", [], id="address"),
        pytest.param(
            "Q: Thank you, Mr. President. Mara Voss, Harbour Post. Why?",
            [("Mara Voss", None)],
            id="thanks and address first",
        ),
        pytest.param(
            "Q: Mara de la Voss with XYZ. Why?", [("Mara de la Voss", None)], id="particles"
        ),
        pytest.param(
            "MODERATOR: Let's start with Mara Voss of Reuters.\n\nQ: Why?",
            [("Mara Voss", None)],
            id="called",
        ),
        pytest.param(
            "MODERATOR: Let's start with Mara Voss of Reuters.\n\nQ: Anna Holm, XYZ. Why?",
            [("Anna Holm", None)],
            id="called, and another asks",
        ),
        pytest.param(
            "Q: It was said by Mara Voss of Reuters.\n\nQ: Why?", [], id="no question calls"
        ),
    ],
)
def test_who_is_named(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _names(text) == expected
