"""NB410 and NB411: the words of statements, and their order, against the text."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.nearest import nearest
from natobrief.checks.subject import Subject
from natobrief.model import Statement
from natobrief.span import Span


def check_quotation(subject: Subject) -> Iterator[Finding]:
    """Find parts of statements that are not in the text, whatever the typography."""
    for pointer, statement in subject.each(Statement):
        for index, part in enumerate(statement.parts):
            if not subject.searched.find(part):
                near = nearest(subject.searched, part)
                message = f"the text does not hold {part!r}"
                if near is not None:
                    message += f"; nearest: {near.difference}"
                span = None if near is None else near.span
                yield Finding(pointer=f"{pointer}/parts/{index}", message=message, span=span)


def check_order(subject: Subject) -> Iterator[Finding]:
    """Find parts that do not stand in the text in the order of the statement, each by itself."""
    for pointer, statement in subject.each(Statement):
        read = 0
        for index, part in enumerate(statement.parts):
            own = f"{pointer}/parts/{index}"
            start = _start(subject, own, part, read)
            if start is not None and start < read:
                message = f"{part!r} stands before the part that it is to follow"
                yield Finding(pointer=own, message=message)
            read = read if start is None else start + len(part)


def _start(subject: Subject, pointer: str, part: str, read: int) -> int | None:
    """Return where a part stands: by its evidence, else after what was read, else anywhere."""
    spans: tuple[Span, ...] = subject.spans_at(pointer)
    spans = spans or subject.searched.find(part, read) or subject.searched.find(part)
    return spans[0].start if spans else None
