"""What a record infers from what the text says, and what hangs on a word that it does not have."""

from __future__ import annotations

from datetime import date

import pytest

from natobrief import (
    AgendaItem,
    Amount,
    Commitment,
    CommitmentKind,
    Country,
    DateRange,
    Delegation,
    Language,
    Level,
    Person,
    Session,
    SessionKind,
    Statement,
    StatementMode,
    Status,
    Venue,
    Verdict,
)
from tests.checks.making import NATO, days, judged, judged_as_told, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict


@pytest.mark.parametrize(
    ("text", "city", "verdict"),
    [
        ("They met at the White House.", "Washington", SUPPORTED),
        ("They met at the White House.", "London", NOT_FOUND),
        ("The Foreign Affairs Council met.", "Brussels", UNDECIDED),
        ("The Foreign Affairs Council met.", "Riga", NOT_FOUND),
        ("Some ministers met.", "Brussels", NOT_FOUND),
    ],
)
def test_a_city_by_what_is_in_it(text: str, city: str, verdict: Verdict) -> None:
    assert met(text, "venue/city", venue=Venue(city=city)) is verdict


@pytest.mark.parametrize(
    ("name", "status", "verdict"),
    [
        ("EU Foreign Affairs Council", Status.OTHER, UNDECIDED),
        ("EU Foreign Affairs Council", Status.INVITEE, CONTRADICTED),
        ("NATO meeting with EU ministers", Status.OTHER, CONTRADICTED),
    ],
)
def test_what_one_is_to_others(name: str, status: Status, verdict: Verdict) -> None:
    guest = Delegation(party=Country("USA"), status=status)
    text = f"{name}: the United States attended."
    assert met(text, "delegations/0/status", name=name, delegations=(guest,)) is verdict


@pytest.mark.parametrize(
    ("name", "verdict"), [("Ana Berg", UNDECIDED), ("Eva Berg", CONTRADICTED), ("Berg", SUPPORTED)]
)
def test_a_given_name_by_its_initial(name: str, verdict: Verdict) -> None:
    text = "Minister A. Berg of Norway said that the boats sail."
    assert judged(text, persons=(Person(name=name),))["/persons/0/name"] is verdict


@pytest.mark.parametrize(
    ("deadline", "verdict"),
    [
        ("2022-07-13", SUPPORTED),
        ("2022-07-14", NOT_FOUND),
        ("2023-07-13", NOT_FOUND),
        ("2022-08", NOT_FOUND),
    ],
)
def test_a_deadline_without_its_year(deadline: str, verdict: Verdict) -> None:
    text = "Ministers agreed to move the harbour clinic as of July 13."
    what = Commitment(
        kind=CommitmentKind.DECISION,
        actor=NATO,
        text="move the harbour clinic",
        deadline=deadline,
    )
    found = judged(text, meetings=(meeting(),), commitments=(what,))
    assert found["/commitments/0/deadline"] is verdict
    alone = judged(text, commitments=(what,))
    assert alone["/commitments/0/deadline"] is NOT_FOUND


@pytest.mark.parametrize(
    ("first", "verdict"), [(date(2022, 6, 15), UNDECIDED), (date(2022, 6, 13), NOT_FOUND)]
)
def test_days_that_the_tables_know(first: date, verdict: Verdict) -> None:
    found = judged(
        "The Defence Ministers were to go home on 16 June 2022, some said, and came to sing.",
        meetings=(
            meeting(
                name="Meeting of NATO Defence Ministers",
                level=Level.DEFENCE_MINISTERS,
                dates=DateRange(first=first, last=date(2022, 6, 16)),
            ),
        ),
    )
    assert found["/meetings/0/dates"] is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Eva Kranz from the BBC asked about tea.", SUPPORTED),
        ("Eva Kranz from the BBC slept.", NOT_FOUND),
    ],
)
def test_who_asks_is_a_journalist(text: str, verdict: Verdict) -> None:
    who = Person(name="Eva Kranz", office="BBC journalist")
    assert judged(text, persons=(who,))["/persons/0/office"] is verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("the harbour clinic is old; tea is grown in Peru", SUPPORTED),
        ("the harbour clinic is old; tea is grown in Chile", NOT_FOUND),
        ("the harbour clinic is old; tea of Peru on tall rainy hills", UNDECIDED),
    ],
)
def test_two_things_told_as_one(words: str, verdict: Verdict) -> None:
    text = "The harbour clinic is old. A cup was offered. Much tea is grown in Peru on hills."
    assert judged_as_told(text, words) is verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("cyber attacks in the pandemic", NOT_FOUND),
        ("withdrawal of nurses from ports", NOT_FOUND),
        ("lessons for nurses", UNDECIDED),
    ],
)
def test_topics_that_hang_on_a_word(words: str, verdict: Verdict) -> None:
    text = "The pandemic cost lives.\n\nThe nurses of the ports were praised by some of the guests."
    item = AgendaItem(text=words)
    assert met(text, "agenda/0/text", agenda=(item,)) is verdict


