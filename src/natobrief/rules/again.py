"""The next meeting of those who meet: "We will meet again in Oslo on 3 June"."""

from __future__ import annotations

from collections.abc import Iterator

from natobrief.model import Language
from natobrief.rules.announcement import Announcement
from natobrief.rules.dates import DateMention
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.place import Place, find_place
from natobrief.span import Span

_THEY = (
    r"(?:\b(?:we|they)|<L>|\b(?:(?:heads of )?(?:government|state)|leaders|ministers|allies"
    r"|chiefs|ambassadors))"
)
_SORT = r"(?:(?:regular|formal|informal|ministerial|annual|such|full|scheduled) ){0,2}"
_MEETING = r"(?:meetings?|sessions?|gathering|ministerial|conference)"
_HELD = (
    r"(?:will (?:be (?:held|hosted|convened)|take place)|is (?:to|due|scheduled|planned|set"
    r"|foreseen|expected))"
)
_SHAPES = {
    Language.EN: pattern(
        rf"{_THEY} (?:will|shall|are (?:due |set |expected |scheduled )?to|(?:have )?agreed to"
        r"|plan to|intend to|look forward to) (?:all |then |also )?"
        r"(?P<verb>(?:meet|convene|gather)(?:ing)? (?:again|next|once (?:again|more))\b"
        r"|next (?:meet|convene|gather)\b|reconven(?:e|ing)\b)"
        rf"|\b(?:the|our|their|its) (?P<noun>next {_SORT}{_MEETING}),? (?:which )?(?:{_HELD}"
        r"|to be (?:held|hosted|convened))\b"
    ),
    Language.FR: pattern(
        r"(?:\bnous nous|\bils se|\belles se|<L>[^.;,]{0,40}? se|\bles ministres se"
        r"|\bles dirigeants se) (?P<verb>retrouver(?:ons|ont)\b"
        r"|réunir(?:ons|ont) (?:à nouveau|de nouveau|une nouvelle fois)\b)"
        r"|\b(?:la|leur|notre) (?P<noun>prochaine (?:réunion|session|rencontre|séance)"
        r"(?: ministérielle| ordinaire| formelle)?) (?:se tiendra|aura lieu|est prévue"
        r"|sera (?:organisée|accueillie))\b"
    ),
}
#: So soon after a meeting, those who meet again are at it still.
_SOON = 7


def find_again(marked: Marked, main: Announcement) -> Iterator[Announcement]:
    """Find where those of the release's own meeting meet next, with its day or its place.

    Args:
        marked: The text.
        main: The announcement of the release's own meeting.
    """
    if main.is_visit:
        return
    shape = _SHAPES[marked.document.language]
    for sentence in marked.document.sentences:
        if sentence == main.sentence:
            continue
        for match in marked.narrative_sieve.finditer(shape, sentence.start, sentence.end):
            group = "verb" if match["verb"] is not None else "noun"
            found = _again(marked, main, sentence, Span(*match.span(group)))
            if found is not None:
                yield found


def _again(marked: Marked, main: Announcement, sentence: Span, words: Span) -> Announcement | None:
    core = Span(words.start, sentence.end)
    place = find_place(marked, core)
    date = find_meeting_date(marked, core)
    if (place is None and date is None) or (date is not None and _is_soon(main, date, place)):
        return None
    return Announcement(
        sentence=sentence,
        core=core,
        level=main.level,
        level_span=main.level_span,
        verb=words,
        date=date,
        place=place,
        is_past=False,
        is_other=True,
        is_again=True,
        is_alliance=main.is_alliance,
        owner=main.owner,
        is_occasion=False,
        weight=0,
    )


def _is_soon(main: Announcement, date: DateMention, place: Place | None) -> bool:
    """Tell whether the day is one of the release's own meeting, or hard upon it."""
    days = None if main.date is None else main.date.dates
    if days is None or date.dates is None:
        return False
    away = date.dates.first.toordinal() - days.last.toordinal()
    return away <= 0 or (place is None and away <= _SOON)
