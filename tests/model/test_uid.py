"""The identifier of a meeting: the same for the same meeting, another for another."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import attrs
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief.model import DateRange, Level, Meeting, Venue
from natobrief.testing import date_ranges, meetings, texts, venues

WORDS = texts(surrogates=True)
IDENTIFIED = st.sampled_from([level for level in Level if level is not Level.OTHER])


#: What identifies a meeting that is told by its day.
BODIES = st.none() | WORDS
BY_DAY = {"name": WORDS, "body": BODIES, "level": IDENTIFIED, "dates": date_ranges()}

#: Meetings told by level, body and first day.
dated = st.builds(Meeting, **BY_DAY)

#: Meetings of which no day is stated.
undated = st.builds(
    Meeting,
    name=WORDS,
    body=BODIES,
    level=st.sampled_from(Level),
    venue=st.none() | venues(words=WORDS),
)


class TestStability:
    """What does not identify a meeting does not change its identifier."""

    @given(meeting=meetings(words=WORDS))
    def test_it_is_a_uuid_of_version_5(self, meeting: Meeting) -> None:
        assert UUID(meeting.uid).version == 5

    @given(meeting=dated, other=meetings(words=WORDS))
    def test_level_body_and_first_day_decide(self, meeting: Meeting, other: Meeting) -> None:
        assert meeting.dates is not None
        same = attrs.evolve(
            other,
            level=meeting.level,
            body=meeting.body,
            dates=DateRange(first=meeting.dates.first, last=date.max),
            sessions=(),
        )
        assert same.uid == meeting.uid

    @given(meeting=undated, other=meetings(words=WORDS))
    def test_without_a_day_name_and_city_decide(self, meeting: Meeting, other: Meeting) -> None:
        city = None if meeting.venue is None else meeting.venue.city
        venue = Venue(city=city, name="Palace", timezone="Europe/Bucharest")
        same = attrs.evolve(
            other,
            level=meeting.level,
            body=meeting.body,
            name=meeting.name,
            venue=venue,
            dates=None,
        )
        assert same.uid == meeting.uid

    @given(meeting=meetings(words=st.text("abcdXYZ", min_size=1)))
    def test_case_does_not_count(self, meeting: Meeting) -> None:
        body = None if meeting.body is None else meeting.body.swapcase()
        assert attrs.evolve(meeting, body=body, name=meeting.name.upper()).uid == meeting.uid


class TestDistinction:
    """What identifies a meeting changes its identifier."""

    @given(meeting=dated, level=IDENTIFIED)
    def test_another_level(self, meeting: Meeting, level: Level) -> None:
        assume(level is not meeting.level)
        assert attrs.evolve(meeting, level=level).uid != meeting.uid

    @given(meeting=dated | undated, body=BODIES)
    def test_another_body(self, meeting: Meeting, body: str | None) -> None:
        assume((body or "").casefold() != (meeting.body or "").casefold())
        assert attrs.evolve(meeting, body=body).uid != meeting.uid

    @given(meeting=dated, first=st.dates())
    def test_another_first_day(self, meeting: Meeting, first: date) -> None:
        assert meeting.dates is not None
        assume(first != meeting.dates.first)
        dates = DateRange(first=first, last=date.max)
        assert attrs.evolve(meeting, dates=dates).uid != meeting.uid

    @given(meeting=undated | dated.map(lambda one: attrs.evolve(one, level=Level.OTHER)))
    def test_another_name_where_the_name_counts(self, meeting: Meeting) -> None:
        assert attrs.evolve(meeting, name=f"{meeting.name}2").uid != meeting.uid

    @given(meeting=undated, city=WORDS, other=venues())
    def test_another_city_where_no_day_is_stated(
        self, meeting: Meeting, city: str, other: Venue
    ) -> None:
        here = attrs.evolve(meeting, venue=attrs.evolve(other, city=city))
        assert attrs.evolve(meeting, venue=attrs.evolve(other, city=f"{city}2")).uid != here.uid

    @given(words=st.tuples(WORDS, WORDS, WORDS))
    @example(words=("a", "b|c", "d"))
    def test_words_do_not_run_together(self, words: tuple[str, str, str]) -> None:
        body, name, city = words
        apart = Meeting(body=body, name=name, level=Level.OTHER, venue=Venue(city=city))
        joined = Meeting(body=f"{body}|{name}", name=city, level=Level.OTHER)
        assert apart.uid != joined.uid
        shifted = attrs.evolve(apart, name=f"{name}|{city}", venue=Venue(city=name))
        assert apart.uid != shifted.uid or apart == shifted


def test_the_next_day_is_another_meeting() -> None:
    first = date(2024, 7, 9)
    pair = [
        Meeting(
            name="Summit",
            level=Level.HEADS_OF_STATE_AND_GOVERNMENT,
            dates=DateRange(first=day, last=day),
        ).uid
        for day in (first, first + timedelta(days=1))
    ]
    assert pair[0] != pair[1]