def test_a_lunch_of_which_the_text_knows_nothing() -> None:
    session = Session(title="Working lunch with the Georgian guests", kind=SessionKind.MEAL)
    text = "The situation in Georgia is the only item. Guests come."
    assert met(text, "sessions/0/title", sessions=(session,)) is NOT_FOUND


def test_a_no_before_words() -> None:
    text = "La flotte ne part pas. Nul ne croit que le port ferme."
    assert judged_as_told(text, "le port ferme", Language.FR) is NOT_FOUND
    assert judged_as_told("He did not say that boats sail. Boats sail.", "boats sail") is SUPPORTED
    assert judged_as_told("They will not sail boats here. ", "sail boats here") is NOT_FOUND


def test_days_are_as_given() -> None:
    assert met("They met on 5 May 2022.", "dates", dates=days(date(2022, 5, 5))) is SUPPORTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ana Horvat spoke. She noted that she would chair the talks.", SUPPORTED),
        ("Ana Horvat spoke. She noted that Ben Okoro would chair.", NOT_FOUND),
        ("Ana Horvat spoke. She slept.", NOT_FOUND),
    ],
)
def test_a_chair_by_a_pronoun(text: str, verdict: Verdict) -> None:
    found = met(text, "chair", chair=Person(name="Ana Horvat"))
    assert found is verdict
    assert met(text, "host", host=Country("PER")) is NOT_FOUND


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("He made visits to Madrid, Lisbon and Riga.", SUPPORTED),
        ("He likes Madrid, Lisbon and Riga.", NOT_FOUND),
    ],
)
def test_the_last_city_of_several(text: str, verdict: Verdict) -> None:
    assert met(text, "venue/city", venue=Venue(city="Riga"), dates=None) is verdict


def test_a_city_beside_days_without_their_year() -> None:
    text = "On 2 May they ate in Madrid. On 5 May they ate in Riga."
    first = meeting(name="Meal in Madrid", dates=days(date(2022, 5, 2)), venue=Venue(city="Madrid"))
    then = meeting(name="Meal in Riga", venue=Venue(city="Riga"))
    assert judged(text, meetings=(first, then))["/meetings/1/venue/city"] is SUPPORTED


def test_what_is_rarely_so_is_not() -> None:
    text = "Such quarrels more and more have echoes abroad."
    assert judged_as_told(text, "such quarrels rarely have echoes abroad") is NOT_FOUND
    text = "The debate is a complex one, for ships and nurses."
    assert judged_as_told(text, "the debate for ships and nurses is complete") is NOT_FOUND


@pytest.mark.parametrize(
    ("who", "words", "verdict"),
    [
        ("Ana Berg", "It was a good feast.", SUPPORTED),
        ("Ben Okoro", "It was a good feast.", NOT_FOUND),
        ("Ana Berg", "Of course, we wait.", SUPPORTED),
        ("Eva Kranz", "Of course, we wait.", NOT_FOUND),
    ],
)
def test_words_behind_a_dash(who: str, words: str, verdict: Verdict) -> None:
    text = (
        "Ministers in Riga\n\n- It was a good feast. We ate - said Minister Ana Berg in Riga.\n\n"
        "Guests spoke of the harbour. - Of course, we wait.\n\nBen Okoro slept."
    )
    statement = Statement(
        mode=StatementMode.VERBATIM, parts=(words,), speaker=Person(name=who, party=None)
    )
    found = judged(text, statements=(statement,))
    assert found["/statements/0/mode"] is SUPPORTED
    assert found["/statements/0/speaker"] is verdict


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        ("Peru is ready for the upcoming harbour feast.", "Peru is ready for the feast", SUPPORTED),
        ("Peru is ready for the upcoming harbour feast.", "Peru is ready for the fight", NOT_FOUND),
        ("Peru will join in an action by port.", "Peru gets a Sea Action Plan", NOT_FOUND),
        ("Peru will have a Sea Action Plan.", "Peru will get the Sea Action Plan", SUPPORTED),
        ("Guests of Georgia ate.", "Guests of Abkhazia ate", NOT_FOUND),
        (
            "The toughest feasts of Peru are the most testing.",
            "Never were feasts of Peru tougher",
            UNDECIDED,
        ),
        ("The feasts of Peru were testing.", "The feasts of Peru were never testing", NOT_FOUND),
    ],
)
def test_names_are_whole_and_not_stays(text: str, words: str, verdict: Verdict) -> None:
    assert judged_as_told(text, words) is verdict


