"""What a page holds, as a parser of HTML reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import html

from natobrief import Brief, dumps

#: An element as lxml has it, which has no types of its own.
Node: TypeAlias = Any

_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def page_of(brief: Brief, **options: Any) -> Node:
    """Write a page, whatever it leaves out, and parse it."""
    return html.document_fromstring(dumps(brief, "html", losses="ignore", **options))


def held(text: str) -> str:
    """Return a text as HTML can hold it."""
    return _UNHELD.sub("\ufffd", text)


def release_text(page: Node) -> str:
    """Return the text of the part of a page that shows the release."""
    [text] = page.find_class("text")
    return str(text.text_content())


def links(page: Node) -> Iterator[Node]:
    """Give the links of a page to places of itself."""
    for link in page.iter("a"):
        if link.get("href").startswith("#"):
            yield link


def words_of_link(page: Node, link: Node) -> str:
    """Return the text of the run of pieces to which a fact leads."""
    first, last = int(link.get("href")[2:]), int(link.get("data-to"))
    pieces = [page.get_element_by_id(f"w{number}") for number in range(first, last + 1)]
    return "".join(piece.text_content() for piece in pieces)


def words_behind(page: Node, fact: str) -> set[str]:
    """Return the words to which a fact, and those inside it, lead."""
    found = page.get_element_by_id(fact).find_class("words")
    return {words_of_link(page, link) for link in found}
