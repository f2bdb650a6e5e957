"""One pass over the text: places where a date may begin, and the rules tried there."""

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from natobrief.rules.dates.day_month import read_day_month
from natobrief.rules.dates.month_alone import read_month_alone, read_month_year, read_year_month
from natobrief.rules.dates.month_day import read_month_day, read_year_month_day
from natobrief.rules.dates.numeric import read_numeric
from natobrief.rules.dates.points import Phrase
from natobrief.rules.dates.shapes import LEFT_EDGE
from natobrief.rules.dates.words import MONTH

#: A rule: it reads what begins at a place of the text, or returns None.
Rule: TypeAlias = Callable[[str, int], Phrase | None]

#: The rules in the order in which they are tried, by what stands at the place.
RULES: Final[dict[str, tuple[Rule, ...]]] = {
    "number": (
        read_numeric,
        read_day_month,
        read_year_month_day,
        read_year_month,
    ),
    "month": (read_month_day, read_month_year, read_month_alone),
}
_ANCHOR = re.compile(rf"{LEFT_EDGE}(?:(?P<number>[0-9]{{1,4}})|(?P<month>{MONTH}))")


def scan(text: str) -> Iterator[Phrase]:
    """Give the phrases that the rules read, in the order of the text and without overlaps.

    >>> [phrase.end for phrase in scan("on 29-30 November 2022 and on 5 May")]
    [22, 35]
    """
    done = 0
    for anchor in _ANCHOR.finditer(text):
        if anchor.start() < done or anchor.lastgroup is None:
            continue
        for rule in RULES[anchor.lastgroup]:
            phrase = rule(text, anchor.start())
            if phrase is not None:
                done = phrase.end
                yield phrase
                break
