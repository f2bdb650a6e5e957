"""What a caller hands over by mistake is refused in words that help."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from natobrief import Code, ValidationError, extract, find_dates, find_quotations, parse

TEXT = "NATO Defence Ministers will meet in Oslo on 5 May."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(None, "NoneType", id="nothing"),
        pytest.param(b"It rained.", "bytes", id="bytes"),
        pytest.param(Path("release.txt"), "Path", id="path"),
        pytest.param(["It rained."], "list", id="lines"),
    ],
)
def test_what_is_no_text(text: Any, found: str) -> None:
    for read in (extract, parse):
        with pytest.raises(ValidationError, match=rf"natobrief\.read takes .* found \w*{found}"):
            read(text)


@pytest.mark.parametrize("day", ["2031-04-22", 2031, "", datetime(2031, 4, 22)])  # noqa: DTZ001
def test_what_is_no_day(day: Any) -> None:
    with pytest.raises(ValidationError, match=r"published: expected a plain datetime") as caught:
        extract(TEXT, published=day)
    assert [each.code for each in caught.value.problems] == [Code.WRONG_TYPE]


def test_a_day() -> None:
    brief = extract(TEXT, published=date(2031, 4, 22)).brief
    assert str(brief.meeting.dates) == "2031-05-05"


@pytest.mark.parametrize("language", ["de", "EN", "", 3])
def test_languages_that_are_not_read(language: Any) -> None:
    reads: list[Any] = [extract, parse, find_dates, find_quotations]
    for read in reads:
        with pytest.raises(
            ValidationError, match="expected language 'en' or 'fr', found"
        ) as caught:
            read(TEXT, language=language)
        assert [each.code for each in caught.value.problems] == [Code.UNKNOWN_VALUE]
