"""Sums of money, shares and numbers of things, as words and digits give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from attrs import frozen

from natobrief.lexicon.units import CODES, COUNTED, CURRENCIES, SCALES, SIGNS, WORDS
from natobrief.model import AmountBound
from natobrief.rules.numerals import DIGITS, SCALE, WORDED, any_of, read_number
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex
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


_OF = r"(?:[ ](?:of|in|d'|de)[ ]?)"
_CODE = rf"(?-i:{any_of(CODES)})"
_BEFORE = rf"(?P<sign>{any_of(SIGNS)}|{_CODE}) ?"
#: What is counted, with a word before it that may tell of what sort.
_COUNTED = (
    # "14 Challenger 2 tanks": a model's number is none of what is counted.
    r"(?P<counted>(?:(?-i:[A-Z])[\w-]*[ ][0-9]{1,3}[a-z]?[0-9]{0,2}[ ]"
    r"|(?!(?:of|in|for|and|to|with|by|years?|months?|weeks?|days?|or|from|on|other"
    rf"|few|couple|several|[cmk]?m|kg|{any_of((*SCALES, *WORDS))})(?!\w))[a-z][a-z0-9-]*[ ])?"
    rf"(?:{any_of(COUNTED)}))(?![\w-]|[ ](?:carrier|crew|hangar|part)s?(?!\w))"
)
#: Not where another number follows, which then is the sum ("an additional SEK 400 million").
_MONEY = rf"(?P<money>(?:{any_of(CURRENCIES)}|{_CODE})(?!\w)|[\u20ac\u00a3$](?!\w))(?![ ]?[0-9])"
_SHARE = (
    r"(?:\ ?%|[ ](?:per[ ]?cent|pour[ ]cent))(?!\w)"
    r"(?P<gdp>[ ](?:of|du|de)[ ](?:(?:the|their|its|our|national|annual|leur|son|notre"
    r"|a[ ]nation's)"
    r"[ ]){0,2}(?:GDP|gross[ ]domestic[ ]products?|PIB"
    r"|produits?[ ]int\u00e9rieurs?[ ]bruts?)(?!\w))?"
)
_AMOUNT = regex(
    rf"(?<![\w.,$\u20ac\u00a3-])(?:{_BEFORE}(?P<number1>{DIGITS}{SCALE})(?!\w)"
    rf"|(?P<number>{DIGITS}(?:{SCALE})|{WORDED})(?:{_SHARE}"
    rf"|(?:{_OF}|[ ]?)(?:(?:additional|further|more|extra|new)[ ])?(?:{_MONEY}|(?<=[ '])"
    rf"{_COUNTED})))",
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
    (bound, regex(rf"(?<!\w){words}(?: an?| un| une| the)? *\Z", re.IGNORECASE))
    for bound, words in _BOUNDS
)
_REACH = 24
#: An article, or digits with a letter for a scale.
_NO_COUNT = regex(r"\A(?:an?|une?)\Z|[0-9] ?[a-z]{1,3}\Z", re.IGNORECASE)
#: Before an amount that is one end of a range, part of a number, or what some are taken of.
_PART_BEFORE = regex(
    r"(?:[0-9%]|(?<!\w)(?:between|from|entre))(?: (?:to|and|et|à|or))? *\Z|[-\u2013] *\Z"
    rf"|(?<!\w)(?:{any_of(SCALES)})(?: (?:and|et|to|à|or|ou))? *\Z"
    rf"|(?:(?<!\w)(?:{any_of(CURRENCIES)})|[\u20ac\u00a3$]) (?:to|à) *\Z"
    r"|(?<!\w)(?:of (?:its|their|our|the)|(?:de )?(?:ses|leurs|nos)|des) *\Z",
    re.IGNORECASE,
)
_RANGE_AFTER = regex(
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
        if _PART_BEFORE.search(before) or _RANGE_AFTER.match(plain.text, match.end(), text.end):
            continue
        number = read_number(match["number"] or match["number1"])
        if not number or _is_article(match):
            continue
        bound, start = AmountBound.EXACTLY, match.start()
        for each, shape in _BEFORE_BOUND:
            found = shape.search(before)
            if found is not None:
                bound, start = each, match.start() - len(before) + found.start()
                break
        unit, is_bare = _unit(match)
        value = format(number.normalize(), "f")
        yield AmountWords(value, unit, bound, Span(start, match.end()), is_bare)


def _is_article(match: re.Match[str]) -> bool:
    """Tell whether things are counted by what is no number: "an aircraft", "5 m shells"."""
    number = match["number"]
    return bool(match["counted"] and number and _NO_COUNT.search(number))


def _unit(match: re.Match[str]) -> tuple[str, bool]:
    """Return the unit, and whether a bare "$" is all that tells it."""
    money = match["sign"] or match["money"]
    if money is not None:
        own = CURRENCIES.get(money.lower()) or SIGNS.get(money.upper(), money)
        return own, money.lower() in {"$", "dollar", "dollars"}
    if match["counted"] is not None:
        return " ".join(match["counted"].split()), False
    return "percent of GDP" if match["gdp"] is not None else "percent", False
