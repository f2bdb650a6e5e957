"""Claims about the document: title, day of publication, number, publisher."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.checks.claim import Claim
from natobrief.checks.claims.judging import (
    contradicted,
    judge_gist,
    judge_name,
    judge_words,
    not_found,
    supported,
    undecided,
)
from natobrief.checks.told import Told
from natobrief.model import DateRange
from natobrief.text.regex import regex

#: Words of a sentence about the last day on which one may apply.
_DEADLINE = regex(
    r"\b(?:accredit|accr\u00e9dit|appl(?:y|ication)|clos(?:es?|ing)\b|cl\u00f4tur|deadline|inscri"
    r"|no later than|regist(?:er|ration)|au plus tard|until|jusqu['\u2019]au?\b)",
    re.IGNORECASE,
)


def judge_source(told: Told) -> Iterator[Claim]:
    """Judge what a record claims of the document; its kind and address are no claims."""
    source = told.brief.source
    if source.title is not None:
        yield judge_words(told, "/source/title", source.title)
    if source.published is not None:
        yield _published(told)
    if source.publisher is not None:
        claim = judge_gist(told, "/source/publisher", source.publisher)
        yield claim if claim.is_supported else judge_name(told, claim.pointer, source.publisher)
    if source.reference is not None:
        yield _reference(told, source.reference)


def _published(told: Told) -> Claim:
    pointer, day = "/source/published", told.brief.source.published
    assert day is not None  # noqa: S101 - asked for one only
    if told.published is not None:
        stated, span = told.published
        if stated == day:
            return supported(pointer, day, [span])
        message = f"expected {stated}, as the text is dated, found {day}"
        return contradicted(pointer, day, message, [span])
    days = DateRange(first=day, last=day)
    for span, mention in told.near.first_of(days):
        is_day = mention.dates is not None and day in mention.dates and len(mention.dates) == 1
        if is_day and not _DEADLINE.search(told.sentence(span).of(told.text)):
            return supported(pointer, day, [span])
    for mention in told.dates:
        if days in mention.alternatives:
            return supported(pointer, day, [mention.span])
    missing, other = f"the text does not mention {day}", told.near.written_otherwise(day)
    if other is not None:
        return undecided(pointer, day, f"{missing} in words that can be read", [other])
    return not_found(pointer, day, missing)


def _reference(told: Told, reference: str) -> Claim:
    """Judge a number: blanks in it count for nothing."""
    pointer = "/source/reference"
    spans = told.searched.find(reference, any_case=True)
    if spans or "".join(reference.split()) in "".join(told.text.split()):
        return supported(pointer, reference, spans)
    read = told.reading.source.reference
    if read is not None:
        message = f"expected {read}, found {reference}"
        return contradicted(pointer, reference, message, told.spans_of(pointer))
    return not_found(pointer, reference, f"the text does not hold {reference!r}")
