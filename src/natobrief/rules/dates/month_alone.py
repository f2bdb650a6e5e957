"""Months without a day: November 2022, in March, May of this year, mid-June, 2023 Sept."""

import re

from natobrief.lexicon.months import DOUBTFUL_MONTHS, EVENTS, MONTHS, VERBS, WAYS
from natobrief.model.enums import Language
from natobrief.rules.dates.joints import LINK
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.not_dates import (
    is_address,
    is_attack,
    is_borne,
    is_of_other_year,
    is_planet,
)
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import ANY_GAP, BLANK, DASH, GAP, YEAR
from natobrief.rules.dates.words import LONG_MONTH, MONTH, month_of, one_of
from natobrief.rules.dates.years import RELATIVE_YEAR
from natobrief.text.regex import regex

_MONTH_YEAR = regex(
    rf"(?P<month>{MONTH})(?:,?{ANY_GAP}(?:(?:of|de){GAP})?|{DASH}|/)(?P<year>{YEAR})(?!{DASH}[0-9])"
)
_MONTH_AWAY = regex(rf"(?P<month>{LONG_MONTH}){RELATIVE_YEAR}")
#: Two digits that are no day and stand last are a year.
_MONTH_PAST = regex(rf"(?P<month>{MONTH}){GAP}['’]?(?P<past>[5-9][0-9])(?=[.,;:)\n]|\Z)")
_YEAR_MONTH = regex(
    rf"(?P<year>(?:1[6-9]|2[01])[0-9]{{2}})(?:{GAP}|{DASH})(?P<month>{MONTH})(?!{GAP}?[0-9]|{DASH})"
)
#: "the 1963 March on Washington".
_MARCH_ON = regex(rf"March{GAP}(?:on|for|of|against|through)(?!\w)")
#: What an event with capitals is called before its name: "the October European Council".
_OFFICIAL = (
    r"(?:European|Foreign|Defen[cs]e|Security|General|Joint|Informal|Special|Extraordinary|North"
    r"|Atlantic|Ministerial|Plenary|Regional|Annual|Interim|Monthly|Quarterly|Affairs)"
)
_EVENT = rf"(?:{one_of(form for word in EVENTS for form in (word, word.capitalize()))})"
#: What stands before a month that another one is tied to: "late March/early April".
_PART = rf"(?:(?:early|late|début|fin){GAP}|mid-|mi-)?"
_ALONE = regex(
    rf"(?P<month>{MONTH}(?={LINK}{MONTH}{GAP}{YEAR})"
    rf"|{LONG_MONTH}(?![0-9]|['’](?!s\b)\w|[-/](?!{_PART}{LONG_MONTH})\w)"
    rf"(?!{GAP}(?!(?:{_OFFICIAL}{GAP}){{0,3}}{_EVENT})[A-Z][a-z]))"
)
_OF_EVENT = regex(rf"{GAP}{_EVENT}")
#: "a June hearing", "the May figures"; not "the March on the capital", "the May government".
_OF_THING = regex(
    rf"[A-Z]\w{{2,8}}{GAP}(?!(?:on|of|for|against|through|to|in|and|or|government|cabinet"
    r"|administration|family|era|team|deal|premiership)\b)[a-z]{3}"
)
_THE = regex(rf"(?<!\w)(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|an?){GAP}\Z")
#: "the President’s May visit".
_OWNED = frozenset({"'s ", "’s "})
_PAIR = regex(rf"{LONG_MONTH}[-/]\Z")
_MIDDLE = regex(r"(?<!\w)(?:[Mm]id|[Mm]i|MID|MI|[Ee]nd|[Ee]arly|[Ll]ate)-\Z")
_TO_MONTH = regex(rf"{LINK}{MONTH}{GAP}{YEAR}")
#: Another month that it is tied to: "between March and early May".
_TIED_BEFORE = regex(rf"(?P<month>{LONG_MONTH}){LINK}{_PART}\Z")
_TIED_BEHIND = regex(rf"{LINK}{_PART}(?P<month>{LONG_MONTH})")
_BETWEEN = regex(rf"(?<!\w)(?:[Ff]rom|[Bb]etween|[Ee]ntre){GAP}{_PART}\Z")
_LONGEST_TIE = 48
_LONGEST_LEAD = 24
_NO_MORE = regex(r"[.,;:)]|\Z")
_NAME = regex(rf"[A-Z]\w{{0,20}}(?:['’]s)?{GAP}\Z")
#: "Black September", "Camp October" and "avenue de Septembre" are names.
_NAMED_SO = regex(
    rf"(?<!\w)(?:Black|Red|White|Bloody|[Cc]amp|Fort|Operation|Exercise|Force|Villa|Port|Mount|Lake"
    rf"|(?:[Aa]venue|[Rr]ue|[Pp]lace|[Bb]oulevard|[Cc]it[ée])(?:{GAP}d[eu])?){GAP}\Z"
)
_DAY_BEHIND = regex(rf"[A-Z][a-z]{{2,8}}{GAP}[0-9]{{1,2}}(?![0-9])")
_HABIT = regex(rf"(?<!\w)(?:[Ee]ach|[Ee]very|[Cc]haque){GAP}\Z")
_LEAD = regex(
    rf"(?<!\w)(?:(?:planned|scheduled|foreseen|expected|set|due|program(?:me)?|of{GAP}work|agenda|calendar"
    rf"|schedule|figures|forecast|presidency){GAP}for|prévue?s?{GAP}pour|[Ii]n|[Dd]uring|[Tt]hrough(?:out)?|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Mm]id-?|of|[Ee]n"
    rf"|[Dd]epuis|[Cc]ourant|[Dd]ébut|[Ff]in|[Mm]i-|de|d['’]|mois{GAP}de){GAP}?\Z"
)
_CAPITAL_FR = regex("|".join(form.capitalize() for row in MONTHS[Language.FR] for form in row))
_GIVEN = regex(
    rf"(?<!\w)(?!En|Fin|Début|Dès|Depuis|Courant|Mi|Ce)[A-ZÀ-Ý][a-zà-ÿ]{{1,20}}{BLANK}\Z"
)
#: Planets, fields and women; months are written small in French.
_FRENCH_NAMES = frozenset({"Mars", "Avril", "Mai", "Juin", "Août", "Aout"})


