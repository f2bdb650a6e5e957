"""What sort of document a text is: kind, language, headline, number, day, publisher.

`head` reads the top of the page cell by cell; each other module finds one thing in it.
"""

from natobrief.rules.document.ahead import is_ahead
from natobrief.rules.document.biography import is_biography
from natobrief.rules.document.dateline import opens_sentence
from natobrief.rules.document.fields import Field, FieldKind, find_fields
from natobrief.rules.document.head import read_head
from natobrief.rules.document.kind import SPOKEN, SPOKEN_BY_ONE, KindWords, find_kind
from natobrief.rules.document.language import is_of_other_language, language_of
from natobrief.rules.document.media import find_media_notes, is_for_media
from natobrief.rules.document.outlook import Outlook, View, find_outlook
from natobrief.rules.document.published import (
    find_published,
    is_issued,
    is_page_date,
)
from natobrief.rules.document.publisher import PublisherWords, find_publisher
from natobrief.rules.document.reference import find_reference
from natobrief.rules.document.timetable import find_slots_of, find_timetable
from natobrief.rules.document.title import find_title
from natobrief.rules.document.title_day import is_title_day
from natobrief.rules.document.told import is_in_first_person

__all__ = [
    "SPOKEN",
    "SPOKEN_BY_ONE",
    "Field",
    "FieldKind",
    "KindWords",
    "Outlook",
    "PublisherWords",
    "View",
    "find_fields",
    "find_kind",
    "find_media_notes",
    "find_outlook",
    "find_published",
    "find_publisher",
    "find_reference",
    "find_slots_of",
    "find_timetable",
    "find_title",
    "is_ahead",
    "is_biography",
    "is_for_media",
    "is_in_first_person",
    "is_issued",
    "is_of_other_language",
    "is_page_date",
    "is_title_day",
    "language_of",
    "opens_sentence",
    "read_head",
]
