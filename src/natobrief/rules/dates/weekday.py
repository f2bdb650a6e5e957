"""Weekdays: Thursday, next Friday, Wednesday of next week, jeudi prochain."""

import re
from typing import Final

from natobrief.lexicon.months import (
    NOT_AFTER_WEEKDAY,
    NOT_BEFORE_WEEKDAY,
    SHORT_AND_COMMON,
    WAYS,
    WEEKDAYS,
)
from natobrief.model.enums import Language
from natobrief.rules.dates.mention import Precision
from natobrief.rules.dates.not_dates import is_borne
from natobrief.rules.dates.points import Phrase, Point, phrase_of
from natobrief.rules.dates.shapes import BLANK, GAP, PART_OF_DAY
from natobrief.rules.dates.words import (
    ANY_WEEKDAY,
    MONTH,
    WEEKDAY,
    is_long_weekday,
    is_short_in,
    one_of,
    weekday_of,
)
from natobrief.text.regex import regex

#: A week named by its distance; its words are looked up in `WAYS`.
_WEEK: Final = (
    rf"(?:(?P<way>[Nn]ext|[Ll]ast|[Tt]his|[Cc]ette){GAP}(?:week|semaine)"
    rf"|semaine{GAP}(?P<side>prochaine|dernière|passée))(?!\w)"
)
_LED = regex(
    rf"(?P<lead>[Nn]ext|[Ll]ast|[Tt]his(?:{GAP}(?P<side>coming|past))?|[Cc]es?){GAP}"
    rf"(?P<day>{ANY_WEEKDAY}){PART_OF_DAY}(?!-là)"
)
_TRAILED = regex(
    rf"(?P<day>{WEEKDAY}){PART_OF_DAY}{GAP}(?P<lead>last(?!{GAP}(?:week|month|year|[A-Z]))|prochain|dernier|passé|en{GAP}(?P<later>huit|8|quinze|15))s?(?!\w)"
)
_WEEK_FROM = regex(rf"[Aa]{GAP}week{GAP}(?:from|on){GAP}(?:this{GAP})?(?P<day>{WEEKDAY})")
_WEEK_LATER = regex(rf"(?P<day>{WEEKDAY}){GAP}week(?!\w)")
_LATER: Final = {"huit": 2, "8": 2, "quinze": 3, "15": 3}
_OF_WEEK = regex(
    rf"(?P<day>{WEEKDAY}){PART_OF_DAY},?{GAP}(?:(?:of|from|in|de){GAP})?(?:(?:the|la){GAP})?{_WEEK}"
)
_WEEK_ON = regex(rf"{_WEEK}(?:['’]s|,?{GAP}on){GAP}(?P<day>{WEEKDAY})")
_ON = regex(rf"(?<!\w)[Oo]n{BLANK}\Z")
_ALONE = regex(rf"[,.;:)\n]|\Z|{GAP}(?:and|at|from|to|[0-9])")
_PLAIN = regex(rf"(?P<day>{ANY_WEEKDAY})(?!['’]\w\w|-(?!{ANY_WEEKDAY})\w\w){PART_OF_DAY}")
_SIDES: Final = {"coming": 1, "past": -1, None: None}
_NOT_BEFORE = regex(
    rf"(?<![\w.])"
    rf"{one_of(form for word in NOT_BEFORE_WEEKDAY for form in (word, word.capitalize()))}"
    rf"\.?{GAP}\Z|-to-\Z|(?:weeks?|fortnight){GAP}ago,?{GAP}(?:(?:on|last){GAP})?\Z"
)
#: What stands before most weekdays, and in no such name; to look is quicker than to search.
_PLAIN_LEADS = frozenset({" le ", "the ", "and "})
#: How "weeks", "ago" and "ago," end.
_WEEKS_AGO = frozenset("so,")
_LONGEST_LEAD = 20
#: A habit has several days: "every Tuesday and Thursday".
_HABIT = regex(
    rf"(?<!\w)(?:[Ee]very|[Ee]ach|[Cc]haque){GAP}{WEEKDAY}(?:,{GAP}{WEEKDAY}){{0,4}}"
    rf"(?:,?{GAP}(?:and|or|et|ou)|,){GAP}\Z"
)
_NAMED = regex(rf"{WEEKDAY}{BLANK}[A-Z][a-z]")
_CAPITALS_FR: Final = frozenset(word.capitalize() for row in WEEKDAYS[Language.FR] for word in row)
_CAPITAL = regex(rf"(?<!\w)[A-ZÀ-Ý][a-zà-ÿ]{{2,16}}{BLANK}\Z")
_TIES: Final = ("and ", " or ", " et ", " ou ", ", ")
_LONGEST_HABIT: Final = 64
_CLOSED = regex(rf"(?:[Ff]erm|[Oo]uver)(?:é|t)e?s?{GAP}le{GAP}\Z")
_NUMBER = regex(rf",?{GAP}[0-9]")
_DAY = regex(ANY_WEEKDAY)
#: What may follow a weekday that is not that of the nearest week.
_TRAILS = regex(
    rf"{WEEKDAY}{PART_OF_DAY},?{GAP}(?:of|from|in|de|the|la|[Nn]ext|[Ll]ast|[Tt]his|[Cc]ette|semaine"
    rf"|week|prochain|dernier|passé|en)"
)
_NOT_AFTER = regex(
    rf"{GAP}(?:{one_of(NOT_AFTER_WEEKDAY)}|\w{{1,7}}{GAP}(?:weeks?|fortnight){GAP}ago|il{GAP}y{GAP}a)(?!\w)"
)
_MONTH_OR_DAY = regex(rf",?{GAP}[0-9]{{1,2}}(?:er)?(?:{GAP}|-){MONTH}")


