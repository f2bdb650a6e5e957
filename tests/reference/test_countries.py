"""Countries by name, their capitals, zones and groups."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.errors import UnknownCountryError
from natobrief.model import Country
from natobrief.model.country import ALPHA3_CODES
from natobrief.reference import UnknownNameError
from natobrief.testing import countries

ROWS = data.load("countries")["countries"]
ENGLISH = [(name, row["alpha3"]) for row in ROWS for name in (row["name"], *row["aliases"])]
FRENCH = [
    (name, row["alpha3"]) for row in ROWS for name in (row["fr"]["name"], *row["fr"]["aliases"])
]
CAPITALS = [
    (city, row["alpha3"])
    for row in ROWS
    for words in (row, row["fr"])
    for city in (words["capital"], *words["capital_variants"])
]


#: Ways in which people write one name, after which it is still the same.
CHANGES: list[Callable[[str], str]] = [
    lambda text: text.replace("'", "’"),
    lambda text: text.replace("-", "\N{NON-BREAKING HYPHEN}"),
    lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    lambda text: text.replace(" ", " \n "),
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: f" {text}\n",
]
ARTICLES: list[Callable[[str], str]] = [
    lambda text: f"the {text}",
    lambda text: f"La {text}",
    lambda text: f"les {text}",
    lambda text: f"l’{text}",
    str,
]


@st.composite
def respelt(draw: st.DrawFn, name: str) -> str:
    """Write a name in another way that people write it."""
    long = sum(map(str.isalpha, name)) > 3
    cases = [str.upper, str.lower, str.swapcase] if long else [str]
    changes = draw(st.lists(st.sampled_from([*CHANGES, *cases]), max_size=4))
    for change in [draw(st.sampled_from(ARTICLES)), *changes]:
        name = change(name)
    return name


class TestCountry:
    """`country` knows every name and code of the tables, however they are spelt."""

    @given(entry=st.sampled_from(ENGLISH), chooser=st.data())
    def test_english_names_are_known(self, entry: tuple[str, str], chooser: st.DataObject) -> None:
        name, code = entry
        asked = chooser.draw(respelt(name))
        assert reference.country(asked).alpha3 == code
        assert reference.country(asked, "en").alpha3 == code

    @given(entry=st.sampled_from(FRENCH), chooser=st.data())
    def test_french_names_are_known(self, entry: tuple[str, str], chooser: st.DataObject) -> None:
        name, code = entry
        asked = chooser.draw(respelt(name))
        assert reference.country(asked).alpha3 == code
        assert reference.country(asked, "fr").alpha3 == code

    def test_every_name_leads_to_its_country(self) -> None:
        for name, code in ENGLISH + FRENCH:
            assert reference.country(name).alpha3 == code

    @given(countries())
    def test_codes_and_countries_are_known(self, country: Country) -> None:
        assert reference.country(country) is country
        assert reference.country(country.alpha3) == country
        assert reference.country(country.name) == country

    def test_two_letter_codes_are_known(self) -> None:
        for row in ROWS:
            assert reference.country(row["alpha2"], "fr").alpha3 == row["alpha3"]

    @given(st.text())
    def test_any_text_is_survived(self, text: str) -> None:
        found = reference.find_country(text)
        assert found is None or found == reference.country(text)

    @pytest.mark.parametrize("name", ["us", "uk", "Uk", "u.s.", "usa", "the us", "", "the ", "l'"])
    def test_short_names_keep_their_capitals(self, name: str) -> None:
        assert reference.find_country(name) is None

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("TÜRKİYE", "TUR"),
            ("the US", "USA"),
            ("les États-Unis", "USA"),
            ("la République de Moldova", "MDA"),
            ("the Republic of Moldova", "MDA"),
            ("the Republic of Lebanon", "LBN"),
            ("the Kingdom of Jordan", "JOR"),
            ("l’Ukraine", "UKR"),
            ("Kosovo*", "XKX"),
            ("THE NETHERLANDS", "NLD"),
        ],
    )
    def test_names_as_releases_write_them(self, name: str, code: str) -> None:
        assert reference.country(name).alpha3 == code

    def test_a_language_leaves_out_the_names_of_the_other(self) -> None:
        assert reference.find_country("Allemagne", "en") is None
        assert reference.find_country("Germany", "fr") is None
        with pytest.raises(ValueError, match="de"):
            reference.country("Deutschland", "de")

    def test_the_nearest_name_is_suggested(self) -> None:
        with pytest.raises(UnknownCountryError, match="did you mean 'Romania'") as caught:
            reference.country("Romainia")
        assert caught.value.asked == "Romainia"

    def test_nothing_is_suggested_for_what_is_like_no_name(self) -> None:
        with pytest.raises(UnknownCountryError) as caught:
            reference.country("qqqqqqqqqqqq")
        assert caught.value.nearest is None


class TestCapitals:
    """Capitals lead to countries and back."""

    @given(entry=st.sampled_from(CAPITALS), chooser=st.data())
    def test_every_name_of_a_capital_leads_to_its_country(
        self, entry: tuple[str, str], chooser: st.DataObject
    ) -> None:
        city, code = entry
        found = reference.country_of_capital(chooser.draw(respelt(city)))
        assert found == Country(code)

    @pytest.mark.parametrize("language", [None, "en", "fr"])
    def test_capitals_come_back(self, language: str | None) -> None:
        for row in ROWS:
            city = reference.capital_of(row["alpha3"], language)
            assert city is not None
            assert reference.country_of_capital(city) == Country(row["alpha3"])

    def test_territories_without_row_have_none(self) -> None:
        assert reference.capital_of("GRL") is None
        assert reference.timezone_of("GRL") is None

    def test_other_cities_are_nobodys_capital(self) -> None:
        assert reference.country_of_capital("Poiana Brasov") is None

    def test_zones_are_names_of_the_zone_database(self) -> None:
        known = available_timezones()
        for row in ROWS:
            assert reference.timezone_of(row["alpha3"]) == row["time_zone"]
            assert {row["time_zone"], row.get("time_zone_fallback")} & known


class TestWords:
    """The tables say what countries are called, and what is theirs, in two languages."""

    @pytest.mark.parametrize("language", [None, "en", "fr"])
    def test_a_name_leads_back_to_its_country(self, language: str | None) -> None:
        for row in ROWS:
            name = reference.name_of(row["alpha3"], language)
            assert reference.country(name, language).alpha3 == row["alpha3"]

    @given(countries())
    def test_the_english_name_is_that_of_the_class(self, country: Country) -> None:
        assert reference.name_of(country) == reference.name_of(country, "en") == country.name

    @pytest.mark.parametrize(
        ("country", "language", "expected"),
        [
            pytest.param("USA", "en", ("American", "US", "U.S."), id="english"),
            pytest.param("Philippines", "fr", ("philippin", "philippine"), id="french"),
            pytest.param("Czechia", "fr", ("tchèque",), id="both-forms-alike"),
            pytest.param("GRL", "fr", (), id="territory-without-row"),
        ],
    )
    def test_adjectives(self, country: str, language: str, expected: tuple[str, ...]) -> None:
        assert reference.adjectives_of(country, language) == expected

    def test_every_country_of_the_tables_has_some(self) -> None:
        for row in ROWS:
            assert reference.adjectives_of(row["alpha3"])[0] == row["adjective"]
            assert reference.adjectives_of(row["alpha3"], "fr")

    def test_an_unknown_country_is_refused(self) -> None:
        for ask in (reference.name_of, reference.adjectives_of):
            with pytest.raises(UnknownCountryError, match="Atlantis"):
                ask("Atlantis")


class TestGroups:
    """Groups are known by each of their names."""

    @pytest.mark.parametrize("name", sorted(reference.groups()))
    def test_every_name_is_known(self, name: str) -> None:
        assert reference.group(name.upper()) == reference.groups()[name]

    def test_members(self) -> None:
        codes = [member.alpha3 for member in reference.group("Indo-Pacific partners")]
        assert codes == ["AUS", "JPN", "KOR", "NZL"]

    def test_an_unknown_group_is_refused(self) -> None:
        with pytest.raises(UnknownNameError, match="did you mean 'Western Balkans'") as caught:
            reference.group("West Balkans")
        assert (caught.value.asked, caught.value.sort) == ("West Balkans", "group")
        with pytest.raises(UnknownNameError, match=r"called 'qqqqqq'\Z"):
            reference.group("qqqqqq")


class TestRows:
    """The table of countries is well formed."""

    def test_codes_are_valid_and_unique(self) -> None:
        for key in ("alpha2", "alpha3"):
            codes = [row[key] for row in ROWS]
            assert len(set(codes)) == len(codes)
        assert {row["alpha3"] for row in ROWS} <= ALPHA3_CODES

    def test_no_name_belongs_to_two_countries(self) -> None:
        for names in (ENGLISH, FRENCH, CAPITALS):
            owners: dict[str, str] = {}
            for name, code in names:
                assert owners.setdefault(name.casefold(), code) == code

    def test_the_adjective_is_the_first_of_its_column(self) -> None:
        assert all(row["adjective"] == row["demonyms"][0] for row in ROWS)

    def test_shared_adjectives_are_listed(self) -> None:
        owners: dict[str, list[str]] = {}
        for row in ROWS:
            for word in row["demonyms"]:
                owners.setdefault(word, []).append(row["alpha3"])
        shared = {word: codes for word, codes in owners.items() if len(codes) > 1}
        assert shared == data.load("countries")["ambiguous_adjectives"]

    def test_names_in_other_names_are_listed(self) -> None:
        listed = data.load("countries")["names_contained_in_other_names"]
        assert set(listed) <= {name for name, _ in ENGLISH}
