"""Those of several countries who meet, or issue a text, with others named behind them."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract

_COUNTRIES = ("Norway", "Iraq", "Latvia", "Spain", "Canada")
_HOLDERS = st.lists(
    st.sampled_from(
        (
            ("the President of the European Council", "European Council"),
            ("the President of the European Commission", "European Commission"),
            ("the High Representative of the European Union", "European Union"),
        )
    ),
    max_size=2,
    unique=True,
)


@given(
    countries=st.lists(st.sampled_from(_COUNTRIES), min_size=2, max_size=4, unique=True),
    holders=_HOLDERS,
)
@example(countries=["Norway", "Iraq"], holders=[])
@example(
    countries=["Norway", "Iraq"],
    holders=[
        ("the High Representative of the European Union", "European Union"),
        ("the President of the European Council", "European Council"),
    ],
)
def test_all_who_meet_are_delegations(countries: list[str], holders: list[tuple[str, str]]) -> None:
    named = [*countries, *(words for words, _ in holders)]
    who = f"{', '.join(named[:-1])} and {named[-1]}"
    lead = f"We, the Leaders of {who}, met in Oslo on 4 June 2014."
    [meeting] = extract(f"Oslo Declaration\n\n1. {lead}\n\n2. We act.").brief.meetings
    found = {str(each.party) for each in meeting.delegations}
    assert found == {*countries, *(name for _, name in holders)}


@given(st.sampled_from(("meeting in Oslo on 5 May 2020", "gathered in Oslo on 5 May 2020")))
def test_those_who_issue_a_text_met_where_they_say(where: str) -> None:
    text = (
        "Joint Statement on Ports\n\nAt a time of floods, we, the Ministers of Foreign Affairs of "
        f"Norway, Spain and Latvia, {where}, reaffirm our aims.\n\nWe act."
    )
    [meeting] = extract(text).brief.meetings
    assert [str(each.party) for each in meeting.delegations] == ["Norway", "Spain", "Latvia"]


def test_those_of_two_offices_issue_a_text() -> None:
    text = (
        "Joint Statement on Ports\n\nAt the summit in Oslo on 31 May 2022, the Prime Ministers of "
        "Norway, Spain and Latvia and the Presidents of Iraq and Finland issued the following "
        "statement:\n\nWe act. We mend the quays."
    )
    [meeting] = extract(text).brief.meetings
    found = {str(each.party) for each in meeting.delegations}
    assert found == {"Norway", "Spain", "Latvia", "Iraq", "Finland"}


_TALKS = st.sampled_from(
    [
        "will meet",
        "met",
        "will hold talks",
        "are to hold bilateral talks",
        "held a trilateral meeting",
        "are holding consultations",
    ]
)


@given(
    holders=st.lists(
        st.sampled_from(
            [
                ("Norwegian President Ida Holm", "Norway"),
                ("Latvian Prime Minister Ana Ruiz", "Latvia"),
                ("the President of Spain, Pavlo Bondar,", "Spain"),
            ]
        ),
        min_size=2,
        max_size=3,
        unique=True,
    ),
    verb=_TALKS,
)
def test_holders_who_hold_talks_are_delegations(holders: list[tuple[str, str]], verb: str) -> None:
    named = [words.strip(",") if "," not in words[:-1] else words for words, _ in holders]
    who = f"{', '.join(each.rstrip(',') for each in named[:-1])} and {named[-1]}"
    [meeting] = extract(f"{who} {verb} in Oslo on 12 March 2024.").brief.meetings
    assert {str(each.party) for each in meeting.delegations} == {name for _, name in holders}


@given(
    verb=_TALKS,
    where=st.sampled_from([" in Oslo on 12 March 2024", " on 12 March 2024 in Oslo"]),
)
def test_talks_there_and_then_with_somebody(verb: str, where: str) -> None:
    verb = verb.replace("are ", "is ").replace(" trilateral", "")
    text = f"NATO Secretary General Ida Holm {verb}{where} with the Latvian President, Ana Ruiz."
    [meeting] = extract(text).brief.meetings
    assert [str(each.party) for each in meeting.delegations] == ["Latvia"]
    assert meeting.venue is not None
    assert meeting.venue.city == "Oslo"


@given(
    verb=_TALKS,
    office=st.sampled_from(["Prime Minister", "Defence Minister", "Foreign Minister"]),
)
def test_those_of_one_country_who_hold_talks_meet(verb: str, office: str) -> None:
    text = f"Latvian President Ida Holm and {office} Ana Ruiz {verb} in Oslo on 12 March 2024."
    [meeting] = extract(text).brief.meetings
    assert meeting.venue is not None
    assert meeting.venue.city == "Oslo"
