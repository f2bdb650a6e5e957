"""Meetings of those whom no table knows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.announcement import Announcement
from natobrief.rules.called_meeting import find_called_meetings
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said


def _read(text: str, language: Language = Language.EN) -> list[Announcement]:
    return list(find_called_meetings(mark(text, language)))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(each.sentence.covers(each.level_span) for each in _read(text))


@given(filler())
def test_prose_names_no_meeting(text: str) -> None:
    assert _read(text) == []


@given(
    who=st.sampled_from(["Harbour Group", "Contact Group on Quays", "Round Table of Ports"]),
    held=st.sampled_from(["took place", "will be held", "was held", "is to convene"]),
    number=st.sampled_from(["3rd", "twelfth", "first annual", "informal"]),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    prose=filler(),
)
def test_planted_meeting_is_found(who: str, held: str, number: str, day: date, prose: str) -> None:
    """Its day and its place come back, and whether it is over."""
    when = f"{day.day} {day:%B} {day.year}"
    marked = mark(f"The {number} meeting of the {who} {held} in Oslo on {when}. {prose}")
    [found] = find_called_meetings(marked)
    assert found.date is not None
    assert (said(marked, found.date.span), str(found.date.dates)) == (when, day.isoformat())
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"
    assert found.is_past is (held in {"took place", "was held"})


@given(
    who=st.sampled_from(
        ["Les 28 pays membres de l'OTAN", "Une vingtaine de pays alliés", "Les cinq pays du fleuve"]
    ),
    verb=st.sampled_from([", réunis", " réunis", " se sont réunis"]),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
)
def test_so_many_who_meet_are_found_in_french(who: str, verb: str, day: date) -> None:
    when = f"{day.day}/{day.month:02}/{day.year}"
    marked = mark(f"{who}{verb} le {when} à Oslo, ont parlé.", Language.FR)
    found, *others = find_called_meetings(marked)
    assert all((each.date, each.place) == (found.date, found.place) for each in others)
    assert found.date is not None
    assert str(found.date.dates) == day.isoformat()
    assert found.place is not None
    assert said(marked, found.place.city) == "Oslo"


HITS = [
    pytest.param(
        "The 3rd HAPC-EU Ministerial Meeting, with the theme “Ports”, was held in Oslo on "
        "5 May 2022.",
        "Meeting",
        id="names with a hyphen, an aside",
    ),
    pytest.param("Nearly 40 nations met in Oslo on 5 May 2022.", "nations", id="so many"),
    pytest.param("A round of talks is held on 5 May 2022.", "round of talks", id="a round"),
    pytest.param(
        "The quays are long. The Harbour Group (HG) held its 11th Ministerial Meeting in Oslo on "
        "5 May 2022.",
        "Meeting",
        id="a group holds its meeting",
    ),
    pytest.param(
        "Representatives of the Harbour Group met in Oslo on 5 May 2022.",
        "Representatives",
        id="those of a group met",
    ),
    pytest.param(
        "Meeting of the Harbour Group, Oslo, 5 May 2022\n\nThe quays are long.",
        "Meeting",
        id="a headline that is a meeting and its day",
    ),
    pytest.param(
        "La troisième réunion du groupe des ports s'est tenue à Oslo le 5 mai 2022.",
        "réunion",
        id="French",
    ),
    pytest.param(
        "Le groupe des ports a tenu sa deuxième session à Oslo le 5 mai 2022.",
        "session",
        id="French, a group",
    ),
]


@pytest.mark.parametrize(("text", "noun"), HITS)
def test_words_of_holding_a_meeting_name_one(text: str, noun: str) -> None:
    language = Language.FR if "mai" in text else Language.EN
    marked = mark(text, language)
    [found] = find_called_meetings(marked)
    assert said(marked, found.level_span) == noun
    assert str(found.date and found.date.dates) == "2022-05-05"


def test_a_meeting_may_have_no_day() -> None:
    [found] = _read("The third meeting of the Harbour Group took place in Oslo.")
    assert found.date is None
    assert found.is_past


NEAR_MISSES = [
    pytest.param("A press conference will be held on 5 May 2022.", id="for the press"),
    pytest.param("The meeting of the Harbour Group will not be held on 5 May 2022.", id="off"),
    pytest.param(
        "The annual meeting of the Harbour Group is held every year, as on 5 May 2022.", id="habit"
    ),
    pytest.param(
        "They spoke after the third meeting of the Harbour Group took place on 5 May 2022.",
        id="another event",
    ),
    pytest.param(
        "One. Two. Three. The third meeting of the Harbour Group took place on 5 May 2022.",
        id="further below",
    ),
]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_other_words_name_none(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harbour Committee of the Nine met in Oslo on 5 May 2022.", ["Committee"]),
        ("The Joint Group on Quays and Ports will meet on 5 May 2022.", ["Group"]),
        ("Le Comité des ports se réunira à Oslo le 5 mai 2022.", ["Comité"]),
        ("The Harbour Committee of the Nine met in Oslo.", []),
        ("The Harbour Committee of the Nine usually meets on 5 May 2022.", []),
    ],
)
def test_a_body_that_no_table_knows_met_on_a_day(text: str, expected: list[str]) -> None:
    marked = mark(text, Language.FR if text.startswith("Le ") else Language.EN)
    found = find_called_meetings(marked)
    assert [said(marked, each.level_span) for each in found] == expected


def test_a_body_that_the_tables_know_is_none_of_these() -> None:
    assert _read("The Joint North Atlantic Council will meet on 5 May 2022.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The Harbour Triangle will meet in Oslo on 3 October 2030.",
        "The Northern Eight met in Oslo on 3 October 2030.",
        "The twelve Harbour Group nations met in Oslo on 3 October 2030 to discuss quays.",
    ],
)
def test_groups_of_countries_meet(words: str) -> None:
    [found] = _read(words)
    assert found.date is not None
    assert str(found.date.dates) == "2030-10-03"
