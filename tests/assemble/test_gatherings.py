"""Announcements, put together by the meeting that they announce."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.assemble.gatherings import Gathering, apart, gather
from natobrief.model import DateRange, Level
from natobrief.rules.announcement import find_announcements
from natobrief.rules.upcoming import find_upcoming
from tests.rules.marked import mark

_DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


def _gather(text: str) -> list[Gathering]:
    """Gather the meetings of a text, that of the first announcement as its own."""
    marked = mark(text)
    found = list(find_announcements(marked))
    return gather(marked, found[0], found, find_upcoming(marked)) if found else []


def _days(text: str) -> list[str | None]:
    return [None if each.days is None else str(each.days) for each in _gather(text)]


@given(_DAYS, _DAYS, _DAYS, _DAYS)
def test_days_are_apart_alike_from_both_sides(
    one: date, two: date, three: date, four: date
) -> None:
    mine = DateRange(first=min(one, two), last=max(one, two))
    theirs = DateRange(first=min(three, four), last=max(three, four))
    assert apart(mine, theirs) == apart(theirs, mine)
    assert (apart(mine, theirs) == 0) is (mine.first <= theirs.last and theirs.first <= mine.last)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(each.first in each.said for each in _gather(text))


_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."

SAME = [
    pytest.param("The North Atlantic Council will meet in Oslo on 5 May 2022.", id="as a council"),
    pytest.param("NATO Foreign Ministers will meet in Oslo.", id="no day"),
    pytest.param("Ministers will meet in Oslo on 5 May 2022.", id="no level"),
    pytest.param("NATO Foreign Ministers will meet from 4 to 6 May 2022.", id="days around"),
    pytest.param("NATO Foreign Ministers met in Riga on 3 March 2020.", id="one that is over"),
    pytest.param("NATO Foreign Ministers met in Riga.", id="one that is over, without a day"),
    pytest.param("They acted on the summit in Wales on 4 September 2014.", id="one only cited"),
    pytest.param("The Military Committee meets every year in Oslo.", id="all of its kind"),
    pytest.param("The next meeting of NATO Foreign Ministers is not set.", id="no day of the next"),
    pytest.param("They prepare the next meeting of NATO Foreign Ministers on 5 May.", id="itself"),
    pytest.param("The NATO-Russia Council gathers in its building.", id="a body, no day"),
]


@pytest.mark.parametrize("other", SAME)
def test_one_meeting(other: str) -> None:
    assert _days(f"{_ONE} {other}") == ["2022-05-05"]


OTHER = [
    pytest.param(
        "NATO Foreign Ministers will meet in Gdynia on 9 May 2022.", "2022-05-09", id="city"
    ),
    pytest.param("The NATO-Russia Council will meet on 6 May 2022.", "2022-05-06", id="a body"),
    pytest.param("The NATO-Russia Council will also meet.", None, id="a body in its turn"),
    pytest.param("NATO Defence Ministers will meet on 9 June 2022.", "2022-06-09", id="a level"),
    pytest.param("EU Foreign Ministers will meet on 9 May 2022.", "2022-05-09", id="an owner"),
    pytest.param(
        "NATO Foreign Ministers will meet in Riga on 8 June 2022.", "2022-06-08", id="day"
    ),
    pytest.param(
        "The next meeting of NATO Foreign Ministers will be held on 9 May 2022.",
        "2022-05-09",
        id="the next",
    ),
    pytest.param("They prepare for the Madrid Summit on 28 June.", "2022-06-28", id="by the way"),
    pytest.param("They prepare for the Madrid Summit.", None, id="by the way, with a place"),
    pytest.param("The NATO-Russia Council met on 4 May 2022.", "2022-05-04", id="the day before"),
]


@pytest.mark.parametrize(("other", "days"), OTHER)
def test_two_meetings(other: str, days: str | None) -> None:
    assert _days(f"{_ONE} {other}") == ["2022-05-05", days]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        pytest.param("Today's meeting at the level of foreign ministers is useful.", 1, id="own"),
        pytest.param("Today, NATO foreign ministers are meeting in Oslo.", 2, id="of others"),
    ],
)
def test_who_has_talks_may_speak_of_them_as_of_a_meeting(said: str, count: int) -> None:
    head = (
        "Remarks by Minister Ana Ruiz during a meeting with Georgian Foreign Minister Ivo Beridze"
    )
    found = extract(f"{head}, Vienna, May 5, 2022\n\nColleagues, I welcome you. {said}")
    assert [str(each.dates) for each in found.brief.meetings] == ["2022-05-05"] * count


@pytest.mark.parametrize(("who", "count"), [("defence and foreign ministers", 2), ("ministers", 1)])
def test_ministers_of_two_fields_do_not_meet_where_leaders_do(who: str, count: int) -> None:
    told = [f"NATO {who} will meet on 5 May 2022.", "NATO leaders will meet in Madrid."]
    assert len(_gather(" ".join(told))) == len(_gather(" ".join(reversed(told)))) == count


def test_what_is_over_is_gathered_where_the_release_looks_back() -> None:
    text = "NATO Foreign Ministers met on 5 May 2022. The NATO-Russia Council also met."
    assert _days(text) == ["2022-05-05", None]


def test_one_summit_by_two_names_is_one() -> None:
    text = f"{_ONE} They prepare for the Madrid Summit. The summit in Madrid on 28 June is near."
    assert len(_gather(f"{text} They prepare for the Riga Summit.")) == 3


def test_what_is_first_said_of_a_meeting_stands() -> None:
    own = _gather("Ministers will meet on 5 May 2022. NATO Foreign Ministers will meet in Oslo.")[0]
    assert own.level is Level.FOREIGN_MINISTERS
    assert own.place is not None


def test_no_release_speaks_of_more_meetings_than_a_reader_can_hold() -> None:
    more = " ".join(
        f"NATO Defence Ministers will meet on 9 June {year}." for year in range(2023, 2123, 2)
    )
    assert len(_gather(f"{_ONE} {more}")) == 30


def test_towns_are_told_apart_by_their_names() -> None:
    text = (
        "NATO Foreign Ministers will meet in {} on 5 May 2022. "
        "NATO Foreign Ministers will meet in {} on 8 May 2022."
    )
    assert _days(text.format("Gdynia", "Sopot")) == ["2022-05-05", "2022-05-08"]
    assert _days(text.format("Gdynia", "Gdynia")) == ["2022-05-05"]


def test_those_who_meet_on_another_day_are_not_the_body() -> None:
    text = (
        "The Nuclear Planning Group will meet on 5 May 2022. NATO Defence Ministers will meet on "
        "8 May 2022."
    )
    assert _days(text) == ["2022-05-05", "2022-05-08"]


def test_meetings_in_two_cities_of_a_country_are_two() -> None:
    first = "NATO Foreign Ministers will meet in Bergen on 5 May 2022."
    second = "NATO Foreign Ministers will meet in Stavanger on 9 May 2022."
    assert _days(f"{first} {second}") == ["2022-05-05", "2022-05-09"]


PLACES = [
    pytest.param("The meeting will be held in Riga.", [None, "Riga"], id="that spoken of last"),
    pytest.param("The meeting was held in Riga.", [None, None], id="one that is over"),
]


@pytest.mark.parametrize(("words", "places"), PLACES)
def test_where_the_meeting_is_belongs_to_that_spoken_of_last(
    words: str, places: list[str | None]
) -> None:
    first = "NATO Foreign Ministers will meet on 5 May 2022."
    second = "The NATO-Ukraine Council will meet on 6 May 2022."
    text = f"{first} {second} {words}"
    held = [each.place and each.place.city for each in _gather(text)]
    assert [each and each.of(text) for each in held] == places


def test_a_place_that_is_known_is_not_told_again() -> None:
    text = f"{_ONE} The meeting will be held in Riga."
    [own] = _gather(text)
    assert len(own.said) == 1


def test_a_headline_without_a_day_says_who_met_where_two_did() -> None:
    own = (
        "Réunion des ministres de la Défense de Norvège et de Suède à Oslo\n\nLe ministre de la "
        "Défense, Ola Vik, a rencontré à Oslo son homologue suédois le 5 mai 2022."
    )
    brief = extract(own, language="fr").brief
    assert [str(meeting.level) for meeting in brief.meetings] == ["defence_ministers"]


@pytest.mark.parametrize(
    ("who", "body", "expected"),
    [
        ("chiefs of defence", "North Atlantic Council", [None, "North Atlantic Council"]),
        ("chiefs of defence", "Military Committee", ["Military Committee"]),
        ("defence ministers", "North Atlantic Council", ["North Atlantic Council"]),
        ("defence ministers", "Military Committee", [None, "Military Committee"]),
    ],
)
def test_a_body_that_meets_later_is_that_of_those_who_sit_in_it(
    who: str, body: str, expected: list[str | None]
) -> None:
    later = f"In the afternoon, the {body} met."
    brief = extract(f"NATO {who} met in Brussels on 5 May 2022. {later}").brief
    assert [each.body for each in brief.meetings] == expected


@pytest.mark.parametrize(
    ("name", "meetings"),
    [
        pytest.param("HAPC", 2, id="another organisation's"),
        pytest.param("NATO", 1, id="the Alliance's"),
        pytest.param("ministerial", 1, id="no name"),
    ],
)
def test_the_meeting_of_an_organisation_is_no_meeting_of_others(name: str, meetings: int) -> None:
    text = (
        f"He will go there to attend the {name} meeting on 5 May 2022. "
        "They speak of the meeting of Defence Ministers in Oslo."
    )
    assert len(_gather(text)) == meetings


@given(
    group=st.sampled_from(["Northern Group", "Bucharest Nine", "Weimar Triangle"]),
    joint=st.sampled_from(["of the", "from the", "in the"]),
    first=st.sampled_from(["of the Nordic countries", "of Norway, Denmark and Iceland"]),
)
def test_the_same_ministers_of_a_group_meet_apart(group: str, joint: str, first: str) -> None:
    text = (
        f"The defence ministers {first} will meet in Oslo on Tuesday 13 November 2018. On Wednesday"
        f" 14 November the defence ministers {joint} {group} will meet."
    )
    assert _days(text) == ["2018-11-13", "2018-11-14"]


@given(group=st.sampled_from(["Northern Group", "Bucharest Nine", "Weimar Triangle"]))
def test_a_group_that_meets_again_is_the_same(group: str) -> None:
    text = (
        f"The defence ministers of the {group} will meet in Oslo on Tuesday 13 November 2018. On"
        f" Wednesday 14 November the defence ministers of the {group} will meet."
    )
    assert len(_days(text)) == 1
