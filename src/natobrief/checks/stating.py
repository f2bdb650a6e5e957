"""Whether words state a value: one answer for each sort of value, None where it cannot be told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from natobrief.checks.levels import levels_named
from natobrief.checks.naming import office_called, places_of
from natobrief.checks.searching import typeset, words_of
from natobrief.checks.subject import Subject
from natobrief.model import (
    Country,
    DateRange,
    Evidence,
    Level,
    Organisation,
    Origin,
    Person,
    Theme,
)
from natobrief.span import Span
from natobrief.text.regex import regex

#: So many first letters make two words forms of one: "minister" and "ministers".
_STEM = 4
_THEME_WORDS = "theme-words"
_TODAY = regex(r"\b(?:today|this (?:morning|afternoon|evening)|aujourd)", re.IGNORECASE)
_AMOUNT = regex(r"/commitments/[0-9]+/amounts/[0-9]+/(?P<part>value|unit)")
#: A weekday means one within so many days of another date.
_WEEK = 7
#: As far ahead as a meeting may be that comes again without its year.
_HALF_A_YEAR = timedelta(183)
_MAIN = "/meetings/0/"
_SUMMIT = regex(r"\b(?:summit|sommet)s?\b", re.IGNORECASE)
_UNION = "European Union"
_OF_UNION = regex(
    r"\bhigh representative\b|\bhaute? repr\u00e9sentante?\b|\bHR/VP\b", re.IGNORECASE
)
_CLOCK = regex(
    r"(?<![0-9])(?P<hour>[0-9]{1,2})"
    r"(?:[ ]?[:.h]?[ ]?(?P<minute>[0-9]{2})(?![0-9])|(?=[ ]?(?:[ap]\.?m\b|h\b)))",
    re.IGNORECASE,
)


def states(subject: Subject, evidence: Evidence, value: object) -> bool | None:
    """Tell whether the words of some evidence state a value.

    Args:
        subject: The brief under check.
        evidence: The evidence; its spans lie inside the text.
        value: The value at its pointer.

    Returns:
        True or False; None for values whose words can be many, and for what is merely inferred.
    """
    if isinstance(value, Theme):
        is_told = evidence.rule == _THEME_WORDS
        return _names_theme(subject, evidence, value) if is_told else None
    judges = _JUDGES if evidence.origin is Origin.STATED else _JUDGES_OF_INFERRED
    judge = judges.get(type(value))
    return None if judge is None else judge(subject, evidence, value)


def _is_said(subject: Subject, evidence: Evidence, value: str) -> bool | None:
    part = _AMOUNT.fullmatch(evidence.pointer)
    if part is not None:
        return _is_of_amount(subject, evidence, part["part"], value)
    if evidence.pointer.endswith("/deadline"):
        return _names_deadline(subject, evidence, value)
    return _says(subject, evidence, value) or _names_office(subject, evidence, value)


def _names_deadline(subject: Subject, evidence: Evidence, value: str) -> bool | None:
    """Tell whether a date in the words ends on a deadline's day, in its month or year."""
    mentions = [*subject.dates_in(evidence.spans)]
    days = [each.dates for each in mentions if each.dates is not None]
    is_named = any(each.last.isoformat().startswith(value) for each in days)
    return None if mentions and not days else is_named


def _is_of_amount(subject: Subject, evidence: Evidence, part: str, value: str) -> bool:
    """Tell whether an amount in the words has a value, or a unit: "40 billion euros"."""
    amounts = (each for span in evidence.spans for _, each in subject.stated.amounts.at(span))
    return any(getattr(each, part) == value for each in amounts)


def _says(subject: Subject, evidence: Evidence, value: str) -> bool:
    """Tell whether words are those of a value, or forms of them: "Foreign Ministers"."""
    held = " ".join(span.of(subject.text) for span in evidence.spans)
    if value in held:
        return True
    wanted, there = typeset(value).text.casefold(), typeset(held).text.casefold()
    if wanted.strip() in there:
        return True
    known, words = words_of(there), words_of(wanted)
    return all(
        words.count(word) <= known.count(word)
        if word[0].isdigit()
        else any(_is_form(word, other) for other in known)
        for word in words
    )


def _names_office(subject: Subject, evidence: Evidence, value: str) -> bool:
    """Tell whether words name an office of the Alliance in whichever language."""
    if not evidence.pointer.endswith("/office"):
        return False
    meant = office_called(value)
    return meant is not None and any(
        office_called(_in_one_line(subject, span)) is meant for span in evidence.spans
    )


def _in_one_line(subject: Subject, span: Span) -> str:
    return " ".join(span.of(subject.text).split())


def _is_form(word: str, other: str) -> bool:
    if word == other or word.rstrip("s") == other.rstrip("s"):
        return True
    stem = max(_STEM, len(word) - 3)
    return len(word) > _STEM and word[:stem] == other[:stem]


def _names(subject: Subject, evidence: Evidence, value: Country | Organisation | Person) -> bool:
    """Tell whether one of the places where the text names somebody lies under the spans."""
    places = places_of(subject, value)
    is_there = any(place.overlaps(span) for place in places for span in evidence.spans)
    if isinstance(value, Person) and not is_there:
        # One may be told by the office alone, with the name beside it.
        offices = subject.spans_at(f"{evidence.pointer}/office")
        is_there = any(span.overlaps(office) for span in evidence.spans for office in offices)
        return is_there or _names_holder(subject, evidence, value)
    if isinstance(value, Organisation) and not is_there:
        return _says(subject, evidence, value.name) or _names_its_office(subject, evidence, value)
    return is_there


