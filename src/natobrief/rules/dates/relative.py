"""Days, weeks, months and years seen from a reference: tomorrow, next week, last December."""

import re
from re import escape
from typing import Final

from natobrief.lexicon.months import EVENTS, NEARBY_DAYS, VERBS, WAYS
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK, GAP, PART_OF_DAY
from natobrief.rules.dates.words import ANY_WEEKDAY, LONG_MONTH, month_of, one_of
from natobrief.text.regex import regex

_NEARBY_WORDS = {
    form: days
    for word, days in NEARBY_DAYS.items()
    for form in (word, word.capitalize(), word.upper())
}
#: Words for a day near the reference, for the scanner too.
NEARBY: Final = one_of(_NEARBY_WORDS).replace(escape(" "), GAP)
_UNITS = {
    "week": Precision.WEEK, "semaine": Precision.WEEK, "month": Precision.MONTH,
    "mois": Precision.MONTH, "year": Precision.YEAR, "an": Precision.YEAR,
    "année": Precision.YEAR,
}  # fmt: skip
_EVENT: Final = one_of(EVENTS).replace(escape(" "), GAP)
#: What stands between "today’s" and the event; the plural is something else: "today’s leaders".
_OTHERS: Final = rf"(?:(?![a-z]{{1,20}}s{GAP})[\w-]{{1,20}}{GAP}){{0,3}}?"
_NEARBY = regex(
    rf"(?P<word>{NEARBY})(?P<part>{PART_OF_DAY})(?![\w-])(?!['’]s(?!{GAP}{_OTHERS}{_EVENT}))"
)
#: "the challenges of tomorrow", "les défis de demain" are no day, "as of tomorrow" is one.
_PRESENT = regex(rf"(?<!\w)(?<!\bas )(?<!\bpartir )(?<!\bcompter )(?:(?:of|de){GAP}|d['’])\Z")
#: What is the present, the past or the future too, unless of an event: "la réunion d'hier".
_VAGUE = frozenset(
    {"today", "tomorrow", "yesterday", "aujourd'hui", "aujourd’hui", "demain", "hier"}
)
_OWNS = frozenset({"'s", "’s"})
#: "until now", "on the day when".
_TO_DATE = regex(rf"(?<!\w)[ÀàAa]{GAP}\Z")
_WHEN = regex(rf"{GAP}(?:où|même|du|de|là)(?!\w)")
_EVENT_OF = regex(rf"(?<!\w){_EVENT}s?{GAP}(?:(?:of|de){GAP}|d['’])\Z")
#: "Russia Today", "USA TODAY", "Anna Hier": no day, but "MINISTERS MEET TODAY" is one.
_TITLES = frozenset({"Today", "TODAY", "Tomorrow", "Hier", "Demain"})
_NAME = regex(rf"(?<!\w)(?!Noon)(?:[A-Z][a-z]{{1,20}}|USA){BLANK}\Z")
_UNIT = regex(
    rf"(?:(?P<way>[Nn]ext|[Ll]ast|[Tt]his|[Cc]ette|[Cc]e){GAP}"
    rf"(?P<one>week|month|year|semaine|mois|année)(?:-ci)?(?!-là|{GAP}(?:of|de|d['’]){GAP}?{LONG_MONTH})"
    rf"|(?:[Ll]['’])?(?P<two>semaine|mois|année|an){GAP}(?P<side>prochaine?|dernier|dernière|passée?))(?!-?\w)"
)
#: "over the last year": a while, not the one of the calendar, nor is "last week of May" or
#: "his last year in office".
_THE = regex(rf"(?<!\w)(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Mm]y|[Yy]our|[Tt]heir){GAP}\Z")
_MONTH = regex(
    rf"(?P<way>[Nn]ext|[Ll]ast|[Tt]his(?:{GAP}(?P<side>coming|past))?|[Cc]ette|[Cc]e){GAP}"
    rf"(?P<month>{LONG_MONTH})(?!{GAP}?[0-9])"
)
_SIDES: Final = {"coming": 1, "past": -1}
_SEASONS: Final = {
    **dict.fromkeys(("spring", "printemps"), 3),
    **dict.fromkeys(("summer", "été"), 6),
    **dict.fromkeys(("autumn", "fall", "automne"), 9),
}
_SEASON_WAY = rf"(?:[Nn]ext|[Ll]ast|[Tt]his|[Cc]et?){GAP}"
#: "this fall in prices" is none.
_SEASON = regex(
    rf"(?P<way>{_SEASON_WAY})(?P<season>{one_of(_SEASONS)})(?![\w-])"
    rf"(?!{GAP}(?:in|of|from|by){GAP}[a-z])"
)

