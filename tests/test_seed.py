"""The first text of the project, read whole, and copies of it with other facts.

The text is not ours to publish: it lies beside the checkout where the project is built, and the
tests read it there. Elsewhere they have nothing to look at and say so by passing on nothing; the
retelling in examples/ is read everywhere.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from natobrief import Severity, extract
from tests.facts import Facts, differences

SEED = Path(__file__).parent.parent.parent / "shared" / "seed"

#: Cities with their countries, where a meeting could be held.
PLACES = (
    ("Vilnius", "Lithuania", "LTU"),
    ("Madrid", "Spain", "ESP"),
    ("Ljubljana", "Slovenia", "SVN"),
    ("Reykjavik", "Iceland", "ISL"),
    ("Lisbon", "Portugal", "PRT"),
)
NAMES = (
    ("Ana-Maria Kovács", "Kovács"),
    ("Pieter van der Velde", "van der Velde"),
    ("Łukasz Żak", "Żak"),
    ("Rosalind O’Shea", "O’Shea"),
    ("Jean-Baptiste d’Arcy", "d’Arcy"),
    ("April Sørensen", "Sørensen"),
    ("Friday Okoro", "Okoro"),
    ("Emil Février", "Février"),
)
MARKS = (("“", "”"), ("«", "»"), ("„", "“"), ('"', '"'))
#: While Finland and Sweden were invitees.
FIRST, LAST = date(2022, 7, 6), date(2023, 3, 25)


def seed() -> list[tuple[str, Facts]]:
    """Return the text and its facts, if they lie where the project is built."""
    text, facts = SEED / "bucharest-2022.txt", SEED / "expected.json"
    if not text.exists():
        return []
    return [(text.read_text(encoding="utf-8"), json.loads(facts.read_text(encoding="utf-8")))]


def replaced(facts: Facts, old: str, new: str) -> Facts:
    """Write other words into all the facts."""
    copy: Facts = json.loads(json.dumps(facts, ensure_ascii=False).replace(old, new))
    return copy


def test_it_is_read_whole() -> None:
    assert [differences(extract(text).brief, facts) for text, facts in seed()] in ([], [[]])


def test_reading_it_leaves_no_problem() -> None:
    found = [extract(text).problems for text, _ in seed()]
    assert [each for problems in found for each in problems if each.severity != Severity.NOTE] == []


@given(place=st.sampled_from(PLACES))
def test_another_place_changes_the_place_alone(place: tuple[str, str, str]) -> None:
    city, country, code = place
    for text, facts in seed():
        other = text.replace("Bucharest", city).replace("Romania", country)
        expected = replaced(replaced(facts, "Bucharest", city), '"ROU"', f'"{code}"')
        assert differences(extract(other).brief, expected) == []


@given(first=st.integers(0, (LAST - FIRST).days), length=st.integers(1, 3))
def test_other_days_change_the_days_alone(first: int, length: int) -> None:
    start = FIRST + timedelta(first)
    start -= timedelta(max(0, start.day - 25))
    end = start + timedelta(length)
    words = (
        f"{start:%A} to {end:%A} ({start.day}-{end.day} {start:%B} {start.year})"
        if length > 1
        else f"{start:%A} and {end:%A} ({start.day}-{end.day} {start:%B} {start.year})"
    )
    for text, facts in seed():
        other = text.replace("Tuesday and Wednesday (29-30 November 2022)", words)
        expected = replaced(facts, "2022-11-29", start.isoformat())
        expected = replaced(expected, "2022-11-30", end.isoformat())
        expected["meeting"]["weekdays_stated"] = [f"{day:%A}"[:2].upper() for day in (start, end)]
        assert differences(extract(other).brief, expected) == []


@given(name=st.sampled_from(NAMES))
def test_another_speaker_changes_the_speaker_alone(name: tuple[str, str]) -> None:
    full, last = name
    for text, facts in seed():
        other = text.replace("Jens Stoltenberg", full).replace("Stoltenberg", last)
        assert differences(extract(other).brief, replaced(facts, "Jens Stoltenberg", full)) == []


@given(
    given_name=st.sampled_from(("Alun", "Jean-Luc", "Þór")),
    last=st.sampled_from(("Rhys", "d’Arcy")),
)
def test_a_knight_is_called_by_his_given_name(given_name: str, last: str) -> None:
    for text, facts in seed():
        other = text.replace("Jens Stoltenberg", f"Sir {given_name} {last}")
        other = other.replace("Mr Stoltenberg", f"Sir {given_name}")
        expected = replaced(facts, "Jens Stoltenberg", f"{given_name} {last}")
        assert differences(extract(other).brief, expected) == []


@given(verb=st.sampled_from(("are meeting", "meet", "are to gather", "will come together")))
def test_other_verbs_of_meeting_change_nothing(verb: str) -> None:
    for text, facts in seed():
        other = text.replace("will meet", verb, 1).replace("explained", "noted")
        assert differences(extract(other).brief, replaced(facts, '"explained"', '"noted"')) == []


@given(marks=st.sampled_from(MARKS))
def test_other_quotation_marks_change_nothing(marks: tuple[str, str]) -> None:
    for text, facts in seed():
        other = text.replace("“", "\0").replace("”", marks[1]).replace("\0", marks[0])
        assert differences(extract(other).brief, facts) == []


@given(
    front=st.sampled_from(("Some words of the press office.\n\n", "\n", " \r\n\r\n", "* * *\n\n"))
)
def test_text_in_front_shifts_every_span(front: str) -> None:
    for text, _ in seed():
        plain, shifted = extract(text).brief, extract(front + text).brief
        moved = [
            [span.shifted(len(front)) for span in item.spans]
            for item in plain.evidence
            if item.pointer.startswith(("/meetings", "/statements"))
        ]
        assert moved == [
            list(item.spans)
            for item in shifted.evidence
            if item.pointer.startswith(("/meetings", "/statements"))
        ]
