"""Who speaks, as the head of a text says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.byline import find_bylines
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_TALK = "\n\nGood morning. We have long quays."


def _byline(head: str, language: Language = Language.EN) -> str | None:
    marked = mark(head + _TALK, language)
    found = find_bylines(marked)
    return said(marked, found[0]) if len(found) == 1 else None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(who.end <= len(text) for who in find_bylines(mark(text)))


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert find_bylines(mark(prose)) == ()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("Speaking notes for Dr Mara Voss", "Dr Mara Voss", id="notes"),
        pytest.param(
            "Speaking notes\n\nfor Minister Mara Voss at the quay", "Minister Mara Voss", id="for"
        ),
        pytest.param(
            "Remarks at the quay\n\nMara Voss\nForeign Minister\nOslo", "Mara Voss", id="a line"
        ),
        pytest.param(
            "PM's press conference\n\nFrom: Harbour Board and Ms Mara Voss", None, id="no member"
        ),
        pytest.param(
            "PM's press conference\n\nFrom:\nHarbour Board and The Rt Hon Mara Voss MP",
            "The Rt Hon Mara Voss MP",
            id="from a member",
        ),
        pytest.param(
            "Foreign Minister Mara Voss statement after the talks",
            "Foreign Minister Mara Voss",
            id="without an apostrophe",
        ),
        pytest.param(
            "NATO Secretary General opening remarks", "NATO Secretary General", id="an office alone"
        ),
        pytest.param(
            "Remarks at the quay\n\nMara Voss\nForeign Minister\nJan Holm\nAmbassador to NATO",
            None,
            id="lines of two",
        ),
        pytest.param(
            "Foreign Minister Mara Voss at the International Conference on Quays - Oslo",
            "Foreign Minister Mara Voss",
            id="at a conference",
        ),
        pytest.param(
            "On quays\n\nAs delivered by Ambassador Mara Voss to the Port Council",
            "Ambassador Mara Voss",
            id="as delivered",
        ),
        pytest.param(
            "Remarks by Prime Minister Mara Voss at the quay",
            "Prime Minister Mara Voss",
            id="by",
        ),
        pytest.param(
            "Press conference\nby NATO Secretary General Mara Voss",
            "NATO Secretary General Mara Voss",
            id="line of its own",
        ),
        pytest.param(
            "Press point\nby incoming NATO Secretary General Mara Voss",
            "incoming NATO Secretary General Mara Voss",
            id="incoming",
        ),
        pytest.param(
            "Speech by the President of Finland, Mara Voss, in Oslo",
            "President of Finland, Mara Voss",
            id="of a country",
        ),
        pytest.param(
            "Opening speech by Norwegian Defence Minister Mara Voss",
            "Norwegian Defence Minister Mara Voss",
            id="adjective",
        ),
        pytest.param(
            "Minister Mara Voss's opening remarks during talks with Minister Till Berg",
            "Minister Mara Voss",
            id="and with whom there were talks",
        ),
        pytest.param(
            "Remarks at the quay\n\nSecretary Mara Voss\nOslo, Norway\nMay 5, 2022",
            "Secretary Mara Voss",
            id="above a place",
        ),
        pytest.param("Address delivered by Ms Mara Voss", "Ms Mara Voss", id="delivered by"),
        pytest.param(
            "Secretary General’s monthly press conference", "Secretary General", id="owner"
        ),
        pytest.param("Quay talks\nSpeaker: Mara Voss", "Mara Voss", id="speaker"),
        pytest.param("Quay talks\nPresenter: Dr Mara Voss", "Dr Mara Voss", id="presenter"),
        pytest.param(
            "Prime Minister Mara Voss: speech at the quay", "Prime Minister Mara Voss", id="colon"
        ),
        pytest.param("Q&A session with Dr Mara Voss", "Dr Mara Voss", id="with"),
        pytest.param(
            "Joint press conference by Dr Mara Voss and Dr Till Berg - Remarks by Dr Till Berg",
            "Dr Till Berg",
            id="whose remarks follow",
        ),
    ],
)
def test_a_head_names_who_speaks(head: str, expected: str) -> None:
    assert _byline(head) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            "Discours du Premier ministre, Mara Voss, à Oslo",
            "Premier ministre, Mara Voss",
            id="du",
        ),
        pytest.param("Allocution de Mme Mara Voss", "Mme Mara Voss", id="de"),
        pytest.param("Remarques de Mme Mara Voss", "Mme Mara Voss", id="remarques"),
        pytest.param(
            "Déclaration à la presse\ndu secrétaire général de l’OTAN, M. Till Berg",
            "secrétaire général de l’OTAN, M. Till Berg",
            id="line of its own",
        ),
    ],
)
def test_a_french_head_does(head: str, expected: str) -> None:
    assert _byline(head, Language.FR) == expected


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Speech at the dinner hosted by Dr Mara Voss", id="host"),
        pytest.param("Speech on a quay for Dr Mara Voss", id="for whom it is"),
        pytest.param("Joint press point by Dr Mara Voss and Dr Till Berg", id="two"),
        pytest.param("Remarks at the quay", id="nobody"),
        pytest.param("Remarks after a meeting with Dr Mara Voss", id="who is met"),
        pytest.param("Remarks by Dr Mara Voss and Dr Till Berg and Dr Ida Holm", id="three"),
        pytest.param("Dr Mara Voss visits the quay", id="no speech"),
    ],
)
def test_near_misses(head: str) -> None:
    assert _byline(head) is None


def test_two_may_speak() -> None:
    marked = mark("Joint press point with Dr Mara Voss and the President of Finland, Till Berg")
    assert [said(marked, who) for who in find_bylines(marked)] == [
        "Dr Mara Voss",
        "President of Finland, Till Berg",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Foreign Minister Mara Voss issued the following statement today (5 May):",
            "Foreign Minister Mara Voss",
            id="an office and a name",
        ),
        pytest.param(
            "On the quay, the ministry issued the following statement:", None, id="nobody"
        ),
        pytest.param("Foreign Minister Mara Voss left at noon.", None, id="no statement"),
    ],
)
def test_a_line_may_lead_to_what_somebody_says(line: str, expected: str | None) -> None:
    assert _byline(f"Quay talks\n\n{line}\n\nWe open the quay.") == expected
