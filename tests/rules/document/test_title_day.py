"""A day behind the headline of a release on something that is held later."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.dates import find_dates
from natobrief.rules.document import is_title_day
from natobrief.testing.filler import filler
from tests.rules.document.documents import document

_TITLE = "NATO Defence Ministers to meet in Riga"
_BELOW = "NATO Defence Ministers will meet in Riga on"


def _written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _is_title_day(text: str) -> bool:
    dates = find_dates(text)
    return any(is_title_day(document(text), each.span, dates) for each in dates)


@given(
    day=st.dates(date(2000, 1, 1), date(2035, 12, 31)),
    wait=st.integers(4, 150),
    bar=st.sampled_from([", ", " | ", " - ", " – "]),
    prose=filler(),
)
def test_it_is_the_day_of_publication(day: date, wait: int, bar: str, prose: str) -> None:
    held = day + timedelta(days=wait)
    text = f"{_TITLE}{bar}{_written(day)}\n\n{_BELOW} {_written(held)}.\n\n{prose}"
    brief = extract(text).brief
    [meeting] = brief.meetings
    assert brief.source.published == day
    assert (meeting.dates.first if meeting.dates else None) == held


@given(
    day=st.dates(date(2000, 1, 1), date(2035, 12, 28)),
    bar=st.sampled_from([" | ", " - ", " – "]),
    outlet=st.sampled_from(["", ", Norland News", ", Herald"]),
)
def test_in_figures_it_is_so_whatever_comes(day: date, bar: str, outlet: str) -> None:
    held = day + timedelta(days=1)
    text = (
        f"{_TITLE}{bar}{day:%d.%m.%Y}{outlet}\n\nOSLO (Herald) – Foreign Ministers will meet in "
        f"Oslo on {held:%B} {held.day}."
    )
    brief = extract(text).brief
    [meeting] = brief.meetings
    assert brief.source.published == day
    assert (meeting.dates.first if meeting.dates else None) == held


@given(st.text() | st.text(alphabet="3 May 2022, | Ministers will meet\n"))
def test_any_text_is_survived(text: str) -> None:
    assert _is_title_day(text) in {True, False}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_TITLE}\n\n{_BELOW} 22 June 2014.", id="no day behind it"),
        pytest.param(f"{_TITLE}, 19 May 2014\n\n{_BELOW} 19 and 20 May 2014.", id="the same"),
        pytest.param(f"{_TITLE}, 19 May 2014\n\n{_BELOW} 21 May 2014.", id="as near"),
        pytest.param(f"{_TITLE}, 19 May 2014\n\n{_BELOW} 21 May 2013.", id="earlier"),
        pytest.param(f"{_TITLE}, 19-20 May 2014\n\n{_BELOW} 22 June 2014.", id="two days"),
        pytest.param(f"{_TITLE} on 19 May 2014\n\n{_BELOW} 22 June 2014.", id="on"),
        pytest.param(f"19 May 2014 {_TITLE}\n\n{_BELOW} 22 June 2014.", id="before it"),
        pytest.param(
            f"{_TITLE}, 19 May 2014\n\nThe next meeting will be on 22 June 2014.", id="the next one"
        ),
        pytest.param(
            "Meeting of the NATO-Georgia Commission, Tbilisi, 19 May 2014\n\nMinisters reviewed "
            "reforms. Georgia will hold elections on 15 June 2014.",
            id="no meeting",
        ),
        pytest.param(f"{_TITLE}, 19 May 2014\n\nThey met on 22 June 2014.", id="not to come"),
    ],
)
def test_near_misses(text: str) -> None:
    assert not _is_title_day(text)
