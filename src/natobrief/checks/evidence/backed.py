"""NB905: parts of the brief without evidence."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import Accession, AgendaItem, Commitment, Delegation, Meeting, Package

_KINDS = (Meeting, AgendaItem, Delegation, Commitment, Package, Accession)


def check_evidence(subject: Subject) -> Iterator[Finding]:
    """Find meetings, agenda items, delegations and the like none of whose values has evidence."""
    for kind in _KINDS:
        for pointer, _ in subject.each(kind):
            if pointer not in subject.backed:
                message = "expected the words that state it, found no evidence"
                yield Finding(pointer=pointer, message=message)
