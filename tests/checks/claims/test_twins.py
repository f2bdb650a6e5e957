"""What is told in other words is supported, and its twin with one fact changed is not."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Accession,
    AccessionStage,
    AgendaItem,
    Commitment,
    CommitmentKind,
    Country,
    Language,
    Organisation,
    Person,
    Session,
    SessionKind,
    Statement,
    StatementMode,
    Venue,
    Verdict,
)
from natobrief.checks.told import forget
from tests.checks.making import days, judged, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
REFUSED: Final = {NOT_FOUND, CONTRADICTED}

#: Countries with their codes, and numbers of which each pair differs.
COUNTRIES: Final = [("Norway", "NOR"), ("Spain", "ESP"), ("Estonia", "EST"), ("Italy", "ITA")]
NUMBERS: Final = [(40, "forty"), (60, "sixty"), (80, "eighty"), (300, "three hundred")]

#: What a text says, what a record may make of it, and what it may not. A and B are countries, n and
#: m numbers, N is n in words.
TOLD: Final = [
    (
        (
            "Minister Eva Kranz said that {A} would send {n} frigates and some {m} troops to the "
            "mission in the Aegean, but ruled out any deployment to {B}."
        ),
        [
            "{A} will deploy {N} frigates to the Aegean mission",
            "{A} would contribute {n} ships and around {m} soldiers to the mission in the Aegean",
            "approximately {m} soldiers of {A} will be sent to the Aegean",
        ],
        [
            "{A} will deploy {m}0 frigates to the Aegean mission",
            "{A} would send {n} frigates to {B}",
            "{B} would send {n} frigates to the mission in the Aegean",
            "{A} will withdraw {n} frigates from the mission in the Aegean",
        ],
    ),
    (
        (
            "Minister Eva Kranz said that allies had sent aid to {B} and that {A} must end the "
            "blockade of the ports at once."
        ),
        [
            "{A} must immediately end the blockade of the ports",
            "{A} has to end its blockade of ports",
        ],
        [
            "{B} must end the blockade of the ports",
            "{A} has ended the blockade of the ports",
            "{A} must extend the blockade of the ports",
        ],
    ),
    (
        (
            "Minister Eva Kranz said that defense spending in {A} would rise to 2.5 percent of "
            "GDP, and that {A} was the second largest contributor of armored vehicles."
        ),
        [
            "defence expenditure of {A} will increase to 2.50% of GDP",
            "{A} is the second-biggest contributor of armoured vehicles",
        ],
        [
            "defence expenditure of {A} will increase to 2% of GDP",
            "{A} is the largest contributor of armoured vehicles",
            "defence spending in {A} will fall to 2.5 percent of GDP",
        ],
    ),
    (
        (
            "Minister Eva Kranz praised the {n} engineers of {A}. She said that the training of "
            "pilots in {B} would be organized by the allies and finish by the end of June."
        ),
        [
            "pilots will be trained in {B}, which the allies organise",
            "the training of pilots in {B} will be completed by late June",
        ],
        [
            "{n} pilots will be trained in {B}",
            "the training of pilots in {A} would be organised by the allies",
        ],
    ),
]
FRENCH: Final = (
    "La ministre Eva Kranz a d\u00e9clar\u00e9 que les Alli\u00e9s aidaient l'Ukraine et que la "
    "Serbie devait mettre fin au blocus des ports."
)


def told(words: str) -> Statement:
    who = Person(name="Eva Kranz")
    return Statement(parts=(words,), mode=StatementMode.PARAPHRASE, speaker=who)


@given(
    frame=st.sampled_from(TOLD),
    countries=st.permutations(COUNTRIES),
    numbers=st.permutations(NUMBERS),
    which=st.integers(0, 5),
)
def test_told_in_other_words(frame: Any, countries: Any, numbers: Any, which: int) -> None:
    text, true, false = frame
    slots = {"A": countries[0][0], "B": countries[1][0], "m": numbers[1][0]}
    slots |= {"n": numbers[0][0], "N": numbers[0][1]}
    text = text.format(**slots)
    forget()
    for words, is_true in ((true[which % len(true)], True), (false[which % len(false)], False)):
        claims = judged(text, statements=[told(words.format(**slots))])
        verdict = claims["/statements/0/parts/0"]
        assert (verdict is SUPPORTED) if is_true else (verdict in REFUSED), words.format(**slots)


@pytest.mark.parametrize(
    ("words", "is_true"),
    [
        ("la Serbie doit mettre un terme au blocus des ports", True),
        ("la Serbie doit cesser le blocus des ports", True),
        ("l'Ukraine doit mettre fin au blocus des ports", False),
        ("la Serbie a mis fin au blocus des ports", False),
    ],
)
def test_told_in_other_words_in_french(words: str, *, is_true: bool) -> None:
    claims = judged(FRENCH, language=Language.FR, statements=[told(words)])
    assert (claims["/statements/0/parts/0"] is SUPPORTED) is is_true


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        pytest.param(
            "Chile, {0} said, thanked Peru, must mend the old bridge.",
            "Peru must mend the old bridge",
            SUPPORTED,
            id="apart",
        ),
        pytest.param(
            "{0} said that Peru, attacked by Chile must mend the old bridge.",
            "Peru must mend the old bridge",
            SUPPORTED,
            id="by another",
        ),
        pytest.param(
            "{0} said that Peru should and Chile must mend the old bridge.",
            "Peru must mend the old bridge",
            SUPPORTED,
            id="and another",
        ),
    ],
)
def test_a_country_beside_another(text: str, words: str, verdict: Verdict) -> None:
    text = text.format("Minister Eva Kranz")
    assert judged(text, statements=[told(words)])["/statements/0/parts/0"] is verdict


@pytest.mark.parametrize(
    ("words", "is_true"),
    [
        pytest.param(
            "ministers prolonged the old harbour mission for 2 years", False, id="another"
        ),
        pytest.param(
            "ministers prolonged the old harbour mission by 2 percent", True, id="the same"
        ),
        pytest.param("ministers prolonged the old harbour mission, all 2", True, id="nothing"),
    ],
)
def test_what_a_number_counts_in_the_sentence_before(words: str, *, is_true: bool) -> None:
    text = (
        "Minister Eva Kranz said that spending is at 2 percent. "
        "She said that ministers extended the old harbor mission for another year."
    )
    verdict = judged(text, statements=[told(words)])["/statements/0/parts/0"]
    assert (verdict is SUPPORTED) is is_true


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("We met early, and we agreed.", SUPPORTED, id="a full stop"),
        pytest.param("we met early", SUPPORTED, id="a small letter"),
        pytest.param("We met early and we agreed", NOT_FOUND, id="without a comma inside"),
        pytest.param("\u2026", NOT_FOUND, id="no words"),
    ],
)
def test_how_a_quotation_begins_and_ends(words: str, verdict: Verdict) -> None:
    text = "\u201cWe met early, and we agreed,\u201d said Minister Eva Kranz."
    said = Statement(parts=(words,), mode=StatementMode.VERBATIM)
    assert judged(text, statements=[said])["/statements/0/parts/0"] is verdict


GIVEN: Final = (
    "On 20 January 2023, Norway pledged 40 boats by the end of March. Spain will provide 200 "
    "trucks, and Italy announced an additional 1.5bn euros in aid."
)


def given_by(actor: str, words: str, **more: Any) -> dict[str, Verdict]:
    kind = CommitmentKind.PLEDGE
    pledge = Commitment(kind=kind, actor=Country(actor), text=words, **more)
    return judged(GIVEN, commitments=[pledge])


@pytest.mark.parametrize(
    ("actor", "is_true"), [("ITA", True), ("ESP", False), ("NOR", False)], ids=str
)
def test_who_opens_a_clause(actor: str, *, is_true: bool) -> None:
    claims = given_by(actor, "give a further 1.5 billion euros in aid")
    assert claims["/commitments/0/text"] is SUPPORTED
    assert (claims["/commitments/0/actor"] is SUPPORTED) is (is_true or actor == "ESP")


@pytest.mark.parametrize(
    ("deadline", "verdict"),
    [("2023-03", SUPPORTED), ("2023-04", NOT_FOUND), ("2025-03", NOT_FOUND)],
)
def test_a_month_without_its_year(deadline: str, verdict: Verdict) -> None:
    claims = given_by("NOR", "pledged 40 boats", deadline=deadline)
    assert claims["/commitments/0/deadline"] is verdict


JOINING: Final = (
    "Finland and Sweden were invited to join; 28 of them have now ratified the protocols. "
    "Leaders reaffirmed that Georgia will become a member of the Alliance. "
    "Spain told Ukraine that the lakes are deep, and Albania that all have ratified the new treaty."
)


@pytest.mark.parametrize(
    ("country", "stage", "words", "is_true"),
    [
        ("FIN", AccessionStage.RATIFYING, "28 of them have ratified the protocols", True),
        ("FIN", AccessionStage.MEMBER, "28 of them have ratified the protocols", False),
        ("GEO", AccessionStage.ASPIRANT, "Georgia will become a member", True),
        ("GEO", AccessionStage.INVITED, "Georgia will become a member", False),
        ("UKR", AccessionStage.RATIFYING, "all have ratified the new treaty", False),
    ],
)
def test_how_far_one_has_come(
    country: str, stage: AccessionStage, words: str, *, is_true: bool
) -> None:
    joining = Accession(country=Country(country), stage=stage, text=words)
    claims = judged(JOINING, accessions=[joining])
    assert (claims["/accessions/0/stage"] is SUPPORTED) is is_true


@pytest.mark.parametrize(
    ("name", "office", "verdict"),
    [
        ("Ann Berg", "Foreign Minister", SUPPORTED),
        ("Ann Berg", "Defence Minister", CONTRADICTED),
        ("Pia Holm", "Minister of Defence", SUPPORTED),
        ("Pia Holm", "Foreign Minister", CONTRADICTED),
    ],
)
def test_an_office_of_the_next_one(name: str, office: str, verdict: Verdict) -> None:
    text = "They met Swedish Foreign Minister Ann Berg and Defence Minister Pia Holm on 5 May 2022."
    who = Person(name=name, office=office, party=Country("SWE"))
    assert judged(text, persons=[who])["/persons/0/office"] is verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        pytest.param("Foreign Ministers' Meeting", SUPPORTED, id="of a level"),
        pytest.param("NATO-Ukraine Council", NOT_FOUND, id="of another body"),
    ],
)
def test_a_name_of_another_body(name: str, verdict: Verdict) -> None:
    text = "NATO Foreign Ministers met in Riga on 5 May 2022."
    assert judged(text, meetings=[meeting(name=name)])["/meetings/0/name"] is verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("NATO Headquarters", SUPPORTED), ("Palais d'Egmont", NOT_FOUND)],
)
def test_a_seat_in_the_other_language(name: str, verdict: Verdict) -> None:
    text = (
        "Les ministres se r\u00e9unissent le 5 mai 2022 au si\u00e8ge de l'OTAN \u00e0 Bruxelles."
    )
    dates = days(date(2022, 5, 5))
    assert met(text, "venue/name", Language.FR, dates=dates, venue=Venue(name=name)) is verdict


@pytest.mark.parametrize(
    ("publisher", "verdict"),
    [
        ("United States Department of Defense", SUPPORTED),
        ("Department of Energy", NOT_FOUND),
    ],
)
def test_a_publisher_in_full(publisher: str, verdict: Verdict) -> None:
    text = "U.S. Department of Defense\n\nMinisters met in Riga on 5 May 2022."
    assert judged(text, publisher=publisher)["/source/publisher"] is verdict


def test_a_group_that_leads_is_no_country() -> None:
    text = "Norway will send boats, and the Nordic ministers announced 200 trucks."
    who = Organisation(name="the Nordic ministers")
    pledge = Commitment(kind=CommitmentKind.PLEDGE, actor=who, text="announced 200 trucks")
    assert judged(text, commitments=[pledge])["/commitments/0/actor"] is SUPPORTED


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("Peru has the second-largest budget of the allies", SUPPORTED, id="our"),
        pytest.param("Peru leads the battalion in Chile", NOT_FOUND, id="in another country"),
        pytest.param("Spain has the second-largest budget of the allies", NOT_FOUND, id="another"),
    ],
)
def test_who_says_our(words: str, verdict: Verdict) -> None:
    text = (
        "\u201cOur decisions on the battalion in Italy, our second largest budget among the allies "
        "and our ships speak of the resolve of Peru,\u201d Minister Eva Kranz said."
    )
    assert judged(text, statements=[told(words)])["/statements/0/parts/0"] is verdict


@pytest.mark.parametrize(
    ("office", "verdict"),
    [
        pytest.param("Secretary of State for Defence", UNDECIDED, id="of those who met"),
        pytest.param("Secretary of State for Trade", NOT_FOUND, id="of others"),
    ],
)
def test_an_office_of_those_who_met(office: str, verdict: Verdict) -> None:
    text = "\u201cWe met,\u201d Eva Kranz said.\n\nIn May the Defence Ministers spoke of the lakes."
    who = Person(name="Eva Kranz", office=office, party=Country("GBR"))
    assert judged(text, persons=[who])["/persons/0/office"] is verdict


@pytest.mark.parametrize(
    ("title", "verdict"),
    [
        ("Bilateral meeting with the Minister of Albania", SUPPORTED),
        ("Bilateral meeting with the Minister of Bulgaria", NOT_FOUND),
    ],
)
def test_two_who_will_meet(title: str, verdict: Verdict) -> None:
    text = "NATO Foreign Ministers met on 5 May 2022. She will meet with the Minister of Albania."
    session = Session(title=title, kind=SessionKind.BILATERAL)
    assert met(text, "sessions/0/title", sessions=[session]) is verdict


@pytest.mark.parametrize(
    ("name", "by", "verdict"),
    [
        pytest.param("Leaders", "", UNDECIDED, id="many"),
        pytest.param("Leaders", " by Spain", NOT_FOUND, id="by another"),
        pytest.param("The Union", "", NOT_FOUND, id="one"),
    ],
)
def test_what_is_done_by_nobody_in_particular(name: str, by: str, verdict: Verdict) -> None:
    text = (
        "Leaders met the Union in Riga. Italy speaks of lakes, and Norway and Sweden will be "
        f"formally invited{by} to join."
    )
    kind = CommitmentKind.DECISION
    who = Organisation(name=name)
    pledge = Commitment(kind=kind, actor=who, text="formally invited to join")
    assert judged(text, commitments=[pledge])["/commitments/0/actor"] is verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [("L'entr\u00e9e de l'Ukraine", NOT_FOUND), ("Partenariat avec l'Ukraine", SUPPORTED)],
)
def test_a_small_word_is_no_form_of_another(words: str, verdict: Verdict) -> None:
    text = "Les ministres saluent le partenariat entre l'OTAN et l'Ukraine."
    item = AgendaItem(text=words)
    verdicts = met(text, "agenda/0/text", Language.FR, agenda=[item])
    assert (verdicts is SUPPORTED) is (verdict is SUPPORTED)
