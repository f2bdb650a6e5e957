"""Strict hooks for single values: a JSON value is what a field wants, or it is refused."""

from __future__ import annotations

import re
from datetime import date, datetime
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import NoReturn

from natobrief.diagnostics import Code
from natobrief.forms._faults import MismatchError, described, hint, nearest
from natobrief.model import Country
from natobrief.model.country import ALPHA3_CODES

#: How a day is written; ECMA 262 and Python read it alike.
DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
#: How a moment is written: seconds always, a fraction of six digits or none, an offset always.
MOMENT = (
    "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{6})?"
    "[+-]([01][0-9]|2[0-3]):[0-5][0-9]"
)

_A_REAL_DAY = "a day that the calendar has"
_FEW = 10
_VERY_LIKE = 0.81  # at 0.8, UK would be taken for UKR
_LONGEST_NAME = 60  # measuring likeness takes time that grows with length


def refuse(expected: str, value: object, code: Code = Code.WRONG_TYPE) -> NoReturn:
    """Raise the error for a value that is not what was expected.

    Raises:
        MismatchError: Always.
    """
    raise MismatchError(code, expected, described(value)) from None


def text(value: object, _kind: object) -> str:
    """Take a string."""
    if not isinstance(value, str):
        refuse("a string", value)
    return value


def whole_number(value: object, _kind: object) -> int:
    """Take a number that was written without fraction and exponent; true and false are none."""
    if not isinstance(value, int) or isinstance(value, bool):
        refuse("a whole number", value)
    return value


def day(value: object, _kind: object) -> date:
    """Take a day of the calendar, written as year, month and day."""
    expected = "a date such as '2022-11-29'"
    if not isinstance(value, str) or not re.fullmatch(DATE, value):
        refuse(expected, value)
    try:
        return date.fromisoformat(value)
    except ValueError:
        refuse(_A_REAL_DAY, value, Code.IMPOSSIBLE_DATE)


def day_or_moment(value: object, kind: object) -> date | datetime:
    """Take a day, or a time of a day with its offset from UTC."""
    if not isinstance(value, str) or not re.fullmatch(f"{DATE}|{MOMENT}", value):
        refuse("a date, or a time such as '2022-11-29T09:30:00+02:00'", value)
    if re.fullmatch(DATE, value):
        return day(value, kind)
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        refuse(_A_REAL_DAY, value, Code.IMPOSSIBLE_DATE)


def word(value: object, words: type[StrEnum]) -> StrEnum:
    """Take a word of a closed list; of another word say which one it is most like."""
    expected = (
        ", ".join(words) if len(words) <= _FEW else f"the {len(words)} words for a {words.__name__}"
    )
    if not isinstance(value, str):
        refuse(f"one of {expected}", value)
    try:
        return words(value)
    except ValueError:
        refuse(f"one of {expected}{hint(value, words)}", value, Code.UNKNOWN_VALUE)


def country(value: object, _kind: object) -> Country:
    """Take the code of a country; of another word say which code it may stand for."""
    expected = "an ISO 3166-1 alpha-3 code"
    if not isinstance(value, str):
        refuse(expected, value)
    if value not in ALPHA3_CODES:
        refuse(f"{expected}{nearest(_nearest_code(value))}", value, Code.UNKNOWN_VALUE)
    return Country(value)


@cache
def _codes_and_names() -> dict[str, str]:
    codes = {code.casefold(): code for code in sorted(ALPHA3_CODES)}
    return codes | {Country(code).name.casefold(): code for code in sorted(ALPHA3_CODES)}


def _nearest_code(word: str) -> str | None:
    """Find the code that is meant by a misspelt one, or by the English name of a country."""
    codes = _codes_and_names()
    like = get_close_matches(word[:_LONGEST_NAME].casefold(), codes, n=1, cutoff=_VERY_LIKE)
    return codes[like[0]] if like else None
