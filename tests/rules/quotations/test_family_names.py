"""Family names of several words as one word, for those who look for a speaker."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import Language, find_paraphrases, find_quotations
from natobrief.rules.quotations.family_names import with_joined_names


@pytest.mark.parametrize(
    ("text", "joined", "language"),
    [
        ("Ana van der Lind came.", "Ana Van-der-Lind came.", "en"),
        ("Ana St. Lind came; St. Lind spoke.", "Ana St_-Lind came; St_-Lind spoke.", "en"),
        ("Ana al-Lind came. Al-Lind spoke.", "Ana Al-Lind came. Al-Lind spoke.", "en"),
        ("M. de Lind a parlé, et de Lindt.", "M. De-Lind a parlé, et de Lindt.", "fr"),
        ("La ministre, Tavra de Lind, dort.", "La ministre, Tavra De-Lind, dort.", "fr"),
        ("Le Conseil de Lind dort.", "Le Conseil de Lind dort.", "fr"),
        ("the town of la Lind", "the town of la Lind", "en"),
    ],
)
def test_names_are_joined_behind_another_one(text: str, joined: str, language: str) -> None:
    assert with_joined_names(text, Language(language)).text == joined


@given(st.text() | st.text("aLdv 'S.te-"), st.sampled_from(Language))
@example("Ana de Lind de Lind", Language.EN)
def test_any_text_keeps_its_length(text: str, language: Language) -> None:
    joined = with_joined_names(text, language)
    assert len(joined.text) == len(text)
    assert all(len(word) == len(name) for word, name in joined.as_written.items())


def test_speakers_are_written_as_they_are() -> None:
    text = "Ana de Lind Ruiz came. “We act,” said de Lind Ruiz. “They act,” Ms Ruiz added."
    assert [each.speaker for each in find_quotations(text)] == ["Ana de Lind Ruiz"] * 2


def test_one_who_is_named_nowhere_else_has_his_particle() -> None:
    [said] = find_paraphrases("In the evening van der Lind said that more boats were needed.")
    assert said.speaker == "van der Lind"


def test_behind_no_name_there_is_nobody_for_whom_it_is_so() -> None:
    text = "On a parlé hier, pour qui « c'est une affaire grave pour nous tous »."
    assert [each.speaker for each in find_quotations(text, "fr")] == [None]
