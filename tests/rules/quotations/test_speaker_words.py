"""Speakers in the words that releases and newspapers have for them."""

from __future__ import annotations

import pytest
from hypothesis import given

from natobrief.rules.quotations import find_quotations
from tests.rules.quotations.sayings import names


def _who(text: str) -> str | None:
    """Return the words for the speaker of the only quotation."""
    [quotation] = find_quotations(text)
    return None if quotation.speaker_span is None else quotation.speaker_span.of(text)


@given(names)
def test_a_role_before_a_name_labels_what_follows(name: str) -> None:
    """A role and a name before a colon speak, with or without a blank behind it."""
    for label in (f"Minister of trade {name}", f"Former secretary of state {name}"):
        for blank in ("", " "):
            text = f"{label}:{blank}“We go home with a good text.”"
            assert _who(text) == label


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Norland's defence minister Ana Ruiz: “We go home.”",
            "Norland's defence minister Ana Ruiz",
        ),
        ("Chief Ana Ruiz: “We go home.”", "Chief Ana Ruiz"),
        ("They met minister Ana Ruiz: “We go home at once.”", "They"),
        ("The aide rallied sailors, adding: “We go home.”", "The aide"),
        ("Norland's aide rallied sailors, adding: “We go home.”", "Norland's aide"),
        ("The envoy refused to answer questions, adding: “We go home.”", "The envoy"),
        ("Jan Kos spoke on Radio Ness saying “we will all go home”.", "Jan Kos"),
        ("It was a film of Jan Kos saying “we will all go home”.", "Jan Kos"),
        ("With Jan Kos calling it “a good day for all”, they left.", "Jan Kos"),
        ("“We go home,” spokesman Jan Kos, of the board, said.", "spokesman Jan Kos"),
        ("“We go home,” envoy Jan Kos, wearing a hat, said.", "envoy Jan Kos"),
    ],
)
def test_who_speaks(text: str, who: str) -> None:
    assert {
        quotation.speaker_span and quotation.speaker_span.of(text)
        for quotation in find_quotations(text)
        if "home" in quotation.parts[0].of(text) or "day" in quotation.parts[0].of(text)
    } == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Selon Mme Ruiz : « Nous restons ici ».", "Mme Ruiz"),
        ("« Nous restons ici », a dit Ana Ruiz.", "Ana Ruiz"),
        ("« Nous restons ici », selon Mme Ana Ruiz.", "Mme Ana Ruiz"),
    ],
)
def test_a_sentence_of_french_is_enough(text: str, who: str) -> None:
    assert _who(text) == who


def test_small_words_behind_marks_in_an_aside_are_nobody() -> None:
    text = "“We go home,” envoy Jan Kos, wearing “Go” pins, said."
    assert [quotation for quotation in find_quotations(text) if quotation.speaker == "pins"] == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("According to the text, Ministers “gave their full support to it”.", "the text"),
        ("Selon le texte, Paris « apporte tout son soutien ».", "le texte"),
        ("According to the aide, Ana Ruiz, “they have our full support”.", "the aide, Ana Ruiz"),
        ("“They have our support,” said the aide, Ana Ruiz, on Monday.", "the aide, Ana Ruiz"),
        ("“They have our support,” said the aide, Ana Ruiz on Monday.", "the aide, Ana Ruiz"),
        ("“They have our support,” said the aide, Ana Ruiz.", "the aide, Ana Ruiz"),
    ],
)
def test_a_name_behind_a_comma_is_that_of_a_role_where_no_clause_begins(
    text: str, who: str
) -> None:
    assert _who(text) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("s'est réjouie la présidente", "la présidente"),
        ("s'est réjoui le président", "le président"),
        ("s'est exclamée Mme Ruiz", "Mme Ruiz"),
        ("s'est inquiétée la ministre", "la ministre"),
        ("s'est-elle réjouie", "elle"),
        ("s'est-il félicité", "il"),
        ("se sont-ils réjouis", "ils"),
        ("s'est-elle assise", None),
    ],
)
def test_french_reflexive_verbs_agree_with_who_speaks(words: str, who: str | None) -> None:
    assert _who(f"« C'est un jour historique pour nous tous », {words}.") == who
