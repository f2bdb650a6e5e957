"""Where "here" is in a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.here import find_here, find_reported_place
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


def _reported(text: str) -> str | None:
    marked = mark(text)
    core = next(each for each in marked.document.sentences if "ministers" in each.of(text))
    place = find_reported_place(marked, core)
    return None if place is None else said(marked, place.city)


@given(
    line=st.sampled_from(
        (
            "OSLO, June 5 (Agency) -- ",
            "OSLO, Norway\u2014",
            "Oslo (Quay News) June 5, 2028 ",
            "OSLO, June 5. /Wire/. ",
            "June 5, 2028 \u2013 Oslo, Norway \u2013 Ministry of Ports\n\n",
        )
    ),
    again=st.sampled_from(("in Oslo", "to Oslo", "outside Oslo")),
    prose=filler(),
)
def test_a_report_opens_where_it_was_written(line: str, again: str, prose: str) -> None:
    """The city of the dateline is that of the meeting only where the report names it again."""
    told = f"{line}NATO ministers met on Monday. {prose}."
    assert (_reported(f"{told} They came {again}.") or "").title() == "Oslo"
    assert _reported(told) is None
    assert _reported(f"{told} They flew to Riga.") is None


@given(prose=filler())
def test_a_meeting_far_below_is_not_where_a_report_was_written(prose: str) -> None:
    below = "\n\n".join([f"OSLO, June 5 (Agency) -- {prose}.", *[f"{prose}."] * 3])
    assert _reported(f"{below}\n\nNATO ministers met. They came to Oslo.") is None
    assert _reported("NATO ministers met. They came to Oslo.") is None


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
