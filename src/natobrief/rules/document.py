"""What sort of document a text is: language, headline, day of publication."""

from __future__ import annotations

import re
from datetime import date

from natobrief.model import Language
from natobrief.rules.dates import DateMention, Precision
from natobrief.span import Span
from natobrief.text.document import Document

_EN = re.compile(r"\b(?:the|and|of|will|with|that|for|on|is|has|by|to|said|their)\b", re.IGNORECASE)
_FR = re.compile(
    r"\b(?:le|la|les|des|du|et|que|pour|avec|dans|une|un|est|sur|qui|ont|sera|de|au|aux)\b|\b[ld]['\u2019]",
    re.IGNORECASE,
)
#: How much of a text is looked at to tell its language.
_SAMPLE = 20_000
_LONGEST_TITLE = 160
_DATELINE = re.compile(r"[^\n.;:!?]{0,40}?[,:(]? *$")


def language_of(text: str) -> Language:
    """Tell English from French by their small words; a text with neither counts as English.

    >>> language_of("Les ministres se r\\u00e9uniront \\u00e0 Bruxelles pour discuter de la Libye.").value
    'fr'
    """
    sample = text[:_SAMPLE]
    return Language.FR if len(_FR.findall(sample)) > len(_EN.findall(sample)) else Language.EN


def find_title(document: Document) -> Span | None:
    """Find the headline: a short first paragraph that is no sentence, with text after it."""
    paragraphs = document.paragraphs
    if len(paragraphs) < 2:  # noqa: PLR2004 - a headline has something under it
        return None
    first = paragraphs[0]
    words = first.of(document.text)
    if len(words) > _LONGEST_TITLE or words[-1] in ".:;,!?\u201d\u00bb\"" or len(words.split()) < 3:  # noqa: PLR2004
        return None
    return first


def find_published(
    document: Document, dates: tuple[DateMention, ...]
) -> tuple[date, Span] | None:
    """Find the day of publication: a paragraph near the top that is a date, or a city and a date."""
    for paragraph in document.paragraphs[:4]:
        for mention in dates:
            if not paragraph.covers(mention.span) or mention.dates is None:
                continue
            before = document.text[paragraph.start : mention.span.start]
            after = document.text[mention.span.end : paragraph.end]
            is_day = mention.precision is Precision.DAY and len(mention.dates) == 1
            if is_day and _DATELINE.fullmatch(before) and not after.strip(" .|)-"):
                return mention.dates.first, mention.span
    return None
