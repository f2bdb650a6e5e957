"""Sentences about a meeting in another city."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.other_places import find_other_places
from natobrief.rules.place import find_place
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_OPENING = "They met in Oslo on 5 May 2022."
_OPENING_FR = "Ils se sont réunis à Oslo le 5 mai 2022."


def _found(text: str, opening: str = _OPENING, language: Language = Language.EN) -> list[str]:
    marked = mark(f"{opening} {text}", language)
    own = find_place(marked, marked.document.sentences[0])
    found = find_other_places(marked, own)
    return [each.of(marked.document.text) for each in sorted(found, key=lambda s: s.start)]


@given(city=st.sampled_from(["Riga", "Madrid", "Munich", "Istanbul"]), prose=filler())
def test_planted_sentence_is_told_by_its_city(city: str, prose: str) -> None:
    sentence = f"At the ministerial meeting in {city}, Allies discussed aid."
    assert _found(f"{prose} {sentence}") == [sentence]


@given(filler())
def test_prose_is_of_no_other_place(text: str) -> None:
    assert _found(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert find_other_places(mark(text), None) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "He said that, at the NATO summit in Riga, leaders discussed Georgia.",
        "During their session in Riga, ministers met the Georgian minister.",
        "At a meeting of Defence Ministers in Riga, Georgia was represented.",
        "At the informal ministerial in Madrid, they discussed ports.",
    ],
)
def test_hits(text: str) -> None:
    assert _found(text) == [text]


def test_what_carries_on_is_of_that_meeting() -> None:
    there = "At the summit in Riga, they discussed ports."
    on = "Georgia was represented at the meeting."
    assert _found(f"{there} {on} They spoke of ships.") == [there, on]
    assert _found(on) == []


@pytest.mark.parametrize(
    "text",
    [
        "At the meeting in Oslo, they discussed ports.",
        "They will prepare for the summit in Riga.",
        "They looked ahead to the meeting in Riga.",
        "At the harbour in Riga, ships lay.",
        "At the meeting, the minister in Riga was praised.",
    ],
)
def test_near_misses(text: str) -> None:
    assert _found(text) == []


def test_where_nobody_says_where_the_meeting_is_no_place_is_another() -> None:
    text = "At the summit in Riga, they discussed ports."
    assert _found(text, opening="They met on 5 May 2022.") == []
    assert _found(text, opening="They met in Larvik on 5 May 2022.") == []


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("Lors du sommet à Riga, les Alliés ont discuté des ports.", True),
        ("Lors de la réunion des ministres à Madrid, ils ont parlé.", True),
        ("Lors de la réunion à Oslo, ils ont discuté des ports.", False),
        ("Ils préparent le sommet à Riga.", False),
    ],
)
def test_french_is_read(text: str, *, is_other: bool) -> None:
    assert (_found(text, _OPENING_FR, Language.FR) == [text]) is is_other
