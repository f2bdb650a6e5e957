"""Stretches that are taken leave no part of them to others."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.taken import Taken
from natobrief.span import Span

SPANS = st.builds(
    lambda start, length: Span(start, start + length),
    st.integers(min_value=0, max_value=60),
    st.integers(min_value=1, max_value=20),
)


@given(spans=st.lists(SPANS, max_size=30))
def test_what_is_taken_never_overlaps(spans: list[Span]) -> None:
    taken = Taken()
    kept = [span for span in spans if taken.take(span)]
    assert not any(one.overlaps(other) for one, other in combinations(kept, 2))


@given(spans=st.lists(SPANS, max_size=30))
def test_what_is_free_can_be_had(spans: list[Span]) -> None:
    taken = Taken()
    kept: list[Span] = []
    for span in spans:
        is_free = not any(span.overlaps(other) for other in kept)
        assert taken.take(span) is is_free
        kept += [span] * is_free
