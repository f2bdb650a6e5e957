"""Places in which a meeting was to be held, and is not any more."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.moved_place import find_new_place, is_place_given_up
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

CITIES: Final = ("Riga", "Oslo", "Tirana", "Tallinn", "Madrid", "Athens")
WHO: Final = ("NATO Foreign Ministers", "Defence Ministers of the Alliance", "EU Defence Ministers")
#: Of two places one is given up for the other.
EXCHANGED: Final = (
    "{who} will meet in {new} on 3 May 2022 instead of in {old}.",
    "{who} will meet on 3 May 2022 in {new} rather than in {old}.",
    "{who}, who were to meet in {old}, will meet in {new} on 3 May 2022.",
    "{who} were to meet in {old} on 3 May 2022 but the meeting will now take place in {new}.",
    "The summit, originally planned for {old}, will be held in {new} on 3 May 2022.",
)
EXCHANGED_FR: Final = (
    (
        "Les ministres de la Défense de l'OTAN, qui devaient se réunir à {old} le 3 mai 2022, se"
        " retrouveront finalement à {new}."
    ),
    "Les ministres de la Défense de l'OTAN se réuniront le 3 mai 2022 à {new} et non à {old}.",
)
#: A place is given up for none.
ONLINE: Final = (
    "{who} will meet by secure video conference on 3 May 2022, instead of in {old} as planned.",
    (
        "The meeting of {who}, which was to be held in {old} on 2 May 2022, will be held by video"
        " conference on 3 May 2022."
    ),
)


def _city(text: str) -> str | None:
    meeting = extract(text).brief.meeting
    return None if meeting.venue is None else meeting.venue.city


@given(st.text(min_size=1), st.data())
def test_any_text_is_survived(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    whole, place = Span(0, len(text)), Span(start, len(text))
    assert is_place_given_up(mark(text), whole, place) in {True, False}


@given(filler(), filler())
def test_prose_gives_up_nothing(before: str, after: str) -> None:
    text = f"{before} They will meet in Oslo. {after}"
    at = text.index("Oslo")
    assert not is_place_given_up(mark(text), Span(0, len(text)), Span(at, at + 4))


@given(
    st.sampled_from(EXCHANGED),
    st.sampled_from(WHO),
    st.sampled_from(CITIES),
    st.sampled_from(CITIES),
)
def test_the_meeting_is_where_it_was_moved(told: str, who: str, old: str, new: str) -> None:
    assume(old != new)
    assert _city(told.format(who=who, old=old, new=new)) == new


@pytest.mark.parametrize("told", EXCHANGED_FR)
def test_french_is_read(told: str) -> None:
    assert _city(told.format(old="Oslo", new="Riga")) == "Riga"


@given(st.sampled_from(ONLINE), st.sampled_from(WHO), st.sampled_from(CITIES))
def test_a_meeting_that_is_held_online_is_nowhere(told: str, who: str, old: str) -> None:
    assert _city(told.format(who=who, old=old)) is None


def test_what_was_to_be_held_may_be() -> None:
    text = "NATO Foreign Ministers, who were to meet in Oslo on 3 May 2022, had lunch."
    at = text.index("Oslo")
    marked = mark(text, Language.EN)
    assert not is_place_given_up(marked, Span(0, len(text)), Span(at, at + 4))


#: A meeting is put off, and another sentence says where it is then.
PUT_OFF: Final = (
    "The meeting of {who} planned for 3 May 2022 in {old} has been postponed to 10 May 2022.",
    "{who} will meet in {old} on 3 May 2022.",
)
THEN: Final = (
    "It will now be held in {new}.",
    "The new venue is {new}.",
    "New location: {new}.",
    "The meeting has been moved from {old} to {new}.",
    "The ministerial meeting was relocated to the harbour hall in {new}.",
)


@given(
    who=st.sampled_from(WHO),
    first=st.sampled_from(PUT_OFF),
    then=st.sampled_from(THEN),
    old=st.sampled_from(CITIES),
    new=st.sampled_from(CITIES),
)
def test_the_next_sentence_says_where_those_meet_instead(
    who: str, first: str, then: str, old: str, new: str
) -> None:
    assume(old != new)
    text = f"{first.format(who=who, old=old)} {then.format(old=old, new=new)}"
    brief = extract(text).brief
    assert brief.meeting.venue is not None
    assert brief.meeting.venue.city == new


def test_so_it_does_in_french() -> None:
    text = (
        "La réunion des ministres de la Défense prévue à Oslo le 3 mai 2022 est reportée au 10 mai"
        " 2022. Elle se tiendra finalement à Riga, en Lettonie."
    )
    venue = extract(text).brief.meeting.venue
    assert venue is not None
    assert (venue.city, str(venue.country)) == ("Riga", "Latvia")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The command has been moved to Riga.", id="what is no meeting"),
        pytest.param("A press conference will now be held in Riga.", id="for the press"),
        pytest.param("It will be held in Riga.", id="nothing new"),
        pytest.param("The meeting has been moved to next week.", id="no place"),
    ],
)
def test_what_else_moves_gives_no_place(words: str) -> None:
    marked = mark(words)
    assert find_new_place(marked, Span(0, len(words))) is None
