"""Items of a list, and the line that leads to them: it tells who acts in each, and at times what.

"Today, we have: - decided to ..." has the subject of every item in its lead, "They agreed to: -
mend ..." the verb as well.
"""

from __future__ import annotations

import re
from typing import Final, final

from attrs import frozen

from natobrief.lexicon.infinitives import INFINITIVE
from natobrief.model import CommitmentKind
from natobrief.rules.marking import Marked
from natobrief.rules.shape import shape
from natobrief.span import Span
from natobrief.text.regex import regex


@final
@frozen
class Led:
    """An item whose lead says what all items are: agreed, pledged or asked for."""

    kind: CommitmentKind
    #: Where the verb begins in the lead.
    verb: int
    lead: Span
    addressee: Span | None
    #: The words of the item, without its sign.
    words: Span


#: Before an item: a bullet, a letter or a number.
_SIGN: Final = regex(
    r"(?:[-\u2013\u2022\u25aa\u00b7*]|\(?(?:[a-z]|[ivx]{2,4}|[0-9]{1,3})[.)])\s+(?=\w)"
)
#: A line that goes on with those above, or is gone on with below.
_GOING_ON: Final = regex(r"[a-z]|[^\n]*[;,](?:\s+(?:and|or))?\s*\Z")
_FARTHEST: Final = 40
_ENDED: Final = regex(r"[.;!?\"\u201d\u00bb](?:\s*(?:and|or))?\s*\Z")
#: Those who act, in a line of their own: "The Council,".
_ALONE: Final = regex(r"(?:The|We)\b[^,;:.\n]{0,80},\s*\Z")
_LAST: Final = regex(r"\s*[:,\u2013-]?\s*\Z")
#: With what a lead may end: what those do, ask or take on of whom it tells.
_TAIL: Final = shape(
    r"""
    \b(?:(?P<decides>(?:agree[sd]?|decide[sd]?|resolve[sd]?)(?:,? [a-z]+ly| <D>)?)
    |(?P<pledges>pledge[sd]?|commit(?:s|ted)?(?: themselves| ourselves| itself)?
    |undert(?:akes?|aken|ook)|intends?|will(?: also| therefore| further| jointly)?|shall
    |(?:are|is|remains?|stands?)(?: (?:[a-z]+ly|also)){0,2}
    (?: )(?:ready|determined|committed|resolved|prepared))
    |(?P<asks>call(?:s|ed)? (?:on|upon)|urge[sd]?|invite[sd]?|encourage[sd]?|request(?:s|ed)?
    |appeal(?:s|ed)? to) (?P<asked>(?!to\b)[^.;:]{2,160}?))
    (?: (?:(?P<to>to)|on))?(?: (?:the following|as follows)(?: [a-z]+){0,2})? ?:\Z
    """
)
_BARE: Final = shape(
    rf"(?:to )?(?=(?P<sure>{INFINITIVE})|(?!(?:the|an?|our|their|its)\b)[a-z]{{3,}} )"
)


def find_lead(marked: Marked, sentence: Span) -> Span | None:
    """Return the words that lead to the list of which a sentence begins an item."""
    document = marked.document
    at = document.paragraph_at(sentence.start)
    if document.paragraphs[at].start != sentence.start:
        return None
    for place in range(at, max(-1, at - _FARTHEST), -1):
        line = document.paragraphs[place]
        if not _is_item(marked, line):
            return _leading(marked, line) if place < at else None
    return None


def _is_item(marked: Marked, line: Span) -> bool:
    if _ALONE.match(marked.inner, line.start, line.end) is not None:
        return False
    return any(each.match(marked.inner, line.start, line.end) for each in (_SIGN, _GOING_ON))


def _leading(marked: Marked, line: Span) -> Span | None:
    """Return the last sentence of a line, where it is left open for what follows."""
    if _ENDED.search(marked.inner, line.start, line.end) is not None:
        return None
    document = marked.document
    return document.sentences[document.sentence_at(line.end - 1)]


def end_of_lead(marked: Marked, lead: Span) -> int:
    """Return where the words of a lead end, before its colon."""
    last = _LAST.search(marked.inner, lead.start, lead.end)
    assert last is not None  # noqa: S101 - nothing at all is found at the end
    return last.start()


def find_led_item(marked: Marked, sentence: Span) -> Led | None:
    """Return an item that does what its lead says, with what that is."""
    sign = _SIGN.match(marked.inner, sentence.start, sentence.end)
    start = sentence.start if sign is None else sign.end()
    bare = _BARE.match(marked.inner, start, sentence.end)
    lead = None if bare is None else find_lead(marked, sentence)
    tail = None if lead is None else _TAIL.search(marked.inner, lead.start, lead.end)
    if bare is None or lead is None or tail is None or (bare["sure"] or tail["to"]) is None:
        return None
    asked = None if tail["asked"] is None else Span(*tail.span("asked"))
    return Led(_kind(tail), tail.start(), lead, asked, Span(bare.end(), sentence.end))


def _kind(tail: re.Match[str]) -> CommitmentKind:
    if tail["decides"] is not None:
        return CommitmentKind.DECISION
    return CommitmentKind.PLEDGE if tail["pledges"] is not None else CommitmentKind.APPEAL
