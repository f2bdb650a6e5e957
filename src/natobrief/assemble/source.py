"""The release itself: its kind, headline, number and day of publication."""

from __future__ import annotations

from datetime import date

from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.model import DocumentKind, Source
from natobrief.rules.announcement import Announcement
from natobrief.rules.document import (
    find_media_notes,
    find_reference,
    find_timetable,
    find_title,
    is_for_media,
    is_issued,
)
from natobrief.span import Span


def build_source(
    context: Context,
    main: Announcement | None,
    *,
    is_quoting: bool,
    published: Grounded[date] | None,
    url: str | None,
) -> Grounded[Source]:
    """Build the source.

    Args:
        context: What the builders share.
        main: The announcement of the meeting, if there is one.
        is_quoting: Whether the release says what anybody said.
        published: Day of publication, given or read in a dateline.
        url: Address of the page, if it was given.
    """
    document = context.marked.document
    return build(
        Source,
        text=document.text,
        kind=_kind(context, main, is_quoting=is_quoting),
        language=inferred(document.language, rule="language"),
        title=_words(context, find_title(document), rule="title"),
        published=_published(context, main, published),
        url=None if url is None else inferred(url, rule="given"),
        reference=_words(context, find_reference(document), rule="reference"),
    )


def _words(context: Context, span: Span | None, *, rule: str) -> Grounded[str] | None:
    return None if span is None else stated(context.words(span), span, rule=rule)


def _published(
    context: Context, main: Announcement | None, published: Grounded[date] | None
) -> Grounded[date] | None:
    """Return the day of publication.

    A line with a city and a date may say when the release was issued or when the meeting is:
    on the day of a meeting still to come it says nothing of either.
    """
    if published is None or not published.evidence:
        return None if published is None else inferred(published.value, rule="given")
    span = published.evidence[0].spans[0]
    if is_issued(context.marked.document, span) or main is None or main.is_past:
        return published
    days = None if main.date is None else main.date.dates
    return None if days is not None and published.value in days else published


def _kind(
    context: Context, main: Announcement | None, *, is_quoting: bool
) -> Grounded[DocumentKind]:
    """Tell the kind: a meeting ahead with statements is previewed, without them announced."""
    notes = tuple(find_media_notes(context.marked.document))
    if is_for_media(context.marked.document, notes):
        return inferred(DocumentKind.MEDIA_ADVISORY, *notes, rule="document-kind")
    timetable = find_timetable(context.marked.document)
    if timetable:
        return inferred(DocumentKind.PROGRAMME, *timetable, rule="document-kind")
    if main is None:
        return inferred(DocumentKind.NEWS_REPORT, rule="document-kind")
    if main.is_past:
        kind = DocumentKind.READOUT
    else:
        kind = DocumentKind.PREVIEW if is_quoting else DocumentKind.ANNOUNCEMENT
    return inferred(kind, main.verb or main.level_span, rule="document-kind")
