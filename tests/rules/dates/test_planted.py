"""What every text promises, whatever dates it holds."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief.errors import ValidationError
from natobrief.model import DateRange, Language, Origin
from natobrief.rules.dates import DatedText, find_dates, read_dates
from tests.rules.dates.saying import (
    MONTHS,
    SAID,
    WEEKDAYS,
    Said,
    around,
    day_first,
    filler,
    only,
    ranges,
    words,
)

REFERENCES = st.one_of(st.none(), st.dates())
#: Words of dates in any order, to make what no writer would.
PIECES = st.sampled_from(
    [
        *[month for names in MONTHS.values() for month in names],
        *[day for names in WEEKDAYS.values() for day in names],
        *words("1 2 29 30 31 32 1er 2022 2023 29-30 05/10/2011 2022-11-29 09:30 14h30 9 pm"),
        *words("- – / , ( ) . and et to au from between or the le of de at on CET GMT+3 %"),
        *words(
            "noon minuit tonight ce 29th twenty-first vingt juill. mid-June that année-là rue du"
        ),
        *words("today next last week month year demain prochain dernier semaine this first"),
        *words("will met Article since en de"),
        "\n",
    ]
)
JUMBLE = st.lists(PIECES, max_size=30).map(" ".join)

#: The day behind a year and a hyphen was taken for a part of a code.
NEW_YEAR = Said(
    "31 December 2000-1 January 2001",
    DateRange(first=date(2000, 12, 31), last=date(2001, 1, 1)),
    Language.EN,
)


class TestPlanted:
    """A date set into neutral words comes back, with its exact words."""

    @given(before=filler(), said=SAID, after=filler())
    @example(before="b", said=NEW_YEAR, after="b")
    def test_days_stated_in_full_come_back(self, before: str, said: Said, after: str) -> None:
        text = around(before, said.words, after)
        mention = only(text)
        assert (mention.dates, mention.span.of(text)) == (said.days, said.words)
        assert (mention.origin, mention.inferred_from) == (Origin.STATED, ())

    @given(before=filler(), said=SAID, after=filler())
    def test_weekdays_that_are_right_agree(self, before: str, said: Said, after: str) -> None:
        mention = only(around(before, said.words, after))
        assert mention.weekdays_stated == said.days.weekdays_stated
        assert mention.weekdays_agree is (True if mention.weekdays_stated else None)

    @given(said=SAID, reference=st.dates())
    def test_a_reference_changes_nothing_that_is_stated(self, said: Said, reference: date) -> None:
        assert find_dates(said.words, reference) == find_dates(said.words)

    @given(said=SAID)
    def test_the_language_changes_nothing_that_is_stated(self, said: Said) -> None:
        assert find_dates(said.words, language=said.language) == find_dates(said.words)

    @given(days=ranges(), away=st.integers(-170, 170), language=st.sampled_from(Language))
    def test_without_a_year_the_nearest_is_inferred(
        self, days: DateRange, away: int, language: Language
    ) -> None:
        words = day_first(days, language, " - ")
        for year in {days.first.year, days.last.year}:
            words = words.replace(f" {year}", "")
        mention = only(words, days.first + timedelta(days=away))
        assert mention.dates == days
        assert (mention.origin, mention.inferred_from[0]) == (Origin.INFERRED, "reference")

    @given(
        first=st.dates(date(2001, 1, 1), date(2001, 6, 27)),
        gap=st.integers(3, 150),
        link=st.sampled_from([" and ", ", and ", ", "]),
    )
    @example(first=date(2001, 4, 3), gap=33, link=" and ")
    def test_two_ranges_that_begin_with_their_months_stay_apart(
        self, first: date, gap: int, link: str
    ) -> None:
        days = [first, first + timedelta(days=1), first + timedelta(days=gap)]
        days.append(days[-1] + timedelta(days=1))
        assume(days[0].month == days[1].month and days[2].month == days[3].month)
        one, two = (f"{a:%B} {a.day}-{b.day}" for a, b in (days[:2], days[2:]))
        found = find_dates(f"on {one}{link}{two}, 2001.")
        assert [each.dates and tuple(each.dates)[:: len(each.dates) - 1] for each in found] == [
            tuple(days[:2]),
            tuple(days[2:]),
        ]


class TestText:
    """Whatever the text, mentions are in order, apart, and inside of it."""

    @given(text=filler(), reference=REFERENCES)
    def test_filler_holds_nothing(self, text: str, reference: date | None) -> None:
        assert read_dates(text, reference) == ((), ())

    @given(before=filler(), text=st.one_of(SAID.map(str), JUMBLE), reference=REFERENCES)
    def test_text_in_front_shifts_spans(
        self, before: str, text: str, reference: date | None
    ) -> None:
        front = f"{before}.\n\n"
        shifted = tuple(
            evolve(mention, span=mention.span.shifted(len(front)))
            for mention in find_dates(text, reference)
        )
        assert find_dates(front + text, reference) == shifted

    @given(text=st.one_of(st.text(), JUMBLE), reference=REFERENCES)
    @example(text="ſunday 5 May", reference=None)
    @example(text="next week, last year and tomorrow", reference=date.max)
    @example(text="last week, last Monday, last March and yesterday", reference=date.min)
    @example(text="29 February or 5 May", reference=date.max)
    @example(text="Monday 2/10/2011 to Jul 1/2011", reference=None)
    @example(text="January 0:00 2000 Jan", reference=None)
    @example(text="5 May 9:30 2000-01-02", reference=None)
    def test_any_text_is_survived(self, text: str, reference: date | None) -> None:
        mentions, problems = read_dates(text, reference)
        spans = [mention.span for mention in mentions]
        assert all(one.end <= two.start for one, two in pairwise(spans))
        assert all(span.end <= len(text) for span in spans)
        assert all(problem.span and problem.span.end <= len(text) for problem in problems)

    @given(text=JUMBLE, reference=st.dates())
    def test_no_span_ends_or_begins_beside_the_date(self, text: str, reference: date) -> None:
        for mention in find_dates(text, reference):
            words = mention.span.of(text)
            assert words == words.strip(" ,;:-–/\n")

    @given(text=JUMBLE, reference=REFERENCES)
    def test_the_words_of_a_stated_date_hold_its_year(
        self, text: str, reference: date | None
    ) -> None:
        for mention in find_dates(text, reference):
            if mention.dates is not None and mention.origin is Origin.STATED:
                days = mention.dates
                years = {str(days.first.year), str(days.last.year)}
                assert any(year in mention.span.of(text) for year in years)

    @given(text=JUMBLE, references=st.lists(REFERENCES, max_size=3))
    def test_a_text_read_once_is_seen_from_any_day(
        self, text: str, references: list[date | None]
    ) -> None:
        dated = DatedText(text)
        for reference in references:
            assert dated.seen_from(reference) == read_dates(text, reference)

    @given(text=JUMBLE)
    def test_without_a_reference_nothing_relative_is_settled(self, text: str) -> None:
        for mention in find_dates(text):
            assert "reference" not in mention.inferred_from

    @given(text=st.one_of(st.text(), JUMBLE), reference=st.datetimes())
    def test_a_moment_counts_as_its_day(self, text: str, reference: datetime) -> None:
        assert find_dates(text, reference) == find_dates(text, reference.date())


class TestLanguage:
    """The language is English, French or not given."""

    @pytest.mark.parametrize("language", [Language.EN, "en", "fr", None], ids=repr)
    def test_known_languages_are_taken(self, language: Language | str | None) -> None:
        assert len(find_dates("5 May 2022", language=language)) == 1

    @pytest.mark.parametrize("language", ["de", "EN", ""])
    def test_others_are_refused(self, language: str) -> None:
        with pytest.raises(ValidationError, match="expected language 'en' or 'fr'"):
            find_dates("", language=language)
