"""The delegations: who comes beside those whose meeting it is."""

from __future__ import annotations

from attrs import evolve

from natobrief import reference
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.lexicon.organisations import NATO
from natobrief.model import Attendance, Country, Delegation, Status
from natobrief.rules.guest import Guest
from natobrief.rules.marks import Kind
from natobrief.rules.people import singular
from natobrief.span import Span


def build_delegations(
    context: Context, guests: list[Guest], *, is_of_allies: bool = False
) -> tuple[Grounded[Delegation], ...]:
    """Build a delegation of each party that comes, and of each further person of a party.

    Those who receive others at home are one delegation, and who is named first leads it.

    Args:
        context: What the builders share.
        guests: Who comes.
        is_of_allies: Whether the Allies meet: one of them who meets the others is no guest.
    """
    chosen: dict[object, Guest] = {}
    for each in guests:
        guest = _with_holder(context, each)
        if _is_by_false_office(context, guest):
            continue
        if is_of_allies and (guest.is_among or guest.is_met) and _is_ally(context, guest):
            continue
        before = chosen.get(guest.party)
        if before is None:
            chosen[guest.party] = guest
        elif before.person is None or guest.person in {None, before.person}:
            chosen[guest.party] = before.with_more(guest)
        elif not (guest.is_met or (before.is_met and (guest.is_joint or guest.is_going))):
            chosen[guest.party, guest.person] = guest
    return tuple(_delegation(context, guest) for guest in chosen.values())


def _is_by_false_office(context: Context, guest: Guest) -> bool:
    """Tell whether one comes for the Alliance by an office that somebody else holds that day."""
    if guest.person is None or guest.party != NATO:
        return False
    is_held = bool(context.marked.marks.inside(guest.party_span, Kind.OFFICE))
    return is_held and context.people.known[guest.person].party != NATO


def _is_ally(context: Context, guest: Guest) -> bool:
    party, day = guest.party, context.day
    if not isinstance(party, Country) or day is None:
        return False
    return reference.status_on(party, day) is Status.ALLY


def _with_holder(context: Context, guest: Guest) -> Guest:
    """Return a guest told by the office alone with the one person who the text says holds it."""
    if guest.person is not None or guest.office is None or guest.is_counterpart:
        return guest
    office = singular(context.words(guest.office)).casefold()
    holders = [
        index
        for index, known in enumerate(context.people.known)
        if known.party == guest.party
        and known.office is not None
        and known.office.casefold() == office
    ]
    return evolve(guest, person=holders[0]) if len(holders) == 1 else guest


def _delegation(context: Context, guest: Guest) -> Grounded[Delegation]:
    person = None if guest.person is None else context.person(guest.person)
    attendance: Grounded[Attendance] | Attendance = guest.part.attendance
    if guest.part.attendance_span is not None:
        attendance = stated(guest.part.attendance, guest.part.attendance_span, rule="attendance")
    purpose = guest.part.purpose
    return build(
        Delegation,
        party=(inferred if guest.is_implied else stated)(
            guest.party, guest.party_span, rule="delegation"
        ),
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
        return context.office_of_counterpart(guest.office)
    if guest.person is not None:
        office = context.office_of(context.people.known[guest.person])
        if office is not None:
            return office
    if guest.office is None:
        return None
    return office_as_told(context, guest.office)


def office_as_told(context: Context, office: Span) -> Grounded[str]:
    """Return an office in the singular: one of several in small letters, one alone as it stands."""
    words = context.words(office)
    one = singular(words)
    is_one = one.casefold() == words.casefold()
    return stated(words if is_one else one, office, rule="office")
