"""The level of a body of which only a later sentence says in whose session it meets."""

from __future__ import annotations

import pytest

from natobrief import Level
from tests.assemble.reading import backing, meeting_of, read

_FR = "Le Comité militaire se réunira les 3 et 4 mai 2022 à Bruxelles. "
_EN = "The Military Committee will meet in Brussels on 3 and 4 May 2022. "
_COUNCIL = "The North Atlantic Council will meet in Brussels on 3 May 2022. "
LEVELS = {
    "fr-session": (
        f"{_FR}Cette réunion du Comité militaire en session des chefs d’état-major (CMC) sert.",
        Level.CHIEFS_OF_DEFENCE,
    ),
    "fr-niveau": (
        f"{_FR}Cette séance du Comité militaire de l’OTAN au niveau des chefs d’état-major.",
        Level.CHIEFS_OF_DEFENCE,
    ),
    "en-session": (
        f"{_EN}This meeting of the Military Committee in Chiefs of Defence session is useful.",
        Level.CHIEFS_OF_DEFENCE,
    ),
    "en-level": (
        f"{_COUNCIL}This meeting of the NAC at the level of Defence Ministers.",
        Level.DEFENCE_MINISTERS,
    ),
    "another-body": (
        f"{_COUNCIL}This meeting of the Military Committee in Chiefs of Defence session is useful.",
        Level.OTHER,
    ),
    "a-meeting": (
        f"{_EN}A meeting of the Military Committee in Chiefs of Defence session is useful.",
        Level.OTHER,
    ),
    "of-leaders": (
        f"{_EN}This meeting of the Military Committee in leaders' session is long.",
        Level.HEADS_OF_STATE_AND_GOVERNMENT,
    ),
    "no-session": (f"{_EN}This meeting of the Military Committee is useful.", Level.OTHER),
}


@pytest.mark.parametrize(("text", "level"), LEVELS.values(), ids=LEVELS)
def test_level_of_a_later_sentence(text: str, level: Level) -> None:
    assert meeting_of(text).level is level


def test_words_that_state_it() -> None:
    brief = read(LEVELS["en-session"][0]).brief
    assert backing(brief, "/meetings/0/level") == ["Chiefs of Defence"]
    assert brief.meeting.dates is not None
    assert brief.meeting.body == "Military Committee"


def test_two_sessions() -> None:
    text = (
        f"{_COUNCIL}This meeting of the Military Committee in Chiefs of Defence session is long. "
        "This meeting of the North Atlantic Council in Foreign Ministers session is short."
    )
    assert meeting_of(text).level is Level.FOREIGN_MINISTERS


CALLED_OFF = {
    "a sentence": (
        "The meeting of NATO Foreign Ministers planned for 2 April 2020 in Brussels will not take"
        " place. Instead, Ministers will meet by video conference on 3 April 2020."
    ),
    "French": (
        "La réunion des ministres des Affaires étrangères de l'OTAN prévue le 2 avril 2020 à"
        " Bruxelles n'aura pas lieu. Les ministres se réuniront par visioconférence le 3 avril"
        " 2020."
    ),
    "a body": (
        "The North Atlantic Council meeting at the level of Foreign Ministers planned for 2 April"
        " 2020 will not take place. Ministers will meet in Oslo on 3 April 2020."
    ),
}


@pytest.mark.parametrize("text", CALLED_OFF.values(), ids=CALLED_OFF)
def test_ministers_are_those_whose_meeting_is_called_off(text: str) -> None:
    meeting = meeting_of(text)
    assert (meeting.level, str(meeting.dates)) == (Level.FOREIGN_MINISTERS, "2020-04-03")
    assert meeting.body == ("North Atlantic Council" if "Council" in text else None)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("NATO Foreign Ministers were here. Defence Ministers were too.", id="two"),
        pytest.param("Energy ministers spoke. NATO was heard.", id="of something else"),
        pytest.param("EU Foreign Ministers spoke with the Secretary General.", id="of others"),
        pytest.param("The weather was fine.", id="none"),
    ],
)
def test_ministers_may_be_anyones(before: str) -> None:
    text = f"{before} Ministers will meet in Oslo on 3 April 2020."
    assert meeting_of(text).level is Level.OTHER
