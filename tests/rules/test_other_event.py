"""Another meeting, named only to say before or after what something is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.other_event import is_of_other_event
from natobrief.span import Span
from tests.rules.marked import mark


def _is_other(text: str, words: str, language: Language = Language.EN) -> bool:
    start = text.index(words)
    return is_of_other_event(mark(text, language), Span(0, len(text)), Span(start, start + 1))


@given(before=st.text(max_size=40))
def test_any_text_is_survived(before: str) -> None:
    assert isinstance(_is_other(f"{before}summit", "summit"), bool)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met ahead of the summit.", True, id="ahead of"),
        pytest.param("They met to prepare the next NATO summit.", True, id="prepare"),
        pytest.param("They met in the run-up to the Oslo summit.", True, id="run-up"),
        pytest.param("It is preparatory to the Oslo summit.", True, id="preparatory"),
        pytest.param("Their talks will precede the NATO summit.", True, id="will precede"),
        pytest.param("The talks preceded this summit.", True, id="preceded"),
        pytest.param("A lunch, preceding the summit, is due.", True, id="preceding"),
        pytest.param("They paved the way for the next summit.", True, id="paved the way"),
        pytest.param(
            "The talks will be followed by the G7 Security summit.", True, id="followed by"
        ),
        pytest.param("The talks were preceded by a summit.", True, id="preceded by"),
        pytest.param("A preparatory summit is due.", False, id="a preparatory one"),
        pytest.param("The summit preceded a lunch.", False, id="what precedes"),
        pytest.param("On its way to Oslo, the summit opened.", False, id="on its way"),
        pytest.param("An unprecedented summit opened.", False, id="unprecedented"),
        pytest.param("Decisions taken at the July summit stand.", True, id="month"),
        pytest.param("They discussed the upcoming NATO summit.", True, id="discussed"),
        pytest.param("They discuss preparations for the summit.", True, id="its preparations"),
        pytest.param("Support expressed at the NATO summit was hailed.", True, id="expressed at"),
        pytest.param("It was a result of the Oslo summit.", True, id="a result of"),
        pytest.param("It is a direct outcome of the NATO summit.", True, id="an outcome of"),
        pytest.param("The results were those of the summit.", False, id="results were"),
        pytest.param("As tasked by the NATO summit, they spoke.", True, id="tasked by"),
        pytest.param("The priorities of the NATO summit are few.", True, id="priorities"),
        pytest.param("The leaders meet at the summit.", False, id="at"),
        pytest.param("The summit will take place in Oslo.", False, id="subject"),
        pytest.param("After lunch and talks, the summit opens.", False, id="after something else"),
    ],
)
def test_another_event(text: str, *, expected: bool) -> None:
    assert _is_other(text, "summit") is expected


@pytest.mark.parametrize(
    "before",
    [
        "en amont du prochain",
        "en prévision du",
        "à la veille du",
        "à la suite du dernier",
        "pour les préparatifs liés au",
        "pour une séance suivie d'un",
        "pour une réunion précédée du",
        "dans la perspective du",
    ],
)
def test_another_event_in_french(before: str) -> None:
    assert _is_other(f"Ils se sont réunis {before} sommet.", "sommet", Language.FR)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("She told reporters in Oslo after the NATO summit.", False, id="there"),
        pytest.param("She met Ana, who was in Oslo for the summit.", False, id="who was there"),
        pytest.param("She met Ana, who was here to attend the NATO summit.", True, id="who came"),
        pytest.param("She told reporters after a meeting of the summit.", False, id="told"),
        pytest.param("He gave a press conference following the NATO summit.", False, id="press"),
        pytest.param("She said on 5 May in Oslo after the NATO summit.", False, id="said"),
        pytest.param(
            "He speaks during a media conference after the NATO summit.", False, id="speaks"
        ),
        pytest.param(
            "She warned reporters at a joint news briefing after the summit.", True, id="warned"
        ),
        pytest.param("She slept after the NATO summit.", True, id="not told"),
        pytest.param("She told reporters of plans after the NATO summit.", True, id="of plans"),
    ],
)
def test_what_is_told_after_a_meeting_is_told_of_it(text: str, *, expected: bool) -> None:
    assert _is_other(text, "summit") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He agreed so during the summit in Oslo last week.", True, id="during it"),
        pytest.param("The summit last week agreed on it.", False, id="its own"),
        pytest.param("He agreed so during the summit on 5 May 2022.", False, id="on a day"),
    ],
)
def test_one_that_is_over_is_only_cited(text: str, *, expected: bool) -> None:
    start = text.index("summit")
    span = Span(start, start + len("summit"))
    assert is_of_other_event(mark(text, Language.EN), Span(0, len(text)), span) is expected


@pytest.mark.parametrize(
    ("day", "count"), [("Tuesday (5 May 2030)", 0), ("today", 0), ("5 May 2030", 1)]
)
def test_what_is_told_as_on_its_day_is_told_of_that_meeting(day: str, count: int) -> None:
    told = "Decisions taken by NATO foreign ministers at their first meeting in Oslo on"
    text = f"{told} {day} stand."
    start = text.index("foreign ministers")
    span = Span(start, start + len("foreign ministers"))
    marked = mark(text, Language.EN)
    assert sum([is_of_other_event(marked, Span(0, len(text)), span)]) == count
