"""Alternatives of a pattern, written as a list that can be read."""

from __future__ import annotations

from natobrief.text.regex import regex

_CONTINUED = regex(r"\\\n *")


def one_of(words: str) -> str:
    r"""Join alternatives into one group; line ends, and bars between spaces, part them.

    A backslash at the end of a line joins the next one to it, without the blanks before it.

    >>> one_of("meet | gather\n convene(?:s|d)? | take (?:part|place)")
    '(?:meet|gather|convene(?:s|d)?|take (?:part|place))'
    """
    lines = _CONTINUED.sub("", words).splitlines()
    parts = (part.strip() for line in lines for part in line.split(" | "))
    return f"(?:{'|'.join(part for part in parts if part)})"
