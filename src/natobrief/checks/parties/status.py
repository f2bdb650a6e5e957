"""NB310: what a delegation is called against what its country was that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.lexicon.organisations import phrases_of
from natobrief.model import Country, Delegation, Organisation, Status


def check_status(subject: Subject) -> Iterator[Finding]:
    """Find delegations whose status is another than that of the tables on the day."""
    for pointer, delegation in subject.each(Delegation):
        expected = statuses_of(subject, delegation.party, subject.day_of(pointer))
        if delegation.status is not None and delegation.status not in expected:
            message = wrong_status(subject, subject.day_of(pointer), delegation)
            yield Finding(pointer=f"{pointer}/status", message=message)


def statuses_of(
    subject: Subject, party: Country | Organisation, day: date | None
) -> frozenset[Status]:
    """Return what a party may be called: several where the tables are not sure, or without a day.

    Where they are not sure, ``other`` says so.
    """
    if not isinstance(party, Country):
        known = any(phrases_of(each) for each in (party.name, party.abbreviation) if each)
        # Whether several together are partners the tables do not know.
        return frozenset([Status.OTHER] if known else [Status.OTHER, Status.PARTNER])
    return subject.statuses_of(party, day)


def wrong_status(subject: Subject, day: date | None, delegation: Delegation) -> str:
    """Say what a delegation was to be called."""
    party = delegation.party
    expected = " or ".join(sorted(statuses_of(subject, party, day)))
    when = "on any day" if day is None else f"on {day}"
    return f"expected {expected} for {party} {when}, found {delegation.status}"
