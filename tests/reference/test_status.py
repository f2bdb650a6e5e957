"""What countries were to the Alliance, by date."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.errors import UnknownCountryError, ValidationError
from natobrief.model import Country, Status
from natobrief.reference import Framework, Period, Precision, Suspension, Tables
from natobrief.testing import countries

ROWS = data.load("status")["periods"]
COUNTS = [
    (date.fromisoformat(row["from"]), row["allies"]) for row in data.load("status")["ally_count"]
]
FOUNDATION = date(1949, 4, 4)
EVE = timedelta(days=1)
HELD = sorted({Country(row["country"]) for row in ROWS})
MEMBERSHIPS = [
    period
    for country in HELD
    for period in reference.periods_of(country)
    if period.status is Framework.ALLY
]


def days() -> st.SearchStrategy[date]:
    """Days of the Alliance's life, and some before and after."""
    return st.dates(date(1940, 1, 1), date(2040, 12, 31))


def codes(found: tuple[Country, ...]) -> list[str]:
    """Write countries short."""
    return [country.alpha3 for country in found]


class TestStatusOn:
    """One status holds on a day, and the lists of a day agree with it."""

    @given(country=countries(), day=days())
    def test_the_lists_of_a_day_agree_with_the_status(self, country: Country, day: date) -> None:
        lists = {
            Status.ALLY: reference.allies_on(day),
            Status.INVITEE: reference.invitees_on(day),
            Status.PARTNER: reference.partners_on(day),
        }
        status = reference.status_on(country, day)
        assert [each for each, those in lists.items() if country in those] == (
            [] if status is Status.OTHER else [status]
        )
        for those in lists.values():
            assert list(those) == sorted(those, key=lambda each: each.name)

    @given(day=days())
    def test_allies_are_as_many_as_the_table_counts(self, day: date) -> None:
        expected = max((count for start, count in COUNTS if start <= day), default=0)
        assert len(reference.allies_on(day)) == expected

    @pytest.mark.parametrize("period", MEMBERSHIPS, ids=[each.country.name for each in MEMBERSHIPS])
    def test_a_country_is_an_ally_on_the_day_of_its_accession(self, period: Period) -> None:
        eve = period.start - EVE
        invited = [
            each
            for each in reference.periods_of(period.country)
            if each.status is Framework.INVITEE and each.end == period.start
        ]
        assert reference.status_on(period.country, period.start) is Status.ALLY
        assert (reference.status_on(period.country, eve) is Status.INVITEE) == bool(invited)
        assert bool(invited) == (period.start != FOUNDATION)

    @given(country=countries(), day=days(), hour=st.integers(0, 23))
    def test_a_datetime_counts_as_its_day(self, country: Country, day: date, hour: int) -> None:
        moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
        assert reference.status_on(country, moment) is reference.status_on(country, day)

    @pytest.mark.parametrize(
        ("country", "day", "status"),
        [
            pytest.param("Finland", date(2022, 6, 28), Status.PARTNER, id="before-invitation"),
            pytest.param("Finland", date(2022, 6, 29), Status.INVITEE, id="invited"),
            pytest.param("Finland", date(2023, 4, 3), Status.INVITEE, id="eve-of-accession"),
            pytest.param("Finland", date(2023, 4, 4), Status.ALLY, id="accession"),
            pytest.param("Ukraine", date(2022, 11, 29), Status.PARTNER, id="aspirant-is-partner"),
            pytest.param("Morocco", date(2010, 1, 1), Status.PARTNER, id="dialogue"),
            pytest.param("Kuwait", date(2010, 1, 1), Status.PARTNER, id="initiative"),
            pytest.param("Japan", date(2022, 1, 1), Status.PARTNER, id="global"),
            pytest.param("Malta", date(1996, 10, 26), Status.PARTNER, id="first-pfp"),
            pytest.param("Malta", date(1996, 10, 27), Status.OTHER, id="withdrawn"),
            pytest.param("Malta", date(2008, 4, 3), Status.PARTNER, id="back"),
            pytest.param("Russia", date(2014, 3, 31), Status.PARTNER, id="not-yet-suspended"),
            pytest.param("Russia", date(2014, 4, 1), Status.OTHER, id="suspended"),
            pytest.param("Belarus", date(2022, 1, 1), Status.OTHER, id="suspended-2021"),
            pytest.param("Afghanistan", date(2020, 1, 1), Status.PARTNER, id="before-2021"),
            pytest.param("Afghanistan", date(2022, 1, 1), Status.OTHER, id="after-2021"),
            pytest.param("China", date(2022, 11, 29), Status.OTHER, id="never"),
            pytest.param("Greenland", date(2022, 11, 29), None, id="unknown"),
        ],
    )
    def test_days_that_matter(self, country: str, day: date, status: Status | None) -> None:
        if status is None:
            with pytest.raises(UnknownCountryError):
                reference.status_on(country, day)
        else:
            assert reference.status_on(country, day) is status

    def test_invitees_of_2003(self) -> None:
        found = codes(reference.invitees_on(date(2003, 6, 1)))
        assert found == ["BGR", "EST", "LVA", "LTU", "ROU", "SVK", "SVN"]


