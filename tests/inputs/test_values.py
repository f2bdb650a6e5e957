"""Days and languages in metadata."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Language
from natobrief.inputs.values import read_day, read_language

DAY = date(2022, 11, 29)


@pytest.mark.parametrize(
    "words",
    [
        "2022-11-29", "20221129", " 2022-11-29T23:59:00Z ", "2022-11-29 10:00:00+01:00",
        "Tue, 29 Nov 2022 10:14:00 +0100", "Tuesday, November 29, 2022 10:14 AM", "29-Nov-2022",
        "mardi 29 novembre 2022 10:14", "29 nov. 2022", "Nov. 29, 2022", "29th November 2022",
    ],
)  # fmt: skip
def test_a_day(words: str) -> None:
    assert read_day(words) == DAY


@pytest.mark.parametrize(
    "words",
    [
        "", "2022", "2022-11", "29/11/2022", "2022-13-29", "2022-1129", "31 Nov 2022",
        "29 Foo 2022", "1829-11-29", "28 Nov 2022 or 29 Nov 2022", "129 Nov 2022", "29 Nov 20221",
        "now",
    ],
)  # fmt: skip
def test_no_day(words: str) -> None:
    assert read_day(words) is None


@given(day=st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_in_every_form(day: date) -> None:
    forms = (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day:%d} {day:%B} {day.year}",
        f"{day:%a, %d %b %Y}",
    )
    assert {read_day(each) for each in forms} == {day}


@pytest.mark.parametrize(
    ("words", "language"),
    [("en", Language.EN), (" FR-fr ", Language.FR), ("en_GB", Language.EN), ("fra", None),
     ("de", None), ("", None), (None, None)],
)  # fmt: skip
def test_language(words: str | None, language: Language | None) -> None:
    assert read_language(words) is language
