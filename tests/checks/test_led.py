"""Who is named behind words, whose something is, and with whom words begin."""

from __future__ import annotations

import pytest

from natobrief import Person
from natobrief.checks.led import begins_with, is_whose, named_behind
from natobrief.checks.other_numbers import is_of_another_year
from natobrief.checks.subject import Subject
from natobrief.checks.told import Told
from natobrief.checks.window import Window
from natobrief.checks.wording import worded
from natobrief.span import Span
from tests.checks.making import QUIET, brief

HORVAT, KRANZ = Person(name="Ana Horvat"), Person(name="Eva Kranz")


def marked(text: str) -> tuple[Told, Span]:
    """Return a text without its stars, and the stretch between them."""
    start, end = text.index("*"), text.rindex("*") - 1
    record = brief(text.replace("*", ""), persons=[HORVAT, KRANZ], published=QUIET)
    return Told(Subject(record)), Span(start, end)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("“*We act*,” said Eva Kranz.", KRANZ, id="another"),
        pytest.param("“*We act*,” said Ana Horvat to Eva Kranz.", None, id="herself"),
        pytest.param("“*We act*.” Eva Kranz left.", None, id="nobody says it"),
        pytest.param("“*We act*,” said a guest. Eva Kranz left.", None, id="in another clause"),
    ],
)
def test_who_is_named_behind_words(text: str, other: Person | None) -> None:
    told, span = marked(text)
    assert named_behind(told, span, HORVAT) == other


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        pytest.param("Eva Kranz praised *Ana Horvat*'s plan.", True, id="beside another"),
        pytest.param("*Ana Horvat*'s plan was praised by Eva Kranz.", False, id="it opens"),
        pytest.param("It was *Ana Horvat*'s plan.", False, id="alone"),
        pytest.param("Eva Kranz praised *Ana Horvat*.", False, id="not hers"),
    ],
)
def test_whose_something_is(text: str, is_so: bool) -> None:  # noqa: FBT001
    told, span = marked(text)
    assert is_whose(told, span, HORVAT) is is_so


@pytest.mark.parametrize(
    ("words", "who"),
    [
        pytest.param("Ms Horvat will go", HORVAT, id="title"),
        pytest.param("Minister Horvat will go", None, id="an office"),
        pytest.param("Ships of Horvat will go", None, id="other words"),
    ],
)
def test_with_whom_words_begin(words: str, who: Person | None) -> None:
    told, _ = marked("*It* rained.")
    assert begins_with(told, words) == who


@pytest.mark.parametrize(
    ("own", "is_so"),
    [("fiscal year 2016", True), ("fiscal year 2015", False), ("since 2016", False)],
)
def test_another_year_behind_the_same_word(own: str, is_so: bool) -> None:  # noqa: FBT001
    words = worded("the plan of fiscal year 2015")
    window = Window(0, 0, len(words))
    assert is_of_another_year([word for word, _ in worded(own)], window, words) is is_so
