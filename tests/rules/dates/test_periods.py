"""Parts of a year, weeks named by a day, days of a month nearby, Roman months, days in brackets."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon.months import HALVES_OF_MONTH, PARTS_OF_YEAR
from natobrief.model import DateRange, Language, Origin
from natobrief.rules.dates import Precision, read_dates
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

FRIDAY = date(2022, 11, 25)
NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
TWO_DAYS = ranges(most=2, least=2)
LANGUAGES = st.sampled_from(Language)
#: Those that need no letter before them, as "l'été" does.
PARTS = st.sampled_from(sorted(set(PARTS_OF_YEAR) - {"été"}))


class TestPlanted:
    """What is planted comes back with its exact words."""

    @given(before=filler(), part=PARTS, year=st.integers(1949, 2048), of=st.booleans())
    def test_parts_of_a_year(self, before: str, part: str, year: int, of: bool) -> None:  # noqa: FBT001
        words = f"{part}{' of' if of and not part.endswith(' of') else ''} {year}"
        text = around(before, words, "")
        month, months = PARTS_OF_YEAR[part]
        last = date(year, month + months - 1, monthrange(year, month + months - 1)[1])
        mention = only(text)
        assert (mention.span.of(text), mention.precision) == (words, Precision.MONTH)
        assert mention.dates == DateRange(first=date(year, month, 1), last=last)
        is_season = months == 3 and month % 3 == 0
        assert mention.inferred_from == (("season",) if is_season else ())

    @given(
        before=filler(),
        part=st.sampled_from(sorted(HALVES_OF_MONTH)),
        month=st.dates(date(1950, 1, 1), date(2048, 6, 30)),
        has_year=st.booleans(),
    )
    @example(before="b", part="second half", month=date(2024, 2, 1), has_year=True)
    def test_halves_of_a_month(
        self,
        before: str,
        part: str,
        month: date,
        has_year: bool,  # noqa: FBT001
    ) -> None:
        is_french = part.endswith(("quinzaine", "moitié"))
        named = of_month(month, Language.FR if is_french else Language.EN)
        of = ("d'" if named[0] in "ao" else "de ") if is_french else "of "
        words = f"{part} {of}{named}{f' {month.year}' if has_year else ''}"
        text = around(before, words, "")
        mention = only(text, None if has_year else month)
        last = monthrange(month.year, month.month)[1]
        one, two = ((1, 15), (16, last))[HALVES_OF_MONTH[part] - 1]
        assert (mention.span.of(text), mention.precision) == (words, Precision.MONTH)
        assert mention.dates == DateRange(first=month.replace(day=one), last=month.replace(day=two))

    @given(before=filler(), day=st.dates(date(1950, 1, 1), date(2048, 6, 30)))
    def test_weeks_named_by_a_day(self, before: str, day: date) -> None:
        words = f"week of {day.day} {of_month(day, Language.EN)} {day.year}"
        mention = only(around(before, words, ""))
        first = day if day.weekday() == 6 else day - timedelta(days=day.weekday())
        assert mention.dates == DateRange(first=first, last=first + timedelta(days=6))
        assert mention.precision is Precision.WEEK

    @given(before=filler(), days=ranges(), sign=st.sampled_from([".", " ", ". ", "-", "/"]))
    def test_roman_months(self, before: str, days: DateRange, sign: str) -> None:
        last = days.last
        words = f"{last.day}{sign}{NUMERALS[last.month - 1]}{sign}{last.year}"
        days = DateRange(first=last, last=last)
        text = around(before, words, "")
        assert (only(text).dates, only(text).span.of(text)) == (days, words)

    @given(before=filler(), day=st.dates(date(1950, 1, 1), date(2048, 6, 30)))
    def test_figures_with_blanks(self, before: str, day: date) -> None:
        words = f"{day.day}. {day.month}. {day.year}"
        text = around(before, words, "")
        assert (only(text).dates, only(text).span.of(text)) == (
            DateRange(first=day, last=day),
            words,
        )

    @given(before=filler(), days=TWO_DAYS, language=LANGUAGES)
    @example(
        before="b",
        days=DateRange(first=date(2022, 11, 17), last=date(2022, 11, 18)),
        language=Language.EN,
    )
    def test_weekdays_in_brackets_behind_each_day(
        self, before: str, days: DateRange, language: Language
    ) -> None:
        first, last = days.first, days.last
        month = "" if first.month == last.month else f" {of_month(first, language)}"
        year = "" if first.year == last.year else f" {first.year}"
        words = (
            f"{number(first, language)}{month}{year} ({weekday(first, language)})"
            f" {'et' if language is Language.FR else 'and'} {number(last, language)}"
            f" ({weekday(last, language)}) {of_month(last, language)} {last.year}"
        )
        text = around(before, words, "")
        mention = only(text)
        assert (mention.span.of(text), mention.weekdays_agree) == (words, True)
        assert (mention.dates and mention.dates.first, mention.origin) == (first, Origin.STATED)

    @given(before=filler(), days=TWO_DAYS, language=LANGUAGES)
    def test_a_day_in_brackets(self, before: str, days: DateRange, language: Language) -> None:
        joint = "et" if language is Language.FR else "and"
        if days.first.month != days.last.month:
            days = DateRange(first=date(2022, 11, 17), last=date(2022, 11, 18))
        one, rest = day_first(days, language, "|").split("|")
        two, rest = rest.split(" ", 1)
        words = f"{weekday(days.first, language)} {one} ({joint} {two}) {rest}"
        text = around(before, words, "")
        mention = only(text)
        assert (mention.span.of(text), mention.weekdays_agree) == (words, True)
        assert list(mention.dates or ()) == list(days)

    @given(before=filler(), days=ranges(most=1), away=st.sampled_from([-1, 0, 1]))
    def test_a_day_of_a_month_nearby(self, before: str, days: DateRange, away: int) -> None:
        day = min(days.first.day, 28)
        words = f"{day}th of {('this', 'next', 'last')[away]} month"
        mention = only(around(before, words, ""), date(2022, 11, 25))
        assert list(mention.dates or ()) == [date(2022, 11 + away, day)]


HITS = [
    row("figures, blanks", "28. - 30. 11. 2022", ("28. - 30. 11. 2022", "2022-11-28/2022-11-30")),
    row(
        "figures, blanks, two months",
        "28. 11. - 2. 12. 2022",
        ("28. 11. - 2. 12. 2022", "2022-11-28/2022-12-02"),
    ),
    row(
        "figures, two years",
        "from 31.12.2022–02.01.2023",
        ("31.12.2022–02.01.2023", "2022-12-31/2023-01-02"),
    ),
    row(
        "afternoon",
        "29 (p.m.) and 30 November 2022",
        ("29 (p.m.) and 30 November 2022", "2022-11-29/2022-11-30"),
    ),
    row(
        "fr afternoon",
        "3 (après-midi) et du 4 avril 2008",
        ("3 (après-midi) et du 4 avril 2008", "2008-04-03/2008-04-04"),
    ),
    row(
        "brackets, not in a row",
        "17 (and 25) November 2022",
        ("17", "2022-11-17"),
        ("25) November 2022", "2022-11-25"),
    ),
    row(
        "fr this, two",
        "ce mercredi 16 et ce jeudi 17 novembre 2022",
        ("ce mercredi 16 et ce jeudi 17 novembre 2022", "2022-11-16/2022-11-17"),
    ),
    row("fr closed once", "fermé le dimanche 5 juin 2022", ("dimanche 5 juin 2022", "2022-06-05")),
    row("session", "in session 9-10/10/2012", ("9-10/10/2012", "2012-10-09/2012-10-10")),
    row("fr years", "les années 2012 et 2013.", ("2012 et 2013", "2012-01-01/2013-12-31")),
    row("Roman, two days", "3-4 XII 2019", ("3-4 XII 2019", "2019-12-03/2019-12-04")),
    row("Roman, stops", "29–30.XI.2022", ("29–30.XI.2022", "2022-11-29/2022-11-30")),
    row("Roman, number of a session", "session 3 XII 2019"),
    row("Roman, no month", "Louis XIV, 4 XIV 2019, XII and 3 IV"),
    row(
        "week",
        "week beginning Monday 5 December 2022",
        ("week beginning Monday 5 December 2022", "2022-12-05/2022-12-11"),
    ),
    row(
        "week, month first",
        "the week of December 5, 2022",
        ("week of December 5, 2022", "2022-12-05/2022-12-11"),
    ),
    row(
        "fr week",
        "la semaine du 12 juin 2023",
        ("semaine du 12 juin 2023", "2023-06-12/2023-06-18"),
    ),
    row(
        "days of a week",
        "week of 5-9 December 2022",
        ("5-9 December 2022", "2022-12-05/2022-12-09"),
    ),
    row(
        "week of last year", "week of 5 December last year", ("5 December last year", "2021-12-05")
    ),
    row("week of things", "week of Action, week of 35 hours"),
    row("winter", "winter 2022-2023", ("winter 2022-2023", "2022-12-01/2023-02-28")),
    row("fr winter", "l'hiver 2023/24", ("hiver 2023/24", "2023-12-01/2024-02-29")),
    row("winter of no one knows when", "winter 2022, winter 2022-24"),
    row("fr summer", "à l'été 2022", ("été 2022", "2022-06-01/2022-08-31")),
    row("fr verb", "Il a été 2022 fois"),
    row("name", "the Prague Spring of 1968, spring offensives", ("1968", "1968-01-01/1968-12-31")),
    row("spring", "In Spring 2023", ("Spring 2023", "2023-03-01/2023-05-31")),
    row("verb", "prices fall 2023 times, fall in 2023", ("2023", "2023-01-01/2023-12-31")),
    row(
        "half of next year",
        "the second half of next year",
        ("second half of next year", "2023-07-01/2023-12-31"),
    ),
    row(
        "half and a verb",
        "the second half of 2023 should show",
        ("second half of 2023", "2023-07-01/2023-12-31"),
    ),
    row("quarter and things", "Q2 2024 figures", ("Q2 2024", "2024-04-01/2024-06-30")),
    row("half of things", "first half of the session, first half of 2024 items"),
    row(
        "from season to season",
        "from spring 2022 to autumn 2023",
        ("spring 2022 to autumn 2023", "2022-03-01/2023-11-30"),
    ),
    row(
        "days of this month",
        "on the 29th and 30th of this month",
        ("29th and 30th of this month", "2022-11-29/2022-11-30"),
    ),
    row("fr month", "le 12 du mois prochain", ("12 du mois prochain", "2022-12-12")),
    row("fr this month", "le 12 de ce mois", ("12 de ce mois", "2022-11-12")),
    row("no such day", "the 31st of this month", ("31st of this month", "?")),
    row("fr since", "Depuis le 24 février", ("24 février", "2022-02-24")),
    row("fr end", "la fin de 2024, l'Alliance", ("2024", "2024-01-01/2024-12-31")),
    row(
        "attacks",
        "since the September 11 attacks, the attacks of 11 September, 11th of September"
        " terrorist attacks, les attentats du 11 septembre",
    ),
    row("months, and", "in May and June", ("May and June", "2023-05-01/2023-06-30")),
    row(
        "months, between",
        "between March and early May 2023",
        ("March and early May 2023", "2023-03-01/2023-05-31"),
    ),
    row(
        "months, from",
        "from March through May, Allies",
        ("March through May", "2023-03-01/2023-05-31"),
    ),
    row("months, one sure", "June and July were busy", ("June and July", "2022-06-01/2022-07-31")),
    row(
        "months, the other sure",
        "January and April saw talks",
        ("January", "2022-01-01/2022-01-31"),
        ("April", "2022-04-01/2022-04-30"),
    ),
    row(
        "months, or",
        "in May or June",
        ("May", "2023-05-01/2023-05-31"),
        ("June", "2022-06-01/2022-06-30"),
    ),
    row("fr months", "entre mars et mai", ("mars et mai", "2023-03-01/2023-05-31")),
    row("women", "April and June met May and Ms August"),
    row("lost blank behind a full stop", "after Sept.11, 2022", ("Sept.11, 2022", "2022-09-11")),
    row("attacks, dated", "the attacks of 11 September 2001", ("11 September 2001", "2001-09-11")),
]


@pytest.mark.parametrize(("text", "found"), HITS)
def test_hits(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text, FRIDAY) == found


def test_a_day_that_this_month_does_not_have_is_left_open() -> None:
    mentions, problems = read_dates("the 31st of this month", FRIDAY)
    assert ([mention.dates for mention in mentions], problems) == ([None], ())
