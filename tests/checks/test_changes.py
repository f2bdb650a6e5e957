"""What has changed from one brief to another: matched by what it is, not by where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Brief,
    Country,
    Delegation,
    Level,
    Meeting,
    Person,
    Session,
    Status,
    Venue,
    diff,
)
from natobrief.checks.matching import pairs
from natobrief.testing import briefs
from tests.checks.making import ANA, brief, days, meeting, said
from tests.profiles import times

BEN = Person(name="Ben Okoro")
RIGA = Venue(city="Riga", country=Country("LVA"))


def guest(code: str, office: str | None = None) -> Delegation:
    return Delegation(party=Country(code), status=Status.PARTNER, office=office)


def changed(old: Brief, new: Brief) -> list[tuple[str, str]]:
    return [(change.kind.value, change.pointer) for change in diff(old, new)]


names = st.lists(st.from_regex(r"[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}", fullmatch=True), max_size=5)


@given(names.map(lambda held: list({each.split()[1]: each for each in held}.values())), st.data())
def test_another_order_is_no_change(held: list[str], data: st.DataObject) -> None:
    people = [Person(name=each) for each in held]
    words = [said(f"{each} is right.") for each in held]
    old = brief(persons=people, statements=words)
    new = brief(
        persons=data.draw(st.permutations(people)), statements=data.draw(st.permutations(words))
    )
    assert diff(old, new) == ()


@times(1 / 2)
@given(briefs(), briefs())
def test_what_is_added_one_way_is_removed_the_other(old: Brief, new: Brief) -> None:
    kinds = {"added": "removed", "removed": "added", "changed": "changed"}
    there = sorted(kinds[change.kind.value] for change in diff(old, new))
    back = sorted(change.kind.value for change in diff(new, old))
    assert bool(there) is bool(back)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            brief(meetings=[meeting(dates=days(date(2022, 5, 5)))]),
            brief(meetings=[meeting(dates=days(date(2022, 5, 6)))]),
            [("changed", "/meetings/0/dates")],
            id="days",
        ),
        pytest.param(
            brief(meetings=[meeting()]),
            brief(meetings=[meeting(venue=RIGA)]),
            [("added", "/meetings/0/venue")],
            id="a venue",
        ),
        pytest.param(
            brief(meetings=[meeting(venue=RIGA)]),
            brief(meetings=[meeting(venue=Venue(city="Riga"))]),
            [("removed", "/meetings/0/venue/country")],
            id="a country less",
        ),
        pytest.param(
            brief(persons=[ANA, BEN]),
            brief(persons=[BEN]),
            [("removed", "/persons/0")],
            id="a person",
        ),
        pytest.param(
            brief(persons=[ANA]),
            brief(persons=[BEN, Person(name="Horvat", office="foreign minister")]),
            [("added", "/persons/0"), ("changed", "/persons/1/name")],
            id="by family name",
        ),
        pytest.param(
            brief(meetings=[meeting(delegations=[guest("UKR"), guest("GEO")])]),
            brief(meetings=[meeting(delegations=[guest("GEO"), guest("UKR", office="president")])]),
            [("added", "/meetings/0/delegations/1/office")],
            id="a delegation's office",
        ),
        pytest.param(
            brief(statements=[said("We agree.", by=ANA)]),
            brief(statements=[said("No.", by=BEN), said("We agree.", by=BEN)]),
            [
                ("added", "/statements/0"),
                ("changed", "/statements/1/speaker/name"),
                ("removed", "/statements/1/speaker/office"),
            ],
            id="a speaker",
        ),
        pytest.param(
            brief(meetings=[meeting(sessions=[Session(title="Talks"), Session(title="Dinner")])]),
            brief(meetings=[meeting(sessions=[Session(title="Dinner", body="NAC")])]),
            [("added", "/meetings/0/sessions/0/body"), ("removed", "/meetings/0/sessions/0")],
            id="a session",
        ),
        pytest.param(
            brief(meetings=[meeting(level=Level.FOREIGN_MINISTERS)]),
            brief(meetings=[meeting(name="Another", level=Level.DEFENCE_MINISTERS)]),
            [("added", "/meetings/0"), ("removed", "/meetings/0")],
            id="another meeting",
        ),
    ],
)
def test_changes(old: Brief, new: Brief, expected: list[tuple[str, str]]) -> None:
    assert changed(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(brief("one text"), brief("another text"), id="the text"),
        pytest.param(brief(persons=[ANA, BEN]), brief(persons=[BEN, ANA]), id="order of persons"),
    ],
)
def test_no_changes(old: Brief, new: Brief) -> None:
    assert changed(old, new) == []


def test_lines() -> None:
    old, new = brief(persons=[ANA]), brief(persons=[BEN])
    assert [str(change) for change in diff(old, new)] == [
        "added /persons/0: Ben Okoro",
        "removed /persons/0: Ana Horvat",
    ]


def test_meetings_of_a_month_are_one_where_nothing_else_tells() -> None:
    def at(day: int) -> Meeting:
        return meeting(dates=days(date(2022, 5, day)))

    assert list(pairs([at(5), at(20)], [at(20), at(6)])) == [(1, 0), (0, 1)]
    assert list(pairs([meeting(dates=None)], [meeting()])) == [(0, 0)]
