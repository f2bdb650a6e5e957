"""Reading a release: text in, brief out; leniently, or strictly."""

from __future__ import annotations

from datetime import date
from typing import final

from attrs import evolve, field, frozen

from natobrief.diagnostics import Code, Excerpt, Problem, Severity
from natobrief.errors import ParseError
from natobrief.model import Brief, Language
from natobrief.span import Span
from natobrief.text.asked import check_day, check_text, language_asked
from natobrief.text.clean import Cleaned, clean

_OTHER_LANGUAGE = Problem(
    code=Code.OTHER_LANGUAGE,
    message="the text seems to be in neither English nor French: what is read from it may be wrong",
    severity=Severity.WARNING,
)


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

    Raises:
        ValidationError: What was handed over is no text, no day, or a language that is not read.

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
    from natobrief.rules.dates import DatedText  # noqa: PLC0415
    from natobrief.rules.document import (  # noqa: PLC0415
        find_published,
        is_of_other_language,
        language_of,
    )
    from natobrief.rules.marking import Marked  # noqa: PLC0415
    from natobrief.text.document import Document  # noqa: PLC0415

    check_text(text)
    check_day("published", published)
    cleaned = clean(text)
    told = language_of(cleaned.text) if language is None else language_asked(language)
    document = Document(cleaned.text, told)
    dated = DatedText(cleaned.text, told)
    dates, problems = dated.seen_from(published)
    grounded: Grounded[date] | None = None
    if published is not None:
        grounded = Grounded(published, ())
    else:
        found = find_published(document, dates)
        if found is not None:
            grounded = stated(found[0], found[1], rule="dateline")
            dates, problems = dated.seen_from(found[0])
    brief, odd, unparsed = build_brief(Marked(document, dates), grounded, url)
    if language is None and is_of_other_language(cleaned.text):
        problems = (_OTHER_LANGUAGE, *problems)
    extraction = Extraction(brief=brief, problems=(*problems, *odd), unparsed=unparsed)
    return extraction if cleaned.text is text else _led_back(extraction, cleaned)


def _led_back(extraction: Extraction, cleaned: Cleaned) -> Extraction:
    """Lead every span back to the text as it came."""
    brief = extraction.brief
    evidence = tuple(
        evolve(item, spans=tuple(map(cleaned.back, item.spans))) for item in brief.evidence
    )
    return Extraction(
        brief=evolve(brief, source=evolve(brief.source, text=cleaned.original), evidence=evidence),
        problems=tuple(_problem_back(problem, cleaned) for problem in extraction.problems),
        unparsed=tuple(map(cleaned.back, extraction.unparsed)),
    )


def _problem_back(problem: Problem, cleaned: Cleaned) -> Problem:
    if problem.span is None:
        return problem
    span = cleaned.back(problem.span)
    return evolve(problem, span=span, excerpt=Excerpt.around(cleaned.original, span))


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
        ValidationError: What was handed over is no text, no day, or a language that is not read.

    >>> brief = parse("NATO Defence Ministers will meet in Brussels on 15-16 February 2024.")
    >>> print(brief.meeting.level, brief.meeting.dates)
    defence_ministers 2024-02-15/2024-02-16
    """
    return whole(extract(text, published, url, language))


def whole(extraction: Extraction) -> Brief:
    """Return the brief of an extraction without errors.

    Raises:
        ParseError: Reading left an error.
    """
    if any(problem.severity is Severity.ERROR for problem in extraction.problems):
        raise ParseError(extraction.problems)
    return extraction.brief
