"""Names behind those who speak for others: "un porte-parole du ministère, Ana Ruiz"."""

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
