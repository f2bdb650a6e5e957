"""Places of topics are not those of the meeting at which they are discussed."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.testing.filler import filler

_CITIES = st.sampled_from(["Aleppo", "Ghent", "Donetsk", "Kabul", "Riga"])
_DAY = "5 May 2022"


def _city(text: str) -> str | None:
    """Return the city of the meeting of a text."""
    venue = extract(text).brief.meeting.venue
    return None if venue is None else venue.city


@given(
    before=filler(),
    city=_CITIES,
    what=st.sampled_from(
        ["the situation", "the fighting", "violence", "recent attacks", "the siege"]
    ),
    frame=st.sampled_from(
        [
            "NATO Foreign Ministers will meet on {day} to discuss {what} in {city}.",
            "NATO Foreign Ministers met on {day} and talked about {what} in {city}.",
            "NATO Foreign Ministers will meet to discuss {what} in {city} on {day}.",
        ]
    ),
)
def test_what_goes_on_somewhere_is_no_meeting_there(
    before: str, city: str, what: str, frame: str
) -> None:
    assert _city(f"{before} {frame.format(day=_DAY, what=what, city=city)}") is None


@given(city=_CITIES, what=st.sampled_from(["schools", "the talks", "security", "new quays"]))
@example(city="Kabul", what="security")
def test_a_place_behind_a_topic_is_the_topics_where_the_day_was_told(city: str, what: str) -> None:
    said = f"NATO Foreign Ministers will meet on {_DAY} to discuss {what} in {city}."
    assert _city(said) is None


@given(
    city=_CITIES,
    frame=st.sampled_from(
        [
            "NATO Foreign Ministers will meet in {city} on {day} to discuss the siege of a town.",
            "NATO Foreign Ministers will meet to discuss schools in {city} on {day}.",
            "NATO Foreign Ministers will meet on {day} to discuss schools at a session in {city}.",
            "NATO Foreign Ministers will meet on {day} to discuss China in {city}.",
            "On {day}, NATO Foreign Ministers met to review plans, and gathered in {city}.",
            "NATO Foreign Ministers will meet to discuss the siege of Ghent, in {city} on {day}.",
        ]
    ),
)
def test_a_place_of_the_meeting_stays(city: str, frame: str) -> None:
    assert _city(frame.format(city=city, day=_DAY)) == city


@given(
    city=st.sampled_from(["Alep", "Gand", "Riga"]),
    what=st.sampled_from(["la situation", "les combats"]),
)
def test_french(city: str, what: str) -> None:
    text = (
        "Les ministres des Affaires étrangères de l'OTAN se réuniront le 5 mai 2022 pour examiner"
        f" {what} à {city}."
    )
    assert _city(text) is None


@given(region=st.sampled_from(["Wales", "Scotland", "Bavaria"]))
def test_nor_is_a_part_of_a_country(region: str) -> None:
    text = f"NATO Foreign Ministers will meet on {_DAY} to discuss the floods in {region}."
    assert extract(text).brief.meeting.venue is None
    there = extract(f"NATO Foreign Ministers met in {region} on {_DAY}.").brief.meeting.venue
    assert there is not None
    assert there.country is not None


def test_of_many_places_each_is_looked_at_near_by() -> None:
    """Each looked through the whole sentence, which cost time by the square."""
    text = (
        f"NATO Foreign Ministers will meet on {_DAY} to discuss schools in Riga"
        f"{' and in Riga' * 60} and the new quays in Oslo."
    )
    assert _city(text) in {"Riga", "Oslo"}
