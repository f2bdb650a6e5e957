"""The words of a text as they are compared: one for a number, one for a turn of phrase."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final, TypeAlias

from natobrief.checks.searching import WORD
from natobrief.checks.wordforms import LEAST, canonical, is_form
from natobrief.lexicon.turns_of_phrase import IRREGULAR, TURNS
from natobrief.span import Span
from natobrief.text.needs import folded
from natobrief.text.regex import regex

#: A word in canonical form with its place.
Worded: TypeAlias = tuple[str, Span]

#: Signs between the thousands and the hundreds of a number.
_THOUSANDS: Final = frozenset([",", ".", " ", "\u00a0", "\u202f", "\u2009"])
_DIGITS: Final = 3
_TEN: Final = 10
#: "quatre-vingt" is no sum.
_FOUR, _TWENTY = 4, 20
#: French "plus" behind "ne" is "no longer", unless "que" follows: so many words may be between.
_PLUS: Final = "plus"
_NO_LONGER: Final = "jamais"
_NE: Final = regex(r"\b(?:ne\s|n['\u2019])(?:\w+['\u2019]?\s){1,3}$", re.IGNORECASE)
_NE_REACH: Final = 40
_QUE: Final = regex(r"\s(?:que\b|qu['\u2019])")
_ONE: Final = frozenset(["one", "un", "une"])
_SCALES: Final = {"hundred": 100, "cents": 100, "cent": 100, "thousand": 1000, "mille": 1000} | {
    "decades": 10,
    "decennies": 10,
}
#: A number with tenths of what is counted in such: "2.5 percent", "1,5 milliard", "1.5bn".
_DECIMAL: Final = regex(
    r"(?P<whole>[0-9]+)[.,](?P<tenths>[0-9]{1,2})"
    r"(?:(?P<scale>bn|mn)\b|(?=[\s\u00a0\u202f]?(?:%|per\s?cent|pour\s?cent|billion|million|trillion"
    r"|milliard|bn\b|mn\b)))",
    re.IGNORECASE,
)
#: A number with what is written right behind it: "40bn", "25m".
_SCALED: Final = regex(r"(?P<number>[0-9]+)(?P<scale>bn|mn|m)")
_SCALE_SIGNS: Final = {"m": "mn"}
#: The sign for a currency, before a number or behind it, which is a word as "euros" is.
_CURRENCY_BEFORE: Final = regex(r"(?P<sign>[\u20ac$\u00a3])[\s\u00a0\u202f]?$")
_CURRENCY: Final = regex(r"[\s\u00a0\u202f]?(?P<sign>[\u20ac$\u00a3])(?![0-9])")
_CURRENCIES: Final = {"\u20ac": "euro", "$": "dollar", "\u00a3": "pound"}
#: So many signs before a number, that of its currency and a blank, may go with it.
_SIGN: Final = 2
#: Behind a number the sign for a share, which is a word as "per cent" is.
_SHARE: Final = regex(r"[\s\u00a0\u202f]?(?P<sign>%)")
_PERCENT: Final = "percent"
#: Behind the figures of an ordinal: "25th", "21e".
_ORDINAL: Final = regex(r"(?<=[0-9])(?:st|nd|rd|th|e|er|eme)$")


def worded(text: str) -> tuple[Worded, ...]:
    """Return the words of a text as they are compared.

    >>> [word for word, _ in worded("Eighty-four ships carried on")], worded("2,500")[0][0]
    (['84', 'ships', 'continue'], '2500')
    """
    found = WORD.finditer(text)
    return reworded(((folded(each["word"]), Span(*each.span("word"))) for each in found), text)


def reworded(words: Iterable[Worded], text: str) -> tuple[Worded, ...]:
    """Return words of a text in canonical form, those of one number or one turn as one."""
    return tuple(_each([(canonical(word), span) for word, span in words], text))


def _each(words: Sequence[Worded], text: str) -> Iterator[Worded]:
    at = 0
    while at < len(words):
        word, span = words[at]
        if word[0].isdigit() or word in _ONE:
            yield from _currency(
                _CURRENCY_BEFORE.search(text, max(0, span.start - _SIGN), span.start)
            )
            found, count = _numbered(words, at, text)
        else:
            (word, count), found = _turned(words, at), []
            if word == _PLUS and _is_no_longer(span, text):
                word = _NO_LONGER
        yield from found or [(word, Span(span.start, words[at + count - 1][1].end))]
        at += count


def _numbered(words: Sequence[Worded], at: int, text: str) -> tuple[list[Worded], int]:
    """Return a number, with what is written right behind it, and of how many words it is."""
    word, span = words[at]
    decimal = _DECIMAL.match(text, span.start)
    if decimal is not None:
        return [*_in_tenths(decimal), *_share(text, decimal.end())], 2
    scaled = _SCALED.fullmatch(word)
    if scaled is not None:
        return [*_in_parts(scaled, span.start)], 1
    word, count = _number(words, at, text)
    word, count = _scaled(words, at, word, count)
    end = words[at + count - 1][1].end
    share = _share(text, end) if word[0].isdigit() else ()
    return [(word, Span(span.start, end)), *share], count


def _turned(words: Sequence[Worded], at: int) -> tuple[str, int]:
    """Return a word, or the one for the turn of phrase that it begins, and of how many it is."""
    for turn, meant in _turns().get(words[at][0][:LEAST], ()):
        if _stands(turn, words, at):
            return meant, len(turn)
    return words[at][0], 1


def _share(text: str, end: int) -> Iterator[Worded]:
    """Give the sign for a share behind a number as the word that it stands for."""
    match = _SHARE.match(text, end)
    if match is not None:
        yield _PERCENT, Span(*match.span("sign"))
    yield from _currency(_CURRENCY.match(text, end))


def _currency(match: re.Match[str] | None) -> Iterator[Worded]:
    """Give the sign for a currency beside a number as the word that it stands for."""
    if match is not None:
        yield _CURRENCIES[match["sign"]], Span(*match.span("sign"))


def _in_parts(scaled: re.Match[str], start: int) -> Iterator[Worded]:
    """Give a number and what is written right behind it as two words: "40bn"."""
    middle, scale = start + scaled.end("number"), scaled["scale"]
    yield scaled["number"], Span(start, middle)
    yield _SCALE_SIGNS.get(scale, scale), Span(middle, start + scaled.end())


def _is_no_longer(plus: Span, text: str) -> bool:
    """Tell whether "plus" says that something is so no more: "n'est plus"."""
    before = text[max(0, plus.start - _NE_REACH) : plus.start]
    return _NE.search(before) is not None and _QUE.match(text, plus.end) is None


def _in_tenths(decimal: re.Match[str]) -> Iterator[Worded]:
    """Give a number with tenths as one, and what is written right behind it: "1.5bn"."""
    tenths = decimal["tenths"].rstrip("0")
    yield f"{decimal['whole']}.{tenths}".rstrip("."), Span(decimal.start(), decimal.end("tenths"))
    if decimal["scale"]:
        yield decimal["scale"].lower(), Span(*decimal.span("scale"))


def _number(words: Sequence[Worded], at: int, text: str) -> tuple[str, int]:
    """Return a number in figures, and of how many words it is."""
    span = words[at][1]
    is_digits = text[span.start].isdigit()
    value, last = words[at][0], at
    while last + 1 < len(words):
        between = text[words[last][1].end : words[last + 1][1].start]
        if is_digits:
            more = words[last + 1][1].of(text)
            is_more = between in _THOUSANDS and more.isdecimal() and len(more) == _DIGITS
            if not (is_more and (last > at or len(value) <= _DIGITS)):
                break
            value += more
        else:
            whole = _added(value, words[last + 1][0]) if between == "-" else None
            if whole is None:
                break
            value = whole
        last += 1
    return value, last - at + 1


def _scaled(words: Sequence[Worded], at: int, word: str, count: int) -> tuple[str, int]:
    """Return a number with the hundreds or thousands of which it is one: "five hundred"."""
    scale = _SCALES.get(words[at + count][0]) if at + count < len(words) else None
    number = "1" if word in _ONE else word
    if scale is None or not number.isdecimal():
        return _ORDINAL.sub("", word), count
    return str(int(number) * scale), count + 1


def _added(tens: str, word: str) -> str | None:
    """Return what a number in words and the word behind its hyphen are together, if anything."""
    more = 1 if word in _ONE else int(word) if word.isdecimal() else 0
    so_far = int(tens) if tens.isdecimal() else 0
    if (so_far, more) == (_FOUR, _TWENTY):
        return str(_FOUR * _TWENTY)
    is_sum = 0 < more < so_far and so_far % _TEN == 0 and more < _TWENTY
    return str(so_far + more) if is_sum else None


def _stands(turn: tuple[str, ...], words: Sequence[Worded], at: int) -> bool:
    there = tuple(word for word, _ in words[at + 1 : at + len(turn)])
    return there == turn[1:] and _is_first(turn[0], words[at][0])


def _is_first(first: str, word: str) -> bool:
    return word in IRREGULAR.get(first, ()) or is_form(first, word)


@cache
def _turns() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Sort turns of phrase by the first letters of the forms of their first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for turn, meant in TURNS:
        for start in {form[:LEAST] for form in (turn[0], *IRREGULAR.get(turn[0], ()))}:
            found.setdefault(start, []).append((turn, meant))
    return found
