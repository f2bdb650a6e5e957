"""A brief as plain text that a person likes to read, with the words that say so beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from natobrief.diagnostics import Problem
from natobrief.forms._lines import problem_lines, wrap
from natobrief.forms._page import Page
from natobrief.forms._sections import (
    accession_lines,
    commitment_lines,
    meeting_lines,
    package_lines,
    person_lines,
    statement_lines,
)
from natobrief.forms._wording import dated, language_name, plain, quoted, visible
from natobrief.model import Brief, Evidence, Source
from natobrief.span import Span

#: A narrower terminal gets lines of this width all the same.
NARROWEST = 40

#: Heading of each section, its field of the brief, and what writes one of its values.
_SECTIONS: tuple[tuple[str, str, Callable[[Any, str, Page], list[str]]], ...] = (
    ("SAID", "statements", statement_lines),
    ("PROMISED AND ASKED FOR", "commitments", commitment_lines),
    ("PACKAGES", "packages", package_lines),
    ("ACCESSIONS", "accessions", accession_lines),
    ("PEOPLE", "persons", person_lines),
)


def render(
    brief: Brief,
    *,
    width: int = 80,
    evidence: bool = False,
    problems: Sequence[Problem] = (),
) -> str:
    """Write a brief as plain text for a terminal.

    Sections of which the brief says nothing are left out. Words of the release stand between
    quotation marks; an arrow points at the words behind a value. Characters that do not print are
    written as escapes, so that no release can command the terminal.

    Args:
        brief: What to show.
        width: Columns; at least 40. Only a word that is wider makes a line wider.
        evidence: Whether to list the words behind every value.
        problems: What to list at the end.

    Returns:
        Lines, without a line break after the last.

    >>> from natobrief.model import DocumentKind, Language
    >>> source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
    >>> print(render(Brief(source=source)))
    Readout in English
    """
    width = max(width, NARROWEST)
    parts = [_source(brief.source, width), *_sections_of(brief, Page(brief, width))]
    if evidence and brief.evidence:
        lines = [line for item in brief.evidence for line in _evidence(item, brief.source, width)]
        parts.append(["EVIDENCE", *lines])
    if problems:
        lines = [line for problem in problems for line in problem_lines(problem, width)]
        parts.append(["PROBLEMS", *lines])
    return "\n\n".join("\n".join(part) for part in parts)


def render_problem(problem: Problem, *, width: int = 80) -> str:
    """Write a problem as `str` does, harmless in a terminal and not wider than it."""
    return "\n".join(problem_lines(problem, max(width, NARROWEST)))


def _sections_of(brief: Brief, page: Page) -> Iterator[list[str]]:
    """Give the lines of each meeting, then of each section that says something."""
    for index, meeting in enumerate(brief.meetings):
        heading = "ANOTHER MEETING" if index else "MEETING"
        yield [heading, *meeting_lines(meeting, f"/meetings/{index}", page)]
    for heading, name, lines_of in _SECTIONS:
        values = enumerate(getattr(brief, name))
        lines = [
            line for index, value in values for line in lines_of(value, f"/{name}/{index}", page)
        ]
        if lines:
            yield [heading, *lines]


def _source(source: Source, width: int) -> list[str]:
    facts = f"{plain(source.kind).capitalize()} in {language_name(source.language)}"
    if source.published is not None:
        facts += f", published {dated(source.published)}"
    if source.publisher is not None:
        facts += f" by {visible(source.publisher)}"
    if source.reference is not None:
        facts += f", {visible(source.reference)}"
    texts = [text for text in (source.title, facts, source.url) if text is not None]
    return [line for text in texts for line in wrap(visible(text), width)]


def _evidence(item: Evidence, source: Source, width: int) -> list[str]:
    """Write the words behind one value, in full, and how it follows from them."""
    place = visible(item.pointer) or "(the whole)"
    words = [_words(span, source.text) for span in item.spans] or ["no words"]
    text = f"{place}: {item.origin} ({visible(item.rule)}): {', '.join(words)}"
    return wrap(text, width, "    ", "  ")


def _words(span: Span, text: str) -> str:
    if span.end > len(text):
        return f"characters {span.start} to {span.end}, where the text has none"
    return quoted(span.of(text))
