"""Guests in a sentence that goes on with those of the sentence before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.attendance import find_guests
from natobrief.rules.guest_continued import find_continued_guests
from natobrief.rules.people import people_of
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_JOINED = "We are joined by the Foreign Minister of Georgia."


def _read(text: str, language: Language = Language.EN) -> list[tuple[str, str | None]]:
    """Return party and name of each guest."""
    marked = mark(text, language)
    people = people_of(marked)
    return [
        (
            str(guest.party),
            None if guest.person is None else people.known[guest.person].name.name,
        )
        for guest in find_guests(marked, people)
    ]


@given(
    lead=st.sampled_from(
        ("As well as", "And", "And by", "Together with", "And also", "Along with")
    ),
    countries=st.lists(
        st.sampled_from(("Japan", "Moldova", "Iraq", "Jordan")), min_size=1, max_size=4, unique=True
    ),
)
def test_planted_guests_go_on(lead: str, countries: list[str]) -> None:
    *some, last = countries
    listed = f"{', '.join(some)} and {last}" if some else last
    found = _read(f"{_JOINED} {lead} our colleagues from {listed}.")
    assert found == [("Georgia", None), *((country, None) for country in countries)]


@given(filler())
def test_prose_goes_on_with_nobody(text: str) -> None:
    assert _read(f"{_JOINED} {text}") == [("Georgia", None)]


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    marked = mark(f"And {text}")
    assert all(find_continued_guests(marked, each, ()) == () for each in marked.document.sentences)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "As well as our colleagues from Japan, Minister Mori, and Iraq, Minister Ali.",
            [("Japan", "Mori"), ("Iraq", "Ali")],
            id="with names",
        ),
        pytest.param("As well as the European Union.", [("European Union", None)], id="bare"),
        pytest.param("And Japan will speak.", [], id="a verb"),
        pytest.param("And our work goes on.", [], id="nobody"),
        pytest.param("It rained. As well as Japan and Iraq.", [], id="not the next sentence"),
    ],
)
def test_after_a_guest(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _read(f"{_JOINED} {text}") == [("Georgia", None), *expected]


def test_alone_it_names_no_guest() -> None:
    assert _read("Thank you. As well as our colleagues from Japan.") == []


def test_french() -> None:
    text = "Ils rencontreront le ministre ukrainien. Ainsi que leurs homologues du Japon."
    assert _read(text, Language.FR) == [("Ukraine", None), ("Japan", None)]
