"""Meetings to come that are named by the way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language, Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.upcoming import find_upcoming
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said


def _read(text: str, language: Language = Language.EN) -> list[Announcement]:
    return list(find_upcoming(mark(text, language)))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(each.sentence.covers(each.core) for each in _read(text))


@given(filler())
def test_prose_names_no_meeting(text: str) -> None:
    assert _read(text) == []


@given(
    name=st.sampled_from(
        ["the NATO Summit", "a meeting of NATO Foreign Ministers", "the Military Committee meeting"]
    ),
    lead=st.sampled_from(["They spoke ahead of", "They prepare for", "They look forward to"]),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    prose=filler(),
)
def test_planted_meeting_is_found(name: str, lead: str, day: date, prose: str) -> None:
    """Its day and its place come back, with the words that say so."""
    when = f"{day.day} {day:%B} {day.year}"
    marked = mark(f"{prose} {lead} {name} in Oslo on {when}. {prose}")
    [found] = find_upcoming(marked)
    assert found.date is not None
    assert (said(marked, found.date.span), str(found.date.dates)) == (when, day.isoformat())
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"
    assert found.is_by_the_way
    assert not found.is_past


HITS = [
    pytest.param(
        "It was said ahead of the Vilnius Summit.",
        (Level.HEADS_OF_STATE_AND_GOVERNMENT, None, "Vilnius"),
        id="named after its city",
    ),
    pytest.param(
        "Ils préparent le sommet prochain de l'OTAN à Riga, les 5 et 6 mai 2022.",
        (Level.HEADS_OF_STATE_AND_GOVERNMENT, "2022-05-05/2022-05-06", "Riga"),
        id="prochain",
    ),
    pytest.param(
        "Ils préparent le sommet de l'OTAN de Riga, prévu le 5 mai 2022.",
        (Level.HEADS_OF_STATE_AND_GOVERNMENT, "2022-05-05", "Riga"),
        id="de l'OTAN de Riga",
    ),
    pytest.param(
        "They spoke of the NATO Summit, to be held in Riga on 5 May 2022.",
        (Level.HEADS_OF_STATE_AND_GOVERNMENT, "2022-05-05", "Riga"),
        id="to be held",
    ),
    pytest.param(
        "They prepare the NATO-Russia Council meeting on 5 May 2022.",
        (Level.OTHER, "2022-05-05", None),
        id="a body",
    ),
    pytest.param(
        "They prepare the defence ministers' meeting (5-6 May 2022).",
        (Level.DEFENCE_MINISTERS, "2022-05-05/2022-05-06", None),
        id="days in brackets",
    ),
    pytest.param(
        "They prepare for the meeting of the Nuclear Planning Group in Gdańsk next week.",
        (Level.DEFENCE_MINISTERS, None, "Gdańsk"),
        id="a place alone",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text: str, expected: tuple[Level, str | None, str | None]) -> None:
    marked = mark(text)
    [found] = find_upcoming(marked)
    days = None if found.date is None else str(found.date.dates)
    city = None if found.place is None else said(marked, found.place.city)
    assert (found.level, days, city) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They spoke of the next NATO Summit.", id="neither day nor place"),
        pytest.param("They prepare the NATO Summit in May 2022.", id="a month alone"),
        pytest.param("They acted on decisions taken at the Wales Summit.", id="no capital"),
        pytest.param("Much was agreed at the Madrid Summit.", id="not said to come"),
        pytest.param("They prepare for the meeting of deputy ministers in Oslo.", id="no level"),
        pytest.param("They prepare the NATO Summit on 31 June 2022.", id="no such day"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


def test_a_past_one_is_told() -> None:
    [found] = _read("That was agreed at the NATO Summit in Wales on 4 September 2014.")
    assert found.is_past


def test_french_is_read() -> None:
    text = "Ils ont préparé le sommet de l'OTAN qui se tiendra à Madrid du 28 au 30 juin 2022."
    [found] = _read(text, Language.FR)
    assert found.date is not None
    assert str(found.date.dates) == "2022-06-28/2022-06-30"


def test_the_summit_of_an_organisation_has_its_days_behind_it_in_french() -> None:
    [found] = _read("Ils se préparent avant le sommet OTAN des 28 et 29 juin 2022.", Language.FR)
    assert found.date is not None
    assert str(found.date.dates) == "2022-06-28/2022-06-29"


def test_leaders_of_member_countries_meet_in_french() -> None:
    text = (
        "Ils ont parlé en prévision du sommet des chefs d'État et de gouvernement des pays de "
        "l'Alliance qui se tiendra à Madrid du 28 au 30 juin 2022."
    )
    [found] = _read(text, Language.FR)
    assert found.date is not None
    assert str(found.date.dates) == "2022-06-28/2022-06-30"


@given(
    lead=st.sampled_from(
        (
            "They will discuss the implementation of",
            "They will follow up on the decisions of",
            "They will take stock of the results of",
            "They will work in line with",
        )
    ),
    behind=st.sampled_from(("", " decisions", " commitments", "'s outcomes")),
)
def test_a_summit_of_which_decisions_are_carried_out_is_none_to_come(
    lead: str, behind: str
) -> None:
    assert _read(f"{lead} the Riga Summit{behind}.") == []
    assert _read("They will prepare the Riga Summit decisions.") == []
    assert len(_read("They will prepare the Riga Summit.")) == 1


@given(st.sampled_from(("en Norvège", "au Canada", "aux Pays-Bas", "à Malte")))
def test_a_french_meeting_that_is_called_off_is_none(where: str) -> None:
    """The country may stand between the city and the words that call it off."""
    meeting = f"a réunion des ministres de la Défense prévue le 5 mai 2022 à Oslo, {where},"
    assert _read(f"L{meeting} a été annulée.", Language.FR) == []
    assert len(_read(f"Ils ont préparé l{meeting} à Rome.", Language.FR)) == 1
