"""Patterns that are compiled when they are first used.

The rules have well over a thousand patterns, of which one text asks for a third: to compile all of
them took most of the time of the first text that is read.
"""

from __future__ import annotations

import re
from typing import cast, final

#: What is asked of a compiled pattern.
_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


@final
class _Late:
    """A pattern before its first use; from then on its methods are those of the compiled one."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern: str = source
        self.flags: int = flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self.pattern, self.flags)
        for each in (*_ASKED, "flags", "groups", "groupindex"):
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


def is_of(match: re.Match[str], *shapes: re.Pattern[str]) -> bool:
    """Tell whether a match is one of some patterns: what matches is what they are compiled to.

    >>> number = regex("[0-9]+")
    >>> is_of(number.search("in 2022"), number), is_of(number.search("in 2022"), regex("20.."))
    (True, False)
    """
    return any(match.re.pattern == shape.pattern for shape in shapes)


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used.

    >>> regex("[0-9]+").search("in 2022")[0]
    '2022'

    Args:
        source: What `re.compile` takes.
        flags: Its flags.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
