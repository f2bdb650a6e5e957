"""What a record tells in its own words is found where the text tells it; other words are not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import Language
from natobrief.checks.fitting import Gist
from natobrief.checks.gist import Gists
from natobrief.checks.stated import Stated
from natobrief.testing import filler

EN, FR = Language.EN, Language.FR


def _gists(text: str, language: Language = EN) -> Gists:
    return Gists(Stated(text, language, None))


def _found(words: str, text: str, language: Language = EN) -> list[str]:
    gists = _gists(text, language)
    return [span.of(text) for span in gists.name(words, gists.sentence).spans]


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
    pytest.param("cabin banquet", "a cabinet banquet", id="words alike"),
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
    assert gists.name("the situation in Libya", gists.sentence, is_whole=True).lacking == (
        "situation",
    )


def test_it_is_told_what_the_best_passage_lacks() -> None:
    gists = _gists("Ships sailed. Ships sailed. Ships and tanks came at night. All sailed.")
    assert gists.name("ships and tanks sailed at night", gists.sentence).lacking == ("sailed",)
    gists = _gists("Tanks rose. Tanks fell. Ships sank. Ships swam. Ships came.")
    assert gists.name("ships with tanks", gists.sentence).lacking == ("ships",)


TOLD = "The pledges of May, they noted, will not be forgotten by all those who signed them in Riga."


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        pytest.param("the pledges of May will not be forgotten", True, id="words between"),
        pytest.param("the pledges of May would not be forgotten", True, id="another form"),
        pytest.param("the pledges of May will be forgotten", False, id="no more not"),
        pytest.param("they will not be forgotten in Oslo", False, id="another name"),
        pytest.param("in Riga they signed them", True, id="another order"),
        pytest.param("the pledges had sunk in Riga", False, id="another verb"),
        pytest.param("the pledges of June will not be forgotten", False, id="one word for another"),
        pytest.param("will not be forgotten by those who signed", False, id="one word left out"),
        pytest.param("The of May, they noted, will not be forgotten", False, id="left out early"),
        pytest.param("of", False, id="no word of weight"),
    ],
)
def test_what_is_told_keeps_its_sense(words: str, is_told: bool) -> None:  # noqa: FBT001
    gists = _gists(TOLD)
    assert bool(gists.told(words, is_copied=True).spans) is is_told


SAID = [
    pytest.param(
        "Georgia will lend Estonia two boats",
        "Georgia is to lend Estonia two boats.",
        True,
        id="who",
    ),
    pytest.param(
        "Estonia will lend Georgia two boats",
        "Georgia is to lend Estonia two boats.",
        False,
        id="whom",
    ),
    pytest.param(
        "Estonia with Georgia, who was also there, lent boats",
        "There lent boats to Georgia, and Georgia, not Estonia.",
        False,
        id="first of two is missing before",
    ),
    pytest.param("they resumed every flight", "They suspended every flight.", False, id="opposite"),
    pytest.param(
        "40 tons were bought last spring",
        "They hope for 40 tons in time, and 20 tons were bought last spring.",
        False,
        id="number of other things",
    ),
    pytest.param(
        "20 tons were bought last spring",
        "They hope for 40 tons in time, and 20 tons were bought last spring.",
        True,
        id="its own number",
    ),
    pytest.param(
        "12 million ducats were bought by 3 spring days",
        "12 million ducats and 11 more were bought by 3 spring days.",
        True,
        id="two numbers",
    ),
    pytest.param(
        "the harbour stays frozen",
        "The harbour is old. It is not frozen.",
        False,
        id="sentence before",
    ),
    pytest.param(
        "he never praised the harbour", "He praised the old harbour.", False, id="not added"
    ),
    pytest.param(
        "ships brought timber", "ships brought barley", False, id="three words are no copy"
    ),
    pytest.param(
        "ships brought timber and tea", "ships brought barley and tea", False, id="one for another"
    ),
    pytest.param("they decided on old walls", "they agreed on old walls", True, id="a light word"),
    pytest.param("they mend tall old walls", "they mend tall new walls", False, id="new for old"),
    pytest.param(
        "ships brought timber and tea", "vessels came, ships brought", False, id="the text ends"
    ),
]


@pytest.mark.parametrize(("words", "text", "is_told"), SAID)
def test_what_is_told_in_other_words(words: str, text: str, is_told: bool) -> None:  # noqa: FBT001
    assert bool(_gists(text).told(words).spans) is is_told


TOPICS = [
    pytest.param("reform of the guard and the price of tea", True, id="two topics"),
    pytest.param("reform of the guard and of Lima", False, id="a name is no topic"),
    pytest.param("reform of the guard and repair of bridges", False, id="one of two"),
    pytest.param("the fair price of green tea", True, id="most of it"),
    pytest.param("the UCT budget", True, id="what the text is about, in short"),
    pytest.param("the INF treaty", True, id="initials of names that are joined"),
    pytest.param("the Northern Open Rivers Pact", True, id="a name by its initials"),
    pytest.param("the Northern Open Lakes Pact", False, id="a name of other initials"),
    pytest.param("the flu and the PANDA-19 budget", False, id="number of a name, another name"),
    pytest.param("the NORP-2 budget", False, id="another number of a name"),
    pytest.param("Union of Coastal Towns", True, id="nothing but the head"),
]


@pytest.mark.parametrize(("words", "is_topic"), TOPICS)
def test_what_is_talked_about(words: str, is_topic: bool) -> None:  # noqa: FBT001
    text = (
        "Union of Coastal Towns meets\n\nIn Riga.\n\n"
        "They want a reform of the guard, which is old and which nobody likes who ever saw it come "
        "down the street on a Sunday, in the rain or not in the rain.\n\n"
        "The price of tea came next, and it took until late at night, as it always takes when the "
        "price is what they talk about, and the budget was gone by then.\n\n"
        "The Intermediate-Range Nuclear Forces treaty was last, in Lima, with the NORP beside it, "
        "and no one had anything to say about either of them, so they went home, and were glad."
    )
    assert bool(_gists(text).topic(words).spans) is is_topic


def test_a_text_without_words_is_about_nothing() -> None:
    assert _gists("").topic("boats") == Gist(lacking=("boats",))
    assert _gists("boats").topic("the") == Gist()


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        pytest.param("they leave era kit behind", False, id="one of two joined words"),
        pytest.param("they leave kit behind", False, id="both"),
        pytest.param("they noted it had", True, id="that"),
        pytest.param("to rust and rot", True, id="to behind and"),
    ],
)
def test_one_word_left_out_makes_no_other_words(words: str, is_told: bool) -> None:  # noqa: FBT001
    gists = _gists(
        "they leave Soviet-era kit behind; they noted that it had rust. To rust and to rot"
    )
    assert bool(gists.told(words, is_copied=True).spans) is is_told


@given(st.text(), st.text())
@example("[...] 0", "0 [...] 0")
@example("\u0130 e\u0301", "i\u0307 \u00e9")
def test_any_text_is_survived(words: str, text: str) -> None:
    gists = _gists(text)
    for found in (gists.name(words, gists.paragraph), gists.told(words, is_copied=True)):
        assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
