"""Quoted words of which it is said behind them whose answer or message they are."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.quotations import find_quotations
from tests.rules.quotations.sayings import names, words


def _said(text: str, language: str) -> list[tuple[str, str | None]]:
    """Give the words of every quotation, and whose they are."""
    return [
        (" ".join(part.of(text) for part in found.parts), found.speaker)
        for found in find_quotations(text, language)
    ]


@given(
    name=names,
    said=words,
    noun=st.sampled_from(["answer", "reply", "clear message", "only comment"]),
    shape=st.sampled_from(
        [
            "“{said}”, was the {noun} of {name}.",
            "“{said}” was {name}'s {noun} to the press.",
            "“{said}.” That was also the {noun} of {name} in Oslo.",
            "“{said},” came the {noun} from {name}.",
            "“{said}”, this was the {noun} of {name}.",
        ]
    ),
)
@example("Ida Holm", "we wait no more", "answer", "“{said}” was {name}'s {noun} to the press.")
def test_whose_words_they_were(name: str, said: str, noun: str, shape: str) -> None:
    text = shape.format(said=said, noun=noun, name=name)
    assert [(words.strip(" ,."), who) for words, who in _said(text, "en")] == [(said, name)]


@given(
    name=names,
    said=words,
    shape=st.sampled_from(
        [
            "« {said} », tel est le message de {name}.",
            "« {said} », a été la réponse de {name}.",
            "« {said}. » C'est la réponse de {name}.",
            "Et {name} de conclure : « {said}. »",
            "Et {name} d'ajouter : « {said}. »",
        ]
    ),
)
def test_in_french(name: str, said: str, shape: str) -> None:
    text = shape.format(said=said, name=name)
    assert [(words.strip(" ,."), who) for words, who in _said(text, "fr")] == [(said, name)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“All for one” was the motto of the week.", id="a motto"),
        pytest.param("The room is full. That was the message of Ida Holm.", id="no quotation"),
        pytest.param("The talks began. Such was the answer of 2010.", id="no subject"),
        pytest.param("They left. “No” was the answer to it. That was the answer.", id="nobody"),
        pytest.param("“Never again” was the answer of in the end.", id="of no one"),
    ],
)
def test_no_ones_words(text: str) -> None:
    assert not [each for each in find_quotations(text, "en") if each.speaker is not None]


def test_his_message_is_that_of_the_one_before() -> None:
    text = "Minister Ida Holm arrived. “We wait no more.” That was her message to the press."
    assert _said(text, "en") == [("We wait no more.", "Ida Holm")]


def test_that_within_a_sentence_is_not_what_was_quoted_before_it() -> None:
    text = "“Never again,” Ida Holm said (That was the answer of Jan Kos)."
    assert _said(text, "en") == [("Never again,", "Ida Holm")]


def test_the_role_of_one_known_by_surname_is_his() -> None:
    text = "President Dudek met the envoys. The President replied that he was “always there”."
    assert _said(text, "en") == [("always there", "Dudek")]


def test_by_what_somebody_does_something_is_no_part_of_a_speaker() -> None:
    text = "The envoy opened his speech to the Sea Board by blaming members who think it “odd”."
    assert _said(text, "en") == [("odd", "The envoy")]
