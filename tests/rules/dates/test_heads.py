"""No place where a date may begin is passed over unseen."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.lexicon.months import (
    BEFORE_YEARS,
    DAYS_SPELLED,
    MONTHS,
    MONTHS_SHORT,
    NEARBY_DAYS,
    PARTS_OF_YEAR,
    WAYS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    WINTERS,
)
from natobrief.rules.dates.heads import HEAD
from natobrief.rules.dates.scan import NUMBER, WORD
from tests.rules.dates.saying import BLANKS, SAID
from tests.rules.dates.test_planted import JUMBLE

_HEAD: Final = re.compile(HEAD)
_WORD: Final = re.compile(rf"(?<!\w)(?:{WORD})", re.VERBOSE)
_NUMBER: Final = re.compile(NUMBER, re.VERBOSE)
_RELEASES: Final = sorted((Path(__file__).parents[2] / "releases").glob("*.txt"))

#: Whatever words of the calendar can begin a date, with what makes them do so.
BEGINNINGS: Final = [
    *[word for series in MONTHS.values() for words in series for word in words],
    *[word for series in MONTHS_SHORT.values() for words in series for word in words],
    *[word for series in WEEKDAYS.values() for words in series for word in words],
    *[word for series in WEEKDAYS_SHORT.values() for words in series for word in words],
    *[f"{word} of May" for words in DAYS_SPELLED["en"] for word in words],  # type: ignore[index]
    *[f"{word} mai" for words in DAYS_SPELLED["fr"] for word in words],  # type: ignore[index]
    *[f"{word} 2022" for word in BEFORE_YEARS],
    "de 2014 à 2020",
    *NEARBY_DAYS,
    *[f"{word} of 2024" for word in [*PARTS_OF_YEAR, *WINTERS]],
    *[f"{way} {unit}" for way, unit in product(WAYS, ["week", "month", "year", "Friday", "March"])],
    *[f"{unit} dernier" for unit in ["semaine", "mois", "année", "l'an", "l’année"]],
    *[f"{word} Monday" for word in ["first", "last", "this coming", "premier"]],
    *["week of 5 May", "week starting on the 5th", "semaine du 12", "a week from Monday"],
    *["ten days ago", "a week from now", "in ten days", "il y a dix jours", "dans une semaine"],
    *["noon", "midday", "midnight", "midi", "minuit"],
]


def _begins(words: str) -> bool:
    """Tell whether a date or a clock time can begin with words."""
    return bool(_WORD.match(words) or _NUMBER.match(words))


def missed(text: str) -> list[str]:
    """Return where a date may begin and no head is seen."""
    found = [match for at in range(len(text)) if (match := _WORD.match(text, at))]
    return [match[0] for match in found if not _HEAD.match(text, match.start())]


@pytest.mark.parametrize("form", [str, str.capitalize, str.upper])
def test_what_begins_a_date_is_a_head(form: Callable[[str], str]) -> None:
    assert [words for words in BEGINNINGS if missed(form(words))] == []


def test_these_words_do_begin_dates() -> None:
    small = [words for words in BEGINNINGS if words.split()[0] not in WAYS]
    assert [words for words in small if not _begins(words)] == []


@given(text=st.one_of(JUMBLE, SAID.map(str)), blank=st.sampled_from(BLANKS))
def test_in_any_text(text: str, blank: str) -> None:
    assert missed(text.replace(" ", blank)) == []


@pytest.mark.parametrize("path", _RELEASES, ids=lambda path: path.stem)
def test_in_a_release(path: Path) -> None:
    assert missed(path.read_text(encoding="utf-8")) == []


def test_most_words_are_no_head() -> None:
    text = "The Council will meet in the capital by this route, the first of its kind, en paix"
    assert [word for word in text.split() if _HEAD.match(f"{word} ")] == ["first"]


@pytest.mark.parametrize("text", ["29 May", "2022-11-29", "at 0930 on", "29November", "on29-30"])
def test_numbers_that_begin_a_date(text: str) -> None:
    assert _NUMBER.search(text) is not None


@pytest.mark.parametrize("text", ["x29 May", "2.5 million", "$29 million", "5 per cent", "12345"])
def test_numbers_that_do_not(text: str) -> None:
    assert _NUMBER.search(text) is None