def _names_its_office(subject: Subject, evidence: Evidence, value: Organisation) -> bool:
    """Tell whether words name an office that one organisation alone has."""
    words = " ".join(_in_one_line(subject, span) for span in evidence.spans)
    return value.name == _UNION and _OF_UNION.search(words) is not None


def _names_holder(subject: Subject, evidence: Evidence, value: Person) -> bool:
    """Tell whether words name the office of the Alliance that a person of the text holds."""
    office = None if value.office is None else office_called(value.office)
    if office is None or not places_of(subject, value):
        return False
    called = (_in_one_line(subject, span) for span in evidence.spans)
    return any(office_called(words, of_alliance=True) is office for words in called)


def _names_day(subject: Subject, evidence: Evidence, value: date) -> bool | None:
    return _names_days(subject, evidence, DateRange(first=value, last=value))


def _names_days(subject: Subject, evidence: Evidence, value: DateRange) -> bool | None:
    """Tell whether a date that the words mention is the one; None when they settle none.

    "15 March and 6 April" are two days by themselves, and behind "between" they are one range.
    """
    around = (each for span in evidence.spans for _, each in subject.mentions.at(span))
    mentions = [*subject.dates_in(evidence.spans), *around]
    settled = [mention for mention in mentions if mention.dates is not None]
    for mention in settled:
        days = mention.dates
        if days is not None and (days.first, days.last) == (value.first, value.last):
            return not value.weekdays_stated or set(value.weekdays_stated) <= set(
                mention.weekdays_stated
            )
    return None if mentions and not settled else False


def _follow_days(subject: Subject, evidence: Evidence, value: DateRange) -> bool | None:
    """Tell whether days can follow from a date of the text: "today", "Tuesday", "for two days".

    They begin or end with the date of the words, or are one of its days that other words count, or
    where those settle none lie near another date of the text; None when it has none.
    """
    mentions = [each for span in evidence.spans for _, each in subject.mentions.at(span)]
    days = [each.dates for each in mentions if each.dates is not None]
    if any(value.first == each.first or value.last == each.last for each in days):
        return True
    # "On the second day" stands apart from the days that it counts.
    is_counted = len(value) == 1 and len(evidence.spans) > 1
    if is_counted and any(value.first in each for each in days):
        return True
    if _follow_main(subject, evidence, value):
        return True
    if days:
        return False
    words = " ".join(span.of(subject.text) for span in evidence.spans)
    reach = timedelta(0 if _TODAY.search(words) else _WEEK)
    settled = [each.dates for each in subject.settled if len(each.dates or ()) == 1]
    near = any(each and abs(value.first - each.first) <= reach for each in settled)
    return near if settled else None


def _follow_main(subject: Subject, evidence: Evidence, value: DateRange) -> bool:
    """Tell whether days of another meeting lack the year, and the release's own meeting gives it.

    What comes "again" is in the half-year behind it.
    """
    if subject.day is None or evidence.pointer.startswith(_MAIN):
        return False
    seen_from = (subject.day, subject.day + _HALF_A_YEAR)
    seen = (each for day in seen_from for each in subject.dates_in(evidence.spans, day))
    return any(each.dates is not None and str(each.dates) == str(value) for each in seen)


def _names_level(subject: Subject, evidence: Evidence, value: Level) -> bool:
    """Tell whether words for those who meet are of the level, or of none where it is none.

    A summit may be anybody's: of mayors, of the young.
    """
    words = [span.of(subject.text) for span in evidence.spans]
    if value is Level.OTHER:
        words = [_SUMMIT.sub("", each) for each in words]
        return not any(map(levels_named, words))
    return any(value in levels_named(each) for each in words)


def _names_time(subject: Subject, evidence: Evidence, value: datetime) -> bool | None:
    """Tell whether one of the clock times in the words is the one; None when there is none."""
    clocks = [
        (match["hour"], match["minute"])
        for span in evidence.spans
        for match in _CLOCK.finditer(span.of(subject.text))
    ]
    times = {(int(hour), int(minute or 0)) for hour, minute in clocks}
    if not times:
        return None
    return bool({(value.hour, value.minute), (value.hour % 12, value.minute)} & times)


def _names_theme(subject: Subject, evidence: Evidence, value: Theme) -> bool:
    return any(subject.stated.names(value, span) for span in evidence.spans)


#: Who judges which sort of value that follows from words.
_JUDGES_OF_INFERRED: Final[Mapping[type, Callable[[Subject, Evidence, Any], bool | None]]] = {
    DateRange: _follow_days,
    Level: _names_level,
}
#: Who judges which sort of value that words state.
_JUDGES: Final[Mapping[type, Callable[[Subject, Evidence, Any], bool | None]]] = {
    Country: _names,
    Organisation: _names,
    Person: _names,
    DateRange: _names_days,
    Level: _names_level,
    date: _names_day,
    datetime: _names_time,
    str: _is_said,
}
