"""Countries in running text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon.place_traps import ALSO_GIVEN_NAMES, GIVEN_NAMES, NOT_COUNTRIES
from natobrief.lexicon.places import (
    CountryMention,
    Surface,
    SurfaceKind,
    country_surfaces,
    find_countries,
)
from natobrief.model import Language
from natobrief.span import Span

_WORDS = {
    Language.EN: "and met with of the for on ministers talks support, who said (that) it; us",
    Language.FR: "et avec de le pour sur ministres soutien, qui dit (que) il; nous une",
}
#: Without those that count only where a word says that a place is meant.
_FORMS = {
    language: sorted(
        (form, surface)
        for form, surface in country_surfaces(language).items()
        if not (surface.kind is SurfaceKind.CAPITAL and form.isupper())
    )
    for language in Language
}


def filler(language: Language) -> st.SearchStrategy[str]:
    """Words that name no country, in small letters."""
    return st.lists(st.sampled_from(_WORDS[language].split()), max_size=6).map(" ".join)


@st.composite
def planted(draw: st.DrawFn) -> tuple[str, Language, Span, Surface]:
    """A text in which one form stands, its place and its meaning."""
    language = draw(st.sampled_from(Language))
    form, surface = draw(st.sampled_from(_FORMS[language]))
    before, after = draw(filler(language)), draw(filler(language))
    if draw(st.booleans()):
        form = unicodedata.normalize("NFD", form)
    if draw(st.booleans()):
        form = form.replace(" ", draw(st.sampled_from(["\N{NO-BREAK SPACE}", "\n", " \r\n "])))
    start = len(before) + 1
    return f"{before} {form} {after}", language, Span(start, start + len(form)), surface


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Give words and codes of the countries found."""
    return [(each.span.of(text), each.country.alpha3) for each in find_countries(text, language)]


def codes(text: str, language: str = "en") -> list[str]:
    """Give codes of the countries found."""
    return [each.country.alpha3 for each in find_countries(text, language)]


class TestFindCountries:
    """What is planted is found, and nothing else."""

    @given(planted())
    def test_planted_forms_are_found(self, case: tuple[str, Language, Span, Surface]) -> None:
        text, language, span, surface = case
        [mention] = find_countries(text, language)
        assert (mention.span, mention.country, mention.kind) == (
            span,
            surface.country,
            surface.kind,
        )

    @given(st.sampled_from(Language), st.data())
    def test_filler_alone_holds_none(self, language: Language, chooser: st.DataObject) -> None:
        assert find_countries(chooser.draw(filler(language)), language) == []

    @given(case=planted(), chooser=st.data())
    def test_text_in_front_shifts_spans(
        self, case: tuple[str, Language, Span, Surface], chooser: st.DataObject
    ) -> None:
        text, language, span, _ = case
        front = chooser.draw(filler(language)) + " "
        [mention] = find_countries(front + text, language)
        assert mention.span == span.shifted(len(front))

    @given(planted())
    def test_borders_cut_words(self, case: tuple[str, Language, Span, Surface]) -> None:
        text, language, span, _ = case
        whole = find_countries(text, language)
        assert find_countries(text, language, span.start, span.end) == whole
        assert find_countries(text, language, span.end) == []
        assert find_countries(text, language, 0, span.start) == []
        for at in range(span.start + 1, span.end):
            for mention in (
                *find_countries(text, language, at),
                *find_countries(text, language, 0, at),
            ):
                assert span.covers(mention.span)
                assert not text[mention.span.start - 1].isalpha()
                assert not text[mention.span.end : mention.span.end + 1].isalpha()

    @given(text=st.text(), language=st.sampled_from(Language))
    @example(text="U.S" * 3, language=Language.EN)
    @example(text="Republic of the", language=Language.EN)
    def test_any_text_is_survived(self, text: str, language: Language) -> None:
        check_order(text, find_countries(text, language))

    @given(
        st.lists(
            st.sampled_from(
                [form for form, _ in _FORMS[Language.EN]]
                + [
                    *"-’.,&\n ",
                    " of ",
                    " and ",
                    "Mr ",
                    " Smith",
                    " in ",
                    "NATO-",
                    "\N{NO-BREAK SPACE}",
                ]
            ),
            max_size=12,
        ).map("".join)
    )
    def test_any_mixture_is_survived(self, text: str) -> None:
        found = find_countries(text, "en")
        check_order(text, found)
        for mention in found:
            words = " ".join(mention.span.of(text).replace("’", "'").split())
            known = country_surfaces("en").get(words)
            assert known is None or known.country == mention.country

    def test_an_unknown_language_is_refused(self) -> None:
        with pytest.raises(ValueError, match="de"):
            find_countries("Deutschland", "de")


