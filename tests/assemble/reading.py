"""Briefs of texts, and the words that back what they hold."""

from __future__ import annotations

from natobrief import Brief, Extraction, Meeting, extract


def read(text: str) -> Extraction:
    """Read a text."""
    return extract(text)


def meeting_of(text: str) -> Meeting:
    """Read the meeting that a text announces."""
    return extract(text).brief.meeting


def backing(brief: Brief, pointer: str) -> list[str]:
    """Return the words behind a value."""
    return [
        span.of(brief.source.text) for item in brief.evidence_for(pointer) for span in item.spans
    ]


def in_a_row(words: list[str], last: str) -> str:
    """Write a list as a sentence has it, with what joins the last one."""
    return last.join(filter(None, [", ".join(words[:-1]), words[-1]]))
