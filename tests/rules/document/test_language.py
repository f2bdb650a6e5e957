"""English is told from French."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Severity, extract
from natobrief.model import Language
from natobrief.rules.document import is_of_other_language, language_of
from natobrief.testing.filler import filler


@given(language=st.sampled_from(Language), data=st.data())
def test_the_language_of_prose_is_told(language: Language, data: st.DataObject) -> None:
    assert language_of(data.draw(filler(language=language))) is language


@given(st.text())
def test_any_text_has_a_language(text: str) -> None:
    assert language_of(text) in Language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The ministers met at the Quai d’Orsay and at the Palais des Nations in Geneva, and "
            "dined with the guests of the Conseil d’État.",
            Language.EN,
            id="French names",
        ),
        pytest.param(
            "Les ministres ont visité le Supreme Headquarters Allied Powers Europe, puis la NATO "
            "Communications and Information Agency, avec leurs hôtes.",
            Language.FR,
            id="English names",
        ),
        pytest.param("- English\n- French\nLes ministres se sont vus.", Language.FR, id="menu"),
        pytest.param("", Language.EN, id="nothing"),
        pytest.param(
            "The ministers of the ports will meet in the autumn, and they will talk. " * 10
            + "Les ministres des ports se réuniront à l'automne, et ils parleront. " * 8,
            Language.EN,
            id="both, English first",
        ),
        pytest.param(
            "Les ministres des ports se réuniront à l'automne, et ils parleront. " * 10
            + "The ministers of the ports will meet in the autumn, and they will talk. " * 12,
            Language.FR,
            id="both, French first",
        ),
    ],
)
def test_names_of_the_other_language_do_not_count(text: str, expected: Language) -> None:
    assert language_of(text) is expected


@pytest.mark.parametrize(
    "text",
    ["Selon Ana Ruiz, tout va bien", "« Allons », a dit Ana Ruiz", "« Allons »", "Par Ana Ruiz"],
)
def test_few_words_are_enough_for_french(text: str) -> None:
    assert language_of(text) is Language.FR


OTHERS = {
    "German": "Die Minister werden sich am 3. Mai mit dem Rat und der Kanzlerin in Oslo treffen.",
    "Spanish": "Los ministros se reunirán el 3 de mayo en Oslo para tratar la situación del mar.",
    "Italian": "I ministri si riuniranno il 3 maggio a Oslo per la riunione della commissione del"
    " consiglio con gli alleati.",
    "Dutch": "De ministers van de landen komen op 3 mei in het stadhuis van Oslo bijeen.",
    "Portuguese": "Os ministros vão reunir-se com o conselho para a reunião da aliança em Oslo, e"
    " não se sabe que temas.",
    "Polish": "Ministrowie nie spotkają się w Oslo, na razie jest to plan, który przez rok jest"
    " dla rady nowy, oraz na lata.",
    "Swedish": "Ministrarna och rådet möts den 3 maj i Oslo för att tala om det som är på gång.",
    "Ukrainian": "Міністри зустрінуться в Осло 3 травня.",
    "Greek": "Οι υπουργοί θα συναντηθούν στο Όσλο στις 3 Μαΐου.",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_a_language_that_is_not_read_is_told(text: str) -> None:
    assert is_of_other_language(text)
    [first, *_] = extract(text).problems
    assert (first.code, first.severity) == (Code.OTHER_LANGUAGE, Severity.WARNING)
    asked = extract(text, language="en").problems
    assert Code.OTHER_LANGUAGE not in {each.code for each in asked}


@given(language=st.sampled_from(Language), data=st.data())
def test_prose_is_of_no_other_language(language: Language, data: st.DataObject) -> None:
    assert not is_of_other_language(data.draw(filler(language=language)))


@given(st.text())
def test_any_text_is_of_another_or_not(text: str) -> None:
    assert is_of_other_language(text) in {True, False}


def test_names_make_no_other_language() -> None:
    text = "Der Spiegel and Los Angeles Times of the Oslo bureau asked the ministers of Las Vegas."
    assert not is_of_other_language(text)
