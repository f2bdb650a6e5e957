"""Labels of a few capitals: whose name or office begins with these letters."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief.model import DocumentKind
from natobrief.rules.turns import find_turns
from natobrief.testing.filler import filler
from natobrief.testing.names import Name
from tests.rules.marked import mark, said


def _who(text: str) -> list[str | None]:
    """Return the words for each speaker of a press conference."""
    marked = mark(text)
    return [said(marked, turn.who) for turn in find_turns(marked, DocumentKind.PRESS_CONFERENCE)]


def _letters(name: Name) -> str:
    return f"{name.given[0]}{name.family[0]}".upper()


_NAMES = st.builds(
    Name,
    st.sampled_from(["Ana", "Jan", "\u00d6mer", "Ida", "Pieter"]),
    st.sampled_from(["Ruiz", "Kos", "Bramberg", "Holm", "Lind"]),
    is_female=st.booleans(),
)


@given(one=_NAMES, other=_NAMES, words=filler())
@example(
    one=Name("Ana", "Ruiz", is_female=True), other=Name("Jan", "Kos", is_female=False), words=""
)
@example(
    one=Name("Jan", "Bramberg", is_female=False),
    other=Name("Ömer", "Bramberg", is_female=False),
    words="",
)
def test_two_who_are_named_once_are_heard_again(one: Name, other: Name, words: str) -> None:
    first, second = _letters(one), _letters(other)
    assume(first != second)
    text = (
        f"MINISTER {str(one).upper()}: Good morning. {words}\n\nMINISTER {str(other).upper()}: "
        f"Good morning.\n\n{first}: We have many quays.\n\n{second}: So have we."
    )
    found = _who(text)
    assert found[2:] == found[:2]


_HEAD = "Press conference\nby NATO Secretary General Ida Holm\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{_HEAD}SG: Good morning.\n\nQ: Why?\n\nSG: So.",
            ["NATO Secretary General Ida Holm", None, "NATO Secretary General Ida Holm"],
            id="the letters of an office of the head",
        ),
        pytest.param(
            f"{_HEAD}IH: Good morning.\n\nQ: Why?\n\nIH: So.",
            ["NATO Secretary General Ida Holm", None, "NATO Secretary General Ida Holm"],
            id="those of a name of the head",
        ),
        pytest.param(
            "PRIME MINISTER IDA HOLM: No.\n\nPRIME MINISTER JAN KOS: So.\n\nPM: Yes.\n\nPM: No.",
            ["PRIME MINISTER IDA HOLM", "PRIME MINISTER JAN KOS", None, None],
            id="those of the office of two",
        ),
        pytest.param(
            "FOREIGN MINISTER: No.\n\nQ: Why?\n\nFM: Yes.\n\nQ: When?\n\nFM: Now.",
            ["FOREIGN MINISTER", None, "FOREIGN MINISTER", None, "FOREIGN MINISTER"],
            id="those of an office without a name",
        ),
        pytest.param(
            "Ida Holm (XH): No.\n\nQ: Why?\n\nXH: Yes.",
            ["Ida Holm", None, "Ida Holm"],
            id="told in brackets",
        ),
        pytest.param(
            f"{_HEAD}XYZ: Why?\n\nMODERATOR: So.\n\nXYZ: When?",
            ["XYZ", None, "XYZ"],
            id="those of nobody",
        ),
    ],
)
def test_letters(text: str, expected: list[str | None]) -> None:
    assert _who(text) == expected
