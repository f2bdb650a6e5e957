"""Days, weeks, months and years seen from a reference: tomorrow, next week, last December."""

import re
from typing import Final

from natobrief.lexicon.months import EVENTS, NEARBY_DAYS, VERBS, WAYS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import GAP
from natobrief.rules.dates.words import ANY_WEEKDAY, LONG_MONTH, month_of, one_of

_NEARBY_WORDS = {
    form: days
    for word, days in NEARBY_DAYS.items()
    for form in (word, word.capitalize(), word.upper())
}
_UNITS = {
    "week": Precision.WEEK, "semaine": Precision.WEEK, "month": Precision.MONTH,
    "mois": Precision.MONTH, "year": Precision.YEAR, "an": Precision.YEAR,
    "année": Precision.YEAR,
}  # fmt: skip
_NEARBY = re.compile(
    rf"(?P<word>{one_of(_NEARBY_WORDS)})(?![\w-])(?!['’]s(?!{GAP}(?:{'|'.join(EVENTS)})))"
)
#: "the challenges of tomorrow", "les défis de demain": no day.
_PRESENT = re.compile(rf"(?<!\w)(?:of|de){GAP}\Z|(?<!\w)d['’]\Z")
_UNIT = re.compile(
    rf"(?:(?P<way>[Nn]ext|[Ll]ast|[Tt]his|[Cc]ette|[Cc]e){GAP}"
    rf"(?P<one>week|month|year|semaine|mois|année)(?:-ci)?"
    rf"|(?P<two>semaine|mois|année|an){GAP}(?P<side>prochaine?|dernier|dernière))(?!\w)"
)
_MONTH = re.compile(
    rf"(?:(?P<way>[Nn]ext|[Ll]ast|[Tt]his|[Cc]ette){GAP}(?P<one>{LONG_MONTH})(?!{GAP}[0-9])"
    rf"|(?P<two>{LONG_MONTH}){GAP}(?P<side>prochain|dernier)(?!\w))"
)


#: Words that begin what this rule reads, for the scanner.
NEARBY: Final = one_of(_NEARBY_WORDS)
LEAD: Final = (
    rf"(?:[Nn]ext|[Ll]ast|[Tt]his|[Cc]ette|[Cc]e){GAP}"
    rf"(?={'|'.join(_UNITS)}|{ANY_WEEKDAY}|{LONG_MONTH})"
    rf"|(?:semaine|mois|année|an){GAP}(?=prochain|derni)"
)


def read_relative(text: str, at: int) -> Phrase | None:
    """Read words that begin at a place of the text and count from a reference.

    >>> read_relative("tomorrow", 0).points[0].offset, read_relative("last week", 0).points[0].unit
    (1, <Precision.WEEK: 'week'>)
    """
    return _nearby(text, at) or _unit(text, at) or _month(text, at)


def _nearby(text: str, at: int) -> Phrase | None:
    match = _NEARBY.match(text, at)
    if match is None or _PRESENT.search(text, max(0, at - 8), at):
        return None
    return phrase_of(Point(start=at, end=match.end(), offset=_NEARBY_WORDS[match["word"]]))


def _unit(text: str, at: int) -> Phrase | None:
    match = _UNIT.match(text, at)
    if match is None:
        return None
    unit = _UNITS[match["one"] or match["two"]]
    return phrase_of(Point(start=at, end=match.end(), offset=_offset(match), unit=unit))


def _month(text: str, at: int) -> Phrase | None:
    match = _MONTH.match(text, at)
    if match is None or match["one"] in VERBS:
        return None
    month = month_of(match["one"] or match["two"])
    point = Point(
        start=at, end=match.end(), month=month, offset=_offset(match), unit=Precision.MONTH
    )
    return phrase_of(point)


def _offset(match: re.Match[str]) -> int:
    return WAYS[(match["way"] or match["side"]).lower()]
