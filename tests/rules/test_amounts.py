"""Sums, shares and numbers of things."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import AmountBound
from natobrief.rules.amounts import AmountWords, find_amounts
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole

_SCALES = {"": 1, " million": 10**6, " billion": 10**9, " milliards": 10**9}
_UNITS = {" euros": "EUR", " US dollars": "USD", "% of GDP": "percent of GDP", " troops": "troops"}
_LEADS = {
    "": AmountBound.EXACTLY,
    "at least ": AmountBound.AT_LEAST,
    "above ": AmountBound.AT_LEAST,
    "below ": AmountBound.AT_MOST,
    "up to ": AmountBound.AT_MOST,
    "about ": AmountBound.ABOUT,
}


def _read(text: str) -> list[AmountWords]:
    marked = mark(text)
    stretch = whole(marked) if text else None
    return [] if stretch is None else list(find_amounts(marked.document.plain_sieve, stretch))


def _row(text: str) -> list[tuple[str, str, str, str]]:
    return [(a.value, a.unit, a.bound.value, a.span.of(text)) for a in _read(text)]


@given(
    number=st.integers(1, 999),
    scale=st.sampled_from(sorted(_SCALES)),
    unit=st.sampled_from(sorted(_UNITS)),
    lead=st.sampled_from(sorted(_LEADS)),
    prose=filler(),
)
def test_planted_amount_is_found(number: int, scale: str, unit: str, lead: str, prose: str) -> None:
    """Number, unit and bound come back exactly, with the words for them."""
    scale = "" if unit.startswith("%") else scale
    planted = f"{lead}{number}{scale}{unit}"
    text = f"{prose} They give {planted}. {prose}"
    [found] = _read(text)
    assert Decimal(found.value) == number * _SCALES[scale]
    assert (found.unit, found.bound) == (_UNITS[unit], _LEADS[lead])
    assert found.span.of(text) == planted


@given(filler())
def test_prose_has_no_amount(text: str) -> None:
    assert _read(text) == []


@given(st.text() | st.text("0123456789.,%$€ millionegdp", max_size=60))
def test_any_text_is_survived(text: str) -> None:
    for found in _read(text):
        assert Decimal(found.value) > 0
        assert found.span.of(text).strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pledged €500 million", ("500000000", "EUR", "exactly", "€500 million")),
        ("$40 billion a year", ("40000000000", "USD", "exactly", "$40 billion")),
        ("US$1.5bn in aid", ("1500000000", "USD", "exactly", "US$1.5bn")),
        (
            "spend 2 per cent of their GDP",
            ("2", "percent of GDP", "exactly", "2 per cent of their GDP"),
        ),
        ("two percent of GDP", ("2", "percent of GDP", "exactly", "two percent of GDP")),
        ("20 per cent of that", ("20", "percent", "exactly", "20 per cent")),
        ("2,5 % du PIB", ("2.5", "percent of GDP", "exactly", "2,5 % du PIB")),
        ("un milliard d’euros", ("1000000000", "EUR", "exactly", "un milliard d’euros")),
        ("1 500 soldats", ("1500", "soldats", "exactly", "1 500 soldats")),
        ("about 1,000 extra troops", ("1000", "troops", "about", "about 1,000 extra troops")),
        ("half a billion euros", ("500000000", "EUR", "exactly", "half a billion euros")),
        ("14 Quay 2 tanks", ("14", "Quay 2 tanks", "exactly", "14 Quay 2 tanks")),
        ("two Quay 2A6 tanks", ("2", "Quay 2A6 tanks", "exactly", "two Quay 2A6 tanks")),
        ("18 Q-16 aircraft", ("18", "Q-16 aircraft", "exactly", "18 Q-16 aircraft")),
        ("some 40 battle tanks", ("40", "battle tanks", "about", "some 40 battle tanks")),
        ("une aide de 40 millions d’euros", ("40000000", "EUR", "exactly", "40 millions d’euros")),
        (
            "no less than 300,000 troops",
            ("300000", "troops", "at_least", "no less than 300,000 troops"),
        ),
        ("NOK 75 billion", ("75000000000", "NOK", "exactly", "NOK 75 billion")),
        ("0.25% of GDP", ("0.25", "percent of GDP", "exactly", "0.25% of GDP")),
        ("an additional SEK 400 million", ("400000000", "SEK", "exactly", "SEK 400 million")),
        ("a EUR 50 billion facility", ("50000000000", "EUR", "exactly", "EUR 50 billion")),
        ("3 million CHF", ("3000000", "CHF", "exactly", "3 million CHF")),
        ("$5m in aid", ("5000000", "USD", "exactly", "$5m")),
        ("1,5 Md€", ("1500000000", "EUR", "exactly", "1,5 Md€")),
        ("two dozen aircraft", ("24", "aircraft", "exactly", "two dozen aircraft")),
        ("deux cents soldats", ("200", "soldats", "exactly", "deux cents soldats")),
        ("jusqu’à 3 millions d’euros", ("3000000", "EUR", "at_most", "jusqu’à 3 millions d’euros")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hits(text: str, expected: tuple[str, str, str, str]) -> None:
    assert _row(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "2 to 3 billion euros",
        "between 2 and 3 billion euros",
        "de 2 à 3 milliards d'euros",
        "de 10 milliards à 20 milliards d'euros",
        "from 2 billion euros to 3 billion euros",
        "the 28 Allies",
        "4 April 2024",
        "Article 5",
        "0 euros",
        "resolution 1325 troops-like",
        "A-10 aircraft",
        "5 years of tanks",
        "24 of its 60 jets",
        "several hundred and fifty troops",
        "a few troops",
        "an aircraft",
        "two aircraft carriers",
        "155 mm shells",
        "5 m shells",
        "twenty thirty tanks",
        "five two tanks",
        "try 5 of them",
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


def test_a_dollar_may_be_anybody_s() -> None:
    bare, clear = _read("$5 million"), _read("US$5 million")
    assert [bare[0].is_bare_dollar, clear[0].is_bare_dollar] == [True, False]
