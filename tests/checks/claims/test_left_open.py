"""What a record infers, or tells by another word, is no alarm unless the text says otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from natobrief import (
    AgendaItem,
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    Language,
    Level,
    MeetingMode,
    Organisation,
    Person,
    Session,
    SessionKind,
    Status,
    Theme,
    Venue,
    Verdict,
)
from tests.checks.making import judged, judged_as_told, meeting, met

SUPPORTED, NOT_FOUND, CONTRADICTED, UNDECIDED = Verdict
EN, FR = Language.EN, Language.FR


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        (
            "The envoy of Peru slept for a feast.",
            "The envoy of Peru did not sail for a feast",
            NOT_FOUND,
        ),
        ("Peru does not honour the oil treaty.", "Peru mocks the oil treaty", UNDECIDED),
        ("Peru is not an enemy of the miners.", "Peru sees an enemy of the miners", NOT_FOUND),
        ("Peru has not decided to leave the oil pact.", "Peru will leave the oil pact", NOT_FOUND),
        ("Peru will not help the miners.", "Peru will help the miners", NOT_FOUND),
        ("Attacks on ports rose by a quarter.", "Attacks on ports rose by 25%", SUPPORTED),
        ("Attacks on ports rose by a quarter.", "Attacks on ports doubled", NOT_FOUND),
        ("They deplored the arms trade of Peru.", "Welcomed the arms trade of Peru", NOT_FOUND),
        ("They welcomed the arms trade of Peru.", "Condemned the arms trade of Peru", NOT_FOUND),
        ("They welcomed the arms trade of Peru.", "Hailed the arms trade of Peru", SUPPORTED),
        ("The boats sail from Oslo in March.", "The boats sail from Oslo in May", NOT_FOUND),
        ("The boats may sail from Oslo.", "The boats sail from Oslo in May", NOT_FOUND),
        ("The boats sail from Oslo in May.", "The boats sail from Oslo in May", SUPPORTED),
        (
            "On 3 May 2022 they met. Next spring the boats sail from Oslo.",
            "The boats sail from Oslo in spring 2023",
            SUPPORTED,
        ),
        ("The boats sail from Oslo.", "The boats sail from Oslo in 2031", NOT_FOUND),
    ],
)
def test_what_is_told(text: str, words: str, verdict: Verdict) -> None:
    assert (judged_as_told(text, words) is NOT_FOUND) is (verdict is NOT_FOUND)
    assert (judged_as_told(text, words) is SUPPORTED) is (verdict is SUPPORTED)


@pytest.mark.parametrize(
    ("words", "is_refused"),
    [
        ("Le Pérou viole le pacte", False),
        ("Le Pérou respecte le pacte des mines", True),
    ],
)
def test_what_is_told_in_french(words: str, *, is_refused: bool) -> None:
    text = "Ils ont vu que le Pérou ne respecte pas le pacte des mines."
    assert (judged_as_told(text, words, FR) is NOT_FOUND) is is_refused


def test_what_the_reader_infers() -> None:
    text = "NATO Foreign Ministers met in Riga on 5 May 2022."
    assert met(text, "mode", mode=MeetingMode.IN_PERSON) is UNDECIDED
    assert met(text, "mode", mode=MeetingMode.ONLINE) is NOT_FOUND


@pytest.mark.parametrize(
    ("text", "country", "verdict"),
    [
        ("They spoke of the Transdniestrian talks.", "MDA", SUPPORTED),
        ("They spoke of Crimea.", "UKR", SUPPORTED),
        ("They spoke of the Baltic States.", "LVA", SUPPORTED),
        ("They spoke of the Baltic States.", "POL", NOT_FOUND),
        ("They spoke of Crimea.", "MDA", NOT_FOUND),
    ],
)
def test_countries_by_their_parts_and_groups(text: str, country: str, verdict: Verdict) -> None:
    items = (AgendaItem(text="They spoke", countries=(Country(country),)),)
    assert met(text, "agenda/0/countries/0", agenda=items) is verdict


@pytest.mark.parametrize(
    ("theme", "country", "verdict"),
    [
        (Theme.MIDDLE_EAST_NORTH_AFRICA, "SYR", SUPPORTED),
        (Theme.WESTERN_BALKANS, "SRB", SUPPORTED),
        (Theme.INDO_PACIFIC, "JPN", SUPPORTED),
        (Theme.INDO_PACIFIC, "SYR", NOT_FOUND),
    ],
)
def test_themes_of_regions(theme: Theme, country: str, verdict: Verdict) -> None:
    items = (AgendaItem(text="the truce", themes=(theme,), countries=(Country(country),)),)
    text = "They spoke of the truce."
    assert met(text, "agenda/0/themes/0", agenda=items) is verdict


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("Lakeland Ministers", SUPPORTED),
        ("Ministers of Lakeland", SUPPORTED),
        ("Riverside Ministers", NOT_FOUND),
        ("Lakeland Club", NOT_FOUND),
    ],
)
def test_groups_by_their_words(name: str, verdict: Verdict) -> None:
    actor = Organisation(name=name)
    one = Commitment(kind=CommitmentKind.PLEDGE, actor=actor, text="buy boats")
    text = "The ministers came from Lakeland. The ministers will buy boats."
    assert judged(text, commitments=(one,))["/commitments/0/actor"] is verdict


@pytest.mark.parametrize(
    ("text", "office", "verdict"),
    [
        ("Harbour chief and rail minister Ana Berg spoke.", "Rail Minister", SUPPORTED),
        (
            "Harbour Chief and Rail Minister Ana Berg spoke.",
            "Rail Minister and Harbour Chief",
            SUPPORTED,
        ),
        (
            "Harbour Pilot Ana Berg spoke. She slept. Rail Warden Ana Berg slept.",
            "Rail Warden and Harbour Pilot",
            SUPPORTED,
        ),
        ("The IWC sat. Chairwoman Ana Berg spoke.", "IWC Chairwoman", SUPPORTED),
        (
            "The head of the harbour, Ana Berg, spoke.",
            "Commander of the harbour",
            UNDECIDED,
        ),
        ("The head of the harbour, Ana Berg, spoke.", "Commander of Peru's harbour", NOT_FOUND),
        ("Ana Berg spoke.", "Harbour Master", NOT_FOUND),
        ("Harbour Pilot Ana Berg spoke.", "Harbour Master", NOT_FOUND),
    ],
)
def test_offices(text: str, office: str, verdict: Verdict) -> None:
    person = Person(name="Ana Berg", office=office)
    found = judged(f"They met.\n\n{text}", persons=(person,))["/persons/0/office"]
    assert (found in {NOT_FOUND, CONTRADICTED}) is (verdict is NOT_FOUND)
    assert (found is SUPPORTED) is (verdict is SUPPORTED)


def test_whom_somebody_comes_for_need_not_be_named() -> None:
    person = Person(name="Ana Berg", party=Country("NOR"))
    guest = Delegation(party=Country("NOR"), status=Status.ALLY, person=person)
    found = judged("They met Ana Berg.", meetings=(meeting(delegations=(guest,)),))
    assert found["/meetings/0/delegations/0/party"] is UNDECIDED
    assert found["/meetings/0/delegations/0/person/party"] is UNDECIDED
    found = judged("They met nobody.", meetings=(meeting(delegations=(guest,)),))
    assert found["/meetings/0/delegations/0/party"] is NOT_FOUND


@pytest.mark.parametrize(
    ("title", "verdict"),
    [
        ("Working lunch with the King", NOT_FOUND),
        ("Audience with the King", SUPPORTED),
    ],
)
def test_a_meal_is_told(title: str, verdict: Verdict) -> None:
    session = Session(title=title, kind=SessionKind.OTHER)
    text = "He worked. He had an audience with the King."
    assert met(text, "sessions/0/title", sessions=(session,)) is verdict


@pytest.mark.parametrize(
    ("name", "verdict"), [("Next harbour meeting", UNDECIDED), ("Harbour meeting", NOT_FOUND)]
)
def test_the_city_of_the_next_meeting(name: str, verdict: Verdict) -> None:
    text = "The harbour meeting was long. They slept.\n\nPeru hosts the rest, in Narvik, in spring."
    later = meeting(name=name, level=Level.OTHER, venue=Venue(city="Narvik"))
    found = judged(text, meetings=(meeting(name="Talks", level=Level.OTHER), later))[
        "/meetings/1/venue/city"
    ]
    assert found is verdict


@pytest.mark.parametrize(
    ("name", "verdict"), [("Warsaw Summit", UNDECIDED), ("Lima Summit", NOT_FOUND)]
)
def test_a_meeting_called_after_a_capital(name: str, verdict: Verdict) -> None:
    text = "Poland hosts the summit in July."
    assert met(text, "name", name=name, level=Level.OTHER) is verdict


def test_a_host_of_the_country_of_the_venue() -> None:
    text = "The ministers met in Naples at the invitation of Minister Ana Berg on 5 May 2022."
    host: dict[str, Any] = {"venue": Venue(city="Naples", country=Country("ITA"))}
    assert met(text, "host", host=Country("ITA"), **host) is SUPPORTED
    who = Person(name="Ana Berg", party=Country("ITA"))
    assert met(text, "chair", chair=who, **host) is UNDECIDED
    who = Person(name="Ana Berg", party=Country("PER"))
    assert met("Ana Berg spoke in Naples.", "chair", chair=who, **host) is NOT_FOUND


def test_a_meal_that_no_text_has_is_not_told_by_the_rest_of_its_title() -> None:
    session = Session(
        title="Session and dinner on the defence of the harbour", kind=SessionKind.OTHER
    )
    text = "There will be a session on the defence of the harbour."
    assert met(text, "sessions/0/title", sessions=(session,)) is NOT_FOUND


@pytest.mark.parametrize(
    ("office", "verdict"),
    [("Deputy Prime Minister", SUPPORTED), ("Assistant Prime Minister", CONTRADICTED)],
)
def test_what_makes_an_office_another_stands_right_before_it(office: str, verdict: Verdict) -> None:
    person = Person(name="Ana Berg", office=office)
    text = "They met.\n\nThe Deputy Norwegian Prime Minister, Ana Berg, spoke to assistant cooks."
    assert judged(text, persons=(person,))["/persons/0/office"] is verdict


def _acts(text: str, words: str, actor: Any) -> Verdict:
    made = Commitment(kind=CommitmentKind.PLEDGE, actor=actor, text=words)
    return judged(text, commitments=(made,))["/commitments/0/actor"]


def test_those_of_a_group_are_told_by_the_words_of_its_name() -> None:
    text = "Ministers met. European and foreign guests pledged to send 20 million euros."
    group = Organisation(name="European foreign ministers")
    assert _acts(text, "pledged to send 20 million euros", group) is SUPPORTED


@pytest.mark.parametrize("actor", [Country("CHL"), Organisation(name="United Nations")])
def test_a_pledge_of_another_is_contradicted(actor: Any) -> None:
    text = (
        "Peru pledged to send 20 million euros.\n\nChile and the United Nations were thanked.\n\n"
        "The European Union pledged to send 30 ships."
    )
    words = "Peru pledged to send 20 million euros"
    if isinstance(actor, Organisation):
        words = "The European Union pledged to send 30 ships"
    assert _acts(text, words, actor) in {CONTRADICTED, NOT_FOUND}


@pytest.mark.parametrize(("count", "verdict"), [("30", SUPPORTED), ("20", NOT_FOUND)])
def test_a_number_of_the_same_things_nearer_to_the_words(count: str, verdict: Verdict) -> None:
    text = "Peru sent 30 ships to the harbour of Narvik, and long after that scrapped 20 ships."
    found = judged_as_told(text, f"To Narvik's harbour Peru has sent {count} ships")
    assert (found is SUPPORTED) is (verdict is SUPPORTED)
