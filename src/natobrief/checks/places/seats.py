"""Buildings and offices by whose names a text says in which city something is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from natobrief.span import Span
from natobrief.text.regex import regex

#: Of each city, by its English name, what is in no other.
_SEATS: Final = {
    "Washington": regex(
        r"\b(?:White House|Oval Office|Maison[- ]Blanche|State Department|Pentagon|Capitol Hill)\b"
    ),
    "London": regex(r"\b(?:Downing Street|Lancaster House|Whitehall|Chatham House)\b"),
    "Paris": regex(
        r"(?:\b\u00c9lys\u00e9e|\bElysee|\bElys\u00e9e|\bQuai d['\u2019]Orsay|\bMatignon)\b"
    ),
    "Moscow": regex(r"\b(?:Kremlin)\b"),
    "New York": regex(
        r"\b(?:UN|United Nations) [Hh]eadquarters\b|\bsi\u00e8ge de(?: l['\u2019]ONU|s Nations)"
    ),
    "Vienna": regex(r"\b(?:Hofburg)\b"),
    "Rome": regex(r"\b(?:Palazzo Chigi|Quirinale?|Villa Madama|Farnesina)\b"),
    "Mons": regex(r"\bSHAPE\b"),
}
#: Bodies of which most meetings are in Brussels.
_IN_BRUSSELS: Final = regex(
    r"\b(?:Foreign Affairs Council|Conseil (?:des )?[Aa]ffaires \u00e9trang\u00e8res"
    r"|European Council|Conseil europ\u00e9en|North Atlantic Council"
    r"|Conseil de l['\u2019]Atlantique [Nn]ord)\b"
)


def _first(pattern: re.Pattern[str], text: str) -> Span | None:
    match = pattern.search(text)
    return None if match is None else Span(*match.span())


def seat_in(text: str, names: Iterable[str]) -> Span | None:
    """Return where a text names what is in a city and in no other.

    >>> seat_in("They met at the White House.", ["Washington"]) is not None
    True
    """
    return next((_first(_SEATS[name], text) for name in names if name in _SEATS), None)


def body_in(text: str, names: Iterable[str]) -> Span | None:
    """Return where a text names a body that meets in a city more often than elsewhere."""
    return _first(_IN_BRUSSELS, text) if "Brussels" in names else None
