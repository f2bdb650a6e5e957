"""Words that state a level, as French texts set them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract, validate
from natobrief.model import Level
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
