"""Reading a release: text, page or file in, brief out; leniently, or strictly."""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import final

from attrs import field, frozen

from natobrief.diagnostics import Problem, Severity
from natobrief.errors import ParseError
from natobrief.inputs import Page, read_page
from natobrief.model import Brief, Language
from natobrief.span import Span

#: Days begin at different moments around the world, and metadata may name the day of another zone.
_ONE_DAY = timedelta(days=1)


@final
@frozen(kw_only=True)
class Extraction:
    """What could be read of a text, what was odd about it, and what was left over.

    >>> extraction = extract("It rained.")
    >>> extraction.brief.meetings, extraction.unparsed
    ((), (Span(start=0, end=10),))
    >>> print(extraction.problems[0])
    error NB010: no sentence says who meets, with a day or a place
    """

    #: The facts read, with their evidence.
    brief: Brief
    #: Everything odd, in the order of the text.
    problems: tuple[Problem, ...] = field(default=())
    #: Stretches of the text on which no value of the brief rests, in order.
    unparsed: tuple[Span, ...] = field(default=())


def extract(
    text: str,
    published: date | None = None,
    url: str | None = None,
    language: Language | str | None = None,
) -> Extraction:
    """Read a release as far as the rules go; never raises on any text.

    Args:
        text: The release.
        published: Day of publication, when it is known from elsewhere; dates without a year and
            relative words ("on Thursday") are settled by it.
        url: Address of the page, kept as it is.
        language: "en" or "fr"; told from the text when not given.

    Returns:
        The brief with its evidence, the problems, and the stretches that no rule used.

    >>> text = "NATO Defence Ministers will meet in Brussels on 15-16 February 2024."
    >>> extraction = extract(text)
    >>> print(extraction.brief.meeting.dates)
    2024-02-15/2024-02-16
    >>> [span.of(text) for span in extraction.brief.evidence_for("/meetings/0/dates")[0].spans]
    ['15-16 February 2024']
    """
    # The rules compile patterns and the lexicons read tables: both wait for the first text.
    from natobrief.assemble.brief import build_brief  # noqa: PLC0415
    from natobrief.assemble.grounded import Grounded, stated  # noqa: PLC0415
    from natobrief.rules.dates import read_dates  # noqa: PLC0415
    from natobrief.rules.document import find_published, language_of  # noqa: PLC0415
    from natobrief.rules.marking import Marked  # noqa: PLC0415
    from natobrief.text.document import Document  # noqa: PLC0415

    told = language_of(text) if language is None else Language(language)
    document = Document(text, told)
    dates, problems = read_dates(text, published, told)
    grounded: Grounded[date] | None = None
    if published is not None:
        grounded = Grounded(published, ())
    else:
        found = find_published(document, dates)
        if found is not None:
            grounded = stated(found[0], found[1], rule="dateline")
            dates, problems = read_dates(text, found[0], told)
    brief, odd, unparsed = build_brief(Marked(document, dates), grounded, url)
    return Extraction(brief=brief, problems=(*problems, *odd), unparsed=unparsed)


def parse(
    text: str,
    published: date | None = None,
    url: str | None = None,
    language: Language | str | None = None,
) -> Brief:
    """Read a release strictly.

    Args:
        text: The release.
        published: Day of publication, when it is known from elsewhere.
        url: Address of the page.
        language: "en" or "fr"; told from the text when not given.

    Returns:
        The brief.

    Raises:
        ParseError: Reading left an error; it carries all problems, warnings too.

    >>> brief = parse("NATO Defence Ministers will meet in Brussels on 15-16 February 2024.")
    >>> print(brief.meeting.level, brief.meeting.dates)
    defence_ministers 2024-02-15/2024-02-16
    """
    return _whole(extract(text, published, url, language))


def extract_page(page: Page) -> Extraction:
    """Read the release on a page as far as the rules go; never raises.

    The day of publication that the text states stands, unless it lies after the one in the metadata
    (then it is another day, say the meeting's in a headline); where the text states none, that of
    the metadata is taken, as inferred. The language is told from the text, because many sites
    declare one for all their pages.

    Args:
        page: What `natobrief.read_page` returns.

    Returns:
        The same as `natobrief.extract` of its text.

    >>> page = Page(text="NATO met.", format="html", charset="utf-8", published=date(2024, 2, 1))
    >>> print(extract_page(page).brief.source.published)
    2024-02-01
    """
    found = extract(page.text, url=page.url)
    stated = found.brief.source.published
    if page.published is None or (stated is not None and stated - page.published <= _ONE_DAY):
        return found
    return extract(page.text, page.published, page.url)


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
    return _whole(extract_page(read_page(source, format)))


def _whole(extraction: Extraction) -> Brief:
    if any(problem.severity is Severity.ERROR for problem in extraction.problems):
        raise ParseError(extraction.problems)
    return extraction.brief
