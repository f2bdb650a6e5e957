"""Who is quoted in French where words stand between verb and subject, or a participle says it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import find_quotations

_WORDS = "une étape décisive pour la paix"


def _speakers(text: str) -> list[str | None]:
    return [found.speaker for found in find_quotations(text, language="fr")]


@given(
    verb=st.sampled_from(
        ["appelant à", "louant", "dénonçant", "évoquant", "saluant", "soulignant", "promettant"]
    ),
    deed=st.sampled_from(["a remercié ses hôtes", "a quitté la salle", "a reçu M. Berg"]),
)
@example(verb="appelant à", deed="a remercié ses hôtes")
def test_a_participle_says_what_the_subject_says(verb: str, deed: str) -> None:
    assert _speakers(f"Ida Holm {deed}, {verb} « {_WORDS} ».") == ["Ida Holm"]


@given(
    aside=st.sampled_from(
        ["pour sa part", "quant à lui", "également", "par ailleurs", "clairement"]
    ),
    verb=st.sampled_from(["salué", "évoqué", "dénoncé"]),
)
@example(aside="pour sa part", verb="salué")
def test_what_stands_before_a_participle_is_no_part_of_a_name(aside: str, verb: str) -> None:
    assert _speakers(f"Jan Berg a {aside} {verb} « {_WORDS} ».") == ["Jan Berg"]


@given(st.sampled_from(["mots", "termes", "propos", "dires"]))
def test_whose_words_they_are(noun: str) -> None:
    assert _speakers(f"L’accord est, selon les {noun} d’Ida Holm, « {_WORDS} ».") == ["Ida Holm"]


@pytest.mark.parametrize("noun", ["un communiqué", "une lettre", "une déclaration"])
def test_whose_text_is_read(noun: str) -> None:
    text = f"« {_WORDS.capitalize()} », peut-on lire dans {noun} de la ministre."
    assert _speakers(text) == ["la ministre"]


def test_tout_en_is_nobody() -> None:
    text = f"Tout en saluant « {_WORDS} », Ida Holm a appelé à la prudence."
    assert _speakers(text) == ["Ida Holm"]
