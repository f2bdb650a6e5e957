"""Correct briefs have no problems; every planted fault is found where it was planted."""

from __future__ import annotations

import pytest
from faults import is_validated, is_verified
from hypothesis import given
from hypothesis import strategies as st
from planting import Fault, faults_in, is_reported
from revealed import REVEALED, UNFOUND

from natobrief import (
    Brief,
    Code,
    diff,
    extract,
    ground,
    merge,
    validate,
    verify,
)
from natobrief.testing import Release, releases
from tests.checks.releases import CORRECT, NAMES, faults_of, read

#: What only holds of the real Alliance: planted holders and meetings are invented.
OF_THE_WORLD = {Code.NOT_IN_OFFICE, Code.KNOWN_ON_OTHER_DAYS, Code.KNOWN_ELSEWHERE}


@st.composite
def faults(draw: st.DrawFn) -> Fault:
    """Draw a release, a kind of fault, and one of the places where it can be planted."""
    by_kind = faults_of(draw(st.sampled_from(CORRECT)))
    return draw(st.sampled_from(by_kind[draw(st.sampled_from(sorted(by_kind)))]))


def unharmed(fault: Fault) -> Brief:
    """Return the brief in which a fault was planted."""
    text = fault.brief.source.text
    return next(brief for brief in map(read, CORRECT) if brief.source.text == text)


class TestCorrect:
    """No problem in what is right."""

    @pytest.mark.parametrize("name", NAMES)
    def test_a_release_has_no_problem_but_revealed_errors_of_reading(self, name: str) -> None:
        brief = read(name)
        problems = [*validate(brief).problems, *verify(brief, brief.source.text).problems]
        found = {(each.code, each.pointer) for each in problems}
        assert found <= REVEALED.get(name, set())

    @given(releases())
    def test_a_generated_release_has_none_but_that_it_is_invented(self, release: Release) -> None:
        brief = extract(release.text).brief
        problems = validate(brief).problems
        assert [each for each in problems if each.code not in OF_THE_WORLD] == []

    @given(releases())
    def test_a_text_supports_all_that_is_read_of_it(self, release: Release) -> None:
        brief = extract(release.text).brief
        assert verify(brief, release.text).problems == ()

    def test_what_is_revealed_is_of_a_release(self) -> None:
        assert set(REVEALED) <= set(NAMES)


class TestPlanted:
    """One fault, found at its place."""

    @given(faults())
    def test_validate_finds_it(self, fault: Fault) -> None:
        assert is_validated(fault), (fault.kind, fault.pointer, fault.codes)

    @given(faults().filter(lambda fault: fault.is_claim))
    def test_verify_finds_it_without_evidence(self, fault: Fault) -> None:
        assert is_verified(fault), (fault.kind, fault.pointer)

    @pytest.mark.parametrize(("name", "kind", "pointer"), sorted(UNFOUND))
    def test_what_is_not_found_is_known(self, name: str, kind: str, pointer: str) -> None:
        planted = [
            fault
            for fault in faults_in(read(name))
            if (fault.kind, fault.pointer) == (kind, pointer)
        ]
        assert not all(is_validated(each) and is_verified(each) for each in planted)

    @given(faults())
    def test_it_is_not_there_before(self, fault: Fault) -> None:
        problems = ((each.code, each.pointer) for each in validate(unharmed(fault)).problems)
        assert not is_reported(fault, problems)

    @given(faults().filter(lambda fault: fault.pointer != "/source/published"))
    def test_a_diff_shows_it(self, fault: Fault) -> None:
        assert bool(diff(unharmed(fault), fault.brief)) is (
            fault.is_claim or fault.kind.endswith("doubled")
        )


class TestGrounding:
    """What was read without evidence gets it back."""

    @pytest.mark.parametrize("name", NAMES)
    def test_a_grounded_release_has_no_problem_of_evidence(self, name: str) -> None:
        brief = read(name)
        grounded = ground(brief, brief.source.text)
        assert validate(grounded, select=["NB4", "NB9"]).problems == ()
        assert diff(brief, grounded) == ()

    @given(releases())
    def test_nor_has_a_generated_one(self, release: Release) -> None:
        brief = extract(release.text).brief
        grounded = ground(brief, release.text)
        assert validate(grounded, select=["NB4", "NB9"]).problems == ()


class TestMerging:
    """One release alone gives what it says."""

    @pytest.mark.parametrize("name", NAMES)
    def test_one_release_is_its_facts(self, name: str) -> None:
        brief, merged = read(name), merge([read(name)])
        for field in ("meetings", "persons", "statements", "commitments", "packages"):
            assert getattr(merged, field) == getattr(brief, field)
        assert merged.conflicts == ()


def test_the_kinds_of_faults_are_many() -> None:
    kinds = {kind for name in CORRECT for kind in faults_of(name)}
    assert len(kinds) >= 25


_MET = "NATO Foreign Ministers met in Oslo on 9 April 2024. "


@pytest.mark.parametrize(
    "text",
    [
        f"{_MET}Ministers met with Indo-Pacific partners.",
        f"{_MET}They were joined by the High Representative / Vice President, Ana Horvat.",
        f"{_MET}Ana Horvat, Secretary General of the North Atlantic Treaty Organisation, left.",
    ],
)
def test_what_words_mean_is_no_problem(text: str) -> None:
    assert validate(extract(text).brief, "evidence", ignore=["NB1", "NB31"]).problems == ()


def test_a_group_names_its_members() -> None:
    text = f"{_MET}Ministers met with Indo-Pacific partners."
    assert validate(extract(text).brief, "evidence", select=["NB316"]).problems == ()
    assert validate(extract(_MET).brief, select=["NB9"]).problems == ()
