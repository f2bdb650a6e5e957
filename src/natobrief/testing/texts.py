"""Texts of any script, and spans."""

from __future__ import annotations

from typing import TypeAlias

from hypothesis import strategies as st

from natobrief.span import Span

#: A strategy of texts; the strategy of a class takes one, from which its own texts are drawn.
Words: TypeAlias = st.SearchStrategy[str]

#: What careless code trips over: characters beyond the basic plane, marks that combine, controls
#: that turn the direction, letters whose length changes with case or form, quotation marks, what
#: formats give a meaning to, blanks that are no spaces.
_AWKWARD = (
    "\U0001f54a\U00020bb7\u0301\u0308\u20dd\U0001d165"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u200d\xad\ufeff"
    "İıßﬁŉǰΐŠﷺ①ſ"
    "\"'`“”„\u2018\u2019\u201a«»\u2039\u203a"
    "/~\\<>&;:,|=%{}[]()*_#+-\u2013\u2014"
    "ab 01\xa0\u2009\u202f"
)

#: Controls, and characters that end a line somewhere.
_CONTROLS = "\t\n\r\x0b\x0c\x1c\x85\u2028\u2029\x00\x1b\x7f"


def texts(*, surrogates: bool = False, controls: bool = True) -> Words:
    r"""Texts of any script that are not blank.

    Args:
        surrogates: Whether lone surrogates may be among the characters. Python text can hold
            them, UTF-8 cannot.
        controls: Whether control characters and line breaks may be among them.

    Returns:
        A strategy whose texts hold at least one character that is not blank.

    >>> from hypothesis import find
    >>> find(texts(), lambda text: "\u202e" in text)
    '\u202e'
    """
    lone = () if surrogates else ("Cs",)
    hidden = () if controls else ("Cc", "Zl", "Zp")
    awkward = st.text(_AWKWARD + (_CONTROLS if controls else ""), max_size=20)
    any_script = st.text(st.characters(exclude_categories=(*hidden, *lone)), max_size=20)
    return (awkward | any_script).map(_not_blank)


def _not_blank(text: str) -> str:
    return text if text.strip() else f"{text}a"


def words_or(words: Words | None) -> Words:
    """Return the texts that were asked for, or any."""
    return texts() if words is None else words


@st.composite
def spans(draw: st.DrawFn, *, within: int = 10_000) -> Span:
    """Spans that lie in a text of ``within`` code points.

    Args:
        draw: Given by Hypothesis.
        within: Length of the text, at least 1.

    >>> from hypothesis import find
    >>> find(spans(within=80), lambda span: len(span) > 4)
    Span(start=0, end=5)
    """
    start = draw(st.integers(0, within - 1))
    return Span(start, start + draw(st.integers(1, within - start)))
