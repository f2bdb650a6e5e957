"""One pass over the text: places where a date may begin, and the rules tried there."""

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from natobrief.model.enums import Language
from natobrief.rules.dates.any_order import read_any_order
from natobrief.rules.dates.clock import NAMED, read_clock
from natobrief.rules.dates.counted import COUNTED, DAYS_AGO, read_counted
from natobrief.rules.dates.day_month import SPELLED_DAY, STOP, read_day_month, read_glued
from natobrief.rules.dates.day_of_month import read_day_of_month
from natobrief.rules.dates.heads import HEAD
from natobrief.rules.dates.joints import REMARK
from natobrief.rules.dates.month_alone import read_month_alone, read_month_year, read_year_month
from natobrief.rules.dates.month_day import read_month_day, read_year_month_day
from natobrief.rules.dates.nth_weekday import NTH, read_nth_weekday
from natobrief.rules.dates.numeric import read_figures, read_numeric
from natobrief.rules.dates.period import PERIOD, read_period
from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.relative import LEAD, NEARBY, read_relative
from natobrief.rules.dates.roman_month import ROMAN, read_roman_month
from natobrief.rules.dates.shapes import BLANK, DASH, GAP, PART_IN_BRACKETS, S, left_edge
from natobrief.rules.dates.signal import SIGNAL, read_signal
from natobrief.rules.dates.week_of import WEEK_OF, read_week_of
from natobrief.rules.dates.weekday import read_weekday
from natobrief.rules.dates.weekday_number import read_weekday_number
from natobrief.rules.dates.weekend import WEEKEND, read_weekend
from natobrief.rules.dates.words import (
    ANY_WEEKDAY,
    MONTH,
    SHORT_WEEKDAY,
    WEEKDAY,
    WEEKDAY_START,
    is_short_in,
)
from natobrief.rules.dates.year_alone import LEAD_TO_YEAR, read_year_alone
from natobrief.text.regex import regex

#: A rule: it reads what begins at a place of the text, or returns None.
Rule: TypeAlias = Callable[[str, int], Phrase | None]

#: The rules in the order in which they are tried, by what stands at the place.
RULES: Final[dict[str, tuple[Rule, ...]]] = {
    # Of three figures and more.
    "long number": (
        read_signal,
        read_numeric,
        read_year_month_day,
        read_any_order,
        read_year_month,
        read_clock,
        read_counted,
    ),
    "number": (
        read_numeric,
        read_day_month,
        read_any_order,
        read_figures,
        read_roman_month,
        read_day_of_month,
        read_period,
        read_clock,
        read_counted,
    ),
    # Behind "29 November" and "30 Allies" no sign makes figures of the number.
    "days": (read_day_month, read_roman_month, read_day_of_month, read_clock, read_counted),
    "weekday": (read_glued, read_weekday_number, read_weekday, read_month_day, read_month_year),
    "spelled": (read_day_month,),
    "month": (read_any_order, read_month_day, read_month_year, read_month_alone),
    "lead": (read_nth_weekday, read_weekday_number, read_weekday, read_relative),
    "week": (read_week_of,),
    "weekend": (read_weekend,),
    "period": (read_period,),
    "nearby": (read_relative,),
    "counted": (read_counted,),
    "clock": (read_clock,),
    "year": (read_year_alone,),
}
#: What a date or a clock time goes on with behind its first number. Tables are full of numbers:
#: those that go on otherwise are passed over here, before any rule is tried.
_GOES_ON = rf"""
    (?= {DASH} | [/a-zA-Zᵉ&] | :[0-5]
      | {STOP}{GAP} | \.(?: [0-5][0-9](?![0-9]) | {BLANK}?[0-9]{{1,2}}\. | {BLANK}?(?:{DASH}|/) )
      | {ROMAN} | {GAP}du{GAP}mois
      | ,?{GAP}(?:
            {DASH} | [/&] | {MONTH}
          | to | TO | th | ti | un | au | AU | à | À | ju | an | AN | et | ET | as | or | ou | puis
          | of | OF | d['’a] | de | noon | mid | [snr][tde] | e | ᵉ | è | [aApP]\.?[mM] | [hH]
          | courant | on{GAP}{WEEKDAY} | {DAYS_AGO}
          | \(?(?:[A-Z]{{2,4}}T\b|UTC|Z\b|local|heure)
        )
      | ,{GAP}(?:(?:the|le){GAP})?(?:[0-9]|{ANY_WEEKDAY})
      | {PART_IN_BRACKETS} | {S}\({S}(?:{ANY_WEEKDAY}|and|et|or|ou) | {REMARK}
    )
"""
#: A number with which a date may begin. It opens with a digit, to which the search can jump; what
#: stands before the number is asked behind that digit.
NUMBER: Final = rf"""
    [0-9] (?:
        (?:{left_edge("[0-9]")} | (?<=[0-9]T[0-9]) | (?<=\b(?:[Oo]n|[Ll]e|[Dd]u)[0-9]))
        [0-9]{{0,3}} (?![0-9]) {_GOES_ON}
      | (?<=\b[Aa]t{BLANK}[0-9]) [0-9]{{2,3}} (?![0-9])
      | (?<=\b[Ff]rom{BLANK}0) [0-9]{{3}} (?![0-9])
      | (?<=\b[Uu]ntil{BLANK}[0-9]) [0-9]{{3}} (?![0-9])
      | (?<![\w.,:/-][0-9]) (?={SIGNAL}) [0-9]{{5}}
    )
"""
#: A word with which one may begin, by what it is.
WORD: Final = rf"""
      (?P<weekday>{WEEKDAY_START}|{SHORT_WEEKDAY})
    | (?P<spelled>{SPELLED_DAY})
    | (?<!\w\.)(?<!\)\.)(?P<month>{MONTH})
    | (?P<lead>{LEAD}|{NTH})
    | (?P<week>{WEEK_OF})
    | (?P<weekend>{WEEKEND})
    | (?P<period>{PERIOD})
    | (?P<nearby>{NEARBY})(?!\w)
    | (?P<counted>{COUNTED})
    | (?P<clock>(?<!-){NAMED})
    | (?P<year>{LEAD_TO_YEAR})
"""
_NUMBER = regex(NUMBER, re.VERBOSE)
_WORD = regex(WORD, re.VERBOSE)
#: What stands before such a word; the search can jump to what is no letter.
_BEFORE_HEAD = regex(rf"\W(?={HEAD})")

