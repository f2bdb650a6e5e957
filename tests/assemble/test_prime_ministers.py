"""Prime ministers and presidents who meet are not the Alliance's, whatever else is told of it."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Country

_COUNTRIES = st.lists(
    st.sampled_from(("Estonia", "Latvia", "Lithuania", "Poland", "Norway")),
    min_size=2,
    max_size=4,
    unique=True,
)
_CODES = {"Estonia": "EST", "Latvia": "LVA", "Lithuania": "LTU", "Poland": "POL", "Norway": "NOR"}
_NAMES = ("Ana Ruiz", "Till Berg", "Ida Holm", "Jan Kask")
_AND_NATO = st.sampled_from(
    ("", " They praised the decisions of the NATO Summit.", " Allies stand together.")
)


@given(countries=_COUNTRIES, after=_AND_NATO)
@example(["Estonia", "Latvia", "Lithuania"], " They praised the decisions of the NATO Summit.")
def test_those_who_are_named_with_their_countries_come_for_them(
    countries: list[str], after: str
) -> None:
    named = zip(countries, _NAMES, strict=False)
    holders = [f"the Prime Minister of {country} {name}" for country, name in named]
    who = f"{', '.join(holders[:-1])} and {holders[-1]}"
    text = (
        "Prime Ministers' Council\n\n"
        f"{who[0].upper()}{who[1:]} met within the framework of the Baltic Council of Ministers "
        f"on 5 December 2014 in Tartu, Estonia.{after}"
    )
    brief = extract(text).brief
    parties = [each.party for each in brief.meeting.delegations]
    assert parties == [Country(_CODES[country]) for country in countries]
    assert "NATO" not in brief.meeting.name


def test_one_may_come_on_behalf_of_another() -> None:
    text = (
        "Till Berg, President of Norway, and Ida Holm, Vice-President of the European Commission "
        "on behalf of Ana Ruiz, President of the European Commission, met in Oslo on 5 May 2030."
    )
    parties = [str(each.party) for each in extract(text).brief.meeting.delegations]
    assert parties == ["Norway", "European Commission"]


@given(who=st.sampled_from(["The Prime Ministers", "Prime Ministers"]))
def test_several_prime_ministers_are_not_the_alliances(who: str) -> None:
    text = f"{who} met in Riga on 5 May 2022. NATO was spoken of as well."
    assert extract(text).brief.meeting.name == "Meeting of Heads of State and Government"
