"""The next meeting of those who meet."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.diagnostics import Code
from natobrief.model import Level, Origin
from natobrief.testing.filler import filler

_MET = "NATO Foreign Ministers met in Oslo on 24 March 2022."
_SE = "Les ministres des Affaires étrangères de l'OTAN se sont réunis à Oslo le 24 mars 2022."
#: Today's meeting, and where and when the next one is.
Next = tuple[str | None, str | None]


def _others(text: str) -> list[Next]:
    """Return city and days of the meetings beside the release's own."""
    found = extract(text).brief.meetings[1:]
    return [
        (
            None if each.venue is None else each.venue.city,
            None if each.dates is None else str(each.dates),
        )
        for each in found
    ]


@given(
    before=filler(),
    words=st.sampled_from(
        [
            "They will meet again in {city} on {day}.",
            "We will next meet in {city} on {day}.",
            "Ministers agreed to meet again on {day} in {city}.",
            "Ministers will reconvene in {city} on {day}.",
            "Our next meeting will be held in {city} on {day}.",
            "The next ministerial meeting is scheduled in {city} on {day}.",
        ]
    ),
    city=st.sampled_from(["Riga", "Madrid", "Ankara", "Warsaw"]),
    away=st.integers(8, 700),
)
def test_planted_next_meeting_is_found(before: str, words: str, city: str, away: int) -> None:
    day = date(2022, 3, 24) + timedelta(days=away)
    told = words.format(city=city, day=f"{day.day} {day:%B} {day.year}")
    brief = extract(f"{before} {_MET} {told}").brief
    [main, other] = brief.meetings
    assert (str(main.dates), other.level) == ("2022-03-24", Level.FOREIGN_MINISTERS)
    assert other.venue is not None
    assert (other.venue.city, str(other.dates)) == (city, day.isoformat())
    [level] = brief.evidence_for("/meetings/1/level")
    assert level.origin is Origin.INFERRED


@given(day=st.dates(date(2022, 3, 26), date(2023, 3, 20)))
def test_a_day_without_its_year_is_the_next_one(day: date) -> None:
    assume((day.month, day.day) != (2, 29))
    text = f"{_MET} They will meet again in Riga on {day.day} {day:%B}."
    found = extract(text)
    assert _others(text) == [("Riga", day.isoformat())]
    assert Code.CONFLICTING_DATES not in {problem.code for problem in found.problems}


@given(text=st.text())
@example(text="©")
@example(text="©0")
def test_any_text_is_survived(text: str) -> None:
    assume(
        not re.search("© ?[A-Z12]", text)
    )  # then all of it may be a caption, with whose picture it is
    meetings = extract(f"{_MET} They will meet again {text}").brief.meetings
    assert str(meetings[0].dates) == "2022-03-24"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{_SE} Ils se retrouveront à Riga le 5 juin 2022.", [("Riga", "2022-06-05")], id="fr"
        ),
        pytest.param(
            f"{_SE} La prochaine réunion se tiendra à Riga le 5 juin 2022.",
            [("Riga", "2022-06-05")],
            id="fr, next meeting",
        ),
        pytest.param(
            f"{_MET} They will meet again on 5 June 2022.", [(None, "2022-06-05")], id="no place"
        ),
        pytest.param(
            f"{_MET} They will meet again in Riga next spring.", [("Riga", None)], id="no day"
        ),
    ],
)
def test_hits(text: str, expected: list[Next]) -> None:
    assert _others(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_MET} They will meet again.", id="neither day nor place"),
        pytest.param(f"{_MET} They will meet again on 25 March 2022 over lunch.", id="at it still"),
        pytest.param(f"{_MET} They did not say when they will meet again.", id="not said"),
        pytest.param(f"{_MET} Friends will meet again in Riga on 5 June 2022.", id="others"),
        pytest.param(
            "NATO Secretary General Jan Kos visited Oslo on 24 March 2022. They will meet again in "
            "Riga on 5 June 2022.",
            id="after a visit",
        ),
    ],
)
def test_near_misses(text: str) -> None:
    assert _others(text) == []
