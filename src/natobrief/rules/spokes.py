"""Names of those who speak for others, and of those with whom a headline has talks."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.rules.given_name_shapes import Found
from natobrief.rules.marks import Kind
from natobrief.rules.name_words import NAME, has_given_name, read_name
from natobrief.text.regex import regex
from natobrief.text.sieve import Sieve

_FOR = r"(?:(?:du|des|de +la|for +the|of +the|for|of) +|de +l'|d')"
_SPEAKS_FOR = regex(
    rf"(?:\b[Pp]orte-parole|\b[Ss]pokes(?:man|woman|person)|{Kind.OFFICE}) +{_FOR}"
    rf"[^,.;:()\n\"«»“”]{{2,60}}, +(?P<name>(?=[^ ,]+ [^ ,]){NAME})(?=[,.;:]| *$)"
)
#: "Remarks With Pavlo Bondar Before Their Meeting": nobody else has talks of two.
_BEFORE_TALKS = regex(rf"\b(?:[Rr]emarks|[Ss]tatements?|[Pp]ress +\w+) +[Ww]ith +(?P<full>{NAME})")
_THEIR_TALKS = regex(r" +(?:[Bb]efore|[Aa]fter|[Ff]ollowing|[Aa]t|[Pp]rior +[Tt]o) +[Tt]heir\b")


def speaking_for(text: str, sieve: Sieve) -> Iterator[Found]:
    """Find the names in commas behind an office and words in small letters for what it is of.

    Args:
        text: The text, marks written over it.
        sieve: The same, for patterns that it may hold no word of.
    """
    for match in sieve.finditer(_SPEAKS_FOR, 0, len(text)):
        name = read_name(text, *match.span("name"))
        if name is not None and name.is_full and has_given_name(name):
            yield name.span.start, name


def before_talks(text: str, sieve: Sieve) -> Iterator[Found]:
    """Find the name of the one with whom somebody speaks before or after their talks."""
    for match in sieve.finditer(_BEFORE_TALKS, 0, len(text)):
        name = read_name(text, *match.span("full"))
        if name is not None and name.is_full and _THEIR_TALKS.match(text, name.span.end):
            yield name.span.start, name
