"""What a form has to hold: every value of a brief that it does not report as lost."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from natobrief import Brief, lost
from natobrief.testing import walk


def is_lost(pointer: str, gone: set[str]) -> bool:
    """Tell whether a pointer, or one above it, is among those that are lost."""
    return any(pointer == each or pointer.startswith(f"{each}/") for each in gone)


def lost_pointers(brief: Brief, form: str, **options: Any) -> set[str]:
    """Return the pointers that a form reports."""
    return {str(problem.pointer) for problem in lost(brief, form, **options)}


def texts_held(brief: Brief, form: str, **options: Any) -> Iterator[tuple[str, str]]:
    """Give pointer and words of every text of a brief that a form does not report as lost."""
    gone = lost_pointers(brief, form, **options)
    for pointer, value in walk(brief):
        in_words = isinstance(value, str) and not isinstance(value, Enum)
        if value and in_words and not is_lost(pointer, gone):
            yield pointer, str(value)
