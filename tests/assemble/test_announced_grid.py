"""Who meets, when and where comes back from every common way to announce it, in both languages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

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


class Held(NamedTuple):
    """Where and when something is held: the words, and what they say."""

    where: str
    when: str
    city: str
    country: str
    days: str


@st.composite
def holdings(draw: st.DrawFn) -> Held:
    """Draw a place, and one day or two, written in English."""
    where, city, country = draw(st.sampled_from(PLACES))
    first, lasts_two = draw(days), draw(st.booleans())
    last = first + timedelta(days=lasts_two)
    day = f"{first.day}-{last.day}" if lasts_two else f"{first.day}"
    weekdays = f"{first:%A} and {last:%A}" if lasts_two else f"{first:%A}"
    when = draw(
        st.sampled_from(
            [
                f"on {day} {first:%B} {first.year}",
                f"on {weekdays} ({day} {first:%B} {first.year})",
                f"on {first:%B} {day}, {first.year}",
            ]
        )
    )
    return Held(where, when, city, country, _days(first, last))


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


@given(who=st.sampled_from(WHO), frame=st.sampled_from(FRAMES), held=holdings())
def test_office_holders(who: tuple[str, Level], frame: str, held: Held) -> None:
    text = frame.format(
        who=who[0], Who=_upper(who[0]), where=held.where, when=held.when, When=_upper(held.when)
    ).replace(",.", ".")
    assert _found(text) == (who[1], held.days, held.city, held.country)


@given(body=st.sampled_from(BODIES), level=st.sampled_from(FORMATS), held=holdings())
@example(BODIES[1], FORMATS[0], Held("in Oslo", "on 22 January 2014", "Oslo", "NOR", "2014-01-22"))
def test_bodies(body: str, level: tuple[str, Level], held: Held) -> None:
    text = f"{body} will meet {level[0]} {held.where} {held.when}."
    assert _found(text) == (level[1], held.days, held.city, held.country)


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
