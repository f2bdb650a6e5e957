"""Days counted from the one named before them: the following day, that evening, la veille.

Only where one day can be meant: no other one is named in the sentence of the day counted from or
behind it, and at most one sentence lies between. Weeks so counted are too vague for days.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from natobrief.lexicon.months import COUNTS, DAYS_AWAY, PARTS_OF_DAY
from natobrief.model.days import DateRange
from natobrief.model.enums import Language, Origin
from natobrief.rules.dates.clock import read_clock
from natobrief.rules.dates.mention import OTHER_DATES, DateMention, Precision
from natobrief.rules.dates.shapes import ANY_GAP, GAP
from natobrief.rules.dates.words import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_AWAY: Final = {
    form: days for words, days in DAYS_AWAY.items() for form in (words, words.capitalize())
}
_NUMBERS: Final = {word: number for words in COUNTS.values() for word, number in words.items()}


def _count(language: Language) -> str:
    words = (form for word in COUNTS[language] for form in (word, word.capitalize()))
    return rf"(?:[1-9][0-9]?|{one_of(words)})"


#: What makes another day of it: "the following day of the meeting", "la veille du Sommet".
_NO_MORE = (
    r"(?![\w-])(?!['’]s)"
    rf"(?!{GAP}(?:(?:of|or|de|du|des|the|that|when|où|que|after|before)(?!\w)|d['’]))"
)
#: Behind "the day before" nothing may say before what.
_LAST_WORD = rf"(?:(?<!before)(?<!after)|(?={ANY_GAP}[,.;:)]|{GAP}(?:by|in|at|from)(?!\w)))"
_DAYS: Final = regex(
    rf"(?<![\w-])(?:(?P<words>{one_of(_AWAY)}){_LAST_WORD}{_NO_MORE}"
    rf"(?:{GAP}(?:au{GAP})?{one_of(PARTS_OF_DAY)}{_NO_MORE})?"
    rf"|(?P<count>{_count(Language.EN)}){GAP}days?{GAP}(?:(?P<later>later)|(?P<earlier>earlier)){_NO_MORE}"
    rf"|(?P<compte>{_count(Language.FR)}){GAP}jours?{GAP}(?:(?P<tard>plus{GAP}tard|après)"
    rf"|(?P<tot>plus{GAP}tôt|auparavant)){_NO_MORE})".replace(r"\ ", GAP)
)
_VAGUE = regex(
    r"(?<!\w)(?:[Ss]ome|[Aa]bout|[Aa]round|[Oo]ver|than|[Nn]early|[Aa]lmost|[Aa] few|or|to"
    rf"|[Ee]nviron|[Qq]uelques?|ou|à){GAP}\Z|[-\u2013]\Z"
)
_AT = regex(rf",?{GAP}(?:at|from|by|à|dès|de){GAP}")
#: A date behind it says which day it is: "the following day, 6 May".
_APPOSED = regex(rf"{ANY_GAP}[,(]?{ANY_GAP}(?:(?:on|le){GAP})?")
_SENTENCE_END = regex(r"[.!?]\s")
_PARAGRAPH_END = regex(r"(?<![.!?\s])\s{0,4}\n\s{0,8}\n")
_LONGEST_WAY: Final = 240
_LONGEST_LEAD: Final = 12
#: How far to look behind a day for what makes another one of it.
_LONGEST_TAIL: Final = 24
_LONGEST_SENTENCE: Final = 400


def with_days_after(text: str, mentions: Sequence[DateMention]) -> Iterator[DateMention]:
    """Give the mentions, and behind each the days that count from it.

    >>> from natobrief.rules.dates import find_dates
    >>> text = "They met on 31 May 2010 in Rome. The following day they left for Paris."
    >>> [str(mention.dates) for mention in find_dates(text)]
    ['2010-05-31', '2010-06-01']
    """
    before: DateMention | None = None  # the last one that is a day
    for place, mention in enumerate(mentions):
        yield mention
        is_last = place + 1 == len(mentions)
        stop = len(text) if is_last else mentions[place + 1].span.start
        day = _only_day(mention)
        if day is not None and _is_alone(text, before, mention):
            at = mention.span.end
            yield from _after(text, day, at, min(stop, at + _LONGEST_WAY))
        if mention.precision is Precision.DAY:
            before = mention


def _only_day(mention: DateMention) -> date | None:
    days = mention.dates
    is_day = days is not None and mention.precision is Precision.DAY
    return days.first if days is not None and is_day and days.first == days.last else None


def _is_alone(text: str, before: DateMention | None, mention: DateMention) -> bool:
    """Tell whether the sentence of a day names no other one before it."""
    if before is None or before.dates == mention.dates:
        return True
    way = text[before.span.end : mention.span.start]
    is_far = len(way) > _LONGEST_SENTENCE or "\n" in way
    return is_far or _SENTENCE_END.search(way) is not None


def _after(text: str, day: date, at: int, stop: int) -> Iterator[DateMention]:
    """Give the days between two places that count from one, each from the one before."""
    sight = stop + _LONGEST_TAIL
    while (match := _DAYS.search(text, at, sight)) and match.end() <= stop:
        is_said = stop < len(text) and _APPOSED.fullmatch(text, match.end(), stop) is not None
        if is_said or _is_apart(text, at, match):
            return
        try:
            day += timedelta(days=_days(match))
        except OverflowError:
            return
        mention = _mention(text, match, DateRange(first=day, last=day), stop)
        at = mention.span.end
        yield mention


def _is_apart(text: str, at: int, match: re.Match[str]) -> bool:
    way = text[at : match.start()]
    is_vague = _VAGUE.search(text, max(0, match.start() - _LONGEST_LEAD), match.start())
    is_number = match["words"] is None
    is_far = len(_SENTENCE_END.findall(way)) > 1 or _PARAGRAPH_END.search(way) is not None
    return is_far or bool(is_number and is_vague)


def _days(match: re.Match[str]) -> int:
    """Count the days from one to the other."""
    if match["words"] is not None:
        return _AWAY[" ".join(match["words"].split())]
    word = (match["count"] or match["compte"]).lower()
    number = int(word) if word.isdecimal() else _NUMBERS[word]
    return number if match["later"] or match["tard"] else -number


def _mention(text: str, match: re.Match[str], days: DateRange, stop: int) -> DateMention:
    at = _AT.match(text, match.end(), stop)
    timed = read_clock(text, at.end()) if at else None
    clock = timed and timed.clock
    return DateMention(
        span=Span(match.start(), timed.end if timed else match.end()),
        dates=days,
        start=clock and clock.start,
        end=clock and clock.end,
        zone=clock and clock.zone,
        origin=Origin.INFERRED,
        inferred_from=(OTHER_DATES,),
    )
