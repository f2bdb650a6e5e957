"""Names that a record and its text spell in two ways are one person's; others are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Person, Statement, StatementMode, Verdict
from natobrief.checks.spellings import is_one_given_name, sounded
from tests.checks.making import judged

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
        ("Volodymyr Ohryzko", "Volodymyr Ogryzko"),
        ("Dmytro Kuleba", "Dmitry Kuleba"),
        ("Serhiy Lavrov", "Sergei Lavrov"),
        ("Mikheil Saakashvili", "Mikheïl Saakachvili"),
    ],
)
def test_one_person_in_two_spellings(name: str, written: str) -> None:
    text = f"Minister {written} said that the ports are closed."
    who = Person(name=name)
    told = Statement(parts=("the ports are closed",), mode=StatementMode.PARAPHRASE, speaker=who)
    found = judged(text, persons=(who,), statements=(told,))
    assert found["/persons/0/name"] is UNDECIDED
    assert found["/statements/0/speaker"] is SUPPORTED


@pytest.mark.parametrize(
    ("name", "written", "verdict"),
    [
        ("Volodymyr Kuleva", "Volodymyr Kuleba", NOT_FOUND),
        ("Petro Kuleba", "Dmytro Kuleba", CONTRADICTED),
        ("Anders Holm Berg", "Holm Berg", UNDECIDED),
        ("Recep Erdogan", "Recep Erdoğan", SUPPORTED),
    ],
)
def test_other_names(name: str, written: str, verdict: Verdict) -> None:
    text = f"Minister {written} said that the ports are closed."
    assert judged(text, persons=(Person(name=name),))["/persons/0/name"] is verdict


def test_a_word_in_small_letters_is_no_name() -> None:
    text = "The minister said that the hornbergh is closed."
    assert judged(text, persons=(Person(name="Ana Hornberg"),))["/persons/0/name"] is NOT_FOUND


@given(st.text(max_size=30))
def test_a_sound_stays_what_it_is(name: str) -> None:
    assert is_one_given_name(name, name)
    assert sounded(sounded(name)) == sounded(sounded(sounded(name)))
