"""Whether words are spoken at the meeting that they name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.occasion import is_issued_at, is_occasion
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole

_HEAD = "Opening remarks\n\nby Minister Ana Ruiz\n\n"
_HEAD_FR = "Allocution d'ouverture\n\nde la ministre Ana Ruiz\n\n"


def _below(words: str, language: Language = Language.EN, head: str | None = None) -> bool:
    """Tell it of a sentence of a speech."""
    lead = (_HEAD if language is Language.EN else _HEAD_FR) if head is None else head
    marked = mark(lead + words, language)
    return is_occasion(marked, marked.document.sentences[-1], is_head=False)


def _in_head(line: str, language: Language = Language.EN) -> bool:
    marked = mark(line, language)
    return is_occasion(marked, whole(marked), is_head=True)


@given(filler())
def test_prose_is_spoken_anywhere(text: str) -> None:
    marked = mark(text)
    assert not any(is_occasion(marked, each, is_head=True) for each in marked.document.sentences)


@given(text=st.text(min_size=1), is_head=st.booleans())
def test_any_text_is_survived(text: str, *, is_head: bool) -> None:
    marked = mark(text)
    assert is_occasion(marked, whole(marked), is_head=is_head) in {True, False}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("by Ana Ruiz at the meeting of NATO Foreign Ministers", True, id="at the"),
        pytest.param("by Ana Ruiz at the North Atlantic Council meeting", True, id="body first"),
        pytest.param("by Ana Ruiz at the 12th NATO-Ukraine Council session", True, id="number"),
        pytest.param("by Ana Ruiz at the extraordinary NATO summit", True, id="summit"),
        pytest.param("by Ana Ruiz following the meeting of Defence Ministers", True, id="after"),
        pytest.param("Remarks by Ana Ruiz after the EU-Norway summit", True, id="after a summit"),
        pytest.param("Trade by Ana Ruiz after the EU-Norway summit", False, id="no words"),
        pytest.param("Video conference of Ministers: remarks by Ana Ruiz", True, id="colon"),
        pytest.param("Meetings of Ministers: what they cost", False, id="another colon"),
        pytest.param("by Ana Ruiz ahead of the meeting of Defence Ministers", False, id="ahead"),
        pytest.param("by Ana Ruiz at the briefing before the meeting", False, id="before"),
        pytest.param("by Ana Ruiz at the University on the next summit", False, id="about"),
        pytest.param("by Ana Ruiz at the pre-ministerial press briefing", False, id="pre-"),
        pytest.param("Doorstep by Ana Ruiz ahead of the Ministers' meeting", False, id="no 'of'"),
        pytest.param("Doorstep by Ana Ruiz ahead of the meeting of Ministers", True, id="doorstep"),
    ],
)
def test_the_head_says_where_words_are_spoken(line: str, *, expected: bool) -> None:
    assert _in_head(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("à la réunion des ministres de la Défense", True, id="réunion"),
        pytest.param("au sommet de l'OTAN", True, id="sommet"),
        pytest.param("avant la réunion des ministres", False, id="avant"),
        pytest.param("à la veille de la session des ministres", False, id="veille"),
    ],
)
def test_in_french_too(line: str, *, expected: bool) -> None:
    assert _in_head(line, Language.FR) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Welcome to this meeting of NATO Defence Ministers.", True, id="welcome"),
        pytest.param("Welcome, all, to the 5th G7 Foreign Ministers’ Meeting.", True, id="number"),
        pytest.param("Let me open this session of the Council.", True, id="open"),
        pytest.param("I will chair today’s Foreign Affairs Council.", True, id="chair"),
        pytest.param("NATO Ministers have just finished their meeting.", True, id="just"),
        pytest.param(
            "NATO Ministers have, as you know, just finished their meeting.", True, id="as you know"
        ),
        pytest.param("We’ve just had a meeting of the Council.", True, id="we've just"),
        pytest.param("It is good to see you at this meeting of the Council.", True, id="at this"),
        pytest.param("We met this morning for the Foreign Affairs Council.", True, id="we met"),
        pytest.param("I turn to the defense ministerial here.", True, id="a ministerial here"),
        pytest.param("I turn to this NATO defence ministerial.", True, id="this ministerial"),
        pytest.param("The Council meeting here went well.", True, id="a meeting here"),
        pytest.param("I turn to the last defense ministerial.", False, id="another ministerial"),
        pytest.param("I thank these NATO defence ministers here.", False, id="ministers here"),
        pytest.param("I thank all for hosting this meeting of Ministers.", True, id="hosting"),
        pytest.param("He is hosting this meeting of Ministers.", False, id="who hosts"),
        pytest.param("We met this morning with the Council.", False, id="others"),
        pytest.param("Welcome to this briefing ahead of the meeting.", False, id="ahead"),
        pytest.param("I welcome the decision of NATO Ministers to meet.", False, id="a decision"),
        pytest.param("Ministers will meet on Monday.", False, id="to come"),
        pytest.param("They will say so at their next meeting.", False, id="next"),
        pytest.param("We agree at our Council meeting in Oslo next month.", False, id="a month on"),
    ],
)
def test_those_who_meet_are_greeted(words: str, *, expected: bool) -> None:
    assert _below(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Bienvenue à cette réunion des ministres.", True, id="bienvenue"),
        pytest.param("Nous venons de conclure la réunion du Conseil.", True, id="venons de"),
        pytest.param("J'ai l'honneur d'ouvrir cette session du Conseil.", True, id="ouvrir"),
        pytest.param("Le sommet de l'OTAN s'est tenu dans un contexte grave.", True, id="sommet"),
        pytest.param("Le sommet de l'OTAN s'est tenu l'an dernier.", False, id="sommet d'avant"),
        pytest.param("Les ministres viennent de Norvège.", False, id="venir de"),
        pytest.param("Je salue la réunion des ministres.", False, id="saluer"),
    ],
)
def test_in_french_speech(words: str, *, expected: bool) -> None:
    assert _below(words, Language.FR) is expected


def test_who_speaks_before_a_meeting_is_not_at_it() -> None:
    head = "Press conference\nby Prime Minister Ana Ruiz ahead of the meeting of Ministers\n\n"
    assert not _below("At this meeting of Defence Ministers we will decide.", head=head)


def test_who_only_tells_of_a_meeting_is_not_at_it() -> None:
    head = "Ministers met in Oslo\n\n"
    assert not _below("The envoys have just finished this meeting of the Council.", head=head)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("Final communiqué\n\n", True, id="issued"),
        pytest.param("Press release\n\n", False, id="told"),
        pytest.param("Opening remarks by Ana Ruiz\n\n", True, id="opened"),
        pytest.param("Remarks by Ana Ruiz\n\n", False, id="spoken"),
    ],
)
def test_a_declaration_is_issued_at_its_meeting(head: str, *, expected: bool) -> None:
    marked = mark(f"{head}Meeting of NATO Foreign Ministers in Oslo\n\nIt rained all day.")
    line = marked.document.paragraphs[1]
    assert is_issued_at(marked, line) is expected
    assert is_occasion(marked, line, is_head=True) is expected


def test_a_council_sits_in_the_session_of_some() -> None:
    assert _below("Welcome to the NATO-Russia Council in Foreign Ministers' session.")
    assert not _below("Welcome to the town in which we hold this month's session.")


@pytest.mark.parametrize("day", ["yesterday's", "last week's"])
def test_the_meeting_of_a_day_that_is_over_is_another_one(day: str) -> None:
    assert _below("At today's meeting of the Council we spoke of ports.")
    assert not _below(f"At {day} meeting of the Council we spoke of ports.")


@pytest.mark.parametrize("ago", ["a few minutes ago", "moments ago", "half an hour ago"])
def test_what_ended_right_before_is_what_one_speaks_after(ago: str) -> None:
    assert _below(f"Just {ago}, the chiefs of our Alliance concluded their first meeting.")
    assert not _below("Years ago, the chiefs of our Alliance concluded their first meeting.")
