"""Noun phrases that name guests."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.guest_phrases import find_guest_phrases
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole


def _read(text: str, language: Language = Language.EN) -> list[tuple[str, str]]:
    """Return each phrase with its verb."""
    marked = mark(text, language)
    return [
        (found.phrase.of(text), found.verb.of(text))
        for found in find_guest_phrases(marked, whole(marked))
    ]


@given(
    st.sampled_from(["The ministers of Japan", "Georgia and Japan", "Their Japanese colleague"]),
    st.sampled_from(["will attend", "are due to participate", "have been invited", "would join"]),
)
def test_planted_phrase_is_found(phrase: str, verb: str) -> None:
    assert (phrase, verb) in _read(f"{phrase} {verb} in Oslo.")


@given(
    aside=st.sampled_from(["", ", united through our harbours"]),
    lead=st.sampled_from(["We, the ", "The ", "Today, in their third meeting, the G7 "]),
    who=st.sampled_from(["foreign ministers of ", "Foreign Ministers of the Quay Five - "]),
    verb=st.sampled_from(["condemn", "again called on", "reaffirm", "strongly welcomed"]),
)
def test_those_of_several_countries_who_issue_a_text_met(
    aside: str, lead: str, who: str, verb: str
) -> None:
    countries = "Norway, Spain and the United Kingdom"
    close = " -" if who.endswith("- ") else aside
    text = f"{lead}{who}{countries}{close} {verb} the attack."
    marked = mark(f"Joint statement on ports\n\n{text}\n\nWe call on all to help.")
    sentence = marked.document.sentences[1]
    found = [each.phrase.of(marked.document.text) for each in find_guest_phrases(marked, sentence)]
    assert found == [countries]
    alone = mark(f"Opening remarks at the quay\n\n{text}")
    assert list(find_guest_phrases(alone, alone.document.sentences[1])) == []


@given(
    lead=st.sampled_from(["Nous, ", "Les ", "Lors de notre réunion à Oslo, nous, "]),
    of=st.sampled_from(["", "des Affaires étrangères ", "de la Défense "]),
    verb=st.sampled_from(["condamnons", "appellent", "ont ensemble salué", "soutenons"]),
)
def test_so_did_those_who_issue_it_in_french(lead: str, of: str, verb: str) -> None:
    countries = "Norvège, de l'Espagne et du Royaume-Uni"
    text = f"Déclaration conjointe\n\n{lead}ministres {of}de la {countries} {verb} le port."
    marked = mark(text, Language.FR)
    sentence = marked.document.sentences[-1]
    found = [each.phrase.of(text) for each in find_guest_phrases(marked, sentence)]
    assert found == [f"la {countries}"]


@given(filler())
def test_prose_has_no_guests(text: str) -> None:
    assert _read(text) == []


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    assert all(phrase.strip() and verb for phrase, verb in _read(text))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        pytest.param("He said that Japan will attend.", "Japan", id="after that"),
        pytest.param("They met; Japan will attend.", "Japan", id="after a semicolon"),
        pytest.param(
            "The King of Japan, and the ministers of Georgia, will attend.",
            "The King of Japan, and the ministers of Georgia",
            id="a list goes on",
        ),
        pytest.param(
            "They will meet in Oslo, and the ministers of Georgia will attend.",
            "the ministers of Georgia",
            id="a clause after and",
        ),
        pytest.param(
            "Japanese Prime Minister and Minister of Defence Ken Ito and the Georgian President "
            "Nino Beridze met.",
            "Japanese Prime Minister and Minister of Defence Ken Ito and the Georgian President "
            "Nino Beridze",
            id="office-holders who met, by name",
        ),
        pytest.param(
            "The President of Japan, the King of the Kingdom of Spain and the Iraqi Minister met.",
            "The President of Japan, the King of the Kingdom of Spain and the Iraqi Minister",
            id="office-holders who met",
        ),
        pytest.param("Japan will be in attendance.", "Japan", id="in attendance"),
        pytest.param(
            "We also welcomed the foreign minister of Japan.",
            "the foreign minister of Japan",
            id="we welcomed",
        ),
        pytest.param(
            "The ministers of Norway, Japan and Iraq came together in Oslo.",
            "Norway, Japan and Iraq",
            id="those of several countries",
        ),
        pytest.param(
            "Representatives of the Quay Group – Norway, Japan and the United Kingdom – met.",
            "Norway, Japan and the United Kingdom",
            id="a group and its members",
        ),
        pytest.param(
            "The meeting of Ministers of the Quay Group (Q4) and Port countries—Norway, Japan and "
            "Iraq—took place in Oslo.",
            "Norway, Japan and Iraq",
            id="a meeting of a group and its members",
        ),
        pytest.param("Among the participants are Japan and Iraq.", "Japan and Iraq", id="among"),
        pytest.param("Japan will attend the Military Committee Conference.", "Japan", id="theirs"),
        pytest.param("Japan attended the Military Committee conference.", "Japan", id="attended"),
        pytest.param("They came to meet with Japan.", "Japan", id="to meet"),
        pytest.param(
            "He met with the Japanese minister on 5 May 2022, the last day of the week.",
            "the Japanese minister",
            id="on a day",
        ),
        pytest.param(
            "Japan has been invited, as well as the minister of Jordan.",
            "the minister of Jordan",
            id="as well as",
        ),
        pytest.param("Talks with invitees Japan and Iraq.", "Japan and Iraq", id="invitees"),
        pytest.param(
            "The leaders of the Allies and Japan, which has observer status, will hold talks.",
            "Japan",
            id="a status by the way",
        ),
        pytest.param(
            "Ministers of Defence from NATO and Japan took stock of it.", "Japan", id="took stock"
        ),
        pytest.param("Japan will address the North Atlantic Council.", "Japan", id="to address"),
        pytest.param("Japan’s minister attends.", "Japan’s minister", id="attends"),
        pytest.param("Japan, which is far away, will attend.", "Japan", id="told by the way"),
        pytest.param("They will be joined by Japan for talks.", "Japan", id="joined by"),
        pytest.param("Guests: Japan; Georgia.", "Japan; Georgia.", id="listed"),
        pytest.param(
            "Also attending will be the minister of Japan.", "the minister of Japan", id="turned"
        ),
        pytest.param(
            "Also attending will be OSCE representatives.", "OSCE representatives", id="of one too"
        ),
    ],
)
def test_hits(text: str, phrase: str) -> None:
    assert phrase in [found for found, _ in _read(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Japan will join NATO.", id="the Alliance itself"),
        pytest.param("They will hold talks in Japan.", id="a place"),
        pytest.param("Japan will address corruption.", id="a topic is addressed"),
        pytest.param("Ports as well as Japan were praised.", id="nobody comes"),
        pytest.param("Will attend.", id="nobody"),
        pytest.param("Japan will attend the Bergen Sea Forum.", id="another event"),
        pytest.param("She met with the Japanese foreign minister last week.", id="last week"),
        pytest.param("He received the minister of Japan just last month.", id="last month"),
        pytest.param("He met with Japanese President Aiko Mori recently.", id="recently"),
        pytest.param(
            "He cited his meeting with Foreign Minister Aiko Mori of Japan earlier this year.",
            id="his meeting earlier",
        ),
        pytest.param(
            "He recalled talks with the Japanese foreign minister last month.", id="talks"
        ),
        pytest.param("It is more important to talk with Japan.", id="it is good to"),
        pytest.param("We are ready to talk with Japan.", id="ready to"),
        pytest.param("Japan attended the Bergen Sea Forum.", id="attended another event"),
        pytest.param("With Japanese minister Aiko Mori as host, they meet.", id="a host"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


def test_who_speaks_to_those_who_meet_is_a_french_guest() -> None:
    text = "Le ministre du Japon s’adressera aux dirigeants."
    [(phrase, _)] = _read(text, Language.FR)
    assert phrase == "Le ministre du Japon"


def test_past_french_is_read() -> None:
    text = "Le Japon a participé à la réunion."
    assert _read(text, Language.FR) == [("Le Japon", "a participé à")]


def test_french_is_read() -> None:
    text = "Les ministres du Japon participeront aux débats."
    assert _read(text, Language.FR) == [("Les ministres du Japon", "participeront")]


@given(
    lead=st.sampled_from(
        [
            "Sur invitation de la présidence polonaise de l'OSCE",
            "Invitée par l'Italie, qui préside l'OSCE",
            "Oslo, 3 mai 2022 - À l'invitation de la Pologne",
        ]
    )
)
def test_who_invites_is_no_guest(lead: str) -> None:
    text = f"{lead}, la ministre du Japon participe à la réunion."
    assert ("la ministre du Japon", "participe") in _read(text, Language.FR)


@pytest.mark.parametrize("sent", ["Ships", "Troops", "Combat aircraft", "Some 300 soldiers"])
@pytest.mark.parametrize(
    "countries", ["Japan", "Latvia and Japan", "Latvia, the Netherlands and Iraq"]
)
def test_what_a_country_sends_is_nobody_who_comes(sent: str, countries: str) -> None:
    assert _read(f"{sent} from {countries} will take part in the exercise.") == []


@pytest.mark.parametrize("who", ["Ministers from Latvia and Japan", "The army chiefs of Latvia"])
def test_who_comes_from_a_country_is_a_guest(who: str) -> None:
    assert _read(f"{who} will take part in the talks.") == [(who, "will take part")]


@given(
    called=st.sampled_from(["co-organized by", "co-hosted by", "co-chaired by"]),
    event=st.sampled_from(["summit", "foreign ministers' meeting", "special conference"]),
    lead=st.sampled_from(["after the", "since the", "following an", "ahead of the"]),
)
def test_who_called_another_event_is_no_guest(called: str, event: str, lead: str) -> None:
    who = "President Ivo Horvat of Latvia and his Polish counterpart Jan Nowak"
    text = f"{event} on 25 February 2022, {called} {who}."
    assert _read(f"They meet again {lead} {text}") == []
    assert _read(f"They met at the {text}") != []
