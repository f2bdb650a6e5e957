"""Whatever a brief and a text hold, checking them raises nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    CheckLevel,
    Claim,
    Code,
    Problem,
    Severity,
    Verdict,
    diff,
    dumps,
    ground,
    merge,
    validate,
    verify,
)
from natobrief.model import Brief
from natobrief.testing import briefs, texts
from tests.checks.releases import NAMES, read
from tests.profiles import times

#: Words that name somebody, state days or open something, in texts and in records alike.
TELLING = (
    "Jens Stoltenberg",
    "NATO Secretary General",
    "North Atlantic Council",
    "Foreign Ministers",
    "Ukraine",
    "Bucharest",
    "29-30 November 2022",
    "said",
    "“we will not back down”",
    "[...]",
    "the",
    "Mr ",
    "...",
    "'",
    "e\u0301",
    "\u00ad-",
    "0",
    "\ud800",
)
words = st.lists(st.sampled_from(TELLING), min_size=1, max_size=4).map(" ".join)
any_brief = briefs() | briefs(words=words) | briefs(words=texts(surrogates=True))
any_text = (
    st.text()
    | st.lists(words).map(". ".join)
    | st.sampled_from(NAMES).map(lambda name: read(name).source.text)
)


class TestNothingRaises:
    @times(1 / 2)
    @given(any_brief, any_text)
    def test_validate(self, brief: Brief, text: str) -> None:
        for report in (validate(brief), validate(brief, text=text)):
            assert all(isinstance(each, Problem) for each in report.problems)
            assert str(report)

    @times(1 / 2)
    @given(any_brief, any_text)
    def test_verify(self, brief: Brief, text: str) -> None:
        report = verify(brief, text)
        assert all(isinstance(claim, Claim) for claim in report.claims)
        assert len({claim.pointer for claim in report.claims}) == len(report.claims)
        unsupported = [claim for claim in report.claims if claim.verdict is not Verdict.SUPPORTED]
        assert [claim.pointer for claim in unsupported] == [
            each.pointer for each in report.problems
        ]

    @times(1 / 2)
    @given(any_brief, any_text)
    def test_ground(self, brief: Brief, text: str) -> None:
        grounded = ground(brief, text)
        assert diff(brief, grounded) == ()
        codes = {Code.SPAN_OUT_OF_RANGE, Code.WORDS_DO_NOT_STATE, Code.POINTER_TO_NOTHING}
        assert validate(grounded, select=codes).problems == ()

    @times(1 / 2)
    @given(any_brief, any_brief)
    def test_diff(self, old: Brief, new: Brief) -> None:
        assert diff(old, old) == ()
        assert all(str(change) for change in diff(old, new))

    @times(1 / 2)
    @given(st.lists(any_brief, min_size=1, max_size=3))
    def test_merge(self, held: list[Brief]) -> None:
        merged = merge(held)
        assert merged.briefs == tuple(held)
        assert all(str(conflict) for conflict in merged.conflicts)


class TestReports:
    """What holds of every report."""

    @times(1 / 2)
    @given(any_brief)
    def test_problems_stand_in_the_order_of_the_text(self, brief: Brief) -> None:
        starts = [-1 if each.span is None else each.span.start for each in validate(brief).problems]
        assert starts == sorted(starts)

    @times(1 / 2)
    @given(any_brief)
    def test_levels_include_each_other(self, brief: Brief) -> None:
        found = [{*validate(brief, level).problems} for level in CheckLevel]
        assert found[0] <= found[1] <= found[2]

    @times(1 / 2)
    @given(any_brief)
    def test_counts_add_up(self, brief: Brief) -> None:
        report = validate(brief)
        assert sum(report.counts.values()) == len(report.problems)
        assert report.ok is (report.counts[Severity.ERROR] == 0)

    @times(1 / 2)
    @given(briefs())
    def test_json_is_judged_as_the_brief_is(self, brief: Brief) -> None:
        text = brief.source.text
        assert verify(dumps(brief), text) == verify(brief, text)


@pytest.mark.parametrize("level", CheckLevel)
def test_a_level_may_be_named(level: CheckLevel) -> None:
    brief = read(NAMES[0])
    assert validate(brief, str(level)) == validate(brief, level)
