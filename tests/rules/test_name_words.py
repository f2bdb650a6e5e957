"""Of a run of capitalised words, those that are a name."""

from __future__ import annotations

import pytest
from hypothesis import given

from natobrief.rules.name_words import read_name
from natobrief.testing.names import Name, names


def name_in(words: str, titles: str = "") -> str | None:
    """Return the name among the words."""
    name = read_name(words, 0, len(words), titles)
    return None if name is None else name.name


class TestReading:
    """What belongs to no name is cut off both ends."""

    @given(names())
    def test_a_name_alone_is_kept_whole(self, name: Name) -> None:
        words = str(name).replace("’", "'")
        assert name_in(words) == words

    @given(names())
    def test_titles_and_things_are_cut_off(self, name: Name) -> None:
        words = str(name).replace("’", "'")
        assert name_in(f"Previewing Gen. {words} Meeting") == words or words in str(
            name_in(f"Gen. {words} Meeting")
        )
        assert name_in(f"Gen. {words} Meeting") == words

    @pytest.mark.parametrize(
        ("words", "name"),
        [
            pytest.param("Ida HOLM", "Ida HOLM", id="family-name-in-capitals"),
            pytest.param("Ida Holm MP", "Ida Holm", id="letters-after"),
            pytest.param("Ida Holm IV", "Ida Holm IV", id="numeral"),
            pytest.param("Ida van den Hall", "Ida van den Hall", id="bound-word"),
            pytest.param("Ida Holm de", "Ida Holm", id="particle-at-the-end"),
            pytest.param("Ida Holm Announces", "Ida Holm", id="verb-of-a-headline"),
            pytest.param("IDA HOLM", None, id="all-in-capitals"),
            pytest.param("Foreign Affairs", None, id="no-name"),
            pytest.param("General\u00eds", None, id="a spoilt apostrophe"),
            pytest.param("Queries", None, id="what is asked of an office"),
            pytest.param("Ida Holm\u00eds", "Ida Holm\u00eds", id="a name that ends so"),
            pytest.param("Pre-Ministerial Briefing", None, id="prefix"),
            pytest.param("Ida Holm Co-Chair", "Ida Holm", id="prefix-behind-a-name"),
            pytest.param("Coco Holm-Vale", "Coco Holm-Vale", id="no-prefix"),
            pytest.param("A. B.", None, id="initials-alone"),
            pytest.param("April Holm", "April Holm", id="month-that-is-a-given-name"),
            pytest.param("April Meeting", None, id="month-before-no-name"),
            pytest.param("Friday Okoro", "Friday Okoro", id="weekday-that-is-a-given-name"),
            pytest.param("Friday Allies", None, id="weekday-before-no-name"),
            pytest.param("April", None, id="month-alone"),
            pytest.param("Karen March", "Karen March", id="month-that-is-a-family-name"),
            pytest.param("Émilie Février", "Émilie Février", id="fr-month-that-is-a-family-name"),
            pytest.param("Karen Grand", "Karen Grand", id="ordinary-word-that-is-a-family-name"),
            pytest.param("Karen Meeting", "Karen", id="ordinary-word-behind-a-name"),
            pytest.param("Holmhild Grand", "Holmhild", id="ordinary-word-behind-no-given-name"),
            pytest.param("RFoM", None, id="abbreviation-with-a-small-letter"),
            pytest.param("Karen Holm MoD", "Karen Holm", id="abbreviation-behind-a-name"),
            pytest.param("McHolm", "McHolm", id="capital-inside"),
            pytest.param("Karen Holm March", "Karen Holm", id="month-behind-a-family-name"),
            pytest.param("Karen Thursday", "Karen", id="weekday-behind-a-name"),
        ],
    )
    def test_table(self, words: str, name: str | None) -> None:
        assert name_in(words) == name

    @pytest.mark.parametrize(
        ("words", "name"),
        [
            pytest.param("TANAKA Keiko", "TANAKA Keiko", id="family name first"),
            pytest.param("TANAKA Keiko Ida", None, id="three words"),
            pytest.param("LIVE Updates", None, id="headline"),
            pytest.param("OSCE Keiko", "OSCE Keiko", id="four letters"),
            pytest.param("EU Keiko", None, id="short form"),
            pytest.param("Le Renard", "Le Renard", id="particle"),
        ],
    )
    def test_right_behind_an_office(self, words: str, name: str | None) -> None:
        found = read_name(words, 0, len(words), is_held=True)
        assert (found and found.name) == name

    def test_a_month_with_its_day_is_no_family_name(self) -> None:
        name = read_name("Holm March 5", 0, len("Holm March"))
        assert name is not None
        assert name.name == "Holm"

    def test_one_that_the_end_of_a_line_cuts_is_none(self) -> None:
        end = len("Karen Holm")
        assert read_name("Karen Holm- berg spoke", 0, end) is None
        assert read_name("Karen Holm- the chair - spoke", 0, end) is not None

    def test_after_a_title_capitals_are_a_name(self) -> None:
        assert name_in("HOLM", "Mme") == "HOLM"

    def test_after_a_title_a_month_is_a_name(self) -> None:
        assert (name_in("March", "Mr"), name_in("March Meeting", "Mr")) == ("March", None)

    @pytest.mark.parametrize(
        "lead", ["In ", "On ", "Since early ", "By late ", "Last ", "5 ", "the 5th of ", "de mi-"]
    )
    def test_a_month_behind_words_of_time_is_no_given_name(self, lead: str) -> None:
        text = f"{lead}April Ida Holm"
        name = read_name(text, len(lead), len(text))
        assert name is not None
        assert name.name == "Ida Holm"
