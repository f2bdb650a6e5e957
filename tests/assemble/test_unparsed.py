"""What nothing in a brief rests on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.testing.filler import filler

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."
#: Their words tell the kind of the whole, and are not thereby understood.
_OF_THE_WHOLE = {"/source/kind", "/source/language"}


def _assert_complete(text: str) -> None:
    found = extract(text)
    used = {
        offset
        for item in found.brief.evidence
        if item.pointer not in _OF_THE_WHOLE
        for span in item.spans
        for offset in range(span.start, span.end)
    }
    left = [offset for span in found.unparsed for offset in range(span.start, span.end)]
    assert not used & set(left)
    assert len(left) == len(set(left))
    assert sorted(left) == left
    assert {at for at, letter in enumerate(text) if letter.isalnum()} <= used | set(left)
    assert all(span.of(text) == span.of(text).strip() for span in found.unparsed)


@given(st.text())
def test_every_letter_of_any_text_is_used_or_left_over(text: str) -> None:
    _assert_complete(text)


@given(before=filler(), after=filler())
def test_every_letter_of_a_release_is_used_or_left_over(before: str, after: str) -> None:
    _assert_complete(f"{before}\n\n{_ONE} {after}\n\n“We will act,” said Ms Ana Horvat.")


@given(filler())
def test_what_says_nothing_is_left_over(prose: str) -> None:
    text = f"{_ONE}\n\n{prose}"
    assert prose in [span.of(text) for span in extract(text).unparsed]
