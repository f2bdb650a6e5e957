"""How texts write countries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import data
from natobrief.lexicon.place_surfaces import SurfaceKind, country_surfaces
from natobrief.lexicon.place_traps import ORDINARY_WORDS
from natobrief.model import Language

ROWS = data.load("countries")["countries"]
#: Names of the table that running text is not searched for, with the reason in the docstring of
#: `country_surfaces`.
LEFT_OUT = {"Serbia and Montenegro", *ORDINARY_WORDS[Language.EN], *ORDINARY_WORDS[Language.FR]}


def written(name: str) -> str:
    """Take off the article before a name."""
    return name.removeprefix("the ").removeprefix("The ")


class TestCountrySurfaces:
    """Every name of the tables is there; what could mislead is not."""

    @pytest.mark.parametrize("language", ["en", "fr"])
    def test_every_name_is_there(self, language: str) -> None:
        surfaces = country_surfaces(language)
        for row in ROWS:
            words = row["fr"] if language == "fr" else row
            for name in {words["name"], *words["aliases"]} - LEFT_OUT:
                if "," not in name:
                    surface = surfaces[written(name)]
                    assert surface.country.alpha3 == row["alpha3"]
                    assert surface.kind is SurfaceKind.NAME

    @pytest.mark.parametrize("language", ["en", "fr"])
    def test_every_capital_is_there(self, language: str) -> None:
        surfaces = country_surfaces(language)
        for row in ROWS:
            words = row["fr"] if language == "fr" else row
            for city in {words["capital"], *words["capital_variants"]} - LEFT_OUT:
                assert surfaces[city].country.alpha3 == row["alpha3"]

    @given(st.sampled_from(Language), st.data())
    def test_forms_are_neat(self, language: Language, chooser: st.DataObject) -> None:
        form, _ = chooser.draw(st.sampled_from(sorted(country_surfaces(language).items())))
        assert form == " ".join(form.split())
        assert not form.startswith(("the ", "The ", "les "))
        assert form.replace("'", "’") in country_surfaces(language)

    @pytest.mark.parametrize(
        ("language", "form"),
        [
            pytest.param("en", "Congolese", id="two-countries"),
            pytest.param("en", "Dominican", id="two-countries-too"),
            pytest.param("fr", "congolais", id="two-countries-french"),
            pytest.param("en", "Moldova, Republic of", id="inverted"),
            pytest.param("en", "Serbia and Montenegro", id="divided"),
            pytest.param("en", "Male", id="english-word"),
            pytest.param("fr", "Grenade", id="french-word"),
            pytest.param("fr", "Maurice", id="given-name"),
            pytest.param("en", "us", id="pronoun"),
            pytest.param("en", "turkey", id="bird"),
            pytest.param("en", "UKs", id="no-plural"),
            pytest.param("en", "Frenchs", id="no-plural-of-french"),
            pytest.param("en", "CHAD", id="short-in-capitals"),
        ],
    )
    def test_what_could_mislead_is_left_out(self, language: str, form: str) -> None:
        assert form not in country_surfaces(language)

    @pytest.mark.parametrize(
        ("language", "form", "code", "kind"),
        [
            ("en", "North Macedonian", "MKD", SurfaceKind.ADJECTIVE),
            ("en", "Poles", "POL", SurfaceKind.DEMONYM),
            ("en", "Finn", "FIN", SurfaceKind.DEMONYM),
            ("en", "South Koreans", "KOR", SurfaceKind.DEMONYM),
            ("en", "Luxembourg", "LUX", SurfaceKind.NAME),
            ("en", "US", "USA", SurfaceKind.NAME),
            ("en", "UNITED KINGDOM", "GBR", SurfaceKind.NAME),
            ("en", "Côte d’Ivoire", "CIV", SurfaceKind.NAME),
            ("en", "Northern Ireland", "GBR", SurfaceKind.NAME),
            ("fr", "ukrainiennes", "UKR", SurfaceKind.ADJECTIVE),
            ("fr", "français", "FRA", SurfaceKind.ADJECTIVE),
            ("fr", "Ukrainiens", "UKR", SurfaceKind.DEMONYM),
            ("fr", "Sud-Coréens", "KOR", SurfaceKind.DEMONYM),
            ("fr", "ÉTATS-UNIS", "USA", SurfaceKind.NAME),
            ("fr", "Argentine", "ARG", SurfaceKind.NAME),
            ("fr", "Caire", "EGY", SurfaceKind.CAPITAL),
            ("en", "BUCHAREST", "ROU", SurfaceKind.CAPITAL),
            ("fr", "BRUXELLES", "BEL", SurfaceKind.CAPITAL),
            ("en", "OSLO", "NOR", SurfaceKind.CAPITAL),
        ],
    )
    def test_forms_as_releases_write_them(
        self, language: str, form: str, code: str, kind: SurfaceKind
    ) -> None:
        surface = country_surfaces(language)[form]
        assert (surface.country.alpha3, surface.kind) == (code, kind)

    def test_an_unknown_language_is_refused(self) -> None:
        with pytest.raises(ValueError, match="de"):
            country_surfaces("de")

    @pytest.mark.parametrize("form", ["MALE", "LIMA", "LOMÉ"])
    def test_short_words_in_capitals_are_left_out(self, form: str) -> None:
        assert form not in country_surfaces("en")


@pytest.mark.parametrize("lead", ["Ancienne", "ancienne"])
def test_a_country_keeps_the_name_that_old_texts_give_it(lead: str) -> None:
    surface = country_surfaces("fr")[f"{lead} République yougoslave de Macédoine"]
    assert surface.country.alpha3 == "MKD"
