"""NB112: the sessions of a meeting against its days."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject, local_day
from natobrief.model import Meeting


def check_session_days(subject: Subject) -> Iterator[Finding]:
    """Find sessions that begin or end on a day that is none of the meeting's."""
    for pointer, meeting in subject.each(Meeting):
        for index, session in enumerate(meeting.sessions):
            for name in ("start", "end"):
                moment = getattr(session, name)
                if moment is None or meeting.dates is None or moment in meeting.dates:
                    continue
                day = local_day(moment)
                message = f"expected a day of the meeting ({meeting.dates}), found {day}"
                yield Finding(pointer=f"{pointer}/sessions/{index}/{name}", message=message)
