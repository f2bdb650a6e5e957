"""Names of those who issue releases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.document.offices import issuer_of
from natobrief.testing.filler import filler


def _issuer(line: str) -> str | None:
    found = issuer_of(line, 0, len(line))
    return None if found is None else found[0].of(line)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = issuer_of(text, 0, len(text))
    assert found is None or 0 <= found[0].start < found[0].end <= len(text)


@given(prose=filler())
def test_prose_names_nobody(prose: str) -> None:
    assert _issuer(prose) is None


@given(front=filler(), name=st.sampled_from(("NATO", "OSCE", "Ministry of Ports")))
def test_it_is_found_where_one_looks(front: str, name: str) -> None:
    text = f"{front}\n{name}"
    found = issuer_of(text, len(front) + 1, len(text))
    assert found is not None
    assert found[0].of(text) == name


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("NATO", "NATO", id="organisation"),
        pytest.param("NATO - North Atlantic Treaty Organization", "NATO", id="in short and full"),
        pytest.param("European Union (EU)", "European Union", id="short form in brackets"),
        pytest.param("OSCE Newsroom", "OSCE", id="part of its site"),
        pytest.param("NATO Press Release (2022)113", "NATO", id="with a number"),
        pytest.param("Ministry of Foreign Affairs", "Ministry of Foreign Affairs", id="ministry"),
        pytest.param(
            "Ministère de l'Europe et des Affaires étrangères",
            "Ministère de l'Europe et des Affaires étrangères",
            id="ministère",
        ),
        pytest.param(
            "Office of the Harbour Master (Public Affairs)",
            "Office of the Harbour Master",
            id="office",
        ),
        pytest.param("The White House Skip to content", "The White House", id="with a menu"),
        pytest.param("The White House, President Ana Ruiz", "The White House", id="with its head"),
        pytest.param("NATO and Russia", None, id="two parties"),
        pytest.param("NATO - Norway", None, id="dash and a country"),
        pytest.param("NATO ministers met", None, id="headline"),
        pytest.param("Ministère de la Défense ouvre un port", None, id="headline in French"),
        pytest.param("Talks with the OSCE", None, id="at the end"),
        pytest.param("", None, id="empty"),
    ],
)
def test_who_issues(line: str, expected: str | None) -> None:
    assert _issuer(line) == expected
