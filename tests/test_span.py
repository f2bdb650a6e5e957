"""Spans: half-open, never empty, code points."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.errors import ValidationError
from natobrief.span import Span
from natobrief.testing import spans, texts


def refusal(start: object, end: object) -> str:
    """Return the message with which a span is refused."""
    with pytest.raises(ValidationError) as caught:
        Span(start, end)  # type: ignore[arg-type]
    [problem] = caught.value.problems
    return problem.message


class TestPlace:
    """A span tells where words stand."""

    @given(before=st.text(), words=texts(surrogates=True), after=st.text())
    def test_it_gives_the_words_that_it_covers(self, before: str, words: str, after: str) -> None:
        span = Span(len(before), len(before) + len(words))
        assert span.of(before + words + after) == words
        assert len(span) == len(words)

    @given(span=spans(within=50), before=st.text(), text=st.text(min_size=50, max_size=50))
    def test_text_put_in_front_shifts_it(self, span: Span, before: str, text: str) -> None:
        assert span.shifted(len(before)).of(before + text) == span.of(text)

    @given(span=spans(), by=st.integers(0, 1000))
    def test_shifting_back_undoes_shifting(self, span: Span, by: int) -> None:
        assert span.shifted(by).shifted(-by) == span

    @given(span=spans(within=9))
    def test_it_lies_in_the_text_for_which_it_was_drawn(self, span: Span) -> None:
        assert 0 <= span.start < span.end <= len("nine long")


class TestRelations:
    """One span covers another, overlaps it, or neither: told by their code points."""

    @given(one=spans(within=12), other=spans(within=12))
    def test_covering(self, one: Span, other: Span) -> None:
        points = [set(range(span.start, span.end)) for span in (one, other)]
        assert one.covers(other) is (points[1] <= points[0])

    @given(one=spans(within=12), other=spans(within=12))
    def test_overlapping(self, one: Span, other: Span) -> None:
        points = [set(range(span.start, span.end)) for span in (one, other)]
        assert one.overlaps(other) is other.overlaps(one) is bool(points[0] & points[1])

    @given(one=spans(within=12), other=spans(within=12))
    def test_order_is_start_then_end(self, one: Span, other: Span) -> None:
        assert (one < other) is ((one.start, one.end) < (other.start, other.end))


class TestValue:
    """A span is an immutable value."""

    @given(span=spans())
    def test_equal_spans_have_equal_hashes(self, span: Span) -> None:
        again = attrs.evolve(span)
        assert again == span
        assert hash(again) == hash(span)

    @given(span=spans())
    def test_it_cannot_be_changed(self, span: Span) -> None:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            span.end = span.end + 1  # type: ignore[misc]
        assert not hasattr(span, "__dict__")


class TestRefusals:
    """No words state nothing."""

    @given(start=st.integers(0, 99), back=st.integers(0, 99))
    def test_an_end_that_is_not_after_the_start(self, start: int, back: int) -> None:
        end = max(0, start - back)
        assert refusal(start, end) == (f"Span.end: expected more than start ({start}), found {end}")

    @given(start=st.integers(max_value=-1))
    def test_a_start_before_the_text(self, start: int) -> None:
        assert refusal(start, 1) == (
            f"Span.start: expected a whole number from 0 up, found {start}"
        )

    @given(other=st.booleans() | st.floats() | st.text() | st.none() | st.binary())
    def test_what_is_no_whole_number(self, other: object) -> None:
        assert refusal(other, 1).endswith(f"from 0 up, found {other!r}")
        assert refusal(0, other).startswith("Span.end: expected a whole number")
