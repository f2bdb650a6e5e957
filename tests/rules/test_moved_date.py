"""Days on which a meeting was to be held, and is not any more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.moved_date import find_moved_date
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole


def _moved(text: str, language: Language = Language.EN) -> str | None:
    marked = mark(text, language)
    return said(marked, find_moved_date(marked, whole(marked))) if text else None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert (_moved(text) or "") in text


@given(filler())
def test_prose_moves_nothing(prose: str) -> None:
    assert _moved(prose) is None


@given(
    words=st.sampled_from(
        [
            "on 5 May 2022 and not on",
            "on 5 May 2022 instead of",
            "on 5 May 2022, rather than on",
            "previously announced for",
            "originally scheduled for",
            "postponed from",
        ]
    ),
    prose=filler(),
)
def test_the_day_given_up_is_found(words: str, prose: str) -> None:
    assert _moved(f"{prose} The meeting is {words} 3 May 2022.") == "3 May 2022"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("la réunion aura lieu le 5 mai 2022 et non le 3 mai 2022", id="not"),
        pytest.param("la réunion, initialement prévue le 3 mai 2022, aura lieu", id="planned"),
    ],
)
def test_french_is_read(text: str) -> None:
    assert _moved(text, Language.FR) == "3 mai 2022"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They will meet on 3 May 2022, not in Oslo.", id="not there"),
        pytest.param("It is scheduled for 3 May 2022.", id="still"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _moved(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("planned for 3 and 4 May 2022 in Oslo, is cut to one day, 4 May", "2022-05-04"),
        ("of 3 and 4 May 2022 has been shortened to a single day, Wednesday, 4 May", "2022-05-04"),
        ("of 3 and 4 May 2022 in Oslo was shortened by an hour", "2022-05-03/2022-05-04"),
    ],
)
def test_of_days_of_which_one_is_left_it_is_that(text: str, days: str) -> None:
    brief = extract(f"The meeting of NATO Defence Ministers {text}.").brief
    assert str(brief.meeting.dates) == days


@pytest.mark.parametrize("day", ["le 4", "le 4 mai", "mercredi 4 mai"])
@pytest.mark.parametrize("cut", ["ramenée à une seule journée", "réduite à un jour"])
def test_so_it_is_in_french(cut: str, day: str) -> None:
    text = f"La réunion des ministres de la Défense, prévue les 3 et 4 mai 2022 à Oslo, est {cut}"
    assert str(extract(f"{text}, {day}.").brief.meeting.dates) == "2022-05-04"


GIVEN_UP = (
    "The meeting of {who} scheduled for {old} has been postponed to {new}.",
    "The meeting of {who} planned for {old} has been rescheduled and will be held on {new}.",
    "The meeting of {who} in Oslo, which was to be held on {old}, has been put off until {new}.",
    "The meeting of {who} in Oslo on {old} has been postponed until {new}.",
    "The meeting of {who}, expected on {old}, will now take place on {new}.",
    "NATO Defence Ministers, who were due to meet on {old}, will meet in Oslo on {new}.",
    "Planned for {old}, the meeting of {who} will take place on {new}.",
    "The meeting of {who}, first planned for {old}, was postponed and will now be held on {new}.",
    "The meeting of {who} on {old} has been postponed and will take place on {new}.",
    "The meeting of {who} in Oslo has been put back by two weeks, from {old} to {new}.",
    "The meeting of {who} was moved back from {old} to {new}.",
)
GIVEN_UP_FR = (
    "La réunion {who} prévue le {old} est reportée au {new}.",
    "La réunion {who}, qui devait se tenir à Oslo le {old}, a été avancée au {new}.",
    "La réunion {who}, prévue le {old}, aura finalement lieu le {new}.",
    "Les ministres de la Défense, qui devaient se réunir le {old}, se réuniront le {new}.",
    "Prévue le {old}, la réunion {who} se tiendra à Oslo le {new}.",
    "La réunion {who} du {old} est reportée au {new}.",
    "La réunion {who}, prévue le {old}, est reportée et se tiendra à Oslo le {new}.",
    "La réunion {who} du {old} a été reportée et aura lieu à Oslo le {new}.",
)


@given(
    frame=st.sampled_from(GIVEN_UP),
    old=st.sampled_from(["3 May", "3 May 2022", "Tuesday, 3 May 2022"]),
    new=st.sampled_from(["19 May 2022", "Thursday, 19 May 2022", "May 19, 2022"]),
)
def test_what_is_planned_for_a_day_is_held_on_another(frame: str, old: str, new: str) -> None:
    text = frame.format(who="NATO Defence Ministers", old=old, new=new)
    [meeting] = extract(text).brief.meetings
    assert str(meeting.dates) == "2022-05-19"


@given(
    frame=st.sampled_from(GIVEN_UP_FR),
    old=st.sampled_from(["3 mai", "3 mai 2022", "mardi 3 mai 2022"]),
    new=st.sampled_from(["19 mai 2022", "jeudi 19 mai 2022"]),
)
def test_what_is_planned_is_held_on_another_day_in_french(frame: str, old: str, new: str) -> None:
    text = frame.format(who="des ministres de la Défense de l'OTAN", old=old, new=new)
    [meeting] = extract(text).brief.meetings
    assert str(meeting.dates) == "2022-05-19"


@pytest.mark.parametrize(
    "text",
    [
        "La réunion {who}, initialement prévue les 3 et 4 mai 2022, est reportée aux {new}.",
        "La réunion {who} prévue les 3 et 4 mai 2022 à Oslo aura finalement lieu les {new}.",
        "La réunion {who} est reportée des 3 et 4 mai 2022 aux {new}.",
    ],
)
def test_several_days_are_moved_in_french(text: str) -> None:
    who = "des ministres de la Défense de l'OTAN"
    brief = extract(text.format(who=who, new="19 et 20 mai 2022")).brief
    assert str(brief.meeting.dates) == "2022-05-19/2022-05-20"


def test_a_day_to_which_it_is_moved_is_not_given_up() -> None:
    text = (
        "La réunion des ministres de la Défense, prévue le 3 mai 2022, est reportée au 5 mai 2022."
    )
    assert _moved(text, Language.FR) is None


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of NATO Defence Ministers scheduled for 3 May 2022 will be held in Oslo.",
        "NATO Defence Ministers, due to meet on 3 May 2022, will discuss the vote of 19 May 2022.",
        "NATO Defence Ministers met on 3 May 2022 and said the vote was moved to 19 May 2022.",
    ],
)
def test_a_day_that_stands(text: str) -> None:
    assert str(extract(text).brief.meeting.dates) == "2022-05-03"


@pytest.mark.parametrize("held", ["to have met", "to have gathered", "to meet"])
def test_a_day_on_which_they_were_to_have_met_is_given_up(held: str) -> None:
    text = (
        f"NATO Defence Ministers were {held} in Oslo on 3 May 2022 but the session was moved to "
        "5 May 2022."
    )
    assert str(extract(text).brief.meeting.dates) == "2022-05-05"
