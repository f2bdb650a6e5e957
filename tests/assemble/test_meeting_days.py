"""The days of a meeting, and days that cannot all be right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Severity, extract
from natobrief.diagnostics import Code
from natobrief.testing.filler import filler

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."


@given(
    moved=st.sampled_from(
        [
            "NATO Foreign Ministers will meet on 5 May 2022 and not on 3 May 2022.",
            "NATO Foreign Ministers will meet on 5 May 2022 instead of 3 May 2022.",
            "NATO Foreign Ministers, originally expected on 3 May 2022, will meet on 5 May 2022.",
            "The meeting of NATO Foreign Ministers was postponed from 3 May 2022 to 5 May 2022.",
            "The meeting of NATO Foreign Ministers was moved from 3 May 2022 to 5 May 2022.",
        ]
    ),
    prose=filler(),
)
def test_a_move_is_reported_and_the_new_day_stands(moved: str, prose: str) -> None:
    found = extract(f"{prose} {moved} {prose}")
    assert str(found.brief.meeting.dates) == "2022-05-05"
    [problem] = found.problems
    assert (problem.code, problem.severity) == (Code.CONFLICTING_DATES, Severity.WARNING)
    assert problem.span is not None
    assert "3 May 2022" in problem.span.of(found.brief.source.text)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            "The meeting of NATO Foreign Ministers will be held on 6 May 2022.", id="next"
        ),
        pytest.param("NATO Foreign Ministers will meet in Oslo from 7 to 8 May 2022.", id="days"),
    ],
)
def test_days_that_cannot_both_be_right_are_reported_and_left_out(other: str) -> None:
    found = extract(f"{_ONE} {other}")
    assert found.brief.meeting.dates is None
    assert len(found.brief.meetings) == 1
    [problem] = found.problems
    assert (problem.code, problem.severity) == (Code.CONFLICTING_DATES, Severity.ERROR)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("On 6 May 2022, NATO Foreign Ministers will meet again.", id="its next day"),
        pytest.param("NATO Foreign Ministers will meet in Riga on 9 May 2022.", id="elsewhere"),
        pytest.param("EU Foreign Ministers will meet in Oslo on 9 May 2022.", id="others"),
        pytest.param("The NATO-Russia Council will meet in Oslo on 9 May 2022.", id="a body"),
        pytest.param("NATO Foreign Ministers met in Oslo on 2 May 2022.", id="one that is over"),
    ],
)
def test_other_days_that_are_no_contradiction(other: str) -> None:
    found = extract(f"{_ONE} {other}")
    assert str(found.brief.meeting.dates) == "2022-05-05"
    assert found.problems == ()


@pytest.mark.parametrize(
    ("headline", "days"),
    [
        pytest.param("NATO Foreign Ministers to meet, 2 May 2022", "2022-05-05", id="before"),
        pytest.param("NATO Foreign Ministers to meet, 7 May 2022", None, id="after"),
        pytest.param("NATO Foreign Ministers to meet, 2-3 May 2022", None, id="days"),
        pytest.param("NATO Foreign Ministers to meet on 2 May 2022", None, id="on"),
        pytest.param("NATO Foreign Ministers to meet, 2 May 2022, in the north", None, id="inside"),
    ],
)
def test_a_day_behind_the_comma_of_a_headline_may_be_that_of_the_page(
    headline: str, days: str | None
) -> None:
    brief = extract(f"{headline}\n\n{_ONE}").brief
    assert (brief.meeting.dates and str(brief.meeting.dates)) == days


def test_the_day_of_a_page_title_is_no_day_of_the_meeting() -> None:
    text = f"NATO - News: Foreign Ministers to address the Arctic, 2-May-2022\n\n{_ONE}"
    found = extract(text)
    assert str(found.brief.source.published) == "2022-05-02"
    assert str(found.brief.meeting.dates) == "2022-05-05"
    assert [item.text for item in found.brief.meeting.agenda] == ["the Arctic"]


def test_a_meeting_put_off_without_a_day_is_none() -> None:
    found = extract("The meeting of NATO Foreign Ministers in Oslo was postponed.")
    assert found.brief.meetings == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "NATO Foreign Ministers concluded a two-day meeting in Oslo on 5 May 2022.",
            "2022-05-04/2022-05-05",
            id="it ends",
        ),
        pytest.param(
            "NATO Foreign Ministers met in Oslo on 5 May 2022. NATO Foreign "
            "Ministers met again on Saturday.",
            "2022-05-05",
            id="a weekday of a part",
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo. The meeting will be held on 5 May 2022.",
            "2022-05-05",
            id="the meeting",
        ),
        pytest.param(
            "NATO Foreign Ministers will meet in Oslo on 4 May 2022. The meeting is of 9 May 2022.",
            "2022-05-04",
            id="the meeting of another day",
        ),
    ],
)
def test_days_that_follow_from_other_words(text: str, days: str) -> None:
    dates = extract(text).brief.meeting.dates
    assert dates is None or str(dates) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "NATO Foreign Ministers opened their meeting in Oslo on 5 May 2022. Many came to the "
            "two-day meeting.",
            "2022-05-05/2022-05-06",
            id="opened",
        ),
        pytest.param(
            "NATO Foreign Ministers concluded their meeting in Oslo on 5 May 2022. The two-day "
            "conference was long.",
            "2022-05-04/2022-05-05",
            id="concluded",
        ),
        pytest.param(
            "NATO Foreign Ministers met in Oslo on 5 May 2022. The two-day meeting was long.",
            "2022-05-05",
            id="neither",
        ),
        pytest.param(
            "NATO Foreign Ministers opened their talks in Oslo on 5 May 2022. A two-day gale came.",
            "2022-05-05",
            id="of something else",
        ),
    ],
)
def test_a_sentence_soon_after_says_how_long(text: str, days: str) -> None:
    assert str(extract(text).brief.meeting.dates) == days


@pytest.mark.parametrize(
    ("headline", "words", "days"),
    [
        pytest.param("Talks in Oslo, 5 May 2022", "Today, ", "2022-05-05", id="today"),
        pytest.param("Port meeting in Oslo 5 May 2022", "This evening, ", "2022-05-05", id="then"),
        pytest.param("Port meeting in Oslo 5 May 2022", "", None, id="no day"),
        pytest.param("Port meeting in Riga 5 May 2022", "Today, ", None, id="elsewhere"),
        pytest.param("Port meeting in Oslo 5-6 May 2022", "Today, ", None, id="one of two"),
        pytest.param("How ports in Oslo came to be on 5 May 2022", "Today, ", None, id="none"),
    ],
)
def test_today_is_the_day_of_the_headline(headline: str, words: str, days: str | None) -> None:
    text = f"{headline}\n\n{words}the NATO Defence Ministers met in Oslo to discuss ports."
    dates = extract(text).brief.meeting.dates
    assert (None if dates is None else str(dates)) == days


@given(
    told=st.sampled_from(
        [
            "Ministers started a two-day session in Oslo on 5 May 2022.",
            "The two-day talks of NATO ministers got under way in Oslo on 5 May 2022.",
            "The talks, which will last to 6 May 2022, are on ports.",
        ]
    ),
    prose=filler(),
)
def test_other_words_tell_until_when_a_meeting_lasts(told: str, prose: str) -> None:
    first = "NATO Foreign Ministers gathered in Oslo on 5 May 2022 for an informal meeting."
    brief = extract(f"{first} {told} {prose}").brief
    assert [str(each.dates) for each in brief.meetings] == ["2022-05-05/2022-05-06"]
    several = "NATO Foreign Ministers gathered in Oslo on 5-6 May 2022."
    text = f"{several} The talks, which will last to 8 May 2022, are on ports."
    assert str(extract(text).brief.meeting.dates) == "2022-05-05/2022-05-06"
