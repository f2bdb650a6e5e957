"""Who is given the floor at the end of what somebody says."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.floor import find_called
from natobrief.span import Span
from natobrief.testing.filler import filler
from natobrief.testing.names import Name, names
from tests.rules.marked import mark

_CALLS = [
    "We'll start with {}.",
    "Let's go to {}, please.",
    "I’ll take a question from {} in the second row.",
    "The next question is from {}.",
    "Next, {}.",
    "The first is from {}.",
    "First, we'll go to the line of {}.",
    "{}, please.",
    "Yes, {}, go ahead.",
    "Thank you. {}?",
]


def _called(text: str, start: int = 0, language: Language = Language.EN) -> str | None:
    found = find_called(mark(text, language), Span(start, len(text)))
    return None if found is None else found.of(text)


@given(st.text(min_size=1))
@example("Q: ?")
def test_any_text_is_survived(text: str) -> None:
    called = _called(text)
    assert called is None or called in text


@given(prose=filler())
def test_prose_calls_nobody(prose: str) -> None:
    assert _called(prose) is None


@given(before=filler(), call=st.sampled_from(_CALLS), name=names())
@example(before="", call="Next, {}.", name=Name("Ana", "Lindberg", is_female=True))
def test_one_who_is_called_with_a_paper_is_found(before: str, call: str, name: Name) -> None:
    text = f"{before} {call.format(f'{name}, Harbour Post')}".lstrip()
    assert _called(text) == str(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We'll start with XYZ, Mirek Voss, please.", "Mirek Voss", id="paper first"),
        pytest.param("Next question, Mirek Voss, Reuters.", "Mirek Voss", id="paper behind"),
        pytest.param("Mirek Voss of Reuters. Mirek.", "Mirek Voss", id="and again"),
        pytest.param("Let me go to Anna Voss of Oslo Today.", "Anna Voss", id="a given name"),
        pytest.param("Anna Voss, La Torre di Sopra.", "Anna Voss", id="a paper nobody knows"),
        pytest.param("Mirek Voss, Kurier.", "Mirek Voss", id="name and paper are all"),
        pytest.param("I will start with Mirek Voss of the Quay.", None, id="nobody known"),
        pytest.param("I met Anna Voss, the mayor.", None, id="no call"),
        pytest.param("We will go to Oslo with Anna Voss said.", None, id="a verb behind"),
        pytest.param("Anna Voss told me so.", None, id="a sentence about her"),
        pytest.param("We'll take Anna Voss, XYZ, and Jan Holm, Reuters.", None, id="two at once"),
        pytest.param("Next, Harbour Post.", None, id="a paper alone"),
        pytest.param("The next question is from Bosnian Radio Voss.", None, id="a country's"),
        pytest.param("Anna?", None, id="no full name"),
        pytest.param("Next, Saudi Arabia, please.", None, id="a country"),
        pytest.param("Anna Voss, XYZ. One. Two.", None, id="too long ago"),
    ],
)
def test_a_call_and_what_is_none(text: str, expected: str | None) -> None:
    assert _called(text) == expected


def test_what_stands_before_the_words_is_not_looked_at() -> None:
    text = "Anna Voss, XYZ. Good."
    assert _called(text, text.index("Good")) is None


def test_the_floor_is_given_in_french() -> None:
    text = "La parole est à Anna Voss, de l'Écho du port."
    assert _called(text, language=Language.FR) == "Anna Voss"
