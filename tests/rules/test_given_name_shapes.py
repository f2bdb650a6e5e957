"""Persons whom a given name tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.given_name_shapes import told_by_given_names
from natobrief.testing.filler import filler
from natobrief.text.sieve import Sieve
from tests.rules.test_names import named


@given(text=st.text())
def test_any_text_is_survived(text: str) -> None:
    assert list(told_by_given_names(text, [], Sieve(text))) == []


@given(
    before=filler(),
    name=st.sampled_from(["Thierry Dubois", "Nathalie Vik", "Jean-Luc Moulin", "Peter van Dam"]),
    frame=st.sampled_from(
        [
            "The Commissioner for the Internal Market {} came.",
            "The Minister of Defence and European Ports {} came.",
            "The Under-Secretary-General for UN Peacekeeping Operations {} came.",
            "{}, who leads the harbour office here, told Quay so.",
            "They are {} (Denmark) and Ida Holm (Norway).",
            "Norway's {} came.",
            "They had dinner together with {} of the European Union.",
            "They met {} from Norway.",
            "The Foreign Minister ({}) and others came.",
            "The Prime Minister of Norway ({}) came.",
            "Press conference of {} and the NATO Secretary General",
            "{} and Norwegian Prime Minister Ida Holm came.",
            "{} also spoke about the ice.",
            "There was {}, who runs the harbour.",
            "There was {}, our senior director for quays.",
            "Quay 2 correspondent {} came.",
            "I was listening to {} on the radio.",
            "I turn it over to {}.",
        ]
    ),
)
def test_planted_name_is_found(before: str, name: str, frame: str) -> None:
    assert name in named(f"{before} {frame.format(name)}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met in Poiana Noua (Romania) and Banja Mala (Serbia).", id="places"),
        pytest.param("The Commissioner for Anna Vogt Harbour Policy came.", id="at once"),
        pytest.param("The Commissioner for Peacekeeping and Northern Quays came.", id="a field"),
        pytest.param("The Peter Dam Brigade of Norway left.", id="what bears a name"),
        pytest.param("The Ports Agreement of Norway ended.", id="of no given name"),
        pytest.param("I listened to Harbour Works, our neighbours.", id="no given name"),
        pytest.param("Harbour Works, a firm of the north, said so.", id="a firm"),
    ],
)
def test_near_misses(text: str) -> None:
    assert named(text) == []


def test_whom_a_french_text_honours_is_told_by_a_given_name() -> None:
    text = "Ils ont rendu hommage à Anna Vogt et félicité Port Royal."
    assert named(text, Language.FR) == ["Anna Vogt"]


@given(
    before=filler(max_sentences=1),
    name=st.sampled_from(["Thierry Dubois", "Nathalie Vik", "Jean-Luc Moulin"]),
    of=st.sampled_from(["de la République du Mali", "du Conseil", "de l'Union africaine"]),
)
def test_a_french_office_may_stand_behind_a_name_without_a_comma(
    before: str, name: str, of: str
) -> None:
    assert name in named(f"{before} {name} président {of} est venu.", Language.FR)
    assert named(f"{before} Port Royal président {of} est venu.", Language.FR) == []


def test_a_role_with_a_capital_is_no_name() -> None:
    text = "Le Président du Conseil, le Médiateur de la CEDEAO et la Rapporteuse du Forum parlent."
    assert named(text, Language.FR) == []
