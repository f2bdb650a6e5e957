"""The year behind a month and its days."""

import re
from typing import Final

from natobrief.lexicon.months import WAYS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Point
from natobrief.rules.dates.shapes import (
    ANY_GAP,
    BLANK,
    DASH,
    GAP,
    PART_IN_BRACKETS,
    PART_OF_DAY,
    YEAR,
    S,
)
from natobrief.rules.dates.words import MONTH

#: A year seen from the reference, behind a month: "of this year", "de l'année prochaine".
RELATIVE_YEAR: Final = (
    rf",?{GAP}(?:of{GAP}|de{GAP})?(?:(?P<way>next|last|this|cette){GAP}(?:year|année)(?!\w)"
    rf"|l['’](?:an|année){GAP}(?P<far>prochaine?|dernier|dernière|passée?)(?!\w)"
    rf"|(?P<side>(?:prochain|dernier)(?=s?(?!\w))|(?:next|last)(?={S}[.,;:)\n]|\Z|{GAP}(?:in|at|and|to|for|by|before|after|when|with)\b))s?)"
)
#: Behind such a month two digits that stand last are a year: "9 OCT 20".
_SHORT = (
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
)
_BEHIND_SHORT = rf"(?:(?<=\b{_SHORT})|(?<=\b{_SHORT}\.)|(?<=\bSept)|(?<=\bSEPT))"
#: A year behind a day and a month: ", 2022", "of 2022", "-2022", "-22", "’22", "(2022)"; perhaps
#: none, and the part of the day behind it. "5 May 06" counts no six things.
YEAR_TAIL: Final = (
    rf"(?:(?:{S},?{ANY_GAP}(?:(?:of|in|de){GAP}(?:the{GAP}year{GAP}|l['’]an(?:née)?{GAP})?)?"
    rf"|{DASH}|/)(?P<year>{YEAR})"
    rf"|(?:{DASH}|/|,?{GAP}['’])(?P<short>[0-9]{{2}})(?![\w-]|[.:/][0-9]|{GAP}{MONTH})"
    rf"|,?{GAP}(?P<past>[5-9][0-9]|0[0-9](?![.:,][0-9]))(?={S}(?:[.,;:)\n]|\Z))"
    rf"|{_BEHIND_SHORT}{BLANK}(?P<two>[1-4][0-9])(?={S}(?:[;)\n]|[.,](?![0-9])|\Z)"
    rf"|{BLANK}(?:{DASH}{BLANK}(?![0-9])|[0-2]?[0-9][:h][0-5][0-9]))"
    rf"|{S}\((?P<bracketed>{YEAR})\)"
    rf"|{RELATIVE_YEAR})?(?:{PART_IN_BRACKETS}|{PART_OF_DAY})"
)
#: Two digits from here on are of the 20th century: the Alliance was founded in 1949.
_PIVOT = 49


def with_year(point: Point, match: re.Match[str], month: int | None = None) -> Point:
    """Give a point what a match of `YEAR_TAIL` states of its year, and the end of the match.

    A month may be given along, as each change makes a new point.

    >>> match = re.match("5 May" + YEAR_TAIL, "5 May 2022")
    >>> with_year(Point(start=0, end=5, day=5, month=5), match).year
    2022
    """
    month, year = month or point.month, match["year"]
    if year is not None:  # nearly always
        return point._replace(end=match.end(), month=month, year=int(year))
    return point._replace(
        end=match.end(),
        month=month,
        year=year_of(match),
        is_short_year=bool(match["short"] or match["past"] or match["two"]),
        offset=WAYS.get(match["way"] or match["far"] or match["side"] or ""),
        unit=Precision.YEAR if match["way"] or match["far"] else point.unit,
    )


def year_of(match: re.Match[str]) -> int | None:
    """Return the year that a match of `YEAR_TAIL` states; two digits lie between 1949 and 2048.

    >>> year_of(re.search(YEAR_TAIL, "-74"))
    1974
    """
    digits = match["short"] or match["past"] or match["two"]
    if digits is None:
        year = match["year"] or match["bracketed"]
        return None if year is None else int(year)
    return full_year(digits)


def full_year(digits: str) -> int:
    """Return the year from 1949 to 2048 that ends in two digits.

    >>> full_year("49"), full_year("22")
    (1949, 2022)
    """
    short = int(digits)
    return short + (1900 if short >= _PIVOT else 2000)
