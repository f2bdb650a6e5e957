"""Cities that are named as places, and people who are called as cities are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.lexicon.cities import City, cities
from natobrief.lexicon.places import CountryMention
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_NAMES = sorted(name for name in cities(Language.EN) if "." not in name)


def _named(text: str, language: Language = Language.EN) -> list[tuple[str | None, str]]:
    marked = mark(text, language)
    found = []
    for each in marked.marks:
        if each.kind is Kind.CAPITAL:
            assert isinstance(each.value, City | CountryMention)
            found.append((said(marked, each.span), each.value.country.alpha3))
    return found


@given(name=st.sampled_from(_NAMES), prose=filler())
def test_a_planted_city_is_found(name: str, prose: str) -> None:
    city = cities(Language.EN)[name]
    assert (name, city.country.alpha3) in _named(f"{prose} They met in {name} on 5 May 2022.")


@given(filler())
def test_prose_has_no_city(text: str) -> None:
    assert _named(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(said is not None for said, _ in _named(f"in {text}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met in Munich.", [("Munich", "DEU")], id="in"),
        pytest.param("HAMBURG, 5 May 2022 - Talks.", [("HAMBURG", "DEU")], id="dateline"),
        pytest.param("- Bergen\n5 May 2022", [("Bergen", "NOR")], id="a line of its own"),
        pytest.param("Meeting, Bergen, 5-6 May 2022", [("Bergen", "NOR")], id="between commas"),
        pytest.param("The Lyon summit went well.", [("Lyon", "FRA")], id="names a summit"),
        pytest.param("Munich Security Conference", [("Munich", "DEU")], id="names a conference"),
        pytest.param("in Paris, Texas", [("Paris", "USA")], id="namesake"),
        pytest.param("in Paris, Normandy", [("Paris", "FRA")], id="no namesake"),
        pytest.param("in Athens, Georgia.", [("Athens", "USA")], id="the other Georgia"),
        pytest.param("in Athens, Georgia and Malta", [("Athens", "GRC")], id="a list"),
        pytest.param("in Newport, Rhode Island", [("Newport", "USA")], id="state"),
        pytest.param("in Florence Hart’s office", [], id="given name"),
        pytest.param("a letter to Milan Rosen", [], id="given name of a man"),
        pytest.param("Ellen Lund summit adviser", [], id="surname"),
        pytest.param("Sydney Lund, who spoke", [], id="at the head"),
        pytest.param("Nice, but late.", [], id="ordinary word"),
        pytest.param("They split the bill, and split it again.", [], id="verb"),
    ],
)
def test_rows(text: str, expected: list[tuple[str, str]]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("le sommet de La Haye", [("La Haye", "NLD")], id="summit"),
        pytest.param("à la base de Ramstein", [("Ramstein", "DEU")], id="base"),
        pytest.param("l’entretien d’Évian", [("Évian", "FRA")], id="elision"),
        pytest.param("à Newport, au pays de Galles", [("Newport", "GBR")], id="region"),
        pytest.param("à Florence Durand", [], id="given name"),
    ],
)
def test_french_rows(text: str, expected: list[tuple[str, str]]) -> None:
    assert _named(text, Language.FR) == expected


@given(name=st.sampled_from(_NAMES), prose=filler(), after=st.sampled_from(["", ", 5 May 2022"]))
def test_a_city_that_opens_a_line_is_found(name: str, prose: str, after: str) -> None:
    """It need not be the first line of the text."""
    city = cities(Language.EN)[name]
    assert (name, city.country.alpha3) in _named(f"{prose}\n\n{name}{after}\n\n{prose}")
