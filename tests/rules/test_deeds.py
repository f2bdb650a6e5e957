"""What those who meet did on a day, as at a meeting."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.announcement import find_announcements
from tests.rules.marked import mark


def _days(text: str, language: Language = Language.EN) -> list[str]:
    found = find_announcements(mark(text, language))
    return [str(each.date.dates) for each in found if each.date is not None]


_WHO = ("NATO Defence Ministers", "Allied Foreign Ministers", "NATO Heads of State and Government")


@given(
    who=st.sampled_from(_WHO),
    deed=st.sampled_from(("agreed on new steps", "approved a plan to mend piers", "took stock")),
    day=st.dates(date(1999, 1, 1), date(2049, 12, 31)),
    shape=st.sampled_from(("{who} {deed} {day}.", "{day}, {who} {deed}.", "{who} {day} {deed}.")),
)
@example("NATO ministers", "agreed to mend piers", date(2030, 5, 6), "{day}, {who} {deed}.")
@example("NATO ministers", "agreed", date(2030, 5, 6), "{who} {deed} {day} to mend piers.")
@example("NATO ministers", "agreed on new steps", date(2030, 5, 6), "{who} {day} {deed}.")
def test_what_ministers_did_on_a_day_they_did_at_a_meeting(
    who: str, deed: str, day: date, shape: str
) -> None:
    told = f"on {day:%A} ({day.day} {day:%B} {day.year})"
    [found] = find_announcements(mark(shape.format(who=who, deed=deed, day=told), Language.EN))
    assert found.date is not None
    assert (str(found.date.dates), found.is_past, found.is_tensed) == (f"{day}", True, True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NATO ministers agreed to sail on Tuesday (14 May 2030).", id="a plan"),
        pytest.param("NATO ministers approved the plan of 14 May 2030.", id="no weekday"),
        pytest.param("NATO ministers approved the plan on 14 May 2030.", id="no weekday at all"),
        pytest.param("NATO ministers read on Tuesday (14 May 2030).", id="no deed"),
        pytest.param("Bakers agreed on a price on Tuesday (14 May 2030).", id="no ministers"),
        pytest.param("NATO ministers approved on Monday (14 May 2029) only.", id="next"),
        pytest.param(
            "NATO ministers approved the plan on which on Tuesday (14 May 2030) piers depend.",
            id="in a clause",
        ),
    ],
)
def test_other_days_are_of_no_meeting(text: str) -> None:
    assert _days(text) == (["2029-05-14"] if "only" in text else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ont approuvé mardi (14 mai 2030) un plan", ["2030-05-14"], id="next"),
        pytest.param("ont décidé d'agir mardi (14 mai 2030)", [], id="a plan"),
        pytest.param("se sont mis d'accord mardi (14 mai 2030)", ["2030-05-14"], id="agreed"),
    ],
)
def test_french_deeds(text: str, expected: list[str]) -> None:
    who = "Les ministres de la Défense des pays de l'OTAN"
    assert _days(f"{who} {text}.", Language.FR) == expected
