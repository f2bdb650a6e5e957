"""Everyone who is named in meetings."""

from __future__ import annotations

from collections.abc import Iterable

from natobrief.model import Meeting, Person


def named_in(meetings: Iterable[Meeting]) -> tuple[Person, ...]:
    """Return everyone who chairs, receives or comes to meetings, once each, in their order."""
    found: list[Person] = []
    for meeting in meetings:
        found += [each for each in (meeting.host, meeting.chair) if isinstance(each, Person)]
        guests = [*meeting.delegations]
        guests += [guest for session in meeting.sessions for guest in session.delegations]
        found += [guest.person for guest in guests if guest.person is not None]
    return tuple(dict.fromkeys(found))
