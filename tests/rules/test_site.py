"""The building in which a meeting is held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.site import find_site
from tests.rules.marked import mark, whole

NAMES = st.sampled_from(
    [
        "Kron Palace",
        "Palace of the Fleet",
        "National Exhibition and Congress Centre (NECC)",
        "Norwegian Opera House",
        "Museum of Modern Art",
        "Villa Aurora",
        "Mary-Ann Hall",
        "Alder building",
        "Ministry of Foreign Affairs",
    ]
)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    marked = mark(text)
    site = find_site(marked, whole(marked)) if text else None
    assert site is None or site.span.of(text)


@given(NAMES, st.sampled_from(["Riga", "Oslo"]), st.sampled_from(["in", "in the city of", "near"]))
def test_before_its_city(name: str, city: str, tie: str) -> None:
    text = f"NATO Foreign Ministers will meet at the {name} {tie} {city} on 5 May 2022."
    brief = extract(text).brief
    venue = brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city) == (name, city)
    [words] = brief.evidence_for("/meetings/0/venue/name")[0].spans
    assert words.of(text) == name


@given(
    NAMES, st.sampled_from(["in Riga, at the {}, on 5 May 2022", "in Riga on 5 May 2022 at the {}"])
)
def test_behind_its_city_or_the_day(name: str, where: str) -> None:
    text = f"NATO Defence Ministers will meet {where.format(name)}."
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city) == (name, "Riga")


@pytest.mark.parametrize(
    ("where", "name", "city"),
    [
        pytest.param(
            "au palais d'Egmont, à Bruxelles", "palais d'Egmont", "Bruxelles", id="called"
        ),
        pytest.param("au Palais des congrès de Riga", "Palais des congrès", "Riga", id="city"),
        pytest.param("à l'hôtel Aurora (Riga)", "hôtel Aurora", "Riga", id="in brackets"),
        pytest.param(
            "au Centre international de conférences de Tunis",
            "Centre international de conférences",
            "Tunis",
            id="of what",
        ),
    ],
)
def test_in_french(where: str, name: str, city: str) -> None:
    text = f"Les ministres de la Défense de l'OTAN se réuniront {where} le 5 mai 2022."
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city) == (name, city)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They will have dinner at Akershus Castle in Oslo.", id="a dinner"),
        pytest.param("Badges are handed out at the Kron Palace in Riga.", id="badges"),
        pytest.param("He studied at the University of Riga in Riga.", id="a life"),
        pytest.param("They met at the palace in Riga.", id="no name"),
        pytest.param("They met at the Palace in Riga.", id="nothing but a noun"),
        pytest.param("He works at the Kron Palace and likes it.", id="no meeting"),
        pytest.param("They met at the NATO Defence College in Rome.", id="of an organisation"),
    ],
)
def test_no_building_of_a_meeting(text: str) -> None:
    marked = mark(text, Language.EN)
    assert find_site(marked, whole(marked)) is None


def test_a_headline_takes_the_building_of_the_sentence() -> None:
    head = "MEETING OF NATO FOREIGN MINISTERS\nRIGA, LATVIA, 5 MAY 2022\n\n"
    told = "NATO Foreign Ministers will meet on 5 May 2022 at the Kron Palace in Riga."
    venue = extract(head + told).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city, str(venue.country)) == ("Kron Palace", "Riga", "Latvia")


@pytest.mark.parametrize("label", ["Venue", "Location", "Lieu"])
def test_behind_a_label(label: str) -> None:
    text = f"{label}: Hotel Aurora, Riga"
    site = find_site(mark(text), whole(mark(text)))
    assert site is not None
    assert site.span.of(text) == "Hotel Aurora"


def test_a_building_and_a_country() -> None:
    text = "NATO Foreign Ministers will meet in Latvia on 5 May 2022 at the Kron Palace, Riga."
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city, str(venue.country)) == ("Kron Palace", "Riga", "Latvia")


@given(
    name=NAMES,
    told=st.sampled_from(
        (
            "The {} is the venue for the ministerial sessions.",
            "The venue will be the {}, on the harbour.",
            "The venue of the meeting is the {}.",
            "The meetings will take place at the {}.",
            "Reporters may come; the talks, which will be held at the {}, begin at 9.",
        )
    ),
    where=st.sampled_from(("in Riga", "in Latvia")),
)
def test_a_sentence_of_its_own_tells_it(name: str, told: str, where: str) -> None:
    text = f"NATO Foreign Ministers will meet {where} on 5 May 2022. {told.format(name)}"
    brief = extract(text).brief
    assert brief.meeting.venue is not None
    assert brief.meeting.venue.name == name
    [words] = brief.evidence_for("/meetings/0/venue/name")[0].spans
    assert words.of(text) == name


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("The Kron Palace is the venue for the press conference.", id="the press"),
        pytest.param("The venue of the dinner will be the Kron Palace.", id="a dinner"),
        pytest.param("The opening session will be held at the Kron Palace.", id="a part"),
        pytest.param("The meetings will take place at NATO House.", id="of an organisation"),
    ],
)
def test_where_something_else_is_held_is_no_venue(told: str) -> None:
    text = f"NATO Foreign Ministers will meet in Riga on 5 May 2022. {told}"
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert venue.name is None


def test_a_french_sentence_of_its_own_tells_it() -> None:
    text = (
        "Les ministres des Affaires étrangères de l'OTAN se réuniront à Riga le 5 mai 2022. "
        "La réunion se tiendra au palais des congrès."
    )
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city) == ("palais des congrès", "Riga")


@given(NAMES, st.sampled_from(["Venue: {}", "Venue: the {}.", "VENUE: {}", "Lieu : {}"]))
def test_a_field_of_its_own(name: str, field: str) -> None:
    text = f"NATO Defence Ministers will meet in Riga on 5 May 2022.\n\n{field.format(name)}"
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city) == (name, "Riga")


def test_of_several_fields_none_is_known_to_be_that_of_the_meeting() -> None:
    text = (
        "NATO Defence Ministers will meet in Riga on 5 May 2022.\n\nPress briefing\n"
        "Venue: Kron Palace\n\nReception\nVenue: Alder House"
    )
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert venue.name is None


@pytest.mark.parametrize(
    ("words", "name", "city"),
    [
        ("The Foreign Affairs Council will meet on 24 January 2022 at the Europa building.",
         "Europa building", "Brussels"),
        ("EU defence ministers met on 24 January 2022 in the Justus Lipsius building.",
         "Justus Lipsius building", "Brussels"),
        ("Le Conseil Affaires étrangères se réunira le 24 janvier 2022 au bâtiment Europa.",
         "bâtiment Europa", "Bruxelles"),
        ("EU leaders will meet on 24 January 2022 at NATO headquarters.",
         "NATO headquarters", "Brussels"),
    ],
)  # fmt: skip
def test_houses_of_the_union_stand_in_brussels(words: str, name: str, city: str) -> None:
    venue = extract(words).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city, str(venue.country)) == (name, city, "Belgium")
