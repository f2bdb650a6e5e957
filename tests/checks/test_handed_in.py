"""Records as others hand them in: text, bytes or objects, whole or with parts left to the text."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    CheckLevel,
    Code,
    Country,
    DecodeError,
    Finding,
    Language,
    Meeting,
    Severity,
    ValidationError,
    dumps,
    extract,
    ground,
    validate,
    verify,
)
from natobrief.checks.against import check_against
from natobrief.checks.records import brief_of
from natobrief.reference import Framework, Office, Period, Tables, Term
from tests.checks.making import brief, check_of, meeting, verdicts

TEXT = "Les ministres de la Défense des pays de l’OTAN se réuniront à Riga le 5 mai 2022."
BRIEF = extract(TEXT).brief
HELD: dict[str, Any] = json.loads(dumps(BRIEF))


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(BRIEF, id="brief"),
        pytest.param(dumps(BRIEF), id="text"),
        pytest.param(dumps(BRIEF).encode(), id="bytes"),
        pytest.param(HELD, id="object"),
        pytest.param({**HELD, "schema_version": "1"}, id="with its version"),
    ],
)
def test_any_form(record: Any) -> None:
    assert brief_of(record, TEXT) == BRIEF


@pytest.mark.parametrize("left_out", [("source",), ("text",), ("kind", "language"), ("schema",)])
@pytest.mark.parametrize("is_text", [True, False])
def test_what_is_left_out_is_taken_from_the_text(
    left_out: tuple[str, ...], *, is_text: bool
) -> None:
    held = json.loads(json.dumps(HELD))
    if left_out == ("source",):
        del held["source"]
    elif left_out == ("schema",):
        del held["schema_version"]
    else:
        held["source"] = {key: each for key, each in held["source"].items() if key not in left_out}
    found = brief_of(json.dumps(held) if is_text else held, TEXT)
    assert (found.source.text, found.source.language) == (TEXT, Language.FR)
    assert found.meetings == BRIEF.meetings


@pytest.mark.parametrize(
    "record",
    [
        pytest.param("[]", id="list"),
        pytest.param("{", id="no JSON"),
        pytest.param({"meetings": {1, 2}}, id="a set"),
        pytest.param({"source": 3}, id="no source"),
        pytest.param({"persons": "Ana"}, id="no persons"),
        pytest.param('{"persons": [], "persons": []}', id="a member twice"),
    ],
)
def test_what_is_no_brief(record: Any) -> None:
    with pytest.raises(DecodeError):
        verify(record, TEXT)
    with pytest.raises(DecodeError):
        ground(record, TEXT)


@given(st.text() | st.binary())
def test_any_text_is_a_brief_or_refused(data: str | bytes) -> None:
    with pytest.raises(DecodeError):
        brief_of(data, TEXT)


class TestTables:
    """One's own tables count in verify too."""

    def test_a_status(self) -> None:
        text = "Allied Foreign Ministers will meet their Ukrainian colleague in Riga on 5 May 2040."
        held = extract(text).brief
        pointer = "/meetings/0/delegations/0/status"
        period = Period(country=Country("UKR"), status=Framework.ALLY, start=date(2040, 5, 1))
        mine = Tables().extended(periods=[period])
        assert verdicts(held)[pointer].value == "supported"
        assert verdicts(held, tables=mine)[pointer].value == "contradicted"

    def test_an_office(self) -> None:
        day = date(2022, 5, 1)
        term = Term(office=Office.SECRETARY_GENERAL, name="Ana Horvat", start=day)
        mine = Tables().extended(terms=[term])
        assert verify(BRIEF, TEXT, tables=mine).ok
        assert ground(BRIEF, TEXT, tables=mine).meetings == BRIEF.meetings


class TestOwnChecks:
    def test_they_run_after_those_of_the_package(self) -> None:
        def check(subject: Any) -> Any:
            for pointer, each in subject.each(Meeting):
                yield Finding(pointer=pointer, message=each.name, severity=Severity.NOTE)

        held = brief(meetings=[meeting()])
        [problem] = validate(held, select=["DESK"], checks=[check_of(check)]).problems
        assert (problem.code, problem.severity) == ("DESK1", Severity.NOTE)
        assert validate(held, ignore=["DESK", "NB"], checks=[check_of(check)]).problems == ()
        later = check_of(check, level="evidence")
        assert validate(held, "references", select=["DESK"], checks=[later]).problems == ()

    def test_a_level_that_is_none(self) -> None:
        with pytest.raises(ValidationError, match="level: expected one of"):
            validate(BRIEF, "all")


class TestAgainst:
    def test_one_value_is_reported_once(self) -> None:
        held = brief_of({**HELD, "evidence": []}, TEXT)
        wrong = brief(TEXT, language=Language.FR, meetings=[meeting(level=held.meeting.level)])
        for level in CheckLevel:
            problems = check_against(wrong, TEXT, level).problems
            pointers = [each.pointer for each in problems]
            assert len(pointers) == len(set(pointers))

    @pytest.mark.parametrize(
        ("old", "new", "codes"),
        [
            pytest.param("", "", [], id="the same"),
            pytest.param("Oslo", "Riga", ["CLAIM_CONTRADICTED"], id="another place"),
            pytest.param("NATO", "At last, NATO", [], id="words before"),
        ],
    )
    def test_spans_of_another_text_are_not_held_against_this(
        self, old: str, new: str, codes: list[str]
    ) -> None:
        """The text was issued again: what it says of the values counts, not where it says so."""
        text = "NATO Defence Ministers will meet in Oslo on 5 May 2031. They will discuss Iraq."
        problems = check_against(extract(text).brief, text.replace(old, new)).problems
        said = [Code.OTHER_TEXT] * (old != new) + [Code[each] for each in codes]
        assert {each.code for each in problems} == set(said)

    def test_a_report_raises_for_its_errors(self) -> None:
        report = verify(BRIEF, "It rained.")
        assert not report.ok
        with pytest.raises(ValidationError, match=Code.CLAIM_NOT_FOUND):
            report.raise_for_errors()
        verify(BRIEF, TEXT).raise_for_errors()


def test_evidence_for_what_is_not_there() -> None:
    brief = extract("NATO Foreign Ministers met in Oslo on 5 May 2022.").brief
    stray = evolve(brief.evidence[0], pointer="/meetings/7/level")
    report = validate(evolve(brief, evidence=(*brief.evidence, stray)), level="evidence")
    assert [(each.code, each.pointer) for each in report.problems] == [
        (Code.POINTER_TO_NOTHING, "/meetings/7/level")
    ]
