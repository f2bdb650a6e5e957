"""Words set off from a text without quotation marks, above the line of who says them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.quotations import QuotationKind, Utterance
from natobrief.span import Span
from natobrief.text.regex import regex

#: The line: a name, and what office its holder has.
_SIGNATURE = pattern(
    r"(?P<who><P>),? (?:the |le |la |l')?(?:<A> )?<O>"
    r"(?:,? (?:of|for|and|to|de|du|des|et|\u00e0|aux?|the|la|les|<ACGKO>"
    r"|(?-i:[A-Z\u00c0-\u00de])[\w'-]*))*+"
)
#: Whoever speaks of themselves speaks; a text does not.
_SELF = regex(r"\b(?:we|our|ours|us|I|my|let me|nous|notre|nos|je|mon|mes)\b|\bj'")
#: Words spoken end as sentences do, and are so many at least.
_ENDED = regex(r"[.!?\u2026]\s*\Z")
_FEWEST = 5


def with_signed(marked: Marked, utterances: list[Utterance]) -> list[Utterance]:
    """Put such words to what is said, instead of what is found inside them; in order."""
    signed = list(find_signed(marked))
    if not signed:
        return utterances
    whole = [each.parts[0] for each in signed]
    rest = (each for each in utterances if not any(own.overlaps(each.parts[0]) for own in whole))
    return sorted((*rest, *signed), key=lambda each: each.parts[0].start)


def find_signed(marked: Marked) -> Iterator[Utterance]:
    """Find paragraphs in the first person above a line that is nothing but a name and an office.

    Args:
        marked: The text.

    Yields:
        Each as what is said, whole.
    """
    text, plain = marked.inner, marked.document.plain
    lines = marked.document.paragraphs
    for above, below, after in zip_longest(lines[:-1], lines[1:], lines[2:]):
        match = _SIGNATURE.fullmatch(text, below.start, below.end)
        if match is None or (after and _SIGNATURE.fullmatch(text, after.start, after.end)):
            # Where others sign below, it is said by all of them.
            continue
        if Kind.QUOTE.value in marked.narrative[above.start : above.end]:
            continue
        words = above.of(plain)
        is_said = _SELF.search(words) is not None and _ENDED.search(words) is not None
        if is_said and len(words.split()) >= _FEWEST:
            said = Span(above.start, above.start + len(words.rstrip()))
            yield Utterance(
                kind=QuotationKind.WHOLE,
                parts=(said,),
                cue=None,
                speaker=Span(*match.span("who")),
                subject=None,
                sentence=above,
                decided_by="name in the line below",
            )
