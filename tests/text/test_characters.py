"""Characters are made the same one for one."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.text.characters import (
    BLANKS,
    CAPITALS,
    LETTER,
    LETTERS,
    PRIVATE_USE,
    SMALLS,
    even_blanks,
    plain,
)


class TestPlain:
    """Every character gives one character, and only what is one thing is made one."""

    @given(st.text())
    @example("\ue000İ\u00adﬁ")
    def test_length_never_changes(self, text: str) -> None:
        assert len(plain(text)) == len(text)

    @given(st.text())
    def test_twice_is_once(self, text: str) -> None:
        assert plain(plain(text)) == plain(text)

    @given(st.text())
    def test_no_mark_is_left(self, text: str) -> None:
        assert not any(ord(character) in PRIVATE_USE for character in plain(text))

    @given(st.text(), st.text())
    def test_each_character_alone(self, first: str, second: str) -> None:
        assert plain(first + second) == plain(first) + plain(second)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("29\u201330", "29-30", id="en-dash"),
            pytest.param("a\u2014b", "a-b", id="em-dash"),
            pytest.param("non\u2011ally", "non-ally", id="no-break-hyphen"),
            pytest.param("Ukraine\u2019s", "Ukraine's", id="apostrophe"),
            pytest.param("l\u02bcOTAN", "l'OTAN", id="modifier-apostrophe"),
            pytest.param("5\u00a0May", "5 May", id="no-break-space"),
            pytest.param("5\u202f%", "5 %", id="narrow-space"),
            pytest.param("a\r\nb", "a  b", id="line-break"),
            pytest.param("and\u2044or", "and/or", id="fraction-slash"),
            pytest.param("\ue000", "\ufffd", id="private-use"),
            pytest.param("\u25cf We", "\u2022 We", id="bullet"),
            pytest.param("“we”", "“we”", id="double-marks-stay"),
            pytest.param("Çavuşoğlu", "Çavuşoğlu", id="letters-stay"),
        ],
    )
    def test_hits(self, text: str, expected: str) -> None:
        assert plain(text) == expected


class TestEvenBlanks:
    """Blanks of every kind are written as one, line breaks as one character."""

    @given(st.text(st.sampled_from("a \t\r\n\xa0\u2009\u200b\u202f\ufeffé")))
    def test_the_length_and_all_else_stay(self, text: str) -> None:
        even = even_blanks(text)
        assert len(even) == len(text)
        assert "\r\n" not in even
        assert not set(even) & set("\t\xa0\u2009\u200b\u202f\ufeff")
        assert [at for at, sign in enumerate(even) if sign in "aé\n"] == [
            at for at, sign in enumerate(text) if sign in "aé\n"
        ]


class TestLetters:
    """The two classes hold the capital and the small letters of the scripts of Europe."""

    @given(st.characters(max_codepoint=0x17F))
    def test_capitals_and_smalls_are_those_of_unicode(self, letter: str) -> None:
        is_capital = unicodedata.category(letter) in {"Lu", "Lt"}
        assert bool(re.fullmatch(f"[{CAPITALS}]", letter)) == is_capital
        is_small = unicodedata.category(letter) == "Ll"
        assert bool(re.fullmatch(f"[{SMALLS}]", letter)) == is_small
        assert bool(re.fullmatch(f"[{LETTERS}]", letter)) == (is_capital or is_small)

    @given(st.characters(max_codepoint=0x5FF))
    def test_no_small_letter_of_an_alphabet_in_use_is_a_capital(self, letter: str) -> None:
        is_capital = bool(re.fullmatch(f"[{CAPITALS}]", letter))
        assert not is_capital or letter == "\u0390" or unicodedata.category(letter) in {"Lu", "Lt"}
        assert not is_capital or re.fullmatch(f"[{LETTERS}]", letter)

    @given(st.characters(categories=["L"]) | st.sampled_from([*"ª_1٣'. "]))
    def test_a_letter_is_one_of_any_alphabet(self, letter: str) -> None:
        assert bool(re.fullmatch(LETTER, letter)) == letter.isalpha()

    @pytest.mark.parametrize(
        "letter", ["Ş", "Ł", "Č", "Ó", "Þ", "Ğ", "İ", "Ђ", "Ế", "Ґ", "Ə", "Ș", "Ω", "Й"]
    )
    def test_capitals_of_names(self, letter: str) -> None:
        assert re.fullmatch(f"[{CAPITALS}]", letter)

    @given(st.text(st.characters(categories=("Zs", "Zl", "Zp"))))
    def test_spaces_of_every_kind_are_blank(self, spaces: str) -> None:
        assert spaces.strip(BLANKS) == ""
