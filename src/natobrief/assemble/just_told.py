"""Of several who hold an office, the one with whom the sentence before opens."""

from __future__ import annotations

from natobrief.assemble.context import Context
from natobrief.rules.marks import pattern

#: One who is named with his office where a sentence opens, and does something.
_SUBJECT = pattern(r"(?:the |former |new |(?:<A>|<C>|<G>)(?:'s?)? |<O>,? )*<P>(?= [a-z])")


def just_told_of(context: Context, matching: list[int], position: int) -> list[int]:
    """Keep the one with whom the sentence before opens: it is he of whom the text goes on.

    Nobody is kept where another one of the same office is named there too: "President Ruiz met
    President Holm. ... the President said".

    Args:
        context: The text, and who is who.
        matching: Those who hold the office.
        position: Where words speak of one by the office alone.
    """
    document, people = context.marked.document, context.people
    at = document.sentence_at(position)
    if not at:
        return []
    before = document.sentences[at - 1]
    if _SUBJECT.match(context.marked.inner, before.start, before.end) is None:
        return []
    told = [index for index in people.told_in(before.start, before.end) if index in matching]
    first = people.named_in(before.start, before.end)[:1]
    return first if len({*told}) == 1 and first == told[:1] else []
