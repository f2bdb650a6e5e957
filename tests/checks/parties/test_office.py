"""NB313: office-holders of the Alliance against the tables."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Country, Organisation, Person, reference
from natobrief.reference import Office, Tables, Term
from tests.checks.making import ANA, NATO, STOLTENBERG, brief, days, meeting, messages, pointers

DAY = date(2022, 11, 29)
CERTAIN = [
    term
    for office in Office
    for day in (date(2010, 6, 1), date(2018, 3, 1), DAY, date(2024, 12, 1))
    if (term := reference.term_on(office, day)) is not None
]


def holding(person: Person, day: date | None = DAY, **options: object) -> list[str | None]:
    dates = None if day is None else days(day)
    held = brief(meetings=[meeting(dates=dates)], persons=[person])
    return pointers(Code.NOT_IN_OFFICE, held, **options)


@pytest.mark.parametrize(
    ("person", "day"),
    [
        pytest.param(
            Person(name="Mark Rutte", office="NATO Secretary General"), DAY, id="the next one"
        ),
        pytest.param(STOLTENBERG, date(2024, 10, 1), id="on the last day no more"),
        pytest.param(
            Person(name="Ana Horvat", office="Secretary General", party=NATO), DAY, id="by party"
        ),
        pytest.param(
            Person(name="Ana Horvat", office="secrétaire générale de l’OTAN"), DAY, id="in French"
        ),
        pytest.param(
            Person(name="Ana Horvat", office="Chair of the Military Committee"), DAY, id="chair"
        ),
    ],
)
def test_hits(person: Person, day: date) -> None:
    assert holding(person, day) == ["/persons/0"]


@pytest.mark.parametrize(
    ("person", "day"),
    [
        pytest.param(STOLTENBERG, DAY, id="right"),
        pytest.param(Person(name="Stoltenberg", office="NATO Secretary General"), DAY, id="short"),
        pytest.param(Person(name="Mr Stoltenberg", office="NATO Secretary General"), DAY, id="Mr"),
        pytest.param(Person(name="Ana Horvat", office="NATO Secretary General"), None, id="no day"),
        pytest.param(ANA, DAY, id="another office"),
        pytest.param(Person(name="Ana Horvat"), DAY, id="no office"),
        pytest.param(
            Person(name="Helga Schmid", office="Secretary General"),
            DAY,
            id="whose, it does not say",
        ),
        pytest.param(
            Person(
                name="Helga Schmid", office="Secretary General", party=Organisation(name="OSCE")
            ),
            DAY,
            id="another organisation's",
        ),
        pytest.param(
            Person(name="A B", office="NATO Secretary General", party=Country("FJI")),
            DAY,
            id="a country's",
        ),
    ],
)
def test_near_misses(person: Person, day: date | None) -> None:
    assert holding(person, day) == []


@given(st.sampled_from(CERTAIN))
def test_every_holder_is_right_on_the_first_day_known(term: Term) -> None:
    day = term.start.replace(year=term.start.year + 1)
    if reference.term_on(term.office, day) == term:
        assert holding(term.person, day) == []
        other = Person(name="Zoran Quillfeather", office=term.office.full_title)
        assert holding(other, day) == ["/persons/0"]


def test_holders_of_the_days_of_meeting_and_publication_count() -> None:
    held = brief(
        published=date(2024, 10, 1),
        meetings=[meeting(dates=days(date(2024, 9, 30)))],
        persons=[STOLTENBERG, Person(name="Mark Rutte", office="NATO Secretary General")],
    )
    assert pointers(Code.NOT_IN_OFFICE, held) == []


def test_ones_own_tables_count() -> None:
    term = Term(office=Office.SECRETARY_GENERAL, name="Ana Horvat", start=date(2040, 1, 1))
    tables = Tables().extended(terms=[term])
    person = Person(name="Ana Horvat", office="NATO Secretary General")
    other = Person(name="Zoran Quillfeather", office="NATO Secretary General")
    assert holding(other, date(2040, 1, 2), tables=tables) == ["/persons/0"]
    assert holding(person, date(2040, 1, 2), tables=tables) == []


def test_who_holds_an_office_years_from_now_is_not_known() -> None:
    person = Person(name="Ana Horvat", office="NATO Secretary General")
    assert holding(person, date(2040, 1, 2)) == []


def test_it_says_who_it_was() -> None:
    held = brief(
        meetings=[meeting(dates=days(DAY))],
        persons=[Person(name="Mark Rutte", office="NATO Secretary General")],
    )
    expected = "expected Jens Stoltenberg as NATO Secretary General on 2022-11-29, found Mark Rutte"
    assert messages(Code.NOT_IN_OFFICE, held) == [expected]
