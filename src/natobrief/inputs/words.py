"""Lists of words, written as text."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """Return the words of a list, blanks between them.

    >>> sorted(words("nav footer"))
    ['footer', 'nav']
    """
    return frozenset(listed.split())


def phrases(listed: str) -> frozenset[str]:
    """Return the phrases of a list, bars or ends of lines between them.

    >>> sorted(phrases("back | top of page"))
    ['back', 'top of page']
    """
    return frozenset(each.strip() for line in listed.split("\n") for each in line.split("|")) - {""}
