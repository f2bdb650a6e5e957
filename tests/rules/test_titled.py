"""The meeting that the head of a release names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language, Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.titled import find_head_place, find_titled
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_BODY = "\n\nGood morning. It is a pleasure to be here."


def _read(text: str, language: Language = Language.EN) -> Announcement | None:
    return find_titled(mark(text, language))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = _read(text)
    assert found is None or found.sentence.covers(found.level_span)


@given(filler())
def test_prose_has_no_title(text: str) -> None:
    assert _read(text) is None


@given(
    who=st.sampled_from(["NATO Defence Ministers", "NATO Ministers of Defence"]),
    lead=st.sampled_from(["Meetings of ", "Doorstep statement ahead of the meeting of "]),
)
def test_level_days_and_place_come_back(who: str, lead: str) -> None:
    marked = mark(
        f"{lead}{who}\n\nNATO Headquarters, Brussels, Belgium\n\n7 June 2018 - 8 June 2018{_BODY}"
    )
    found = find_titled(marked)
    assert found is not None
    assert (found.level, said(marked, found.level_span)) == (
        Level.DEFENCE_MINISTERS,
        who.split("NATO ", maxsplit=1)[1],
    )
    assert found.date is not None
    assert str(found.date.dates) == "2018-06-07/2018-06-08"
    assert found.place is not None
    assert said(marked, found.place.city) == "Brussels"
    assert said(marked, found.place.site) == "NATO Headquarters"


HITS = [
    pytest.param(
        "Remarks upon her arrival to the NATO Foreign Ministers Meeting",
        (Level.FOREIGN_MINISTERS, True),
        id="on the way in",
    ),
    pytest.param(
        "Press conference ahead of the meeting of NATO Foreign Ministers",
        (Level.FOREIGN_MINISTERS, False),
        id="before it",
    ),
    pytest.param(
        "Minister Arrives in Riga for NATO Summit",
        (Level.HEADS_OF_STATE_AND_GOVERNMENT, False),
        id="who comes for a summit",
    ),
    pytest.param("NATO Summit in Riga", (Level.HEADS_OF_STATE_AND_GOVERNMENT, False), id="summit"),
    pytest.param(
        "Statement after the Summit of the Alliance",
        (Level.HEADS_OF_STATE_AND_GOVERNMENT, False),
        id="after a summit",
    ),
    pytest.param(
        "Foreign Affairs Council: remarks after the meeting",
        (Level.FOREIGN_MINISTERS, True),
        id="a body",
    ),
    pytest.param(
        "Remarks by the High Representative upon arrival at the Foreign Affairs Council",
        (Level.FOREIGN_MINISTERS, True),
        id="a council and no other word of meeting",
    ),
    pytest.param(
        "Remarks by the High Representative ahead of the Foreign Affairs Council",
        (Level.FOREIGN_MINISTERS, False),
        id="before a council",
    ),
    pytest.param(
        "Doorstep statement\n\nby NATO Secretary General Ana Ruiz prior to the meetings of NATO "
        "Defence Ministers",
        (Level.DEFENCE_MINISTERS, True),
        id="at the door",
    ),
]


@pytest.mark.parametrize(("title", "expected"), HITS)
def test_hits(title: str, expected: tuple[Level, bool]) -> None:
    found = _read(title + _BODY)
    assert found is not None
    assert (found.level, found.is_occasion) == expected


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        pytest.param("3325th Council meeting\nForeign Affairs\nRiga, 5 May 2022", True, id="day"),
        pytest.param("3325e session du Conseil\nAffaires étrangères\nRiga", False, id="French"),
    ],
)
def test_a_sitting_of_the_council_is_called_by_its_field(lines: str, *, day: bool) -> None:
    marked = mark(f"{lines}{_BODY}")
    found = find_titled(marked)
    assert found is not None
    assert found.body is not None
    assert getattr(found.body.means, "name", None) == "Foreign Affairs Council"
    assert found.level is Level.FOREIGN_MINISTERS
    assert (found.date is not None) is day
    assert found.place is not None


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("3325th Council meeting\nPorts and Quays", id="a field of no council"),
        pytest.param(
            "General Secretariat\n3325th Council meeting\nPorts and Quays\nRiga, 5 May 2022",
            id="a field of no council, and place and day",
        ),
        pytest.param("Experts prepare the Chicago Summit", id="what is done for a summit"),
        pytest.param("Secretary General visits Norway today", id="a visit"),
        pytest.param("NATO Foreign Ministers and their wives", id="no meeting"),
        pytest.param("- Meeting of NATO Foreign Ministers", id="a menu"),
        pytest.param("The Foreign Affairs Council has new rooms", id="a council, not at it"),
    ],
)
def test_near_misses(title: str) -> None:
    assert _read(title + _BODY) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        pytest.param("Riga, Latvia", ("Riga", "Latvia"), id="city and country"),
        pytest.param("Riga", ("Riga", None), id="city"),
        pytest.param("Riga, 5 May 2022", ("Riga", None), id="dateline of what was said there"),
        pytest.param("5 May 2022 - Riga, Latvia", ("Riga", "Latvia"), id="day before a dash"),
        pytest.param("May 5, 2022, Riga", ("Riga", None), id="day before a comma"),
        pytest.param("Riga, Latvia - May 5, 2022", ("Riga", "Latvia"), id="dash before the day"),
        pytest.param("Latvia", (None, "Latvia"), id="country"),
    ],
)
def test_place_beside_the_title(line: str, place: tuple[str | None, str | None]) -> None:
    marked = mark(f"Remarks at the meeting of NATO Foreign Ministers\n\n{line}{_BODY}")
    found = find_titled(marked)
    assert found is not None
    assert found.place is not None
    country = None if found.place.country is None else found.place.country.span
    assert (said(marked, found.place.city), said(marked, country)) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        pytest.param(
            "Luxembourg, 15/10/2018 - 11:39, UNIQUE ID: 181015_7", "Luxembourg", id="number"
        ),
        pytest.param("Brussels, , 16/07/2018 - 10:05, UNIQUE ID: 180716_5", "Brussels", id="blank"),
        pytest.param("Norway, 16/07/2018", None, id="a country that is no city"),
    ],
)
def test_place_of_words_at_a_council(line: str, place: str | None) -> None:
    marked = mark(f"Remarks at the Foreign Affairs Council\n\n{line}{_BODY}")
    found = find_titled(marked)
    assert found is not None
    assert (None if found.place is None else said(marked, found.place.city)) == place


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("May 2022", id="a month"),
        pytest.param("5 May 2022", id="a single day"),
    ],
)
def test_what_stands_beside_the_title_may_be_no_days(line: str) -> None:
    found = _read(f"Meeting of NATO Defence Ministers\n\n{line}{_BODY}")
    assert found is not None
    assert found.date is None


def test_a_dateline_is_no_place_of_a_meeting_to_come() -> None:
    found = _read(f"Press conference ahead of the NATO defence meeting\n\nRiga, 5 May 2022{_BODY}")
    assert found is None or found.place is None


def test_french_is_read() -> None:
    text = f"Allocution à la réunion des ministres de la Défense de l'OTAN{_BODY}"
    found = _read(text, Language.FR)
    assert found is not None
    assert (found.level, found.is_occasion) == (Level.DEFENCE_MINISTERS, True)


def test_a_line_with_several_days_tells_the_place() -> None:
    marked = mark(f"Meeting of NATO Defence Ministers\n\nRiga, Latvia, 4-5 May 2022{_BODY}")
    found = find_titled(marked)
    assert found is not None
    assert found.place is not None
    assert said(marked, found.place.city) == "Riga"


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        pytest.param("Foreign Affairs Council in Oslo: what was said", True, id="its place"),
        pytest.param("Foreign Affairs Council (Defence), 5 May 2022", True, id="its day"),
        pytest.param("The Foreign Affairs Council is seventy", False, id="what is said of it"),
    ],
)
def test_a_council_opens_a_headline(line: str, *, is_found: bool) -> None:
    assert (_read(f"{line}\n\nIt rained all day.") is not None) is is_found


def test_a_line_may_tell_when_the_meeting_was_held() -> None:
    found = _read(
        "Final statement\n\nMeeting of NATO Foreign Ministers\n\nheld in Oslo on 5 May 2022"
        "\n\nIssued on 9 May 2022\n\nWe met to talk."
    )
    assert found is not None
    assert found.date is not None
    assert str(found.date.dates) == "2022-05-05"
    assert found.place is not None


@pytest.mark.parametrize(
    ("sort", "weight"),
    [
        pytest.param("Press conference\n\nby Minister Ana Ruiz", 8, id="spoken"),
        pytest.param("Notice", 2, id="written"),
    ],
)
def test_what_words_are_spoken_before_is_what_they_are_about(sort: str, weight: int) -> None:
    found = _read(
        f"{sort} before the meeting of the North Atlantic Council at the level of Defence "
        "Ministers\n\n5 May 2022\n\nIt rained all day."
    )
    assert found is not None
    assert (found.level, found.weight) == (Level.DEFENCE_MINISTERS, weight)


@pytest.mark.parametrize(
    ("head", "city"),
    [
        pytest.param("Speech\n\nOslo, Norway\n\n5 May 2022", "Oslo", id="a line"),
        pytest.param("Speech\n\nOslo, Norway 5 May 2022", "Oslo", id="with the day"),
        pytest.param("Speech\n\nHalden (Norway), 5 May 2022", "Halden", id="a town, at home"),
        pytest.param(
            "Speech\n\nHalden upon Lake, Norway, on 5 May 2022", "Halden upon Lake", id="on"
        ),
        pytest.param("Speech\n\nHalden, 5 May 2022", None, id="a town alone"),
        pytest.param("Speech\n\nOslo, le 5 mai 2022", "Oslo", id="le"),
        pytest.param("Speech\n\nOslo - Norway, 5 May 2022", "Oslo", id="a dash before the country"),
        pytest.param("Talks end\n\nOSLO (Quay Press) May 5, 2022", "OSLO", id="with an agency"),
        pytest.param(
            "Speech by Ana Ruiz, in Oslo, Norway, on 5 May 2022", "Oslo", id="the end of a line"
        ),
        pytest.param(
            "Remarks by Ana Ruiz at the quay, Oslo, 5 May 2022", "Oslo", id="behind a comma"
        ),
        pytest.param("Guest House, Oslo\n\n5 May 2022", "Oslo", id="a house"),
        pytest.param("Speech\n\nRiga,\nLatvia\n\n5 May 2022", "Riga", id="in two lines"),
        pytest.param("Speech,\n\nLatvia\n\n5 May 2022", None, id="a country below a comma"),
        pytest.param(
            "Speech\n\nNATO Headquarters Brussels, Belgium May 5, 2022", "Brussels", id="a site"
        ),
        pytest.param("Speech\n\n5 May 2022 - Oslo", "Oslo", id="the day first"),
        pytest.param("Speech\n\nMay 5, 2022 - Halden, Norway", "Halden", id="a town behind it"),
        pytest.param("Speech\n\n5 May 2022", None, id="none"),
        pytest.param("Press availability with Ana Ruiz from Oslo, Norway", "Oslo", id="from"),
        pytest.param("Doorstop interview, Oslo", "Oslo", id="behind a comma, no day"),
        pytest.param(
            "Remarks by Ana Ruiz at NATO Headquarters, Brussels, Belgium", "Brussels", id="site"
        ),
        pytest.param("Press gaggle en route to quays, Oslo", None, id="on the way"),
        pytest.param("A long quay, Oslo", None, id="nothing said there"),
    ],
)
def test_the_head_says_where_words_are_spoken(head: str, city: str | None) -> None:
    marked = mark(head + _BODY)
    found = find_head_place(marked)
    assert (None if found is None else said(marked, found.city)) == city


@pytest.mark.parametrize(
    ("title", "city"),
    [
        pytest.param("NATO Foreign Ministerial: Remarks by Ana Ruiz", "Riga", id="at it"),
        pytest.param("NATO Foreign Ministerial in sight: a word of Ana Ruiz", None, id="not there"),
    ],
)
def test_remarks_at_a_ministerial_are_spoken_there(title: str, city: str | None) -> None:
    text = f"{title}\nRiga, Latvia May 5, 2022\n\nANA RUIZ: I see you all.\n\nQ: Why?"
    found = _read(text)
    assert found is not None
    assert found.level is Level.FOREIGN_MINISTERS
    place = None if found.place is None else found.place.city
    assert (None if place is None else place.of(text)) == city


@given(
    council=st.sampled_from(["Foreign Affairs Council", "European Council"]),
    tail=st.sampled_from([": conclusions on ports", " (ports): results", ", main results"]),
)
def test_a_line_may_be_called_as_the_council(council: str, tail: str) -> None:
    found = _read(f"{council}{tail}{_BODY}")
    assert found is not None
    assert found.body is not None
    assert found.body.name == council


@pytest.mark.parametrize(
    ("line", "days"),
    [
        pytest.param(
            "Letter to the members of the European Council ahead of their special meeting on "
            "1-2 October 2020",
            "2020-10-01/2020-10-02",
            id="theirs",
        ),
        pytest.param(
            "Lettre aux membres du Conseil européen avant leur réunion des 1er et 2 octobre 2020",
            "2020-10-01/2020-10-02",
            id="in French",
        ),
        pytest.param(
            "Letter to the members of the European Council ahead of their meeting in spring",
            None,
            id="no day",
        ),
        pytest.param(
            "Letter to the members of the European Council ahead of their meeting on Thursday",
            None,
            id="a day that nothing settles",
        ),
    ],
)
def test_a_letter_names_the_days_of_those_to_whom_it_goes(line: str, days: str | None) -> None:
    language = Language.FR if line.startswith("Lettre") else Language.EN
    found = _read(f"{line}{_BODY}", language)
    assert found is not None
    assert (None if found.date is None else str(found.date.dates)) == days


def test_ministers_may_meet_at_dinner() -> None:
    found = _read(
        "Remarks by Minister Ana Ruiz at the end of the informal dinner of the EU Foreign "
        f"Ministers\n\n5 May 2022{_BODY}"
    )
    assert found is not None
    assert (found.level, found.is_occasion) == (Level.FOREIGN_MINISTERS, True)


def test_place_and_day_stand_in_brackets() -> None:
    marked = mark(f"Meeting of NATO Foreign Ministers (Riga, Latvia, 30 November 2022){_BODY}")
    found = find_titled(marked)
    assert found is not None
    assert found.place is not None
    assert said(marked, found.place.city) == "Riga"


@pytest.mark.parametrize(
    "line",
    [
        "at the level of Defence Ministers",
        "(AT DEFENCE MINISTERS' LEVEL)",
        "held at the level of Ministers of Defence",
        "in Defence Ministers’ session",
    ],
)
@pytest.mark.parametrize("body", ["North Atlantic Council", "NATO-Ukraine Council"])
def test_the_line_below_says_at_whose_level_a_body_meets(body: str, line: str) -> None:
    for first in (f"Meeting of the {body}", f"MEETING OF THE {body.upper()}"):
        found = find_titled(mark(f"{first}\n{line}{_BODY}"))
        assert found is not None
        assert found.body is not None
        assert found.level is Level.DEFENCE_MINISTERS


@pytest.mark.parametrize(
    "line",
    [
        "NATO Defence Ministers meeting and NATO-Ukraine Commission",
        "Meetings of NATO Defence Ministers, NATO-Ukraine Commission and EAPC",
        "NATO Defence Ministers' meeting and meeting of the NATO-Ukraine Commission",
        "NATO Defence Ministers' meeting / NATO-Ukraine Commission",
    ],
)
def test_a_body_beside_those_who_meet_is_not_theirs(line: str) -> None:
    found = find_titled(mark(f"{line}{_BODY}"))
    assert found is not None
    assert (found.body, found.level) == (None, Level.DEFENCE_MINISTERS)


@pytest.mark.parametrize(
    "line",
    [
        "Meeting of Defence Ministers in the NATO-Ukraine Commission",
        "Meeting of the NATO-Ukraine Commission at the level of Defence Ministers",
        "NATO-Ukraine Commission and Defence Ministers meeting",
    ],
)
def test_a_body_in_which_ministers_meet_is_theirs(line: str) -> None:
    found = find_titled(mark(f"{line}{_BODY}"))
    assert found is not None
    assert found.body is not None
    assert found.body.name == "NATO-Ukraine Commission"
