"""What a record tells in its own words is found where the text tells it; other words are not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import Language
from natobrief.checks.gist import Gists
from natobrief.checks.stated import Stated
from natobrief.testing import filler

EN, FR = Language.EN, Language.FR


def _gists(text: str, language: Language = EN) -> Gists:
    return Gists(Stated(text, language, None))


def _found(words: str, text: str, language: Language = EN) -> list[str]:
    gists = _gists(text, language)
    return [span.of(text) for span in gists.find(words, gists.sentence).spans]


FORMS = [
    pytest.param(
        "preparation of the Chicago Summit",
        "It was called to prepare the Chicago Summit.",
        ["prepare the Chicago Summit"],
        EN,
        id="noun for verb",
    ),
    pytest.param(
        "NATO HQ", "at NATO Headquarters in", ["NATO Headquarters"], EN, id="a short word"
    ),
    pytest.param(
        "coop\u00e9ration UE-OTAN",
        "la coop\u00e9ration entre l'Union europ\u00e9enne et l'OTAN",
        ["coop\u00e9ration entre l'Union", "OTAN"],
        FR,
        id="names of organisations",
    ),
    pytest.param(
        "accord nucl\u00e9aire iranien",
        "l'accord nucl\u00e9aire avec l'Iran",
        ["accord nucl\u00e9aire avec l'Iran"],
        FR,
        id="adjective of a country",
    ),
    pytest.param("aid for Germany", "German aid", ["German aid"], EN, id="a country"),
    pytest.param(
        "meeting of envoys", "two meetings of envoys", ["meetings of envoys"], EN, id="several"
    ),
    pytest.param("the situation in Libya", "Libya came up", ["Libya"], EN, id="a light word"),
    pytest.param(
        "forces in the north", "the north and its forces", ["north and its forces"], EN, id="order"
    ),
    pytest.param("NATO boats of NATO", "Alliance boats", ["Alliance boats"], EN, id="twice"),
    pytest.param("fourteen agencies", "14 agencies", ["14 agencies"], EN, id="a number in words"),
    pytest.param(
        "forces here", "forces came. The forces here", ["forces here"], EN, id="the best sentence"
    ),
    pytest.param(
        "forces here",
        "Forces were, it is said, sent here. Forces here",
        ["Forces here"],
        EN,
        id="the nearest words",
    ),
]
NOT_THERE = [
    pytest.param("preparation of the Lisbon Summit", "to prepare the Chicago Summit", id="name"),
    pytest.param("750 soldiers", "570 soldiers", id="other number"),
    pytest.param("5-5 soldiers", "4-5 soldiers", id="a number twice"),
    pytest.param("mission in Niger", "a mission in Nigeria", id="two countries"),
    pytest.param("state banquet", "a station banquet", id="words alike"),
    pytest.param("Summit venue", "the Summit. The venue", id="across a full stop"),
    pytest.param("the", "the", id="no word of weight"),
]


@pytest.mark.parametrize(("words", "text", "stated", "language"), FORMS)
def test_other_forms_are_found(
    words: str, text: str, stated: list[str], language: Language
) -> None:
    assert _found(words, text, language) == stated


@pytest.mark.parametrize(("words", "text"), NOT_THERE)
def test_other_words_are_not(words: str, text: str) -> None:
    assert _found(words, text) == []


@given(before=filler(), after=filler(), form=st.sampled_from(FORMS))
def test_text_around_moves_the_place(before: str, after: str, form: Any) -> None:
    words, text, stated, language = form.values
    assert _found(words, f"{before}\n\n{text}\n\n{after}", language) == stated


def test_what_is_done_with_a_topic_is_needed_where_all_is() -> None:
    gists = _gists("They spoke of Libya.")
    assert gists.find("the situation in Libya", gists.sentence, is_whole=True).lacking == (
        "situation",
    )


def test_it_is_told_what_the_best_passage_lacks() -> None:
    gists = _gists("Ships sailed. Ships sailed. Ships and tanks came at night. All sailed.")
    assert gists.find("ships and tanks sailed at night", gists.sentence).lacking == ("sailed",)
    gists = _gists("Tanks rose. Tanks fell. Ships sank. Ships swam. Ships came.")
    assert gists.find("ships with tanks", gists.sentence).lacking == ("ships",)


TOLD = "The pledges of May, they noted, will not be forgotten by all those who signed them in Riga."


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        pytest.param("the pledges of May will not be forgotten", True, id="words between"),
        pytest.param("the pledges of May would not be forgotten", True, id="another form"),
        pytest.param("the pledges of May will be forgotten", False, id="no more not"),
        pytest.param("they will not be forgotten in Oslo", False, id="another name"),
        pytest.param("in Riga they signed them", False, id="another order"),
        pytest.param("the pledges were signed", False, id="too far apart"),
        pytest.param("will not be forgotten by those who signed", False, id="one word left out"),
        pytest.param("The of May, they noted, will not be forgotten", False, id="left out early"),
        pytest.param("of", False, id="no word of weight"),
    ],
)
def test_what_is_told_keeps_its_order_and_its_sense(words: str, is_told: bool) -> None:  # noqa: FBT001
    gists = _gists(TOLD)
    assert bool(gists.told(words, gists.sentence).spans) is is_told


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        pytest.param("they leave era kit behind", False, id="one of two joined words"),
        pytest.param("they leave kit behind", False, id="both"),
        pytest.param("they noted it had", True, id="that"),
    ],
)
def test_one_word_left_out_makes_no_other_words(words: str, is_told: bool) -> None:  # noqa: FBT001
    gists = _gists("they leave Soviet-era kit behind; they noted that it had rust")
    assert bool(gists.told(words, gists.sentence).spans) is is_told


@given(st.text(), st.text())
@example("[...] 0", "0 [...] 0")
@example("\u0130 e\u0301", "i\u0307 \u00e9")
def test_any_text_is_survived(words: str, text: str) -> None:
    gists = _gists(text)
    for found in (gists.find(words, gists.paragraph), gists.told(words, gists.sentence)):
        assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