#: Words that begin what this rule reads, for the scanner.
LEAD: Final = (
    rf"(?:[Nn]ext|[Ll]ast|[Tt]his(?:{GAP}(?:coming|past))?|[Cc]ette|[Cc]es?){GAP}"
    rf"(?={'|'.join(_UNITS)}|{ANY_WEEKDAY}|{LONG_MONTH})"
    rf"|{_SEASON_WAY}(?={one_of(_SEASONS)}(?![\w-]))"
    rf"|[Aa]{GAP}week{GAP}(?:from|on){GAP}(?=this{GAP}|{ANY_WEEKDAY})"
    rf"|(?:[Ll]['’])?(?:semaine|mois|année|an){GAP}(?=prochain|derni|pass)"
)


def read_relative(text: str, at: int) -> Phrase | None:
    """Read words that begin at a place of the text and count from a reference.

    >>> read_relative("tomorrow", 0).points[0].offset, read_relative("last week", 0).points[0].unit
    (1, <Precision.WEEK: 'week'>)
    """
    return _nearby(text, at) or _unit(text, at) or _month(text, at) or _season(text, at)


def _nearby(text: str, at: int) -> Phrase | None:
    match = _NEARBY.match(text, at)
    if match is None or _is_no_day(text, match):
        return None
    return phrase_of(Point(start=at, end=match.end(), offset=_offset(match["word"])))


def _is_no_day(text: str, match: re.Match[str]) -> bool:
    at = match.start()
    if match["word"] in _TITLES:
        return _NAME.search(text, max(0, at - 24), at) is not None
    if match["word"].lower().endswith("jour"):
        is_until = _TO_DATE.search(text, max(0, at - 4), at) is not None
        return is_until or _WHEN.match(text, match.end()) is not None
    if match["part"] or match["word"].lower() not in _VAGUE:
        return False
    if text[match.end() : match.end() + 2] in _OWNS:  # an event, else it would not have matched
        return False
    is_present = _PRESENT.search(text, max(0, at - 8), at) is not None
    return is_present and _EVENT_OF.search(text, max(0, at - 24), at) is None


def _offset(words: str) -> int:
    return _NEARBY_WORDS[" ".join(words.split())]


def _unit(text: str, at: int) -> Phrase | None:
    match = _UNIT.match(text, at)
    if match is None or _THE.search(text, max(0, at - 7), at):
        return None
    unit = _UNITS[match["one"] or match["two"]]
    offset = WAYS[(match["way"] or match["side"]).lower()]
    return phrase_of(Point(start=at, end=match.end(), offset=offset, unit=unit))


def _season(text: str, at: int) -> Phrase | None:
    match = _SEASON.match(text, at)
    if match is None or _THE.search(text, max(0, at - 7), at):
        return None
    way = match["way"].strip().lower()
    point = Point(
        start=at,
        end=match.end(),
        month=_SEASONS[match["season"]],
        months=3,
        offset=WAYS["ce" if way == "cet" else way],
        unit=Precision.MONTH,
    )
    return phrase_of(point)


def _month(text: str, at: int) -> Phrase | None:
    match = _MONTH.match(text, at)
    if match is None or match["month"] in VERBS:
        return None
    point = Point(
        start=at,
        end=match.end(),
        month=month_of(match["month"]),
        offset=_SIDES.get(match["side"]) or WAYS[match["way"].split()[0].lower()],
        unit=Precision.MONTH,
    )
    return phrase_of(point)
