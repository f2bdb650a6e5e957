"""Countries that meet with the Allies in a body named for both: "the NATO-Ukraine Council"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from natobrief.rules.body import find_bodies
from natobrief.rules.guest import Guest
from natobrief.rules.known import party_of
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind
from natobrief.rules.titled import is_of_others
from natobrief.span import Span


def find_guests_of_bodies(marked: Marked, sentences: Iterable[Span]) -> Iterator[Guest]:
    """Find the countries that take part because the body that meets is theirs too.

    Args:
        marked: The text.
        sentences: The sentences that speak of the meeting.
    """
    for sentence in sentences:
        for body in find_bodies(marked, sentence):
            if is_of_others(marked, sentence, body.span):
                continue
            countries = marked.marks.inside(body.span, Kind.COUNTRY)
            yield from (
                Guest(
                    party=party,
                    party_span=mark.span,
                    sentence=sentence,
                    is_met=True,
                    is_implied=True,
                )
                for mark in countries
                if (party := party_of(mark)) is not None
            )
