"""Who published a release."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.document import find_publisher
from natobrief.testing.filler import filler
from tests.rules.document.documents import BODY, document, words


def _publisher(text: str) -> str | None:
    found = find_publisher(document(text))
    return None if found is None else words(text, found.span)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_publisher(document(text))
    assert found is None or found.span.end <= len(text)


@given(prose=filler())
def test_prose_has_no_publisher(prose: str) -> None:
    assert _publisher(prose) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A meeting\nSource: NATO", "NATO", id="source"),
        pytest.param(
            "A meeting\nSource: Port Authority (PA)", "Port Authority (PA)", id="with its letters"
        ),
        pytest.param("A meeting\n[Source] Ports of Norway", "Ports of Norway", id="in brackets"),
        pytest.param("Updated: 3-May-2022 NATO Speeches", "NATO", id="section"),
        pytest.param("Mis à jour | OTAN Communiqués de presse", "OTAN", id="section in French"),
        pytest.param(
            "Welcome to the website of the Navy Office", "Navy Office", id="welcome to the site"
        ),
        pytest.param(
            "Bienvenue sur les pages du Ministère des Ports", "Ministère des Ports", id="bienvenue"
        ),
        pytest.param(
            "A meeting\nBy Ana Ruiz\nNorthern Press Service",
            "Northern Press Service",
            id="below it",
        ),
        pytest.param("A meeting\nPorts Press Service", "Ports", id="a press service"),
        pytest.param("Written by The Quay Post", "The Quay Post", id="written by"),
        pytest.param("Ministry of Ports of Norway", "Ministry of Ports of Norway", id="office"),
        pytest.param(
            "Permanent Mission of Norway (Geneva)", "Permanent Mission of Norway", id="bracket"
        ),
        pytest.param("2022-05-03 Ministry of Ports", "Ministry of Ports", id="office after a day"),
        pytest.param(
            "Office of the Harbour Master Press release 18/2022 3 May 2022 The harbour master will "
            "meet the ministers. " + "They will talk. " * 15,
            "Office of the Harbour Master",
            id="office before the number",
        ),
        pytest.param(
            "Ida Holm\nPort Secretary\nMinistry of Ports\nOslo, Norway\n3 May 2022",
            None,
            id="the house where somebody spoke",
        ),
        pytest.param(
            "Ministry of Ports\nOslo, Norway\n3 May 2022", "Ministry of Ports", id="with address"
        ),
        pytest.param("A meeting\n03.05.2022 NPO Press Team", "NPO", id="press team"),
        pytest.param("OSCE", "OSCE", id="organisation"),
        pytest.param("OSLO, 3 May 2022 (XYZ) – They will meet.", "XYZ", id="agency"),
        pytest.param("Bern (BE) – They will meet.", None, id="a canton"),
        pytest.param("A meeting\nOSLO (XYZ) May 03, 2022", "XYZ", id="agency in a line"),
        pytest.param("Oslo, 3 May 2022 (XYZ): They will meet.", "XYZ", id="agency and colon"),
        pytest.param("They will meet on Friday, XYZ reports.", "XYZ", id="agency reports"),
        pytest.param("May 3, 2022 - Oslo, Norway - Navy Office", "Navy Office", id="in a dateline"),
        pytest.param("NATO Press Release (2022)113", "NATO", id="organisation before the number"),
        pytest.param("OSCE Press Release", "OSCE", id="organisation and label"),
        pytest.param("European Union External Action", "European Union External Action", id="EEAS"),
        pytest.param("The White House Skip Main Navigation", "The White House", id="menu"),
        pytest.param(
            "United States Department of Ports United States Department of Ports",
            "United States Department of Ports",
            id="office twice",
        ),
        pytest.param(
            "Ministère des Ports et des Affaires étrangères",
            "Ministère des Ports et des Affaires étrangères",
            id="adjective in French",
        ),
        pytest.param("NATO - OTAN", "NATO", id="two names"),
        pytest.param("NATO (North Atlantic Treaty Organization)", "NATO", id="name in brackets"),
        pytest.param(
            "OSLO, Norway, May 3 (Quay Press) - They met.", "Quay Press", id="news agency"
        ),
        pytest.param("Oslo, mardi 3 mai 2022 (Quai Presse) — Ils.", "Quai Presse", id="agence"),
        pytest.param("Oslo, 18/11/2022 (Quai Presse) - Ils.", "Quai Presse", id="day in figures"),
        pytest.param("OSLO, May 3. /XYZ/. They will meet.", "XYZ", id="between strokes"),
        pytest.param("OSLO, March 26,  /QUAY-NET/. They met.", "QUAY-NET", id="hyphen"),
        pytest.param("(QNW/QL) -- They met.", "QNW/QL", id="no city"),
        pytest.param("(NATO) -- They met.", None, id="not the Alliance"),
        pytest.param("OSLO, NORWAY (MAY 3, 2022) (REUTERS) A QUAY", "REUTERS", id="pictures"),
        pytest.param("/Quay.Net/ They will meet.", "Quay.Net", id="strokes first"),
        pytest.param("Oslo • XYZ", "XYZ", id="city and agency"),
        pytest.param("OSLO, May 3, 2022 - Quay Wire", "Quay Wire", id="day and agency"),
        pytest.param("OSLO, May 3, 2022 - Ministers Meeting", None, id="day and headline"),
        pytest.param("Talks of the Ports Council (NPC) - General view", None, id="abbreviation"),
        pytest.param("Oslo (Norway) – They will meet.", None, id="country"),
        pytest.param("Question (AFP): When will they meet?", None, id="who asks"),
        pytest.param("Q (Reuters): When will they meet?", None, id="who asks, in short"),
        pytest.param("NATO Russia", None, id="organisation and country"),
        pytest.param("NATO - Norway", None, id="organisation and somebody else"),
        pytest.param("NATO ministers to meet", None, id="who meets"),
        pytest.param("Statement by the Ministry of Ports", None, id="who speaks"),
        pytest.param("Ministry of Ports opens the quay", None, id="who acts"),
        pytest.param("by Ana Horvat", None, id="a person"),
        pytest.param("OSLO (3 May 2022) – They will meet.", None, id="no agency"),
    ],
)
def test_publisher(text: str, expected: str | None) -> None:
    assert _publisher(text + BODY) == expected


@given(
    place=st.sampled_from(("Oslo, Norvège", "Oslo (Norvège)", "Le Havre")),
    day=st.sampled_from(("Le 16 mai 2022", "1er mai 2022", "Le 14 mai, 2022")),
    dash=st.sampled_from("-–"),
)
def test_who_stands_behind_day_and_city(place: str, day: str, dash: str) -> None:
    text = f"Un port\n\n{day} {dash} {place} {dash} Affaires du port{BODY}"
    assert _publisher(text) == "Affaires du port"


@given(
    name=st.sampled_from(
        ["Delegation of the European Union to Russia", "Délégation de l'Union européenne au Mali"]
    )
)
def test_a_delegation_publishes(name: str) -> None:
    assert _publisher(f"{name}\n\nA port in spring{BODY}") == name


@given(name=st.sampled_from(["Conseil de l'UE", "Conseil de l'Union européenne"]))
def test_the_council_of_the_union_publishes_in_french(name: str) -> None:
    assert _publisher(f"{name}\n\nUn port au printemps{BODY}") == name


@pytest.mark.parametrize(
    "office",
    ["Ministry of defence Republic of Norway", "Ministry of foreign affairs of Norway"],
)
def test_a_ministry_in_small_letters_is_the_publisher_and_no_headline(office: str) -> None:
    text = f"{office}\n\n03.05.2022.\n\nMinister meets Minister Holm\n\nThey met in Oslo."
    source = extract(text).brief.source
    assert (source.publisher, source.title) == (office, "Minister meets Minister Holm")


@pytest.mark.parametrize("path", [" /Newsroom /", " / News", " > Press releases"])
def test_where_on_its_site_a_page_is_is_none_of_the_publisher(path: str) -> None:
    office = "Permanent Representation of the Isles to NATO"
    text = f"{office}{path}\n\nMinister meets Minister Holm\n\nThey met in Oslo."
    assert extract(text).brief.source.publisher == office


@given(
    agency=st.sampled_from(["Reuters", "Xinhua", "AFP", "The Associated Press"]),
    day=st.sampled_from(["", ", May 3, 2022", " - 3 May 2022"]),
)
def test_an_agency_in_a_line_of_its_own_publishes(agency: str, day: str) -> None:
    assert _publisher(f"Ministers meet in Oslo\n{agency}{day}{BODY}") == agency
    assert _publisher(f"Ministers meet in Oslo\n{agency} and others{day}{BODY}") is None


def test_a_site_may_say_that_it_reports() -> None:
    assert _publisher("Ministers meet\n\nThey met in the port, Quay.az reports.") == "Quay.az"