_LONGEST_DAY: Final = 2
#: Behind a number they make a time of day of it: "09:30", "14h30".
_TIME_SIGNS: Final = frozenset(":hH")
#: "and" and "et" begin so: figures may follow them.
_TIES: Final = frozenset("ae")

#: In French it is a month beside a day and a year, or with its full stop: else it is a number.
_SEVEN = regex(r"sept(?![\w.])")


def scan(text: str, language: Language | None = None) -> Iterator[Phrase]:
    """Give the phrases that the rules read, in the order of the text and without overlaps.

    >>> [phrase.end for phrase in scan("on 29-30 November 2022 and on 5 May")]
    [22, 35]
    """
    done = 0
    for start, rules in _places(text):
        if start < done:
            continue
        for rule in rules:
            phrase = rule(text, start)
            if phrase is not None and _is_of(phrase, text, language):
                done = phrase.end
                yield phrase
                break


def _places(text: str) -> Iterator[tuple[int, tuple[Rule, ...]]]:
    """Give the places where a date may begin, in order, with the rules to be tried there."""
    words = _words(text)
    word = next(words, None)
    for number in _NUMBER.finditer(text):
        start, end = number.span()
        while word is not None and word.start() < start:
            yield word.start(), RULES[str(word.lastgroup)]
            word = next(words, None)
        yield start, RULES[_kind_of(text, start, end)]
    while word is not None:
        yield word.start(), RULES[str(word.lastgroup)]
        word = next(words, None)


def _kind_of(text: str, start: int, end: int) -> str:
    """Tell which rules read a number."""
    if end - start > _LONGEST_DAY:
        return "long number"
    sign = text[end : end + 1]
    if sign in _TIME_SIGNS:
        return "clock"
    follow = text[end + 1 : end + 2] if sign == " " else ""
    return "days" if follow.isalpha() and follow not in _TIES else "number"


def _words(text: str) -> Iterator[re.Match[str]]:
    """Give the words with which a date may begin, without overlaps."""
    done = 0
    word = _WORD.match(text)
    if word is not None:
        yield word
        done = word.end()
    for before in _BEFORE_HEAD.finditer(text):
        at = before.end()
        word = _WORD.match(text, at) if at >= done else None
        if word is not None:
            yield word
            done = word.end()


def _is_of(phrase: Phrase, text: str, language: Language | None) -> bool:
    """Tell whether a phrase may stand in a language: "sam." is a Saturday in French only."""
    if language is Language.FR and _SEVEN.match(text, phrase.start):
        return any(point.year is not None for point in phrase.points)
    return not phrase.is_weak or is_short_in(text[phrase.start : phrase.end], language)
