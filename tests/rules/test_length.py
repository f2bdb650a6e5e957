"""How many days a meeting lasts that begins on a day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.length import find_days_of_words, find_length
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark


def _length(text: str, language: Language = Language.EN) -> tuple[int, str] | None:
    found = find_length(mark(text, language), Span(0, len(text)))
    return None if found is None else (found.before + found.after + 1, found.span.of(text))


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    found = _length(text)
    assert found is None or found[0] > 1


@given(prose=filler())
def test_prose_lasts_no_days(prose: str) -> None:
    assert _length(prose) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A two-day summit starts on 5 May.", (2, "two-day"), id="two-day"),
        pytest.param("On the first of three days they met.", (3, "three days"), id="first of"),
        pytest.param("They concluded a two-day summit on 5 May.", (2, "two-day"), id="ended"),
        pytest.param(
            "He spoke on the second day of the talks.", (2, "the second day"), id="second day"
        ),
        pytest.param("A two-day summit, starting on 5 May.", (2, "two-day"), id="starting"),
        pytest.param("They gather on 5 May 2022 for a two-day meeting.", (2, "two-day"), id="for"),
        pytest.param(
            "They gather on (5 May 2022) for their two-day talks.", (2, "two-day"), id="("
        ),
        pytest.param("NATO kicked off its two-day summit on 5 May.", (2, "two-day"), id="kicked"),
        pytest.param("Pendant deux jours à compter du 5 mai.", (2, "deux jours"), id="à compter"),
        pytest.param("A two-day summit was held on 5 May.", None, id="which day"),
        pytest.param("The summit starts on 5 May.", None, id="how long"),
        pytest.param("Two weekdays; it starts soon.", None, id="no length"),
    ],
)
def test_length(text: str, expected: tuple[int, str] | None) -> None:
    assert _length(text) == expected


def test_length_in_french() -> None:
    text = "Ils se réunissent le 5 mai pour entamer deux journées de débats."
    assert _length(text, Language.FR) == (2, "deux journées")


def test_the_day_of_a_sentence_may_be_the_last() -> None:
    text = "They concluded a three-day summit on 5 May."
    found = find_length(mark(text), Span(0, len(text)))
    assert found is not None
    assert (found.before, found.after) == (2, 0)


_DONE = ["finished", "just concluded", "wrapped up", "had"]


@given(
    verb=st.sampled_from(_DONE),
    count=st.sampled_from(["two", "three", "four"]),
    talks=st.sampled_from(["good talks", "hard, useful work", "discussions"]),
    prose=filler(),
)
def test_days_behind_are_found(verb: str, count: str, talks: str, prose: str) -> None:
    text = f"{prose} We have {verb} {count} days of {talks}."
    found = find_days_of_words(mark(text, Language.EN))
    assert found is not None
    assert (found.before, found.after) == (["two", "three", "four"].index(count) + 1, 0)
    assert found.span.of(text).endswith(f"{count} days")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Au terme de deux jours de discussions, je vous remercie.", id="au terme"),
        pytest.param("Au cours des deux derniers jours, nous avons décidé.", id="derniers"),
    ],
)
def test_french_days_behind_are_found(text: str) -> None:
    found = find_days_of_words(mark(text, Language.FR))
    assert found is not None
    assert found.before == 1


@pytest.mark.parametrize(
    ("text", "after"),
    [
        pytest.param("Today and tomorrow, we will decide.", 1, id="today and tomorrow"),
        pytest.param("Over the next three days we will decide.", 2, id="next"),
        pytest.param("Dans les deux prochains jours, nous déciderons.", 1, id="prochains"),
    ],
)
def test_days_ahead_begin_with_that_of_the_words(text: str, after: int) -> None:
    found = find_days_of_words(mark(text))
    assert found is not None
    assert (found.before, found.after) == (0, after)


@given(prose=filler())
def test_prose_has_no_days_behind(prose: str) -> None:
    assert find_days_of_words(mark(f"{prose} Two days of talks lie ahead.", Language.EN)) is None


def test_talks_from_a_day_on_last_so_many_days() -> None:
    found = _length("They met in Oslo on 5 May 2022 for two days of talks.")
    assert found == (2, "two days")
