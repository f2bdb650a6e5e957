"""Verdicts on what a record tells of somebody, or with days that the text counts from its own."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.checks.claim import Claim, Verdict
from natobrief.checks.claims.judging import judge_told, not_found, undecided
from natobrief.checks.led import begins_with, is_by_another, is_of_another
from natobrief.checks.told import Told
from natobrief.rules.dates import find_dates


def judge_of_one(told: Told, pointer: str, words: str) -> Claim:
    """Judge what is said in other words: who it begins with, and its days, are the text's."""
    claim = judge_told(told, pointer, words, is_copied=True)
    if not claim.is_supported:
        claim = _with_days(told, pointer, words) or claim
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


def _in_words_of_text(told: Told, words: str) -> Iterator[str]:
    published = told.subject.stated.published
    for mention in find_dates(words, published, told.brief.source.language):
        if mention.dates is None:
            continue
        same = (each.span.of(told.text) for each in told.dates if each.dates == mention.dates)
        own = mention.span.of(words)
        for other in dict.fromkeys(each for each in same if each != own):
            yield f"{words[: mention.span.start]}{other}{words[mention.span.end :]}"
