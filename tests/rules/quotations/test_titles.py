"""Names of works between quotation marks, told by what stands before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.quotations.titles import is_nickname, is_title
from natobrief.text.document import Document


def _is_title(text: str) -> bool:
    document = Document(text, Language.EN)
    [quoted] = document.quoted
    return is_title(document, quoted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the so-called “dark fleet”", True, id="so-called"),
        pytest.param("un plan baptisé « marée basse »", True, id="baptise"),
        pytest.param("le programme « Horizon commun »", True, id="programme"),
        pytest.param("under the theme of “building a lake,”", True, id="theme-of"),
        pytest.param("The theme of this year’s meeting is “Peace and Lakes”, as", True, id="is"),
        pytest.param("Le thème est « Paix et lacs »", True, id="theme-est"),
        pytest.param("The theme was “a lake”.", False, id="theme-without-a-capital"),
        pytest.param("The theme. It is “Peace and Lakes”.", False, id="theme-of-another-sentence"),
        pytest.param("sous la devise de « bâtir un lac »", False, id="devise"),
        pytest.param("the exercise “Steady Lake”", True, id="exercise"),
        pytest.param("on “The Long Lake”", True, id="on"),
        pytest.param("Oslo's “Lake House”", True, id="whose"),
        pytest.param("Oslo’s “Lake House.”", True, id="full-stop-inside"),
        pytest.param("Colonel Tom “Dusty” Barker", False, id="nickname"),
        pytest.param("“(Applause)”", True, id="what-happens"),
        pytest.param("It rained.\n\n'All Lamps Are Lit'\n\nIt snowed.", True, id="heading"),
        pytest.param("It rained.\n\n'All Lamps Are Lit' is sung.", False, id="no-heading"),
        pytest.param("It rained. 'All Lamps Are Lit'", False, id="no-line-of-its-own"),
        pytest.param("It rained.\n\n''All Lamps Are Lit''", False, id="doubled-marks"),
        pytest.param("It rained.\n\n“All Lamps Are Lit”", False, id="double-marks"),
        pytest.param("on “the long lake”", False, id="no-capitals"),
        pytest.param("on “The long lake”", False, id="small-words"),
        pytest.param("on “Lake”", False, id="one-word"),
        pytest.param("told “Lake and Friends”", True, id="told-a-programme"),
        pytest.param("on “This Week with Jan Lind”", True, id="small-preposition"),
        pytest.param("chants of “I'm with Her”", False, id="called-out"),
        pytest.param("It rained.\n\n“ALL LAMPS ARE LIT”\n\nIt snowed.", True, id="capitals"),
        pytest.param("It rained.\n\n‘All the lamps are lit.’\n\nIt snowed.", False, id="speech"),
        pytest.param("the report “We Act.”", True, id="full-stop-of-the-sentence"),
        pytest.param("the report “We must leave.”", False, id="sentence"),
        pytest.param("a conference in Oslo: “A harbour for all and for each”.", True, id="theme"),
        pytest.param("at the seminar on “Harbours for the many”", True, id="theme-at-the-end"),
        pytest.param(
            "at the conference\n“A harbour for the many”\n\nDear friends,", True, id="theme-line"
        ),
        pytest.param(
            "the Oslo Conference 2031 “Harbours in a new era” hosted by us", True, id="theme-host"
        ),
        pytest.param(
            "la conférence « Des ports pour tous » organisée ici", True, id="theme-held-french"
        ),
        pytest.param(
            "the conference he said “We must leave” in Oslo", False, id="speech-in-a-city"
        ),
        pytest.param("the conference: “We must leave,” he said", False, id="speech-at-one"),
        pytest.param("the conference: “We must leave” he said", False, id="speech-without-comma"),
        pytest.param("he left the town: “A harbour for all and for each”.", False, id="no-theme"),
        pytest.param("he wrote “Steady Lake”", False, id="verb"),
        pytest.param("the report “We Are A Body Of Men And Of Women Too”", False, id="long"),
    ],
)
def test_titles(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert _is_title(text) is expected


def test_a_line_in_single_marks_is_a_heading_where_speech_has_double_ones() -> None:
    document = Document("It rained.\n\n‘All the lamps are lit’\n\n“We act,” she said.", Language.EN)
    assert [is_title(document, quoted) for quoted in document.quoted] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ils veulent une « Europe du large ».", True, id="a name"),
        pytest.param("Il parle de l’« Europe du large ».", True, id="elided article"),
        pytest.param("Il a parlé d'une « europe du large ».", False, id="small letter"),
        pytest.param("Il a dit : « Europe du large ».", False, id="no article"),
        pytest.param("C'est une « Europe du large et du ciel ».", False, id="many words"),
        pytest.param("la mise en œuvre du « plan de réactivité »", True, id="what-is-done"),
        pytest.param("la signature de « ce qui nous lie. »", False, id="a-sentence"),
        pytest.param("l'accord dit « de Lima »", True, id="dit"),
        pytest.param("Il a dit « de ne pas céder »", False, id="a-dit"),
        pytest.param("l'accord dit « oui »", False, id="no-de"),
    ],
)
def test_a_french_name_with_a_capital_follows_an_article(text: str, *, expected: bool) -> None:
    document = Document(text, Language.FR)
    assert is_title(document, document.quoted[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Colonel Tom “Dusty” Barker", True, id="nickname"),
        pytest.param("J. “Dusty” Barker", True, id="initial"),
        pytest.param("Tom said “Yes” to all", False, id="after-a-verb"),
        pytest.param("Tom “Yes” to all", False, id="no-name-behind"),
        pytest.param("In Oslo “Boats!” Ana Ruiz said", False, id="cried"),
        pytest.param("In Oslo “we need more boats” Ana Ruiz said", False, id="clause"),
    ],
)
def test_nicknames(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    document = Document(text, Language.EN)
    [quoted] = document.quoted
    assert is_nickname(document, quoted) is expected


@given(st.text(min_size=1), st.text("ab AB.", min_size=1).filter(str.strip))
def test_any_text_is_survived(before: str, words: str) -> None:
    document = Document(f"{before} “{words}”", Language.EN)
    for quoted in document.quoted:
        assert is_title(document, quoted) in {True, False}
        assert is_nickname(document, quoted) in {True, False}
