"""How long a meeting goes on that is said to begin on a day: "... On Thursday, two sessions"."""

from __future__ import annotations

from datetime import date, timedelta

from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span

#: "The meeting starts", of one that other words name.
STARTS = pattern(
    r"\b(?:the|this) (?:[\w-]+ ){0,2}?(?:meetings?|summit|ministerial|gathering)(?: itself)? "
    r"(?:(?:will|is (?:due|set|expected) to) (?:start|begin|open|kick off|get under ?way"
    r"|take place|be held)|starts|begins|opens|kicks off|takes place)\b"
    r"|\b(?:la|le|cette|ce) (?:[\w-]+ ){0,2}?(?:réunion|ministérielle|sommet|rencontre) "
    r"(?:débute(?:ra)?|commence(?:ra)?|s'ouvr(?:e|ira)|aura lieu|a lieu|se tiendra|se tient)\b"
)
_BEGINS = pattern(
    r"\b(?:starts?|begins?|opens?|kicks? off|get under ?way|first session|débute(?:r|ra|ront)?"
    r"|commence(?:r|ra|ront)?|s'ouvr(?:e|ira))\b"
)
#: What is said of the days after.
_SITS = pattern(
    r"\b"
    + one_of(
        r"""
        (?:first|second|third|last|final|working|closing|main|two|three|further) sessions?
        sessions? of | working (?:session|lunch|breakfast|dinner) | doorstep | press conference
        kick(?:s|ing)? off | go(?:es)? on | continues? | resumes? | concludes? | wraps? up
        come(?:s)? to (?:a close|an end) | (?:end|conclude|close|finish)s?(?= (?:on )?<D>)
        (?:première|deuxième|seconde|dernière) s(?:éance|ession) | séances? | sessions? de travail
        se poursuivr(?:a|ont) | se poursuit | reprendr(?:a|ont) | s'ach[eè]ver(?:a|ont)
        se terminer(?:a|ont) | (?:point|conférence) de presse | (?:dîner|déjeuner) de travail
        """
    )
    + r"\b"
)
#: Nobody sits elsewhere.
_ELSEWHERE = pattern(
    r"\b(?:in|at|à|en) (?:the )?<KC>|\b(?:conference|seminar|forum|exhibition)s? of"
)
#: What a meeting does up to its last day.
_UNTIL = pattern(
    r"\b(?:meetings?|talks|summit|session|ministerial|conference|it|which|they)\b[^.;]{0,40}?"
    r" (?:lasts?|runs?|continues?|goes on|go on|going on|extends?|running|lasting|continuing)"
    r" (?:to|until|till|through) (?:the )?(?P<day><D>)"
    r"|\b(?:r\u00e9union|sommet|session|conf\u00e9rence|qui|elle|il)\b[^.;]{0,40}?"
    r" (?:dur|se poursui|se prolong|s'\u00e9tend)\w* jusqu'au (?P<jour><D>)"
)
#: So many sentences, and so many days, tell of one meeting.
_SENTENCES, _DAYS = 5, timedelta(days=3)


def find_last_day(marked: Marked, sentence: Span, first: date) -> tuple[date, Span] | None:
    """Find the last day of a meeting of which a sentence says that it begins on a day.

    It is the last day shortly after on which the next sentences have it sit.

    Args:
        marked: The text.
        sentence: What says when it begins.
        first: The day on which it does.
    """
    if marked.narrative_sieve.search(_BEGINS, sentence.start, sentence.end) is None:
        return None
    at = marked.document.sentence_at(sentence.start)
    found: tuple[date, Span] | None = None
    for each in marked.document.sentences[at : at + _SENTENCES]:
        if marked.narrative_sieve.search(_SITS, each.start, each.end) is None:
            continue
        if each is not sentence and _ELSEWHERE.search(marked.narrative, each.start, each.end):
            continue
        for mark in marked.marks.inside(each, Kind.DATE):
            day = _day(mark.value)
            if day is not None and first < day <= first + _DAYS and (not found or day > found[0]):
                found = day, mark.span
    return found


def find_day_until(marked: Marked, sentence: Span, first: date) -> tuple[date, Span] | None:
    """Find the day until which a meeting is said to last, in a sentence or one of the next."""
    at = marked.document.sentence_at(sentence.start)
    last = marked.document.sentences[at : at + _SENTENCES][-1]
    for match in marked.narrative_sieve.finditer(_UNTIL, sentence.start, last.end):
        mark = marked.marks.at(match.start("day" if match["day"] else "jour"))
        day = None if mark is None else _day(mark.value)
        if mark is not None and day is not None and first < day <= first + _DAYS:
            return day, mark.span
    return None


def _day(mention: object) -> date | None:
    """Return the one day that a date names."""
    if not isinstance(mention, DateMention) or mention.precision is not Precision.DAY:
        return None
    days = mention.dates
    return days.last if days is not None and len(days) == 1 else None
