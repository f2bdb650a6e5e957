"""NB113: sessions at one time for one party."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TypeAlias

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import Meeting, Session

#: Who is asked for: a party, or the name of a body.
Asked: TypeAlias = object


def check_session_overlap(subject: Subject) -> Iterator[Finding]:
    """Find sessions that begin while another runs that asks for the same party or body."""
    for pointer, meeting in subject.each(Meeting):
        timed = sorted(
            (session.start, session.end, index)
            for index, session in enumerate(meeting.sessions)
            if isinstance(session.start, datetime) and isinstance(session.end, datetime)
        )
        busy: dict[Asked, tuple[datetime, int]] = {}
        for start, end, index in timed:
            session = meeting.sessions[index]
            for who in _asked(session):
                until, other = busy.get(who, (start, index))
                if start < until:
                    title = meeting.sessions[other].title
                    message = f"{who} is asked for until {until:%H:%M} by {title!r}"
                    yield Finding(pointer=f"{pointer}/sessions/{index}/start", message=message)
                busy[who] = max((until, other), (end, index))


def _asked(session: Session) -> dict[Asked, None]:
    """Return the parties and the body of a session, each once."""
    parties = [each.party for each in session.delegations]
    return dict.fromkeys([*parties, *([] if session.body is None else [session.body])])
