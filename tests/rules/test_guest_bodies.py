"""Countries whose body meets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.guest_bodies import find_guests_of_bodies
from natobrief.testing.filler import filler
from tests.rules.marked import mark


def _read(text: str) -> list[tuple[str, str]]:
    marked = mark(text)
    return [
        (str(guest.party), guest.party_span.of(text))
        for guest in find_guests_of_bodies(marked, marked.document.sentences)
    ]


@given(st.sampled_from(["Ukraine", "Georgia", "Russia"]), filler())
def test_the_country_of_a_body_takes_part(country: str, before: str) -> None:
    body = "NATO-Russia Council" if country == "Russia" else f"NATO-{country} Commission"
    assert _read(f"{before} A meeting of the {body} was held.") == [(country, country)]


@given(filler())
def test_prose_names_no_body(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(words for _, words in _read(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The North Atlantic Council will meet in Oslo.", id="the Allies' own"),
        pytest.param("The NATO-Ukraine Commission has a new logo.", id="no meeting"),
        pytest.param("There is no meeting of the NATO-Ukraine Commission.", id="denied"),
        pytest.param("He sees no need for frequent NATO-Ukraine Commission meetings.", id="need"),
        pytest.param(
            "NATO Defence Ministers meeting and meeting of the NATO-Ukraine Commission",
            id="a meeting beside that of others",
        ),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []
