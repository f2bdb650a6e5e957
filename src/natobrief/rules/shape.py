"""Patterns of marked text, written over several lines."""

from __future__ import annotations

import re

from natobrief.rules.marks import pattern
from natobrief.text.regex import regex

_LINE_END = regex(r"\s*\n\s*")


def shape(source: str) -> re.Pattern[str]:
    r"""Compile a pattern of marked text; line ends with the blanks around them are no part of it.

    Blanks inside a line count, as they do in `natobrief.rules.marks.pattern`.

    >>> bool(shape("(?P<who>we|they)\n    (?: will)").fullmatch("they  will"))
    True
    """
    return pattern(_LINE_END.sub("", source.strip()))
