"""Words between marks among dates, and clock times of each of several days."""

from __future__ import annotations

from datetime import date, time
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon.months import HEDGES
from natobrief.model import DateRange, Language
from natobrief.rules.dates import find_dates
from tests.rules.dates.saying import (
    around,
    day_first,
    filler,
    number,
    of_month,
    only,
    ranges,
    row,
    short,
    weekday,
)

#: The Friday before the meeting in Bucharest.
FRIDAY = date(2022, 11, 25)
BUCHAREST = "2022-11-29/2022-11-30"
LANGUAGES: Final = st.sampled_from(Language)
TWO_DAYS: Final = ranges(most=2, least=2)
#: How an aside is set off behind "and".
MARKS: Final = (" ({}) ", " ({}), ", ", {}, ", " – {} – ")
ASIDES: Final = st.sampled_from(
    ["if needed", "tbc", "le cas échéant", "s'il y a lieu", "in a second step", "TBC"]
)


def and_(language: Language) -> str:
    """Return the word for "and"."""
    return "et" if language is Language.FR else "and"


class TestAsides:
    """What is put between marks unties nothing, and is part of the span."""

    @given(
        before=filler(),
        days=TWO_DAYS,
        language=LANGUAGES,
        marks=st.sampled_from(MARKS),
        aside=ASIDES,
    )
    @example(
        before="b",
        days=DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30)),
        language=Language.EN,
        marks=" ({}) ",
        aside="if needed",
    )
    def test_behind_and(
        self, before: str, days: DateRange, language: Language, marks: str, aside: str
    ) -> None:
        words = day_first(days, language, f" {and_(language)}{marks.format(aside)}")
        text = around(before, words, "")
        assert (only(text).dates, only(text).span.of(text)) == (days, words)

    @given(
        before=filler(), days=TWO_DAYS, language=LANGUAGES, hedge=st.sampled_from(sorted(HEDGES))
    )
    def test_without_marks(
        self, before: str, days: DateRange, language: Language, hedge: str
    ) -> None:
        words = day_first(days, language, f" {and_(language)} {hedge} ")
        text = around(before, words, "")
        assert (only(text).dates, only(text).span.of(text)) == (days, words)

    @given(before=filler(), days=TWO_DAYS, language=LANGUAGES, aside=ASIDES)
    def test_behind_the_first_day(
        self, before: str, days: DateRange, language: Language, aside: str
    ) -> None:
        words = day_first(days, language, f" ({aside}) {and_(language)} ")
        text = around(before, words, "")
        assert (only(text).dates, only(text).span.of(text)) == (days, words)

    @given(before=filler(), days=TWO_DAYS, language=LANGUAGES, aside=ASIDES)
    @example(
        before="b",
        days=DateRange(first=date(2000, 12, 31), last=date(2001, 1, 1)),
        language=Language.EN,
        aside="if needed",
    )
    def test_with_weekdays(
        self, before: str, days: DateRange, language: Language, aside: str
    ) -> None:
        one, two = days.first, days.last
        words = (
            f"{weekday(one, language)} {number(one, language)} {of_month(one, language)}"
            f" {and_(language)}, {aside}, {weekday(two, language)} {number(two, language)}"
            f" {of_month(two, language)} {two.year}"
        )
        text = around(before, words, "")
        mention = only(text)
        assert mention.dates is not None
        assert (mention.dates.first, mention.dates.last) == (one, two)
        assert (mention.span.of(text), mention.weekdays_agree) == (words, True)


class TestEachItsTimes:
    """Days that each have their clock times are mentions of their own, of one month and year."""

    @given(
        before=filler(),
        days=TWO_DAYS,
        language=LANGUAGES,
        hours=st.lists(st.integers(0, 23), min_size=2, max_size=2),
    )
    @example(
        before="b",
        days=DateRange(first=date(2022, 11, 29), last=date(2022, 11, 30)),
        language=Language.EN,
        hours=[14, 13],
    )
    def test_times_in_brackets(
        self, before: str, days: DateRange, language: Language, hours: list[int]
    ) -> None:
        said = [
            f"{number(day, language)} {of_month(day, language)} {day.year} ({hour:02}:30)"
            for day, hour in zip(days, hours, strict=True)
        ]
        text = around(before, f" {and_(language)} ".join(said), "")
        found = find_dates(text)
        assert [mention.span.of(text) for mention in found] == said
        assert [mention.start for mention in found] == [time(hour, 30) for hour in hours]

    def test_a_time_stays_with_its_day(self) -> None:
        one, two = find_dates("on 12 May 2022 at 10:00 and on 14 May 2022")
        assert (one.span.end, one.start, two.start) == (23, time(10), None)

    def test_a_time_of_the_first_of_two_days_in_a_row(self) -> None:
        mention = only("on 12 May 2022 at 10:00 and on 13 May 2022")
        assert (str(mention.dates), mention.start) == ("2022-05-12/2022-05-13", time(10))

    def test_the_last_of_three_states_the_year(self) -> None:
        text = "28 May (13:00-21:00), 29 May (07:00-22:00) and 30 May 2012 (07:00-20:00)"
        found = find_dates(text)
        assert [str(mention.dates) for mention in found] == [
            "2012-05-28", "2012-05-29", "2012-05-30"
        ]  # fmt: skip
        assert [mention.end for mention in found] == [time(21), time(22), time(20)]