def check_order(text: str, found: list[CountryMention]) -> None:
    """See that mentions lie in the text, in order, and do not overlap."""
    for earlier, later in pairwise(found):
        assert earlier.span.end <= later.span.start
    for mention in found:
        assert mention.span.end <= len(text)
        assert not mention.metonym or mention.kind is SurfaceKind.CAPITAL


class TestLongestName:
    """The longest name wins, whole words only."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("South Sudan", ["SSD"], id="south-sudan"),
            pytest.param("Papua New Guinea", ["PNG"], id="papua"),
            pytest.param("Equatorial Guinea", ["GNQ"], id="equatorial"),
            pytest.param("Guinea–Bissau, Guinea", ["GNB", "GIN"], id="dash"),
            pytest.param("North Macedonian", ["MKD"], id="adjective"),
            pytest.param("the Republic of Korea", ["KOR"], id="korea"),
            pytest.param("Northern Ireland and Ireland", ["GBR", "IRL"], id="ireland"),
            pytest.param(
                "United Kingdom of Great Britain and Northern Ireland", ["GBR"], id="kingdom"
            ),
            pytest.param(
                "the former Yugoslav Republic of Macedonia*", ["MKD"], id="small-first-letter"
            ),
            pytest.param("Democratic Republic of Congo", ["COD"], id="congo-without-the"),
            pytest.param("Bosnia and\nHerzegovina", ["BIH"], id="line-break"),
            pytest.param("Equatorial\n\nGuinea", ["GIN"], id="paragraphs"),
            pytest.param("Serbia and Montenegro", ["SRB", "MNE"], id="two-countries"),
            pytest.param("Georgia and Moldova", ["GEO", "MDA"], id="and"),
            pytest.param("U.S. and U.S.A. and U.K.", ["USA", "USA", "GBR"], id="points"),
            pytest.param("Nigeria and Niger", ["NGA", "NER"], id="prefix"),
        ],
    )
    def test_names_in_names(self, text: str, expected: list[str]) -> None:
        assert codes(text) == expected

    @pytest.mark.parametrize(
        "text",
        ["Ukraine2", "2Ukraine", "Ukraine_", "_Ukraine", "@Ukraine", "ЖUkraine", "UkraineЖ"],
    )
    def test_parts_of_words_are_no_countries(self, text: str) -> None:
        assert codes(text) == []

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Russia’s war", ["Russia"]),
            ("the Netherlands' army", ["Netherlands"]),
            ("NATO-Ukraine Council", ["Ukraine"]),
            ("Ukraine-NATO", ["Ukraine"]),
            ("US-led", ["US"]),
            ("U.S.-led", ["U.S."]),
            ("in the U.S.", ["U.S."]),
            ("Kosovo* and Kosovo", ["Kosovo*", "Kosovo"]),
            ("pro-Russian", ["Russian"]),
            ("NATO-Russian", ["Russian"]),
            ("Kosovo-Serbian", ["Kosovo", "Serbian"]),
            ("Washington, D.C., and Washington DC", ["Washington, D.C.", "Washington DC"]),
        ],
    )
    def test_spans_hold_the_name_only(self, text: str, words: list[str]) -> None:
        assert [found for found, _ in told(text)] == words


class TestTraps:
    """Words that look like countries and are none are left alone."""

    @given(st.sampled_from(Language), st.data())
    def test_phrases_that_are_no_countries(
        self, language: Language, chooser: st.DataObject
    ) -> None:
        phrase = chooser.draw(st.sampled_from(NOT_COUNTRIES[language]))
        assert find_countries(f"sur {phrase}, et", language) == []

    @given(
        name=st.sampled_from(sorted(ALSO_GIVEN_NAMES - {"israël", "salvador"})),
        surname=st.sampled_from(["Smith", "Katz", "B. Ndiaye", "Özil"]),
    )
    def test_given_names_before_family_names(self, name: str, surname: str) -> None:
        assert codes(f"and {name.title()} {surname} said") == []
        assert codes(f"and {name.title()} and {surname} said") != []

    @given(
        given_name=st.sampled_from(sorted(GIVEN_NAMES)),
        name=st.sampled_from(["Jordan", "France", "London", "Ireland", "German", "Finn"]),
    )
    def test_family_names_after_given_names(self, given_name: str, name: str) -> None:
        assert codes(f"with {given_name} {name} on") == []
        assert codes(f"with {given_name}, {name} on") != []

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("Mr France said", id="mister"),
            pytest.param("Dr. Jordan said", id="doctor"),
            pytest.param("Michael B. Jordan said", id="initial"),
            pytest.param("Georgia Meloni said", id="slip-for-giorgia"),
            pytest.param("a Franco-German plan", id="compound"),
            pytest.param("to say it in French, of course", id="language"),
            pytest.param("I will answer in German.", id="language-at-the-end"),
            pytest.param("(speaks in Ukrainian)", id="language-in-brackets"),
            pytest.param("put into Norwegian again", id="language-again"),
            pytest.param("the Russo\N{NON-BREAKING HYPHEN}Ukrainian war", id="compound-hyphen"),
            pytest.param("JOIN US NOW", id="shouted-pronoun"),
            pytest.param("DEADLY CAR BOMB\nin the capital", id="shouted-car"),
        ],
    )
    def test_no_country(self, text: str) -> None:
        assert codes(text) == []

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("The US said", ["USA"], id="not-shouted"),
            pytest.param("US", ["USA"], id="alone"),
            pytest.param("HEADLINE\nThe US said", ["USA"], id="line-before-is-shouted"),
            pytest.param("Georgia Commission", ["GEO"], id="institution"),
            pytest.param("Jordan Israel", ["JOR", "ISR"], id="list-without-comma"),
            pytest.param("Jordan\nSmith", ["JOR"], id="other-line"),
            pytest.param("U.S. Jordan policy", ["USA", "JOR"], id="no-initial"),
            pytest.param("St. John. Jordan agreed", ["JOR"], id="sentence-ends-before"),
            pytest.param("King of Jordan", ["JOR"], id="of"),
            pytest.param("the Prime Minister of Georgia Nino Holm", ["GEO"], id="office-of"),
            pytest.param("Minister of Foreign Affairs of Jordan Ali Noor", ["JOR"], id="of-field"),
            pytest.param("UKRAINE AND RUSSIA", ["UKR", "RUS"], id="capitals"),
        ],
    )
    def test_a_country_all_the_same(self, text: str, expected: list[str]) -> None:
        assert codes(text) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("M. France a dit", [], id="monsieur"),
            pytest.param("conflit russo-ukrainien", [], id="compound"),
            pytest.param("forces pro-russes", ["RUS"], id="pro"),
            pytest.param("l’Ukraine, d’Ukraine", ["UKR", "UKR"], id="elision"),
            pytest.param("la République de\nMoldova", ["MDA"], id="line-break"),
            pytest.param("dans l’océan Indien", [], id="ocean"),
            pytest.param("les ministres français et finlandais", ["FRA", "FIN"], id="adjectives"),
            pytest.param("nigérien et nigérian", ["NER", "NGA"], id="one-letter-apart"),
        ],
    )
    def test_french(self, text: str, expected: list[str]) -> None:
        assert codes(text, "fr") == expected


class TestMetonyms:
    """A capital can stand for its government where nothing speaks against it."""

    @pytest.mark.parametrize(
        ("text", "metonym"),
        [
            pytest.param("support for Kyiv", True, id="support"),
            pytest.param("Moscow’s war", True, id="possessive"),
            pytest.param("Minsk and others", True, id="subject"),
            pytest.param("Brussels said", False, id="never-in-the-table"),
            pytest.param("the Warsaw Summit", False, id="summit"),
            pytest.param("the Washington Treaty", False, id="treaty"),
            pytest.param("the London\nDeclaration", False, id="line-break"),
            pytest.param("the Charter of Paris", False, id="words-before"),
            pytest.param("the Minsk agreements", False, id="small-letters"),
            pytest.param("the Ankara Summit", False, id="named-thing-of-no-table"),
            pytest.param("ministers met in Kyiv", False, id="in"),
            pytest.param("Warsaw talks", False, id="what-takes-place"),
            pytest.param("the Warsaw format", False, id="article"),
            pytest.param("on a visit to Kyiv", False, id="visit"),
            pytest.param("Kyiv, 5 May 2023", False, id="date-line"),
            pytest.param("Washington, D.C.", False, id="address"),
        ],
    )
    def test_english(self, text: str, metonym: bool) -> None:  # noqa: FBT001
        [mention] = find_countries(text, "en")
        assert mention.kind is SurfaceKind.CAPITAL
        assert mention.metonym is metonym

    @pytest.mark.parametrize(
        ("text", "metonym"),
        [
            pytest.param("Moscou a annoncé", True, id="subject"),
            pytest.param("réunis à Kyïv", False, id="in"),
            pytest.param("les accords de Minsk", False, id="agreements"),
            pytest.param("le Sommet de Varsovie", False, id="summit"),
            pytest.param("la déclaration d’Ankara", False, id="elision"),
            pytest.param("le soutien de Varsovie", True, id="of"),
        ],
    )
    def test_french(self, text: str, metonym: bool) -> None:  # noqa: FBT001
        [mention] = find_countries(text, "fr")
        assert mention.metonym is metonym

    def test_a_capital_before_its_country_is_a_place(self) -> None:
        capital, country = find_countries("from Kyiv, Ukraine", "en")
        assert (capital.metonym, country.kind) == (False, SurfaceKind.NAME)

    def test_a_capital_before_another_country_is_not(self) -> None:
        capital, _ = find_countries("between Kyiv, Poland and others", "en")
        assert capital.metonym
        capital, _ = find_countries("Kyiv and Ukraine", "en")
        assert capital.metonym


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("TALKS TO BE HELD IN TALLINN ON 5 MAY", ["TALLINN"], id="in"),
        pytest.param("Talks.\n\nTALLINN, Estonia, 5 May", ["TALLINN", "Estonia"], id="line"),
        pytest.param("TALLINN (Agency) 5 May", ["TALLINN"], id="agency"),
        pytest.param("SOFIA HANSEN: Thank you.", [], id="a name"),
        pytest.param("VICTORIA: Thank you.", [], id="a given name"),
        pytest.param("QUESTION (ANA VICTORIA): Why?", [], id="inside brackets"),
        pytest.param("THE MALE VOICES SANG", [], id="a word"),
    ],
)
def test_capitals_in_capitals_need_a_word_of_place(text: str, expected: list[str]) -> None:
    assert [words for words, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in French waters", ["FRA"], id="a noun"),
        pytest.param("in Georgian, Ukrainian and Moldovan ports", ["GEO", "UKR", "MDA"], id="more"),
        pytest.param("in Norway.", ["NOR"], id="a name"),
        pytest.param("with the French.", ["FRA"], id="people"),
    ],
)
def test_no_language(text: str, expected: list[str]) -> None:
    assert codes(text) == expected
