"""Web pages and e-mails around a release, in the manners of the years."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from html import escape
from typing import TypeAlias

from natobrief import Language
from natobrief.text.document import Document

#: Paragraphs of a release, and whether the first is its headline, into a page.
Skeleton: TypeAlias = Callable[[Sequence[str]], str]

_MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("News", "Topics", "About us"))
_FOOT = (
    '<div class="footer"><p>The texts of this site may be quoted when their origin is named.</p>'
)


def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of a release."""
    return [span.of(text) for span in Document(text, Language.EN).paragraphs]


def tags(paragraphs: Sequence[str], tag: str = "p") -> str:
    """Write paragraphs as elements."""
    return "\n".join(f"<{tag}>{escape(each)}</{tag}>" for each in paragraphs)


def article(paragraphs: Sequence[str]) -> str:
    """Write a page of today."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head>'
        f"<body>"
        f"<header><nav><ul>{_MENU}</ul></nav></header><main><article>{tags(paragraphs)}</article>"
        f"</main><footer><ul>{_MENU}</ul></footer></body></html>"
    )


def divisions(paragraphs: Sequence[str]) -> str:
    """Write a page of the 2010s, whose paragraphs are divisions too."""
    return (
        f'<html><body><div id="page"><div id="menu"><ul>{_MENU}</ul></div><div id="center">'
        f'<div class="tools"><a href="#">Print</a></div><div>{tags(paragraphs, "div")}</div>'
        f'<div class="share"><a href="#">Tweet</a></div></div></div>{_FOOT}</div></body></html>'
    )


def tables(paragraphs: Sequence[str]) -> str:
    """Write a page of the 2000s, without paragraphs."""
    body = "<BR><BR>\n".join(map(escape, paragraphs))
    return (
        f"<HTML><BODY><TABLE><TR><TD><A HREF=a>Home</A><BR><A HREF=b>News</A></TD><TD>&nbsp;</TD>"
        f"<TD><FONT SIZE=2>{body}</FONT></TD></TR><TR><TD COLSPAN=3><A HREF=c>Contact</A></TABLE>"
    )


def headed(paragraphs: Sequence[str]) -> str:
    """Write a page whose headline stands apart from the text."""
    head, *body = paragraphs
    return (
        f'<html><head><title>{escape(head)} - News</title></head><body><div class="banner"><a '
        f'href="/">Home</a></div><div class="top"><h1>{escape(head)}</h1></div><div class="row">'
        f'<div class="col">{tags(body)}</div></div>{_FOOT}</div></body></html>'
    )


def malformed(paragraphs: Sequence[str]) -> str:
    """Write a page whose tags nobody closed."""
    return f"<body><div><ul>{_MENU}</ul></div></span><div>" + "\n<p>".join(
        ["", *map(escape, paragraphs)]
    )


def entities(paragraphs: Sequence[str]) -> str:
    """Write every character beyond letters and blanks as an entity."""
    written = (
        "".join(each if each.isalpha() or each == " " else f"&#{ord(each)};" for each in paragraph)
        for paragraph in paragraphs
    )
    return "<html><body><div>" + "".join(f"<p>{each}</p>" for each in written) + "</div></body>"


SKELETONS: dict[str, Skeleton] = {
    each.__name__: each for each in (article, divisions, tables, headed, malformed, entities)
}


def letter(text: str, charset: str, encoding: str, *, page: str | None = None) -> bytes:
    """Write an e-mail, with the same as a page beside the text if there is one."""
    message = EmailMessage()
    message["From"] = "Press Service <press@example.org>"
    message["Subject"] = "Press release"
    message["MIME-Version"] = "1.0"
    message.set_content(text, charset=charset, cte=encoding)
    if page is not None:
        message.add_alternative(page, subtype="html", charset=charset, cte=encoding)
    return message.as_bytes()
