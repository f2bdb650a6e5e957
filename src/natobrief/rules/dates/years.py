"""The year behind a month and its days."""

import re
from typing import Final

from natobrief.rules.dates.shapes import ANY_GAP, DASH, GAP, YEAR

#: A year behind a day and a month: ", 2022", "of 2022", "-2022", "-22", "’22"; perhaps none.
YEAR_TAIL: Final = (
    rf"(?:(?:,?{ANY_GAP}(?:(?:of|in|de){GAP})?|{DASH}|/)(?P<year>{YEAR})"
    rf"|(?:{DASH}|/|{GAP}['’])(?P<short>[0-9]{{2}})(?![\w-]|[.:/][0-9]))?"
)
#: Two digits from here on are of the 20th century: the Alliance was founded in 1949.
_PIVOT = 49


def year_of(match: re.Match[str]) -> int | None:
    """Return the year that a match of `YEAR_TAIL` states; two digits lie between 1949 and 2048.

    >>> year_of(re.search(YEAR_TAIL, "-74"))
    1974
    """
    if match["short"] is None:
        return None if match["year"] is None else int(match["year"])
    short = int(match["short"])
    return short + (1900 if short >= _PIVOT else 2000)
