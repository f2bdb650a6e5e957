"""NB311 and NB312: delegations and persons that are listed twice."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import Delegation, Meeting, Session


def check_delegation_twice(subject: Subject) -> Iterator[Finding]:
    """Find parties that one meeting or session lists twice, but with two persons."""
    holders: list[tuple[str, Meeting | Session]] = [*subject.each(Meeting), *subject.each(Session)]
    for pointer, held in holders:
        seen: set[tuple[object, object]] = set()
        for index, each in enumerate(held.delegations):
            if not _is_new(each, seen):
                message = f"{each.party} is listed already"
                yield Finding(pointer=f"{pointer}/delegations/{index}", message=message)
            seen.add((each.party, _name(each)))


def _is_new(each: Delegation, seen: set[tuple[object, object]]) -> bool:
    named = {name for party, name in seen if party == each.party}
    return not named or (_name(each) is not None and not named & {None, _name(each)})


def _name(delegation: Delegation) -> str | None:
    return None if delegation.person is None else delegation.person.name.casefold()


def check_person_twice(subject: Subject) -> Iterator[Finding]:
    """Find persons of one name who are listed twice, with the same office or without one."""
    seen: dict[str, list[str | None]] = {}
    for index, person in enumerate(subject.brief.persons):
        offices = seen.setdefault(" ".join(person.name.casefold().split()), [])
        if offices and (person.office is None or None in offices or person.office in offices):
            yield Finding(pointer=f"/persons/{index}", message=f"{person.name} is listed already")
        offices.append(person.office)
