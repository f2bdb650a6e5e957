"""NB311 and NB312: delegations and persons that are listed twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Country, Delegation, Person, Session, Status
from natobrief.testing import persons
from tests.checks.making import ANA, brief, meeting, pointers

BEN = Person(name="Ben Okoro")


def guest(code: str, person: Person | None = None) -> Delegation:
    return Delegation(party=Country(code), status=Status.OTHER, person=person)


@pytest.mark.parametrize(
    "guests",
    [
        pytest.param([guest("FJI"), guest("FJI")], id="alike"),
        pytest.param([guest("FJI", ANA), guest("FJI", ANA)], id="the same person"),
        pytest.param([guest("FJI", ANA), guest("FJI")], id="once without a person"),
        pytest.param([guest("FJI"), guest("FJI", ANA)], id="once with a person"),
    ],
)
def test_delegations_listed_twice(guests: list[Delegation]) -> None:
    assert pointers(Code.DELEGATION_TWICE, brief(meetings=[meeting(delegations=guests)])) == [
        "/meetings/0/delegations/1"
    ]
    session = Session(title="Talks", delegations=tuple(guests))
    assert pointers(Code.DELEGATION_TWICE, brief(meetings=[meeting(sessions=[session])])) == [
        "/meetings/0/sessions/0/delegations/1"
    ]


@pytest.mark.parametrize(
    "guests",
    [
        pytest.param([], id="none"),
        pytest.param([guest("FJI"), guest("PER")], id="two countries"),
        pytest.param([guest("FJI", ANA), guest("FJI", BEN)], id="two persons of one country"),
    ],
)
def test_delegations_listed_once(guests: list[Delegation]) -> None:
    assert pointers(Code.DELEGATION_TWICE, brief(meetings=[meeting(delegations=guests)])) == []


def test_a_session_may_list_a_guest_of_the_meeting() -> None:
    session = Session(title="Talks", delegations=(guest("FJI"),))
    held = brief(meetings=[meeting(delegations=[guest("FJI")], sessions=[session])])
    assert pointers(Code.DELEGATION_TWICE, held) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(ANA, ANA, id="alike"),
        pytest.param(ANA, Person(name="ana  horvat"), id="in small letters, without office"),
        pytest.param(Person(name="Ana Horvat"), ANA, id="with an office the second time"),
    ],
)
def test_persons_listed_twice(first: Person, second: Person) -> None:
    assert pointers(Code.PERSON_TWICE, brief(persons=[first, second])) == ["/persons/1"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(ANA, BEN, id="two names"),
        pytest.param(ANA, Person(name="Ana Horvat", office="president"), id="namesakes by office"),
    ],
)
def test_persons_listed_once(first: Person, second: Person) -> None:
    assert pointers(Code.PERSON_TWICE, brief(persons=[first, second])) == []


@given(st.lists(persons(), min_size=1, max_size=4, unique_by=lambda person: person.name.casefold()))
def test_a_double_is_found_and_nothing_else(held: list[Person]) -> None:
    doubled = brief(persons=[*held, held[0]])
    found = pointers(Code.PERSON_TWICE, doubled)
    assert found[-1:] == [f"/persons/{len(held)}"]