def read_month_year(text: str, at: int) -> Phrase | None:
    """Read a month, which stands at a place of the text, and its year.

    >>> read_month_year("in November 2022", 3).points[0].year
    2022
    """
    match = _MONTH_YEAR.match(text, at)
    if match is not None:
        is_name = is_address(text, *match.span()) or is_planet(text, at)
        return None if is_name else _phrase(match, int(match["year"]))
    match = _MONTH_PAST.match(text, at)
    if match is not None and not is_planet(text, at):
        return _phrase(match, 1900 + int(match["past"]), is_short=True)
    match = _MONTH_AWAY.match(text, at)
    return None if match is None else _away(match)


def read_year_month(text: str, at: int) -> Phrase | None:
    """Read a year, which stands at a place of the text, and its month.

    >>> read_year_month("2023 Sept", 0).points[0].month
    9
    """
    match = _YEAR_MONTH.match(text, at)
    if match is None or match["month"] in VERBS or _MARCH_ON.match(text, match.start("month")):
        return None
    return _phrase(match, int(match["year"]))


def read_month_alone(text: str, at: int) -> Phrase | None:
    """Read a month without day and year; names that are other words too need "in" before them.

    >>> read_month_alone("in March", 3) is None, read_month_alone("to March on", 3) is None
    (False, True)
    """
    match = _ALONE.match(text, at)
    if match is None or _is_name_or_habit(text, at) or is_of_other_year(text, match.end()):
        return None
    is_doubtful = match["month"].lower() in DOUBTFUL_MONTHS
    return None if is_doubtful and not _is_month(text, match) else _phrase(match, None)


