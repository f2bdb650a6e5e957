"""The parts of a sentence that speak of one meeting each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.clauses import clauses_of
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole

_BODIES = ("NATO-Ukraine Commission", "Nuclear Planning Group", "NATO-Russia Council")


def _cut(text: str, language: Language = Language.EN, *, is_head: bool = False) -> list[str]:
    """Return the clauses, an asterisk before those that are asides."""
    found = clauses_of(mark(text, language), Span(0, len(text)), is_head=is_head)
    return ["*" * each.is_aside + each.span.of(text) for each in found]


@given(st.text(min_size=1))
def test_clauses_of_any_text_make_it_up(text: str) -> None:
    found = clauses_of(mark(text), Span(0, len(text)))
    assert "".join(each.span.of(text) for each in found) == text


@given(prose=filler().filter(bool))
def test_prose_is_one_clause(prose: str) -> None:
    assert _cut(prose) == [prose]


@given(
    body=st.sampled_from(_BODIES),
    turn=st.sampled_from(
        [
            ", followed by a meeting of the ",
            ", followed on 6 May 2022 by the ",
            ", which will be followed by a session of the ",
            ", with a meeting of the ",
            "; the ",
            "; on 6 May 2022 the ",
        ]
    ),
)
def test_a_turn_to_another_body_is_found(body: str, turn: str) -> None:
    first = "NATO Defence Ministers will meet in Oslo on 5 May 2022"
    assert _cut(f"{first}{turn}{body}.") == [first, f"{turn}{body}."]


def test_an_aside_in_the_middle_ends_in_french() -> None:
    text = "Pour examiner les préparatifs du sommet, les ministres de l'OTAN se réuniront ici."
    assert _cut(text, Language.FR) == [
        "Pour examiner les ",
        "*préparatifs du sommet, ",
        "les ministres de l'OTAN se réuniront ici.",
    ]


@pytest.mark.parametrize(
    ("text", "aside", "language"),
    [
        pytest.param(
            "Chiefs of defence meet right before that of foreign ministers on 5 May 2022.",
            "before that of foreign ministers on 5 May 2022.",
            Language.EN,
            id="that of",
        ),
        pytest.param(
            "Les chefs d'état-major se réunissent après celle des ministres de la Défense.",
            "après celle des ministres de la Défense.",
            Language.FR,
            id="celle des",
        ),
    ],
)
def test_that_of_others_is_another_meeting(text: str, aside: str, language: Language) -> None:
    marked = mark(text, language)
    asides = [each.span.of(text) for each in clauses_of(marked, whole(marked)) if each.is_aside]
    assert asides == [aside]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo ahead of the NATO Summit in Madrid.",
            ["NATO Foreign Ministers will meet in Oslo ", "*ahead of the NATO Summit in Madrid."],
            id="aside",
        ),
        pytest.param(
            "Ministers discussed drones and the next summit, to be held in Madrid on 5 May.",
            ["Ministers discussed drones and ", "*the next summit, to be held in Madrid on 5 May."],
            id="held by the way",
        ),
        pytest.param(
            "The summit, to be held in Madrid, will be long, before ministers meet.",
            ["The summit, to be held in Madrid, will be long, before ministers meet."],
            id="held itself",
        ),
        pytest.param(
            "Ahead of the summit in Madrid, NATO Foreign Ministers will meet in Oslo.",
            ["*Ahead of the summit in Madrid, ", "NATO Foreign Ministers will meet in Oslo."],
            id="aside in front",
        ),
        pytest.param(
            "To discuss preparations for the summit, the ministers of the Alliance will meet here.",
            [
                "To discuss ",
                "*preparations for the summit, ",
                "the ministers of the Alliance will meet here.",
            ],
            id="aside in the middle",
        ),
        pytest.param(
            "NATO Defence Ministers will meet on 5 May, and the NATO-Russia Council will convene.",
            [
                "NATO Defence Ministers will meet on 5 May",
                ", and the NATO-Russia Council will convene.",
            ],
            id="and another will",
        ),
        pytest.param(
            "The Military Committee and the NATO-Russia Council will meet.",
            ["The Military Committee and the NATO-Russia Council will meet."],
            id="both will",
        ),
        pytest.param(
            "Before the NATO-Russia Council the Military Committee met.",
            ["*Before the NATO-Russia Council the Military Committee met."],
            id="an aside that does not end",
        ),
        pytest.param(
            "NATO Defence Ministers will meet, followed by a press conference.",
            ["NATO Defence Ministers will meet, followed by a press conference."],
            id="no meeting follows",
        ),
    ],
)
def test_cuts(text: str, expected: list[str]) -> None:
    assert _cut(text) == expected


def test_in_the_head_what_is_after_a_meeting_is_of_it() -> None:
    text = "Statement of NATO ministers after the meeting of the NATO-Russia Council"
    assert _cut(text, is_head=True) == [text]


def test_french_is_cut() -> None:
    text = (
        "Les ministres de la Défense se réuniront le 5 mai, suivie de la Commission OTAN-Ukraine."
    )
    assert len(_cut(text, Language.FR)) == 2


def test_what_is_told_after_a_meeting_is_no_aside() -> None:
    text = "Ana Ruiz told reporters after a meeting of NATO Foreign Ministers before the summit."
    assert _cut(text) == [
        "Ana Ruiz told reporters after a meeting of NATO Foreign Ministers ",
        "*before the summit.",
    ]


def test_members_of_two_organisations_meet_in_an_aside() -> None:
    text = "NATO leaders agreed on aid ahead of the EU-AU foreign ministers meeting on 5 May 2022."
    assert _cut(text)[1:] == ["*ahead of the EU-AU foreign ministers meeting on 5 May 2022."]


@pytest.mark.parametrize("who", ["Secretary General Ana Ruiz", "she", "the Secretary General"])
@pytest.mark.parametrize("when", ["start", "opening", "end"])
def test_where_somebody_said_so_is_no_aside(who: str, when: str) -> None:
    text = (
        "NATO Defence Ministers will discuss preparations for the NATO summit in Oslo, "
        f"{who} said at the {when} of the two-day meeting on 5 May 2022."
    )
    assert _cut(text)[-1] == f"{who} said at the {when} of the two-day meeting on 5 May 2022."
