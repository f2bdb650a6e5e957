"""Days counted from the one named before them."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon.months import DAYS_AWAY
from natobrief.model import DateRange, Language, Origin
from natobrief.rules.dates import find_dates
from tests.rules.dates.saying import day_first, of_month, row, short

NUMBERS = {2: ("two", "deux"), 3: ("three", "trois"), 10: ("ten", "dix")}


@given(
    day=st.dates(date(1950, 1, 1), date(2048, 1, 1)),
    words=st.sampled_from(sorted(DAYS_AWAY)),
    way=st.sampled_from([". ", " (", ", and ", ".\n\n", " ; "]),
    filler=st.sampled_from(["", "as agreed, ", "of course "]),
)
@example(day=date(2012, 2, 28), words="the following day", way=". ", filler="")
def test_a_day_counts_from_the_one_before_it(day: date, words: str, way: str, filler: str) -> None:
    """The day is found with its exact words, and says from what it was inferred."""
    text = f"Held on {day.day} {of_month(day, Language.EN)} {day.year}{way}{filler}{words}, again."
    first, second = find_dates(text)
    assert str(first.dates) == str(day)
    assert str(second.dates) == str(day + timedelta(days=DAYS_AWAY[words]))
    assert second.span.of(text) == words
    assert (second.origin, second.inferred_from) == (Origin.INFERRED, ("other dates of the text",))


@given(
    day=st.dates(date(1950, 1, 1), date(2048, 1, 1)),
    count=st.sampled_from(sorted(NUMBERS)),
    is_later=st.booleans(),
    language=st.sampled_from(Language),
    in_figures=st.booleans(),
)
def test_so_many_days_later(
    day: date, count: int, language: Language, *, is_later: bool, in_figures: bool
) -> None:
    is_french = language is Language.FR
    number = str(count) if in_figures else NUMBERS[count][is_french]
    unit, way = (
        ("jours", ("plus tôt", "plus tard")) if is_french else ("days", ("earlier", "later"))
    )
    dated = day_first(DateRange(first=day, last=day), language, "-")
    text = f"{dated}. {number} {unit} {way[is_later]}, "
    found = day + timedelta(days=count if is_later else -count)
    assert [str(mention.dates) for mention in find_dates(text, language=language)] == [
        str(day),
        str(found),
    ]


ROWS = [
    row("chain", "on 31 May 2010. The following day they left, and that evening they dined.",
        ("31 May 2010", "2010-05-31"), ("The following day", "2010-06-01"),
        ("that evening", "2010-06-01")),
    row("by whom", "on 5 May 2010, with what was said the day before by Ida Holm",
        ("5 May 2010", "2010-05-05"), ("the day before", "2010-05-04")),
    row("part of the day", "le 5 mai 2010 et la veille au soir", ("5 mai 2010", "2010-05-05"),
        ("la veille au soir", "2010-05-04")),
    row("another sentence of the day", "He came on 5 May 2010. On 7 May 2010 he left. The next day",
        ("5 May 2010", "2010-05-05"), ("7 May 2010", "2010-05-07"), ("The next day", "2010-05-08")),
    row("said twice", "5 May 2010, on 5 May 2010, later that day",
        ("5 May 2010", "2010-05-05"), ("5 May 2010", "2010-05-05"),
        ("later that day", "2010-05-05")),
    row("a year before it", "in 2008, in May 2009 and on 5 May 2010; the following day",
        ("2008", "2008-01-01/2008-12-31"), ("May 2009", "2009-05-01/2009-05-31"),
        ("5 May 2010", "2010-05-05"), ("the following day", "2010-05-06")),
    row("two days", "on 5 May 2010 and on 9 May 2010 they met; the following day",
        ("5 May 2010", "2010-05-05"), ("9 May 2010", "2010-05-09")),
    row("two lines", "5 May 2010\nOn 9 May 2010, and the following day",
        ("5 May 2010", "2010-05-05"), ("9 May 2010", "2010-05-09"),
        ("the following day", "2010-05-10")),
    row("range", "on 5-6 May 2010. The following day", ("5-6 May 2010", "2010-05-05/2010-05-06")),
    row("month", "in May 2010. The following day", ("May 2010", "2010-05-01/2010-05-31")),
    row("said by a date", "on 5 May 2010, the following day, 6 May 2010",
        ("5 May 2010", "2010-05-05"), ("6 May 2010", "2010-05-06")),
    row("far", "on 5 May 2010. It rained. It rained again. The next day",
        ("5 May 2010", "2010-05-05")),
    row("far away", "on 5 May 2010 " + "as ever " * 40 + "the next day", ("5 May 2010",
        "2010-05-05")),
    row("heading", "5 May 2010\n\nThe next day", ("5 May 2010", "2010-05-05")),
    row("of something", "on 5 May 2010; the following day of talks, the next day or two",
        ("5 May 2010", "2010-05-05")),
    row("fr of something", "le 5 mai 2010, la veille du sommet, le lendemain de l'accord",
        ("5 mai 2010", "2010-05-05")),
    row("about", "on 5 May 2010, some two days later, two or three days later, 2-3 days later",
        ("5 May 2010", "2010-05-05")),
    row("before what", "on 5 May 2010, the day before the Summit, the day after Ministers met",
        ("5 May 2010", "2010-05-05")),
    row("before it", "on 5 May 2010, as agreed the day before.", ("5 May 2010", "2010-05-05"),
        ("the day before", "2010-05-04")),
    row("weeks", "on 5 May 2010, two weeks later", ("5 May 2010", "2010-05-05")),
    row("fr behind", "le 5 mai 2010 et deux jours auparavant, environ trois jours après",
        ("5 mai 2010", "2010-05-05"), ("deux jours auparavant", "2010-05-03")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), ROWS)
def test_days_seen_from_another(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found


def test_it_has_its_clock_times() -> None:
    text = (
        "on 5 May 2010. The following day, from 09:30 to 11:00 CET, they met; that evening at noon"
    )
    _, found, last = find_dates(text)
    assert (found.start, found.end, found.zone) == (time(9, 30), time(11), "CET")
    assert found.span.of(text) == "The following day, from 09:30 to 11:00 CET"
    assert last.start == time(12)


def test_no_day_lies_behind_the_calendar() -> None:
    found = find_dates("They meet today. The following day they rest.", date.max)
    assert [mention.dates for mention in found] == [DateRange(first=date.max, last=date.max)]
