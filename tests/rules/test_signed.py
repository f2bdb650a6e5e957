"""Words without quotation marks above the line of who says them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import StatementMode, extract
from natobrief.model import Language
from natobrief.rules.signed import find_signed
from natobrief.testing.filler import filler
from tests.rules.marked import mark

SAID = "We closed the ports. Our harbours are safe, and I am glad of it."
LINES = (
    "Ana Horvat, High Representative for Foreign Affairs and Security Policy",
    "Ana Horvat, Foreign Minister of Norway",
    "Ana Horvat, the Norwegian Foreign Minister",
)


@given(st.sampled_from(LINES), filler(), filler())
def test_what_is_set_off_is_somebodys(line: str, before: str, after: str) -> None:
    text = f"Ministers met in Oslo on 4 May 2022. {before}\n\n{SAID}\n\n{line}\n\n{after}"
    brief = extract(text).brief
    [said] = [each for each in brief.statements if each.mode is StatementMode.VERBATIM]
    assert said.speaker is not None
    assert (said.parts, said.speaker.name) == ((SAID,), "Ana Horvat")


def test_many_small_words_in_capitals_are_read_in_time() -> None:
    line = f"{LINES[0]} {'À OF DE THE ' * 30}9"
    assert list(find_signed(mark(f"{SAID}\n\n{line}"))) == []


@pytest.mark.parametrize(
    ("above", "line"),
    [
        pytest.param("The ports are closed. The harbours are safe.", LINES[0], id="of nobody"),
        pytest.param("Our harbours, our ports", LINES[0], id="a headline"),
        pytest.param("Let us go.", LINES[0], id="too short"),
        pytest.param(SAID, "Ana Horvat", id="no office"),
        pytest.param(SAID, f"{LINES[1]}, was there.", id="a sentence"),
        pytest.param(f'"{SAID}"', LINES[1], id="in quotation marks"),
    ],
)
def test_other_lines(above: str, line: str) -> None:
    marked = mark(f"Ministers met in Oslo.\n\n{above}\n\n{line}\n\nThey had tea.", Language.EN)
    assert list(find_signed(marked)) == []


def test_it_stands_for_what_is_reported_inside() -> None:
    said = "I said that the ports are closed. Our Minister Jan Kos said that lakes are open."
    text = f"Ministers met in Oslo on 4 May 2022.\n\n{said}\n\n{LINES[1]}\n\nJan Kos said no."
    assert next(each.parts for each in extract(text).brief.statements) == (said,)


@pytest.mark.parametrize("line", [f"\u2014 {LINES[1]}", LINES[1], LINES[0]])
def test_a_line_signs_quoted_words(line: str) -> None:
    text = f"Ministers met in Oslo on 4 May 2022.\n\n\u201c{SAID}\u201d\n\n{line}\n\nThey had tea."
    [said] = extract(text).brief.statements
    assert said.speaker is not None
    assert (said.parts, said.speaker.name) == ((SAID,), "Ana Horvat")


def test_who_signs_what_several_issue_does_not_say_it_alone() -> None:
    text = f"Joint statement on ports\n\nOslo, 5 May 2022\n\n{SAID}\n\n{LINES[1]}\n\nJan Kos, envoy"
    assert [each.speaker for each in extract(text).brief.statements] == [None]


def test_of_two_who_sign_neither_says_it_alone() -> None:
    text = f"Ministers met in Oslo.\n\n{SAID}\n\n{LINES[1]}\nJan Kos, Foreign Minister of Poland"
    assert list(find_signed(mark(text, Language.EN))) == []
