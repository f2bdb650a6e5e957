"""Numbers in digits and words."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.numerals import DIGITS, SCALE, WORDED, read_number

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
]
_ONES += ["fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_UN = [
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
]
_UN += ["seize", "dix-sept", "dix-huit", "dix-neuf"]
_VINGT = ["vingt", "trente", "quarante", "cinquante", "soixante"]


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number - 1]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones - 1]}" if ones else "")


def _english(number: int) -> str:
    """Write a number below a thousand millions in words."""
    for scale, word, tie in (
        (10**6, "million", " "),
        (1000, "thousand", " "),
        (100, "hundred", " and "),
    ):
        if number >= scale:
            many, rest = divmod(number, scale)
            return f"{_english(many)} {word}" + (f"{tie}{_english(rest)}" if rest else "")
    return _below_hundred(number)


def _sous_cent(nombre: int) -> str:
    if nombre < 20:
        return _UN[nombre - 1]
    if nombre >= 80:
        return "quatre-vingt" + (f"-{_UN[nombre - 81]}" if nombre > 80 else "s")
    dizaine = min(nombre // 10, 6)
    reste = nombre - 10 * dizaine
    lien = " et " if reste in {1, 11} else "-"
    return _VINGT[dizaine - 2] + (lien + _UN[reste - 1] if reste else "")


def _french(nombre: int) -> str:
    """Write a number below a million in French words."""
    if nombre >= 1000:
        mille, reste = divmod(nombre, 1000)
        tete = "mille" if mille == 1 else f"{_french(mille)} mille"
        return tete + (f" {_french(reste)}" if reste else "")
    if nombre >= 100:
        cent, reste = divmod(nombre, 100)
        tete = "cent" if cent == 1 else f"{_UN[cent - 1]} cent"
        return tete + (f" {_sous_cent(reste)}" if reste else "")
    return _sous_cent(nombre)


@given(st.integers(1, 10**9 - 1))
@example(2_300_450)
@example(250)
def test_numbers_in_english_words(number: int) -> None:
    written = _english(number)
    assert re.fullmatch(WORDED, written, re.IGNORECASE)
    assert read_number(written) == number


@given(st.integers(1, 999_999))
@example(71)
@example(80)
@example(97_321)
def test_numbers_in_french_words(number: int) -> None:
    written = _french(number)
    assert re.fullmatch(WORDED, written, re.IGNORECASE)
    assert read_number(written) == number


@given(st.integers(1, 10**9), st.sampled_from(["", " million", " hundred thousand", "m"]))
def test_digits_with_scales(number: int, scale: str) -> None:
    times = {"": 1, " million": 10**6, " hundred thousand": 10**5, "m": 10**6}[scale]
    for digits in (f"{number}", f"{number:,}"):
        assert re.fullmatch(DIGITS + SCALE, digits + scale, re.IGNORECASE)
        assert read_number(digits + scale) == number * times


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("half a million", Decimal(500_000)),
        ("one and a half billion", Decimal(1_500_000_000)),
        ("five thousand million", Decimal(5_000_000_000)),
        ("1,250.5 million", Decimal(1_250_500_000)),
        ("two five", None),
        ("twenty thirty", None),
    ],
)
def test_hits(words: str, number: Decimal | None) -> None:
    assert read_number(words) == number
