"""NB110 and NB111: the day of publication against the days of the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.check import Finding
from natobrief.checks.subject import Subject
from natobrief.model import DocumentKind

_BEFORE = {
    DocumentKind.ANNOUNCEMENT,
    DocumentKind.MEDIA_ADVISORY,
    DocumentKind.PREVIEW,
    DocumentKind.PROGRAMME,
}
_POINTER = "/source/published"


def check_published_after(subject: Subject) -> Iterator[Finding]:
    """Find releases that announce a meeting that is over."""
    source, meetings = subject.brief.source, subject.brief.meetings
    days = meetings[0].dates if meetings else None
    if source.published is None or days is None or source.kind not in _BEFORE:
        return
    if source.published > days.last:
        message = (
            f"expected a day not after the last of the meeting ({days.last}) for what is to "
            f"announce it, found {source.published}"
        )
        yield Finding(pointer=_POINTER, message=message)


def check_published_before(subject: Subject) -> Iterator[Finding]:
    """Find releases that tell how a meeting went before it has begun."""
    source, meetings = subject.brief.source, subject.brief.meetings
    days = meetings[0].dates if meetings else None
    if source.published is None or days is None or source.kind is not DocumentKind.READOUT:
        return
    if source.published < days.first:
        message = (
            f"expected a day not before the first of the meeting ({days.first}) for what tells "
            f"how it went, found {source.published}"
        )
        yield Finding(pointer=_POINTER, message=message)
