"""Markdown: its words, without its marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import unescape
from typing import Final, Protocol

from attrs import evolve

from natobrief.inputs.charset import decode
from natobrief.inputs.extras import import_extra
from natobrief.inputs.page import Page
from natobrief.inputs.quoting import with_marks
from natobrief.inputs.values import read_day, read_language

#: Lines of ``name: value`` between dashes, as site generators read them.
_FRONT = re.compile(
    r"---[ \t]*\r?\n(?P<lines>(?:[^\r\n]*\r?\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_FIELD = re.compile(r"(?P<name>[A-Za-z_]{1,30})[ \t]*:[ \t]*(?P<value>[^\r\n]+)")
_TAG = re.compile(r"<[^<>]{0,1000}>")
#: Tokens that hold text as it stands.
_AS_IT_STANDS: Final = frozenset(("code_block", "fence", "html_block"))
_BREAK = re.compile(r"<br\b", re.IGNORECASE)


class Token(Protocol):
    """What the parser gives: a tag that opens or closes, or text."""

    type: str
    content: str
    nesting: int
    children: Sequence[Token] | None


def read(data: bytes, charset: str | None = None) -> Page:
    """Read Markdown.

    Args:
        data: Its bytes.
        charset: Encoding that a header declares.

    Raises:
        UnsupportedFormat: The extra ``markdown`` is not installed.
    """
    source, name = decode(data, charset)
    front = _FRONT.match(source)
    body = source[front.end() :] if front else source
    parser = import_extra("markdown_it", "markdown").MarkdownIt("commonmark").enable("table")
    writer = _Writer()
    for token in parser.parse(body):
        writer.take(token)
    text = "\n\n".join(with_marks(writer.blocks, writer.quotations))
    page = Page(text=text, format="markdown", charset=name)
    return _described(page, front["lines"]) if front else page


class _Writer:
    """Writes the paragraphs, headings, items and rows, in order."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        #: Which block quotation each block is in; 0 for none.
        self.quotations: list[int] = []
        self._mark = ""
        self._quotations = self._quoting = 0  # how many there were, and how deep this one is
        self._cells: list[str] | None = None

    def take(self, token: Token) -> None:
        """Take one token."""
        if token.type == "inline":
            self._write(_inline(token.children or ()))
        elif token.type in _AS_IT_STANDS:
            self._write(unescape(_TAG.sub("", token.content)))
        elif token.type.startswith("list_item"):
            self._mark = "- " if token.nesting > 0 else ""
        elif token.type.startswith("blockquote"):
            self._quotations += token.nesting > 0 and not self._quoting
            self._quoting += token.nesting
        elif token.type == "tr_open":
            self._cells = []
        elif token.type == "tr_close":
            cells, self._cells = self._cells, None
            self._write("\t".join(cells or ()))

    def _write(self, text: str) -> None:
        if self._cells is not None:
            self._cells.append(text)
        elif text.strip():
            self.blocks.append(self._mark + text.strip())
            self.quotations.append(self._quotations if self._quoting else 0)
            self._mark = ""


def _inline(children: Iterable[Token]) -> str:
    return "".join(map(_words, children)).strip()


def _words(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content)):
        return "\n"
    return token.content if token.type in {"text", "code_inline"} else ""


def _described(page: Page, lines: str) -> Page:
    """Add what the lines in front of the text say."""
    named: dict[str, str] = {}
    for match in _FIELD.finditer(lines):
        named.setdefault(match["name"].lower(), match["value"].strip(" \t\"'"))
    return evolve(
        page,
        title=named.get("title") or None,
        published=read_day(named.get("date", "")),
        url=named.get("url") or None,
        publisher=named.get("publisher") or None,
        language=read_language(named.get("lang") or named.get("language")),
    )
