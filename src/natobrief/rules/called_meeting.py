"""The meeting of those whom no table knows: "The 45th round of the talks took place on 5 May"."""

from __future__ import annotations

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import CALLED_OFF, HABIT, TENSE
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.other_event import is_of_other_event
from natobrief.rules.place import find_place
from natobrief.rules.wording import one_of
from natobrief.span import Span

_WORD = r"(?:(?!press|media|news)[\w-]+|<GACLD>(?:'s?)?|\([^()]{1,20}\))"
_NOUN = one_of(
    r"""
    meetings? | summit | conference | rounds?(?: of (?:talks|consultations|negotiations))? | session
    talks | consultations | ministerial(?! [Mm]eeting| [Ss]ession) | forum | seminar
    réunion | sommet | conférence | session | consultations | pourparlers
    """
)
_HELD = one_of(
    r"""
    (?:will|is to|are to|is due to|is scheduled to|is set to) (?:be held|take place|convene|open)
    (?:is|are|was|were) (?:being )?held | takes? place | took place | (?:is|are) taking place
    se tiendra | se tient | s'est tenue? | aura lieu | a lieu | a eu lieu | s'est ouverte?
    """
)
#: A meeting of whomever, and that it is held; or somebody who holds one.
_CALLED = pattern(
    rf"(?:(?:the|an?|this|la|le|une?|cette) |\bl')(?:{_WORD} ){{0,6}}?(?P<noun>{_NOUN})\b"
    rf"(?: (?:of|between|on|for|with|in|des?|du|entre|sur)\b[^.;]{{3,140}}?)?,? {_HELD}\b"
    r"|\b(?:held|holds|(?:will|is to|are to) (?:hold|convene)|(?:a|ont) tenu|tiendra|tiendront) "
    rf"(?:its|their|the|an?|sa|son|leur|une?) (?:{_WORD} ){{0,5}}?(?P<noun2>{_NOUN})\b"
)
#: So many sentences are the beginning of a text.
_FIRST = 3


def find_called_meeting(marked: Marked, first: int) -> Announcement | None:
    """Find the meeting that the first sentences say is held on a day, whosever it is.

    Args:
        marked: The text.
        first: The first sentence below the head.
    """
    for sentence in marked.document.sentences[first : first + _FIRST]:
        for shape in (CALLED_OFF, HABIT):
            if marked.narrative_sieve.search(shape, sentence.start, sentence.end):
                break
        else:
            found = _called(marked, sentence)
            if found is not None:
                return found
    return None


def _called(marked: Marked, sentence: Span) -> Announcement | None:
    match = marked.narrative_sieve.search(_CALLED, sentence.start, sentence.end)
    date = None if match is None else find_meeting_date(marked, sentence)
    if match is None or date is None:
        return None
    noun = Span(*match.span("noun" if match["noun"] is not None else "noun2"))
    if is_of_other_event(marked, sentence, Span(match.start(), noun.end)):
        return None
    tense = TENSE.search(marked.narrative, sentence.start, sentence.end)
    return Announcement(
        sentence=sentence,
        core=sentence,
        level=Level.OTHER,
        level_span=noun,
        verb=None,
        date=date,
        place=find_place(marked, sentence),
        is_past=tense is not None and tense["past"] is not None,
        is_tensed=tense is not None,
        is_other=False,
        is_occasion=False,
        weight=0,
    )
