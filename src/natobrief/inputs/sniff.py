"""Telling the format of a file from its first bytes, and from its name where they do not tell."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

#: Formats by the ending of the name.
_SUFFIXES: Final = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".htm": "html",
    ".html": "html",
    ".shtml": "html",
    ".xhtml": "html",
    ".eml": "email",
    ".mht": "email",
    ".mhtml": "email",
}
#: How much is looked at.
_HEAD: Final = 4096

#: What only a web page begins with.
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,1000}-->\s*){0,100}+<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
#: What a part of one holds; prose with a stray tag holds fewer.
_TAGS = re.compile(
    rb"<(?:/?(?:p|div|table|tr|td|h[1-6]|head|body|ul|li|span)|br ?/?|meta|a)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_FEW_TAGS: Final = 3

_HEADER = re.compile(rb"(?P<name>[A-Za-z][A-Za-z0-9-]{1,40}):[^\n]*\n(?:[ \t][^\n]*\n)*")
_MBOX = re.compile(rb"From [^\n]*\n")
#: Headers that people do not paste.
_MADE_BY_MACHINES = frozenset(
    (b"message-id", b"mime-version", b"received", b"return-path", b"delivered-to", b"content-type")
)


def sniff(data: bytes, name: str = "") -> str:
    r"""Tell the format of a file.

    Args:
        data: Its bytes.
        name: Its name; what the bytes say weighs more, but for Markdown.

    >>> sniff(b"<!DOCTYPE html><p>It rained."), sniff(b"It rained."), sniff(b"", "a.EML")
    ('html', 'text', 'email')
    """
    by_name = _SUFFIXES.get(PurePath(name).suffix.lower())
    if by_name == "markdown":
        return by_name
    head = _without_wide_characters(data[:_HEAD])
    if _PAGE.match(head):
        return "html"
    if _is_email(head):
        return "email"
    if by_name is not None:
        return by_name
    return "html" if len(_TAGS.findall(head)) >= _FEW_TAGS else "text"


def _without_wide_characters(head: bytes) -> bytes:
    """Return text without marks of byte order, UTF-16 and UTF-32 without their empty bytes."""
    return head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\xff\xfe")


def _is_email(head: bytes) -> bool:
    head = head.replace(b"\r\n", b"\n").lstrip(b"\n")
    mbox = _MBOX.match(head)
    position = mbox.end() if mbox else 0
    names = set()
    while match := _HEADER.match(head, position):
        names.add(match["name"].lower())
        position = match.end()
    return len(names) > 1 and not names.isdisjoint(_MADE_BY_MACHINES)
