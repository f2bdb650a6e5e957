"""Where or when the meeting is of which the sentence before speaks: "It will be held in"."""

from __future__ import annotations

import re

from natobrief.rules.announcement_words import MEETING_NOUN, THE_MEETING_IS, WE_MET_IN
from natobrief.rules.document import SPOKEN, SPOKEN_BY_ONE, find_kind
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span

_IT_IS = pattern(
    r"(?P<what>(?-i:It|This|Elle|Il|Celle-ci|Celui-ci)) "
    + one_of(
        r"""
        (?:will|is to|is due to|is scheduled to) (?:now |instead )?(?:be (?:held|hosted)|take place)
        (?:is|was) (?:being )?held | takes place | took place
        (?:se tien(?:dra|t)|aura lieu|a (?:eu )?lieu|s'est tenue?|se déroule(?:ra)?)
        """
    )
    + r"\b(?P<where>[^;]{3,200})"
)
#: What is held too, and is no meeting of those who meet, or one beside theirs.
_BESIDE = pattern(
    r"\b(?:press|news|media) (?:conference|briefing|point|event)|\b(?:conférence|point) de presse"
    r"|\b(?:exhibition|exercise|ceremony|election|vote|concert|reception|workshop|training|course"
    r"|briefing|parade|festival|exposition|exercice|cérémonie|élection|scrutin|atelier|stage"
    r"|(?:working )?(?:dinner|lunch|breakfast)|(?:dîner|déjeuner|petit-déjeuner))s?\b"
)


def match_it_is(marked: Marked, core: Span) -> re.Match[str] | None:
    """Match words that only say "it" of the one meeting of which the sentence before speaks.

    >>> from natobrief.model import Language
    >>> from natobrief.text.document import Document
    >>> text = "The meeting is on 5 May. It will be held in Oslo."
    >>> marked = Marked(Document(text, Language.EN), ())
    >>> match_it_is(marked, marked.document.sentences[1])["what"]
    'It'
    """
    match = _IT_IS.match(marked.narrative, core.start, core.end)
    at = marked.document.sentence_at(core.start)
    if match is None or at == 0:
        return None
    before = marked.document.sentences[at - 1]
    if _BESIDE.search(marked.narrative, before.start, before.end):
        return None
    named = MEETING_NOUN.search(marked.narrative, before.start, before.end)
    is_named = named is not None or marked.marks.inside(before, Kind.LEVEL)
    return match if is_named or marked.bodies.inside(before) else None


def match_meeting_is(marked: Marked, core: Span) -> re.Match[str] | None:
    """Match words that say where "the meeting" is, or where those met who issue the text."""
    match = THE_MEETING_IS.match(marked.narrative, core.start, core.end)
    kind = find_kind(marked.document)
    is_issued = kind is not None and kind.kind in SPOKEN - SPOKEN_BY_ONE
    if match is None and is_issued:
        return WE_MET_IN.match(marked.narrative, core.start, core.end)
    return match
