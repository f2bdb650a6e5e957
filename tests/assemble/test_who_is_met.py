"""Whoever is met is a person with office and party, and a delegation, whatever the sentence."""

from __future__ import annotations

from typing import Final

from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief import extract

NAMES: Final = ("Dilan Karaveli", "Hiroto Nakagawa", "Jean-Luc Van der Berg", "Zsolt Kerekes")
OFFICES: Final = (
    "President",
    "Prime Minister",
    "Minister of Foreign Affairs",
    "First Deputy Foreign Minister",
    "Minister of State for Foreign Affairs",
    "Minister of the Interior",
    "Minister for Veterans Affairs",
    "Minister of Economy and Innovation",
    "Minister of Trade, Industry and Energy",
    "National Security Adviser",
)
COUNTRIES: Final = (
    ("Latvia", "Latvian", "the Republic of Latvia"),
    ("Japan", "Japanese", "Japan"),
    ("Moldova", "Moldovan", "the Republic of Moldova"),
    ("Jordan", "Jordanian", "the Hashemite Kingdom of Jordan"),
)
FORMS: Final = (
    "the {office} of {state}, {name}",
    "the {office} of {country}, H.E. Mr {name}",
    "{country}'s {office}, {name}",
    "{country}'s {office} {name}",
    "{adjective} {office} {name}",
    "{name}, {office} of {country}",
    "{name}, the {office} of {state}",
)
FRAMES: Final = (
    "The Secretary General met separately with {who}, on 7 October 2024.",
    "On 7 October 2024, the Secretary General hosted {who}, at NATO Headquarters.",
    "The Secretary General was received by {who}, in Riga on 7 October 2024.",
    "The Deputy Secretary General had talks in Sofia on 7 October 2024 with {who}.",
    "The Secretary General will travel to Oslo on 7 October 2024, where he will meet {who}.",
    "Foreign Minister Tuuli Laaksonen is meeting {who}, in Riga on 7 October 2024.",
    "The Defence Minister had a working lunch with {who}, in Riga, Latvia on 7 October 2024.",
    "The Minister held bilateral talks on 7 October 2024 in Prague, the Czech Republic with {who}.",
    "On 7 October 2024, the Minister will hold a meeting with {who}, in The Hague, Netherlands.",
    "The Secretary General held a video conference with {who}, on 7 October 2024.",
)
OFFICES_FR: Final = (
    "président",
    "ministre des Affaires étrangères",
    "ministre de l'Énergie",
    "ministre de l'Économie et des Finances",
    "ministre des Affaires étrangères et européennes",
    "ministre délégué chargé de l'Europe",
    "vice-ministre des Affaires étrangères",
    "secrétaire d'État aux Affaires européennes",
)
COUNTRIES_FR: Final = (
    ("Latvia", "de Lettonie", "letton"),
    ("Japan", "du Japon", "japonais"),
    ("Moldova", "de la République de Moldova", "moldave"),
    ("Armenia", "d'Arménie", "arménien"),
)
FORMS_FR: Final = (
    "le {office} {country}, {name}",
    "le {office} {adjective}, M. {name}",
    "{name}, {office} {country}",
    "M. {name}, le {office} {adjective}",
    "le {office} {adjective} {name}",
)
FRAMES_FR: Final = (
    "Le 7 octobre 2024, le secrétaire général de l'OTAN a rencontré {who}, à Bruxelles.",
    "Le secrétaire général de l'OTAN a été reçu le 7 octobre 2024 à Paris par {who}.",
    "Le secrétaire général a eu le 7 octobre 2024 un entretien téléphonique avec {who}.",
    "Lors de sa visite à Riga le 7 octobre 2024, le secrétaire général a rencontré {who}.",
    "Le ministre s'entretiendra le 7 octobre 2024 à Riga, notamment avec {who}.",
    "La ministre des Armées a déjeuné à Oslo le 7 octobre 2024 avec {who}.",
    "Le secrétaire général s'est entretenu en visioconférence avec {who}, le 7 octobre 2024.",
    "Le secrétaire général et {who}, se sont rencontrés à Oslo le 7 octobre 2024.",
)


#: Those who meet them.
OURS: Final = ("Tuuli Laaksonen", "Marta Ozola")


def _met(text: str) -> tuple[list[tuple[str, str | None, str | None]], list[tuple[str, str]]]:
    """Give who is named, with office and party, and who of the delegations is."""
    brief = extract(text).brief
    people = [
        (each.name, each.office, each.party and each.party.name)
        for each in brief.persons
        if each.name not in OURS and (each.party is None or each.party.name != "NATO")
    ]
    delegations = [
        (each.party.name, each.person.name if each.person else "")
        for meeting in brief.meetings
        for each in meeting.delegations
    ]
    return people, delegations


