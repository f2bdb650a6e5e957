"""What takes words of meeting back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.undone import is_nobody, is_undone
from natobrief.testing.filler import filler

BACK = (
    *("They will not ", "They will never be ", "He was unable to ", "They refused to ", "nor "),
    *("He had hoped to ", "They might ", "Ils ne pourront pas ", "Il devait ", "Ils n'ont pas "),
    *("He could not attend and ", "She was unable to come but was ", "It did not travel and "),
)
ON = (
    "They will ",
    "They are to ",
    "He was able to ",
    "They hope to ",
    "Ils pourront ",
    "",
    "Note ",
    "He could not attend in person and ",
)


@given(lead=st.sampled_from(BACK), prose=filler())
def test_what_is_taken_back_is_undone(lead: str, prose: str) -> None:
    words = f"{prose} {lead}meet them."
    start = words.rindex("meet")
    assert is_undone(words, start, start + 4)


@given(lead=st.sampled_from(ON), prose=filler())
def test_what_is_done_is_not(lead: str, prose: str) -> None:
    words = f"{prose} {lead}meet them."
    start = words.rindex("meet")
    assert not is_undone(words, start, start + 4)


@given(verb=st.sampled_from(("rencontreront", "recevront")), no=st.sampled_from(("pas", "jamais")))
def test_what_no_verb_does_in_french(verb: str, no: str) -> None:
    words = f"Ils ne {verb} {no} leurs hôtes; ils {verb} les autres."
    first, last = words.index(verb), words.rindex(verb)
    assert is_undone(words, first, first + len(verb))
    assert not is_undone(words, last, last + len(verb))
    assert not is_undone(f"Ils ne {verb} que leurs hôtes.", 7, 7 + len(verb))


@pytest.mark.parametrize(
    ("words", "start", "expected"),
    [
        pytest.param("None of the ministers", 0, True, id="none"),
        pytest.param("Aucun des ministres", 0, True, id="aucun"),
        pytest.param("Neither A nor that of B", 18, True, id="nor that"),
        pytest.param("No minister of B", 0, True, id="no minister"),
        pytest.param("The ministers of B", 0, False, id="the"),
        pytest.param("Nordic ministers", 0, False, id="a word that begins so"),
        pytest.param("Norway", 0, False, id="a country"),
    ],
)
def test_who_is_nobody(words: str, start: int, expected: bool) -> None:  # noqa: FBT001 - a column
    assert is_nobody(words, start, len(words)) is expected


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_what_stands_far_before_any_text_takes_nothing_back(
    text: str, start: int, length: int
) -> None:
    far = "It rained in the harbour. " * 4
    end = start + length
    for tell in (is_undone, is_nobody):
        assert tell(far + text, len(far) + start, len(far) + end) is tell(text, start, end)
