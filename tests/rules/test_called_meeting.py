"""Meetings of those whom no table knows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.announcement import Announcement
from natobrief.rules.called_meeting import find_called_meeting
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said


def _read(text: str, language: Language = Language.EN) -> Announcement | None:
    return find_called_meeting(mark(text, language), 0)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = _read(text)
    assert found is None or found.sentence.covers(found.level_span)


@given(filler())
def test_prose_names_no_meeting(text: str) -> None:
    assert _read(text) is None


@given(
    who=st.sampled_from(["Harbour Group", "Contact Group on Quays", "Round Table of Ports"]),
    held=st.sampled_from(["took place", "will be held", "was held", "is to convene"]),
    number=st.sampled_from(["3rd", "twelfth", "first annual", "informal"]),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    prose=filler(),
)
def test_planted_meeting_is_found(who: str, held: str, number: str, day: date, prose: str) -> None:
    """Its day and its place come back, and whether it is over."""
    when = f"{day.day} {day:%B} {day.year}"
    marked = mark(f"The {number} meeting of the {who} {held} in Oslo on {when}. {prose}")
    found = find_called_meeting(marked, 0)
    assert found is not None
    assert found.date is not None
    assert (said(marked, found.date.span), str(found.date.dates)) == (when, day.isoformat())
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"
    assert found.is_past is (held in {"took place", "was held"})


HITS = [
    pytest.param("A round of talks is held on 5 May 2022.", "round of talks", id="a round"),
    pytest.param(
        "The quays are long. The Harbour Group (HG) held its 11th Ministerial Meeting in Oslo on "
        "5 May 2022.",
        "Meeting",
        id="a group holds its meeting",
    ),
    pytest.param(
        "La troisième réunion du groupe des ports s'est tenue à Oslo le 5 mai 2022.",
        "réunion",
        id="French",
    ),
    pytest.param(
        "Le groupe des ports a tenu sa deuxième session à Oslo le 5 mai 2022.",
        "session",
        id="French, a group",
    ),
]


@pytest.mark.parametrize(("text", "noun"), HITS)
def test_words_of_holding_a_meeting_name_one(text: str, noun: str) -> None:
    language = Language.FR if "mai" in text else Language.EN
    marked = mark(text, language)
    found = find_called_meeting(marked, 0)
    assert found is not None
    assert said(marked, found.level_span) == noun
    assert str(found.date and found.date.dates) == "2022-05-05"


NEAR_MISSES = [
    pytest.param("The third meeting of the Harbour Group took place in Oslo.", id="no day"),
    pytest.param("A press conference will be held on 5 May 2022.", id="for the press"),
    pytest.param("The meeting of the Harbour Group will not be held on 5 May 2022.", id="off"),
    pytest.param(
        "The annual meeting of the Harbour Group is held every year, as on 5 May 2022.", id="habit"
    ),
    pytest.param(
        "They spoke after the third meeting of the Harbour Group took place on 5 May 2022.",
        id="another event",
    ),
    pytest.param(
        "One. Two. Three. The third meeting of the Harbour Group took place on 5 May 2022.",
        id="further below",
    ),
]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_other_words_name_none(text: str) -> None:
    assert _read(text) is None
