"""Who held which office, by date."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import data, reference
from natobrief.errors import ValidationError
from natobrief.model import Country, Organisation
from natobrief.reference import Office, Precision, Tables, Term

TERMS = Tables().all_terms
EXACT = [term for term in TERMS if term.precision is Precision.DAY]
EVE = timedelta(days=1)


def days() -> st.SearchStrategy[date]:
    """Days of the offices, and some before and after."""
    return st.dates(date(1945, 1, 1), date(2040, 12, 31))


def named(term: Term) -> str:
    """Name a test after a term."""
    return f"{term.name} {term.office} {term.start:%Y}"


class TestOfficeHolderOn:
    """At most one person holds an office on a day."""

    @given(office=st.sampled_from(Office), day=days())
    def test_the_holder_is_the_one_of_the_term(self, office: Office, day: date) -> None:
        term = reference.term_on(office, day)
        person = reference.office_holder_on(office.value, day)
        assert (None if term is None else term.person) == person
        assert term is None or (term.office is office and term.holds_on(day))

    @pytest.mark.parametrize("term", EXACT, ids=map(named, EXACT))
    def test_terms_are_half_open(self, term: Term) -> None:
        assert reference.term_on(term.office, term.start) == term
        if term.end is not None:
            assert reference.term_on(term.office, term.end - EVE) == term
            assert reference.term_on(term.office, term.end) != term

    @pytest.mark.parametrize(
        ("office", "day", "name"),
        [
            pytest.param("secretary_general", date(2024, 9, 30), "Jens Stoltenberg", id="last-day"),
            pytest.param("secretary_general", date(2024, 10, 1), "Mark Rutte", id="first-day"),
            pytest.param("secretary_general", date(1999, 10, 10), None, id="pages-disagree"),
            pytest.param("secretary_general", date(1950, 1, 1), None, id="before-the-first"),
            pytest.param("secretary_general", date(1994, 9, 1), "Sergio Balanzino", id="acting"),
            pytest.param("deputy_secretary_general", date(1968, 6, 1), None, id="gap"),
            pytest.param("deputy_secretary_general", date(2007, 6, 1), None, id="year-of-change"),
            pytest.param(
                "deputy_secretary_general", date(2008, 1, 1), "Claudio Bisogniero", id="year-after"
            ),
            pytest.param("deputy_secretary_general", date(2012, 2, 1), None, id="month-of-change"),
            pytest.param(
                "deputy_secretary_general", date(2012, 3, 1), "Alexander Vershbow", id="month-after"
            ),
            pytest.param("deputy_secretary_general", date(2024, 12, 9), None, id="nobody-certain"),
            pytest.param(
                "chair_of_the_military_committee", date(2022, 11, 29), "Rob Bauer", id="chair"
            ),
        ],
    )
    def test_days_that_matter(self, office: str, day: date, name: str | None) -> None:
        person = reference.office_holder_on(office, day)
        assert (person and person.name) == name

    def test_the_holder_speaks_for_nato(self) -> None:
        person = reference.office_holder_on(
            Office.CHAIR_OF_THE_MILITARY_COMMITTEE, date(2025, 6, 1)
        )
        assert person is not None
        assert person.office == "Chair of the NATO Military Committee"
        assert person.party == Organisation(
            name="North Atlantic Treaty Organization", abbreviation="NATO"
        )

    def test_an_unknown_office_is_refused(self) -> None:
        with pytest.raises(ValueError, match="king"):
            reference.office_holder_on("king", date(2025, 1, 1))

    def test_an_added_term_ends_the_one_before(self) -> None:
        successor = Term(office=Office.SECRETARY_GENERAL, name="Ana Horvat", start=date(2090, 1, 1))
        mine = Tables().extended(terms=[successor])
        for day, name in ((date(2089, 12, 31), "Mark Rutte"), (date(2090, 1, 1), "Ana Horvat")):
            person = reference.office_holder_on("secretary_general", day, tables=mine)
            assert person is not None
            assert person.name == name
        assert reference.offices_of("ANA HORVAT", tables=mine) == (successor,)
        assert reference.offices_of("Ana Horvat") == ()


class TestOfficesOf:
    """People are known by full name and variants."""

    @pytest.mark.parametrize("term", TERMS, ids=map(named, TERMS))
    def test_every_name_leads_to_the_term(self, term: Term) -> None:
        for name in (term.name, *term.variants):
            assert term in reference.offices_of(name)

    def test_one_person_may_have_held_two_offices(self) -> None:
        offices = [str(term.office) for term in reference.offices_of("Alessandro Minuto-Rizzo")]
        assert offices == ["secretary_general", "deputy_secretary_general"]

    def test_a_family_name_is_not_enough(self) -> None:
        assert reference.offices_of("Rasmussen") == ()


class TestTerm:
    """Terms are never empty."""

    @given(start=days(), length=st.integers(0, 99))
    def test_an_end_not_after_the_start_is_refused(self, start: date, length: int) -> None:
        with pytest.raises(ValidationError, match=r"Term\.end"):
            Term(
                office=Office.SECRETARY_GENERAL,
                name="Ana Horvat",
                start=start,
                end=start - timedelta(days=length),
            )


class TestOfficeTitles:
    """Titles lead to offices, in both languages."""

    @pytest.mark.parametrize("language", ["en", "fr"])
    def test_every_office_has_a_title(self, language: str) -> None:
        assert set(reference.office_titles(language).values()) == set(Office)

    @pytest.mark.parametrize(
        ("language", "title", "office"),
        [
            ("en", "NATO Secretary General", Office.SECRETARY_GENERAL),
            ("en", "Acting Secretary General", Office.SECRETARY_GENERAL),
            ("fr", "secrétaire général de l’OTAN", Office.SECRETARY_GENERAL),
            ("fr", "président du Comité militaire", Office.CHAIR_OF_THE_MILITARY_COMMITTEE),
        ],
    )
    def test_titles_as_releases_write_them(self, language: str, title: str, office: Office) -> None:
        assert reference.office_titles(language)[title] is office


class TestRows:
    """The table of officials is well formed."""

    @pytest.mark.parametrize("office", Office)
    def test_terms_of_an_office_do_not_overlap(self, office: Office) -> None:
        terms = sorted((each for each in TERMS if each.office is office), key=lambda t: t.start)
        for earlier, later in pairwise(terms):
            assert earlier.end is not None
            assert earlier.end <= later.start

    def test_family_names_end_names(self) -> None:
        # "Peter Carington" was Lord Carrington: the table keeps the spelling of the title.
        odd = {
            term.name
            for term in TERMS
            if term.family_name and not term.name.endswith(term.family_name)
        }
        assert odd == {"Peter Carington"}

    def test_halves_that_were_seen_are_confirmed(self) -> None:
        [pavel] = reference.offices_of("Petr Pavel")
        assert (pavel.start_confirmed, pavel.end_confirmed) == (True, False)
        assert pavel.nationality == Country("CZE")

    def test_sources_are_listed(self) -> None:
        table = data.load("officials")
        for key, rows in table.items():
            if key not in {"_about", "_sources", "titles"}:
                assert all(set(row["sources"]) <= set(table["_sources"]) for row in rows)
