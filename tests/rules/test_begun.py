"""How long a meeting goes on that begins on a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.begun import find_day_until, find_last_day
from natobrief.rules.dates import find_dates
from natobrief.rules.marking import Marked
from natobrief.testing.filler import filler
from natobrief.text.document import Document

_FIRST = date(2030, 10, 2)
_STARTS = "The ministerial starts on 2 October 2030."


def _last(text: str, language: Language = Language.EN) -> str | None:
    marked = Marked(Document(text, language), find_dates(text, date(2030, 10, 1), language))
    found = find_last_day(marked, marked.document.sentences[0], _FIRST)
    return None if found is None else f"{found[0].day} {found[1].of(text)}"


@given(after=st.integers(1, 3), what=st.sampled_from(("the second session", "a press conference")))
def test_planted_day_is_the_last(after: int, what: str) -> None:
    day = f"{_FIRST.day + after} October 2030"
    assert _last(f"{_STARTS} On {day}, {what} is due.") == f"{_FIRST.day + after} {day}"


@given(filler())
def test_prose_goes_on_with_nothing(text: str) -> None:
    assert _last(f"{_STARTS} {text}") is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    marked = Marked(Document(f"{_STARTS} {text}", Language.EN), find_dates(text, _FIRST))
    found = find_last_day(marked, marked.document.sentences[0], _FIRST)
    assert found is None or found[0] > _FIRST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The talks begin tomorrow and go on on Thursday.", "3 Thursday", id="one"),
        pytest.param(
            f"{_STARTS} The doorstep is on Thursday. The last session is on Friday.",
            "4 Friday",
            id="the last of several",
        ),
        pytest.param(f"{_STARTS} On Thursday she travels home.", None, id="somebody travels"),
        pytest.param(f"{_STARTS} The second session is on 10 October 2030.", None, id="long after"),
        pytest.param(f"{_STARTS} The first session is today.", None, id="before"),
        pytest.param(f"{_STARTS} On Thursday a session is held in Bergen.", None, id="elsewhere"),
        pytest.param(f"{_STARTS} The second session is due in October 2030.", None, id="no day"),
        pytest.param(
            f"{_STARTS} Two sessions are held on 3 and 4 October 2030.", None, id="several days"
        ),
        pytest.param("It is on 2 October 2030. A second session is on Friday.", None, id="is"),
    ],
)
def test_days_after(text: str, expected: str | None) -> None:
    assert _last(text) == expected


def test_french() -> None:
    text = "La réunion débutera demain. Jeudi, la deuxième séance s'ouvrira."
    assert _last(text, Language.FR) == "3 Jeudi"


@pytest.mark.parametrize(
    ("words", "days"),
    [
        pytest.param(
            "The ministerial will start tomorrow, late. We kick off again on Thursday morning.",
            "2030-10-02/2030-10-03",
            id="goes on",
        ),
        pytest.param("The ministerial itself begins tomorrow.", "2030-10-02", id="one day"),
        pytest.param("The exercise will start tomorrow.", None, id="no meeting"),
        pytest.param("The ministerial will start soon.", None, id="no day"),
    ],
)
def test_the_meeting_of_which_a_speaker_tells(words: str, days: str | None) -> None:
    head = "Press briefing\n\nby Ana Ruiz\n\n1 October 2030\n\nGood morning. "
    meetings = extract(head + words).brief.meetings
    assert [str(each.dates) for each in meetings] == ([] if days is None else [days])


def test_what_goes_on_elsewhere_tells_of_no_day() -> None:
    assert _last(f"{_STARTS} On 3 October 2030, the second session is due in Riga.") is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The talks, which will last to 4 October 2030, are on ports.", "4 4 October 2030"),
        ("The meeting runs until Friday.", "4 Friday"),
        ("It will go on through 3 October 2030.", "3 3 October 2030"),
        ("The ice will last to 4 October 2030.", None),
        ("The meeting runs until 1 October 2030.", None),
        ("The meeting runs until 20 October 2030.", None),
        ("The meeting runs until October 2030.", None),
    ],
)
def test_a_meeting_lasts_until_a_day(told: str, expected: str | None) -> None:
    text = f"Ministers met on 2 October 2030. {told}"
    marked = Marked(Document(text, Language.EN), find_dates(text, _FIRST, Language.EN))
    found = find_day_until(marked, marked.document.sentences[0], _FIRST)
    assert (None if found is None else f"{found[0].day} {found[1].of(text)}") == expected


def test_a_meeting_lasts_until_a_day_in_french() -> None:
    text = (
        "Les ministres se sont réunis le 2 octobre 2030. La réunion durera jusqu'au 4 octobre 2030."
    )
    marked = Marked(Document(text, Language.FR), find_dates(text, _FIRST, Language.FR))
    found = find_day_until(marked, marked.document.sentences[0], _FIRST)
    assert found is not None
    assert found[0] == date(2030, 10, 4)
