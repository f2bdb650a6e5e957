"""JSON in the one form in which natobrief writes it."""

from __future__ import annotations

import json
import re
from itertools import accumulate

#: How deep a kept value may be nested: far more than people write, far less than Python bears.
DEEPEST = 100

_SURROGATE = re.compile("[\ud800-\udfff]")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def canonical_json(value: object, indent: int | None = None) -> str:
    r"""Write a value as JSON that UTF-8 can hold, the same for equal values.

    Args:
        value: What `json.loads` may return; tuples pass as lists.
        indent: Blanks per level on lines of their own, or None for no blanks at all.

    Raises:
        ValueError: A number is infinite or NaN, or has more digits than Python writes.
        RecursionError: The value is nested deeper than Python bears.

    >>> print(canonical_json({"a": ["é", "\ud800", 1.0]}))
    {"a":["é","\ud800",1.0]}
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def depth(text: str) -> int:
    """Count how deep a JSON text is nested; a value that holds no other counts 0.

    >>> depth('[{"[": 1}]'), depth('"[[["')
    (2, 0)
    """
    brackets = re.sub(r"[^][{}]+", "", _STRING.sub("", text))
    return max(accumulate((1 if each in "[{" else -1 for each in brackets), initial=0))


def is_canonical(text: str) -> bool:
    """Tell whether a text is JSON just as `canonical_json` writes it, and not nested too deep."""
    try:
        return depth(text) <= DEEPEST and canonical_json(json.loads(text)) == text
    except (ValueError, RecursionError):
        return False
