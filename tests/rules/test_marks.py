"""Marks over a text: patterns, overlaps, look-ups."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.marks import Kind, Mark, Marks, pattern
from natobrief.span import Span

_KINDS = st.sampled_from(Kind)


@st.composite
def some_marks(draw: st.DrawFn) -> list[Mark]:
    """Marks in a text of a hundred characters."""
    drawn = draw(st.lists(st.tuples(_KINDS, st.integers(0, 90), st.integers(1, 10)), max_size=9))
    return [Mark(kind, Span(start, start + length), None) for kind, start, length in drawn]


class TestMarks:
    """The longer mark wins, then the earlier one; look-ups agree with the whole."""

    @given(some_marks())
    def test_kept_marks_are_apart(self, marks: list[Mark]) -> None:
        kept = list(Marks(marks))
        assert all(one.span.end <= other.span.start for one, other in pairwise(kept))
        assert set(kept) <= set(marks)
        assert bool(kept) == bool(marks)

    @given(some_marks())
    def test_kept_once_is_kept_twice(self, marks: list[Mark]) -> None:
        assert list(Marks(Marks(marks))) == list(Marks(marks))

    @given(some_marks(), st.integers(0, 99))
    def test_look_ups(self, marks: list[Mark], offset: int) -> None:
        kept = Marks(marks)
        at = [mark for mark in kept if mark.span.start == offset]
        around = [mark for mark in kept if mark.span.start <= offset < mark.span.end]
        inside = [mark for mark in kept if offset <= mark.span.start]
        assert kept.at(offset) == (at[0] if at else None)
        assert kept.around(offset) == (around[0] if around else None)
        assert kept.inside(Span(offset, 200)) == inside
        assert kept.first_inside(Span(offset, 200)) == (inside[0] if inside else None)
        dates = [mark for mark in inside if mark.kind is Kind.DATE]
        assert kept.inside(Span(offset, 200), Kind.DATE) == dates

    @given(some_marks(), _KINDS)
    def test_written_over_keeps_the_length(self, marks: list[Mark], kind: Kind) -> None:
        text = "x" * 100
        written = Marks(marks).written_over(text, but=frozenset({kind}))
        assert len(written) == len(text)
        assert kind.value not in written
        others = sum(len(mark.span) for mark in Marks(marks) if mark.kind is not kind)
        assert written.count("x") == len(text) - others

    def test_the_longer_wins(self) -> None:
        short, long = Mark(Kind.DATE, Span(0, 3), 1), Mark(Kind.OFFICE, Span(2, 9), 2)
        assert list(Marks([short, long])) == [long]
        assert list(Marks([Mark(Kind.DATE, Span(2, 5), 3), long])) == [long]


class TestPattern:
    """Slots stand for one mention, spaces for any number."""

    @pytest.mark.parametrize(
        ("source", "text"),
        [
            pytest.param("<L> of <C>", "\ue005 OF   \ue000\ue000", id="slots"),
            pytest.param("<CG>", "\ue003\ue003", id="one-of-two"),
            pytest.param("a ?b", "ab", id="no-space"),
            pytest.param("a ?b", "a  b", id="some-spaces"),
        ],
    )
    def test_hits(self, source: str, text: str) -> None:
        assert pattern(source).fullmatch(text)

    @pytest.mark.parametrize(
        ("source", "text"),
        [
            pytest.param("<C>", "\ue003", id="other-kind"),
            pytest.param("<CG>", "\ue000\ue003", id="two-mentions"),
            pytest.param("a b", "ab", id="space-missing"),
        ],
    )
    def test_near_misses(self, source: str, text: str) -> None:
        assert pattern(source).fullmatch(text) is None
