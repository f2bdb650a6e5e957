"""Sentences about another day than the meeting's: what they say is not said of it."""

from __future__ import annotations

from natobrief.model import DateRange
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import is_issued
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.span import Span
from natobrief.text.regex import regex

#: Before a date in a clause that tells of somebody, or sets a limit: the sentence is of no day.
_BY_THE_WAY = pattern(
    r"\b(?:which|who|whose|whom|when|since|until|by|before|after|signed|applied|joined|became|invited"
    r"|elected|appointed|adopted|agreed|announced|announcements?|statements?|dated|ally|member"
    r"|qui|dont|depuis|avant|après|jusqu'au|signé|membre)"
    r"\b[^.;]{0,40}$"
    r"|\b(?:had|avai(?:t|ent)) [^.;]{0,50}$"
    r"|, (?:due |scheduled |planned )?(?:to be held|to take place|taking place|prévue?)\b"
    r"[^.;]{0,40}$"
)
#: Before a day still to come: what was talked over, which is then.
_TALKED_OVER = pattern(
    r"\b(?:discussed|reviewed|considered|examined|addressed|debated|exchanged|assessed|prepared"
    r"|(?:ont|a|avons) (?:discuté|examiné|évoqué|abordé|débattu|préparé|échangé))\b"
)
_REACH = 60
_DAY = regex(r"(?<![0-9:.])[0-9]{1,2}(?![0-9:.])")


def find_other_days(marked: Marked, days: DateRange | None) -> frozenset[Span]:
    """Find the sentences whose dates are all other days than those of the meeting.

    Args:
        marked: The text.
        days: The days of the meeting; None when they are not known, and no day is another.
    """
    if days is None:
        return frozenset()
    return frozenset(
        sentence for sentence in marked.document.sentences if _is_another(marked, sentence, days)
    )


def _is_another(marked: Marked, sentence: Span, days: DateRange) -> bool:
    told = [
        _is_of_meeting(marked, mark.value, days)
        for mark in marked.marks.inside(sentence, Kind.DATE)
        if isinstance(mark.value, DateMention)
        and not _is_told_by_the_way(marked, sentence, mark.span)
        and not _is_topic(marked, sentence, mark, days)
    ]
    return False in told and True not in told


def _is_of_meeting(marked: Marked, mention: DateMention, days: DateRange) -> bool | None:
    """Tell whether a date lies in the meeting; None when it is no day, or names none.

    A date without a year is compared by its days.
    """
    if mention.precision is not Precision.DAY:
        return None
    if mention.dates is not None:
        return mention.dates.first <= days.last and days.first <= mention.dates.last
    named = {int(number) for number in _DAY.findall(mention.span.of(marked.document.plain))}
    return bool(named & {day.day for day in days}) if named else None


def _is_topic(marked: Marked, sentence: Span, mark: Mark, days: DateRange) -> bool:
    """Tell whether a day after the meeting is that of what was talked over at it."""
    mention = mark.value
    dates = mention.dates if isinstance(mention, DateMention) else None
    if dates is None or dates.first <= days.last:
        return False
    return _TALKED_OVER.search(marked.narrative, sentence.start, mark.span.start) is not None


def _is_told_by_the_way(marked: Marked, sentence: Span, date: Span) -> bool:
    before = marked.narrative[max(sentence.start, date.start - _REACH) : date.start]
    if is_issued(marked.document, date):
        return True
    return _BY_THE_WAY.search(before) is not None
