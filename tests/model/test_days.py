"""The protocol of ranges of days, and moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DateRange, Session
from natobrief.testing import date_ranges, texts
from natobrief.testing.days import offsets
from tests.model.fields import Value

RANGES = date_ranges(max_days=40)
FAR_FROM_THE_ENDS = (datetime(2, 1, 1), datetime(9998, 1, 1))  # noqa: DTZ001 - the zone is drawn


class TestIteration:
    """Iterating gives each day once, first to last."""

    @given(days=RANGES)
    def test_it_begins_with_the_first_and_ends_with_the_last(self, days: DateRange) -> None:
        listed = list(days)
        assert (listed[0], listed[-1]) == (days.first, days.last)

    @given(days=RANGES)
    def test_each_day_follows_the_one_before(self, days: DateRange) -> None:
        assert all(after - before == timedelta(days=1) for before, after in pairwise(days))

    @given(days=RANGES)
    def test_length_is_the_number_of_days(self, days: DateRange) -> None:
        assert len(days) == len(list(days)) >= 1

    def test_the_whole_calendar_has_a_length(self) -> None:
        assert len(DateRange(first=date.min, last=date.max)) == date.max.toordinal()

    @given(days=RANGES)
    def test_a_range_is_true(self, days: DateRange) -> None:
        assert days


class TestMembership:
    """A day is in the range when it is not before the first and not after the last."""

    @given(days=RANGES)
    def test_every_day_given_is_in_it(self, days: DateRange) -> None:
        assert all(day in days for day in days)

    @given(days=date_ranges(), day=st.dates())
    def test_a_day_is_in_it_or_before_or_after(self, days: DateRange, day: date) -> None:
        assert (day in days) is (days.first <= day <= days.last)

    @given(days=date_ranges(), moment=st.datetimes() | st.datetimes(timezones=offsets()))
    def test_a_datetime_counts_as_its_calendar_day(self, days: DateRange, moment: datetime) -> None:
        assert (moment in days) is (moment.date() in days)

    @given(days=date_ranges(), other=texts() | st.integers() | st.none() | date_ranges())
    def test_nothing_else_is_in_it(self, days: DateRange, other: object) -> None:
        assert other not in days


class TestOrder:
    """Ranges sort by first day, then last day."""

    @given(one=date_ranges(), other=date_ranges())
    def test_order_is_that_of_the_ends(self, one: DateRange, other: DateRange) -> None:
        ends = [(days.first, days.last, days.weekdays_stated) for days in (one, other)]
        assert (one < other) is (ends[0] < ends[1])
        assert (one >= other) is (ends[0] >= ends[1])

    @given(days=date_ranges(), other=st.dates() | texts())
    def test_a_range_has_no_order_with_anything_else(self, days: DateRange, other: Value) -> None:
        with pytest.raises(TypeError):
            assert days < other


class TestText:
    """A range is written in ISO 8601."""

    @given(days=date_ranges())
    def test_it_can_be_read_back(self, days: DateRange) -> None:
        ends = [date.fromisoformat(end) for end in str(days).split("/")]
        assert (ends[0], ends[-1]) == (days.first, days.last)
        assert len(ends) == min(len(days), 2)


class TestMoments:
    """Equal times of the clock at one offset make equal sessions, whatever zone gave it."""

    @pytest.mark.parametrize("end", ["start", "end"])
    @given(
        moment=st.datetimes(*FAR_FROM_THE_ENDS, timezones=offsets()),
        zone=offsets(),
    )
    def test_a_moment_at_another_offset_is_another_fact(
        self, end: str, moment: datetime, zone: timezone
    ) -> None:
        one, other = (
            Session(title="Dinner", **{end: each})  # type: ignore[arg-type]  # start or end
            for each in (moment, moment.astimezone(zone))
        )
        same = moment.utcoffset() == zone.utcoffset(None)
        assert (one == other) is same
        assert hash(one) == hash(other) or not same

    @given(moment=st.datetimes(timezones=offsets()))
    def test_the_name_of_a_zone_makes_no_difference(self, moment: datetime) -> None:
        named = timezone(moment.utcoffset() or timedelta(0), "local")
        one = Session(title="Dinner", start=moment)
        other = Session(title="Dinner", start=moment.replace(tzinfo=named))
        assert one == other
        assert hash(one) == hash(other)

    def test_the_repeated_hour_keeps_its_offset(self) -> None:
        second = datetime(2024, 10, 27, 2, 30, tzinfo=_Repeating(), fold=1)
        assert Session(title="Dinner", start=second).start == datetime(
            2024, 10, 27, 1, 30, tzinfo=UTC
        )


class _Repeating(tzinfo):
    """A zone in the hour that the clocks show twice."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Return an hour less for the second pass."""
        return timedelta(hours=1 if moment is not None and moment.fold else 2)

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Leave open what of it is summer time."""

    def tzname(self, moment: datetime | None) -> str | None:
        """Give no name."""
