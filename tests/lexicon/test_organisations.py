"""Organisations by their names in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.lexicon.organisations import NATO, listed, organisation_index, other_organisations

_WORDS = st.sampled_from(organisation_index().phrases)


def found(text: str) -> list[str]:
    """Return the names of the organisations in a text."""
    return [organisation.name for _, _, organisation in organisation_index().scan(text)]


class TestFinding:
    """Every word in the table is found, in its own case only."""

    @given(_WORDS, st.text("xyz ,.", max_size=9))
    def test_planted_words_come_back(self, entry: tuple[str, object], around: str) -> None:
        text = f"{around} {entry[0]} {around}"
        [(start, end, organisation)] = organisation_index().scan(text)
        assert (text[start:end], organisation) == entry

    @given(st.text("xyz ,.\n"))
    def test_filler_holds_none(self, text: str) -> None:
        assert found(text) == []

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            pytest.param("the EU and the UN", ["European Union", "United Nations"], id="short"),
            pytest.param("l’Union européenne", ["European Union"], id="french"),
            pytest.param("the Alliance’s eastern flank", ["NATO"], id="alliance"),
            pytest.param("l’OTAN", ["NATO"], id="otan"),
            pytest.param("European\u00a0Council", ["European Council"], id="no-break-space"),
            pytest.param("Ligue des États arabes", ["League of Arab States"], id="accents"),
        ],
    )
    def test_hits(self, text: str, names: list[str]) -> None:
        assert found(text) == names

    @pytest.mark.parametrize("text", ["an alliance", "eu", "un pays", "European Councillor", "EUR"])
    def test_near_misses(self, text: str) -> None:
        assert found(text) == []

    def test_the_others_are_not_the_alliance(self) -> None:
        assert NATO not in {organisation for _, organisation in other_organisations()}

    @given(st.lists(st.text("abc", min_size=1, max_size=4), max_size=5))
    def test_lists_come_back(self, entries: list[str]) -> None:
        assert list(listed(" ;\n ".join(entries))) == entries
