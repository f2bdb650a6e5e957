"""Documents to find things in."""

from __future__ import annotations

from natobrief.model import Language
from natobrief.span import Span
from natobrief.text.document import Document

#: Two sentences that a release may go on with.
BODY = "\n\nThe ministers will meet in the spring. They will talk."


def document(text: str, language: Language = Language.EN) -> Document:
    """Lay out a text."""
    return Document(text, language)


def words(text: str, span: Span | None) -> str | None:
    """Return the words under a span, white space folded."""
    return None if span is None else " ".join(span.of(text).split())
