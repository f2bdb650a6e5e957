"""English is told from French."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.document import language_of
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
