"""What the words around a date say of it: deeds, what lasted, what follows what."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.dates import find_dates
from natobrief.rules.dates.mention import Precision
from tests.rules.dates.saying import MONTHS, of_month, row, short

#: A Friday.
FRIDAY = date(2022, 11, 25)


@given(
    month=st.sampled_from(MONTHS[Language.EN]),
    lead=st.sampled_from(["next year", "last year", "this year"]),
    tie=st.sampled_from([" in ", ", in ", " in early ", ", in late "]),
    reference=st.dates(date(1950, 1, 1), date(2040, 1, 1)),
)
def test_a_year_said_first_is_that_of_the_month(
    month: str, lead: str, tie: str, reference: date
) -> None:
    """The month behind a relative year is one mention with it."""
    [mention] = find_dates(f"They go there {lead}{tie}{month}.", reference)
    year = reference.year + {"next": 1, "last": -1, "this": 0}[lead.split(maxsplit=1)[0]]
    assert mention.dates is not None
    assert (mention.dates.first.year, mention.precision) == (year, Precision.MONTH)
    assert mention.dates.first.month == MONTHS[Language.EN].index(month) + 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        row("day", "They met last year on 9 May.", ("last year on 9 May", "2021-05-09")),
        row("two", "last year in May and October",
            ("last year in May", "2021-05-01/2021-05-31"), ("October", "2021-10-01/2021-10-31")),
        row("fr", "l'an prochain en mai", ("l'an prochain en mai", "2023-05-01/2023-05-31")),
        row("fr early", "l'année dernière, début mai",
            ("l'année dernière, début mai", "2021-05-01/2021-05-31")),
        row("and", "next year and in March", ("next year", "2023-01-01/2023-12-31"),
            ("March", "2023-03-01/2023-03-31")),
        row("full date", "next year, on 5 May 2023",
            ("next year", "2023-01-01/2023-12-31"), ("5 May 2023", "2023-05-05")),
        row("week", "next week in December", ("next week", "2022-11-28/2022-12-04"),
            ("December", "2022-12-01/2022-12-31")),
        row("clock", "last year in 10:00 slots", ("last year", "2021-01-01/2021-12-31")),
        row("sentence", "It ended last year. In June it began.",
            ("last year", "2021-01-01/2021-12-31"), ("June", "2022-06-01/2022-06-30")),
        row("between, month first", "between June 14 and 23", ("June 14 and 23",
            "2022-06-14/2022-06-23")),
        row("no between", "on June 14 and 23", ("June 14", "2022-06-14"), ("23", "2022-06-23")),
        row("moved until", "postponed from 29 November until 12 December",
            ("29 November", "2022-11-29"), ("12 December", "2022-12-12")),
        row("moved, weekdays", "moved from Tuesday, 29 November to December 12, 2022",
            ("Tuesday, 29 November", "2022-11-29"), ("December 12, 2022", "2022-12-12")),
        row("fr moved", "reporté du 29 novembre jusqu'au 12 décembre",
            ("29 novembre", "2022-11-29"), ("12 décembre", "2022-12-12")),
        row("extended from", "The deadline is extended from 29 November to 12 December.",
            ("29 November", "2022-11-29"), ("12 December", "2022-12-12")),
        row("fr prolonged from", "Le délai est prolongé du 29 novembre au 12 décembre.",
            ("29 novembre", "2022-11-29"), ("12 décembre", "2022-12-12")),
        row("extended for", "It was extended for the days from 29 November to 12 December.",
            ("29 November to 12 December", "2022-11-29/2022-12-12")),
        row("own times, three days",
            "open 28 November from 14:00 to 18:00, 29 and 30 November from 7:00",
            ("28 November from 14:00 to 18:00", "2022-11-28"),
            ("29 and 30 November from 7:00", "2022-11-29/2022-11-30")),
        row("named each, commas", "Monday 28, Tuesday 29 November and Wednesday 30 November",
            ("Monday 28, Tuesday 29 November and Wednesday 30 November", "2022-11-28/2022-11-30")),
        row("fr named each", "les mardi 29, mercredi 30 novembre et jeudi 1er décembre",
            ("mardi 29, mercredi 30 novembre et jeudi 1er décembre", "2022-11-29/2022-12-01")),
        row("named, not in a row", "Sunday 27, 29 November", ("Sunday 27", "2022-11-27"),
            ("29 November", "2022-11-29")),
        row("hours, capitals", "on 29 NOV 2022 1400 HRS", ("29 NOV 2022 1400 HRS", "2022-11-29")),
        row("own times, range", "29 November at 14:00 and 30 November-1 December at 7:00",
            ("29 November at 14:00", "2022-11-29"),
            ("30 November-1 December at 7:00", "2022-11-30/2022-12-01")),
        row("fr own times",
            "le 29 novembre de 14 h à 18 h et les 30 novembre et 1er décembre dès 7 h",
            ("29 novembre de 14 h à 18 h", "2022-11-29"),
            ("30 novembre et 1er décembre dès 7 h", "2022-11-30/2022-12-01")),
        row("fr year of grace", "depuis l’an 2000", ("2000", "2000-01-01/2000-12-31")),
        row("times, dash", "16:15-18:45 – Tuesday, 29 November", (
            "16:15-18:45 – Tuesday, 29 November", "2022-11-29")),
        row("time, dash", "16:15 – 29 November", ("29 November", "2022-11-29")),
        row("fr year, s’", "l’enquête ouverte en 2017 s’achèvera, en 2018 qu’en 2019",
            ("2017", "2017-01-01/2017-12-31"), ("2018", "2018-01-01/2018-12-31"),
            ("2019", "2019-01-01/2019-12-31")),
        row("runs until", "open from 29 November until 12 December",
            ("29 November until 12 December", "2022-11-29/2022-12-12")),
        row("deed", "the signing in 1949 of the Treaty", ("1949", "1949-01-01/1949-12-31")),
        row("into force", "the entry into force in 1970 of its text",
            ("1970", "1970-01-01/1970-12-31")),
        row("outbreak", "since the outbreak in 2014 of a war", ("2014", "2014-01-01/2014-12-31")),
        row("no deed", "they burnt in 2012 of the villages"),
        row("nothing of it", "the signing in 2012 of many"),
        row("programme", "the programme for March", ("March", "2023-03-01/2023-03-31")),
        row("of work", "our programme of work for May", ("May", "2023-05-01/2023-05-31")),
        row("works for", "They work for May."),
        row("somebody for", "He spoke for May."),
        row("throughout", "They trained throughout April.", ("April", "2022-04-01/2022-04-30")),
        row("through", "They will train through May.", ("May", "2023-05-01/2023-05-31")),
        row("from, military", "on 29 November from 0600, 30 ships", ("29 November from 0600",
            "2022-11-29")),
        row("from, two days", "29 November from 0600 to 2000 and 30 November from 0700",
            ("29 November from 0600 to 2000", "2022-11-29"),
            ("30 November from 0700", "2022-11-30")),
        row("from, a count", "on 29 November from 0600 men", ("29 November", "2022-11-29")),
        row("from, no date", "open from 0600, 30 ships"),
        row("about, dotted", "tomorrow around 13.00", ("tomorrow around 13.00", "2022-11-26")),
        row("about, count", "on 29 November about 12.50 euros", ("29 November", "2022-11-29")),
        row("fr about", "demain vers 13.00", ("demain vers 13.00", "2022-11-26")),
        row("about, sure", "on 29 November about 1 p.m.", ("29 November about 1 p.m.",
            "2022-11-29")),
        row("fr end of day", "mardi 29 au soir, jeudi en fin d'après-midi", ("mardi 29 au soir",
            "2022-11-29"), ("jeudi en fin d'après-midi", "2022-12-01")),
        row("at night", "on 29 November at night", ("29 November at night", "2022-11-29")),
        row("fr figures", "le 8/12 à 11h30, du 1/12 au 3/12", ("8/12 à 11h30", "2022-12-08"),
            ("1/12 au 3/12", "2022-12-01/2022-12-03")),
        row("fr figures, year", "mardi 05/10/2010, puis le 05/10/2011", ("mardi 05/10/2010",
            "2010-10-05"), ("05/10/2011", "2011-10-05")),
        row("en figures", "on 8/12 at 11:30"),
        row("nobleman", "Lord Sunday Okoro and Lady May Hill came."),
        row("horizon", "à l'horizon 2030, non Horizon 2020", ("2030", "2030-01-01/2030-12-31")),
        row("soldier", "Pvt. Sunday Best and Corporal May Hill"),
        row("own year", "It was his last year in office, her last month, our last week."),
        row("calendar year", "It was last year.", ("last year", "2021-01-01/2021-12-31")),
    ],
)  # fmt: skip
def test_words_around(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text, FRIDAY) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("He stayed until Tuesday.", "2022-11-22", id="stayed"),
        pytest.param("Talks lasted until the Tuesday.", "2022-11-22", id="lasted"),
        pytest.param("Les débats ont duré jusqu'à mardi.", "2022-11-22", id="fr lasted"),
        pytest.param("La séance s'est prolongée jusqu'à mardi.", "2022-11-22", id="fr went on"),
        pytest.param("It will last until Tuesday.", "2022-11-29", id="will last"),
        pytest.param("It was extended until Tuesday.", "2022-11-29", id="extended"),
        pytest.param("It has remained closed until Tuesday.", "2022-11-29", id="has remained"),
        pytest.param("He stayed. Open until Tuesday.", "2022-11-29", id="another sentence"),
        pytest.param("All is calm following unrest in Riga on Tuesday.", "2022-11-22", id="after"),
        pytest.param("In the wake of Tuesday's vote, no news.", "2022-11-22", id="wake"),
        pytest.param("No news after the vote Tuesday.", "2022-11-22", id="after, no verb"),
        pytest.param("Le calme après le vote de mardi.", "2022-11-22", id="fr after"),
        pytest.param("We are saddened after the blast on Tuesday.", "2022-11-22", id="state"),
        pytest.param("They will meet after the vote on Tuesday.", "2022-11-29", id="will"),
        pytest.param("He met at 9 a.m. on the Tuesday.", "2022-11-22", id="short month"),
        pytest.param("He met Ida. Open on Tuesday.", "2022-11-29", id="full stop"),
        pytest.param("A visit after all, on Tuesday.", "2022-11-29", id="comma"),
    ],
)
def test_where_a_weekday_lies(text: str, day: str) -> None:
    assert [found for _, found in short(text, FRIDAY)] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("meet on Monday, 5 December, after talks on Friday", "2022-12-02", id="after"),
        pytest.param(
            "meet on Monday 5 December following a lunch Sunday", "2022-12-04", id="lunch"
        ),
        pytest.param(
            "se réuniront le lundi 5 décembre, après un dîner dimanche", "2022-12-04", id="fr"
        ),
        pytest.param(
            "meet on Monday, 5 December, and after that on Friday", "2022-12-09", id="and"
        ),
        pytest.param(
            "meet on Monday, 5 December, after which they go Friday", "2022-12-09", id="which"
        ),
        pytest.param("meet on Monday, 5 December, after it, on Friday", "2022-12-09", id="comma"),
        pytest.param("meet in the aftermath of the 23 January vote", "2022-01-23", id="aftermath"),
    ],
)
def test_what_a_date_comes_after_lies_before_it(text: str, day: str) -> None:
    assert short(f"They will {text}.", FRIDAY)[-1][1] == day


@given(
    reference=st.dates(date(1950, 1, 1), date(2040, 1, 1)),
    away=st.integers(8, 150),
    deed=st.sampled_from(["a draft was adopted", "ministers met", "he said it was late"]),
)
def test_a_day_on_which_something_happened_is_over(reference: date, away: int, deed: str) -> None:
    """A day that begins a sentence in the past does not lie ahead."""
    day = date.fromordinal(reference.toordinal() + away)
    text = f"It was so. On {day.day} {of_month(day, Language.EN)}, {deed}."
    [mention] = find_dates(text, reference)
    assert mention.dates is not None
    assert mention.dates.first < reference


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("On 9 January, ministers met.", "2022-01-09", id="en"),
        pytest.param("Le 9 janvier, il a dit non.", "2022-01-09", id="fr"),
        pytest.param("It ended.\n- 9 January: they met.", "2022-01-09", id="list"),
        pytest.param("On 29 November, he said so.", "2022-11-29", id="soon"),
        pytest.param("On 9 January, those invited will meet.", "2023-01-09", id="will"),
        pytest.param("On 9 January, no verb.", "2023-01-09", id="no verb"),
        pytest.param("The talks of 9 January were announced.", "2023-01-09", id="inside"),
        pytest.param("It was finally renewed on 9 January.", "2022-01-09", id="done"),
        pytest.param("They met in Riga on 9 January.", "2022-01-09", id="met"),
        pytest.param("Il a été renouvelé le 9 janvier.", "2022-01-09", id="fr done"),
        pytest.param("Ils se sont réunis à Riga le 9 janvier.", "2022-01-09", id="fr met"),
        pytest.param("It was planned on 9 January.", "2023-01-09", id="planned"),
        pytest.param("Il a été fixé au 9 janvier.", "2023-01-09", id="fr planned"),
        pytest.param("He announced talks on 9 January.", "2023-01-09", id="announced"),
        pytest.param("Since its launch on 9 January, it grew.", "2022-01-09", id="since a deed"),
        pytest.param("Depuis sa création le 9 janvier, elle vit.", "2022-01-09", id="fr since"),
        pytest.param("Since it grew, the talks on 9 January.", "2023-01-09", id="since apart"),
    ],
)
def test_where_a_day_lies_that_begins_a_sentence(text: str, day: str) -> None:
    assert [found for _, found in short(text, FRIDAY)] == [day]


SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}


@given(
    season=st.sampled_from(sorted(SEASONS)),
    way=st.sampled_from(["this", "next", "last"]),
    reference=st.dates(date(1950, 1, 1), date(2040, 1, 1)),
)
def test_a_season_counts_from_the_reference(season: str, way: str, reference: date) -> None:
    """This year's one, the first that begins after the reference, the last that is over."""
    [mention] = find_dates(f"They go there {way} {season}.", reference)
    assert mention.dates is not None
    assert (mention.dates.first.month, mention.precision) == (SEASONS[season], Precision.MONTH)
    assert "season" in mention.inferred_from
    first, last = mention.dates.first, mention.dates.last
    year = timedelta(366)
    assert {
        "this": first.year == reference.year,
        "next": reference < first <= reference + year,
        "last": reference - year - timedelta(31) <= last < reference,
    }[way]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        row("fr this", "cet été", ("cet été", "2022-06-01/2022-08-31")),
        row("fr last", "l'été dernier", ("été dernier", "2022-06-01/2022-08-31")),
        row("fr next", "au printemps prochain", ("printemps prochain", "2023-03-01/2023-05-31")),
        row("whose", "next spring's summit", ("next spring", "2023-03-01/2023-05-31")),
        row("prices", "this fall in prices, this fall of shares"),
        row("games", "last Summer Games, this springboard"),
        row("their own", "their last summer together"),
        row("fr a été", "ce qui a été dit"),
    ],
)  # fmt: skip
def test_seasons(text: str, found: list[tuple[str, str]]) -> None:
    assert short(text, FRIDAY) == found
