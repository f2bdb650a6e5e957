"""Sums of money, shares and numbers of things, as words and digits give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import final

from attrs import frozen

from natobrief.lexicon.units import COUNTED, CURRENCIES, SCALES, SIGNS, WORDS
from natobrief.model import AmountBound
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.sieve import Sieve


@final
@frozen
class AmountWords:
    """An amount, with the words that state it."""

    #: The number in plain digits.
    value: str
    #: A code, a share or what is counted; see `natobrief.model.Amount`.
    unit: str
    bound: AmountBound
    span: Span
    #: Whether a bare "$" is all that tells the currency.
    is_bare_dollar: bool = False


def _any(words: Iterable[str]) -> str:
    """Write words as alternatives, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_DIGITS = (
    r"(?:[0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3}(?![0-9])){1,5}|[0-9]{1,15})"
    r"(?:[.,][0-9]{1,4}(?![0-9]))?"
)
_NUMBER = rf"(?:(?P<digits>{_DIGITS})|(?<!\w)(?P<word>{_any(WORDS)}))"
_SCALE = rf"(?:[ -]?(?P<scale>{_any(SCALES)})(?!\w))?"
_OF = r"(?:[ ](?:of|in|d'|de)[ ]?)"
_BEFORE = rf"(?P<sign>{_any(SIGNS)}) ?"
_FIRST_SCALE = _SCALE.replace("<scale>", "<scale1>")
#: What is counted, with a word before it that may tell of what sort.
_COUNTED = (
    r"(?P<counted>(?:(?!(?:of|in|for|and|to|with|by|years?|months?|weeks?|days?|or|from"
    r"|on|other)[ ])"
    rf"[a-z-]+[ ])?(?:{_any(COUNTED)}))(?![\w-])"
)
_MONEY_WORD = rf"(?P<money>{_any(CURRENCIES)})(?!\w)"
_SHARE = (
    r"(?:\ ?%|[ ](?:per[ ]?cent|pour[ ]cent))(?!\w)"
    r"(?P<gdp>[ ](?:of|du|de)[ ](?:(?:the|their|its|our|national|annual|leur|son|notre"
    r"|a[ ]nation's)"
    r"[ ]){0,2}(?:GDP|gross[ ]domestic[ ]products?|PIB"
    r"|produits?[ ]int\u00e9rieurs?[ ]bruts?)(?!\w))?"
)
_AMOUNT = re.compile(
    rf"(?<![\w.,$\u20ac\u00a3-])(?:{_BEFORE}(?P<digits1>{_DIGITS}){_FIRST_SCALE}"
    rf"|{_NUMBER}(?:{_SHARE}|{_SCALE}(?:{_OF}|[ ]?)(?:(?:additional|further|more|extra|new)[ ])?"
    rf"(?:{_MONEY_WORD}|(?P<sign2>[\u20ac\u00a3$])(?!\w)|{_COUNTED})))",
    re.IGNORECASE,
)
_BOUNDS = (
    (
        AmountBound.AT_LEAST,
        one_of(
            r"""
            at least | a minimum of | minimum | no less than | not less than | more than | over
            upwards of | in excess of | above | beyond | at a minimum | au moins
            un minimum de | minimum de | plus d[e'] | au minimum
            """
        ),
    ),
    (
        AmountBound.AT_MOST,
        one_of(
            r"""
            up to | at most | a maximum of | no more than | not more than | as much as | less than
            below | under
            jusqu'à | au plus | un maximum de | au maximum | moins d[e']
            """
        ),
    ),
    (
        AmountBound.ABOUT,
        one_of(
            r"""
            about | around | some | approximately | roughly | nearly | almost | close to
            an estimated | environ | quelque | quelques | près d[e'] | presque
            """
        ),
    ),
)
_BEFORE_BOUND = tuple(
    (bound, re.compile(rf"(?<!\w){words}(?: an?| un| une| the)? *\Z", re.IGNORECASE))
    for bound, words in _BOUNDS
)
_REACH = 24
#: Beside an amount that is one end of a range, or a change from one to another.
_RANGE_BEFORE = re.compile(
    r"(?:[0-9%]|(?<!\w)(?:between|from|entre|de))(?: (?:to|and|et|à|or))? *\Z|[-\u2013] *\Z",
    re.IGNORECASE,
)
_RANGE_AFTER = re.compile(
    r" ?(?:-|\u2013|to|and|or|à|et|ou) ?(?:[$\u20ac\u00a3] ?)?[0-9]", re.IGNORECASE
)


def find_amounts(plain: Sieve, text: Span) -> tuple[AmountWords, ...]:
    """Find the amounts in a stretch of a text.

    Ranges ("2 to 3 billion") and numbers of anything but what armies have are left out.

    Args:
        plain: The text, with plain apostrophes and hyphens.
        text: The stretch.
    """
    return tuple(_found(plain, text))


def _found(plain: Sieve, text: Span) -> Iterator[AmountWords]:
    for match in plain.finditer(_AMOUNT, text.start, text.end):
        before = plain.text[max(text.start, match.start() - _REACH) : match.start()]
        if _RANGE_BEFORE.search(before) or _RANGE_AFTER.match(plain.text, match.end(), text.end):
            continue
        value = _value(match)
        bound, start = AmountBound.EXACTLY, match.start()
        for each, shape in _BEFORE_BOUND:
            found = shape.search(before)
            if found is not None:
                bound, start = each, match.start() - len(before) + found.start()
                break
        if value is not None:
            unit, is_bare = _unit(match)
            yield AmountWords(value, unit, bound, Span(start, match.end()), is_bare)


def _value(match: re.Match[str]) -> str | None:
    """Return the number in plain digits; None for nought."""
    digits = match["digits"] or match["digits1"]
    number = WORDS[match["word"].lower()] if digits is None else _read(digits)
    scale = match["scale"] or match["scale1"]
    number *= 1 if scale is None else SCALES[scale.lower()]
    written = format(number.normalize(), "f")
    return written if number else None


def _read(digits: str) -> Decimal:
    """Read digits: a comma or a blank before each three parts thousands, else a fraction."""
    grouped = re.fullmatch(r"([0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3})+)(?:[.,]([0-9]+))?", digits)
    if grouped is not None:
        return Decimal(re.sub(r"[^0-9]", "", grouped[1]) + (f".{grouped[2]}" if grouped[2] else ""))
    return Decimal(digits.replace(",", "."))


def _unit(match: re.Match[str]) -> tuple[str, bool]:
    """Return the unit, and whether a bare "$" is all that tells it."""
    sign = match["sign"] or match["sign2"]
    if sign is not None:
        return SIGNS[sign.upper()], sign == "$"
    if match["money"] is not None:
        name = match["money"].lower()
        return CURRENCIES[name], name in {"dollar", "dollars"}
    if match["counted"] is not None:
        return " ".join(match["counted"].split()), False
    return "percent of GDP" if match["gdp"] is not None else "percent", False
