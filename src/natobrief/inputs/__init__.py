"""Reading the files in which releases come: plain text, Markdown, web pages and e-mails.

Each format is one module with a ``read`` of the same shape, imported when it is asked for and not
before; so are the libraries of the extras.
"""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from natobrief.errors import UnsupportedFormat
from natobrief.inputs.page import INPUTS, Page
from natobrief.inputs.sniff import sniff

__all__ = ["INPUTS", "Page", "read_page"]


class _Reader(Protocol):
    """What the module of a format offers."""

    def read(self, data: bytes, charset: str | None = None) -> Page: ...


#: Module of each format, where it is not called as the format is.
_MODULES = {"text": "plain"}


def read_page(source: str | os.PathLike[str] | bytes, format: str | None = None) -> Page:  # noqa: A002
    r"""Read the text of a release out of a file, and what the file itself says of it.

    Navigation, captions, share links, scripts and what is hidden stay out of the text; the words
    that remain stand in the order and the wording of the page.

    Args:
        source: A path, or the bytes of a file.
        format: "text", "markdown", "html" or "email"; told from the bytes and the name of the file
            when not given. Markdown is told by its name only.

    Returns:
        The text, and the metadata that the file states.

    Raises:
        UnsupportedFormat: The format is not known, the bytes are no text, or the extra that reads
            the format is not installed; the error says which.
        OSError: The file cannot be read.

    >>> page = read_page(b"Subject: Ministers meet\nMIME-Version: 1.0\n\nIt rained.")
    >>> page.format, page.title, page.text
    ('email', 'Ministers meet', 'It rained.')
    """
    if isinstance(source, bytes):
        data, name = source, ""
    else:
        path = Path(source)
        data, name = path.read_bytes(), path.name
    told = sniff(data, name) if format is None else format
    if told not in INPUTS:
        raise UnsupportedFormat(told, INPUTS)
    module = import_module(f"natobrief.inputs.{_MODULES.get(told, told)}")
    return cast("_Reader", module).read(data)
