"""What nothing in a brief rests on."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Brief
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

_WORD = regex(r"\w")
#: Words that tell what kind of document it is are not thereby understood.
_OF_THE_WHOLE = frozenset({"/source/kind", "/source/language"})


def find_unparsed(document: Document, brief: Brief) -> tuple[Span, ...]:
    """Return the stretches of a text on which no value rests, in order.

    Every letter and digit of the text lies under a span of the evidence or in one of them; a
    stretch reaches over no end of a paragraph, and neither begins nor ends with a blank.
    """
    return tuple(_stretches(document, brief))


def _stretches(document: Document, brief: Brief) -> Iterator[Span]:
    used = sorted(
        {
            span
            for item in brief.evidence
            if item.pointer not in _OF_THE_WHOLE
            for span in item.spans
        },
        key=_place,
    )
    position, at = 0, 0
    for paragraph in document.paragraphs:
        position = max(position, paragraph.start)
        while at < len(used) and used[at].start < paragraph.end:
            yield from _stretch(document.text, position, used[at].start)
            position = max(position, used[at].end)
            at += 1
        yield from _stretch(document.text, position, paragraph.end)


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _stretch(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end] if end > start else ""
    if _WORD.search(words):
        lead = len(words) - len(words.lstrip())
        yield Span(start + lead, start + lead + len(words.strip()))
