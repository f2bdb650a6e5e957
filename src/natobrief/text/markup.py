"""Marks of Markdown in a text that came as plain text: of stress, of headings, of links."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.text.regex import regex

#: Words between two marks that touch them.
_STRESSED = regex(
    r"(?<![\w*])(?P<open>\*{1,3})(?=[^\s*])(?P<words>[^*\n]{0,300}[^\s*])(?P<close>\*{1,3})(?![\w*])"
)
_HEADING = regex(r"(?:\A|(?<=\n))#{1,6} +(?=\S)")
_LINK = regex(
    r"(?<![!\w])(?P<open>\[)(?P<words>[^\[\]\n]{1,200})"
    r"(?P<close>\]\((?:https?://|mailto:)[^()\s]{1,400}\))"
)


def find_markup(text: str) -> Iterator[tuple[int, int]]:
    """Find the marks that are no words: where each begins and ends.

    >>> [("**Talks** in [Oslo](https://oslo.no)")[a:b] for a, b in find_markup(
    ...     "**Talks** in [Oslo](https://oslo.no)")]
    ['**', '**', '[', '](https://oslo.no)']
    """
    if "*" in text:
        for match in _STRESSED.finditer(text):
            if match["open"] == match["close"]:
                yield match.span("open")
                yield match.span("close")
    if "# " in text:
        yield from (match.span() for match in _HEADING.finditer(text))
    if "](" in text:
        for match in _LINK.finditer(text):
            yield match.span("open")
            yield match.span("close")
