"""Clock times beside a date, and their zones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.dates import Precision, find_dates
from tests.rules.dates.saying import SAID, Said, only, short

FRIDAY = date(2022, 11, 25)
DAY = "29 November 2022"

TIMES = [
    pytest.param(f"{DAY} at 09:30", "09:30 -", id="at"),
    pytest.param(f"{DAY}, 09:30", "09:30 -", id="comma"),
    pytest.param(f"{DAY}, 0900Z-1700Z", "09:00 17:00", id="Z twice"),
    pytest.param(f"{DAY}, 09:00 CET - 17:00 CET", "09:00 17:00", id="zone twice"),
    pytest.param(f"{DAY}, 10:00 CET/11:00 EET", "10:00 -", id="the same time elsewhere"),
    pytest.param(f"{DAY} (06:00-24:00)", "06:00 00:00", id="end of the day"),
    pytest.param(f"{DAY} from 09:30 and until 11:45", "09:30 11:45", id="and until"),
    pytest.param(f"{DAY} 09:30", "09:30 -", id="blank"),
    pytest.param(f"{DAY} – 09:30", "09:30 -", id="dash"),
    pytest.param(f"{DAY} (09:30)", "09:30 -", id="parentheses"),
    pytest.param(f"{DAY} at\n09:30", "09:30 -", id="line break"),
    pytest.param(f"{DAY} 09:30:15", "09:30 -", id="seconds"),
    pytest.param(f"{DAY} at 9.30 a.m.", "09:30 -", id="a.m."),
    pytest.param(f"{DAY} at 9.30", "09:30 -", id="point"),
    pytest.param(f"{DAY} at 5pm", "17:00 -", id="pm"),
    pytest.param(f"{DAY} at 5 PM", "17:00 -", id="PM"),
    pytest.param(f"{DAY} at 8:45a", "08:45 -", id="a"),
    pytest.param(f"{DAY} at 11:00 p", "23:00 -", id="p, apart"),
    pytest.param(f"{DAY} at 12 pm", "12:00 -", id="noon"),
    pytest.param(f"{DAY} at 12 am", "00:00 -", id="midnight"),
    pytest.param(f"{DAY} at 16.00 hours", "16:00 -", id="hours"),
    pytest.param(f"{DAY} at 16.00h", "16:00 -", id="h"),
    pytest.param(f"{DAY} at 16:00 h", "16:00 -", id="h apart"),
    pytest.param(f"{DAY} at 1630 hrs", "16:30 -", id="military"),
    pytest.param(f"{DAY} at 1630", "16:30 -", id="military, bare"),
    pytest.param(f"{DAY} from 09:30 to 11:00", "09:30 11:00", id="from to"),
    pytest.param(f"{DAY} 09:30-11:00", "09:30 11:00", id="range"),
    pytest.param(f"{DAY} between 09:30 and 11:00", "09:30 11:00", id="between"),
    pytest.param(f"{DAY} from 9 to 11am", "09:00 11:00", id="am once"),
    pytest.param(f"{DAY}, 2:00 to 2:30 pm", "14:00 14:30", id="pm once"),
    pytest.param(f"{DAY}, 11:00 to 2:30 pm", "11:00 14:30", id="over noon"),
    pytest.param(f"{DAY}, 10.00 – 11.30", "10:00 11:30", id="points twice"),
    pytest.param(f"{DAY}, 10.00 (local time)", "10:00 -", id="point and zone"),
    pytest.param(f"{DAY} at 14 GMT", "14:00 -", id="hour and zone"),
    pytest.param(f"{DAY}, 10:00-11:00 hours", "10:00 11:00", id="hours behind"),
    pytest.param(f"{DAY}, 10am-12am", "10:00 00:00", id="both"),
    pytest.param(f"{DAY} at noon", "12:00 -", id="noon, alone"),
    pytest.param(f"{DAY}, at 12:00 noon", "12:00 -", id="noon, said twice"),
    pytest.param(f"{DAY} at 12 midnight", "00:00 -", id="midnight, said twice"),
    pytest.param(f"{DAY} at midnight", "00:00 -", id="midnight, alone"),
    pytest.param(f"{DAY} no later than 18:00", "18:00 -", id="no later than"),
    pytest.param(f"{DAY}, starting from 1200 hrs", "12:00 -", id="starting from"),
    pytest.param(f"{DAY} at approximately 14:00", "14:00 -", id="about"),
    pytest.param(f"{DAY}: 09:30", "09:30 -", id="colon"),
    pytest.param(f"{DAY}, 09.30", "09:30 -", id="point, behind a date"),
    pytest.param(f"1430/1500 hrs on {DAY}", "14:30 15:00", id="slash"),
    pytest.param(f"{DAY} – 09.00", "09:00 -", id="point, behind a date and a dash"),
    pytest.param(f"09.30, {DAY}", "09:30 -", id="point, before a date"),
    pytest.param(f"09.30 on Tuesday {DAY}", "09:30 -", id="point, before a date, on"),
    pytest.param(f"11:30 a.m. (Tuesday, {DAY})", "11:30 -", id="before, parentheses"),
    pytest.param(f"noon on {DAY}", "12:00 -", id="before, noon"),
    pytest.param(f"{DAY}, no earlier than 09:30", "09:30 -", id="no earlier than"),
    pytest.param(f"{DAY}, not before 18:00", "18:00 -", id="not before"),
    pytest.param("29 novembre 2022, pas avant 18 heures", "18:00 -", id="fr not before"),
    pytest.param("29 novembre 2022, au plus tôt à 18 h", "18:00 -", id="fr no earlier than"),
    pytest.param(f"{DAY} until 1530", "15:30 -", id="until, four figures"),
    pytest.param("mardi 29 novembre 2022 à midi", "12:00 -", id="fr noon"),
    pytest.param("29 novembre 2022 vers 5h", "05:00 -", id="fr about"),
    pytest.param("29 novembre 2022, au plus tard à 12 h", "12:00 -", id="fr no later than"),
    pytest.param("29 novembre 2022 à 9 heures 30", "09:30 -", id="fr heures, minutes"),
    pytest.param(f"09:30 on {DAY}", "09:30 -", id="before"),
    pytest.param(f"09:30, {DAY}", "09:30 -", id="before, comma"),
    pytest.param(f"1630 hrs, {DAY}", "16:30 -", id="before, military"),
    pytest.param("Tue Nov 29 09:30:00 CET 2022", "09:30 -", id="year behind"),
    pytest.param("2022-11-29T09:30:00Z", "09:30 -", id="iso"),
    pytest.param("2022-11-29 09:30", "09:30 -", id="iso, blank"),
    pytest.param("2022-11-29T09:30:00.123456-05:00", "09:30 -", id="iso, offset"),
    pytest.param("mardi 29 novembre 2022 à 9h30", "09:30 -", id="fr h"),
    pytest.param("mardi 29 novembre 2022 à 14 h 30", "14:30 -", id="fr h apart"),
    pytest.param("mardi 29 novembre 2022 à 14 heures", "14:00 -", id="fr heures"),
    pytest.param("mardi 29 novembre 2022, de 9h à 11h", "09:00 11:00", id="fr range"),
    pytest.param("9h30 - 11h00 mardi 29 novembre 2022", "09:30 11:00", id="fr before"),
]

ZONES = [
    pytest.param("09:30 CET", "CET", 60, id="CET"),
    pytest.param("09:30 CEST", "CEST", 120, id="CEST"),
    pytest.param("09:30 (CET)", "CET", 60, id="parentheses"),
    pytest.param("09:30 GMT+3", "GMT+3", 180, id="GMT+3"),
    pytest.param("09:30 (GMT +3)", "GMT+3", 180, id="GMT +3"),
    pytest.param("09:30 UTC+05:30", "UTC+05:30", 330, id="half hour"),
    pytest.param("09:30 UTC\u22125", "UTC-5", -300, id="minus sign"),
    pytest.param("09:30 GMT+0900 (JST)", "GMT+0900", 540, id="named twice"),
    pytest.param("09:30Z", "Z", 0, id="Z"),
    pytest.param("09:30+01:00", "+01:00", 60, id="offset"),
    pytest.param("09:30 local time", "local", None, id="local"),
    pytest.param("09:30 (local time)", "local", None, id="local in parentheses"),
    pytest.param("09:30 hrs local time", "local", None, id="hours, local"),
    pytest.param("09:30 (Brussels time)", "Europe/Brussels", None, id="city"),
    pytest.param("09:30 (Brussels Time)", "Europe/Brussels", None, id="city, capital"),
    pytest.param("09:30 Local Time", "local", None, id="local, capitals"),
    pytest.param("09:30 Kyiv local time", "Europe/Kyiv", None, id="city, local"),
    pytest.param("09:30, New York time", "America/New_York", None, id="city behind a comma"),
    pytest.param("09:30 Central European Time", "CET", 60, id="Central European"),
    pytest.param("09:30 (Central European Summer Time)", "CEST", 120, id="Central, summer"),
    pytest.param("09:30 HKT", "HKT", 480, id="HKT"),
    pytest.param("09:30 ET", "America/New_York", None, id="ET"),
    pytest.param("09:30 Eastern Standard Time", "America/New_York", None, id="Eastern"),
    pytest.param("09:30 local", "local", None, id="local alone"),
    pytest.param("09.30 hrs. (local time)", "local", None, id="hrs with its full stop"),
    pytest.param("9h30 (heure d'Europe centrale)", "CET", 60, id="fr Europe centrale"),
    pytest.param("9h30 TU", "TU", 0, id="fr TU"),
    pytest.param("9h30 HNE", "HNE", -300, id="fr HNE"),
    pytest.param("9h30 (HNP)", "HNP", -480, id="fr HNP"),
    pytest.param("9:30 a.m. AST", "AST", -240, id="AST"),
    pytest.param("9:30 a.m. PT", "America/Los_Angeles", None, id="PT"),
    pytest.param("9:30 a.m. Pacific Daylight Time", "America/Los_Angeles", None, id="Pacific"),
    pytest.param("9:30 a.m. (Atlantic time)", "America/Halifax", None, id="Atlantic"),
    pytest.param("9h30 HE", "America/New_York", None, id="fr HE"),
    pytest.param("9 h 30 (heure de l'Est)", "America/New_York", None, id="fr Est"),
    pytest.param("9 h 30, heure du Centre", "America/Chicago", None, id="fr Centre"),
    pytest.param("9 h 30 (heure des Rocheuses)", "America/Denver", None, id="fr Rocheuses"),
    pytest.param("9h30 (HNEC)", "HNEC", 60, id="fr HNEC"),
    pytest.param("9h30, heure de Varsovie", "Europe/Warsaw", None, id="fr city behind a comma"),
    pytest.param("9h30 (heure d'Ankara)", "Europe/Istanbul", None, id="fr city with a vowel"),
    pytest.param("9h30 (heure locale)", "local", None, id="fr local"),
    pytest.param("9h30 (heure de Bruxelles)", "Europe/Brussels", None, id="fr city"),
    pytest.param("09:30", None, None, id="none"),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_clock_times_are_read_with_their_date(text: str, times: str) -> None:
    mention = only(text)
    assert mention.span.of(text) == text
    assert str(mention.dates) == "2022-11-29"
    written = [clock.strftime("%H:%M") if clock else "-" for clock in (mention.start, mention.end)]
    assert " ".join(written) == times


@pytest.mark.parametrize(("words", "zone", "minutes"), ZONES)
def test_zones_are_kept_as_stated(words: str, zone: str | None, minutes: int | None) -> None:
    text = f"{DAY} at {words}"
    mention = only(text)
    assert (mention.span.of(text), mention.zone) == (text, zone)
    offset = None if minutes is None else timedelta(minutes=minutes)
    assert mention.utc_offset == offset


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{DAY} at 2.30 per cent", id="share"),
        pytest.param(f"{DAY} at 25:00", id="no hour"),
        pytest.param(f"{DAY} at 13 pm", id="no hour of a half"),
        pytest.param(f"{DAY} from 09:30 to 25:00", id="no end"),
        pytest.param(f"{DAY} at 10", id="bare hour"),
        pytest.param(f"{DAY} 10-12", id="bare hours"),
        pytest.param(f"{DAY}\n09:30 Arrival", id="item of a programme"),
        pytest.param(f"09:30 Arrival on {DAY}", id="words between"),
    ],
)
def test_no_clock_time_is_read(text: str) -> None:
    mention = only(text)
    assert mention.span.of(text) == DAY
    assert (mention.start, mention.end, mention.zone) == (None, None, None)


@pytest.mark.parametrize("day", ["9 July 2024", "the 9th of July 2024", "July 9, 2024"])
def test_four_figures_before_a_date_are_a_time(day: str) -> None:
    """Behind "from": 0900 is no number."""
    mention = only(f"It is open from 0900 on {day}.")
    assert (mention.span.of(f"It is open from 0900 on {day}."), mention.start) == (
        f"0900 on {day}",
        time(9),
    )


def test_a_time_before_a_colon_is_whole() -> None:
    mention = only(f"{DAY}, 15.30 – 16.15: closing")
    assert (mention.start, mention.end) == (time(15, 30), time(16, 15))


def test_each_date_keeps_its_clock_time() -> None:
    text = "at 10:00 on Monday 28 November 2022 and at 11:00 on Tuesday 29 November 2022"
    assert [mention.start for mention in find_dates(text)] == [time(10), time(11)]


def test_a_range_begins_and_ends_by_the_clock() -> None:
    mention = only("Monday 28 November 2022, 09:00 CET – Tuesday 29 November 2022, 17:00")
    assert (mention.start, mention.end, mention.zone) == (time(9), time(17), "CET")


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        pytest.param(
            "from 0700 on Tuesday, 29 November until 2000 on Wednesday, 30 November 2022", 7, 20,
            id="four figures",
        ),
        pytest.param(
            "from 9.00 on Tuesday 29 until 18.00 on Wednesday 30 November 2022", 9, 18,
            id="one figure and a point",
        ),
        pytest.param("2pm on Tuesday 29 to noon on Wednesday 30 November 2022", 14, 12, id="names"),
        pytest.param(
            "9 to noon on Tuesday 29 November to 5 pm on Wednesday 30 November 2022", 9, 17,
            id="times, then a day",
        ),
    ],
)  # fmt: skip
def test_a_time_on_a_weekday_is_of_that_day(text: str, begin: int, end: int) -> None:
    mention = only(text)
    assert mention.span.of(text) == text.removeprefix("from ")
    assert str(mention.dates) == "2022-11-29/2022-11-30"
    assert (mention.start, mention.end) == (time(begin), time(end))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("29 November 2022 at 09:30 to 30 November 2022 at 17:00", id="en"),
        pytest.param("29 November 2022 09:30 - 30 November 2022 17:00", id="dash"),
        pytest.param("29 novembre à 9h30 au 30 novembre 2022 à 17h", id="fr"),
    ],
)
def test_a_day_behind_a_clock_time_is_no_time(text: str) -> None:
    mention = only(text)
    assert (mention.span.of(text), str(mention.dates)) == (text, "2022-11-29/2022-11-30")
    assert (mention.start, mention.end) == (time(9, 30), time(17))


def test_days_not_in_a_row_give_the_clock_time_to_the_last() -> None:
    assert [mention.start for mention in find_dates("3 and 7 April 2008 at 10:00")] == [
        None,
        time(10),
    ]


def test_a_signal_gives_its_time_in_utc() -> None:
    mention = only("291430Z NOV 22")
    assert (mention.start, mention.zone) == (time(14, 30), "Z")
    assert mention.inferred_from == ("two-digit year",)


def test_local_before_a_date_is_its_zone() -> None:
    mention = only("1200 hrs local on 29 November 2022")
    assert (mention.start, mention.zone) == (time(12), "local")


def test_a_short_weekday_with_a_clock_time_is_one() -> None:
    assert short("Thu 09:30", FRIDAY) == [("Thu 09:30", "2022-12-01")]


#: How releases write a time of day, and the zone behind it.
WRITTEN: Final[Mapping[str, Callable[[time], str]]] = {
    "colon": lambda clock: f"{clock:%H:%M}",
    "hrs": lambda clock: f"{clock:%H%M} hrs",
    "half": lambda clock: (
        f"{clock.hour % 12 or 12}:{clock:%M} {'p' if clock.hour > 11 else 'a'}.m."
    ),
    "h": lambda clock: f"{clock.hour}h{clock:%M}",
    "heures": lambda clock: f"{clock.hour} heures {clock:%M}",
}
#: Words for a zone, each with what it is read as.
ZONE_WORDS = {
    "CET": "CET",
    "(GMT +3)": "GMT+3",
    "(Brussels time)": "Europe/Brussels",
    "local time": "local",
    "(heure de Varsovie)": "Europe/Warsaw",
}


@given(
    said=SAID,
    joint=st.sampled_from([", ", " at ", " - ", " à ", " | ", ", no later than "]),
    clock=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    style=st.sampled_from(sorted(WRITTEN)),
    zone=st.sampled_from(sorted(ZONE_WORDS)),
)
def test_a_planted_date_with_clock_time_and_zone_comes_back(
    said: Said, joint: str, clock: time, style: str, zone: str
) -> None:
    """Whatever the style of the date, what is said behind it is of it."""
    text = f"{said}{joint}{WRITTEN[style](clock)} {zone}"
    mention = only(f"b {text}; b")
    assert mention.span.of(f"b {text}; b") == text
    assert (mention.dates, mention.start, mention.zone) == (said.days, clock, ZONE_WORDS[zone])


@given(clock=st.times(), blank=st.sampled_from([" ", "\u00a0", ", ", " at "]))
def test_any_time_of_day_comes_back(clock: time, blank: str) -> None:
    """What is written as hours and minutes is read so."""
    mention = only(f"{DAY}{blank}{clock:%H:%M}")
    assert mention.start == clock.replace(second=0, microsecond=0)


@given(
    years=st.tuples(st.integers(1900, 2048), st.integers(1900, 2048)),
    joint=st.sampled_from(["-", "–", " - ", "/"]),
    blank=st.sampled_from([", ", " of ", " (", " "]),
)
@example(years=(2014, 2020), joint="-", blank=", ")
@example(years=(2019, 1238), joint="/", blank=" of ")
@example(years=(1900, 1960), joint="-", blank=", ")
def test_years_beside_a_date_are_no_times(years: tuple[int, int], joint: str, blank: str) -> None:
    """Of programmes and of legal acts: neither is read as hours and minutes."""
    first, last = years
    for text in (f"b {first}{joint}{last}{blank}{DAY}", f"{DAY}{blank}{first}{joint}{last} b"):
        mention = next(each for each in find_dates(text) if each.precision is Precision.DAY)
        assert (mention.span.of(text), mention.start) == (DAY, None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param("29 November through midday 30 November", None, None, id="of the last day"),
        pytest.param("noon 29 November to 30 November", time(12), None, id="of the first day"),
        pytest.param("noon 29 November to 17:00 30 November", time(12), time(17), id="of both"),
    ],
)
def test_the_time_of_the_last_day_begins_nothing(
    text: str, start: time | None, end: time | None
) -> None:
    mention = only(text, FRIDAY)
    assert (mention.span.of(text), mention.start, mention.end) == (text, start, end)


@pytest.mark.parametrize("article", ["a technical briefing", "a meeting of Ministers"])
def test_an_article_behind_a_time_is_no_half_of_the_day(article: str) -> None:
    """It may begin what takes place then."""
    mention = only(f"On {DAY} at 11.00 {article} begins.")
    assert mention.start == time(11)
    assert mention.span.of(f"On {DAY} at 11.00 {article} begins.") == f"{DAY} at 11.00"


@given(
    at=st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    said=st.sampled_from(
        [
            (", local time", "local"),
            (" (local time)", "local"),
            (" (Brussels time)", "Europe/Brussels"),
            (", CET", "CET"),
            (" EST", "EST"),
        ]
    ),
    day=st.sampled_from(["Tuesday", "Tuesday 29 November 2022", "29 November"]),
)
def test_a_zone_may_stand_behind_the_day(at: time, said: tuple[str, str], day: str) -> None:
    """The time before the day takes it, and the mention holds its words."""
    behind, zone = said
    text = f"Doors open at {at:%H:%M} on {day}{behind}."
    mention = only(text, FRIDAY)
    assert mention.span.of(text) == f"{at:%H:%M} on {day}{behind}"
    assert (mention.start, mention.zone) == (at, zone)


@pytest.mark.parametrize("behind", [" Z", " -05", ", GMT-5 (CET"])
def test_what_may_be_no_zone_stays_behind_the_day(behind: str) -> None:
    """A letter or an offset may belong to what follows."""
    mention = only(f"at 09:30 on Tuesday{behind}", FRIDAY)
    assert (mention.span.end, mention.zone) == (len("at 09:30 on Tuesday"), None)


def test_a_time_keeps_the_zone_that_it_has() -> None:
    """Words behind the day do not take its place."""
    mention = only(f"at 09:30 CET on {DAY}, local time")
    assert (mention.span.end, mention.zone) == (len(f"at 09:30 CET on {DAY}"), "CET")
