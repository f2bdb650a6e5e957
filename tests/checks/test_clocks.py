"""Clock times of a text."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from natobrief.checks.clocks import clocks_in
from natobrief.span import Span
from natobrief.testing import filler


@given(filler(), st.times(), st.sampled_from(["{:%H:%M}", "{:%H.%M}", "{:%Hh%M}"]), filler())
def test_a_planted_time_is_found(before: str, moment: time, shape: str, after: str) -> None:
    words = shape.format(moment)
    text = f"{before} {words} {after}"
    start = len(before) + 1
    [clock] = clocks_in(text)
    assert clock.is_sure
    assert (moment.hour, moment.minute) in clock.times
    assert clock.span.of(text).strip() == words
    assert [each.span for each in clocks_in(text, Span(start, len(text)))] == [clock.span]


def test_the_afternoon_may_be_meant() -> None:
    [clock] = clocks_in("at 8.30 pm")
    assert clock.times == {(8, 30), (20, 30)}


def test_a_bare_number_is_no_sure_time() -> None:
    [clock] = clocks_in("the 9 of them")
    assert not clock.is_sure


@given(filler())
def test_filler_has_no_times(text: str) -> None:
    assert list(clocks_in(text)) == []
