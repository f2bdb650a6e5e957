"""Numbers in digits, in words and in both: "1 500", "two hundred and fifty", "1.5 million"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from natobrief.lexicon.units import FRACTIONS, SCALES, SHORT_SCALES, WORDS
from natobrief.text.regex import regex

DIGITS: Final = (
    r"(?:[0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3}(?![0-9])){1,5}|[0-9]{1,15})"
    r"(?:[.,][0-9]{1,4}(?![0-9]))?"
)


def any_of(words: Iterable[str]) -> str:
    """Write words as alternatives, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_ALONE: Final = ("cent", "mille")  # in French, without an article
#: Behind a number: what it is taken times, once or twice ("3 hundred thousand").
SCALE: Final = (
    rf"(?:[ -]?(?:{any_of(SHORT_SCALES)})(?!\w)|(?:[ -]?(?:{any_of(SCALES)})(?!\w)){{0,2}})"
)
#: Words of numbers that are not made of others: "dix-neuf" is two.
_SIMPLE: Final = tuple(
    word
    for word in (*WORDS, *SCALES)
    if not all(part in WORDS for part in re.split("-| et ", word)) or word.isalpha()
)
#: A number in words, its scales included.
WORDED: Final = (
    rf"(?<![\w-])(?<!pour )(?:(?:{any_of(FRACTIONS)})(?!\w){SCALE}"
    rf"|(?:{any_of((*WORDS, *_ALONE))})(?!\w)"
    rf"(?:(?:-|[ ](?:(?:and|et)[ ])?)(?:{any_of(_SIMPLE)})(?!\w)){{0,15}})"
)
_FRACTION = regex(rf"(?:{any_of(FRACTIONS)})(?!\w)", re.IGNORECASE)
_DIGITS = regex(DIGITS)
_GROUPED = regex(r"([0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3})+)(?:[.,]([0-9]+))?")
_PART = regex(rf"(?<![^\W0-9])(?:{any_of((*WORDS, *SCALES, *SHORT_SCALES))})(?!\w)", re.IGNORECASE)
_TEN, _TWENTY, _HUNDRED, _THOUSAND = map(Decimal, (10, 20, 100, 1000))


def read_number(words: str) -> Decimal | None:
    """Read a number that `DIGITS` with `SCALE`, or `WORDED`, has matched.

    Returns:
        The number; None where its words make none ("two five").

    >>> read_number("two hundred and fifty"), read_number("1.5 million")
    (Decimal('250'), Decimal('1500000.0'))
    """
    fraction = _FRACTION.match(words)
    if fraction is not None:
        return _times(FRACTIONS[fraction[0].lower()], words[fraction.end() :])
    digits = _DIGITS.match(words)
    if digits is not None:
        return _times(_read(digits[0]), words[digits.end() :])
    return _added([part.lower() for part in _PART.findall(words)])


def _read(digits: str) -> Decimal:
    """Read digits: a comma or a blank before each three parts thousands, else a fraction."""
    grouped = _GROUPED.fullmatch(digits)
    if grouped is not None:
        return Decimal(re.sub(r"[^0-9]", "", grouped[1]) + (f".{grouped[2]}" if grouped[2] else ""))
    return Decimal(digits.replace(",", "."))


def _times(number: Decimal, scales: str) -> Decimal:
    """Take a number times its scales."""
    for scale in _PART.findall(scales):
        number *= SCALES.get(scale.lower()) or SHORT_SCALES[scale.lower()]
    return number


def _added(parts: list[str]) -> Decimal | None:
    """Add up a number in words: "two million three hundred thousand", "deux cent vingt et un"."""
    total, group = Decimal(0), Decimal(0)
    #: What the next part must be smaller than, to be added.
    last, thousands = _HUNDRED, Decimal("Infinity")
    for part in parts:
        scale = SCALES.get(part)
        if scale is None:
            if last < _TWENTY or (last < _HUNDRED and WORDS[part] >= _TEN):
                return None
            last = WORDS[part]
            group += last
            continue
        last = _HUNDRED
        if scale < _THOUSAND:
            group = max(group, Decimal(1)) * scale
        else:
            # "two million three thousand", but "five thousand million".
            rest = group if scale > thousands else max(group, Decimal(1)) * scale
            total = (total + rest) * scale if scale > thousands else total + rest
            group, thousands = Decimal(0), scale
    return total + group
