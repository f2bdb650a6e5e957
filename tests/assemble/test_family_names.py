"""Family names of every shape: who bears one is found in full, and is meant by it alone."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.testing.filler import filler

_FAMILIES: Final = (
    *("de Sarrant", "De Crem", "van der Molen", "Van Rompal", "van 't Hoff", "von Berneck"),
    *("de la Quentin", "della Rovo", "di Corvo", "dos Ramos", "Le Derven", "Du Parc", "La Rovere"),
    *("de Loop Scheffel", "d'Alvero", "al-Khatari", "bin Zayfan", "Ben Harroch", "Mac Tavis"),
    *("O'Derra", "St. Clairmont", "Ste. Foyard", "King", "English", "Smith-Varga", "Wu", "Łęcki"),
)
_GIVEN: Final = ("Anna", "Karim", "Tavira", "Ondrel", "Jean-Yves")
_INTRODUCED: Final = {
    "en": (
        "The Foreign Minister of Latvia, {}, met the press.",
        "Latvian Prime Minister {} spoke.",
    ),
    "fr": ("Le Premier ministre de Lettonie, {}, s'est exprimé à Riga.",),
}
_SAID: Final = {
    "en": (
        "“We will do it,” said {}.",
        "“We will do it,” {} told reporters.",
        "{} said that the ministers agreed on more support.",
        "On Wednesday, {} added: “We will do it.”",
        "According to {}, there is more to come.",
        "There is more to come, {} said.",
        "In the view of {}, all Allies have a part in this.",
    ),
    "fr": (
        "« Nous le ferons », a déclaré {}.",
        "{} a ajouté : « Nous le ferons ».",
        "Selon {}, tous les Alliés y prennent part.",
        "Ce sera difficile, a précisé {}.",
    ),
}
_LANGUAGES: Final = st.sampled_from(["en", "fr"])


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, str]:
    """Draw the name of somebody, and a text in which the family name alone stands later."""
    language = draw(_LANGUAGES)
    family = draw(st.sampled_from(_FAMILIES))
    name = f"{draw(st.sampled_from(_GIVEN))} {family}"
    said = draw(st.sampled_from(_SAID[language]))
    written = family[0].upper() + family[1:] if said.startswith("{}") else family
    introduced = draw(st.sampled_from(_INTRODUCED[language])).format(name)
    between = draw(filler()) if language == "en" else "Le temps était doux."
    return name, f"{introduced} {between} {said.format(written)}"


@given(planted=_texts())
@example(planted=("Ana St. Lind", "Foreign Minister Ana St. Lind came. “We act,” St. Lind said."))
@example(
    planted=(
        "Zlata De Gru",
        "Latvian Prime Minister Zlata De Gru spoke. De Gru said: “We will act.”",
    )
)
def test_the_bearer_is_one_and_speaks(planted: tuple[str, str]) -> None:
    name, text = planted
    brief = extract(text).brief
    assert [each.name for each in brief.persons] == [name]
    assert [each.speaker and each.speaker.name for each in brief.statements] == [name]


@pytest.mark.parametrize("family", ["Jordan", "Paris", "French"])
@pytest.mark.parametrize("given_name", ["Karim", "Jostan"])
def test_half_a_name_is_nobody(given_name: str, family: str) -> None:
    text = f"Latvian Prime Minister {given_name} {family} spoke to the press. It was warm."
    assert given_name not in [each.name for each in extract(text).brief.persons]


def test_kings_are_no_family() -> None:
    text = "The King of Norway, Harald Lind, met Foreign Minister Ana King. The King spoke first."
    persons = {each.name: each.office for each in extract(text).brief.persons}
    assert persons == {"Harald Lind": "King", "Ana King": "Foreign Minister"}
