"""Commitments in a brief: who acts, who is asked, for whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import (
    Brief,
    Commitment,
    CommitmentKind,
    Country,
    Language,
    Organisation,
    Origin,
    Person,
)
from natobrief.testing.filler import filler

LEAD = "NATO Foreign Ministers will meet in Oslo, Norway on 29-30 November 2022.\n"
WHO = "NATO Secretary General Jens Stoltenberg"


def read(words: str) -> Brief:
    """Read a release that begins like any and goes on with some words."""
    return extract(LEAD + words).brief


def only(words: str) -> Commitment:
    """Read the one commitment in some words."""
    [commitment] = read(words).commitments
    return commitment


def name(party: object) -> str | None:
    """Name a party shortly: code, or name."""
    return party.alpha3 if isinstance(party, Country) else getattr(party, "name", None)


def helped(commitment: Commitment) -> list[str | None]:
    """Name the beneficiaries."""
    return [name(each) for each in commitment.beneficiaries]


class TestActor:
    """Who acts is who the words name, or who speaks."""

    @pytest.mark.parametrize(
        ("words", "actor"),
        [
            pytest.param(f"{WHO} said that “we will train pilots”.", "NATO", id="we"),
            pytest.param(f"{WHO} said that “NATO will train pilots”.", "NATO", id="named"),
            pytest.param(f"{WHO} said that “I will push for a fund”.", "Jens Stoltenberg", id="i"),
            pytest.param("Norway will send ships.", "NOR", id="ally"),
            pytest.param("Oslo will send ships.", "NOR", id="capital"),
            pytest.param("Allies will send ships.", "Allies", id="allies"),
            pytest.param("Ministers will adopt a plan.", "the meeting", id="plan"),
            pytest.param(
                "Norwegian Foreign Minister Anniken Huitfeldt said that her country would pay.",
                "NOR",
                id="own-country",
            ),
            pytest.param(
                "Ukrainian Foreign Minister Dmytro Kuleba said that “Ukraine will help Iraq”.",
                "UKR",
                id="country-of-speaker",
            ),
            pytest.param(f"{WHO} would call on Allies to give.", "Jens Stoltenberg", id="asks"),
            pytest.param(
                f"{WHO} spoke. He also urged Allies to pay.", "Jens Stoltenberg", id="told"
            ),
            pytest.param(
                f"{WHO} came and said he would urge Allies to pay.", "Jens Stoltenberg", id="near"
            ),
            pytest.param(
                f"{WHO} spoke. The Secretary General would urge Allies to pay.",
                "Jens Stoltenberg",
                id="holder",
            ),
            pytest.param("Washington would urge Allies to give more.", "USA", id="capital-asks"),
            pytest.param(
                f"{WHO} spoke. Allies were asked by the Secretary General to give more.",
                "Jens Stoltenberg",
                id="asked-by",
            ),
            pytest.param(
                f"{WHO} said: “It rains.” Allies were called on to give more.",
                "Jens Stoltenberg",
                id="asked-just-after",
            ),
            pytest.param(
                f"{WHO} said that he would urge Allies to give more.", "Jens Stoltenberg", id="he"
            ),
            pytest.param(
                f"{WHO} said: “I urge Allies to give more.”", "Jens Stoltenberg", id="i-urge"
            ),
            pytest.param(
                f"{WHO} said that Norway would urge Allies to give more.", "NOR", id="subject"
            ),
            pytest.param(
                f"{WHO} said that the Secretary General would urge Allies to give more.",
                "Jens Stoltenberg",
                id="office",
            ),
        ],
    )  # fmt: skip
    def test_actor(self, words: str, actor: str) -> None:
        assert name(only(words).actor) == actor

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param("Nobody spoke, yet we will train pilots.", id="we-of-nobody"),
            pytest.param("Yet I will train pilots.", id="i-of-nobody"),
            pytest.param("“We will train pilots,” he said.", id="unknown-speaker"),
            pytest.param("Russia will increase its attacks.", id="no-ally"),
            pytest.param(f"{WHO} said that Russia would increase its attacks.", id="adversary"),
            pytest.param("NATO will push hard.", id="open-verb-told"),
            pytest.param("Yet he would urge Allies to give more.", id="he-is-nobody"),
            pytest.param("They would urge Allies to give more.", id="they-ask"),
            pytest.param("The hour is late, so urge Allies to give more.", id="nobody-asks"),
        ],
    )
    def test_nobody_can_be_held_to_it(self, words: str) -> None:
        assert read(words).commitments == ()


class TestPassive:
    """That Allies were called on to give asks; who asks must be told."""

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param("Allies were called on to give more.", id="nobody-spoke"),
            pytest.param(
                f"{WHO} said: “It rains.” It poured. It hailed. Allies were urged to give more.",
                id="far-away",
            ),
            pytest.param(
                "Remarks by the Secretary General\n\nGood morning. I ask the press to leave.",
                id="listeners",
            ),
            pytest.param(f"{WHO} said: “It rains.” Reporters were asked to sit.", id="reporters"),
        ],
    )
    def test_nobody_asks(self, words: str) -> None:
        assert read(words).commitments == ()

    def test_the_words_begin_with_who_is_asked(self) -> None:
        commitment = only(f"{WHO} said that it rained. All Allies were urged to help Iraq.")
        assert commitment.text == "All Allies were urged to help Iraq"
        assert (name(commitment.addressee), helped(commitment)) == ("All Allies", ["IRQ"])


class TestSuppositions:
    """What would be so under a condition is no promise; what is reported so is one."""

    @pytest.mark.parametrize(
        ("words", "count"),
        [
            pytest.param(f"{WHO} said: “If we left, we would all be worse off.”", 0, id="all-be"),
            pytest.param(f"{WHO} said: “If we were asked, we would send ships.”", 0, id="if"),
            pytest.param(f"{WHO} said that “we will all be there”.", 0, id="will-all-be"),
            pytest.param(f"{WHO} said that NATO would send ships.", 1, id="reported"),
            pytest.param(f"{WHO} said: “If asked, we will send ships.”", 1, id="will"),
            pytest.param(
                f"{WHO} said: “We left if asked. We would send ships.”", 1, id="sentence-before"
            ),
        ],
    )
    def test_count(self, words: str, count: int) -> None:
        assert len(read(words).commitments) == count


class TestAddressee:
    """Who is asked is a country, or those whom the words name."""

    @pytest.mark.parametrize(
        ("asked", "addressee"),
        [
            pytest.param("Russia", "RUS", id="country"),
            pytest.param("the ministers", "ministers", id="without-article"),
            pytest.param("every government", "every government", id="each"),
            pytest.param("leaders", "leaders", id="no-article"),
            pytest.param("Hungary and Turkey", "Hungary and Turkey", id="two"),
        ],
    )
    def test_addressee(self, asked: str, addressee: str) -> None:
        commitment = only(f"{WHO} said that he would urge {asked} to act.")
        assert (commitment.kind, name(commitment.addressee)) == (CommitmentKind.APPEAL, addressee)


class TestBeneficiaries:
    """For whom it is: named, meant by a pronoun, joining, or getting the package."""

    @pytest.mark.parametrize(
        ("words", "countries"),
        [
            pytest.param("NATO will help Georgia and Moldova.", ["GEO", "MDA"], id="named"),
            pytest.param("NATO will train Iraqi pilots.", ["IRQ"], id="adjective"),
            pytest.param("NATO will help Kyiv.", ["UKR"], id="capital"),
            pytest.param("NATO will stay in Kabul.", ["AFG"], id="stay-in"),
            pytest.param("NATO will open a depot in Oslo.", [], id="in-an-ally"),
            pytest.param("NATO will defend Allies against Russia.", [], id="against"),
            pytest.param("NATO called on Iran to stop arming Russia.", [], id="no more help"),
            pytest.param("NATO will help Georgia resist Russian pressure.", ["GEO"], id="pressure"),
            pytest.param("Norway will protect its coast.", [], id="itself"),
            pytest.param(
                "Finland and Sweden will join us. "
                f"{WHO} said that “it is time to finalise their accession process”.",
                ["FIN", "SWE"],
                id="joining",
            ),
            pytest.param(
                "Georgia and Moldova will be there. "
                f"{WHO} said that these two countries “face storms, so at our meeting we will "
                "take further steps to help them”.",
                ["GEO", "MDA"],
                id="them",
            ),
            pytest.param(
                "Georgia and Moldova will be there. NATO will help these two countries.",
                ["GEO", "MDA"],
                id="these-two",
            ),
            pytest.param(
                "The talks with Georgia and Moldova are near. NATO will help them.",
                ["GEO", "MDA"],
                id="they-told",
            ),
            pytest.param(
                f"“Moldova asks, and at this meeting we will answer it,” {WHO} said.",
                ["MDA"],
                id="it",
            ),
            pytest.param(
                f"“Moldova and Iraq ask, and we will support its plan,” {WHO} said.",
                [],
                id="its-whose",
            ),
            pytest.param(
                f"“Russia took the island. We will never forget it, and we will raise it,” {WHO} "
                "said.",
                [],
                id="it-is-no-party",
            ),
            pytest.param("NATO will support its own plan.", [], id="its-untold"),
            pytest.param("NATO will give a seat to new members.", [], id="joining-nobody"),
            pytest.param(
                f"{WHO} said that he would ask Allies to give to the River Package for Jordan.",
                ["JOR"],
                id="package",
            ),
        ],
    )  # fmt: skip
    def test_beneficiaries(self, words: str, countries: list[str]) -> None:
        assert helped(only(words)) == countries

    def test_a_presence_in_several_allies_is_for_none_of_them(self) -> None:
        words = "On 8 July 2022, NATO decided to establish posts in Estonia, Latvia and Poland."
        assert helped(only(words)) == []

    @pytest.mark.parametrize(
        ("words", "countries"),
        [
            pytest.param("NATO agreed to resume contacts with Iraq.", [], id="with"),
            pytest.param("NATO agreed to allow raids on Iraq's quays.", [], id="on"),
            pytest.param("NATO decided to send boats to Iraq.", ["IRQ"], id="to"),
            pytest.param("NATO will support quays built by Iraq in Jordan.", ["JOR"], id="by whom"),
            pytest.param(
                f"“We will remain vigilant against the wiles of Iraq beside Jordan,” {WHO} said.",
                [],
                id="on guard",
            ),
            pytest.param("NATO decided to strengthen Iraq's defence.", ["IRQ"], id="its defence"),
            pytest.param(
                "NATO decided to send boats to Iraq, complementing the boats that Spain gave.",
                ["IRQ"],
                id="an aside on others",
            ),
            pytest.param(
                "NATO decided to send boats to Iraq in line with the wishes of Japan.",
                ["IRQ"],
                id="as others wish",
            ),
            pytest.param(
                "NATO decided to send boats to Iraq, following the decision of Spain.",
                ["IRQ"],
                id="as others did",
            ),
            pytest.param(
                "NATO decided to send boats, after Iraq had asked.", [], id="something else behind"
            ),
        ],
    )
    def test_a_decision_is_for_those_whom_it_says_to_help(
        self, words: str, countries: list[str]
    ) -> None:
        assert helped(only(words)) == countries


class TestDetails:
    """Package, horizon and transition are read from the same words."""

    def test_all_of_them(self) -> None:
        commitment = only(
            "NATO will help Iraq move from maps to screens through the River Package "
            "over the longer term."
        )
        assert commitment.through == "River Package"
        assert commitment.horizon is not None
        assert commitment.transition is not None
        assert commitment.transition.origin == "maps"

    def test_a_programme_that_is_no_package(self) -> None:
        commitment = only("NATO will help Iraq through the Desert Trust Fund.")
        assert commitment.through == "Desert Trust Fund"

    def test_without_delay_is_no_horizon(self) -> None:
        assert only("NATO will help Iraq without delay.").horizon is None

    def test_a_name_goes_on_behind_its_head(self) -> None:
        commitment = only(
            "NATO will help Iraq through its Trust Fund for Winter Help, which supplies tents."
        )
        assert commitment.through == "Trust Fund for Winter Help"

    def test_what_we_means_is_inferred(self) -> None:
        brief = read(f"{WHO} said that “we will train pilots”.")
        [evidence] = brief.evidence_for("/commitments/0/actor")
        assert (evidence.origin, evidence.rule) == (Origin.INFERRED, "actor-we")


class TestPromises:
    """Whatever stands around it, a commitment is read the same."""

    @given(
        before=filler(),
        country=st.sampled_from(["Iraq", "Georgia", "Jordan"]),
        after=filler(),
    )
    def test_planted_pledge_comes_back(self, before: str, country: str, after: str) -> None:
        words = f"NATO will support {country}"
        commitment = only(f"{before}\n\n{words}.\n\n{after}")
        assert commitment.text == words
        assert [each.value for each in (commitment.kind,)] == ["pledge"]

    @given(order=st.permutations(["Iraq", "Georgia", "Jordan", "Moldova"]))
    def test_order_of_paragraphs_is_the_order_of_commitments(self, order: list[str]) -> None:
        brief = read("\n\n".join(f"NATO will support {country}." for country in order))
        assert [each.text.split()[-1] for each in brief.commitments] == order

    @given(words=filler())
    def test_filler_commits_nobody(self, words: str) -> None:
        assert read(words).commitments == ()

    @given(words=st.text(), language=st.sampled_from(Language))
    def test_any_text_is_survived(self, words: str, language: Language) -> None:
        brief = extract(LEAD + words, language=language).brief
        assert all(each.text in brief.source.text for each in brief.commitments)

    def test_a_person_acts_for_themselves_only(self) -> None:
        assert isinstance(only(f"{WHO} would call on Allies to pay.").actor, Person)


@pytest.mark.parametrize(
    ("text", "amounts", "deadline"),
    [
        pytest.param(
            "France will provide €500 million to Ukraine.", ["500000000 EUR"], None, id="will"
        ),
        pytest.param(
            "The United States has pledged $40 billion.", ["40000000000 USD"], None, id="pledged"
        ),
        pytest.param("Canada will provide $5 million.", [], None, id="whose dollars"),
        pytest.param(
            "Canada will provide 5 million Canadian dollars.", ["5000000 CAD"], None, id="its own"
        ),
        pytest.param(
            "Allies will spend at least 2% of GDP on defence by 2024.",
            ["at least 2 percent of GDP"],
            "2024",
            id="a share by a year",
        ),
        pytest.param(
            "Allies will provide up to 300 trainers by the end of July 2024.",
            ["at most 300 trainers"],
            "2024-07",
            id="a number by a month",
        ),
        pytest.param(
            "Allies will provide 300 trainers by 5 July 2024.",
            ["300 trainers"],
            "2024-07-05",
            id="by a day",
        ),
        pytest.param(
            "Allies will provide 300 trainers by next week.", ["300 trainers"], None, id="a week"
        ),
        pytest.param(
            "Allies will provide help until 2024 and through July 2025.", [], None, id="no limit"
        ),
    ],
)
def test_amounts_and_deadlines(text: str, amounts: list[str], deadline: str | None) -> None:
    found = only(text)
    assert [str(each) for each in found.amounts] == amounts
    assert found.deadline == deadline


@given(
    lead=st.sampled_from(["d'ici la fin de", "avant la fin de", "avant fin", "pour la fin de"]),
    year=st.integers(2023, 2039),
)
def test_a_french_end_of_a_year_is_a_deadline(lead: str, year: int) -> None:
    text = (
        "Les ministres des Affaires étrangères de l'OTAN se sont réunis à Oslo le 5 mai 2022. "
        f"Les Alliés ont décidé d'achever ces travaux {lead} {year}."
    )
    [found] = extract(text).brief.commitments
    assert found.deadline == str(year)


@given(year=st.integers(2023, 2039))
def test_before_the_end_of_a_year_is_in_it(year: int) -> None:
    found = only(f"Allies will provide 300 trainers before the end of {year}.")
    assert found.deadline == str(year)


@given(
    year=st.integers(2010, 2039),
    end=st.sampled_from(
        [
            ("by the end of the year", 0),
            ("before the end of this year", 0),
            ("no later than the end of the current year", 0),
            ("by year-end", 0),
            ("by the end of next year", 1),
        ]
    ),
)
def test_the_end_of_the_year_is_told_from_the_day(year: int, end: tuple[str, int]) -> None:
    words, years = end
    text = f"OSLO, 5 May {year} – Allies have agreed to provide 300 trainers {words}."
    [found] = extract(text).brief.commitments
    assert found.deadline == str(year + years)


@given(
    year=st.integers(2010, 2039),
    lead=st.sampled_from(["d’ici la fin de", "d’ici à la fin de", "avant la fin de"]),
    end=st.sampled_from([("l’année", 0), ("cette année", 0), ("l’année prochaine", 1)]),
)
def test_a_french_end_of_the_year(year: int, lead: str, end: tuple[str, int]) -> None:
    words, years = end
    text = f"OSLO, le 5 mai {year} – Les Alliés ont décidé d’achever le quai {lead} {words}."
    [found] = extract(text).brief.commitments
    assert found.deadline == str(year + years)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("OSLO – Allies have agreed to pay by the end of the year.", id="no day"),
        pytest.param(
            "OSLO, 5 May 2022 – In June 2019 Allies agreed to pay by the end of the year.",
            id="another year",
        ),
        pytest.param(
            "OSLO, 5 May 2022 – Allies have agreed to pay by the end of the year after the vote.",
            id="the year after",
        ),
        pytest.param(
            "OSLO, le 5 mai 2022 – Les Alliés ont décidé de payer avant la fin de l’an suivant.",
            id="a year after",
        ),
    ],
)
def test_the_end_of_what_year_is_not_told(said: str) -> None:
    [found] = extract(said).brief.commitments
    assert found.deadline is None


def test_words_stand_behind_an_amount() -> None:
    brief = read("France will provide some €5 million.")
    backing = [
        span.of(brief.source.text)
        for name in ("value", "bound")
        for item in brief.evidence_for(f"/commitments/0/amounts/0/{name}")
        for span in item.spans
    ]
    assert backing == ["some €5 million"] * 2


def test_a_french_amount() -> None:
    text = (
        "Les ministres des Affaires étrangères de l’OTAN se sont réunis à Oslo le 5 mai 2022. "
        "La France a promis un milliard d’euros d’ici 2024."
    )
    [found] = extract(text).brief.commitments
    assert [str(each) for each in found.amounts] == ["1000000000 EUR"]
    assert found.deadline == "2024"


def test_she_is_the_one_who_was_named_before() -> None:
    found = extract(
        "NATO Foreign Ministers met in Oslo on 5 May 2022. Foreign Minister Ana Ruiz opened the "
        "talks. She asked Allies to send ships."
    )
    [appeal] = found.brief.commitments
    assert isinstance(appeal.actor, Person)
    assert appeal.actor.name == "Ana Ruiz"


def test_the_words_of_a_commitment_end_before_who_says_so() -> None:
    text = "Germany will send 12 ships to Iraq, German Defence Minister Ida Holm said."
    assert only(text).text == "Germany will send 12 ships to Iraq"


def test_whose_spending_allies_are_to_raise_is_their_own() -> None:
    commitment = only(
        "Déclaration conjointe\n\nNous, ministres d'Allemagne et de France, sommes à Paris.\n\n"
        "Nous appelons les autres Alliés à porter leurs dépenses à 2 % du PIB."
    )
    assert helped(commitment) == []


def test_what_a_speaker_does_next_is_no_part_of_what_was_said() -> None:
    text = (
        "Norway's Prime Minister Ann Holm met the Secretary General in Oslo on 5 May 2022. The "
        "Prime Minister said her country would continue to train Ukrainian crews, and invited "
        "the Secretary General to visit Bergen."
    )
    brief = read(text)
    words = "her country would continue to train Ukrainian crews"
    assert [each.text for each in brief.commitments] == [words]
    assert [each.text for each in brief.statements] == [words]


def test_what_was_done_before_stays_in_what_was_said() -> None:
    text = "Ann Holm said her country had helped, and praised the crews."
    [statement] = read(text).statements
    assert statement.text == "her country had helped, and praised the crews"


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Norway will contribute EUR 30 million to the Czech initiative for shells.", ["30000000"]),
        ("Norway will send shells to Ukraine at the Madrid summit.", []),
    ],
)
def test_whose_idea_or_place_it_is_are_not_helped(text: str, amounts: list[str]) -> None:
    [found] = extract(
        "Statement by the Prime Minister of Norway, Ann Holm\n\nOslo, 5 May 2024\n\n"
        f"Dear friends,\n\n{text}"
    ).brief.commitments
    assert [str(each.value) for each in found.amounts] == amounts
    assert [str(each) for each in found.beneficiaries] == ["Ukraine"] * (not amounts)


def test_a_french_summit_helps_nobody() -> None:
    [found] = extract(
        "Déclaration conjointe\n\nOslo, le 5 mai 2022\n\nNous, ministres de la Défense de la "
        "Norvège et de la Suède, nous sommes réunis.\n\nNous appelons les Alliés à adopter, lors "
        "du sommet de Madrid, un renforcement durable."
    ).brief.commitments
    assert found.beneficiaries == ()


def test_he_is_never_the_one_who_says_so() -> None:
    brief = extract(
        "Press conference\n\nby NATO Secretary General Jens Stoltenberg\n\n9 January 2020\n\n"
        "Good morning. Yesterday, I spoke with President Paul Dale. He asked NATO to send ships."
    ).brief
    [appeal] = brief.commitments
    assert name(appeal.actor) == "Paul Dale"


def test_what_is_of_those_who_are_asked_is_not_for_them() -> None:
    [found] = read(
        "NATO ministers met in Oslo on 5 May 2022. Ms Ida Holm called on Kosovo and Serbia to "
        "normalise their relations."
    ).commitments
    assert (str(found.addressee), found.beneficiaries) == ("Kosovo and Serbia", ())


def test_a_french_commitment_ends_before_who_says_so() -> None:
    [found] = read(
        "OSLO, 29 juin 2022 (AFP) - La Norvège livrera des chars, a déclaré mercredi la ministre "
        "Ida Holm."
    ).commitments
    assert found.text == "La Norvège livrera des chars"


def test_a_person_who_is_asked_is_no_organisation() -> None:
    text = "Minister Mara Voss said: “We call on Foreign Minister Till Berg to stay.”"
    [appeal] = extract(text).brief.commitments
    assert isinstance(appeal.addressee, Person)
    assert (appeal.addressee.name, appeal.addressee.office) == ("Till Berg", "Foreign Minister")


def test_a_government_is_asked_by_its_words() -> None:
    text = "Allies urged the Russian government to withdraw all troops from Ukraine."
    [appeal] = read(f"NATO Foreign Ministers met in Oslo on 5 May 2022. {text}").commitments
    assert (appeal.kind, appeal.addressee) == (
        CommitmentKind.APPEAL,
        Organisation(name="Russian government"),
    )


class TestIssuedTogether:
    """What those take on who issue a text together is theirs, though no one of them says it."""

    @pytest.mark.parametrize(
        ("head", "actor"),
        [
            pytest.param(
                "Joint Statement by President Ana Ruiz and President Till Berg",
                "President Ana Ruiz and President Till Berg",
                id="two",
            ),
            pytest.param(
                "Joint Statement on Ports\n\nThe foreign ministers met in Oslo on 5 May 2022.",
                "the meeting",
                id="those who meet",
            ),
        ],
    )
    def test_we_are_those_who_issue(self, head: str, actor: str) -> None:
        brief = extract(f"{head}\n\nWe will train pilots. We call on Norway to help.").brief
        assert [name(each.actor) for each in brief.commitments] == [actor, actor]
        assert {each.speaker for each in brief.statements} == {None}

    def test_nobody_is_meant_where_nobody_is_named(self) -> None:
        brief = extract("Joint Statement on Ports\n\nWe will train pilots.\n\nWe act.").brief
        assert brief.commitments == ()

    @pytest.mark.parametrize(
        ("who", "actor"),
        [
            pytest.param("NATO and Ukraine", ["NATO and Ukraine"], id="alliance"),
            pytest.param("Norway and Ukraine", ["Norway and Ukraine"], id="ally"),
            pytest.param("Iraq and Ukraine", [], id="no ally"),
            pytest.param("Ukraine", [], id="alone"),
        ],
    )
    def test_an_ally_and_a_partner_act_together(self, who: str, actor: list[str]) -> None:
        head = "Statement of the NATO-Ukraine Commission\n\n1 April 2014\n\n"
        brief = extract(f"{head}We act.\n\n{who} will train pilots. We act.").brief
        assert [name(each.actor) for each in brief.commitments] == actor
