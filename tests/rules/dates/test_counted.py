"""Days and weeks counted from the reference: "ten days ago", "dans deux semaines"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon.months import COUNTS
from natobrief.model import Language, Origin
from natobrief.rules.dates import Precision
from tests.rules.dates.saying import around, filler, only, row, short

FRIDAY = date(2022, 11, 25)
REFERENCES: Final = st.dates(date(1950, 1, 1), date(2050, 1, 1))
#: Before the reference, or after it.
SIGNS: Final = st.sampled_from([-1, 1])
LANGUAGES: Final = st.sampled_from(Language)
#: How many: in figures or in words; in French a week is "eight days" and a fortnight "fifteen".
NUMBERS: Final = st.integers(2, 99).filter(lambda number: number not in {8, 15})


@st.composite
def counted(draw: st.DrawFn) -> tuple[Language, int, str]:
    """Draw a language and how many, as a number and as its words."""
    language, number = draw(LANGUAGES), draw(NUMBERS)
    words = [word for word, count in COUNTS[language].items() if count == number]
    return language, number, draw(st.sampled_from([str(number), *words]))


class TestCounting:
    """Days are days; weeks run from Monday to Sunday."""

    @given(before=filler(), count=counted(), reference=REFERENCES, sign=SIGNS)
    @example(before="b", count=(Language.EN, 10, "ten"), reference=date(2012, 5, 10), sign=1)
    def test_days(
        self, before: str, count: tuple[Language, int, str], reference: date, sign: int
    ) -> None:
        language, number, said = count
        words = {
            (Language.EN, -1): f"{said} days ago",
            (Language.EN, 1): f"in {said} days' time",
            (Language.FR, -1): f"il y a {said} jours",
            (Language.FR, 1): f"dans {said} jours",
        }[language, sign]
        text = around(before, words, "")
        mention = only(text, reference)
        day = reference + timedelta(days=sign * number)
        assert (mention.span.of(text), str(mention.dates)) == (words, str(day))
        assert (mention.origin, mention.inferred_from) == (Origin.INFERRED, ("reference",))
        assert only(text).dates is None

    @given(before=filler(), count=counted(), reference=REFERENCES, sign=SIGNS)
    def test_weeks(
        self, before: str, count: tuple[Language, int, str], reference: date, sign: int
    ) -> None:
        language, number, said = count
        words = {
            (Language.EN, -1): f"{said} weeks ago",
            (Language.EN, 1): f"{said} weeks from now",
            (Language.FR, -1): f"il y a {said} semaines",
            (Language.FR, 1): f"dans {said} semaines",
        }[language, sign]
        text = around(before, words, "")
        mention = only(text, reference)
        day = reference + timedelta(weeks=sign * number)
        assert mention.dates is not None
        assert day in mention.dates
        assert (mention.dates.first.weekday(), len(mention.dates)) == (0, 7)
        assert (mention.span.of(text), mention.precision) == (words, Precision.WEEK)

    def test_beyond_the_calendar_nothing_is_settled(self) -> None:
        assert short("ten days ago", date.min) == [("ten days ago", "?")]


HITS = [
    row("one", "a day ago", ("a day ago", "2022-11-24")),
    row("opens", "The Summit opens in ten days.", ("in ten days", "2022-12-05")),
    row("will", "In 12 days, ministers will meet.", ("In 12 days", "2022-12-07")),
    row("to be held", "a meeting is to be held in ten days", ("in ten days", "2022-12-05")),
    row("a date behind it", "two weeks from now, on Friday 9 December",
        ("two weeks from now", "2022-12-05/2022-12-11"), ("Friday 9 December", "2022-12-09")),
    row("curly", "in two weeks’ time", ("in two weeks’ time", "2022-12-05/2022-12-11")),
    row("a week's time", "in a week's time", ("in a week's time", "2022-11-28/2022-12-04")),
    row("from now", "in ten days from now", ("in ten days from now", "2022-12-05")),
    row("week from today", "a week from today", ("a week from today", "2022-12-02")),
    row("from today", "two days from today", ("two days from today", "2022-11-27")),
    row("fortnight", "a fortnight ago", ("a fortnight ago", "2022-11-07/2022-11-13")),
    row("ago today", "Two weeks ago today", ("Two weeks ago today", "2022-11-11")),
    row("ago yesterday", "a week ago yesterday", ("a week ago yesterday", "2022-11-17")),
    row("with its date", "ten days ago (15 November)",
        ("ten days ago (15 November)", "2022-11-15")),
    row("with its weekday", "ten days ago, Tuesday", ("ten days ago, Tuesday", "2022-11-15")),
    row("before a weekday", "A few days ago, Wednesday's debate", ("Wednesday", "2022-11-30")),
    row("opens in one", "It opens in a week.", ("in a week", "2022-11-28/2022-12-04")),
    row("behind a weekday", "Tuesday two weeks ago",
        ("two weeks ago", "2022-11-07/2022-11-13")),
    row("fr behind a weekday", "mardi il y a deux semaines",
        ("il y a deux semaines", "2022-11-07/2022-11-13")),
    row("fr a week", "il y a huit jours", ("il y a huit jours", "2022-11-14/2022-11-20")),
    row("fr a fortnight", "Dans 15 jours", ("Dans 15 jours", "2022-12-05/2022-12-11")),
    row("fr one", "il y a une semaine", ("il y a une semaine", "2022-11-14/2022-11-20")),
]  # fmt: skip

NOTHING = [
    row("a while", "It was built in ten days."),
    row("a while, no verb", "5,000 troops in ten days"),
    row("a while of one", "They will not give up in a week."),
    row("able", "a force ready to deploy in ten days, which will be large"),
    row("able, behind", "In ten days it can be there; all will see."),
    row("about right", "some ten days ago, about two weeks ago, more than 10 days ago"),
    row("one of two", "two or three weeks ago, 10-12 days ago"),
    row("months and years", "two months ago, five years ago, in ten years' time, il y a dix ans"),
    row("hours", "ten hours ago, dans deux heures"),
    row("a weekday of it", "two weeks ago on Tuesday; a week ago, on Monday"),
    row("a weekday of it, last", "a week ago last Friday"),
    row("later", "ten days later, two weeks after, the following day, le lendemain"),
    row("within", "within ten days; within ten days from now; dans les dix jours; d'ici dix jours"),
    row("fr there are", "il y a dix jours de débats et dans dix jours d'été"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), [*HITS, *NOTHING])
def test_counted(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text, FRIDAY) == found
