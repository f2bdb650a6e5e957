"""NB313: office-holders of the Alliance against the tables."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.naming import is_holder, office_of, terms_of
from natobrief.checks.subject import Subject


def check_office(subject: Subject) -> Iterator[Finding]:
    """Find persons who are given an office that, on each of the days, another certainly held."""
    for pointer, person in subject.persons():
        office = office_of(person)
        if office is None:
            continue
        held = terms_of(subject, office)
        if held and not any(is_holder(term, person) for term in held):
            names = " or ".join(dict.fromkeys(term.name for term in held))
            message = f"expected {names} as {person.office} on {subject.day}, found {person.name}"
            yield Finding(pointer=pointer, message=message)
