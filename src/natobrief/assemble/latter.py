"""Whom words mean that point back: "celui-ci", "cette dernière", "l'intéressé", "the latter"."""

from __future__ import annotations

from natobrief.assemble.context import Context
from natobrief.rules.marks import Kind
from natobrief.rules.quotations import POINTS_BACK
from natobrief.span import Span

#: How many sentences back the one meant may be named.
_REACH = 4


def find_latter(context: Context, words: Span) -> int | None:
    """Return whom words that point back mean: the one named last before them.

    Nobody, where the one named last is of the other sex, or an office without a name stands behind
    him; nor, where words do not say that the last one is meant, if several are named.

    Args:
        context: The text and who is who in it.
        words: The words for a speaker.
    """
    match = POINTS_BACK.fullmatch(words.of(context.marked.document.plain))
    if match is None:
        return None
    named = _named_before(context, words.start)
    if not named or (match["sole"] is not None and len(set(named)) > 1):
        return None
    is_woman = context.people.known[named[-1]].is_woman
    is_she = match["she"] is not None or match["her"] is not None
    is_other = match["latter"] is None and is_woman is (not is_she)
    return None if is_other else named[-1]


def _named_before(context: Context, position: int) -> list[int]:
    """Return who is named in the nearest sentence before an offset that names anybody.

    Nobody, where it speaks last of one by the office alone.
    """
    document = context.marked.document
    place = document.sentence_at(position)
    for sentence in reversed(document.sentences[max(0, place - _REACH) : place + 1]):
        end = min(sentence.end, position)
        before = None if end <= sentence.start else Span(sentence.start, end)
        marks = before and context.marked.marks.inside(before, Kind.PERSON, Kind.OFFICE)
        if marks:
            last = marks[-1]
            if last.kind is Kind.PERSON:
                return context.people.named_in(sentence.start, end)
            apposed = context.people.called(last.span)
            return [] if apposed is None else [apposed]
    return []
