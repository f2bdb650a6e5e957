"""The country in which somebody is met."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Country, Language
from natobrief.rules.attendance import find_guests
from natobrief.rules.people import people_of
from natobrief.rules.visited import find_visited
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_COUNTRIES = ("Georgia", "Japan", "Moldova", "Austria")


def _visited(text: str, language: Language = Language.EN) -> list[str]:
    return [country.name for country in find_visited(mark(text, language)).marks]


def _guests(text: str) -> list[tuple[str, bool]]:
    marked = mark(text)
    return [(str(each.party), each.is_implied) for each in find_guests(marked, people_of(marked))]


@given(
    st.lists(st.sampled_from(_COUNTRIES), min_size=1, max_size=3, unique=True),
    st.sampled_from(["visited", "will visit", "travelled to", "is on the way to"]),
    filler(max_sentences=2),
)
def test_planted_countries_are_found(countries: list[str], verb: str, before: str) -> None:
    listed = ", ".join(countries)
    assert _visited(f"{before} The Secretary General {verb} {listed}.") == countries


@given(
    st.sampled_from(["effectue un déplacement", "est attendu en visite", "fait un voyage officiel"])
)
def test_planted_countries_are_found_in_french(verb: str) -> None:
    text = f"Le ministre {verb} en Norvège, en Finlande et au Danemark."
    assert _visited(text, Language.FR) == ["Norway", "Finland", "Denmark"]


@given(filler())
def test_prose_visits_no_country(text: str) -> None:
    assert _visited(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(isinstance(each, Country) for each in find_visited(mark(text)).marks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Secretary General visited Japan. He met with Prime Minister Mori.",
            [("Japan", True)],
            id="the only country",
        ),
        pytest.param(
            "He visited Japan and Austria. In Vienna, he met with Chancellor Gruber.",
            [("Austria", True)],
            id="where he is",
        ),
        pytest.param(
            "He visited Japan and Austria. Later, he met with Chancellor Gruber.",
            [],
            id="either",
        ),
        pytest.param(
            "He visited Japan. In Brussels, he met with Chancellor Gruber.", [], id="elsewhere"
        ),
        pytest.param("He visited Japan. He met with General Oda.", [], id="no office of a country"),
        pytest.param("He visited Japan. Prime Minister Mori will attend.", [], id="not met"),
        pytest.param(
            "He visited Japan. For Austria, he met with Prime Minister Mori.",
            [("Japan", True)],
            id="another country by the way",
        ),
        pytest.param("He met with Prime Minister Mori.", [], id="no visit"),
        pytest.param(
            "While in Japan, he met with Prime Minister Mori.", [("Japan", True)], id="while in"
        ),
        pytest.param(
            "During her short stay in Japan, she met with Prime Minister Mori.",
            [("Japan", True)],
            id="a stay",
        ),
        pytest.param(
            "He visited Japan. He met with Prime Minister Mori. Then he travels to Austria.",
            [("Japan", True)],
            id="another one later",
        ),
        pytest.param("A quake struck in Japan. He met with Prime Minister Mori.", [], id="in it"),
    ],
)
def test_whom_visitors_meet(text: str, expected: list[tuple[str, bool]]) -> None:
    assert _guests(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le secrétaire général se rendra au Japon.",
        "De passage au Japon, le secrétaire général a rencontré le premier ministre.",
        "Lors de son séjour au Japon, il a rencontré le premier ministre.",
        "La ministre, en déplacement au Japon, a rencontré le premier ministre.",
    ],
)
def test_a_visit_in_french(text: str) -> None:
    assert _visited(text, Language.FR) == ["Japan"]


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("Deputy Secretary General in Latvia", ["LVA"], id="a country"),
        pytest.param("Secretary General Ana Ruiz is in Riga", ["LVA"], id="a city"),
        pytest.param("Secretary General speaks of trade in Riga", [], id="something there"),
    ],
)
def test_a_headline_says_where_somebody_is(title: str, codes: list[str]) -> None:
    marked = mark(f"{title}\n\nIt rained. The quays were wet.")
    assert [each.alpha3 for each in find_visited(marked).marks] == codes


def test_a_headline_says_where_somebody_is_for_talks() -> None:
    marked = mark("Secretary General Ana Ruiz in Latvia for talks on trade\n\nIt rained. We left.")
    assert [each.alpha3 for each in find_visited(marked).marks] == ["LVA"]
