"""What natobrief has to say about a text or a record: problems with a code and a place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from enum import StrEnum
from functools import lru_cache
from typing import Self, final

from attrs import field, frozen

from natobrief.span import Span


@final
class Severity(StrEnum):
    """How much a problem weighs."""

    #: A value is missing or wrong; ``parse`` refuses the text.
    ERROR = "error"
    #: Something odd that a person should look at; the values still stand.
    WARNING = "warning"
    #: Worth knowing, nothing to mend.
    NOTE = "note"


@final
class Code(StrEnum):
    """Stable codes of problems; a code is never given a second meaning."""

    #: A value is of another type than the field's.
    WRONG_TYPE = "NB001"
    #: A field that must be there is absent.
    MISSING_FIELD = "NB002"
    #: A field that no version of the schema has.
    UNKNOWN_FIELD = "NB003"
    #: A word that is not in a closed list.
    UNKNOWN_VALUE = "NB004"
    #: A value that can never be true, whatever the text says.
    IMPOSSIBLE_VALUE = "NB005"
    #: The data are not JSON at all.
    NOT_JSON = "NB006"
    #: A schema version that this release does not know.
    SCHEMA_VERSION = "NB007"
    #: One JSON object names a field twice.
    DUPLICATE_FIELD = "NB008"
    #: The form that was asked for cannot hold a value.
    NOT_HELD = "NB009"
    #: The data are not in the form that was named at all.
    NOT_IN_FORM = "NB011"
    #: Words that were marked in a text have no place in another version of it, or have changed.
    NOT_ANCHORED = "NB012"
    #: No rule could tell which meeting the text is about.
    NO_MEETING = "NB010"
    #: The text is in a language that is not read: neither English nor French.
    OTHER_LANGUAGE = "NB013"
    #: A date that the calendar does not have, such as 31 June.
    IMPOSSIBLE_DATE = "NB101"
    #: A stated weekday is not that of the stated date.
    WEEKDAY_MISMATCH = "NB102"
    #: Two readings of a date are possible and nothing decides between them.
    AMBIGUOUS_DATE = "NB103"
    #: The text gives more than one date for the same meeting.
    CONFLICTING_DATES = "NB104"
    #: A release that announces a meeting is published after it.
    PUBLISHED_AFTER_MEETING = "NB110"
    #: A release that tells how a meeting went is published before it begins.
    PUBLISHED_BEFORE_MEETING = "NB111"
    #: A session begins before the meeting's first day or ends after its last.
    SESSION_OUTSIDE_MEETING = "NB112"
    #: Two sessions at one time ask for the same party, or are of the same body.
    SESSIONS_OVERLAP = "NB113"
    #: The tables know this meeting on other days.
    KNOWN_ON_OTHER_DAYS = "NB120"
    #: A place name that the tables do not hold, or that several countries share.
    UNKNOWN_PLACE = "NB201"
    #: The tables know the city in another country than the venue's.
    CITY_NOT_IN_COUNTRY = "NB210"
    #: There is no such time zone, or it is not that of the venue.
    ZONE_NOT_OF_VENUE = "NB211"
    #: The times of a session have another UTC offset than the venue has that day.
    OFFSET_NOT_OF_ZONE = "NB212"
    #: The tables know this meeting at another place.
    KNOWN_ELSEWHERE = "NB220"
    #: A party is named whose country or organisation no table holds.
    UNKNOWN_PARTY = "NB301"
    #: Words that point back ("he", "these countries") to something that could not be settled.
    UNRESOLVED_REFERENCE = "NB302"
    #: What a party is to the Alliance depends on the day, and no day is known.
    UNKNOWN_STATUS = "NB303"
    #: A delegation is called what its country was not to the Alliance on that day.
    WRONG_STATUS = "NB310"
    #: A meeting or a session lists one delegation twice.
    DELEGATION_TWICE = "NB311"
    #: One person is listed twice.
    PERSON_TWICE = "NB312"
    #: Somebody is given an office that another held on that day.
    NOT_IN_OFFICE = "NB313"
    #: A meeting is chaired by somebody who does not chair that body.
    WRONG_CHAIR = "NB314"
    #: A meeting is hosted by another country than the one where it is held.
    WRONG_HOST = "NB315"
    #: The text names a country, an organisation or a person of the brief nowhere.
    PARTY_NOT_NAMED = "NB316"
    #: A quotation is opened and not closed in its paragraph, or closed and not opened.
    UNCLOSED_QUOTATION = "NB401"
    #: A quotation that no rule could give to a speaker.
    UNATTRIBUTED_QUOTATION = "NB402"
    #: Words of a statement are not in the text, whatever the typography.
    QUOTATION_NOT_FOUND = "NB410"
    #: The parts of a statement stand in another order, or twice, in the text.
    PARTS_OUT_OF_ORDER = "NB411"
    #: The text names the speaker of a statement nowhere.
    SPEAKER_NOT_NAMED = "NB412"
    #: A statement has no evidence.
    STATEMENT_WITHOUT_EVIDENCE = "NB413"
    #: The text gives the quotation to somebody else.
    OTHER_SPEAKER = "NB414"
    #: The text names a party to a commitment nowhere.
    COMMITMENT_OF_NOBODY = "NB510"
    #: A package lists one item twice.
    ITEM_TWICE = "NB511"
    #: Evidence points beyond the end of the text.
    SPAN_OUT_OF_RANGE = "NB901"
    #: The words under a span do not state the value.
    WORDS_DO_NOT_STATE = "NB902"
    #: Evidence names a place in the brief where no value is.
    POINTER_TO_NOTHING = "NB903"
    #: The text at hand is not the one that the brief was made from.
    OTHER_TEXT = "NB904"
    #: A part of the brief has no evidence at all.
    WITHOUT_EVIDENCE = "NB905"
    #: A claim is not to be found in the text.
    CLAIM_NOT_FOUND = "NB910"
    #: The text says something else than a claim.
    CLAIM_CONTRADICTED = "NB911"
    #: The text speaks of what is claimed, in words too different to tell whether it says so.
    CLAIM_UNDECIDED = "NB912"


_CONTEXT = 60


def _shown(text: str) -> str:
    """Put a blank or a replacement character for what would break or bend a drawn line."""
    return "".join(
        character if character.isprintable() else " " if character.isspace() else "\ufffd"
        for character in text
    )


def _columns(text: str) -> int:
    """Count the columns that a terminal gives to a text: two to wide letters, none to marks."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    marks = sum(unicodedata.category(character) in {"Mn", "Me"} for character in text)
    return len(text) + wide - marks