@given(
    name=st.sampled_from(NAMES),
    office=st.sampled_from(OFFICES),
    country=st.sampled_from(COUNTRIES),
    form=st.sampled_from(FORMS),
    frame=st.sampled_from(FRAMES),
)
@example(NAMES[0], "President", COUNTRIES[2], FORMS[0], FRAMES[0])
@example(NAMES[1], OFFICES[8], COUNTRIES[1], FORMS[0], FRAMES[1])
def test_whoever_is_met(
    name: str, office: str, country: tuple[str, str, str], form: str, frame: str
) -> None:
    party, adjective, state = country
    who = form.format(office=office, country=party, adjective=adjective, state=state, name=name)
    people, delegations = _met(frame.format(who=who).replace(",.", "."))
    assert people == [(name, office, party)]
    assert delegations == [(party, name)]


@given(
    name=st.sampled_from(NAMES),
    office=st.sampled_from(OFFICES_FR),
    country=st.sampled_from(COUNTRIES_FR),
    form=st.sampled_from(FORMS_FR),
    frame=st.sampled_from(FRAMES_FR),
)
@example(NAMES[0], OFFICES_FR[3], COUNTRIES_FR[0], FORMS_FR[3], FRAMES_FR[0])
def test_whoever_is_met_in_french(
    name: str, office: str, country: tuple[str, str, str], form: str, frame: str
) -> None:
    # An office with "et" inside is not told from two who met.
    assume(" et " not in office or not frame.startswith("Le secrétaire général et"))
    party, home, adjective = country
    who = form.format(office=office, country=home, adjective=adjective, name=name)
    people, delegations = _met(frame.format(who=who))
    assert people == [(name, office, party)]
    assert delegations == [(party, name)]


@given(
    visit=st.sampled_from(
        ["will visit", "travelled to", "paid an official visit to", "is visiting", "arrived in"]
    ),
    place=st.sampled_from(
        [
            ("Riga, Latvia", "Riga", "LVA"),
            ("Oslo", "Oslo", "NOR"),
            ("London, the United Kingdom", "London", "GBR"),
            ("Japan", None, "JPN"),
        ]
    ),
)
@example("will visit", ("London, the United Kingdom", "London", "GBR"))
def test_who_visits_where(visit: str, place: tuple[str, str | None, str]) -> None:
    text = f"The Deputy Secretary General, Mircea Geoană, {visit} {place[0]} on 7 October 2022."
    [meeting] = extract(text).brief.meetings
    venue = meeting.venue
    assert venue is not None
    assert venue.country is not None
    assert (venue.city, venue.country.alpha3) == place[1:]
    assert str(meeting.dates) == "2022-10-07"


@given(title=st.sampled_from(["Senators", "Messrs", "Congressmen"]), name=st.sampled_from(NAMES))
def test_a_title_in_the_plural_is_no_part_of_a_name(title: str, name: str) -> None:
    text = f"On 5 May 2022 he met {title} Peter Smith and {name} in Oslo."
    assert [each.name for each in extract(text).brief.persons] == ["Peter Smith", name]


def test_one_word_behind_a_portfolio_is_no_name() -> None:
    text = "On 5 May 2022 he met the Minister of Energy Karaveli in Oslo."
    assert extract(text).brief.persons == ()


@given(
    field=st.sampled_from(
        ["de l'Énergie", "des Affaires européennes", "de la Justice", "du Commerce extérieur"]
    ),
    country=st.sampled_from(COUNTRIES_FR),
    name=st.sampled_from(NAMES),
)
@example("de l'Énergie", COUNTRIES_FR[0], NAMES[0])
def test_a_country_may_stand_within_a_french_office(
    field: str, country: tuple[str, str, str], name: str
) -> None:
    text = (
        f"Le 7 octobre 2024, le secrétaire général de l'OTAN a rencontré le ministre {country[2]} "
        f"{field}, M. {name}, à Bruxelles."
    )
    people, delegations = _met(text)
    assert people == [(name, f"ministre {field}", country[0])]
    assert delegations == [(country[0], name)]


@given(
    office=st.sampled_from(("President", "Foreign Minister", "Prime Minister")),
    country=st.sampled_from(COUNTRIES),
    form=st.sampled_from((FORMS[0], FORMS[4], FORMS[5])),
    met=st.sampled_from(("met", "will meet", "held talks")),
)
def test_one_of_theirs_meets_one_of_ours(
    office: str, country: tuple[str, str, str], form: str, met: str
) -> None:
    party, adjective, state = country
    name = NAMES[0]
    who = form.format(office=office, country=party, adjective=adjective, state=state, name=name)
    text = f"Prime Minister Marta Ozola and {who}, {met} in Riga on 7 October 2024."
    assert _met(text.replace(",,", ","))[1] == [(party, name)]
