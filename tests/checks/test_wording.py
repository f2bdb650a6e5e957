"""Numbers and turns of phrase are one word, whatever the way in which they are written."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.checks.wording import worded
from natobrief.lexicon.turns_of_phrase import TURNS


def _words(text: str) -> list[str]:
    return [word for word, _ in worded(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("thirty-four jets", ["34", "jets"], id="tens and ones"),
        pytest.param("twenty-one", ["21"], id="and one"),
        pytest.param("soixante-dix-huit", ["78"], id="French tens and teens"),
        pytest.param("quatre-vingt-dix-neuf", ["99"], id="French product"),
        pytest.param("four-two", ["4", "2"], id="no number together"),
        pytest.param("two-day", ["2", "day"], id="a number and no other"),
        pytest.param("forty two", ["40", "2"], id="no hyphen"),
        pytest.param("12,500 or 12\u00a0500", ["12500", "or", "12500"], id="thousands"),
        pytest.param("1,250,000", ["1250000"], id="millions"),
        pytest.param("2022 300", ["2022", "300"], id="a year before a number"),
        pytest.param("five hundred", ["500"], id="hundreds"),
        pytest.param("one hundred, one day", ["100", "one", "day"], id="one of them"),
        pytest.param("the 25th", ["the", "25"], id="an ordinal"),
        pytest.param("40bn, 25m and 3mn", ["40", "bn", "25", "mn", "and", "3", "mn"], id="scales"),
        pytest.param("1.5bn", ["1.5", "bn"], id="a scale behind tenths"),
        pytest.param("$40 and 30 \u20ac", ["dollar", "40", "and", "30", "euro"], id="currencies"),
        pytest.param(
            "\u00a31.5bn or \u20ac 2", ["pound", "1.5", "bn", "or", "euro", "2"], id="both"
        ),
        pytest.param("in $ or 5 $6", ["in", "or", "5", "dollar", "6"], id="a sign of one number"),
        pytest.param("5, 12", ["5", "12"], id="a list"),
        pytest.param("5,12", ["5", "12"], id="a decimal comma"),
        pytest.param("carried on", ["continue"], id="a form of its verb"),
        pytest.param("went ahead", ["proceed"], id="an irregular one"),
        pytest.param("mis fin", ["terminer"], id="French"),
        pytest.param("carried off", ["carried", "off"], id="another turn"),
    ],
)
def test_numbers_and_turns_are_one_word(text: str, words: list[str]) -> None:
    assert _words(text) == words


@pytest.mark.parametrize("turn", [" ".join(turn) for turn, _ in TURNS])
def test_each_turn_is_one_word(turn: str) -> None:
    assert len(worded(turn)) == 1


@given(st.text())
def test_any_text_has_words_in_order(text: str) -> None:
    places = [span for _, span in worded(text)]
    assert all(one.end <= other.start for one, other in pairwise(places))
