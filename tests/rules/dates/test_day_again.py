"""Days whose month the date before them states."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DateRange, Language
from natobrief.rules.dates import find_dates
from tests.rules.dates.saying import of_month, row, short

ENDS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


@given(
    first=st.dates(date(1950, 1, 1), date(2048, 1, 1)),
    later=st.integers(0, 30),
    way=st.sampled_from([", with talks on the ", ".\nOn the ", " (dinner on the "]),
)
def test_a_day_takes_the_month_before_it(first: date, later: int, way: str) -> None:
    """What is said once is meant again, and the mention says so."""
    last = monthrange(first.year, first.month)[1]
    second = first.replace(day=min(first.day + later, last))
    words = f"{second.day}{ENDS.get(second.day, 'th')}"
    dated = f"{first.day} {of_month(first, Language.EN)} {first.year}"
    text = f"They meet on {dated}{way}{words}, as ever."
    mentions = find_dates(text)
    assert [str(mention.dates) for mention in mentions] == [str(first), str(second)]
    assert mentions[1].span.of(text) == words
    assert mentions[1].inferred_from == ("the date that it is joined to",)


@given(
    first=st.dates(date(1950, 1, 1), date(2048, 1, 1)),
    at=st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    language=st.sampled_from(Language),
)
def test_such_a_day_keeps_its_clock_time(first: date, at: time, language: Language) -> None:
    """The time that stands behind it is part of the mention."""
    dated = f"{first.day} {of_month(first, language)} {first.year}"
    ordinal = f"{first.day}{ENDS.get(first.day, 'th')}"
    on_the, clock = {
        Language.EN: ("They meet on {}. On the ", f"{ordinal} at {at:%H:%M}"),
        Language.FR: ("La réunion a lieu le {}. Le ", f"{first.day} à {at.hour} h {at:%M}"),
    }[language]
    text = f"{on_the.format(dated)}{clock}, as ever."
    [_, mention] = find_dates(text, language=language)
    assert (mention.span.of(text), mention.start) == (clock, at)
    assert str(mention.dates) == str(first)


@given(
    first=st.dates(date(1950, 1, 1), date(2048, 1, 1)).filter(lambda day: day.day < 27),
    length=st.integers(1, 3),
    said=st.sampled_from(
        [
            (Language.EN, "from the {}{} to the {}{}"),
            (Language.EN, "between the {}{} and {}{}"),
            (Language.FR, "du {}{} au {}{}"),
            (Language.FR, "entre le {}{} et le {}{}"),
        ]
    ),
    is_week=st.booleans(),
)
def test_a_range_takes_the_month_before_it(
    first: date,
    length: int,
    said: tuple[Language, str],
    is_week: bool,  # noqa: FBT001
) -> None:
    """So do a first day and a last one, behind a week too."""
    language, shape = said
    days = (first.day, first.day + length)
    ends = ["" if language is Language.FR else ENDS.get(day, "th") for day in days]
    words = shape.format(days[0], ends[0], days[1], ends[1])
    lead = {Language.EN: "week of ", Language.FR: "semaine du "}[language] if is_week else ""
    text = f"({lead}{first.day} {of_month(first, language)} {first.year}), {words}."
    [_, mention] = find_dates(text, language=language)
    assert mention.dates == DateRange(first=first, last=first.replace(day=days[1]))
    assert words.endswith(mention.span.of(text))


ROWS = [
    row("and", "on 5 May 2010, and on the 8th and the 9th, in Oslo",
        ("5 May 2010", "2010-05-05"), ("8th and the 9th", "2010-05-08/2010-05-09")),
    row("and, apart", "on 5 May 2010, and on the 8th and 10th.",
        ("5 May 2010", "2010-05-05"), ("8th", "2010-05-08"), ("10th", "2010-05-10")),
    row("floors", "on 5 May 2010, on the 8th and 9th floors", ("5 May 2010", "2010-05-05")),
    row("fr, a range", "le 5 mai 2010, du 12 au 15, du 3 au 4.", ("5 mai 2010", "2010-05-05"),
        ("12 au 15", "2010-05-12/2010-05-15")),
    row("fr, until when", "le 11 mai 2010, le 12 de 9 h à 18 h et le 13 dès 7h",
        ("11 mai 2010", "2010-05-11"), ("12 de 9 h à 18 h", "2010-05-12"),
        ("13 dès 7h", "2010-05-13")),
    row("fr, no time", "le 11 mai 2010, le 12 à 10 personnes, le 13 à 25 h",
        ("11 mai 2010", "2010-05-11"), ("13", "2010-05-13")),
    row("range", "on 19–20 May 2010, then on the 20th at nine",
        ("19–20 May 2010", "2010-05-19/2010-05-20"), ("20th", "2010-05-20")),
    row("two months", "from 29 May to 2 June 2010, on the 30th.",
        ("29 May to 2 June 2010", "2010-05-29/2010-06-02"), ("30th", "2010-06-30")),
    row("fr", "les 11 et 12 mai 2010 ; dîner le 11 au soir.",
        ("11 et 12 mai 2010", "2010-05-11/2010-05-12"), ("11 au soir", "2010-05-11")),
    row("part of the day", "on 5 and 6 May 2010, from the morning of the 6th, on the 9th or 10th.",
        ("5 and 6 May 2010", "2010-05-05/2010-05-06"), ("6th", "2010-05-06"),
        ("9th", "2010-05-09"), ("10th", "2010-05-10")),
    row("fr month", "en avril 2010, les 27 et 28", ("avril 2010", "2010-04-01/2010-04-30"),
        ("27 et 28", "2010-04-27/2010-04-28")),
    row("fr, no pair", "les 11 et 12 mai 2010, les 28 et", ("11 et 12 mai 2010",
        "2010-05-11/2010-05-12")),
    row("backwards", "on 5 May 2010 and on the 2nd.", ("5 May 2010", "2010-05-05")),
    row("fr backwards", "le 5 mai 2010, les 9 et 8.", ("5 mai 2010", "2010-05-05")),
    row("anniversary, floor", "on 5 May 2010, on the 20th anniversary, on the 9th floor",
        ("5 May 2010", "2010-05-05")),
    row("hours, share", "le 5 mai 2010, le 20 heures, le 12.5 %, le 27 %", ("5 mai 2010",
        "2010-05-05")),
    row("no month before it", "in 2010, on the 20th, le 9.", ("2010", "2010-01-01/2010-12-31")),
    row("figures", "on 25/11/2010, on the 27th.",
        ("25/11/2010", "2010-11-25")),
    row("quarter", "second half of 2010, on the 20th.", ("second half of 2010",
        "2010-07-01/2010-12-31")),
    row("week", "week of 5 May 2010, on the 20th.", ("week of 5 May 2010",
        "2010-05-03/2010-05-09"), ("20th", "2010-05-20")),
    row("three of them", "on 14 May 2010, on the 15th, on the 16th, on the 2nd, on the 17th.",
        ("14 May 2010", "2010-05-14"), ("15th", "2010-05-15"), ("16th", "2010-05-16")),
    row("another paragraph", "5 May 2010\n\nOn the 20th, it rained", ("5 May 2010", "2010-05-05")),
    row("one of the days", "15 and 16 May 2010\n\nOn the 16th, it rained",
        ("15 and 16 May 2010", "2010-05-15/2010-05-16"), ("16th", "2010-05-16")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("On 24 February it began; on the 25th, all", "2010-02-25", id="en"),
        pytest.param("Le 24 février, tout a commencé ; dès le 25, l'aide", "2010-02-25", id="fr"),
        pytest.param("30 January to 2 February, on the 12th.", "2010-02-12", id="a range"),
    ],
)
def test_a_day_is_of_the_year_of_the_date_before_it(text: str, days: str) -> None:
    """Whatever the words around it say of the time."""
    mentions = find_dates(text, date(2010, 6, 18))
    assert str(mentions[-1].dates) == days


def test_without_a_reference_the_year_stays_out() -> None:
    assert [mention.dates for mention in find_dates("On 24 May, then on the 25th.")] == [None] * 2


@pytest.mark.parametrize(("text", "found"), ROWS)
def test_days_without_their_month(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text) == found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("On 5 May 2020 and until the 9th.", "2020-05-09", id="until"),
        pytest.param("Le 19 mars 2018 - Riga (jusqu'au 23).", "2018-03-23", id="fr until"),
        pytest.param("Le 19 mars 2018 - Riga (jusqu’au 23)", "2018-03-23", id="fr until, curly"),
    ],
)
def test_a_day_may_be_the_last_one(text: str, days: str) -> None:
    assert str(find_dates(text)[1].dates) == days


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On 5 May 2020 and until the 20th century", id="century"),
        pytest.param("Le 19 mars 2018, jusqu'au 23 rue de Riga", id="fr an address"),
        pytest.param("Le 19 mars 2018, jusqu'au 5.", id="fr behind us"),
    ],
)
def test_a_last_day_is_one_for_sure(text: str) -> None:
    assert len(find_dates(text)) == 1
