"""Web pages: the release with its title and its lines of date and kind, without the site around."""

from __future__ import annotations

from natobrief.inputs.charset import decode
from natobrief.inputs.extras import import_extra
from natobrief.inputs.html.choose import choose
from natobrief.inputs.html.layout import Layout, written
from natobrief.inputs.html.metadata import Metadata
from natobrief.inputs.page import Page

#: What parsers take for the end of a text, or cannot take.
_UNFIT = str.maketrans({"\0": "\ufffd"} | {chr(code): "\ufffd" for code in range(0xD800, 0xE000)})


def read(data: bytes, charset: str | None = None) -> Page:
    """Read a web page.

    Args:
        data: Its bytes.
        charset: Encoding that a header declares.

    Raises:
        UnsupportedFormat: The extra ``html`` is not installed.
    """
    source, name = decode(data, charset)
    layout, metadata = _parse(source)
    return Page(
        text=written(choose(layout, metadata.titles)),
        format="html",
        charset=name,
        title=metadata.title,
        published=metadata.published,
        url=metadata.url,
        publisher=metadata.publisher,
        language=metadata.language,
    )


def _parse(source: str) -> tuple[Layout, Metadata]:
    """Feed a page to those who listen to its tags."""
    etree = import_extra("lxml.etree", "html")
    layout, metadata = Layout(), Metadata()
    parser = etree.HTMLParser(target=_Both(layout, metadata))
    parser.feed(source.translate(_UNFIT))
    parser.close()
    return layout, metadata


class _Both:
    """Hands on what the parser meets."""

    def __init__(self, layout: Layout, metadata: Metadata) -> None:
        self._listeners = (layout, metadata)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        for each in self._listeners:
            each.start(tag, attributes)

    def end(self, tag: str) -> None:
        for each in self._listeners:
            each.end(tag)

    def data(self, text: str) -> None:
        for each in self._listeners:
            each.data(text)

    def comment(self, text: str) -> None:
        self._listeners[1].comment(text)

    def close(self) -> None:
        self._listeners[0].close()
