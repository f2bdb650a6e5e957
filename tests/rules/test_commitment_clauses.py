"""Relative clauses: what is named before them is promised by nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.commitment_clauses import is_relative
from natobrief.rules.commitments import find_commitments
from tests.rules.marked import mark, whole

EN, FR = Language.EN, Language.FR
RELATIVE = {
    "that": (EN, "Spain leads one of the squadrons that NATO will deploy in Jordan."),
    "which": (EN, "The fund, which Allies will finance, is small."),
    "plan-which": (EN, "A plan, which ministers will adopt in June, is ready."),
    "welcomed-object": (EN, "She welcomed the ferries that Norway will send."),
    "announced-object": (EN, "He announced further trains that Norway will send."),
    "decided": (EN, "Ferries that Allies have decided to send are late."),
    "how": (EN, "Ministers will discuss how Norway will send ferries."),
    "what": (EN, "He asked what Norway will send to Kyiv."),
    "why": (EN, "She explained why NATO will deploy ships."),
    "how-the": (EN, "They considered how the Alliance will strengthen harbours."),
    "comment": (FR, "Ils ont examiné comment la Norvège livrera des bacs."),
    "pourquoi": (FR, "Il a demandé pourquoi la Norvège livrera des bacs."),
    "que": (FR, "L’Espagne dirige l’un des escadrons que l’OTAN déploiera en Jordanie."),
    "que-after-comma": (FR, "Le plan, que les ministres adopteront en juin, est prêt."),
    "dont": (FR, "C'est un port dont la Norvège renforcera les quais."),
    "ou": (FR, "Il a visité le camp où l’OTAN formera des pilotes."),
    "salue": (FR, "Il a salué les bacs que la Norvège livrera."),
    "annonce-objet": (FR, "Elle a annoncé de nouveaux trains que la Norvège livrera."),
    "decide": (FR, "Les bacs que les Alliés ont décidé de livrer sont en retard."),
}
REPORTED = {
    "said": (EN, "She said that Norway will send ferries."),
    "told": (EN, "She told the press that Norway will send ferries."),
    "on-a-day": (EN, "She stressed the same day that Norway will send ferries."),
    "in-a-place": (EN, "He stressed in Oslo that Norway will send ferries."),
    "clear": (EN, "It is clear that Norway will send ferries."),
    "none": (EN, "Norway will send ferries."),
    "somehow": (EN, "Somehow Norway will send ferries."),
    "however": (EN, "However, Norway will send ferries."),
    "no-matter-how": (EN, "No matter how, Norway will send ferries."),
    "how-before": (EN, "She knows how: Norway will send ferries."),
    "dit": (FR, "Elle a déclaré que la Norvège livrera des bacs."),
    "dans": (FR, "Elle a indiqué dans une lettre que la Norvège livrera des bacs."),
    "assure": (FR, "Il a assuré les maires que la Norvège livrera des bacs."),
    "fait": (FR, "Il a rappelé le fait que la Norvège livrera des bacs."),
    "savoir": (FR, "Elle a fait savoir que la Norvège livrera des bacs."),
    "sur": (FR, "Elle est sûre que la Norvège livrera des bacs."),
}
LEADS = ("", "the bridge that ", "he said that ", "le pont que ", "qu'", "which ", "où ")


class TestRelative:
    """What is told of something in a relative clause commits nobody."""

    @pytest.mark.parametrize(("language", "text"), RELATIVE.values(), ids=RELATIVE)
    def test_relative(self, language: Language, text: str) -> None:
        assert list(find_commitments(mark(text, language))) == []

    @pytest.mark.parametrize(("language", "text"), REPORTED.values(), ids=REPORTED)
    def test_reported(self, language: Language, text: str) -> None:
        assert len(list(find_commitments(mark(text, language)))) == 1

    @given(st.sampled_from(LEADS), st.sampled_from([EN, FR]), st.integers(0, 20))
    def test_any_start(self, lead: str, language: Language, start: int) -> None:
        marked = mark(f"{lead}x.", language)
        at = min(start, len(lead))
        assert is_relative(marked, at, whole(marked)) in {True, False}