HITS = [
    row("brackets", "on 29 and (if needed) 30 November 2022 at the Palace",
        ("29 and (if needed) 30 November 2022", BUCHAREST)),
    row("fr, brackets", "les 29 et (si nécessaire) 30 novembre 2022",
        ("29 et (si nécessaire) 30 novembre 2022", BUCHAREST)),
    row("weekdays without the first month",
        "on Tuesday 29 and, if necessary, Wednesday 30 November 2022",
        ("Tuesday 29 and, if necessary, Wednesday 30 November 2022", BUCHAREST)),
    row("fr, weekdays", "le mardi 29 et, le cas échéant, le mercredi 30 novembre 2022",
        ("mardi 29 et, le cas échéant, le mercredi 30 novembre 2022", BUCHAREST)),
    row("bracket around both", "29 (and, if needed, 30) November 2022",
        ("29 (and, if needed, 30) November 2022", BUCHAREST)),
    row("bracket with its month", "29 November (and, if needed, 30 November) 2022",
        ("29 November (and, if needed, 30 November) 2022", BUCHAREST)),
    row("month first", "November 29 and, if needed, 30, 2022",
        ("November 29 and, if needed, 30, 2022", BUCHAREST)),
    row("remark", "29 (tbc) and 30 November 2022", ("29 (tbc) and 30 November 2022", BUCHAREST)),
    row("of three", "28, 29 and – if required – 30 November 2022",
        ("28, 29 and – if required – 30 November 2022", "2022-11-28/2022-11-30")),
    row("puis", "le 29 puis le 30 novembre 2022",
        ("29 puis le 30 novembre 2022", BUCHAREST)),
    row("not in a row", "29 September and, if needed, 30 November 2022",
        ("29 September", "2022-09-29"), ("30 November 2022", "2022-11-30")),
    row("parts of the day", "the afternoon of 29 November and the morning of 30 November 2022",
        ("29 November and the morning of 30 November 2022", BUCHAREST)),
    row("fr, parts of the day", "l'après-midi du 29 novembre et la matinée du 30 novembre 2022",
        ("29 novembre et la matinée du 30 novembre 2022", BUCHAREST)),
    row("part of the day behind", "le 29 novembre 2022 (matin)",
        ("29 novembre 2022 (matin)", "2022-11-29")),
    row("part of the day behind each", "le 29 novembre après-midi et le 30 novembre matin",
        ("29 novembre après-midi et le 30 novembre matin", BUCHAREST)),
    row("year behind brackets", "on Tuesday (29 November) and Wednesday (30 November) 2022",
        ("Tuesday (29 November) and Wednesday (30 November) 2022", BUCHAREST)),
    row("year behind times", "29 November (from 14:00) and 30 November (until 13:00) 2022",
        ("29 November (from 14:00)", "2022-11-29"),
        ("30 November (until 13:00) 2022", "2022-11-30")),
    row("figures in brackets", "Tuesday (29/11) and Wednesday (30/11)",
        ("Tuesday (29/11) and Wednesday (30/11)", BUCHAREST)),
    row("months with in", "in May and in June 2022",
        ("May and in June 2022", "2022-05-01/2022-06-30")),
    row("a day behind a dash is no year", "1 January–30 June 2022",
        ("1 January–30 June 2022", "2022-01-01/2022-06-30")),
    row("tomorrow and a weekday", "Tomorrow and on Saturday (26 and 27 November 2022)",
        ("Tomorrow and on Saturday (26 and 27 November 2022)", "2022-11-26/2022-11-27")),
    row("today and tomorrow", "today and tomorrow (25-26 November 2022)",
        ("today and tomorrow (25-26 November 2022)", "2022-11-25/2022-11-26")),
    row("more days than words", "today and tomorrow, 25 November 2022",
        ("today and tomorrow", "2022-11-25/2022-11-26"), ("25 November 2022", "2022-11-25")),
    row("tomorrow and one date", "tomorrow and Tuesday 29 November 2022",
        ("tomorrow", "2022-11-26"), ("Tuesday 29 November 2022", "2022-11-29")),
    row("tomorrow and two dates", "tomorrow and 5 and 6 December 2022",
        ("tomorrow", "2022-11-26"), ("5 and 6 December 2022", "2022-12-05/2022-12-06")),
    row("tomorrow and weeks", "tomorrow and Monday (5 and 6 December) 2022",
        ("tomorrow and Monday (5 and 6 December) 2022", "2022-12-05/2022-12-06")),
    row("the weekday of a date keeps its words", "on 12 May and on Tuesday (17 May 2022)",
        ("12 May", "2022-05-12"), ("Tuesday (17 May 2022)", "2022-05-17")),
    row("street", "on Monday Street"),
    row("ranges in a list", "on 15-17, 22 and 24 November 2022",
        ("15-17", "2022-11-15/2022-11-17"), ("22", "2022-11-22"),
        ("24 November 2022", "2022-11-24")),
    row("fr ranges in a list", "du 3 au 5, le 10 et du 12 au 14 mai 2022",
        ("3 au 5", "2022-05-03/2022-05-05"), ("10", "2022-05-10"),
        ("12 au 14 mai 2022", "2022-05-12/2022-05-14")),
    row("ranges with commas alone", "15-17, 22 November 2022",
        ("22 November 2022", "2022-11-22")),
    row("month first, over a month", "November 29, 30 and December 1, 2022",
        ("November 29, 30 and December 1, 2022", "2022-11-29/2022-12-01")),
    row("figures, and", "29 and 30/11/2022", ("29 and 30/11/2022", BUCHAREST)),
    row("fr figures, and", "les 29 et 30.11.2022", ("29 et 30.11.2022", BUCHAREST)),
    row("figures, no year", "on 29-30/11 (Bucharest)", ("29-30/11", BUCHAREST)),
    row("fr figures, no year", "les 29 et 30/11", ("29 et 30/11", BUCHAREST)),
    row("figures, no month", "on 29-30/13"),
    row("behind a.m.", "until 11 a.m. Tuesday", ("11 a.m. Tuesday", "2022-11-29")),
    row("behind M.", "M. Lundi"),
    row("numbers in brackets", "on Tuesday (29th) and Wednesday (30th) at noon",
        ("Tuesday (29th) and Wednesday (30th) at noon", BUCHAREST)),
    row("notes in brackets", "on Tuesday (1)", ("Tuesday", "2022-11-29")),
    row("prose in brackets", "in annex 5 (see above) and in 30 November letters",
        ("30 November", "2022-11-30")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), HITS)
