"""NB110 and NB111: the day of publication against the days of the meeting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, Code, DocumentKind
from tests.checks.making import brief, days, meeting, pointers

FIRST, LAST = date(2022, 11, 29), date(2022, 11, 30)
AHEAD = [
    DocumentKind.ANNOUNCEMENT,
    DocumentKind.MEDIA_ADVISORY,
    DocumentKind.PREVIEW,
    DocumentKind.PROGRAMME,
]


def on(published: date | None, kind: DocumentKind) -> Brief:
    return brief(published=published, kind=kind, meetings=[meeting(dates=days(FIRST, LAST))])


@given(st.sampled_from(AHEAD), st.integers(1, 400))
def test_what_announces_comes_not_after(kind: DocumentKind, later: int) -> None:
    found = pointers(Code.PUBLISHED_AFTER_MEETING, on(LAST + timedelta(later), kind))
    assert found == ["/source/published"]


@given(st.sampled_from(AHEAD), st.integers(0, 400))
def test_what_announces_may_come_before_or_during(kind: DocumentKind, earlier: int) -> None:
    assert pointers(Code.PUBLISHED_AFTER_MEETING, on(LAST - timedelta(earlier), kind)) == []


@given(st.integers(1, 400))
def test_what_tells_how_it_went_comes_not_before(earlier: int) -> None:
    held = on(FIRST - timedelta(earlier), DocumentKind.READOUT)
    assert pointers(Code.PUBLISHED_BEFORE_MEETING, held) == ["/source/published"]


@given(st.integers(0, 400))
def test_what_tells_how_it_went_may_come_during_or_after(later: int) -> None:
    held = on(FIRST + timedelta(later), DocumentKind.READOUT)
    assert pointers(Code.PUBLISHED_BEFORE_MEETING, held) == []


@pytest.mark.parametrize("code", [Code.PUBLISHED_AFTER_MEETING, Code.PUBLISHED_BEFORE_MEETING])
@pytest.mark.parametrize(
    "held",
    [
        pytest.param(on(None, DocumentKind.READOUT), id="no day"),
        pytest.param(on(LAST + timedelta(9), DocumentKind.REMARKS), id="remarks after"),
        pytest.param(on(FIRST - timedelta(9), DocumentKind.REMARKS), id="remarks before"),
        pytest.param(on(LAST + timedelta(9), DocumentKind.READOUT), id="readout after"),
        pytest.param(on(FIRST - timedelta(9), DocumentKind.PREVIEW), id="preview before"),
        pytest.param(brief(published=FIRST), id="no meeting"),
        pytest.param(brief(published=FIRST, meetings=[meeting(dates=None)]), id="no dates"),
    ],
)
def test_near_misses(code: Code, held: Brief) -> None:
    assert pointers(code, held) == []
