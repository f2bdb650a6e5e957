"""NB316, NB412 and NB510: whom a brief names, its text has to name too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    AgendaItem,
    Brief,
    Code,
    Commitment,
    CommitmentKind,
    Country,
    Organisation,
    Person,
    Venue,
    reference,
)
from natobrief.checks.naming import Party
from natobrief.lexicon.organisations import THE_MEETING
from tests.checks.making import ANA, PLAIN, QUIET, STOLTENBERG, brief, meeting, pointers, said

MOLDOVA = Country("MDA")


def commitment(actor: Party, addressee: Party | None = None, *beneficiaries: Country) -> Commitment:
    return Commitment(
        kind=CommitmentKind.PLEDGE,
        actor=actor,
        addressee=addressee,
        beneficiaries=beneficiaries,
        text="help",
    )


class TestNamed:
    @pytest.mark.parametrize(
        ("text", "who"),
        [
            pytest.param(PLAIN, ANA, id="nobody is named"),
            pytest.param("Ana Kovač spoke.", ANA, id="the given name alone"),
            pytest.param("Horvatian wines.", ANA, id="inside a word"),
            pytest.param("The Chair spoke.", STOLTENBERG, id="another office"),
        ],
    )
    def test_persons_not_named(self, text: str, who: Person) -> None:
        held = brief(text, persons=[who], meetings=[meeting()])
        assert pointers(Code.PARTY_NOT_NAMED, held)[:1] == ["/persons/0"]

    @pytest.mark.parametrize(
        ("text", "who"),
        [
            pytest.param("Ms Horvat spoke.", ANA, id="the family name"),
            pytest.param("MS HORVAT SPOKE.", ANA, id="in capitals"),
            pytest.param("The Secretary General spoke.", STOLTENBERG, id="by office"),
            pytest.param(
                "President von der Leyen spoke.",
                Person(name="Ursula von der Leyen"),
                id="with particles",
            ),
            pytest.param("Mr Horvat", Person(name="Mr Ana Horvat"), id="with a title"),
        ],
    )
    def test_persons_named(self, text: str, who: Person) -> None:
        held = brief(text, persons=[who], meetings=[meeting()])
        assert "/persons/0" not in pointers(Code.PARTY_NOT_NAMED, held)

    @pytest.mark.parametrize(
        ("text", "who"),
        [
            pytest.param("the Alliance", Organisation(name="NATO"), id="by another name"),
            pytest.param("the Secretary General", Organisation(name="NATO"), id="by its offices"),
            pytest.param("the EU", Organisation(name="European Union"), id="by abbreviation"),
            pytest.param(
                "the QX met", Organisation(name="Quorn League", abbreviation="QX"), id="its own one"
            ),
            pytest.param("the Council", THE_MEETING, id="those who meet"),
        ],
    )
    def test_organisations_named(self, text: str, who: Organisation) -> None:
        held = brief(text, persons=[Person(name="Council", party=who)], meetings=[meeting()])
        assert "/persons/0/party" not in pointers(Code.PARTY_NOT_NAMED, held)

    def test_an_organisation_not_named(self) -> None:
        held = brief(PLAIN, persons=[Person(name="room", party=Organisation(name="NATO"))])
        assert pointers(Code.PARTY_NOT_NAMED, held) == ["/persons/0/party"]
        meant = brief(PLAIN, persons=[Person(name="room", party=THE_MEETING)])
        assert pointers(Code.PARTY_NOT_NAMED, meant) == ["/persons/0/party"]

    def test_a_short_form_needs_its_capitals(self) -> None:
        who = Organisation(name="Quorn League", abbreviation="US")
        held = brief("They told us so.", persons=[Person(name="They", party=who)])
        assert pointers(Code.PARTY_NOT_NAMED, held) == ["/persons/0/party"]

    @given(st.sampled_from(reference.partners_on(QUIET)))
    def test_a_country_by_name(self, country: Country) -> None:
        item = AgendaItem(text="help", countries=(country,))
        named = brief(f"Talks about {country.name}.", meetings=[meeting(agenda=[item])])
        assert pointers(Code.PARTY_NOT_NAMED, named) == []
        other = brief(PLAIN, meetings=[meeting(agenda=[item])])
        assert pointers(Code.PARTY_NOT_NAMED, other) == ["/meetings/0/agenda/0/countries/0"]

    def test_the_country_of_a_venue_may_follow_from_its_city(self) -> None:
        held = brief("In Riga.", meetings=[meeting(venue=Venue(country=Country("LVA")))])
        assert pointers(Code.PARTY_NOT_NAMED, held) == []


class TestSpeaker:
    def test_a_speaker_named_nowhere(self) -> None:
        held = brief(PLAIN, statements=[said("The room was cold", by=ANA)])
        assert pointers(Code.SPEAKER_NOT_NAMED, held) == ["/statements/0/speaker"]

    @pytest.mark.parametrize("who", [None, ANA, Organisation(name="EU")])
    def test_a_speaker_named(self, who: object) -> None:
        held = brief("“Yes,” said Horvat of the EU.", statements=[said("Yes,", by=who)])
        assert pointers(Code.SPEAKER_NOT_NAMED, held) == []


class TestCommitments:
    @pytest.mark.parametrize(
        ("held", "which"),
        [
            pytest.param(commitment(ANA), "actor", id="actor"),
            pytest.param(commitment(Country("UKR"), MOLDOVA), "addressee", id="addressee"),
            pytest.param(
                commitment(Country("UKR"), None, Country("UKR"), MOLDOVA),
                "beneficiaries/1",
                id="beneficiary",
            ),
        ],
    )
    def test_nobody_named(self, held: Commitment, which: str) -> None:
        found = brief("Ukraine will help.", commitments=[held])
        assert pointers(Code.COMMITMENT_OF_NOBODY, found) == [f"/commitments/0/{which}"]
        assert pointers(Code.PARTY_NOT_NAMED, found) == []

    def test_all_named(self) -> None:
        text = "Ukraine will help Moldova."
        found = brief(text, commitments=[commitment(Country("UKR"), MOLDOVA, MOLDOVA)])
        assert pointers(Code.COMMITMENT_OF_NOBODY, found) == []

    def test_those_who_meet_need_no_words(self) -> None:
        found: Brief = brief(PLAIN, commitments=[commitment(THE_MEETING)], meetings=[meeting()])
        assert pointers(Code.COMMITMENT_OF_NOBODY, found) == []
