"""A marked text is as long as the text, and says what stands where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_TEXT = (
    "On 5 May 2022, NATO Foreign Ministers met in Riga, Latvia. “We thank Norway,” said Estonian "
    "Prime Minister Ida Holm."
)
_KINDS = [
    ("5 May 2022", Kind.DATE), ("NATO", Kind.ORGANISATION), ("Foreign Ministers", Kind.LEVEL),
    ("Riga", Kind.CAPITAL), ("Latvia", Kind.COUNTRY), ("Norway", Kind.COUNTRY),
    ("Estonian", Kind.ADJECTIVE), ("Prime Minister", Kind.OFFICE), ("Ida Holm", Kind.PERSON),
]  # fmt: skip


class TestMarked:
    """Every kind is found, in front of and after neutral words."""

    @given(filler(), filler())
    def test_every_kind_is_marked(self, before: str, after: str) -> None:
        text = f"{before}\n\n{_TEXT}\n\n{after}"
        marked = mark(text)
        assert [(each.span.of(text), each.kind) for each in marked.marks] == _KINDS
        assert [each.span.of(text) for each in marked.quotes] == ["“We thank Norway,”"]

    @given(filler(), filler())
    def test_quoted_words_are_legible_inside_only(self, before: str, after: str) -> None:
        marked = mark(f"{before}\n\n{_TEXT}\n\n{after}")
        assert "We thank" in marked.inner
        assert "We thank" not in marked.narrative

    @given(st.text())
    def test_the_length_never_changes(self, text: str) -> None:
        marked = mark(text)
        assert len(marked.inner) == len(marked.narrative) == len(text)

    @given(filler())
    def test_a_name_ends_with_its_paragraph(self, before: str) -> None:
        marked = mark(f"{before}\n\nby Prime Minister\nIda Holm\n\nMODERATOR: We met.")
        persons = [each for each in marked.marks if each.kind is Kind.PERSON]
        assert [each.span.of(marked.document.text) for each in persons] == ["Ida Holm"]

    @given(filler(), st.sampled_from(["Archive page", "Historical archive", "Share now"]))
    def test_an_office_names_nobody_of_the_next_paragraph(self, after: str, line: str) -> None:
        marked = mark(f"Joint statement from Nordic Foreign Ministers\n\n{line}\n\n{after}")
        assert [each for each in marked.marks if each.kind is Kind.PERSON] == []

    def test_a_family_name_opens_a_paragraph(self) -> None:
        marked = mark("Foreign Minister Ida Holm met her guests.\n\nHolm said so.")
        persons = [each for each in marked.marks if each.kind is Kind.PERSON]
        assert [each.span.of(marked.document.text) for each in persons] == ["Ida Holm", "Holm"]

    @given(filler(), st.sampled_from(["", " (Turkey)", ", Turkey"]))
    def test_a_line_of_city_and_day_names_nobody(self, after: str, country: str) -> None:
        marked = mark(
            f"Meeting of the Foreign Ministers\nIstanbul{country}, 5 July 2016\n\n{after}"
        )
        assert [each for each in marked.marks if each.kind is Kind.PERSON] == []

    @given(filler())
    def test_filler_holds_no_mark(self, text: str) -> None:
        assert [*mark(text).marks] == []


@pytest.mark.parametrize(
    "office",
    [
        "Deputy Assistant Secretary",
        "Principal Deputy Spokesperson",
        "Under Secretary for Arms Control",
        "Parliamentary Under Secretary of State",
    ],
)
def test_the_rank_before_an_office_is_part_of_it(office: str) -> None:
    text = f"US {office} Ida Holm came."
    offices = [each.span.of(text) for each in mark(text).marks if each.kind is Kind.OFFICE]
    assert offices
    assert office.startswith(offices[0])


def test_a_french_rank_before_an_office_is_part_of_it() -> None:
    text = "La sous-ministre de la D\u00e9fense, Ida Holm, est venue."
    offices = [
        each.span.of(text) for each in mark(text, Language.FR).marks if each.kind is Kind.OFFICE
    ]
    assert [each.partition(" ")[0] for each in offices] == ["sous-ministre"]


@pytest.mark.parametrize("text", ["Under Secretary Holm, the quays grew.", "The deputy Ida Holm."])
def test_other_words_before_an_office_are_not(text: str) -> None:
    offices = [each.span.of(text) for each in mark(text).marks if each.kind is Kind.OFFICE]
    assert offices in (["Secretary"], ["deputy"], [])
