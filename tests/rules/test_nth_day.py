"""Days by their number among those of a meeting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DateRange, Language
from natobrief.rules.nth_day import find_nth_day
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_FIRST = date(2022, 5, 3)


def _nth(text: str, count: int = 2, language: Language = Language.EN) -> tuple[int, str] | None:
    """Return which day of so many is meant, and the words."""
    days = DateRange(first=_FIRST, last=_FIRST + timedelta(days=count - 1))
    found = find_nth_day(mark(text, language), Span(0, len(text)), days)
    return None if found is None else ((found[0] - _FIRST).days + 1, found[1].of(text))


@given(text=st.text(min_size=1), count=st.integers(1, 4))
def test_any_text_is_survived(text: str, count: int) -> None:
    found = _nth(text, count)
    assert found is None or 1 <= found[0] <= count


@given(filler().filter(bool))
def test_prose_names_no_day(prose: str) -> None:
    assert _nth(prose) is None


@pytest.mark.parametrize(
    ("text", "count", "number"),
    [
        pytest.param("It meets on the first day.", 2, 1, id="first"),
        pytest.param("It meets on the second day.", 2, 2, id="second"),
        pytest.param("It meets on the final day.", 3, 3, id="final"),
        pytest.param("It meets the next day.", 2, 2, id="next"),
        pytest.param("It meets on the same day.", 1, 1, id="same"),
        pytest.param("It meets later that day.", 1, 1, id="later"),
        pytest.param("It meets on the same day.", 2, None, id="same of two"),
        pytest.param("It meets on the second day.", 1, None, id="second of one"),
        pytest.param("It meets on the first day of the month.", 2, None, id="of the month"),
        pytest.param("It meets the next day.", 1, None, id="after the last"),
        pytest.param("It meets on Wednesday morning.", 2, 2, id="weekday"),
        pytest.param("It meets on Friday.", 2, None, id="no such weekday"),
        pytest.param("It meets on Wednesday.", 9, None, id="two such weekdays"),
        pytest.param("It meets in May 2022 on Wednesday 4 May 2022.", 2, None, id="a whole date"),
    ],
)
def test_which_day(text: str, count: int, number: int | None) -> None:
    found = _nth(text, count)
    assert (None if found is None else found[0]) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("Elle se réunira le premier jour.", 1, id="premier"),
        pytest.param("Elle se réunira le deuxième jour.", 2, id="deuxième"),
        pytest.param("Elle se réunira le dernier jour.", 2, id="dernier"),
        pytest.param("Elle se réunira le lendemain.", 2, id="lendemain"),
    ],
)
def test_french_is_read(text: str, number: int) -> None:
    found = _nth(text, 2, Language.FR)
    assert found is not None
    assert found[0] == number


def test_the_same_day_in_french() -> None:
    assert _nth("Elle se réunira le même jour.", 1, Language.FR) == (1, "le même jour")