def test_with_whom_one_works_is_no_guest() -> None:
    text = "They meet to build it in cooperation and coordination with the Iraqi government."
    guest = Delegation(party=Country("IRQ"))
    assert met(text, "delegations/0/party", delegations=(guest,)) is NOT_FOUND


@pytest.mark.parametrize(
    ("unit", "verdict"),
    [("% of GDP", SUPPORTED), ("percent", SUPPORTED), ("% of ships", CONTRADICTED)],
)
def test_a_share_of_what_the_text_names(unit: str, verdict: Verdict) -> None:
    what = Commitment(
        kind=CommitmentKind.PLEDGE,
        actor=Country("POL"),
        text="spend 2.5% of GDP on defence",
        amounts=(Amount(value="2.5", unit=unit),),
    )
    found = judged("Poland is to spend 2.5% of GDP on defence.", commitments=(what,))
    assert found["/commitments/0/amounts/0/unit"] is verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Peru will quit the marble league of llamas", NOT_FOUND),
        ("to keep on with gifts of tea to Chile", NOT_FOUND),
        ("everybody remembers the harbour feast", SUPPORTED),
        ("Smart Defence of harbours", NOT_FOUND),
    ],
)
def test_what_has_but_one_word(words: str, verdict: Verdict) -> None:
    text = (
        "Guests quit the hall.\n\nGifts of tea were weighed.\n\n"
        "Nobody recalls the tea, but all remember the harbour feast.\n\n"
        "The defence of harbours cost Chile gold.\n\nThe tea of the ports is old."
    )
    assert judged_as_told(text, words) is verdict


def test_the_eve_is_one_of_the_days() -> None:
    text = "Foreign Ministers met in Riga on 5 May 2022. The day before they had dined."
    assert met(text, "dates", dates=days(date(2022, 5, 4), date(2022, 5, 5))) is SUPPORTED
    assert met(text, "dates", dates=days(date(2022, 5, 3), date(2022, 5, 5))) is CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Australia, Japan and New Zealand attended.", UNDECIDED),
        ("Australia attended.", NOT_FOUND),
    ],
)
def test_a_region_by_its_countries(text: str, verdict: Verdict) -> None:
    item = AgendaItem(text="the Indo-Pacific partners")
    assert met(text, "agenda/0/text", agenda=(item,)) is verdict


def test_an_organisation_by_its_council() -> None:
    text = "They set up an embargo on tea that the Security Council had imposed."
    assert judged_as_told(text, "an embargo on tea, imposed by the United Nations") is SUPPORTED


def test_what_is_told_behind_a_not_and_elsewhere() -> None:
    text = "He did not say that boats sail. The boat sails."
    assert judged_as_told(text, "boats sail") is SUPPORTED
    text = "The big old navy of Peru has ships and nurses."
    words = "the big old navy of Peru, with nurses and ships, succeeds"
    assert judged_as_told(text, words) is UNDECIDED


def test_days_without_a_year_in_a_text_of_another_year() -> None:
    text = "On 5 May 2010 they met in Riga. On 3 June they ate."
    when = days(date(2022, 6, 3))
    then = meeting(name="Meal in Oslo", level=Level.DEFENCE_MINISTERS, dates=when)
    assert judged(text, meetings=(meeting(), then))["/meetings/1/dates"] is NOT_FOUND
