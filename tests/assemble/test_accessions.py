"""Accessions in a brief: which countries are meant, and their stage on the day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import AccessionStage

#: Days on which Finland and Sweden stood at different points of their way.
YEARS = {2022: "29-30 November 2022", 2024: "3-4 April 2024", 2021: "30 November 2021"}


def read(words: str, year: int = 2022) -> list[tuple[str, str, str]]:
    """Read the accessions of a release of some year: country, stage and words."""
    lead = f"NATO Foreign Ministers will meet in Oslo, Norway on {YEARS[year]}.\n\n"
    return [
        (each.country.alpha3, each.stage.value, each.text)
        for each in extract(lead + words).brief.accessions
    ]


JOIN = "The foreign ministers of Finland and Sweden will join us."
WORDS = "finalise their accession process"


class TestCountries:
    """A pronoun means the invitees named last, else those named just before."""

    @pytest.mark.parametrize(
        ("words", "codes"),
        [
            pytest.param(f"{JOIN} It is time to {WORDS}.", ["FIN", "SWE"], id="invitees"),
            pytest.param(
                f"{JOIN} Georgia and Moldova come too. It is time to {WORDS}.",
                ["FIN", "SWE"],
                id="invitees-not-partners",
            ),
            pytest.param(
                "Georgia and Moldova come. It is time to finalise their accession process.",
                ["GEO", "MDA"],
                id="just-before",
            ),
            pytest.param(
                "Georgia comes. It is time to finalise its accession process.", ["GEO"], id="one"
            ),
            pytest.param(
                f"Georgia and Moldova come. It rains. It pours. It is time to {WORDS}.",
                [],
                id="too-far",
            ),
            pytest.param("It is time to conclude the accession talks.", [], id="nobody"),
            pytest.param("Georgia will become a member of NATO.", ["GEO"], id="will-become"),
            pytest.param("Georgia will become a member of the board.", [], id="of-a-board"),
            pytest.param(
                "Sweden comes. It is time to conclude the accession talks.", ["SWE"], id="the-talks"
            ),
            pytest.param("Sweden and Finland will come.", [], id="merely-named"),
            pytest.param(
                f"{JOIN} Once their accession is over, they sit with us.", ["FIN", "SWE"], id="once"
            ),
            pytest.param(
                "The president of Finland and the prime minister of Sweden will come. "
                "Leaders will examine the two applications.",
                ["FIN", "SWE"],
                id="with-their-offices",
            ),
            pytest.param(
                f"The Finnish and Swedish ministers will come. It is time to {WORDS}.",
                ["FIN", "SWE"],
                id="adjectives",
            ),
        ],
    )
    def test_countries(self, words: str, codes: list[str]) -> None:
        assert [code for code, _, _ in read(words)] == codes


class TestStage:
    """The stage is what the words say, else what was true on the day."""

    @pytest.mark.parametrize(
        ("year", "stage"), [(2021, "aspirant"), (2022, "invited"), (2024, "member")]
    )
    def test_stage_on_the_day(self, year: int, stage: str) -> None:
        assert read("They spoke of Finland’s accession to NATO.", year) == [
            ("FIN", stage, "Finland’s accession to NATO")
        ]

    def test_words_go_before_the_day(self) -> None:
        words = "complete the ratification of Sweden’s accession"
        assert read(f"It is time to {words}.") == [("SWE", "ratifying", words)]

    def test_without_a_day_the_words_have_to_say_it(self) -> None:
        silent = extract("They spoke of Sweden’s accession to NATO.").brief
        spoken = extract("It is time to ratify Sweden’s accession to NATO.").brief
        assert silent.accessions == ()
        assert [each.stage for each in spoken.accessions] == [AccessionStage.RATIFYING]

    def test_the_accession_of_a_stranger_has_no_stage(self) -> None:
        assert read("They spoke of Fiji’s accession to NATO.") == []

    def test_the_furthest_stage_of_a_country_counts(self) -> None:
        words = "It is time to ratify Sweden’s accession. They spoke of Sweden’s accession to NATO."
        assert [stage for _, stage, _ in read(words)] == ["ratifying"]

    @pytest.mark.parametrize(("will", "stage"), [("will soon sit", "invited"), ("sits", "member")])
    def test_one_who_will_soon_be_a_member_is_none(self, will: str, stage: str) -> None:
        found = read(f"They welcomed the minister of Sweden, who {will} here as a full member.")
        assert [each for _, each, _ in found] == [stage]

    def test_one_is_an_invitee_behind_a_list(self) -> None:
        words = "The ministers of Japan and Norway, as well as of Sweden as an Invitee, will come."
        assert [code for code, _, _ in read(words)] == ["SWE"]

    def test_an_invitation_to_welcome_is_no_membership(self) -> None:
        assert read(f"{JOIN} It is time to welcome them as full members of our Alliance.") == [
            (code, "invited", "welcome them as full members") for code in ("FIN", "SWE")
        ]


@given(
    countries=st.lists(
        st.sampled_from(["Georgia", "Moldova", "Iraq", "Jordan"]), min_size=2, unique=True
    )
)
def test_every_country_of_a_list_accedes(countries: list[str]) -> None:
    listed = f"{', '.join(countries[:-1])} and {countries[-1]}"
    found = read(f"{listed} will come. It is time to {WORDS}.")
    assert len(found) == len(countries)
    assert {words for _, _, words in found} == {WORDS}


@given(
    words=st.sampled_from(["Invitees {}", "the NATO invitees {}", "{}, both NATO invitees"]),
    pair=st.sampled_from(["Finland and Sweden", "Sweden and Finland"]),
)
def test_invitees_are_invited(words: str, pair: str) -> None:
    found = read(f"Allies will meet with {words.format(pair)}.")
    assert {(code, stage) for code, stage, _ in found} == {("FIN", "invited"), ("SWE", "invited")}


def test_other_invitees_join_nothing() -> None:
    assert read("The invitees Japan and Jordan will come.") == []


@given(
    words=st.sampled_from(
        [
            "decided to invite {} to become members of NATO",
            "agreed to invite {} to join the Alliance",
            "invited {} to become members",
        ]
    ),
    no=st.booleans(),
)
def test_who_is_invited_to_become_a_member(words: str, no: bool) -> None:  # noqa: FBT001
    said = words.format("Georgia and Moldova")
    found = read(f"Leaders {'have not ' if no else ''}{said}.")
    is_to_come = no and "invite " in said
    invited = {("GEO", "invited"), ("MDA", "invited")}
    assert {(code, each) for code, each, _ in found} == (set() if is_to_come else invited)


@given(
    what=st.sampled_from(
        [
            "à devenir membres de l’Alliance",
            "à rejoindre l’OTAN",
            "à engager des pourparlers d’adhésion",
            "à entamer des négociations en vue de leur adhésion",
        ]
    ),
    is_decided=st.booleans(),
)
def test_who_is_invited_in_french(what: str, is_decided: bool) -> None:  # noqa: FBT001
    lead = "Les dirigeants de l’OTAN se sont réunis à Oslo le 5 mai 2022."
    verb = "décidé" if is_decided else "refusé"
    text = f"{lead} Les Alliés ont {verb} d’inviter la Géorgie et la Moldavie {what}."
    found = {(each.country.alpha3, each.stage.value) for each in extract(text).brief.accessions}
    stage = "invited" if is_decided else "aspirant"
    assert found == {("GEO", stage), ("MDA", stage)}


def test_nobody_is_invited_who_is_not() -> None:
    text = "Les dirigeants de l’OTAN se sont réunis à Oslo le 5 mai 2022. Ils n’ont pas décidé"
    [found] = extract(f"{text} d’inviter la Géorgie à rejoindre l’Alliance.").brief.accessions
    assert found.stage is AccessionStage.ASPIRANT


@pytest.mark.parametrize("lead", ["discussed whether to", "may", "will not", "were asked to"])
def test_who_may_be_invited_is_not(lead: str) -> None:
    assert read(f"Leaders {lead} invite Georgia to join the Alliance.") == []
