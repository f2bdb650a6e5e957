"""What is a speaker's name, and what stands around it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import find_quotations

_SAID = "We will go on from here together"


def _speakers(text: str, language: str = "en") -> list[str | None]:
    return [found.speaker for found in find_quotations(text, language=language)]


@given(letters=st.sampled_from(["T.D.", "MP", "M.P.", "MEP", "KBE", "PhD", "Jr."]))
@example(letters="T.D.")
def test_letters_behind_a_name_are_none(letters: str) -> None:
    text = f"The Minister, Ida Holm {letters} will attend. Minister Holm said: “{_SAID}.”"
    assert _speakers(text) == ["Ida Holm"]


@given(
    title=st.sampled_from(
        [
            "Emergency Relief Coordinator",
            "Humanitarian Affairs Under-Secretary",
            "Chief Aid Officer",
        ]
    )
)
@example(title="Emergency Relief Coordinator")
def test_words_of_an_office_before_a_name_are_none(title: str) -> None:
    text = f"Geir Pedersen spoke. {title} Mark Lowe also briefed the Council. He said: “{_SAID}.”"
    assert _speakers(text) == ["Mark Lowe"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Ce fut au tour du ministre Vandel de parler. « Nous irons plus loin », a-t-il dit.",
            "Vandel",
            id="a family name behind an office",
        ),
        pytest.param(
            "Ce fut au tour du ministre Vandel de parler. « Nous irons plus loin », a dit le"
            " ministre.",
            "Vandel",
            id="the office again",
        ),
        pytest.param(
            "(Agence) Le ministre de la Défense Steven Vandel pense. « Nous irons loin », a dit le"
            " ministre de la Défense.",
            "Steven Vandel",
            id="the office with its field",
        ),
        pytest.param(
            "Jens Stoltenberg est là. « Nous irons plus loin », a dit le chef de l’Otan.",
            "Jens Stoltenberg",
            id="who heads the Alliance",
        ),
        pytest.param(
            "La Haut-Commissaire des Nations Unies aux Droits, Michelle Bach, a appelé à « des"
            " enquêtes approfondies ».",
            "Michelle Bach",
            id="the United Nations are nobody",
        ),
        pytest.param(
            'Ana Ruiz est là. " Nous irons plus loin ", a-t-elle dit.',
            "Ana Ruiz",
            id="straight marks apart from their words",
        ),
    ],
)
def test_who_it_is_in_french(text: str, who: str) -> None:
    assert _speakers(text, "fr") == [who]


def test_a_show_is_no_speech() -> None:
    text = "Jan Kos l’a dit mercredi dans l’émission « Terzake » et sur le plateau de « Matinale »."
    assert _speakers(text, "fr") == []


def test_straight_marks_of_which_one_is_no_opening() -> None:
    assert len(_speakers('Ana Ruiz said: "We go on" and "no more than that".')) == 2


def test_straight_marks_that_open_beside_a_word() -> None:
    text = 'Ana Ruiz : "… nous irons plus loin ", a-t-elle dit.'
    assert find_quotations(text, "fr")
