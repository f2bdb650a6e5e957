"""Where "here" is in a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.here import find_here
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole


def _here(text: str) -> str | None:
    marked = mark(text)
    place = find_here(marked, whole(marked))
    return None if place is None else said(marked, place.city)


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert _here(text) is None or "here" in text


@given(
    city=st.sampled_from(("Oslo", "Riga", "Brussels")),
    rest=st.sampled_from((", June 5 (Agency) --", ", Oct. 5, 2028 (News) -", " /Wire/ --", " -")),
    says=st.sampled_from(
        ("will meet here", "opened a two-day meeting here Monday", "held talks here")
    ),
    prose=filler(),
)
def test_here_is_the_city_of_the_dateline(city: str, rest: str, says: str, prose: str) -> None:
    line = f"{city}{rest} NATO defence ministers {says}."
    assert _here(f"{line}\n\n{prose}.") == city
    assert _here(f"{prose}.\n\n{line}") == city


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, June 5 (Agency) -- NATO defence ministers will meet in Riga.",
        "NATO defence ministers will meet here.",
        "Oslo is near. NATO defence ministers will meet here.",
    ],
)
def test_elsewhere_is_not_here(text: str) -> None:
    assert _here(text) is None