def read_weekday(text: str, at: int) -> Phrase | None:
    """Read a weekday that begins at a place of the text, or the words that lead to it.

    >>> read_weekday("Wednesday of next week", 0).points[0].offset
    1
    """
    if not _is_led_plainly(text, at) and (
        _NOT_BEFORE.search(text, max(0, at - _LONGEST_LEAD), at) or _is_name(text, at)
    ):
        return None
    if text[at - 4 : at].endswith(_TIES) and _HABIT.search(text, max(0, at - _LONGEST_HABIT), at):
        return None
    if not _DAY.match(text, at):
        return _led(text, at)
    found = _trailed(text, at) if _TRAILS.match(text, at) else None
    return found or _plain(text, at)


def _is_led_plainly(text: str, at: int) -> bool:
    """Tell whether no name, habit or count can stand before a weekday; "weeks on" is one."""
    lead = text[at - 5 : at]
    return lead[1:] in _PLAIN_LEADS or (lead[1:] == " on " and lead[0] not in _WEEKS_AGO)


def _is_name(text: str, at: int) -> bool:
    """Tell whether somebody is called so: "Minister Friday Okoro", not "the Minister Friday"."""
    return is_borne(text, at, by_office=_NAMED.match(text, at) is not None)


def _trailed(text: str, at: int) -> Phrase | None:
    match = _OF_WEEK.match(text, at)
    if match is not None:
        return _of_week(match)
    match = _WEEK_LATER.match(text, at)
    if match is not None:
        return _phrase(match, nth=2)
    match = _TRAILED.match(text, at)
    return match and _phrase(match, nth=_LATER.get(match["later"]) or WAYS[match["lead"]])


def _of_week(match: re.Match[str]) -> Phrase:
    offset = WAYS[(match["way"] or match["side"]).lower()]
    return _phrase(match, offset=offset, unit=Precision.WEEK)


def _led(text: str, at: int) -> Phrase | None:
    match = _WEEK_ON.match(text, at)
    if match is not None:
        return _of_week(match)
    match = _WEEK_FROM.match(text, at)
    if match is not None:
        return _phrase(match, nth=2)
    match = _LED.match(text, at)
    if match is None:
        return None
    offset = WAYS[match["lead"].split()[0].lower()]
    if offset == 0:  # "this Tuesday" is the one that lies near, not that of this calendar week
        return _phrase(match, nth=_SIDES[match["side"]])
    return _phrase(match, offset=offset, unit=Precision.WEEK)


def _plain(text: str, at: int) -> Phrase | None:
    match = _PLAIN.match(text, at)
    if match is None or _NOT_AFTER.match(text, match.end()) or _is_closing_day(text, match):
        return None
    if _is_newspaper(text, match):
        return None
    word = match["day"].removesuffix(".")
    is_short = not is_long_weekday(word)
    if is_short and word[0].isupper() and is_short_in(word, Language.EN) and word != "Sun":
        is_on = _ON.search(text, max(0, at - 3), at) and _ALONE.match(text, match.end())
        is_short = not is_on
    if is_short and word in SHORT_AND_COMMON and not match["day"].endswith("."):
        return None
    is_thing = is_short and text[at - 4 : at].lower() == "the "  # "the Sun 5 p.m. edition"
    if (is_thing or word.lower() == "mar") and not _MONTH_OR_DAY.match(text, match.end()):
        return None
    return _phrase(match, is_weak=is_short)


def _is_newspaper(text: str, match: re.Match[str]) -> bool:
    """Tell "La Tribune Dimanche" by its capitals, which no French weekday has without a date."""
    if match["day"] not in _CAPITALS_FR or _NUMBER.match(text, match.end()):
        return False
    return _CAPITAL.search(text, max(0, match.start() - _LONGEST_LEAD), match.start()) is not None


def _is_closing_day(text: str, match: re.Match[str]) -> bool:
    """Tell "fermé le dimanche", which is every Sunday, from "fermé le dimanche 5 juin"."""
    at = match.start()
    is_led = text[at - 4 : at] == " le " and _CLOSED.search(text, max(0, at - _LONGEST_LEAD), at)
    return bool(is_led) and not _NUMBER.match(text, match.end())


def _phrase(
    match: re.Match[str],
    *,
    offset: int | None = None,
    unit: Precision = Precision.DAY,
    nth: int | None = None,
    is_weak: bool = False,
) -> Phrase:
    point = Point(
        start=match.start(),
        end=match.end(),
        weekday=weekday_of(match["day"]),
        offset=offset,
        unit=unit,
        nth=nth,
    )
    return phrase_of(point, is_weak=is_weak)
