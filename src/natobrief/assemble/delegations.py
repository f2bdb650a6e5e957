"""The delegations: who comes beside those whose meeting it is."""

from __future__ import annotations

from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, stated
from natobrief.model import Attendance, Delegation
from natobrief.rules.attendance import Guest
from natobrief.rules.people import singular


def build_delegations(context: Context, guests: list[Guest]) -> tuple[Grounded[Delegation], ...]:
    """Build a delegation of each party that comes, and of each further person of a party."""
    chosen: dict[object, Guest] = {}
    for guest in guests:
        before = chosen.get(guest.party)
        if before is None:
            chosen[guest.party] = guest
        elif before.person is None or guest.person in {None, before.person}:
            chosen[guest.party] = before.with_more(guest)
        else:
            chosen[guest.party, guest.person] = guest
    return tuple(_delegation(context, guest) for guest in chosen.values())


def _delegation(context: Context, guest: Guest) -> Grounded[Delegation]:
    person = None if guest.person is None else context.person(guest.person)
    attendance: Grounded[Attendance] | Attendance = guest.part.attendance
    if guest.part.attendance_span is not None:
        attendance = stated(guest.part.attendance, guest.part.attendance_span, rule="attendance")
    purpose = guest.part.purpose
    return build(
        Delegation,
        party=stated(guest.party, guest.party_span, rule="delegation"),
        office=_office(context, guest),
        person=person,
        status=context.status_of(guest.party, guest.party_span),
        attendance=attendance,
        purpose=None
        if purpose is None
        else stated(purpose.of(context.text), purpose, rule="purpose"),
    )


def _office(context: Context, guest: Guest) -> Grounded[str] | None:
    if guest.is_counterpart and guest.office is not None:
        return context.office_at_level(guest.office)
    if guest.person is not None:
        known = context.people.known[guest.person]
        if known.office is not None:
            return stated(known.office, *known.office_spans, rule="office")
    if guest.office is None:
        return None
    return stated(singular(context.words(guest.office)), guest.office, rule="office")
