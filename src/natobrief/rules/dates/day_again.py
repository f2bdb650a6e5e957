"""Days whose month the date before them states: on 19-20 November, and on the 20th; le 11.

Only where a day is meant for sure: "on the 20th" or "le 11" before a sign, "les 27 et 28", "from
the 4th to the 6th", "du 4 au 6"; never
"on the 20th anniversary" or "les 27", and never a day before that date. In another paragraph it
must be one of the days stated.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from natobrief.rules.dates.clock import read_clock
from natobrief.rules.dates.mention import DateMention, Precision
from natobrief.rules.dates.points import Link, Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK, GAP, S
from natobrief.text.regex import regex

_DAY: Final = "[12][0-9]|3[01]|[1-9]"
_SIGN: Final = rf"{S}(?:[,.;:)\n]|\Z)(?![0-9])"
_GAP: Final = r"[ \n\u00a0\u202f]"
_UNTIL_THE, _JUSQU = rf"\b[Uu]ntil{_GAP}the{_GAP}", rf"\b[Jj]usqu['’]au{_GAP}"
_ON_THE, _LE, _LES = rf"\b[Oo]n{_GAP}the{_GAP}", rf"\b[Ll]e{_GAP}", rf"\b[Ll]es{_GAP}"
_FROM_THE, _BETWEEN_THE = rf"\b[Ff]rom{_GAP}the{_GAP}", rf"\b[Bb]etween{_GAP}the{_GAP}"
_OF_THE: Final = tuple(
    rf"\b{part}{_GAP}of{_GAP}the{_GAP}" for part in ("morning", "afternoon", "evening", "night")
)
_DU, _ENTRE_LE = rf"\b[Dd]u{_GAP}", rf"\b[Ee]ntre{_GAP}le{_GAP}"
#: What leads to the clock time of such a day.
_AT: Final = rf"{GAP}(?:at|from|à|de|dès|vers|entre|avant){GAP}"
_CLOCK: Final = rf"{_AT}[0-9]{{1,2}}(?:{BLANK}?(?:h|heures)\b|:[0-5])"
_TO_CLOCK = regex(_AT)
#: The search jumps to figures; what stands before them is asked behind the first one.
_LED = regex(
    "[0-9](?:"
    + "|".join(
        f"(?<={lead}[0-9])"
        for lead in (_ON_THE, _UNTIL_THE, _FROM_THE, _BETWEEN_THE, _LE, _LES, _DU, _JUSQU, *_OF_THE)
    )
    + ")"
)
_ORDINAL = rf"(?:{_DAY})(?:st|nd|rd|th)"
_TAIL_EN, _TAIL_FR = rf"(?={_SIGN}|{GAP}(?:at|in)\b|{_CLOCK})", rf"(?={_SIGN}|{_CLOCK})"
#: Days by what they are: one alone, two, or the first and the last one.
_AGAIN = regex(
    rf"(?<={_ON_THE})(?P<en>{_ORDINAL})(?:{GAP}(?:and|or){GAP}(?:the{GAP})?(?P<en_two>{_ORDINAL}))?"
    rf"{_TAIL_EN}"
    rf"|(?:{'|'.join(f'(?<={lead})' for lead in _OF_THE)})(?P<en_part>{_ORDINAL}){_TAIL_EN}"
    rf"|(?:(?<={_FROM_THE})(?P<en_from>{_ORDINAL}){GAP}(?:to|until|through){GAP}"
    rf"|(?<={_BETWEEN_THE})(?P<en_between>{_ORDINAL}){GAP}and{GAP})(?:the{GAP})?(?P<en_to>{_ORDINAL})"
    rf"{_TAIL_EN}"
    rf"|(?<={_UNTIL_THE})(?P<en_until>{_ORDINAL}){_TAIL_EN}|(?<={_JUSQU})(?P<fr_until>{_DAY}){_TAIL_FR}"
    rf"|(?<={_ENTRE_LE})(?P<fr_between>{_DAY}){GAP}et{GAP}le{GAP}(?P<fr_and>{_DAY}){_TAIL_FR}"
    rf"|(?<={_LE})(?P<fr>{_DAY})(?:(?={_SIGN}|{_CLOCK})|{GAP}au{GAP}(?:soir|matin)\b)"
    rf"|(?<={_LES})(?P<first>{_DAY}){GAP}et{GAP}(?:le{GAP})?(?P<last>{_DAY}){_TAIL_FR}"
    rf"|(?<={_DU})(?P<fr_from>{_DAY}){GAP}au{GAP}(?P<fr_to>{_DAY}){_TAIL_FR}"
)
_LASTS: Final = ("en_to", "fr_and", "fr_to")
_PARAGRAPH: Final = "\n\n"
_LONGEST_WAY: Final = 240


def with_days_again(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """Put the days in that lack their month, each behind the phrase that states it.

    >>> from natobrief.rules.dates.scan import scan
    >>> from natobrief.span import Span
    >>> text = "on 19-20 November 2010, and on the 20th."
    >>> [phrase.points[-1].day for phrase in with_days_again(text, list(scan(text)))]
    [20, 20]
    """
    ends = [*(phrase.start for phrase in phrases), len(text)][1:]
    return [
        each
        for phrase, end in zip(phrases, ends, strict=True)
        for each in (phrase, *_again(text, phrase, end))
    ]


def with_year_of(phrase: Phrase, mention: DateMention) -> Phrase:
    """Give days that lack their year that of the mention before them, whose month they took.

    >>> from natobrief.rules.dates.scan import scan
    >>> [phrase] = scan("5 May")
    >>> with_year_of(phrase, DateMention(span=Span(0, 1))) == phrase
    True
    """
    days, [first, *_] = mention.dates, phrase.points
    if days is None or first.month != days.last.month or not first.needs_year:
        return phrase
    points = tuple([point._replace(year=days.last.year) for point in phrase.points])
    return phrase._replace(points=points)


def _again(text: str, phrase: Phrase, end: int) -> Iterable[Phrase]:
    dated = phrase.points[-1]
    if dated.month is None or dated.order is not None or dated.months > 1:
        return
    stop = min(end, phrase.end + _LONGEST_WAY)
    first = phrase.points[0] if phrase.points[0].month in {None, dated.month} else dated
    last = first.day or 0
    for match in _matches(text, phrase.end, stop):
        days = list(_days(match, dated))
        numbers = [last, *(day.day or 0 for day in days)]
        last = numbers[-1]
        is_apart = text.find(_PARAGRAPH, phrase.end, match.start()) >= 0
        if is_apart:
            numbers.append(dated.day or 0)
        if any(one > two for one, two in pairwise(numbers)):
            return
        links = (_link(match),) * (len(days) - 1)
        yield _timed(text, phrase_of(*days, links=links)._replace(end=match.end()))


def _link(match: re.Match[str]) -> Link:
    """Tell how two days are tied."""
    if any(match[name] for name in _LASTS):
        return Link.RANGE
    return Link.OR if " or " in match[0] else Link.AND


def _matches(text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Give the days without a month between two places, in order and without overlaps."""
    done = start
    for at in _LED.finditer(text, start, stop):
        match = _AGAIN.match(text, at.start()) if at.start() >= done else None
        if match is not None:
            yield match
            done = match.end()


def _timed(text: str, phrase: Phrase) -> Phrase:
    """Give days the clock time behind them: "le 7 à 14 h 30"."""
    at = _TO_CLOCK.match(text, phrase.end)
    timed = read_clock(text, at.end()) if at else None
    return phrase._replace(end=timed.end, clock=timed.clock) if timed else phrase


def _days(match: re.Match[str], dated: Point) -> Iterator[Point]:
    """Give the days found, with what the date before them states."""
    for name, words in match.groupdict().items():
        if words is not None:
            yield dated._replace(
                start=match.start(name),
                end=match.end(name),
                day=int(words.rstrip("dhnrst")),
                weekday=None,
                nth=None,
                half=0,
                unit=Precision.DAY,
                clock=None,
                is_taken=True,
            )
