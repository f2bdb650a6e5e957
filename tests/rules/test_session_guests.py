"""Whom the title of a session names, and what it is on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Country, Language
from natobrief.rules.session_guests import find_session_guests, find_session_topics
from natobrief.span import Span
from tests.rules.marked import mark, whole

#: Party, office and whether a name follows.
Row = tuple[str, str | None, bool]


def _guests(title: str, language: Language = Language.EN, body: Span | None = None) -> list[Row]:
    marked = mark(title, language)
    return [
        (
            guest.party.alpha3 if isinstance(guest.party, Country) else guest.party.name,
            None if guest.office is None else guest.office.of(title),
            guest.person is not None,
        )
        for guest in find_session_guests(marked, whole(marked), body)
    ]


@given(st.text(min_size=1))
def test_any_title_is_survived(title: str) -> None:
    marked = mark(title)
    assert all(item.of(title) for item in find_session_topics(marked, whole(marked)))
    assert all(party for party, _, _ in _guests(title))


def test_an_office_that_the_next_line_ends_is_none() -> None:
    text = "Talks with the European Union\nSecretary General Jens Holm will be in the chair."
    [guest] = find_session_guests(mark(text), Span(0, text.index("\n")), None)
    assert (str(guest.party), guest.office) == ("European Union", None)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param(
            "Session with Finland and Sweden",
            [("FIN", None, False), ("SWE", None, False)],
            id="two",
        ),
        pytest.param(
            "Talks with the Foreign Minister of Georgia",
            [("GEO", "Foreign Minister", False)],
            id="office",
        ),
        pytest.param(
            "Talks with the Defence Minister of Ukraine, Oleksii Reznikov",
            [("UKR", "Defence Minister", True)],
            id="name",
        ),
        pytest.param(
            "Talks with the Georgian Foreign Minister",
            [("GEO", "Foreign Minister", False)],
            id="adjective",
        ),
        pytest.param(
            "Talks with Georgia's Foreign Minister",
            [("GEO", "Foreign Minister", False)],
            id="owner",
        ),
        pytest.param(
            "Lunch with the European Union", [("European Union", None, False)], id="organisation"
        ),
        pytest.param(
            "Dinner with Sweden and the EU High Representative, Ida Holm",
            [("SWE", None, False), ("European Union", "High Representative", True)],
            id="an organisation in an office",
        ),
        pytest.param("Lunch with the Secretary General", [], id="an office of nobody else's"),
        pytest.param("Session with NATO", [], id="those who meet"),
        pytest.param("Session on Georgia", [], id="a topic"),
        pytest.param("Walk with friends", [], id="nobody"),
    ],
)
def test_guests(title: str, expected: list[Row]) -> None:
    assert _guests(title) == expected


def test_french_guests() -> None:
    title = "Entretien avec le ministre géorgien et le président de l'Ukraine"
    assert ("UKR", "président", False) in _guests(title, Language.FR)


def test_countries_in_the_name_of_a_body_do_not_come() -> None:
    title = "Meeting with the NATO-Ukraine Council"
    assert _guests(title, body=Span(17, len(title))) == []


@pytest.mark.parametrize(
    ("title", "topics"),
    [
        (
            "Working session on cyber defence and the Western Balkans",
            ["cyber defence", "the Western Balkans"],
        ),
        ("Meeting on the Western Balkans with Japan and the UN", ["the Western Balkans"]),
        ("Lunch on relations with Japan", ["relations with Japan"]),
        ("Lunch on 29 November 2022", []),
        ("Meeting of the Council", []),
    ],
)
def test_topics(title: str, topics: list[str]) -> None:
    marked = mark(title)
    assert [item.of(title) for item in find_session_topics(marked, whole(marked))] == topics
