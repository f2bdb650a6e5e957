"""What speakers say that their meeting is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.agenda import find_agenda
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_HEAD = {
    Language.EN: "Opening remarks\n\nby Minister Ana Ruiz\n\nGood morning. ",
    Language.FR: "Allocution d'ouverture\n\nde la ministre Ana Ruiz\n\nBonjour. ",
}


def _read(words: str, language: Language = Language.EN, head: str | None = None) -> list[str]:
    text = (_HEAD[language] if head is None else head) + words
    return [each.of(text) for each in find_agenda(mark(text, language), frozenset[Span](), {})]


@given(
    frame=st.sampled_from(
        (
            "That is why {} is on our agenda today.",
            "{} will be at the top of our agenda.",
            "Our meeting today is about {}.",
            "I look forward to our discussion on {}.",
            "We have just had very good talks on {}.",
            "On our agenda today: {}.",
            "The focal point for today's ministerial was {}.",
            "The main focus of our meeting will be {}.",
            "We had a very good session this morning on {}.",
            "Ministers had a point on {}.",
            "We spent a lot of time on {}.",
            "The main topic of today's meeting is {}.",
            "The first session will be on {}.",
            "What about {}? How can we do more?",
        )
    ),
    topic=st.sampled_from(("piracy", "the ports of Norway", "cyber defence", "the budget")),
    after=filler(),
)
def test_planted_topic_is_found(frame: str, topic: str, after: str) -> None:
    sentence = frame.format(topic)
    found = _read(f"{sentence[0].upper()}{sentence[1:]} {after}")
    assert [each.casefold() for each in found] == [topic.casefold()]


@given(
    frame=st.sampled_from(
        (
            "Did ministers discuss {}?",
            "Will Allies also address {}?",
            "Is {} on our agenda today?",
            "Can you tell us whether ministers discussed {}?",
            "Will the meeting focus on {}?",
        )
    ),
    topic=st.sampled_from(("piracy", "the ports of Norway", "cyber defence", "the budget")),
    after=filler(),
)
def test_a_question_names_no_topic(frame: str, topic: str, after: str) -> None:
    assert _read(f"{frame.format(topic)} {after}") == []


@given(filler())
def test_prose_names_no_topic(text: str) -> None:
    assert _read(text) == []


@given(st.text(), st.sampled_from(Language))
def test_any_text_is_survived(text: str, language: Language) -> None:
    assert all(_read(text, language))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "We had talks on the way ahead. Be it piracy, rain at sea or a bolder Russia.",
            ["the way ahead", "piracy", "rain at sea", "a bolder Russia"],
            id="be it",
        ),
        pytest.param(
            "We will address key issues. Including piracy, our help for Georgia, and the fleet.",
            ["piracy", "our help for Georgia", "the fleet"],
            id="including",
        ),
        pytest.param(
            "We will discuss piracy. Including rain.", ["piracy"], id="including, of no issues"
        ),
        pytest.param("It rained. Be it piracy or rain.", [], id="be it, of no talks"),
        pytest.param("We talk. That is our agenda. Be it rain, or .", ["rain"], id="be it, or"),
        pytest.param("Be it piracy or rain.", [], id="be it, at the start"),
        pytest.param(
            "Three issues are before us. First, piracy. It is bad. Second, rain. And finally, tin.",
            ["piracy", "rain", "tin"],
            id="numbered",
        ),
        pytest.param("It rained. First, piracy.", [], id="numbered, of no list"),
        pytest.param("I see two issues. First, we are late.", [], id="numbered, a clause"),
        pytest.param(
            "Let me mention a few. First of all, what about piracy?",
            ["piracy"],
            id="listed question",
        ),
        pytest.param("What about piracy? It is bad.", [], id="a question and its answer"),
        pytest.param(
            "How can we end piracy? How do we feed all? These are the questions for today.",
            ["piracy", "all"],
            id="questions before us",
        ),
        pytest.param("How can we end piracy? I do not know.", [], id="a question alone"),
        pytest.param("How can we? That is the question.", [], id="a question of nothing"),
        pytest.param("Piracy is not on our agenda.", [], id="not"),
        pytest.param(
            "We will discuss piracy. Our work with all. And also the ports we have built.",
            ["piracy", "the ports we have built"],
            id="and also",
        ),
        pytest.param(
            "We will discuss piracy. And also the sea is calm.", ["piracy"], id="also a verb"
        ),
        pytest.param("It will rain. And also on the ports.", [], id="and also, of no talks"),
        pytest.param(
            "We had a point on piracy and one on rain.", ["piracy", "rain"], id="one and another"
        ),
        pytest.param("The main issue was of course piracy.", ["piracy"], id="of course"),
        pytest.param("And also the ports.", [], id="and also, of nothing"),
        pytest.param("We will discuss piracy. And also with all.", ["piracy"], id="also with"),
        pytest.param("We had a point on which all agreed.", [], id="on which"),
        pytest.param("We had a session on the second day.", [], id="a day of several"),
        pytest.param("We had a meeting on Friday.", [], id="a meeting on a day"),
        pytest.param("I look forward to our meeting on Friday.", [], id="a day"),
        pytest.param("Our talk is about to end.", [], id="about to"),
        pytest.param("Our first task is clear.", [], id="clear"),
        pytest.param("Our focus today is piracy.", ["piracy"], id="focus"),
        pytest.param(
            "Our most pressing priority at the conference will be arms control.",
            ["arms control"],
            id="most pressing",
        ),
    ],
)
def test_english(words: str, expected: list[str]) -> None:
    assert _read(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "C'est pourquoi la faim est à notre ordre du jour.", ["la faim"], id="ordre du jour"
        ),
        pytest.param(
            "Nous venons d'avoir des discussions sur nos ports. Qu'il s'agisse de la faim, du vent "
            "ou encore d'une mer haute.",
            ["nos ports", "faim", "vent", "une mer haute"],
            id="qu'il s'agisse",
        ),
        pytest.param("Nous venons d'évoquer la faim.", ["la faim"], id="venons de"),
        pytest.param("Aujourd'hui, nous aborderons la faim.", ["la faim"], id="aborderons"),
        pytest.param("Nous parlerons à nos hôtes.", [], id="parler à"),
        pytest.param("Notre réunion porte sur la faim.", ["la faim"], id="porte sur"),
        pytest.param("Nous avons eu une bonne discussion sur la faim.", ["la faim"], id="avons eu"),
        pytest.param("Nous évoquerons le vent. Et aussi la faim.", ["le vent", "la faim"], id="et"),
        pytest.param(
            "Qu'en est-il de nos ports ? Comment les ouvrir ?", ["nos ports"], id="qu'en est-il"
        ),
        pytest.param(
            "Comment ouvrir nos ports ? Voilà la question.", ["nos ports"], id="voilà la question"
        ),
        pytest.param(
            "J'attends avec intérêt nos discussions sur la faim.", ["la faim"], id="j'attends"
        ),
    ],
)
def test_french(words: str, expected: list[str]) -> None:
    assert _read(words, Language.FR) == expected


def test_questions_of_who_does_not_speak_are_no_topics() -> None:
    head = "Ministers met in Oslo\n\nThey met on 3 May 2022. "
    assert _read("What about piracy? How can we end it?", head=head) == []


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("Working session on Russia", ["Russia"], id="session"),
        pytest.param(
            "Remarks at the North Atlantic Council meeting on cyber defence at the level of "
            "Ministers",
            ["cyber defence"],
            id="meeting on",
        ),
        pytest.param("Press conference on cyber defence", [], id="to the press"),
        pytest.param("Meeting of Ministers on 3 May 2022", [], id="a day"),
        pytest.param("Meeting on how it is done", [], id="no theme"),
        pytest.param("Meeting on Russia, China", ["Russia"], id="up to a comma"),
    ],
)
def test_a_headline_names_what_a_meeting_is_on(head: str, expected: list[str]) -> None:
    assert _read("It rained. It rained again.", head=f"{head}\n\n") == expected
