"""Days on which a meeting was to be held, and is not any more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.moved_date import find_moved_date
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole


def _moved(text: str, language: Language = Language.EN) -> str | None:
    marked = mark(text, language)
    return said(marked, find_moved_date(marked, whole(marked))) if text else None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert (_moved(text) or "") in text


@given(filler())
def test_prose_moves_nothing(prose: str) -> None:
    assert _moved(prose) is None


@given(
    words=st.sampled_from(
        [
            "on 5 May 2022 and not on",
            "on 5 May 2022 instead of",
            "on 5 May 2022, rather than on",
            "previously announced for",
            "originally scheduled for",
            "postponed from",
        ]
    ),
    prose=filler(),
)
def test_the_day_given_up_is_found(words: str, prose: str) -> None:
    assert _moved(f"{prose} The meeting is {words} 3 May 2022.") == "3 May 2022"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("la réunion aura lieu le 5 mai 2022 et non le 3 mai 2022", id="not"),
        pytest.param("la réunion, initialement prévue le 3 mai 2022, aura lieu", id="planned"),
    ],
)
def test_french_is_read(text: str) -> None:
    assert _moved(text, Language.FR) == "3 mai 2022"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They will meet on 3 May 2022, not in Oslo.", id="not there"),
        pytest.param("It is scheduled for 3 May 2022.", id="still"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _moved(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("planned for 3 and 4 May 2022 in Oslo, is cut to one day, 4 May", "2022-05-04"),
        ("of 3 and 4 May 2022 has been shortened to a single day, Wednesday, 4 May", "2022-05-04"),
        ("of 3 and 4 May 2022 in Oslo was shortened by an hour", "2022-05-03/2022-05-04"),
    ],
)
def test_of_days_of_which_one_is_left_it_is_that(text: str, days: str) -> None:
    brief = extract(f"The meeting of NATO Defence Ministers {text}.").brief
    assert str(brief.meeting.dates) == days


@pytest.mark.parametrize("day", ["le 4", "le 4 mai", "mercredi 4 mai"])
@pytest.mark.parametrize("cut", ["ramenée à une seule journée", "réduite à un jour"])
def test_so_it_is_in_french(cut: str, day: str) -> None:
    text = f"La réunion des ministres de la Défense, prévue les 3 et 4 mai 2022 à Oslo, est {cut}"
    assert str(extract(f"{text}, {day}.").brief.meeting.dates) == "2022-05-04"
