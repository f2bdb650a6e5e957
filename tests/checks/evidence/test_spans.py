"""NB902: what is said of words that do not state a value."""

from __future__ import annotations

import pytest

from natobrief import Code, Person
from tests.checks.making import backing, brief, messages, pointers, said

LONG = "We stand by what we said in the spring, and we shall do so in the autumn and after it too"


@pytest.mark.parametrize(
    ("words", "stated", "message"),
    [
        pytest.param(
            "We will stay",
            "We will leave",
            "expected words that state 'We will stay', found 'We will leave'",
            id="short words are shown whole",
        ),
        pytest.param(
            LONG.replace("after", "before"),
            LONG,
            f"expected words that state {LONG.replace('after', 'before')[:77] + '...'!r}, found "
            f"{LONG[:77] + '...'!r}: the text has 'after' for 'before'",
            id="of long ones what differs",
        ),
        pytest.param(
            f"{LONG} and more",
            "It rained",
            f"expected words that state {LONG[:77] + '...'!r}, found 'It rained'",
            id="nothing is alike",
        ),
    ],
)
def test_messages(words: str, stated: str, message: str) -> None:
    pointer = "/statements/0/parts/0"
    text = f"“{stated}”, said Ana Horvat."
    record = brief(text, statements=[said(words)], evidence=[backing(text, pointer, stated)])
    assert messages(Code.WORDS_DO_NOT_STATE, record) == [message]


def test_a_person_is_told_by_the_office_too() -> None:
    text = "It met under the chair of the committee, Ana Horvat. It rained."
    persons = [Person(name="Ana Horvat", office="chair of the committee")]
    office = backing(text, "/persons/0/office", "chair of the committee")
    for words, expected in (("chair of the committee", []), ("It rained", ["/persons/0"])):
        record = brief(text, persons=persons, evidence=[backing(text, "/persons/0", words), office])
        assert pointers(Code.WORDS_DO_NOT_STATE, record) == expected


@pytest.mark.parametrize(
    "words", ["NATO chief", "patron de l’OTAN", "secrétaire\n général de l'OTAN"]
)
def test_newspapers_have_words_of_their_own_for_an_office(words: str) -> None:
    text = f"{words} Ana Horvat said so."
    persons = [Person(name="Ana Horvat", office="NATO Secretary General")]
    evidence = [
        backing(text, "/persons/0", "Ana Horvat"),
        backing(text, "/persons/0/office", words),
    ]
    record = brief(text, persons=persons, evidence=evidence)
    assert pointers(Code.WORDS_DO_NOT_STATE, record) == []