def _is_name_or_habit(text: str, at: int) -> bool:
    is_habit = _HABIT.search(text, max(0, at - 8), at) is not None
    is_name = _is_joined(text, at) or is_address(text, at, at) or is_attack(text, at)
    is_name = is_name or _NAMED_SO.search(text, max(0, at - 16), at) is not None
    is_name = is_name or _is_family_name(text, at)
    day = _DAY_BEHIND.match(text, at)
    is_name = is_name or (day is not None and is_address(text, at, day.end()))
    return is_habit or is_name or is_borne(text, at, by_office=True)


def _is_family_name(text: str, at: int) -> bool:
    """Tell whether a month of French with a capital, as none is written, is behind a first name."""
    return (
        _CAPITAL_FR.match(text, at) is not None
        and _GIVEN.search(text, max(0, at - 24), at) is not None
    )


def _is_joined(text: str, at: int) -> bool:
    """Tell whether a name is part of a word or a path: not in "mid-June", "May/June"."""
    if text[at - 1 : at] not in {"-", "/"} or _MIDDLE.search(text, max(0, at - 6), at):
        return False
    return not any(_PAIR.match(text, start, at) for start in range(max(0, at - 10), at - 3))


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Tell from what stands around a doubtful name that it is a month."""
    if _is_led(text, match) or _TO_MONTH.match(text, match.end()) or _is_tied(text, match):
        return True
    is_of_event = _OF_EVENT.match(text, match.end()) is not None
    if is_of_event and text[match.start() - 3 : match.start()] in _OWNED:
        return True
    is_one_of = is_of_event or _OF_THING.match(text, match.start())
    if is_one_of and _THE.search(text, max(0, match.start() - 8), match.start()):
        return True
    is_noun = match["month"] == "March" and _NO_MORE.match(text, match.end())
    return bool(is_noun) and not _NAME.search(text, max(0, match.start() - 24), match.start())


def _is_led(text: str, match: re.Match[str]) -> bool:
    is_led = _LEAD.search(text, max(0, match.start() - _LONGEST_LEAD), match.start())
    return is_led is not None and match["month"] not in _FRENCH_NAMES


def _is_tied(text: str, match: re.Match[str]) -> bool:
    """Tell whether it is tied to what is a month for sure: "in March and April"."""
    behind = _TIED_BEHIND.match(text, match.end())
    if behind is not None and (_is_sure(behind) or _is_between(text, match)):
        return True
    start = max(0, match.start() - _LONGEST_TIE)
    before = _TIED_BEFORE.search(text, start, match.start())
    if before is None:
        return False
    return _is_sure(before) or _is_led(text, before) or _is_between(text, before)


def _is_sure(month: re.Match[str]) -> bool:
    """Tell whether a month is one whatever stands around it."""
    return month["month"].lower() not in DOUBTFUL_MONTHS


def _is_between(text: str, month: re.Match[str]) -> bool:
    at = month.start("month")
    return _BETWEEN.search(text, max(0, at - 16), at) is not None


def _away(match: re.Match[str]) -> Phrase:
    """Count from the reference: years in "May of next year", months in "mai prochain"."""
    phrase = _phrase(match, None)
    offset = WAYS[match["way"] or match["far"] or match["side"]]
    unit = Precision.MONTH if match["side"] else Precision.YEAR
    return phrase_of(phrase.points[0]._replace(offset=offset, unit=unit))


def _phrase(match: re.Match[str], year: int | None, *, is_short: bool = False) -> Phrase:
    month = month_of(match["month"])
    middle = _MIDDLE.search(match.string, max(0, match.start() - 6), match.start())
    point = Point(
        start=middle.start() if middle else match.start(),
        end=match.end(),
        year=year,
        month=month,
        unit=Precision.MONTH,
        is_short_year=is_short,
    )
    return phrase_of(point)
