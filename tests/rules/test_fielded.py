"""Meetings that an invitation gives in labelled fields."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Brief, DocumentKind, Level
from natobrief.rules.fielded import find_fielded
from natobrief.testing.filler import filler
from tests.rules.marked import mark

#: Words for a place, the house, the city and the country.
_PLACES = [
    ("NATO Headquarters, Brussels", "NATO Headquarters", "Brussels", "BEL"),
    ("Hotel Bellevue, Riga, Latvia", "Hotel Bellevue", "Riga", "LVA"),
    ("Riga (Latvia)", None, "Riga", "LVA"),
    (
        "Château de La Celle-Saint-Cloud",
        "Château de La Celle-Saint-Cloud",
        "La Celle-Saint-Cloud",
        "FRA",
    ),
    ("Old Mill, Smallbrook, Norway", "Old Mill", "Smallbrook", "NOR"),
    ("the old mill, Tallinn", None, "Tallinn", "EST"),
    ("Luxembourg", None, "Luxembourg", "LUX"),
]


def _main(brief: Brief) -> tuple[object, ...]:
    meeting = brief.meeting
    venue = meeting.venue
    place = (None,) * 3 if venue is None else (venue.name, venue.city, venue.country)
    return (meeting.level, None if meeting.dates is None else str(meeting.dates), *place)


@given(
    front=filler(),
    place=st.sampled_from(_PLACES),
    day=st.dates(date(2004, 1, 1), date(2030, 1, 1)),
    level=st.sampled_from(
        [
            ("Meeting of NATO Defence Ministers", Level.DEFENCE_MINISTERS),
            ("Foreign Ministers of the Baltic States meet", Level.FOREIGN_MINISTERS),
            ("Summit of Heads of State and Government", Level.HEADS_OF_STATE_AND_GOVERNMENT),
        ]
    ),
)
def test_planted_meeting_is_found(
    front: str, place: tuple[str, str | None, str, str], day: date, level: tuple[str, Level]
) -> None:
    when = f"{day:%A}, {day.day} {day:%B} {day.year}, 09:30"
    text = f"{front}\n\nWHAT: {level[0]}\nWHEN: {when}\nWHERE: {place[0]}\n"
    brief = extract(text).brief
    country = brief.meeting.venue and brief.meeting.venue.country
    assert country is not None
    assert (*_main(brief)[:4], country.alpha3) == (level[1], day.isoformat(), *place[1:])
    assert (brief.source.kind, brief.source.published) == (DocumentKind.MEDIA_ADVISORY, None)


@pytest.mark.parametrize("place", _PLACES, ids=[place for place, *_ in _PLACES])
def test_places(place: tuple[str, str | None, str, str]) -> None:
    text = f"WHAT: Meeting of NATO Defence Ministers\nWHEN: 3 May 2024\nWHERE: {place[0]}"
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.name, venue.city) == place[1:3]


def test_a_body_may_meet() -> None:
    text = "WHAT: Meeting of the NATO-Ukraine Council\nWHEN: 3 May 2024\nWHERE: Norway"
    meeting = extract(text).brief.meeting
    assert (meeting.body, meeting.venue and meeting.venue.city) == ("NATO-Ukraine Council", None)


def test_those_who_come_are_guests() -> None:
    text = (
        "What: Informal meeting of Foreign Ministers\n"
        "Who: Ministers from Albania, Croatia and Montenegro; observers: Kosovo, Serbia\n"
        "When: 14 October 2022\nWhere: Ohrid\n"
    )
    found = extract(text).brief.meeting.delegations
    assert [each.party.name for each in found] == [
        "Albania",
        "Croatia",
        "Montenegro",
        "Kosovo",
        "Serbia",
    ]


def test_guests_in_a_list_below_the_label() -> None:
    text = (
        "Event: Ministers of defence meet in Ronne\nDate: 14 May 2024\nVenue: Ronne, Denmark\n"
        "Participants:\n- Ida Holm, Minister of Defence of Denmark\n"
        "- Jan Berg, Minister of Defence of Sweden\n\nAccreditation closes on 10 May.\n"
    )
    found = extract(text).brief.meeting.delegations
    assert [each.person and each.person.name for each in found] == ["Ida Holm", "Jan Berg"]


def test_fields_tell_day_and_place_of_what_the_headline_names() -> None:
    text = (
        "Media advisory: Meeting of NATO Defence Ministers\n\n"
        "WHEN: 14 October 2022, 10:00\nWHERE: Hotel Metropol, Ohrid\n"
    )
    level, days, name, city, _ = _main(extract(text).brief)
    assert (level, days) == (Level.DEFENCE_MINISTERS, "2022-10-14")
    assert (name, city) == ("Hotel Metropol", "Ohrid")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "WHAT: Press conference by Ana Ruiz\nWHEN: 3 May 2022\nWHERE: Brussels", id="press"
        ),
        pytest.param("WHAT: Harvest\nWHEN: 3 May 2022\nWHERE: Brussels", id="no meeting"),
        pytest.param("WHAT: Meeting of ministers\nWHEN: soon\nWHERE: here", id="no day, no place"),
        pytest.param("WHEN: at noon\nWHO: all", id="nothing told"),
    ],
)
def test_no_meeting(text: str) -> None:
    assert find_fielded(mark(text)) is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert find_fielded(mark(text)) is None or "\n" in text


def test_the_day_of_registration_is_no_day_of_issue() -> None:
    text = (
        "Quoi : Réunion des ministres de la Défense\nQuand : lundi 12 février 2024\nOù : Paris\n\n"
        "Inscription avant le 9 février 2024, 12h00."
    )
    brief = extract(text).brief
    assert (str(brief.meeting.dates), brief.source.published) == ("2024-02-12", None)
