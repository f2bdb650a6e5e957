"""The whole brief: every value rests on words, and nothing else is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import Attendance, Brief, Country, extract
from natobrief.diagnostics import Code, Severity
from natobrief.testing import walk
from natobrief.testing.filler import filler

_ROOT = Path(__file__).parent.parent.parent
_RELEASES = sorted(
    [
        *(_ROOT / "examples").glob("*.txt"),
        *(_ROOT.parent / "shared" / "seed").glob("*.txt"),
    ]
)
_ONE = "NATO Foreign Ministers will meet in Oslo, Norway, on 5 May 2022 to discuss piracy."


def _unbacked(brief: Brief) -> list[str]:
    """Return the pointers to values that neither their own evidence nor an owner's backs.

    The text is the evidence itself; that attendance is unstated is no claim.
    """
    backed = {item.pointer for item in brief.evidence}
    return [
        pointer
        for pointer, value in walk(brief)
        if _is_claim(pointer, value) and not backed & set(_owners(pointer))
    ]


def _is_claim(pointer: str, value: object) -> bool:
    if pointer == "/source/text" or pointer.startswith("/evidence"):
        return False
    if value is Attendance.UNSTATED or isinstance(value, tuple):
        return False
    return isinstance(value, Country) or not hasattr(type(value), "__attrs_attrs__")


def _owners(pointer: str) -> list[str]:
    """Return a pointer and those of the objects around it, but for the whole."""
    parts = pointer.split("/")
    return ["/".join(parts[:end]) for end in range(2, len(parts) + 1)]


@pytest.mark.parametrize("path", _RELEASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_value_of_a_release_rests_on_evidence(path: Path) -> None:
    brief = extract(path.read_bytes().decode()).brief
    assert _unbacked(brief) == []


@given(st.text())
def test_every_value_of_any_text_rests_on_evidence(text: str) -> None:
    assert _unbacked(extract(text).brief) == []


@given(before=filler(), after=filler())
def test_every_value_of_a_planted_meeting_rests_on_evidence(before: str, after: str) -> None:
    brief = extract(f"{before} {_ONE} {after}").brief
    assert brief.meetings
    assert _unbacked(brief) == []


@given(st.text())
@example("Al-" * 400)
@example("A." * 2_000)
@example("The ministers met in " + "Ab-" * 400)
@example("the foreign ministers of Georgia " * 300)
@example("NATO Foreign Ministers will meet in Riga on 3 May 2022. " * 100)
def test_spans_lie_in_the_text_and_pointers_lead_somewhere(text: str) -> None:
    brief = extract(text).brief
    pointers = {pointer for pointer, _ in walk(brief)}
    assert {item.pointer for item in brief.evidence} <= pointers
    assert all(span.end <= len(text) for item in brief.evidence for span in item.spans)


@given(st.text())
def test_reading_twice_gives_the_same(text: str) -> None:
    assert extract(text) == extract(text)


def test_problems_come_in_the_order_of_the_text() -> None:
    problems = extract("A “mark opened.\n\nAnother “mark.").problems
    assert [problem.code for problem in problems] == [
        Code.NO_MEETING,
        Code.UNCLOSED_QUOTATION,
        Code.UNCLOSED_QUOTATION,
    ]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        pytest.param("It rained.", Severity.ERROR, id="no release"),
        pytest.param(
            "Press conference\n\nAna Ruiz: We act.\n\nQuestion: When?\n\nAna Ruiz: Now.",
            Severity.WARNING,
            id="talk",
        ),
        pytest.param(
            "OSLO (Agency) - “We act,” Foreign Minister Ana Ruiz said.", Severity.WARNING, id="news"
        ),
    ],
)
def test_words_of_speakers_need_no_meeting(text: str, severity: Severity) -> None:
    [problem] = [each for each in extract(text).problems if each.code is Code.NO_MEETING]
    assert problem.severity is severity


def test_a_mark_that_nothing_opens_is_a_problem() -> None:
    text = "We meet in two weeks and will act” the Secretary General said."
    [problem] = [each for each in extract(text).problems if each.code is Code.UNCLOSED_QUOTATION]
    assert problem.span is not None
    assert problem.span.of(text) == "”"
    assert "not opened" in problem.message


def test_speakers_whom_only_the_tables_name_are_persons_of_the_brief() -> None:
    told = "“We will act,” the Secretary General said. “Yes,” said the Secretary General."
    assert [person.name for person in extract(f"{_ONE} {told}").brief.persons] == [
        "Jens Stoltenberg"
    ]


def test_the_day_of_publication_stands_in_for_that_of_the_meeting() -> None:
    text = "Oslo, 5 May 2022\n\nNATO Foreign Ministers will meet in Oslo. Sweden will attend."
    statuses = [str(each.status) for each in extract(text).brief.meeting.delegations]
    assert statuses == ["partner"]
