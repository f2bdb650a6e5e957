"""NB413: statements without evidence."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import Statement


def check_backed(subject: Subject) -> Iterator[Finding]:
    """Find statements none of whose values has evidence."""
    for pointer, statement in subject.each(Statement):
        if pointer not in subject.backed:
            message = (
                f"expected the words that state it, found no evidence: {statement.text[:80]!r}"
            )
            spans = subject.searched.find(statement.parts[0])
            yield Finding(pointer=pointer, message=message, span=spans[0] if spans else None)
