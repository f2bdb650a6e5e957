"""NB510: who commits to what and for whom, against the text."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.naming import is_named
from natobrief.checks.subject import Subject
from natobrief.model import Commitment, Country, Organisation, Person


def check_parties(subject: Subject) -> Iterator[Finding]:
    """Find commitments by, to or for somebody whom the text names nowhere."""
    for pointer, commitment in subject.each(Commitment):
        for own, party in _parties(pointer, commitment):
            if not is_named(subject, party):
                yield Finding(pointer=own, message=f"the text names {party} nowhere")


def _parties(
    pointer: str, commitment: Commitment
) -> Iterator[tuple[str, Person | Country | Organisation]]:
    yield f"{pointer}/actor", commitment.actor
    if commitment.addressee is not None:
        yield f"{pointer}/addressee", commitment.addressee
    for index, party in enumerate(commitment.beneficiaries):
        yield f"{pointer}/beneficiaries/{index}", party
