"""Topics that a sentence sets before those who spoke of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.agenda_fronted import find_fronted_topics
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_TOPICS = ("cyber defence", "relations with Russia", "the Western Balkans", "Kosovo")
_LEADS = ("On", "As for", "Regarding", "Turning to", "With regard to", "Finally, on")
_WHO = ("ministers", "the Allied leaders", "they", "the Council", "both sides")
_SPEECH = "Speech\n\nby the Secretary General of NATO, Ana Horvat\n\n3 May 2022\n\nDear friends. "


def _read(text: str, language: Language = Language.EN) -> list[str]:
    return [item.of(text) for item in find_fronted_topics(mark(text, language))]


@given(
    lead=st.sampled_from(_LEADS),
    topic=st.sampled_from(_TOPICS),
    who=st.sampled_from(_WHO),
    before=filler(max_sentences=2),
)
def test_planted_topic_is_found(lead: str, topic: str, who: str, before: str) -> None:
    """Text put in front moves nothing but its place."""
    text = f"{before} {lead} {topic}, {who} asked for patience."
    [found] = find_fronted_topics(mark(text))
    assert (found.of(text), found.start) == (topic, text.index(topic, len(before)))


@given(filler())
def test_prose_names_none(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(words.strip() for words in _read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On Thursday, ministers spoke of piracy.", [], id="a day"),
        pytest.param("On the margins of the Kosovo talks, they dined.", [], id="the margins"),
        pytest.param("On Kosovo, ministers met in the hall.", [], id="where they met"),
        pytest.param("On bread and butter, ministers agreed.", [], id="no theme"),
        pytest.param("On them, ministers agreed.", [], id="no name"),
        pytest.param("On Kosovo, farmers complained.", [], id="others"),
        pytest.param(
            "As far as arms control is concerned, Allies stay ready.", ["arms control"], id="as far"
        ),
        pytest.param("First, we will strengthen cyber defence.", [], id="not in a speech"),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "S'agissant de la Géorgie, les ministres souhaitent du calme.",
            ["la Géorgie"],
            id="s'agissant",
        ),
        pytest.param("Quant au Kosovo, ils en parleront.", ["Kosovo"], id="quant à"),
        pytest.param(
            "Concernant le Kosovo, deux jours avant la fête, les ministres en parleront.",
            ["le Kosovo"],
            id="with a clause between",
        ),
        pytest.param("A propos du Kosovo, ils en parleront.", ["Kosovo"], id="no accent"),
        pytest.param("Sur le pain, ils se taisent.", [], id="no theme"),
        pytest.param("Sur le Kosovo, ils se réuniront demain.", [], id="where they meet"),
    ],
)
def test_french(text: str, expected: list[str]) -> None:
    assert _read(text, Language.FR) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "First, we will strengthen cyber defence.", ["strengthen cyber defence"], id="first"
        ),
        pytest.param("Finally, we need to thank the cooks.", [], id="no theme"),
        pytest.param("Second, it rained in Kosovo.", [], id="nobody's task"),
    ],
)
def test_speakers_tell_over_what_is_to_be_done(words: str, expected: list[str]) -> None:
    assert _read(_SPEECH + words) == expected


def test_what_a_speaker_promises_is_no_topic() -> None:
    text = "Remarks by the Secretary General\n\nFirst, we will provide more air defence to Ukraine."
    assert _read(text) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("First, we will strengthen cyber defence.", ["strengthen cyber defence"]),
        ("First, they will discuss cyber defence.", []),
        ("Second, ministers will address cyber defence.", []),
        ("Finally, we will review cyber defence.", []),
        ("First, we will provide cyber defence.", []),
    ],
)
def test_what_a_speaker_says_will_be_done(words: str, expected: list[str]) -> None:
    """What is discussed is found by its verb."""
    assert _read(f"{_SPEECH}{words}") == expected
