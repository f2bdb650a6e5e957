"""One record out of several releases: all that they say, and every conflict."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Country,
    Delegation,
    Organisation,
    Package,
    Person,
    Status,
    ValidationError,
    Venue,
    Weekday,
    merge,
)
from tests.checks.making import ANA, QUIET, brief, days, meeting, said

RIGA, VILNIUS = Venue(city="Riga"), Venue(city="Vilnius")

surnames = st.lists(
    st.from_regex(r"[A-Z][a-z]{3,8}", fullmatch=True),
    min_size=2,
    max_size=5,
    unique_by=str.casefold,
)


def test_none_is_refused() -> None:
    with pytest.raises(ValidationError, match="at least one"):
        merge([])


class TestTogether:
    def test_what_only_one_says_is_taken(self) -> None:
        first = brief(meetings=[meeting(venue=RIGA)], persons=[Person(name="Ana Horvat")])
        second = brief(meetings=[meeting(chair=ANA)], persons=[ANA], packages=[Package(name="Aid")])
        merged = merge([first, second])
        [both] = merged.meetings
        assert (both.venue, both.chair) == (RIGA, ANA)
        assert merged.persons == (ANA,)
        assert merged.conflicts == ()
        assert merged.releases_of("/meetings/0") == (0, 1)
        assert merged.releases_of("/meetings/0/venue") == (0,)
        assert merged.releases_of("/meetings/0/chair") == (1,)
        assert merged.releases_of("/packages/0") == (1,)
        assert merged.releases_of("/nowhere") == ()

    def test_lists_are_put_together(self) -> None:
        guests = [Delegation(party=Country(each), status=Status.OTHER) for each in ("FJI", "PER")]
        first, second = ([meeting(delegations=[guest])] for guest in guests)
        merged = merge([brief(meetings=first), brief(meetings=second)])
        assert list(merged.meetings[0].delegations) == guests

    def test_statements_once_each(self) -> None:
        first = brief(statements=[said("We agree.", by=ANA)])
        second = brief(statements=[said("“We agree.”".strip("“”")), said("No.")])
        assert [each.text for each in merge([first, second]).statements] == ["We agree.", "No."]

    @given(surnames, st.data())
    def test_the_order_of_releases_that_share_nothing_is_the_order_of_facts(
        self, names: list[str], data: st.DataObject
    ) -> None:
        held = [brief(persons=[Person(name=each)]) for each in names]
        turned = data.draw(st.permutations(held))
        assert set(merge(turned).persons) == set(merge(held).persons)
        assert merge(turned).conflicts == ()


class TestConflicts:
    @pytest.mark.parametrize(
        ("published", "city"),
        [
            pytest.param((date(2022, 5, 1), date(2022, 5, 2)), "Vilnius", id="the later one"),
            pytest.param((date(2022, 5, 2), date(2022, 5, 1)), "Riga", id="in either order"),
            pytest.param((None, None), "Vilnius", id="without days the last"),
            pytest.param((None, date(2022, 5, 1)), "Vilnius", id="a day before none"),
        ],
    )
    def test_the_one_published_last_is_taken(
        self, published: tuple[date | None, date | None], city: str
    ) -> None:
        held = [
            brief(meetings=[meeting(venue=venue)], published=day)
            for venue, day in zip((RIGA, VILNIUS), published, strict=True)
        ]
        merged = merge(held)
        assert merged.meetings[0].venue == Venue(city=city)
        assert [str(each) for each in merged.conflicts] == [
            "/meetings/0/venue/city: release 0: Riga; release 1: Vilnius"
        ]

    def test_days_and_speakers(self) -> None:
        first = brief(meetings=[meeting(dates=days(QUIET))], statements=[said("Yes.", by=ANA)])
        later = date(2022, 5, 9)
        ben = Person(name="Ben Okoro")
        second = brief(meetings=[meeting(dates=days(later))], statements=[said("Yes.", by=ben)])
        merged = merge([first, second])
        found = {each.pointer for each in merged.conflicts}
        assert {"/meetings/0/dates", "/statements/0/speaker/name"} <= found

    def test_a_speaker_who_is_a_person_or_an_organisation(self) -> None:
        first = brief(statements=[said("Yes.", by=ANA)])
        second = brief(statements=[said("Yes.", by=Organisation(name="EU"))])
        [conflict] = merge([first, second]).conflicts
        assert conflict.pointer == "/statements/0/speaker"

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            pytest.param(meeting(name="Talks"), meeting(name="talks "), id="capitals and blanks"),
            pytest.param(
                meeting(dates=days(QUIET)),
                meeting(dates=days(QUIET, None, [Weekday.TH])),
                id="weekdays",
            ),
            pytest.param(meeting(agenda=[]), meeting(venue=RIGA), id="nothing said"),
        ],
    )
    def test_no_conflicts(self, first: object, second: object) -> None:
        assert merge([brief(meetings=[first]), brief(meetings=[second])]).conflicts == ()
