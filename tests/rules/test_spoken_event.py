"""Events at which words are spoken, as the head of a speech names them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Level
from natobrief.rules.spoken_event import find_spoken_event
from natobrief.testing.filler import filler
from tests.assemble.reading import read
from tests.rules.marked import mark, said

_BELOW = "\n\n5 May 2022\n\nGood morning. I look forward to our talks."


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_spoken_event(mark(text))
    assert found is None or (found.name is not None and found.sentence.covers(found.name))


@given(filler())
def test_prose_names_no_event(text: str) -> None:
    assert find_spoken_event(mark(text)) is None


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("at the Oslo Harbour Conference", "Oslo Harbour Conference"),
        ("to the NATO Parliamentary Assembly, Oslo, Norway", "NATO Parliamentary Assembly"),
        (
            "at the 60th Plenary Session of the NATO Parliamentary Assembly in Oslo",
            "60th Plenary Session of the NATO Parliamentary Assembly",
        ),
        ("at the annual session of the Quay Assembly", "annual session of the Quay Assembly"),
        ("at the Oslo Forum", "Oslo Forum"),
        ("at the Student Roundtable, Oslo, Norway", "Student Roundtable"),
        ("at the Forum on Quays and Nets", None),
        ("at the University of Oslo", None),
        ("at the Press Conference", None),
        ("ahead of the Oslo Harbour Conference", None),
        ("on the margins of the Oslo Harbour Conference", None),
        ("at the meeting of NATO Defence Ministers and the Oslo Forum", None),
    ],
)
def test_heads(where: str, name: str | None) -> None:
    for between in (" ", "\n\n"):
        marked = mark(f"Speech{between}by Minister Ana Ruiz {where}{_BELOW}")
        found = find_spoken_event(marked)
        assert (None if found is None or found.name is None else said(marked, found.name)) == name


def test_who_tells_of_an_event_is_not_there() -> None:
    text = "Ruiz at the Oslo Forum\n\n5 May 2022\n\nThe minister spoke there. Boats were needed."
    assert find_spoken_event(mark(text)) is None


def test_the_event_is_the_meeting_and_a_summit_to_come_another() -> None:
    text = (
        "Speech by Minister Ana Ruiz at the Oslo Harbour Conference, Oslo, Norway\n\n5 May 2022\n\n"
        "Good morning. We will discuss the quays with Georgia, who will join us. NATO leaders will "
        "meet in Madrid on 29 June 2022."
    )
    event, summit = read(text).brief.meetings
    assert (event.name, event.level) == ("Oslo Harbour Conference", Level.OTHER)
    assert str(event.dates) == "2022-05-05"
    assert event.venue is not None
    assert event.venue.city == "Oslo"
    assert not event.agenda
    assert not event.delegations
    assert summit.level is Level.HEADS_OF_STATE_AND_GOVERNMENT
    assert str(summit.dates) == "2022-06-29"
