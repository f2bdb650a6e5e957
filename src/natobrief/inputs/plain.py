"""Plain text: what is there, to the last character."""

from __future__ import annotations

from natobrief.inputs.charset import decode
from natobrief.inputs.page import Page


def read(data: bytes, charset: str | None = None) -> Page:
    """Read plain text.

    Args:
        data: Its bytes.
        charset: Encoding that a header declares.
    """
    text, name = decode(data, charset)
    return Page(text=text, format="text", charset=name)
