"""The release itself: its kind, headline, number and day of publication."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from natobrief.assemble.context import Context
from natobrief.assemble.gatherings import days_of, is_firm
from natobrief.assemble.grounded import Grounded, build, inferred, stated
from natobrief.model import DocumentKind, Source
from natobrief.rules.announcement import Announcement
from natobrief.rules.document import (
    Outlook,
    View,
    find_kind,
    find_media_notes,
    find_outlook,
    find_publisher,
    find_reference,
    find_slots_of,
    find_title,
    is_ahead,
    is_for_media,
    is_page_date,
)
from natobrief.rules.marks import Kind
from natobrief.rules.place import find_place
from natobrief.rules.turn_labels import Voice
from natobrief.rules.turns import Turn
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

#: In a headline: what is to come.
_TO_MEET = regex(
    r"\bto (?:meet|gather|convene|hold|host|visit|discuss|be held|take place)\b", re.IGNORECASE
)


def build_source(
    context: Context,
    main: Announcement | None,
    kind: Grounded[DocumentKind],
    *,
    published: Grounded[date] | None,
    url: str | None,
) -> Grounded[Source]:
    """Build the source.

    Args:
        context: What the builders share.
        main: The announcement of the meeting, if there is one.
        kind: What sort of document it is.
        published: Day of publication, given or read in a dateline.
        url: Address of the page, if it was given.
    """
    document = context.marked.document
    return build(
        Source,
        text=document.text,
        kind=kind,
        language=inferred(document.language, rule="language"),
        title=_words(context, find_title(document), rule="title"),
        published=_published(context, main, published),
        publisher=_publisher(context),
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
    on the day of a meeting still to come it says nothing of either, if the city is that of the
    meeting or none. A report of what went on is
    of the day on which it says so, and what will be cannot be long over.
    """
    if published is None or not published.evidence:
        return None if published is None else inferred(published.value, rule="given")
    document, dates = context.marked.document, context.marked.dates
    span = published.evidence[0].spans[0]
    if is_page_date(document, span, dates) or (main and _is_elsewhere(context, main, span)):
        return published
    days = None
    # Days that are only weekdays follow from the day of publication, and do not contest it.
    if main is not None and not main.is_past and is_firm(context.marked, main):
        days = days_of(main)
    is_of_meeting = days is not None and published.value in days and not _looks_back(document)
    return None if is_of_meeting or is_ahead(document, span, dates) else published


def _is_elsewhere(context: Context, main: Announcement, day: Span) -> bool:
    """Tell whether the line of a day names another city than that of the meeting."""
    marked = context.marked
    line = marked.document.paragraphs[marked.document.paragraph_at(day.start)]
    place = main.place or find_place(marked, main.core)
    if place is None or place.city is None:
        return False
    city = context.words(place.city).casefold()
    named = marked.marks.inside(line, Kind.CAPITAL)
    return bool(named) and all(context.words(each.span).casefold() != city for each in named)


def _looks_back(document: Document) -> bool:
    words = find_kind(document)
    if words is not None:
        return words.kind in {DocumentKind.NEWS_REPORT, DocumentKind.READOUT}
    outlook = find_outlook(document)
    return outlook is not None and outlook.view is View.BACK


def _publisher(context: Context) -> Grounded[str] | None:
    words = find_publisher(context.marked.document)
    return None if words is None else stated(context.words(words.span), words.span, rule=words.rule)


def kind_of(document: Document) -> Grounded[DocumentKind] | None:
    """Tell the kind that a text calls or shows itself, if it does."""
    notes = tuple(_outside(find_media_notes(document), find_slots_of(document)))
    if is_for_media(document, notes):
        return inferred(DocumentKind.MEDIA_ADVISORY, *notes, rule="document-kind")
    words = find_kind(document)
    return None if words is None else inferred(words.kind, *words.spans, rule="document-kind")


def _outside(notes: Sequence[Span], slots: Sequence[Span]) -> Iterator[Span]:
    """Give the notes to the press that are not those of some session of a programme."""
    ends = [slot.end for slot in slots]
    for note in notes:
        at = bisect_right(ends, note.start)
        if at == len(slots) or slots[at].start >= note.end:
            yield note


def kind_of_turns(turns: Sequence[Turn]) -> Grounded[DocumentKind] | None:
    """Tell the kind of a text that is a talk: one with answers to questions, or remarks."""
    labels = [turn.label for turn in turns if turn.label is not None]
    if not labels:
        return None
    asking = [
        asked.label.span
        for asked, answered in pairwise(turns)
        if asked.label is not None and _is_asking(asked) and not _is_asking(answered)
    ]
    kind = DocumentKind.PRESS_CONFERENCE if asking else DocumentKind.REMARKS
    return inferred(kind, *(asking or [labels[0].span])[:1], rule="document-kind")


def _is_asking(turn: Turn) -> bool:
    return turn.label is not None and turn.label.voice is Voice.ASKING


def with_questions(
    kind: Grounded[DocumentKind] | None, turns: Sequence[Turn]
) -> Grounded[DocumentKind] | None:
    """Return the kind, where remarks with questions and answers are a press conference."""
    told = kind_of_turns(turns)
    if kind is None or told is None:
        return kind
    # A report with turns is none: they open it.
    is_asked = told.value is DocumentKind.PRESS_CONFERENCE
    is_talk = kind.value is DocumentKind.REMARKS and is_asked
    return told if is_talk or kind.value is DocumentKind.NEWS_REPORT else kind


def kind_otherwise(
    context: Context, main: Announcement | None, *, is_quoting: bool
) -> Grounded[DocumentKind]:
    """Tell the kind by what a text says of the meeting.

    A meeting ahead is previewed with statements or topics, and announced without them.

    Args:
        context: What the builders share.
        main: The announcement of the meeting, if there is one.
        is_quoting: Whether the release says what anybody said.
    """
    document = context.marked.document
    outlook = find_outlook(document)
    if outlook is not None and (main is not None or outlook.is_of_meeting):
        kind = _kind_of_outlook(outlook, is_quoting=is_quoting)
        return inferred(kind, outlook.verb, *outlook.topics, rule="document-kind")
    if main is not None and _is_told_ahead(main, is_quoting=is_quoting):
        return inferred(DocumentKind.ANNOUNCEMENT, main.core, rule="document-kind")
    if main is not None and main.is_head and _is_to_come(context, main):
        return inferred(DocumentKind.ANNOUNCEMENT, main.core, rule="document-kind")
    return inferred(DocumentKind.NEWS_REPORT, rule="document-kind")


def _is_told_ahead(main: Announcement, *, is_quoting: bool) -> bool:
    """Tell whether a text says that a meeting of known days will be held, and quotes nobody."""
    return main.is_tensed and not (main.is_past or is_quoting) and main.date is not None


def _is_to_come(context: Context, main: Announcement) -> bool:
    """Tell whether the headline's meeting is to come: it says so, or was published before it."""
    if _TO_MEET.search(context.marked.document.plain, main.core.start, main.core.end):
        return True
    days, published = days_of(main), context.published
    return days is not None and (published is None or published.value < days.first)


def _kind_of_outlook(outlook: Outlook, *, is_quoting: bool) -> DocumentKind:
    """Tell a readout from what looks ahead: a preview says more than that there is a meeting."""
    if outlook.view is View.BACK:
        return DocumentKind.READOUT
    is_telling = outlook.view is View.AHEAD and len(outlook.topics) > 1
    return DocumentKind.PREVIEW if is_quoting or is_telling else DocumentKind.ANNOUNCEMENT
