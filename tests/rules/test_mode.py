"""How those who meet are together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
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
    "through VTC": MeetingMode.ONLINE,
    "in the form of a video conference": MeetingMode.ONLINE,
    "in the form of remote video conferencing": MeetingMode.ONLINE,
    "in videoconference format": MeetingMode.ONLINE,
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


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He took part in the ministers' meeting held by video link.", id="held"),
        pytest.param("She attended talks held on 5 May 2022 via VTC.", id="held on a day"),
        pytest.param(
            "He participated in the session, taking place in Oslo online.", id="in a city"
        ),
        pytest.param("She attends a conference organised virtually.", id="organised"),
        pytest.param(
            "He took part in a virtual NATO Defence Ministers' Meeting.", id="virtual, with names"
        ),
        pytest.param("She attended the virtual NATO ministerial.", id="virtual ministerial"),
    ],
)
def test_who_takes_part_in_what_is_held_so_takes_part_in_it(text: str) -> None:
    assert _read(text) is MeetingMode.ONLINE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He took part in talks held in Oslo with Kyiv by video link.", id="another"),
        pytest.param("She attended the meeting in Oslo and a guest by VTC.", id="not held"),
        pytest.param("She spoke at the summit, held up by video calls.", id="held up"),
        pytest.param("He joined in a video conference.", id="one beside it"),
    ],
)
def test_how_others_take_part_is_not_how_it_is_held(text: str) -> None:
    assert _read(text) is None


@pytest.mark.parametrize("exchange", ["exchange views", "be briefed"])
def test_what_ministers_have_with_a_guest_by_video_is_not_how_they_meet(exchange: str) -> None:
    text = f"Ministers met in Oslo to {exchange} via video conference with Minister Ana Horvat."
    assert _read(text) is None


def test_views_may_be_exchanged_online() -> None:
    assert _read("Ministers exchanged views via video conference.") is MeetingMode.ONLINE


@pytest.mark.parametrize(
    ("where", "is_online"),
    [
        ("By secure video conference", True),
        ("online", True),
        ("Videoconference", True),
        ("VTC (secure)", True),
        ("Via Microsoft Teams", True),
        ("Oslo City Hall, Oslo, Norway", False),
    ],
)
def test_a_field_may_say_that_it_is_nowhere(where: str, *, is_online: bool) -> None:
    text = f"What: Meeting of NATO Defence Ministers\nWhen: 21-22 October 2020\nWhere: {where}"
    meeting = extract(text).brief.meeting
    assert (meeting.mode is MeetingMode.ONLINE) is is_online


@pytest.mark.parametrize(
    "told",
    [
        "He will hold a media availability by video link following the meeting in Oslo.",
        "A press conference by video link will follow the meeting in Oslo.",
        "Une conférence de presse par visioconférence suivra la réunion d'Oslo.",
    ],
)
def test_the_press_may_be_told_online(told: str) -> None:
    assert _read(told, Language.FR if told.startswith("Une") else Language.EN) is None
