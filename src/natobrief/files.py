"""Reading a release out of a file: page or bytes in, brief out; leniently, or strictly."""

from __future__ import annotations

import os
from datetime import timedelta

from natobrief.inputs import Page, read_page
from natobrief.model import Brief
from natobrief.reading import Extraction, extract, whole

#: Days begin at different moments around the world, and metadata may name the day of another zone.
_ONE_DAY = timedelta(days=1)


def extract_page(page: Page) -> Extraction:
    """Read the release on a page as far as the rules go; never raises.

    The day of publication that the text states stands, unless it lies after the one in the metadata
    (then it is another day, say the meeting's in a headline); where the text states none, that of
    the metadata is taken, as inferred. The language is told from the text, because many sites
    declare one for all their pages. The subject of an e-mail without a headline is its headline.

    Args:
        page: What `natobrief.read_page` returns.

    Returns:
        The same as `natobrief.extract` of its text, above which the subject of an e-mail stands
        where it has none and the subject is one; ``brief.source.text`` is what spans refer to.

    >>> from datetime import date
    >>> page = Page(text="NATO met.", format="html", charset="utf-8", published=date(2024, 2, 1))
    >>> print(extract_page(page).brief.source.published)
    2024-02-01
    """
    text = page.text
    found = extract(text, url=page.url)
    if page.format == "email" and page.title and found.brief.source.title is None:
        headed = extract(f"{page.title}\n\n{text}", url=page.url)
        if headed.brief.source.title is not None:
            found, text = headed, headed.brief.source.text
    stated = found.brief.source.published
    if page.published is None or (stated is not None and stated - page.published <= _ONE_DAY):
        return found
    return extract(text, page.published, page.url)


def read(source: str | os.PathLike[str] | bytes, format: str | None = None) -> Brief:  # noqa: A002
    """Read the release in a file strictly: plain text, Markdown, a web page or an e-mail.

    Args:
        source: A path, or the bytes of a file.
        format: "text", "markdown", "html" or "email"; told from the file when not given.

    Returns:
        The brief; its spans refer to ``brief.source.text``, the text that was read out of the file.

    Raises:
        ParseError: Reading left an error; it carries all problems, warnings too.
        UnsupportedFormat: The format is not known, the bytes are no text, or the extra that reads
            the format is not installed.
        OSError: The file cannot be read.

    >>> brief = read(b"NATO Defence Ministers will meet in Brussels on 15-16 February 2024.")
    >>> print(brief.meeting.dates)
    2024-02-15/2024-02-16
    """
    return whole(extract_page(read_page(source, format)))
