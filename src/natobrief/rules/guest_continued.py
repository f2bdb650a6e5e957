"""Guests in a sentence without a verb, which goes on with those of the sentence before.

"We are joined by the ministers of Norway. As well as our colleagues from Spain and Georgia."
"""

from __future__ import annotations

from collections.abc import Sequence

from natobrief.rules.guest_phrases import FINITE, GuestPhrase
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.span import Span

_GOES_ON = pattern(
    r"(?:(?:and )?(?:as well as|along with|together with|alongside|of course|also|by|with|from)"
    r"|and(?: (?:of course|also))?,?(?: (?:by|with|from))?|plus"
    r"|(?:et )?(?:ainsi que|de même que|aux côtés d[eu]s?|avec|par)|et(?: aussi| également)?"
    r"(?: (?:par|avec))?"
    r"|il s'agi(?:t|ssait)(?: notamment| en particulier)?(?=,? (?:de|du|des|d')\b)"
    r") "
    r"(?=(?:the |our |their |all |of course |le |la |les |nos |leurs |l'|du |de |des )*"
    r"(?:<A> |<CG>(?:'s?)? )?(?:<O>|<L>|<P>|<CG>|colleagues|counterparts|partners|friends"
    r"|representatives|homologues|collègues|partenaires|représentants))"
)


def find_continued_guests(
    marked: Marked, sentence: Span, before: Sequence[GuestPhrase]
) -> tuple[GuestPhrase, ...]:
    """Find the guests that a sentence without a verb adds to those of the sentence before.

    Args:
        marked: The text.
        sentence: The sentence.
        before: The noun phrases with guests of the sentence before.
    """
    if not before:
        return ()
    lead = _GOES_ON.match(marked.narrative, sentence.start, sentence.end)
    if lead is None or FINITE.search(marked.narrative, sentence.start, sentence.end):
        return ()
    words = marked.narrative[lead.end() : sentence.end].rstrip(" .;!")
    phrase, verb = Span(lead.end(), lead.end() + len(words)), Span(*lead.span())
    return (
        GuestPhrase(
            phrase, verb, lead.start(), is_met=before[-1].is_met, is_among=before[-1].is_among
        ),
    )
