"""Names behind an office: family names that begin with "de", full names in capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.testing.filler import filler


@given(
    before=filler(),
    office=st.sampled_from(["Secretary General", "Foreign Minister", "President", "Ambassador"]),
    family=st.sampled_from(["Hoop Vermeer", "Brouwer", "Castro", "Wit-Lind"]),
    does=st.sampled_from(["said that boats were needed", "chaired the talks", "came to Riga"]),
)
def test_the_name_is_whole(before: str, office: str, family: str, does: str) -> None:
    text = f"{before} The talks were held in Oslo. {office} de {family} {does} with the others."
    [person] = extract(text, language="en").brief.persons
    assert person.name == f"de {family}"
    assert person.office is not None
    assert person.office.endswith(office)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("The Minister de Relaciones Exteriores came to Riga.", "en", id="Spanish"),
        pytest.param("The President de la Rep\u00fablica came to Riga.", "en", id="an article"),
        pytest.param("The Minister de Council came to Riga.", "en", id="no name"),
        pytest.param("Le ministre de Lorvanie est venu \u00e0 Riga.", "fr", id="French"),
    ],
)
def test_whose_office_it_is_is_no_name(text: str, language: str) -> None:
    assert extract(text, language=language).brief.persons == ()


@given(
    office=st.sampled_from(["NATO Secretary General", "Prime Minister", "Ambassador"]),
    given_name=st.sampled_from(["JAN", "ANNA", "PETER", "MARIA"]),
    family=st.sampled_from(["BERG", "KOWALSKI", "LIND"]),
)
def test_a_name_in_capitals_behind_an_office(office: str, given_name: str, family: str) -> None:
    text = f"The talks were held in Oslo. {office} {given_name} {family} came with the others."
    [person] = extract(text, language="en").brief.persons
    assert person.name.casefold() == f"{given_name} {family}".casefold()
