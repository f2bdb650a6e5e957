"""Values found by place: what a scan of all of them finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from natobrief import Span
from natobrief.checks.overlapping import Overlapping
from natobrief.testing import spans


@given(st.lists(spans(within=60), max_size=8), spans(within=60))
def test_it_finds_what_a_scan_finds(held: list[Span], place: Span) -> None:
    found = [value for _, value in Overlapping((span, span) for span in held).at(place)]
    assert found == [span for span in sorted(held) if span.overlaps(place)]
