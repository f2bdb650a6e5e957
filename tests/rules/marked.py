"""Texts, marked for a rule to read, and the words of what it finds."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.rules.dates import find_dates
from natobrief.rules.marking import Marked
from natobrief.span import Span
from natobrief.text.document import Document


def mark(text: str, language: Language = Language.EN) -> Marked:
    """Mark a text, with the dates that it holds."""
    return Marked(Document(text, language), find_dates(text, None, language))


def whole(marked: Marked) -> Span:
    """Return the whole text as one stretch."""
    return Span(0, len(marked.document.text))


def said(marked: Marked, span: Span | None) -> str | None:
    """Return the words under a span; None for none."""
    return None if span is None else span.of(marked.document.text)