class TestConfirmation:
    """Answers that hang on an unconfirmed date are told apart."""

    @given(country=countries(), day=days())
    def test_without_periods_nothing_is_doubtful(self, country: Country, day: date) -> None:
        if not reference.periods_of(country):
            assert reference.status_is_confirmed_on(country, day)

    @pytest.mark.parametrize(
        ("country", "day", "confirmed"),
        [
            pytest.param("Germany", date(1955, 5, 7), False, id="deposit-or-first-seat"),
            pytest.param("Germany", date(2024, 5, 7), True, id="long-ago"),
            pytest.param("Germany", date(1953, 5, 7), True, id="long-before"),
            pytest.param("Finland", date(2023, 4, 3), True, id="confirmed-accession"),
            pytest.param("North Macedonia", date(2018, 8, 1), False, id="conditional-invitation"),
            pytest.param("North Macedonia", date(2020, 3, 26), True, id="accession-ends-it"),
            pytest.param("Latvia", date(2004, 5, 1), True, id="accession-ends-the-partnership"),
            pytest.param("Japan", date(2016, 7, 8), False, id="before-first-observation"),
            pytest.param("Japan", date(2018, 7, 11), True, id="after-first-observation"),
            pytest.param("Japan", date(2013, 12, 31), True, id="year-before-the-start"),
            pytest.param("Colombia", date(2010, 1, 1), False, id="not-later-than"),
            pytest.param("Colombia", date(2018, 1, 1), True, id="later"),
            pytest.param("Egypt", date(1995, 2, 10), False, id="month-of-start"),
            pytest.param("Egypt", date(1995, 3, 1), True, id="month-after"),
            pytest.param("Belarus", date(2021, 12, 1), False, id="year-of-suspension"),
            pytest.param("Belarus", date(2022, 1, 1), True, id="year-after-suspension"),
            pytest.param("Russia", date(2014, 4, 1), True, id="confirmed-suspension"),
            pytest.param("Afghanistan", date(2020, 1, 1), True, id="before-suspension"),
            pytest.param("Afghanistan", date(2022, 1, 1), False, id="seen-though-suspended"),
            pytest.param("Afghanistan", date(2026, 1, 1), False, id="seen-and-not-settled-since"),
        ],
    )
    def test_days_that_matter(self, country: str, day: date, confirmed: bool) -> None:  # noqa: FBT001
        assert reference.status_is_confirmed_on(country, day) is confirmed

    def test_an_unconfirmed_end_is_doubtful_in_its_year(self) -> None:
        period = Period(
            country=Country("CHE"),
            status=Framework.PFP,
            start=date(2000, 1, 1),
            end=date(2010, 6, 1),
            end_confirmed=False,
        )
        assert [period.is_doubtful_on(date(year, 1, 1)) for year in (2009, 2010, 2011)] == [
            False,
            True,
            False,
        ]

    def test_a_year_is_as_exact_as_a_year(self) -> None:
        period = Period(
            country=Country("CHE"),
            status=Framework.PFP,
            start=date(2000, 1, 1),
            precision=Precision.YEAR,
        )
        assert period.is_doubtful_on(date(2000, 12, 31))
        assert not period.is_doubtful_on(date(2001, 1, 1))


