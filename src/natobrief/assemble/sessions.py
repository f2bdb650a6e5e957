"""The sessions of a meeting: lines of its programme, and sentences that tell of them."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.assemble.agenda import build_items
from natobrief.assemble.bodies import build_body
from natobrief.assemble.context import Context
from natobrief.assemble.delegations import office_as_told
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.assemble.session_times import Clocks, read_ends
from natobrief.diagnostics import Code
from natobrief.model import DateRange, Delegation, Session, SessionKind, Venue
from natobrief.rules.body import BodyWords, find_titled_body
from natobrief.rules.session_guests import SessionGuest, find_session_guests, find_session_topics
from natobrief.rules.session_phrases import find_session_phrases
from natobrief.rules.timetable import Slot, find_slots, find_zone_note
from natobrief.span import Span

#: Sessions of those who meet; to the press one speaks of the whole meeting.
_TALKS = frozenset({SessionKind.MEETING, SessionKind.MEAL, SessionKind.BILATERAL})


def build_sessions(
    context: Context, days: Grounded[DateRange] | None, venue: Grounded[Venue] | None
) -> tuple[Grounded[Session], ...]:
    """Build the sessions of the main meeting, in the order of the text.

    Args:
        context: What the builders share.
        days: Days of the meeting.
        venue: Where it is held: a programme gives the times of the place.
    """
    known = None if days is None else days.value
    slots = list(find_slots(context.marked, known))
    for slot in find_session_phrases(context.marked, known):
        if not any(_is_same(slot, other) for other in slots):
            slots.append(slot)
    if not slots:
        return ()
    for day in dict.fromkeys(slot.day for slot in slots if slot.day is not None):
        if day.weekdays_agree is False:
            message = f"the weekday stated is not that of {day.date}"
            context.warn(day.span, Code.WEEKDAY_MISMATCH, message)
    note = find_zone_note(context.marked.document)
    clocks = Clocks(days=days, venue=venue, note=note)
    return tuple(_session(context, slot, clocks) for slot in sorted(slots, key=_place))


def _place(slot: Slot) -> int:
    return slot.title.start


def _is_same(slot: Slot, other: Slot) -> bool:
    """Tell whether two may be one session: of one kind, their days and times not at odds."""
    if slot.title.overlaps(other.title):
        return True
    kinds = {None if each.kind is None else each.kind.kind for each in (slot, other)}
    days = {each.day.date for each in (slot, other) if each.day is not None}
    times = {each.clock.start for each in (slot, other) if each.clock is not None}
    return len(kinds) == 1 and len(days) <= 1 and len(times) <= 1


def _session(context: Context, slot: Slot, clocks: Clocks) -> Grounded[Session]:
    start, end = read_ends(slot, clocks)
    title = slot.title
    kind = SessionKind.OTHER if slot.kind is None else slot.kind.kind
    body = find_titled_body(context.marked, title)
    is_body = body is not None and body.span.start == title.start and kind is SessionKind.OTHER
    is_talk = kind in _TALKS or is_body
    body = body if is_talk else None
    return build(
        Session,
        title=stated(context.words(title), title, rule="session-title"),
        kind=inferred(kind, title, rule="session-kind")
        if slot.kind is None
        else stated(kind, slot.kind.span, rule="session-kind"),
        start=start,
        end=end,
        body=None if body is None else build_body(context, body, rule="session-body"),
        delegations=tuple(_delegations(context, title, body)) if is_talk else (),
        agenda=tuple(build_items(context, find_session_topics(context.marked, title)))
        if is_talk
        else (),
    )


def _delegations(
    context: Context, title: Span, body: BodyWords | None
) -> Iterator[Grounded[Delegation]]:
    for guest in find_session_guests(context.marked, title, None if body is None else body.span):
        yield _delegation(context, guest)


def _delegation(context: Context, guest: SessionGuest) -> Grounded[Delegation]:
    index = None if guest.person is None else context.people.meant_at.get(guest.person)
    office = guest.office
    return build(
        Delegation,
        party=stated(guest.party, guest.party_span, rule="session-guest"),
        office=None if office is None else office_as_told(context, office),
        person=None if index is None else context.person(index),
        status=context.status_of(guest.party, guest.party_span),
    )