def test_asides(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text, FRIDAY) == found


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("le 29 novembre 2022 à 10 heures et demie", time(10, 30)),
        ("à 9 h et quart le 29 novembre 2022", time(9, 15)),
        ("29 November 2022, 12:00 (noon) CET", time(12)),
        ("29 November 2022 (until 13:00)", time(13)),
        ("at 10:00 CET (11:00 EET) on 29 November 2022", time(10)),
        ("29 November 2022, 10:00 a.m. EST / 4:00 p.m. CET", time(10)),
        ("29 novembre 2022 à partir de 19h15 (11h15, heure locale)", time(19, 15)),
    ],
)
def test_clock_times(text: str, start: time) -> None:
    assert only(text).start == start


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("29 November 2022, 9-12 a.m.", time(12)),
        ("29 November 2022, 9 a.m.-12 a.m.", time(0)),
        ("29 November 2022, 9 p.m.-12 a.m.", time(0)),
    ],
)
def test_noon_and_midnight(text: str, end: time) -> None:
    assert only(text).end == end


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("at 10:00 CET (11:00 EET) on 29 May", "10:00 CET (11:00 EET) on 29 May"),
        ("29 May (10:00-12:00 and 14:00-16:00).", "29 May (10:00-12:00 and 14:00-16:00)"),
        ("a session (29 May, 09.30) and", "29 May, 09.30"),
        ("29 May (10:00 in the great hall) 2022", "29 May (10:00 in the great hall) 2022"),
        ("29 May at 10:00 (11:00 in Riga)", "29 May at 10:00"),
        ("29 May (10:00\nin the hall)", "29 May (10:00"),
    ],
)
def test_times_in_brackets_are_whole(text: str, words: str) -> None:
    assert only(text).span.of(text) == words
