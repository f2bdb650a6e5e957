"""Names behind words for several, each with a country in brackets; and behind houses."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from tests.assemble.reading import in_a_row

#: Of nobody whom the tables know, by given name or by family name.
_NAMES: Final = ("Tavira Nordhal", "Ondrel Olander", "Borvik Selma Ilmar", "Jostan Pelliard")
_COUNTRIES: Final = ("Denmark", "Finland", "Norway", "Sweden")


@given(
    names=st.permutations(_NAMES),
    count=st.integers(2, 4),
    lead=st.sampled_from(
        ["The ministers present will be", "Defence Ministers:", "The ambassadors are"]
    ),
    last=st.sampled_from([" and ", ", and ", ", "]),
)
def test_each_of_several_has_a_country(names: list[str], count: int, lead: str, last: str) -> None:
    pairs = list(zip(names, _COUNTRIES, strict=True))[:count]
    listed = in_a_row([f"{name} ({country})" for name, country in pairs], last)
    text = f"Ministers will meet in Oslo on 5 May 2022. {lead} {listed}."
    persons = [(each.name, each.party and each.party.name) for each in extract(text).brief.persons]
    assert persons == pairs


def test_one_alone_may_be_a_town() -> None:
    text = "Ministers will meet in Oslo on 5 May 2022. Ministers saw Gamla Olander (Sweden)."
    assert extract(text).brief.persons == ()


@pytest.mark.parametrize("house", ["Commission", "Council", "Parliament", "Senate"])
def test_who_presides_over_a_house(house: str) -> None:
    text = f"It will be opened by the President of the {house} Tavira Nordhal on 5 May 2022."
    assert [each.name for each in extract(text).brief.persons] == ["Tavira Nordhal"]


def test_a_family_name_alone_is_nobody() -> None:
    text = (
        "Ministers met in Oslo. Ministers present were Nordhal (Denmark) and Tavira Berg (Norway)."
    )
    assert [each.name for each in extract(text).brief.persons] == ["Tavira Berg"]
