"""The words and signs that tie one day to the next, and what may be put between.

Words between marks untie nothing: "29 and (if needed) 30", "29 (tbc) and 30", "29 (and 30)".
"""

from functools import lru_cache
from typing import Final

from natobrief.lexicon.months import HEDGES
from natobrief.rules.dates.points import Link
from natobrief.rules.dates.shapes import ANY_GAP, BLANK, DASH, GAP, S
from natobrief.rules.dates.words import ANY_WEEKDAY, one_of
from natobrief.text.regex import regex

#: A few words in lower case, as they stand between marks.
_WORDS = rf"(?:[a-zà-ÿ'’.-]{{1,15}}(?:{BLANK}[a-zà-ÿ'’.-]{{1,15}}){{0,5}}|TBC)"
_HEDGE = one_of(HEDGES).replace(r"\ ", GAP)
#: What is put between "and" and the next day, the blanks around it included.
_ASIDE = (
    rf"(?:,{GAP}{_WORDS},{GAP}|{GAP}(?:\({S}{_WORDS}{S}\),?{GAP}"
    rf"|{DASH}{S}{_WORDS}{S}{DASH}{GAP}|{_HEDGE},?{GAP}))"
)
#: A remark in brackets behind a day that is not the last one.
REMARK: Final = rf"{S}\({S}{_WORDS}{S}\)(?=,|{GAP}(?:and|et|to|au)(?!\w))"

#: "Starting on 29 November 2022 and ending on 1 December 2022", "... et jusqu'au 1er décembre".
ENDING: Final = (
    rf",?{GAP}(?:and|et){GAP}(?:until|till|(?:end|conclud|clos|finish)ing|jusqu['’](?:au|à)"
    rf"|(?:se{GAP}|s['’])(?:terminant|achevant)){GAP}"
)
#: From one day to another.
RANGE: Final = (
    rf"(?:{S}{DASH}{{1,2}}{ANY_GAP}|{S}/{S}"
    rf"|,?{GAP}(?:to|To|TO|through|thru|until|till|au|AU|à|À|jusqu['’](?:au|à)){GAP}"
    rf"|{ENDING})"
)
#: One day and another.
AND: Final = (
    rf"(?:,?{GAP}(?:and|AND|et|ET|puis|as{GAP}well{GAP}as)(?:{GAP}|{_ASIDE})|{S}&{S}"
    rf"|(?:{GAP}|(?<=[0-9]))(?:and|et){ANY_GAP}(?=[0-9]{{1,2}}(?![0-9])))"
)
#: One day or another.
OR: Final = rf"(?:,?{GAP}(?:or|ou){GAP})"
#: A bracket that opens before a further day: "17 (and 18) November", "17 (or, if need be, 18)".
OPENED: Final = rf"{GAP}\({S}(?:and|et|or|ou)(?:{GAP}|{_ASIDE})"
#: Any of them.
LINK: Final = rf"(?:{RANGE}|{AND}|{OR})"

_BETWEEN = regex(
    rf"(?<!\w)(?:[Bb]etween|[Ee]ntre){GAP}(?:(?:the|le|les){GAP})?(?:{ANY_WEEKDAY},?{GAP}(?:the{GAP})?)?\Z"
)
_LONGEST_LEAD: Final = 40
_IN_BRACKETS = regex(OPENED)
_LINKS = (
    (regex(AND), Link.AND),
    (regex(OR), Link.OR),
    (regex(RANGE), Link.RANGE),
)


@lru_cache(maxsize=256)
def link_of(words: str) -> Link:
    """Tell what words between two days say; a comma in a list says "and".

    >>> link_of(" to "), link_of(", "), link_of(" or ")
    (<Link.RANGE: 'range'>, <Link.AND: 'and'>, <Link.OR: 'or'>)
    """
    plain = words.replace("(", "", 1) if _IN_BRACKETS.fullmatch(words) else words
    return next((link for shape, link in _LINKS if shape.fullmatch(plain)), Link.AND)


def is_between(text: str, start: int) -> bool:
    """Tell whether "between" stands right before a place, so that "and" means "to".

    >>> is_between("between 5 and 8 May", 8)
    True
    """
    return _BETWEEN.search(text, max(0, start - _LONGEST_LEAD), start) is not None
