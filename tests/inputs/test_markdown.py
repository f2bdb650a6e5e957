"""Markdown: words without marks."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from natobrief import Language, UnsupportedFormat, read_page


def blocks(source: str) -> list[str]:
    """Return the blocks of a text in Markdown."""
    return read_page(source.encode(), "markdown").text.split("\n\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("# One #\n\nTwo\n===\n", ["One", "Two"], id="headings"),
        pytest.param(
            "*a* **b** `c` [d](e 'f') ![g](h) <http://i.j>", ["a b c d  http://i.j"], id="mark"
        ),
        pytest.param("a\nb  \nc\\\nd<br>e", ["a b\nc\nd\ne"], id="line breaks"),
        pytest.param("- a\n- b\n\n  c\n  - d\n1. e", ["- a", "- b", "c", "- d", "- e"], id="lists"),
        pytest.param("-\n- a\n\nb", ["- a", "b"], id="empty item"),
        pytest.param("|a|b|\n|-|-|\n|c|**d**|\n", ["a\tb", "c\td"], id="table"),
        pytest.param("> a\n> > b", ["a", "b"], id="quotations"),
        pytest.param(
            "She said:\n\n> We act.\n>\n> They too.\n\nb",
            ["She said:", "“We act.", "“They too.”", "b"],
            id="quotation of what somebody says",
        ),
        pytest.param("```\na\n```\n\n    b", ["a", "b"], id="code"),
        pytest.param("<div>a &amp; b</div>", ["a & b"], id="html"),
        pytest.param("a &eacute; \\* b <i>c</i>", ["a é * b c"], id="entities"),
        pytest.param("a\n\n---\n\nb", ["a", "b"], id="rule"),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert blocks(source) == expected


def test_front_matter() -> None:
    page = read_page(
        b"---\r\nTitle: 'Talks'\nTitle: x\ndate: 2022-05-02\nurl: https://a.b/\npublisher: NATO\n"
        b"language: fr\n---\nIt rained.\n",
        "markdown",
    )
    assert (page.title, page.published, page.url) == ("Talks", date(2022, 5, 2), "https://a.b/")
    assert (page.publisher, page.language, page.text) == ("NATO", Language.FR, "It rained.")


def test_no_front_matter() -> None:
    page = read_page(b"---\nIt rained.", "markdown")
    assert (page.title, page.text) == (None, "It rained.")


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    with pytest.raises(UnsupportedFormat, match=r"pip install 'natobrief\[markdown\]'"):
        blocks("a")
