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


@given(
    before=filler(),
    office=st.sampled_from(["Head", "Chief", "Deputy Head"]),
    of=st.sampled_from(["Harbour Workers", "Quay Wardens", "Boat Owners"]),
    name=st.sampled_from(["Ida Vey", "Anna Lind", "Jan Holm"]),
)
def test_whom_somebody_heads_is_no_part_of_the_name(
    before: str, office: str, of: str, name: str
) -> None:
    text = f"{before} {office} of the {of} {name} said that the port was safe."
    [person] = extract(text, language="en").brief.persons
    assert (person.name, person.office) == (name, f"{office} of the {of}")


@given(
    before=filler(),
    thing=st.sampled_from(
        ["Match magazine", "Match newspaper", "Vey Library", "Match broadcaster"]
    ),
)
def test_what_bears_a_name_holds_no_office(before: str, thing: str) -> None:
    text = f"{before} The Mayor of Paris {thing} was there."
    assert extract(text, language="en").brief.persons == ()


@given(name=st.sampled_from(["Jamie Lind", "Ida Vey"]), does=st.sampled_from(["said", "added"]))
def test_the_end_of_an_outlet_is_no_part_of_the_name(name: str, does: str) -> None:
    text = f"President of Radio Free Europe {name} {does}: “We shall stay.”"
    assert [person.name for person in extract(text, language="en").brief.persons] == [name]