@lru_cache(maxsize=1)
def _line_ends(text: str) -> list[int]:
    """Return where the line breaks of a text stand; kept for the next problem of the same text."""
    return [match.start() for match in re.finditer("\n", text)]


@final
@frozen(kw_only=True)
class Excerpt:
    r"""The line of a text in which a span begins, kept so that a problem can show it.

    >>> print(Excerpt.around("one\ntwo three\n", Span(8, 13)).drawing())
      2 | two three
              ^^^^^
    """

    #: Number of the line, counted from 1.
    number: int
    #: The line, or the part of a long line around the span; a blank stands for a tab and the like,
    #: U+FFFD for a character that would show nothing or turn the line.
    text: str
    #: Where the span begins in ``text``, in code points.
    column: int
    #: How many code points of ``text`` the span covers; at least 1.
    width: int

    @classmethod
    def around(cls, text: str, span: Span) -> Self:
        """Cut the line of ``text`` in which ``span`` begins, shortened when it is long."""
        start = text.rfind("\n", 0, span.start) + 1
        stop = text.find("\n", span.start)
        stop = len(text) if stop < 0 else max(stop, span.start + 1)
        left = max(start, span.start - _CONTEXT)
        right = min(stop, max(span.start + 1, min(span.end, left + 2 * _CONTEXT)) + _CONTEXT)
        lead = "..." if left > start else ""
        tail = "..." if right < stop else ""
        return cls(
            number=bisect_right(_line_ends(text), span.start - 1) + 1,
            text=lead + _shown(text[left:right]) + tail,
            column=len(lead) + span.start - left,
            width=max(1, min(span.end, right) - span.start),
        )

    def drawing(self) -> str:
        """Draw the line with carets under the span, on two lines."""
        lead = f"  {self.number} | {self.text[: self.column]}"
        under = self.text[self.column :][: self.width]
        carets = "^" * max(1, _columns(under))
        return f"  {self.number} | {self.text}\n{' ' * _columns(lead)}{carets}"


@final
@frozen(kw_only=True)
class Problem:
    """Something to know about a text or a record, with its place.

    >>> print(Problem(code=Code.NO_MEETING, message="no meeting is announced"))
    error NB010: no meeting is announced
    """

    #: Stable code, such as ``NB101``; checks of one's own may use codes of their own.
    code: str
    #: One sentence: what was expected and what was found.
    message: str
    #: How much it weighs.
    severity: Severity = Severity.ERROR
    #: JSON Pointer (RFC 6901) to the value, or None when it is not about one value.
    pointer: str | None = None
    #: The words that it is about, or None when it is not about words.
    span: Span | None = None
    #: The line in which ``span`` begins, for printing; None without a span.
    excerpt: Excerpt | None = field(default=None, repr=False)

    @classmethod
    def at(
        cls,
        span: Span,
        text: str,
        code: str,
        message: str,
        severity: Severity = Severity.ERROR,
    ) -> Self:
        """Make a problem about the words of ``text`` under ``span``."""
        excerpt = Excerpt.around(text, span)
        return cls(code=code, message=message, severity=severity, span=span, excerpt=excerpt)

    def __str__(self) -> str:
        """Print place, severity, code and message, then the line with a caret."""
        place = "" if self.pointer is None else f"{self.pointer or '(the whole)'}: "
        sentence = f"{place}{self.severity} {self.code}: {self.message}"
        return sentence if self.excerpt is None else f"{sentence}\n{self.excerpt.drawing()}"
