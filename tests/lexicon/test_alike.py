"""Groups of words for one thing: each can be looked up, and none says nothing."""

from __future__ import annotations

import pytest

from natobrief.checks.wordforms import alike, canonical
from natobrief.lexicon.paraphrases import ALIKE, TELLING


def test_each_group_has_several_words_in_canonical_form() -> None:
    assert all(len(set(group)) > 1 for group in ALIKE)
    assert {word for group in ALIKE for word in group if canonical(word) != word} == set()


def test_each_word_of_a_group_leads_to_the_others_that_tell_something() -> None:
    told = [(set(group) - TELLING, word) for group in ALIKE for word in group]
    assert all(others <= set(alike(word)) for others, word in told)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("purchases", "buy", id="English"),
        pytest.param("acheté", "acquerir", id="French"),
    ],
)
def test_forms_of_a_word_lead_to_them_too(word: str, other: str) -> None:
    assert other in alike(canonical(word))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("reduce", "increase", id="opposites"),
        pytest.param("missile", "tank", id="two sorts of one thing"),
    ],
)
def test_words_for_two_things_do_not(word: str, other: str) -> None:
    assert other not in alike(word)
