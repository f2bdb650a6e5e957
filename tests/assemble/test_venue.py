"""The place of a meeting, with what follows from it."""

from __future__ import annotations

import pytest

from tests.assemble.reading import meeting_of

Row = tuple[str | None, ...]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        pytest.param("in Oslo, Norway,", (None, "Oslo", "NOR", "Europe/Oslo"), id="both"),
        pytest.param("in Oslo", (None, "Oslo", "NOR", "Europe/Oslo"), id="capital"),
        pytest.param("in TALLINN", (None, "Tallinn", "EST", "Europe/Tallinn"), id="in capitals"),
        pytest.param("in KIEV", (None, "KIEV", "UKR", "Europe/Kyiv"), id="spelt otherwise"),
        pytest.param("in Bodø, Norway,", (None, "Bodø", "NOR", "Europe/Oslo"), id="one zone"),
        pytest.param("in the Latvian capital", (None, "Riga", "LVA", "Europe/Riga"), id="inferred"),
        pytest.param(
            "at NATO Headquarters",
            ("NATO Headquarters", "Brussels", "BEL", "Europe/Brussels"),
            id="headquarters",
        ),
        pytest.param("in Chicago", (None, "Chicago", "USA", "America/Chicago"), id="past meeting"),
        pytest.param(
            "in Granada, Spain,", (None, "Granada", "ESP", "Europe/Madrid"), id="zone of the city"
        ),
        pytest.param("in Wales", (None, None, "GBR", "Europe/London"), id="a part of a country"),
        pytest.param("in Teruel, Spain,", (None, "Teruel", "ESP", None), id="two zones"),
        pytest.param("in Paris, United States,", (None, "Paris", "USA", None), id="namesake"),
        pytest.param("in Paris, Texas,", (None, "Paris", "USA", None), id="namesake in a state"),
        pytest.param("in Athens, Georgia,", (None, "Athens", "USA", None), id="the other Georgia"),
        pytest.param(
            "in Granada, Nicaragua,", (None, "Granada", "NIC", "America/Managua"), id="elsewhere"
        ),
        pytest.param("in Bergen", (None, "Bergen", "NOR", "Europe/Oslo"), id="no capital"),
        pytest.param("in the Hague", (None, "the Hague", "NLD", "Europe/Amsterdam"), id="small"),
        pytest.param(
            "in Halifax, Nova Scotia,", (None, "Halifax", "CAN", "America/Halifax"), id="province"
        ),
        pytest.param(
            "in Newport, Rhode Island,", (None, "Newport", "USA", None), id="another Newport"
        ),
        pytest.param(
            "at Ramstein Air Base",
            ("Ramstein Air Base", "Ramstein", "DEU", "Europe/Berlin"),
            id="base",
        ),
        pytest.param("in Springfield", (None, "Springfield", None, None), id="unknown"),
    ],
)
def test_venues(where: str, expected: Row) -> None:
    venue = meeting_of(f"NATO Foreign Ministers will meet {where} on 5 May 2022.").venue
    assert venue is not None
    country = None if venue.country is None else venue.country.alpha3
    assert (venue.name, venue.city, country, venue.timezone) == expected


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        pytest.param("à La Haye", (None, "La Haye", "NLD"), id="article"),
        pytest.param("à Halifax (Nouvelle-Écosse)", (None, "Halifax", "CAN"), id="province"),
        pytest.param("à Gênes", (None, "Gênes", "ITA"), id="French name"),
        pytest.param("à Newport, au pays de Galles,", (None, "Newport", "GBR"), id="small letters"),
        pytest.param(
            "au château de Versailles", ("château de Versailles", "Versailles", "FRA"), id="castle"
        ),
        pytest.param(
            "sur la base aérienne de Ramstein",
            ("base aérienne de Ramstein", "Ramstein", "DEU"),
            id="base",
        ),
    ],
)
def test_french_venues(where: str, expected: Row) -> None:
    text = f"Les ministres de la Défense des pays de l'OTAN se réuniront {where} le 5 mai 2022."
    venue = meeting_of(text).venue
    assert venue is not None
    country = None if venue.country is None else venue.country.alpha3
    assert (venue.name, venue.city, country) == expected


def test_french_names_of_cities() -> None:
    text = "Les ministres de la Défense de l'OTAN se réuniront au siège de l'OTAN le 5 mai 2022."
    venue = meeting_of(text).venue
    assert venue is not None
    assert (venue.name, venue.city) == ("siège de l'OTAN", "Bruxelles")


@pytest.mark.parametrize(
    ("city", "code"), [("R\u012bga", "LVA"), ("Bucure\u0219ti", "ROU"), ("K\u00f8benhavn", "DNK")]
)
def test_capitals_by_their_own_names(city: str, code: str) -> None:
    venue = meeting_of(f"NATO Foreign Ministers will meet in {city} on 5 May 2022.").venue
    assert venue is not None
    assert venue.country is not None
    assert (venue.city, venue.country.alpha3) == (city, code)


@pytest.mark.parametrize(
    "text",
    [
        "NATO defence ministers will meet on 5 May 2022, days after the attacks in Oslo.",
        "Les ministres de l'OTAN se réuniront le 5 mai 2022, après des attentats commis à Oslo.",
    ],
)
def test_ministers_do_not_meet_where_others_were_attacked(text: str) -> None:
    assert meeting_of(text).venue is None
