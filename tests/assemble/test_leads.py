"""The meeting that a text names by the way before anybody speaks, or that opens it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.testing.filler import filler

_DOORSTEP = "Doorstep by Ana Ruiz at the Defence Ministerial\n\n"
_TALK = "\n\nQuestion\n\nWhen do you sail?\n\nDefence Secretary\n\nWe sail in spring.\n"
_INTERVIEW = "Ida Holm on quays\n\nIn an interview with The Quay, Ida Holm spoke about {}.\n\n"
_ASKED = (
    "The Quay: How many ships are there?\n\nIda Holm: I see ten.\n\n"
    "The Quay: Are there more?\n\nIda Holm: I hope so."
)


def _meetings(text: str) -> list[tuple[str, str | None]]:
    """Return level and city of all meetings of a text."""
    met = extract(text).brief.meetings
    return [(str(each.level), each.venue and each.venue.city) for each in met]


@given(city=st.sampled_from(["Brussels", "Riga", "Oslo"]), words=filler())
def test_a_lead_gives_the_place_of_the_headlines_meeting(city: str, words: str) -> None:
    lead = f"Ana Ruiz spoke to the media ahead of the meeting of NATO Defence Ministers in {city}."
    text = f"{_DOORSTEP}{lead}\n\nWe are here to help. {words}{_TALK}"
    assert _meetings(text) == [("defence_ministers", city)]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        pytest.param(
            "Ana Ruiz spoke ahead of the next meeting of NATO Defence Ministers in Riga.",
            None,
            id="the next one",
        ),
        pytest.param(
            "Ana Ruiz spoke ahead of the meeting of NATO Foreign Ministers in Riga.",
            None,
            id="of others",
        ),
    ],
)
def test_another_meeting_is_not_that_of_the_headline(lead: str, expected: str | None) -> None:
    text = f"{_DOORSTEP}{lead}\n\nWe are here to help.{_TALK}"
    assert _meetings(text)[0] == ("defence_ministers", expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "the upcoming NATO summit in Oslo",
            [("heads_of_state_and_government", "Oslo")],
            id="upcoming",
        ),
        pytest.param("what was agreed at the NATO summit in Oslo", [], id="one that is over"),
        pytest.param(
            "the upcoming NATO and EU summits in Oslo",
            [("heads_of_state_and_government", "Oslo")],
            id="two",
        ),
        pytest.param("the old quays in Oslo", [], id="no meeting"),
    ],
)
def test_what_is_named_before_anybody_speaks(words: str, expected: list[object]) -> None:
    assert _meetings(_INTERVIEW.format(words) + _ASKED) == expected


def test_what_somebody_names_is_what_he_speaks_of() -> None:
    text = "Ida Holm on quays\n\n" + _ASKED.replace("I see ten", "I see the Oslo summit ahead")
    assert _meetings(text) == []


@pytest.mark.parametrize(("when", "count"), [("on 5 and 6 May 2022", 1), ("in the spring", 0)])
def test_a_report_gives_the_day_of_one_to_come_further_down(when: str, count: int) -> None:
    told = " ".join(f"Quay {number} is long, Ana Ruiz said." for number in range(5))
    text = f"Quays are long\n\nOSLO, 3 May 2022 - {told} A NATO summit in Oslo {when} is near."
    assert len(_meetings(text)) == count
