"""French verbs of saying have their auxiliary."""

from __future__ import annotations

import pytest

from natobrief import Language, find_quotations
from natobrief.rules.quotations.utterance import QuotationKind, Utterance
from natobrief.rules.quotations.whole_cue import with_whole_cue
from natobrief.span import Span
from natobrief.text.document import Document


def _cue(text: str, verb: str, language: Language = Language.FR) -> str | None:
    at = text.index(verb)
    cue, whole = Span(at, at + len(verb)), Span(0, len(text))
    utterance = Utterance(QuotationKind.WHOLE, (whole,), cue, None, None, whole, "test")
    found = with_whole_cue(Document(text, language), utterance).cue
    return None if found is None else found.of(text)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("« Oui », a déclaré Ana Ruiz", "a déclaré"),
        ("« Oui », a-t-elle déclaré", "a-t-elle déclaré"),
        ("« Oui », ont-ils déclaré", "ont-ils déclaré"),
        ("Ana Ruiz a également déclaré", "a également déclaré"),
        ("Ana Ruiz l'a déclaré", "l'a déclaré"),
        ("Ana Ruiz avait déclaré", "avait déclaré"),
        ("Ana Ruiz s'est déclaré", "s'est déclaré"),
        ("Ils se sont déclaré", "se sont déclaré"),
        ("Ana Ruiz déclaré", "déclaré"),
        ("La déclaré", "déclaré"),
        ("Dana déclaré", "déclaré"),
    ],
)
def test_the_auxiliary_belongs_to_it(text: str, cue: str) -> None:
    assert _cue(text, "déclaré") == cue


def test_english_verbs_are_left_alone() -> None:
    assert _cue("We had a said", "said", Language.EN) == "said"


def test_what_has_no_verb_has_none() -> None:
    whole = Span(0, 3)
    utterance = Utterance(QuotationKind.WHOLE, (whole,), None, None, None, whole, "test")
    assert with_whole_cue(Document("Oui", Language.FR), utterance) is utterance


def test_quotations_have_it() -> None:
    text = "« Nous agirons bientôt », a déclaré Ana Ruiz."
    [quotation] = find_quotations(text, "fr")
    assert quotation.cue is not None
    assert quotation.cue.of(text) == "a déclaré"
