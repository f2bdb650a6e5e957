"""Those who meet each other, or go somewhere, as guests: the subjects of such clauses."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.guest_meetings import MEETING_OF_JOINED
from natobrief.rules.guest_phrases import LONGEST, NP_END, GuestPhrase, is_of_another_time
from natobrief.rules.marking import Marked
from natobrief.rules.undone import is_of_one_past, is_undone
from natobrief.rules.who_meets import WhoMeets, find_who_meets
from natobrief.span import Span


def find_meeting_guests(marked: Marked, sentence: Span) -> Iterator[GuestPhrase]:
    """Find the noun phrases of a sentence that name those who meet each other, or go somewhere.

    Who goes alone, and countries that are named without those who meet for them, come only where
    the sentence tells of the meeting itself.
    """
    if marked.document.language is not Language.EN:
        return
    sieve = marked.narrative_sieve
    for match in sieve.finditer(MEETING_OF_JOINED, sentence.start, sentence.end):
        joined, noun = Span(*match.span("phrase")), Span(*match.span("verb"))
        yield GuestPhrase(joined, noun, joined.start, is_own=True, is_going=True)
    for found in find_who_meets(marked.bodied_sieve, sentence):
        if not _is_off(marked, sentence, found):
            yield from _phrases(marked, sentence, found)


def _phrases(marked: Marked, sentence: Span, found: WhoMeets) -> Iterator[GuestPhrase]:
    """Give those who meet, and those whom they meet."""
    is_joint, start = found.is_several and found.is_held, found.subject.start
    yield GuestPhrase(found.subject, found.verb, start, is_joint=is_joint, is_going=not is_joint)
    if found.whom is not None:
        # Offsets count from the sentence, as the pattern is of the end of one.
        words, first = sentence.of(marked.narrative), found.whom - sentence.start
        end = NP_END.search(words, first, first + LONGEST)
        last = min(first + LONGEST, len(words)) if end is None else end.start()
        met = Span(first, len(words[:last].rstrip(" .,"))).shifted(sentence.start)
        yield GuestPhrase(met, found.verb, start, is_met=True, is_apart=not found.is_several)


def _is_off(marked: Marked, sentence: Span, found: WhoMeets) -> bool:
    """Tell whether they did not meet, or at another time."""
    words, verb = marked.narrative, found.verb
    if is_undone(words, verb.start, verb.end) or is_of_one_past(marked.document.plain, verb.start):
        return True
    return verb.end < sentence.end and is_of_another_time(
        marked, found.match[0], verb.end, sentence.end
    )
