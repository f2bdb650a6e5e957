"""What a record says in other words of the same field, or leaves to what everybody knows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from natobrief import (
    Accession,
    AccessionStage,
    AgendaItem,
    Amount,
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    Language,
    Level,
    Organisation,
    Person,
    Statement,
    StatementMode,
    Venue,
    Verdict,
)
from tests.checks.making import NATO, days, judged, judged_as_told, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
REFUSED = {NOT_FOUND, CONTRADICTED}


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        (
            "They condemned the raids by Syrian gunmen on Lebanese soil.",
            "Denounced Syrian violations of the borders of Lebanon",
            UNDECIDED,
        ),
        ("The sea was calm in Lebanon.", "Violations of the borders of Lebanon", NOT_FOUND),
        ("Quarrels cost Peru its unity.", "The unity of Peru must be safeguarded", UNDECIDED),
        ("The port of Lima was kept open.", "They suspend the port of Lima", NOT_FOUND),
        (
            "The fever met nurses in the port of Lima and in Callao.",
            "A fever, suspending nurses of Callao and of the Lima port",
            NOT_FOUND,
        ),
        ("They will not recognise the cabinet of Peru.", "Non-recognition of Peru's cabinet", None),
        ("The non-stop train to Lima is late.", "The non-stop train to Lima is late", SUPPORTED),
        ("They sail to Lima before the feast.", "They sail to Lima after the feast", NOT_FOUND),
        ("They sail to Lima before the feast.", "They sail to Lima ahead of the feast", SUPPORTED),
        (
            "He said: “Rain is not late. NATO will sail to Peru.”",
            "NATO will sail to Peru",
            SUPPORTED,
        ),
        ("He said: “It is late. NATO will not sail to Peru.”", "sail to Peru", NOT_FOUND),
        ("The worst storm since World War II.", "the worst storm since World War Two", SUPPORTED),
        ("They agreed to maintain the ban on tea.", "They ended the ban on tea", NOT_FOUND),
        (
            "They do not merely keep the fleet of Peru, they enlarge it.",
            "They enlarge the fleet of Peru",
            SUPPORTED,
        ),
        (
            "The navy of Peru is small. Nobody slept well there. Old trains cross Chile by night.",
            "a small navy in Peru and old trains by night",
            SUPPORTED,
        ),
        (
            "The navy of Peru is small. Nobody slept well there. Old trains cross Chile by night.",
            "a small navy in Peru and purple quokkas jumping by noon over fences",
            NOT_FOUND,
        ),
        ("They sent anti-aircraft guns to Peru.", "They sent fighter planes to Peru", UNDECIDED),
        ("They sent anti-tank guns to Peru.", "They sent anti-tank guns to Peru", SUPPORTED),
        ("Tanks were sent to Peru.", "They sent tanks to Peru", SUPPORTED),
        ("The race in Peru is severe and long.", "An easy, long race in Peru", NOT_FOUND),
        ("It sank in Lima 20 years ago.", "It sank two decades ago in Lima", SUPPORTED),
        ("Peru gives unprecedented loans.", "Loans without precedent by Peru", SUPPORTED),
        ("They fought ISIS in Iraq.", "They fought Daesh in Iraq", SUPPORTED),
        (
            "On 3 May 2022 they sat. It was built 14 years ago in Lima.",
            "It was built in Lima in 2008",
            SUPPORTED,
        ),
        ("They spoke of Gaza and its port.", "They spoke of the Palestinian port", SUPPORTED),
        ("The harbour works in Peru go on.", "Peru's harbour works are unconditional", NOT_FOUND),
        ("The nurses of Peru were praised.", "Peru will send nurses", NOT_FOUND),
        ("Each of them adds to the harbour fund.", "Some refused to add to the fund", NOT_FOUND),
        ("The harbour clinic has a roof.", "A clinic of marble for Peruvian llamas", NOT_FOUND),
        ("A clinic by the harbour. Peru.", "A marble clinic by the harbour for Peru", NOT_FOUND),
        (
            "He acts to prevent the fleet from growing.",
            "So that the fleet does not grow",
            SUPPORTED,
        ),
        ("Peru is to rely less on tea.", "Peru is to rely more on tea", NOT_FOUND),
        ("Peru is to rely more on tea.", "Peru is to rely on more tea", SUPPORTED),
        ("He hopes nobody still thinks that the port is far.", "The port is far", NOT_FOUND),
    ],
)
def test_what_is_told(text: str, words: str, verdict: Verdict | None) -> None:
    found = judged_as_told(text, words)
    assert found not in REFUSED if verdict is None else found is verdict


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        ("14. lokakuuta 2010: ministers met.", date(2010, 10, 14), UNDECIDED),
        ("14. lokakuuta 2010: ministers met.", date(2010, 10, 15), NOT_FOUND),
        ("Riga, 12/01/08. Ministers met.", date(2008, 12, 1), UNDECIDED),
        ("Riga, 12/02/08. Ministers met.", date(2008, 12, 1), NOT_FOUND),
    ],
)
def test_days_as_others_write_them(text: str, day: date, verdict: Verdict) -> None:
    assert met(text, "dates", dates=days(day)) is verdict
    assert judged(text, published=day)["/source/published"] is verdict


def test_a_name_may_have_the_days() -> None:
    name = "Ministers' talks in Riga, May 2022"
    assert met("Foreign Ministers met in Riga on 5 May.", "name", name=name) is SUPPORTED
    assert met("Foreign Ministers met in Riga.", "name", name=name, dates=None) is NOT_FOUND


@pytest.mark.parametrize(
    ("name", "level", "verdict"),
    [
        ("Petr Pavel", Level.CHIEFS_OF_DEFENCE, UNDECIDED),
        ("Petr Pavel", Level.FOREIGN_MINISTERS, NOT_FOUND),
        ("Jens Stoltenberg", Level.CHIEFS_OF_DEFENCE, NOT_FOUND),
    ],
)
def test_who_chairs_the_chiefs_of_defence(name: str, level: Level, verdict: Verdict) -> None:
    text = "General Pavel and Jens Stoltenberg spoke in Brussels on 17 January 2018."
    found = met(text, "chair", level=level, dates=days(date(2018, 1, 17)), chair=Person(name=name))
    assert found is verdict


@pytest.mark.parametrize(
    ("text", "level", "verdict"),
    [
        ("The ministers met before the summit.", Level.FOREIGN_MINISTERS, UNDECIDED),
        ("The ministers met before the summit.", Level.CHIEFS_OF_DEFENCE, NOT_FOUND),
        ("They met before the summit.", Level.FOREIGN_MINISTERS, NOT_FOUND),
        ("Defence ministers met.", Level.FOREIGN_MINISTERS, CONTRADICTED),
    ],
)
def test_a_level_that_is_not_said(text: str, level: Level, verdict: Verdict) -> None:
    assert (met(text, "level", level=level) in REFUSED) is (verdict in REFUSED)


def test_a_level_of_a_meeting_that_the_tables_know() -> None:
    text = "Foreign Ministers met in Riga on 15 May 2012, ahead of the talks in Chicago."
    chicago = days(date(2012, 5, 20), date(2012, 5, 21))
    summit = meeting(name="Talks", level=Level.HEADS_OF_STATE_AND_GOVERNMENT, dates=chicago)
    first = meeting(dates=days(date(2012, 5, 15)))
    assert judged(text, meetings=(first, summit))["/meetings/1/level"] is UNDECIDED


def test_initials_of_a_body() -> None:
    text = "The Foreign Affairs Council met in Riga."
    assert met(text, "body", body="FAC") is SUPPORTED
    assert met(text, "body", body="GAC") is NOT_FOUND


@pytest.mark.parametrize(
    ("text", "office", "verdict"),
    [
        ("Ana Berg, the foreign minister, spoke.", "top diplomat", SUPPORTED),
        ("Ana Berg, the deputy foreign minister, spoke.", "top diplomat", NOT_FOUND),
        ("Ana Berg, the President, spoke.", "head of state", SUPPORTED),
        ("Ana Berg, the EU High Representative, spoke.", "EU foreign policy chief", SUPPORTED),
        (
            "Ana Berg, the chairwoman of the harbour board, spoke.",
            "sailor heading the harbour board",
            UNDECIDED,
        ),
    ],
)
def test_one_office_by_other_words(text: str, office: str, verdict: Verdict) -> None:
    person = Person(name="Ana Berg", office=office)
    found = judged(f"They met.\n\n{text}", persons=(person,))["/persons/0/office"]
    assert (found in REFUSED) is (verdict in REFUSED)
    assert (found is SUPPORTED) is (verdict is SUPPORTED)


def test_the_office_of_a_delegate() -> None:
    who = Person(name="Ana Berg")
    text = "Ana Berg, the foreign minister of Norway, came. Eva Kranz came too."
    for person, verdict in ((who, SUPPORTED), (Person(name="Eva Kranz"), NOT_FOUND)):
        guest = Delegation(party=Country("NOR"), office="chief diplomat", person=person)
        found = met(text, "delegations/0/office", delegations=(guest,))
        assert found is verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("Josep Berg", UNDECIDED), ("Jonas Berg", CONTRADICTED), ("Jo Berg", CONTRADICTED)],
)
def test_first_names_spelt_otherwise(name: str, verdict: Verdict) -> None:
    text = "They met.\n\nMinister Joseph Berg spoke in Riga."
    assert judged(text, persons=(Person(name=name),))["/persons/0/name"] is verdict


@pytest.mark.parametrize(
    ("text", "actor", "verdict"),
    [
        ("NATO met. The rest was to buy boats.", NATO, UNDECIDED),
        ("Peru met Chile. The aim of Chile was to buy boats.", Country("PER"), NOT_FOUND),
        ("Peru met Chile. It will buy boats.", Country("CHL"), NOT_FOUND),
    ],
)
def test_who_acts_where_nobody_is_named(text: str, actor: Any, verdict: Verdict) -> None:
    one = Commitment(kind=CommitmentKind.PLAN, actor=actor, text="buy boats")
    found = judged(text, commitments=(one,))["/commitments/0/actor"]
    assert found is verdict or found is SUPPORTED is not verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Norway will lend old boats", NOT_FOUND),
        ("lend old boats made of beech and oak", UNDECIDED),
    ],
)
def test_for_whom_something_is_done(words: str, verdict: Verdict) -> None:
    text = "Peru is poor.\n\nChile is rich.\n\nThe rest is calm.\n\nNorway will lend old boats."
    one = Commitment(
        kind=CommitmentKind.PLEDGE, actor=NATO, text=words, beneficiaries=(Country("PER"),)
    )
    assert judged(text, commitments=(one,))["/commitments/0/beneficiaries/0"] is verdict


def test_countries_that_are_named_together() -> None:
    text = "Poland is calm.\n\nThe rest is dull.\n\nThe boats go to the Baltic states of Norway."
    one = Commitment(
        kind=CommitmentKind.PLAN, actor=NATO, text="The boats go", beneficiaries=(Country("LVA"),)
    )
    assert judged(text, commitments=(one,))["/commitments/0/beneficiaries/0"] is SUPPORTED


def test_what_is_counted_by_its_code() -> None:
    text = "Norway will pay 40 million euros for boats."
    for unit, verdict in (("euros", SUPPORTED), ("dollars", CONTRADICTED)):
        one = Commitment(
            kind=CommitmentKind.PLEDGE,
            actor=Country("NOR"),
            text="pay for boats",
            amounts=(Amount(value="40000000", unit=unit),),
        )
        assert judged(text, commitments=(one,))["/commitments/0/amounts/0/unit"] is verdict


@pytest.mark.parametrize(
    ("text", "stage", "verdict"),
    [
        ("Finland and Sweden, invited to join, met Peru.", AccessionStage.INVITED, SUPPORTED),
        ("Finland and Peru have a way to go.", AccessionStage.INVITED, UNDECIDED),
        ("Finland and Peru have a way to go.", AccessionStage.MEMBER, NOT_FOUND),
    ],
)
def test_how_far_a_country_has_come(text: str, stage: AccessionStage, verdict: Verdict) -> None:
    words = "invited to join" if "invited" in text else "a way to go"
    own = Accession(country=Country("FIN"), stage=stage, text=words)
    held = meeting(dates=days(date(2022, 11, 29)))
    found = judged(
        f"Ministers met on 29 November 2022. {text}", meetings=(held,), accessions=(own,)
    )
    assert found["/accessions/0/stage"] is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("They met in Riga. The press centre is at Tern House.", UNDECIDED),
        ("They met at Tern House. The press centre is at Tern House.", SUPPORTED),
    ],
)
def test_a_building_for_the_press(text: str, verdict: Verdict) -> None:
    assert met(text, "venue/name", venue=Venue(name="Tern House")) is verdict


def test_those_with_whom_they_speak() -> None:
    text = "Ils ont fait le point avec les autorit\u00e9s ukrainiennes \u00e0 Riga."
    guest = Delegation(party=Country("UKR"))
    found = judged(text, Language.FR, meetings=(meeting(delegations=(guest,)),))
    assert found["/meetings/0/delegations/0/party"] is SUPPORTED


def test_an_organisation_may_act_by_a_pronoun() -> None:
    text = "NATO met. Peru came. It was then told to buy boats."
    one = Commitment(
        kind=CommitmentKind.PLAN, actor=Organisation(name="NATO"), text="told to buy boats"
    )
    assert judged(text, commitments=(one,))["/commitments/0/actor"] not in REFUSED


@pytest.mark.parametrize(
    ("text", "name", "verdict"),
    [
        ("Minister Ante Maricic came.", "Ante Mari\u010di\u0107", SUPPORTED),
        ("Minister Ante Mari\u010di\u0107 came.", "Ante Maricic", SUPPORTED),
        ("Minister Ante Mari\u010di\u0107 came.", "Ante Marinac", NOT_FOUND),
    ],
)
def test_names_with_and_without_their_accents(text: str, name: str, verdict: Verdict) -> None:
    person = Person(name=name, office="minister")
    found = judged(f"They met.\n\n{text}", persons=(person,))
    assert found["/persons/0/name"] is verdict
    assert (found["/persons/0/office"] is SUPPORTED) is (verdict is SUPPORTED)


@pytest.mark.parametrize(
    ("code", "verdict"), [("XKX", SUPPORTED), ("AFG", NOT_FOUND), ("PER", NOT_FOUND)]
)
def test_a_country_by_its_mission(code: str, verdict: Verdict) -> None:
    items = (AgendaItem(text="KFOR", countries=(Country(code),)),)
    assert met("They spoke of KFOR.", "agenda/0/countries/0", agenda=items) is verdict


@pytest.mark.parametrize(
    ("office", "verdict"),
    [("new NATO chief", SUPPORTED), ("head of NATO", SUPPORTED), ("new NATO cook", NOT_FOUND)],
)
def test_who_heads_the_alliance(office: str, verdict: Verdict) -> None:
    text = "NATO Secretary General Jens Stoltenberg came on 5 May 2022."
    person = Person(name="Jens Stoltenberg", office=office, party=NATO)
    found = judged(text, meetings=(meeting(),), persons=(person,))["/persons/0/office"]
    assert (found is SUPPORTED) is (verdict is SUPPORTED)


def test_the_office_of_a_guest_is_that_of_those_who_meet() -> None:
    text = "Foreign Ministers met their counterpart of Georgia."
    for office, verdict in (("top diplomat", SUPPORTED), ("cook", NOT_FOUND)):
        guest = Delegation(party=Country("GEO"), office=office)
        assert met(text, "delegations/0/office", delegations=(guest,)) is verdict


def test_a_city_of_a_meeting_on_days_that_the_text_does_not_have() -> None:
    text = "They met on 5 May 2022. The next talks will be in Oslo in July 2022."
    later = meeting(
        name="Talks", dates=days(date(2022, 8, 17)), level=Level.OTHER, venue=Venue(city="Oslo")
    )
    assert judged(text, meetings=(meeting(), later))["/meetings/1/venue/city"] not in REFUSED


def test_words_like_those_of_somebody_else() -> None:
    text = (
        "Ana Berg came to Riga.\n\nNobody slept.\n\nChile said that tea from Peru was cold, "
        "according to one of the cooks."
    )
    words = "Chile called tea from Peru cold and dull"
    one = Statement(mode=StatementMode.PARAPHRASE, parts=(words,), speaker=Person(name="Ana Berg"))
    found = judged(text, statements=(one,))
    assert found["/statements/0/parts/0"] is UNDECIDED
    assert found["/statements/0/speaker"] is UNDECIDED


@pytest.mark.parametrize(
    ("text", "name", "verdict"),
    [
        ("NATO member states will lend boats.", "Allies", SUPPORTED),
        ("They will lend boats.", "Allies", NOT_FOUND),
    ],
)
def test_the_allies_by_another_name(text: str, name: str, verdict: Verdict) -> None:
    actor = Organisation(name=name)
    one = Commitment(kind=CommitmentKind.PLEDGE, actor=actor, text="will lend boats")
    assert judged(text, commitments=(one,))["/commitments/0/actor"] is verdict
