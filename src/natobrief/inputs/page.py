"""A release as a file holds it: its text, and what the file says of it."""

from __future__ import annotations

from datetime import date
from typing import Final, final

from attrs import field, frozen

from natobrief.model import Language

#: Names of the formats that `natobrief.read_page` reads.
INPUTS: Final = ("text", "markdown", "html", "email")


@final
@frozen(kw_only=True)
class Page:
    """The text of a web page, an e-mail or a text file, with the metadata that it states.

    Metadata are what the file says of itself beside the text - in ``meta`` tags, JSON-LD, headers -
    so no words of ``text`` need to state them.

    >>> Page(text="It rained.", format="text", charset="utf-8").published is None
    True
    """

    #: The release as plain text: a blank line between paragraphs, a tab between cells of a table.
    text: str = field(repr=False)
    #: What it was read from: "text", "markdown", "html" or "email".
    format: str = field()
    #: Encoding by which the bytes of the text were read, by its Python name.
    charset: str = field()
    #: Headline in the metadata; None when they hold none.
    title: str | None = field(default=None)
    #: Day of publication, or that on which an e-mail was sent; None when not stated, or in answers.
    published: date | None = field(default=None)
    #: Address of the page; None when not stated.
    url: str | None = field(default=None)
    #: Who runs the site; None when not stated.
    publisher: str | None = field(default=None)
    #: Language of the page; None when not stated, or when it is neither English nor French.
    language: Language | None = field(default=None)
