"""Days of the head that are those of what is still to come, or past it."""

from __future__ import annotations

import re
from datetime import timedelta

from natobrief.rules.dates import DateMention
from natobrief.span import Span
from natobrief.text.document import Document
from natobrief.text.regex import regex

_AHEAD = regex(
    r"\b(?:will|(?:is|are) (?:to|due)|tiendr(?:a|ont)|réunir(?:a|ont)|aur(?:a|ont) lieu)\b",
    re.IGNORECASE,
)
_FIGURE = regex("[0-9]")
#: Words that lead to the day on which something is.
_LEADS = frozenset({"on", "from", "le", "les", "du"})
_LONGEST_LEAD = 5
#: Before a day on which somebody told what will be.
_TOLD = regex(
    r"\b(?:said|says|reports?|reported|announced|announces|told|informed|informs|stated|confirmed"
    r"|wrote|annoncé|indiqué|déclaré|rapporté|confirmé)(?: \w+){0,2} (?:on |ce |le )?\(?\Z",
    re.IGNORECASE,
)
_REACH = 60
#: How many dates of a text are looked at.
_MOST = 50
#: What was to be so many days ago is long over.
_LONG_AFTER = timedelta(days=180)


def is_ahead(document: Document, span: Span, dates: tuple[DateMention, ...]) -> bool:
    """Tell whether a sentence that looks ahead names the day of a line of the head, or long before.

    "On Thursday" names no day of its own: it was counted from that line. A page that shows the
    present day stands over words that look ahead to what is long over.
    """
    own = next((mention.dates for mention in dates if mention.span == span), None)
    for mention in dates[:_MOST]:
        is_named = _FIGURE.search(document.plain, mention.span.start, mention.span.end) is not None
        if mention.span != span and is_named and mention.dates is not None and own is not None:
            sentence = document.sentences[document.sentence_at(mention.span.start)]
            is_over = own.first - mention.dates.last > _LONG_AFTER and _is_led(document, mention)
            is_due = own.first in mention.dates or is_over
            if (
                is_due
                and sentence.covers(mention.span)
                and not _TOLD.search(_before(document, sentence, mention))
                and _AHEAD.search(document.plain, sentence.start, sentence.end)
            ):
                return True
    return False


def _before(document: Document, sentence: Span, mention: DateMention) -> str:
    """Return the words before a date in its sentence."""
    return document.plain[max(sentence.start, mention.span.start - _REACH) : mention.span.start]


def _is_led(document: Document, mention: DateMention) -> bool:
    """Tell whether a date opens its sentence, led by "on"."""
    sentence = document.sentences[document.sentence_at(mention.span.start)]
    before = document.text[sentence.start : min(mention.span.start, sentence.start + _LONGEST_LEAD)]
    return before.strip().casefold() in _LEADS
