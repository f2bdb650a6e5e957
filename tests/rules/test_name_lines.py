"""Names that are a line of their own above that of an office."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.name_lines import find_name_lines
from natobrief.testing.filler import filler
from natobrief.testing.names import Name, names
from tests.rules.marked import mark


def _lines(text: str) -> list[str]:
    marked = mark(text)
    found = find_name_lines(marked.inner, marked.document)
    return [span.of(text) for span in found]


def _named(text: str) -> list[str]:
    marked = mark(text)
    return [each.span.of(text) for each in marked.marks if hasattr(each.value, "is_full")]


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(line in text for line in _lines(text))


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert _lines(prose) == []


@given(
    name=names(),
    office=st.sampled_from(["Foreign Minister", "Political Coordinator", "Ambassador to NATO"]),
)
def test_a_planted_name_is_a_person(name: Name, office: str) -> None:
    assert _named(f"Remarks on the quay\n\n{name}\n{office}\nOslo\n\nGood morning.") == [str(name)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Harbour Quay Like Button\nSecretary General visits Oslo\n\nText.", id="verb"),
        pytest.param("Harbour Quay Like Old Button\nForeign Minister\n\nText.", id="many words"),
        pytest.param("Old quays are long\nForeign Minister\n\nText.", id="small letters"),
        pytest.param("Harbour Quay\nA long line of words\n\nText.", id="no office"),
    ],
)
def test_what_is_no_name_line(text: str) -> None:
    assert _named(text) == []


@given(name=names(), lead=st.sampled_from(["By", "by", "\u2022 By", "Written by"]))
def test_who_wrote_a_report_is_a_person(name: Name, lead: str) -> None:
    text = f"The ports\n\n{lead} Anna {name.family}, in Oslo\n\nIt is all well."
    assert f"Anna {name.family}" in _named(text)


def test_an_agency_behind_a_writer_leaves_open_who_it_is() -> None:
    assert _named("The ports\n\nBy Anna Holm QuN Quay News, Ports\n\nIt is well.") == []
