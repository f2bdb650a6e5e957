"""Verbs of saying."""

from __future__ import annotations

import pytest

from natobrief.lexicon.speech import CUES, DIRECT_CUES
from natobrief.model import Language


@pytest.mark.parametrize(
    ("language", "word"),
    [
        pytest.param(Language.EN, "said", id="irregular"),
        pytest.param(Language.EN, "warned", id="regular"),
        pytest.param(Language.EN, "replies", id="y-to-ies"),
        pytest.param(Language.EN, "went on", id="two-words"),
        pytest.param(Language.FR, "a dit", id="compound"),
        pytest.param(Language.FR, "déclaré", id="participle"),
        pytest.param(Language.FR, "répété", id="two-stems"),
    ],
)
def test_verb_introduces_what_is_said(language: Language, word: str) -> None:
    assert word in CUES[language]
    assert word in DIRECT_CUES[language]


@pytest.mark.parametrize("word", ["tweeted", "shouted", "denied"])
def test_verb_of_quotations_alone_introduces_no_clause(word: str) -> None:
    assert word in DIRECT_CUES[Language.EN]
    assert word not in CUES[Language.EN]


@pytest.mark.parametrize("word", ["met", "go", "address", "house"])
def test_word_says_nothing(word: str) -> None:
    assert all(word not in cues for cues in (DIRECT_CUES[Language.EN], DIRECT_CUES[Language.FR]))


@pytest.mark.parametrize("language", Language)
def test_cues_are_small_letters(language: Language) -> None:
    assert all(cue == cue.lower() and cue.strip() for cue in DIRECT_CUES[language])
