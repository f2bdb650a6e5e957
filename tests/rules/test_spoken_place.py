"""Where those are who speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.place import Place
from natobrief.rules.spoken_place import find_place_for, find_spoken_place
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_BEFORE = st.sampled_from(
    (
        "Welcome to {}.",
        "Welcome back, everyone, to {}.",
        "It is good to be here in {}.",
        "What a pleasure to be in {}!",
        "We are all here in {}.",
        "It is a pleasure to welcome President Berg and Prime Minister Ida Holm to {}.",
        "For some it is the first visit to the old city of {}.",
        "Welcome to the beautiful capital city of {}.",
        "We thank you for the hospitality in this beautiful city of {}.",
    )
)


def _read(text: str, language: Language = Language.EN) -> tuple[str | None, str | None] | None:
    marked = mark(text, language)
    place = find_spoken_place(marked)
    if place is None:
        return None
    country = None if place.country is None else said(marked, place.country.span)
    return said(marked, place.city or place.site), country


@given(filler(), _BEFORE, st.sampled_from(("Oslo", "Warsaw", "Bergen", "Gdynia")), filler())
def test_planted_place_is_found(before: str, frame: str, city: str, after: str) -> None:
    assert _read(f"{before}\n\n{frame.format(city)} {after}") == (city, None)


@given(filler())
def test_prose_is_spoken_nowhere(text: str) -> None:
    assert _read(text) is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    place = find_spoken_place(mark(text))
    assert place is None or isinstance(place, Place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Welcome to Oslo, Norway.", ("Oslo", "Norway"), id="with its country"),
        pytest.param("Welcome to NATO Headquarters.", ("NATO Headquarters", None), id="a site"),
        pytest.param("At this NATO summit in Oslo, we agree.", ("Oslo", None), id="this summit in"),
        pytest.param(
            "At our summit in Riga next month, we agree. Welcome to Oslo.",
            ("Oslo", None),
            id="then",
        ),
        pytest.param("We agreed at our last summit in Riga.", None, id="last"),
        pytest.param("It is great to be here in Norway.", (None, "Norway"), id="a country"),
        pytest.param(
            "It is great to be here in Luxembourg.", ("Luxembourg", "Luxembourg"), id="both"
        ),
        pytest.param(
            "Welcome to the small town of Alt Quaihafen.", ("Alt Quaihafen", None), id="unknown"
        ),
    ],
)
def test_hits(text: str, expected: tuple[str | None, str | None] | None) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "city"),
    [
        pytest.param("Bienvenue à Oslo.", "Oslo", id="bienvenue"),
        pytest.param("Soyez les bienvenus à Bergen.", "Bergen", id="bienvenus"),
        pytest.param("Je suis heureux d'être ici à Varsovie.", "Varsovie", id="heureux"),
        pytest.param("Bienvenue à tous dans cette belle ville de Tallinn.", "Tallinn", id="ville"),
    ],
)
def test_french(text: str, city: str) -> None:
    assert _read(text, Language.FR) == (city, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I travel to Oslo tomorrow.", id="elsewhere"),
        pytest.param("Oslo's welcome to Warsaw's envoys was warm.", id="possessive"),
        pytest.param("I welcome the visit to Oslo.", id="a visit"),
        pytest.param("Welcome to this meeting.", id="no place"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) is None


def test_ministers_who_speak_of_a_summit_are_not_there() -> None:
    marked = mark("We shall decide at our summit in Warsaw.")
    assert find_spoken_place(marked) is not None
    assert find_spoken_place(marked, is_summit=False) is None


@given(
    place=st.sampled_from(["Riga", "Riga, Latvia,", "Riga today"]),
    what=st.sampled_from(["for the NATO summit", "at this big summit", "to attend the summit"]),
)
def test_who_is_somewhere_for_a_meeting_tells_where_it_is(place: str, what: str) -> None:
    marked = mark(f"Well, it is good to be here in {place} {what}.")
    found = find_place_for(marked, is_summit=True)
    assert found is not None
    assert said(marked, found.city) == "Riga"
    assert find_place_for(marked, is_summit=False) is None
    assert find_place_for(mark("It is good to be here in Riga for a rest."), is_summit=True) is None
    assert find_place_for(mark("It is good to be at the summit."), is_summit=True) is None


def test_nobody_speaks_of_his_meeting_in_a_declaration() -> None:
    text = "Joint declaration\n\nWe, the ministers, are glad to be here in Riga for the meeting."
    assert find_place_for(mark(text), is_summit=False) is None
