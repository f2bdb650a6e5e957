"""Who meets, when and where comes back from every common way to announce it, in both languages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language, Level
from tests.rules.dates.saying import of_month

_FOREIGN, _DEFENCE = Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS
_SUMMIT, _CHIEFS = Level.HEADS_OF_STATE_AND_GOVERNMENT, Level.CHIEFS_OF_DEFENCE
WHO: Final = (
    ("NATO Foreign Ministers", _FOREIGN),
    ("the Ministers of Defence of NATO member countries", _DEFENCE),
    ("NATO defense ministers", _DEFENCE),
    ("Allied leaders", _SUMMIT),
    ("NATO Heads of State and Government", _SUMMIT),
    ("the Chiefs of Defence of NATO nations", _CHIEFS),
    ("NATO Ambassadors", Level.PERMANENT_REPRESENTATIVES),
)
FRAMES: Final = (
    "{Who} will meet {where} {when} to discuss their common work.",
    "{Who} met {where} {when}.",
    "{Who} will gather {when} {where}.",
    "A meeting of {who} will be held {where} {when}.",
    "{When}, {who} met {where}.",
    "An informal meeting of {who} took place {where} {when}.",
)
BODIES: Final = ("The North Atlantic Council", "The Euro-Atlantic Partnership Council")
FORMATS: Final = (
    ("in Defence Ministers session", _DEFENCE),
    ("at Foreign Ministers' level", _FOREIGN),
    ("at the level of Heads of State and Government", _SUMMIT),
)
PLACES: Final = (
    ("in Riga, Latvia", "Riga", "LVA"),
    ("in The Hague", "The Hague", "NLD"),
    ("in the Norwegian capital, Oslo,", "Oslo", "NOR"),
    ("at NATO Headquarters in Brussels", "Brussels", "BEL"),
)
WHO_FR: Final = (
    ("les ministres des Affaires étrangères des pays de l'OTAN", _FOREIGN),
    ("les ministres alliés de la Défense", _DEFENCE),
    ("les dirigeants des pays de l'OTAN", _SUMMIT),
    ("les chefs d'état-major de la défense des pays de l'OTAN", _CHIEFS),
)
FRAMES_FR: Final = (
    "{Who} se réuniront {where} {when}.",
    "{Who} se sont réunis {when} {where}.",
    "Une réunion d{es} se tiendra {where} {when}.",
    "{When}, {who} se réuniront {where}.",
)
PLACES_FR: Final = (
    ("à Riga, en Lettonie", "Riga", "LVA"),
    ("à Lisbonne (Portugal)", "Lisbonne", "PRT"),
    ("au siège de l'OTAN, à Bruxelles", "Bruxelles", "BEL"),
)
days = st.dates(date(2000, 1, 1), date(2030, 12, 31)).filter(lambda day: 1 < day.day < 28)


def _when(first: date, *, lasts_two: bool, shape: int) -> tuple[str, date]:
    """Write one day or two in English."""
    last = first + timedelta(days=lasts_two)
    month = f"{first:%B}"
    day = f"{first.day}-{last.day}" if lasts_two else f"{first.day}"
    weekdays = f"{first:%A} and {last:%A}" if lasts_two else f"{first:%A}"
    return (
        (f"on {day} {month} {first.year}", last),
        (f"on {weekdays} ({day} {month} {first.year})", last),
        (f"on {month} {day}, {first.year}", last),
    )[shape]


def _found(text: str) -> tuple[Level | None, str, str | None, str | None]:
    """Give the only meeting: level, days, city, country."""
    [meeting] = extract(text).brief.meetings
    venue = meeting.venue
    country = None if venue is None or venue.country is None else venue.country.alpha3
    return meeting.level, str(meeting.dates), None if venue is None else venue.city, country


def _days(first: date, last: date) -> str:
    return str(first) if first == last else f"{first}/{last}"


def _upper(words: str) -> str:
    return words[0].upper() + words[1:]


@given(
    who=st.sampled_from(WHO),
    frame=st.sampled_from(FRAMES),
    place=st.sampled_from(PLACES),
    first=days,
    lasts_two=st.booleans(),
    shape=st.integers(0, 2),
)
def test_office_holders(  # noqa: PLR0913 - what an announcement consists of
    *,
    who: tuple[str, Level],
    frame: str,
    place: tuple[str, str, str],
    first: date,
    lasts_two: bool,
    shape: int,
) -> None:
    when, last = _when(first, lasts_two=lasts_two, shape=shape)
    text = frame.format(
        who=who[0], Who=_upper(who[0]), where=place[0], when=when, When=_upper(when)
    ).replace(",.", ".")
    assert _found(text) == (who[1], _days(first, last), place[1], place[2])


@given(
    body=st.sampled_from(BODIES),
    level=st.sampled_from(FORMATS),
    place=st.sampled_from(PLACES),
    first=days,
    lasts_two=st.booleans(),
    shape=st.integers(0, 2),
)
@example(
    body=BODIES[1],
    level=FORMATS[0],
    place=PLACES[0],
    first=date(2014, 1, 22),
    lasts_two=False,
    shape=0,
)
def test_bodies(  # noqa: PLR0913 - what an announcement consists of
    *,
    body: str,
    level: tuple[str, Level],
    place: tuple[str, str, str],
    first: date,
    lasts_two: bool,
    shape: int,
) -> None:
    when, last = _when(first, lasts_two=lasts_two, shape=shape)
    text = f"{body} will meet {level[0]} {place[0]} {when}."
    assert _found(text) == (level[1], _days(first, last), place[1], place[2])


@given(
    who=st.sampled_from(WHO_FR),
    frame=st.sampled_from(FRAMES_FR),
    place=st.sampled_from(PLACES_FR),
    first=days,
    lasts_two=st.booleans(),
)
def test_in_french(
    *, who: tuple[str, Level], frame: str, place: tuple[str, str, str], first: date, lasts_two: bool
) -> None:
    last = first + timedelta(days=lasts_two)
    lead = f"les {first.day} et {last.day}" if lasts_two else f"le {first.day}"
    when = f"{lead} {of_month(first, Language.FR)} {first.year}"
    text = frame.format(
        who=who[0],
        Who=_upper(who[0]),
        es=who[0][1:],
        where=place[0],
        when=when,
        When=_upper(when),
    )
    assert _found(text) == (who[1], _days(first, last), place[1], place[2])


def test_a_french_council_meets_in_a_format() -> None:
    text = (
        "Le Conseil OTAN-Ukraine se réunira en session des ministres de la Défense le 3 mai 2022."
    )
    [meeting] = extract(text).brief.meetings
    assert meeting.level is _DEFENCE
