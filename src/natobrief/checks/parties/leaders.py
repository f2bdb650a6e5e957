"""NB314 and NB315: who chairs and who hosts against the tables and the place."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief import reference
from natobrief.checks.check import Finding
from natobrief.checks.naming import office_of
from natobrief.checks.subject import Subject
from natobrief.model import Country, Meeting
from natobrief.reference import Office

#: Bodies of the tables with the offices that chair them, at whatever level they meet.
_CHAIRS = {
    "nac": {Office.SECRETARY_GENERAL, Office.DEPUTY_SECRETARY_GENERAL},
    "mc": {Office.CHAIR_OF_THE_MILITARY_COMMITTEE},
}


def check_chair(subject: Subject) -> Iterator[Finding]:
    """Find meetings that are chaired by the holder of an office that does not chair the body."""
    for pointer, meeting in subject.each(Meeting):
        office = None if meeting.chair is None else office_of(meeting.chair)
        if meeting.body is None or office is None or meeting.chair is None:
            continue
        body = reference.find_body(meeting.body, subject.day, tables=subject.tables)
        may = None if body is None else _CHAIRS.get(body.id) or _CHAIRS.get(str(body.parent))
        if may is not None and office not in may:
            names = " or ".join(sorted(each.full_title for each in may))
            message = f"expected the {names} to chair it, found the {meeting.chair.office}"
            yield Finding(pointer=f"{pointer}/chair", message=message)


def check_host(subject: Subject) -> Iterator[Finding]:
    """Find meetings hosted by another country than the one where they are held."""
    for pointer, meeting in subject.each(Meeting):
        place = None if meeting.venue is None else meeting.venue.country
        if isinstance(meeting.host, Country) and place is not None and meeting.host != place:
            message = f"expected the country of the venue ({place}) as host, found {meeting.host}"
            yield Finding(pointer=f"{pointer}/host", message=message)
