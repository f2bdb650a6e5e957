"""How those who meet are together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language, MeetingMode
from natobrief.rules.mode import find_mode
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole


def _read(text: str, language: Language = Language.EN) -> MeetingMode | None:
    marked = mark(text, language)
    found = find_mode(marked, whole(marked))
    return None if found is None else found.mode


_WORDS = {
    "by video-teleconference": MeetingMode.ONLINE,
    "via secure videoconference": MeetingMode.ONLINE,
    "by video link": MeetingMode.ONLINE,
    "virtually": MeetingMode.ONLINE,
    "and take part in an online summit": MeetingMode.ONLINE,
    "online": MeetingMode.ONLINE,
    "on the phone": MeetingMode.ONLINE,
    "for a video call": MeetingMode.ONLINE,
    "in person": MeetingMode.IN_PERSON,
    "face-to-face": MeetingMode.IN_PERSON,
    "in a hybrid format": MeetingMode.HYBRID,
}


@given(st.sampled_from(sorted(_WORDS)), filler())
def test_planted_mode_is_found(words: str, prose: str) -> None:
    assert _read(f"{prose} NATO ministers will meet {words} in May.") is _WORDS[words]


@given(filler())
def test_prose_has_no_mode(text: str) -> None:
    assert _read(text) is None


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert _read(text) in {None, *MeetingMode}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("President Horvat will join by video link.", id="a guest's"),
        pytest.param("It was attended virtually by President Horvat.", id="a guest who attended"),
        pytest.param("President Horvat took part online.", id="a guest who took part"),
        pytest.param("Accreditation is online.", id="no meeting's"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) is None


def test_french_is_read() -> None:
    text = "Les ministres se réuniront par visioconférence."
    assert _read(text, Language.FR) is MeetingMode.ONLINE


@pytest.mark.parametrize(
    "coming", ["joining", "taking part", "participating", "appearing", "speaking"]
)
def test_guests_by_video_leave_open_how_the_others_meet(coming: str) -> None:
    assert _read(f"NATO ministers met in Oslo, with Minister Ruiz {coming} by video link.") is None
