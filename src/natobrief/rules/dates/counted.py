"""Days and weeks counted from a reference: ten days ago, in two weeks' time, il y a trois jours.

Months and years counted so are too vague for days, hours for no day at all; "within ten days" is a
while. What is only about right ("some ten days ago", "two or three weeks ago") is no date either.
"""

import re
from collections.abc import Iterator
from typing import Final

from natobrief.lexicon.months import COUNTS
from natobrief.model.enums import Language
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import GAP, ORDINAL
from natobrief.rules.dates.tense import Tense, tense_of
from natobrief.rules.dates.words import MONTH, WEEKDAY, one_of
from natobrief.text.regex import regex

_WEEK = 7
#: Units in days.
_UNITS: Final = {"day": 1, "week": _WEEK, "fortnight": 2 * _WEEK, "jour": 1, "semaine": _WEEK}
#: Days that are a week and a fortnight to the French.
_ROUND: Final = {8: 1, 15: 2}


def _words(language: Language) -> Iterator[str]:
    return (form for word in COUNTS[language] for form in (word, word.capitalize()))


def _count(language: Language) -> str:
    return rf"(?:[1-9][0-9]{{0,2}}|{one_of(_words(language))})"


_COUNTS: Final = {
    form: number
    for words in COUNTS.values()
    for word, number in words.items()
    for form in (word, word.capitalize())
}

_UNIT_EN = "(?:day|week|fortnight)"
_UNIT_FR = "(?:jour|semaine)"
_NUMBER_EN, _NUMBER_FR = _count(Language.EN), _count(Language.FR)
_EN = rf"(?P<count>{_NUMBER_EN}){GAP}(?P<unit>{_UNIT_EN})"
_FR = (
    rf"(?P<count>{_NUMBER_FR}){GAP}(?P<unit>{_UNIT_FR})s?(?!\w)"
    rf"(?!{GAP}(?:(?:de|du|des)(?!\w)|d['’]))"
)
_AWAY = rf"(?:ago|from{GAP}(?:now|today))(?!\w)"
_AGO = regex(rf"{_EN}s?{GAP}(?P<way>{_AWAY})(?:{GAP}(?P<exact>today|yesterday)(?!\w))?")
_IN = regex(
    rf"[Ii]n{GAP}{_EN}(?:s?['’]s?{GAP}(?P<time>time)(?!\w)|s?(?!\w)(?!['’]))"
    rf"(?P<from>{GAP}from{GAP}(?:now|today))?"
)
_IL_Y_A = regex(rf"[Ii]l{GAP}y{GAP}a{GAP}{_FR}")
_DANS = regex(rf"[Dd]ans{GAP}{_FR}")
#: Words that begin what this rule reads, for the scanner; figures before "ago" are numbers to it.
COUNTED: Final = (
    rf"(?:[Ii]n{GAP}(?={_NUMBER_EN}{GAP}{_UNIT_EN})"
    rf"|{one_of(_words(Language.EN))}(?={GAP}{_UNIT_EN}s?{GAP}{_AWAY})"
    rf"|(?:[Dd]ans|[Ii]l{GAP}y{GAP}a){GAP}(?={_NUMBER_FR}{GAP}{_UNIT_FR}))"
)
#: What follows the figures of "10 days ago", for the scanner.
DAYS_AGO: Final = rf"{_UNIT_EN}s?{GAP}(?:ago|from)(?!\w)"
#: Behind such words a number is about right, an end or the second of two.
_VAGUE = regex(
    r"(?<!\w)(?:[Ss]ome|[Aa]bout|[Aa]round|[Oo]ver|[Uu]nder|[Ww]ithin|than|[Nn]early|[Aa]lmost"
    rf"|[Rr]oughly|[Aa]pproximately|[Bb]arely|the|or|to|and|another){GAP}\Z|[-\u2013]\Z"
)
#: "two weeks ago on Tuesday" may be either of two days; "in two weeks, on Friday 24 June" is not.
_WEEKDAY = regex(
    rf",?{GAP}(?:(?:on|last|le){GAP})?{WEEKDAY}"
    rf"(?!,?{GAP}(?:(?:the|le){GAP})?(?:[0-9]{{1,2}}{ORDINAL}{GAP}(?:of{GAP})?{MONTH}|{MONTH}{GAP}[0-9]))"
)
#: Verbs that look ahead in the present tense: "the Summit opens in ten days".
_OPENS = regex(
    r"(?<!\w)(?:(?:open|begin|start|end|close|convene|gather|visit|travel|return|resume|arrive)s"
    r"|meets?|takes? place|(?:is|are) due)(?!\w)"
)
#: What can be done "in ten days" takes so long.
_ABLE = regex(r"(?<!\w)(?:able|capable|can|could|ready|readiness|notice|deploy\w*|buil[dt])(?!\w)")
_SENTENCE = regex(r"[.;!?\n]")
_LONGEST_LEAD = 16
_WINDOW = 80


def read_counted(text: str, at: int) -> Phrase | None:
    """Read days or weeks counted from the reference that begin at a place of the text.

    >>> read_counted("ten days ago", 0).points[0].offset
    -10
    """
    match = _AGO.match(text, at)
    if match is not None:
        is_vague = _VAGUE.search(text, max(0, at - _LONGEST_LEAD), at) is not None
        sign = -1 if match["way"] == "ago" else 1
        is_today = match["way"].endswith("today")  # "a week from today" is a day
        exact = "today" if is_today else match["exact"]
        return None if is_vague else _phrase(match, sign, exact)
    match = _IN.match(text, at)
    if match is not None:
        is_sure = match["time"] or match["from"] or _is_ahead(text, match)
        return _phrase(match, 1) if is_sure else None
    match = _IL_Y_A.match(text, at)
    if match is not None:
        return _phrase(match, -1)
    match = _DANS.match(text, at)
    return match and _phrase(match, 1)


def _phrase(match: re.Match[str], sign: int, exact: str | None = None) -> Phrase | None:
    """Count from the reference; of weeks, only "today" behind them says which day is meant."""
    count, days = _number(match["count"]), _UNITS[match["unit"]]
    if match["unit"] == "jour" and count in _ROUND:
        count, days = _ROUND[count], _WEEK
    is_day = days == 1 or exact is not None
    if not is_day and _WEEKDAY.match(match.string, match.end()):
        return None
    offset = sign * count * (days if is_day else days // _WEEK) - (exact == "yesterday")
    unit = Precision.DAY if is_day else Precision.WEEK
    return phrase_of(Point(start=match.start(), end=match.end(), offset=offset, unit=unit))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS[word]


def _is_ahead(text: str, match: re.Match[str]) -> bool:
    """Tell whether "in ten days" looks ahead: else it is how long something takes.

    "in a week" says so only behind a verb such as "opens".
    """
    start, end = match.span()
    before = _SENTENCE.split(text[max(0, start - _WINDOW) : start])[-1]
    after = _SENTENCE.split(text[end : end + _WINDOW], maxsplit=1)[0]
    if _ABLE.search(before) or _ABLE.search(after):
        return False
    if _OPENS.search(before) or _OPENS.search(after):
        return True
    is_one = _number(match["count"]) == 1
    return not is_one and tense_of(text, start, end, Language.EN) is Tense.FUTURE
