"""The place of a meeting, with what follows from it."""

from __future__ import annotations

import pytest

from tests.assemble.reading import meeting_of

Row = tuple[str | None, str | None, str | None, str | None]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        pytest.param("in Oslo, Norway,", (None, "Oslo", "NOR", "Europe/Oslo"), id="both"),
        pytest.param("in Oslo", (None, "Oslo", "NOR", "Europe/Oslo"), id="capital"),
        pytest.param("in Bodø, Norway,", (None, "Bodø", "NOR", "Europe/Oslo"), id="one zone"),
        pytest.param("in the Latvian capital", (None, "Riga", "LVA", "Europe/Riga"), id="inferred"),
        pytest.param(
            "at NATO Headquarters",
            ("NATO Headquarters", "Brussels", "BEL", "Europe/Brussels"),
            id="headquarters",
        ),
        pytest.param("in Chicago", (None, "Chicago", "USA", "America/Chicago"), id="past meeting"),
        pytest.param("in Granada, Spain,", (None, "Granada", "ESP", None), id="two zones"),
        pytest.param("in Paris, United States,", (None, "Paris", "USA", None), id="namesake"),
        pytest.param("in Springfield", (None, "Springfield", None, None), id="unknown"),
    ],
)
def test_venues(where: str, expected: Row) -> None:
    venue = meeting_of(f"NATO Foreign Ministers will meet {where} on 5 May 2022.").venue
    assert venue is not None
    country = None if venue.country is None else venue.country.alpha3
    assert (venue.name, venue.city, country, venue.timezone) == expected


def test_french_names_of_cities() -> None:
    text = "Les ministres de la Défense de l'OTAN se réuniront au siège de l'OTAN le 5 mai 2022."
    venue = meeting_of(text).venue
    assert venue is not None
    assert (venue.name, venue.city) == ("siège de l'OTAN", "Bruxelles")
