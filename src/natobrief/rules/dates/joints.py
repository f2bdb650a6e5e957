"""The words and signs that tie one day to the next."""

import re
from typing import Final

from natobrief.rules.dates.points import Link
from natobrief.rules.dates.shapes import ANY_GAP, DASH, GAP, S

#: From one day to another.
RANGE: Final = (
    rf"(?:{S}{DASH}{{1,2}}{ANY_GAP}|{S}/{S}"
    rf"|,?{GAP}(?:to|TO|through|thru|until|till|au|AU|à|À|jusqu['’](?:au|à)){GAP})"
)
#: One day and another.
AND: Final = (
    rf"(?:,?{GAP}(?:and|AND|et|ET|as{GAP}well{GAP}as){GAP}|{S}&{S}"
    rf"|(?:{GAP}|(?<=[0-9]))(?:and|et){ANY_GAP}(?=[0-9]{{1,2}}(?![0-9])))"
)
#: One day or another.
OR: Final = rf"(?:,?{GAP}(?:or|ou){GAP})"
#: Any of them.
LINK: Final = rf"(?:{RANGE}|{AND}|{OR})"

_BETWEEN = re.compile(rf"(?<!\w)(?:[Bb]etween|[Ee]ntre){GAP}(?:(?:the|le|les){GAP})?\Z")
_LINKS = (
    (re.compile(AND), Link.AND),
    (re.compile(OR), Link.OR),
    (re.compile(RANGE), Link.RANGE),
)


def link_of(words: str) -> Link:
    """Tell what words between two days say; a comma in a list says "and".

    >>> link_of(" to "), link_of(", "), link_of(" or ")
    (<Link.RANGE: 'range'>, <Link.AND: 'and'>, <Link.OR: 'or'>)
    """
    return next((link for shape, link in _LINKS if shape.fullmatch(words)), Link.AND)


def is_between(text: str, start: int) -> bool:
    """Tell whether "between" stands right before a place, so that "and" means "to".

    >>> is_between("between 5 and 8 May", 8)
    True
    """
    return _BETWEEN.search(text, max(0, start - 20), start) is not None
