"""Words that state a level or an office, as French texts and newspapers set them."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract, validate
from natobrief.diagnostics import Code
from natobrief.model import Evidence, Level
from natobrief.span import Span
from natobrief.testing.filler import filler

_FORMATIONS = {
    "Affaires étrangères": Level.FOREIGN_MINISTERS,
    "Affaires générales": None,
}


@given(before=filler(), apostrophe=st.sampled_from("'’"), state=st.sampled_from(["État", "Etat"]))
def test_an_apostrophe_of_either_kind(before: str, apostrophe: str, state: str) -> None:
    text = (
        f"{before} Les chefs d{apostrophe}{state} vont se réunir le 20 septembre 2018 à Salzbourg."
    )
    brief = extract(text, language="fr").brief
    assert [each.level for each in brief.meetings] == [Level.HEADS_OF_STATE_AND_GOVERNMENT]
    assert validate(brief).ok


@given(marks=st.sampled_from(['""', "“”", "()", "  "]), formation=st.sampled_from([*_FORMATIONS]))
def test_a_formation_between_marks(marks: str, formation: str) -> None:
    opening, closing = (mark.strip() for mark in marks)
    text = (
        "Le ministre des Affaires étrangères du Luxembourg, Jean Asselborn, s’est rendu à Bruxelles"
        f" le 15 février 2016, afin de participer au Conseil {opening}{formation}{closing}."
    )
    brief = extract(text, language="fr").brief
    level = _FORMATIONS[formation]
    assert level is None or [each.level for each in brief.meetings] == [level]
    assert validate(brief).ok


@pytest.mark.parametrize(
    ("office", "language"),
    [
        *(
            (f"le secrétaire général de l{of}", "fr")
            for of in ("’Otan", "'OTAN", "’Alliance atlantique")
        ),
        *((f"the {of} Secretary General", "en") for of in ("Nato", "NATO", "Atlantic Alliance's")),
    ],
)
def test_the_alliance_as_newspapers_write_it(office: str, language: str) -> None:
    said = {"fr": "a déclaré hier à Bruxelles", "en": "said in Brussels yesterday that help came:"}
    text = f"« Nous avons pris des décisions », {said[language]} {office}, Ana Ruiz."
    if language == "en":
        text = f"{office[0].upper()}{office[1:]}, Ana Ruiz, {said[language]} “We decide today.”"
    brief = extract(text, language=language).brief
    assert [person.name for person in brief.persons] == ["Ana Ruiz"]
    assert validate(brief).ok


@given(
    whose=st.sampled_from(["Presidents of Latvia and Estonia", "Presidents of Poland and Spain"])
)
def test_presidents_are_at_the_top(whose: str) -> None:
    brief = extract(f"The {whose} met in Riga on 5 May 2022.", language="en").brief
    assert [each.level for each in brief.meetings] == [Level.HEADS_OF_STATE_AND_GOVERNMENT]
    assert validate(brief).ok


@pytest.mark.parametrize("level", [Level.OTHER, Level.HEADS_OF_STATE_AND_GOVERNMENT])
def test_a_summit_may_be_anybodys(level: Level) -> None:
    """What else names those who meet is asked."""
    brief = extract("NATO leaders will meet for a summit in Riga on 5 May 2022.").brief
    [meeting] = brief.meetings
    assert Span(29, 35).of(brief.source.text) == "summit"
    evidence = Evidence(pointer="/meetings/0/level", spans=(Span(29, 35),), rule="level")
    other = evolve(brief, meetings=(evolve(meeting, level=level),), evidence=(evidence,))
    assert Code.WORDS_DO_NOT_STATE not in {each.code for each in validate(other).problems}
