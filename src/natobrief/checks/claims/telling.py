"""Verdicts on what a record tells of somebody, or with days that the text counts from its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import judge_told, not_found, supported, undecided
from natobrief.checks.led import begins_with, is_by_another, is_of_another
from natobrief.checks.naming import Party
from natobrief.checks.told import Told
from natobrief.checks.wordforms import is_light
from natobrief.checks.wording import worded
from natobrief.lexicon.organisations import organisation_index
from natobrief.lexicon.paraphrases import TELLING
from natobrief.lexicon.places import find_countries
from natobrief.model import Country, Organisation, Person
from natobrief.rules.dates import find_dates
from natobrief.span import Span
from natobrief.text.regex import regex

#: Between two things that are told together, and so many words of weight that tell one of them.
_TOGETHER = regex(
    r";\s|,\s(?:(?:and|but|while|with|including|et|mais|tandis que|avec|dont)\s)?"
    r"|\s(?:and|but|while|et|mais|tandis que)\s"
)
_TOLD = 2
#: So far apart a text may tell them.
_APART = 600
#: Whoever speaks for somebody may say so.
_WE = regex(r"\b(?:we|our|ours|us|nous|notre|nos)\b", re.IGNORECASE)


def judge_of_one(told: Told, pointer: str, words: str, speaker: Party | None = None) -> Claim:
    """Judge what is said in other words: who it begins with, and its days, are the text's."""
    claim = judge_told(told, pointer, words, is_copied=True)
    if not claim.is_supported:
        claim = (
            _with_days(told, pointer, words)
            or _as_we(told, pointer, words, speaker)
            or _one_by_one(told, pointer, words)
            or claim
        )
    if is_by_another(told, words, claim.spans):
        message = "the text says that somebody else did this"
        return not_found(pointer, words, message, claim.spans)
    is_other = is_of_another(told, words, claim.spans)
    if is_other is False or claim.verdict is Verdict.NOT_FOUND:
        return claim
    is_other = is_other or claim.verdict is Verdict.UNDECIDED
    message = f"the text says this of somebody else than {begins_with(told, words)}"
    return (not_found if is_other else undecided)(pointer, words, message, claim.spans)


def _with_days(told: Told, pointer: str, words: str) -> Claim | None:
    """Judge words with the text's own for their days: "on 26 February" may be "tomorrow"."""
    for other in _in_words_of_text(told, words):
        claim = judge_told(told, pointer, other)
        if claim.is_supported:
            return claim
    return None


def _as_we(told: Told, pointer: str, words: str, speaker: Party | None) -> Claim | None:
    """Judge words with "we" for those for whom somebody speaks: "our concern" is France's."""
    whose = speaker.party if isinstance(speaker, Person) else speaker
    for start, end in _named(told, words, whose):
        claim = judge_told(told, pointer, f"{words[:start]}we{words[end:]}")
        own = [told.sentence(span) for span in claim.spans]
        if claim.verdict is not Verdict.NOT_FOUND and any(
            _WE.search(told.text, e.start, e.end) for e in own
        ):
            return claim
    return None


def _named(told: Told, words: str, who: Party | None) -> Iterator[tuple[int, int]]:
    """Give where words name a country or an organisation."""
    if isinstance(who, Country):
        for mention in find_countries(words, told.brief.source.language):
            if mention.country == who:
                yield mention.span.start, mention.span.end
    elif isinstance(who, Organisation):
        for start, end, party in organisation_index().scan(words):
            if party.name == who.name or words[start:end] == who.name:
                yield start, end


def _one_by_one(told: Told, pointer: str, words: str) -> Claim | None:
    """Judge words that tell several things of which each stands in a sentence of the same place."""
    parts = list(_parts(words))
    if len(parts) < 2:  # noqa: PLR2004 - several
        return None
    found: list[Span] = []
    for part in parts:
        claim = judge_told(told, pointer, part, is_copied=True)
        if not claim.is_supported:
            return None
        found += claim.spans
    first, last = min(found), max(found)
    if told.sentence(first) == told.sentence(last):  # it was compared as a whole
        return None
    if last.start - first.end > _APART:
        message = "the text says each of these, but not together"
        return undecided(pointer, words, message, sorted(found))
    return supported(pointer, words, sorted(found))


def _parts(words: str) -> Iterator[str]:
    """Give the parts of words that tell something each; what tells too little goes with more."""
    start = 0
    ends = [(match.start(), match.end()) for match in _TOGETHER.finditer(words)]
    for end, after in (*ends, (len(words), len(words))):
        if end == len(words) or _weighty(words[start:end]) >= _TOLD <= _weighty(words[after:]):
            yield words[start:end]
            start = after


def _weighty(words: str) -> int:
    """Return how many words of weight some words have."""
    return sum(word not in TELLING and not is_light(word) for word, _ in worded(words))


def _in_words_of_text(told: Told, words: str) -> Iterator[str]:
    published = told.subject.stated.published
    for mention in find_dates(words, published, told.brief.source.language):
        if mention.dates is None:
            continue
        same = (each.span.of(told.text) for each in told.dates if each.dates == mention.dates)
        own = mention.span.of(words)
        for other in dict.fromkeys(each for each in same if each != own):
            yield f"{words[: mention.span.start]}{other}{words[mention.span.end :]}"
