"""Words for the values of a brief, in English, the same on every machine."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from natobrief.model import Country, DateRange, Language, Organisation, Person, Venue

# `calendar` and `strftime` would speak the language of the machine.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
#: From Monday on.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LANGUAGES = {Language.EN: "English", Language.FR: "French"}

#: Fields that people call otherwise.
FIELDS = {"text": "words", "parts": "words"}

#: Cues behind which whoever says something is named: "according to X", "comme l'a dit X".
_BEFORE = re.compile(
    r"according to|in the words of|per|selon|d['\u2019]apr\u00e8s|pour|(?:comme|ainsi que) .+",
    re.IGNORECASE,
)

#: Beyond that many days the weekdays of the first and the last say enough.
_FEW_DAYS = 2


def visible(text: str) -> str:
    r"""Make text harmless and readable in a terminal, on one line.

    Blanks of every sort become single spaces. What does not print is written as its escape:
    control characters that move the cursor, marks that turn the direction of writing, halves of
    surrogate pairs.

    >>> visible("a\tb\x1b[2J\u202e")
    'a b\\x1b[2J\\u202e'
    """
    return " ".join(in_place(text).split())


def in_place(text: str) -> str:
    r"""Make text harmless as `visible` does, every blank still standing as one space.

    >>> in_place("a\t b")
    'a  b'
    """
    return "".join(map(_harmless, text))


def _harmless(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")


def quoted(words: str) -> str:
    """Put words of the release between quotation marks."""
    return f"“{visible(words)}”"


def plain(word: StrEnum) -> str:
    """Write a word of a closed list as people write it.

    >>> from natobrief.model import Level
    >>> plain(Level.FOREIGN_MINISTERS)
    'foreign ministers'
    """
    return word.value.replace("_", " ")


def leads(cue: str) -> bool:
    """Tell whether words that introduce a statement stand before whoever makes it.

    >>> leads("According to"), leads("said")
    (True, False)
    """
    return _BEFORE.fullmatch(" ".join(cue.split())) is not None


def attributed(speaker: str, cue: str | None) -> str:
    """Name whoever says something, with the words that introduce it, as one reads them.

    >>> attributed("Anna Berg", "said"), attributed("Anna Berg", "according to")
    ('Anna Berg said', 'According to Anna Berg')
    """
    if cue is None:
        return speaker
    return f"{opening(visible(cue))} {speaker}" if leads(cue) else f"{speaker} {visible(cue)}"


def opening(words: str) -> str:
    """Begin words as a sentence begins."""
    return words[:1].upper() + words[1:]


def language_name(language: Language) -> str:
    """Name a language."""
    return _LANGUAGES[language]


def named(party: Country | Organisation | Person) -> str:
    """Name a country, an organisation or a person."""
    if isinstance(party, Organisation) and party.abbreviation is not None:
        return f"{visible(party.name)} ({visible(party.abbreviation)})"
    return visible(str(party))


def listed(parties: Iterable[Country | Organisation | Person]) -> str:
    """Name several, with commas."""
    return ", ".join(map(named, parties))


def introduced(person: Person) -> str:
    """Name a person with office and party."""
    party = "" if person.party is None else f" ({named(person.party)})"
    return f"{with_office(person, person.office)}{party}"


def with_office(person: Person, office: str | None) -> str:
    """Name a person with an office."""
    return named(person) if office is None else f"{named(person)}, {visible(office)}"


def placed(venue: Venue) -> str:
    """Name a place, from the building to the country."""
    country = None if venue.country is None else named(venue.country)
    parts = [visible(part) for part in (venue.name, venue.city, country) if part is not None]
    zone = "" if venue.timezone is None else f" ({visible(venue.timezone)})"
    return f"{', '.join(parts)}{zone}".strip()


def dated(day: date) -> str:
    """Write a day.

    >>> dated(date(2022, 11, 29))
    '29 November 2022'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekday(day: date) -> str:
    """Name the weekday of a day.

    >>> weekday(date(2022, 11, 29))
    'Tuesday'
    """
    return WEEKDAYS[day.weekday()]


def days(dates: DateRange) -> str:
    """Write days with their weekdays.

    >>> days(DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30)))
    '29-30 November 2022 (Tuesday, Wednesday)'
    >>> days(DateRange(first=date(2021, 12, 30), last=date(2022, 1, 2)))
    '30 December 2021 - 2 January 2022 (Thursday to Sunday)'
    """
    first, last = dates.first, dates.last
    if first == last:
        return f"{dated(first)} ({weekday(first)})"
    joint = ", " if len(dates) == _FEW_DAYS else " to "
    weekdays = f"({weekday(first)}{joint}{weekday(last)})"
    if first.year != last.year:
        return f"{dated(first)} - {dated(last)} {weekdays}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} - {dated(last)} {weekdays}"
    return f"{first.day}-{dated(last)} {weekdays}"


def hours(start: date | datetime | None, end: date | datetime | None) -> str:
    """Write when a session is held; empty when nothing is known.

    >>> from datetime import UTC
    >>> hours(datetime(2024, 7, 10, 9, 30, tzinfo=UTC), datetime(2024, 7, 10, 11, tzinfo=UTC))
    'Wednesday 10 July 2024, 09:30 to 11:00 (UTC)'
    """
    if start is None:
        return "" if end is None else f"until {_moment(end)}"
    if end is None:
        return _moment(start)
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return days(DateRange(first=start, last=end))
    if start.date() == end.date() and start.tzinfo == end.tzinfo:
        day = f"{weekday(start)} {dated(start)}"
        return f"{day}, {_clock(start)} to {_clock(end)} ({start.tzinfo})"
    return f"{_moment(start)} to {_moment(end)}"


def _moment(moment: date | datetime) -> str:
    day = f"{weekday(moment)} {dated(moment)}"
    if not isinstance(moment, datetime):
        return day
    return f"{day}, {_clock(moment)} ({moment.tzinfo})"


def _clock(moment: datetime) -> str:
    spec = "auto" if moment.second or moment.microsecond else "minutes"
    return moment.time().isoformat(spec)