class TestPeriod:
    """Periods are half-open and never empty."""

    @given(start=days(), length=st.integers(1, 9999), offset=st.integers(-20, 20))
    def test_periods_are_half_open(self, start: date, length: int, offset: int) -> None:
        end = start + timedelta(days=length)
        period = Period(country=Country("CHE"), status=Framework.PFP, start=start, end=end)
        assert not period.in_force_on(start - EVE)
        assert period.in_force_on(start)
        assert period.in_force_on(end - EVE)
        assert not period.in_force_on(end)
        day = start + timedelta(days=offset)
        assert period.in_force_on(day) == (start <= day < end)

    @given(start=days(), length=st.integers(0, 99))
    def test_an_end_not_after_the_start_is_refused(self, start: date, length: int) -> None:
        with pytest.raises(ValidationError, match=r"Period\.end"):
            Period(
                country=Country("CHE"),
                status=Framework.PFP,
                start=start,
                end=start - timedelta(days=length),
            )

    def test_a_suspension_ends(self) -> None:
        gap = Suspension(start=date(2001, 1, 1), end=date(2002, 1, 1), what="all")
        period = Period(
            country=Country("CHE"),
            status=Framework.PFP,
            start=date(2000, 1, 1),
            suspensions=(gap,),
        )
        checked = (date(2000, 12, 31), date(2001, 1, 1), date(2001, 12, 31), date(2002, 1, 1))
        assert [period.in_force_on(day) for day in checked] == [True, False, False, True]

    @pytest.mark.parametrize("framework", Framework)
    def test_every_framework_is_in_the_table(self, framework: Framework) -> None:
        assert framework in data.load("status")["_statuses"]
        assert any(row["status"] == framework for row in ROWS)


class TestTables:
    """Added periods count as those of the table."""

    def test_a_new_ally(self) -> None:
        joined = Period(country=Country("CHE"), status=Framework.ALLY, start=date(2090, 1, 1))
        mine = Tables().extended(periods=[joined])
        assert reference.status_on("CHE", date(2090, 1, 1), tables=mine) is Status.ALLY
        assert reference.status_on("CHE", date(2090, 1, 1)) is Status.PARTNER
        assert len(reference.allies_on(date(2090, 1, 1), tables=mine)) == 33
        assert joined in reference.periods_of("Switzerland", tables=mine)


class TestRows:
    """The table of periods is well formed."""

    @pytest.mark.parametrize("country", HELD, ids=[country.name for country in HELD])
    def test_a_framework_holds_once_at_a_time(self, country: Country) -> None:
        periods = reference.periods_of(country)
        assert list(periods) == sorted(periods, key=lambda each: (each.start, each.status))
        for framework in Framework:
            held = [each for each in periods if each.status is framework]
            for earlier, later in pairwise(held):
                assert earlier.end is not None
                assert earlier.end <= later.start

    def test_an_accession_ends_all_else(self) -> None:
        for membership in MEMBERSHIPS:
            assert membership.end is None
            for period in reference.periods_of(membership.country):
                assert period is membership or (period.end or date.max) <= membership.start

    def test_steps_of_an_accession_are_in_order(self) -> None:
        for row in ROWS:
            if row["status"] == "invitee":
                steps = ("invited", "protocol_signed", "end")
                taken = [row[step] for step in steps if step in row]
                assert taken == sorted(taken)
                assert row["start"] == taken[0]

    def test_sources_are_listed(self) -> None:
        known = data.load("status")["_sources"]
        for row in ROWS:
            assert set(row["sources"]) <= set(known)

    def test_counts_rise(self) -> None:
        assert sorted(COUNTS) == COUNTS
        assert {start for start, _ in COUNTS} == {period.start for period in MEMBERSHIPS}
