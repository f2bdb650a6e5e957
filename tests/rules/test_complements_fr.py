"""Who holds a French office, behind whatever the office is of."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Brief, Country, Language
from natobrief.testing.filler import filler

_OF = st.sampled_from(
    [
        "de la commission des lois de la Chambre des députés",
        "de la 3e commission des Affaires étrangères",
        "aux Affaires politiques et à la Sécurité",
        "chargée du suivi des accords",
        "de l'Agence des ports et du transport fluvial",
        "d'une mission de conseil auprès de l'Union européenne",
    ]
)


def _read(text: str) -> Brief:
    brief = extract(text, language=Language.FR).brief
    assert brief is not None
    return brief


def _parties(brief: Brief) -> set[str]:
    parties = (each.party for each in brief.meeting.delegations)
    return {each.alpha3 if isinstance(each, Country) else each.name for each in parties}


@given(office=st.sampled_from(["présidente", "commissaire", "directrice"]), of=_OF)
@example(office="commissaire", of="aux Affaires politiques et à la Sécurité")
def test_who_holds_an_office_stands_behind_what_it_is_of(office: str, of: str) -> None:
    brief = _read(f"Le ministre a rencontré la {office} {of}, Ida Holm, à Riga.")
    assert "Ida Holm" in {each.name for each in brief.persons}


@given(verb=st.sampled_from(["a quitté", "est arrivé à", "rejoindra", "qui connaît"]))
def test_what_somebody_does_is_no_part_of_an_office(verb: str) -> None:
    """The name behind the comma is then of something else."""
    brief = _read(f"Le ministre de la Mer {verb} Riga, Harbour Light, et y reste.")
    assert [each.name for each in brief.persons] == []


@given(filler())
def test_filler_behind_an_office_holds_no_name(text: str) -> None:
    brief = _read(f"Le ministre de la Mer est là. {text}")
    assert [each.name for each in brief.persons] == []


def test_a_lead_that_goes_on_in_small_letters_leads_to_those_below() -> None:
    brief = _read(
        "La session de la Conférence des chefs d'État et de gouvernement de la CEDEAO s'est tenue "
        "le 22 décembre 2018 à Abuja.\n"
        "Étaient présents à cette session, les chefs d'État et de gouvernement\n"
        "ci-après, ou leurs représentants :\n"
        "S. E. M. Kofi Mensah, Président de la République du Togo\n"
        "S. E. M. Moussa Traoré, Président de la République du Mali\n"
    )
    assert _parties(brief) == {"TGO", "MLI"}


TALKS = [
    pytest.param(
        "Le ministre de la Défense, M. Ivo Berg, a effectué le 5 mai 2014 une visite de travail à "
        "Rome auprès de son homologue italien.",
        {"ITA"},
        id="with whom a visit is",
    ),
    pytest.param(
        "La ministre de la Mer, Mme Ida Holm, a tenu, le 5 mai 2014 à Fès, une série d'entretiens "
        "avec ses homologues. Il s'agit notamment de la ministre espagnole de la Mer et du "
        "ministre turc de la Mer.",
        {"ESP", "TUR"},
        id="who they are, in the next sentence",
    ),
    pytest.param(
        "Le ministre de la Défense, M. Ivo Berg, a reçu, le 5 mai 2014, à l'occasion d'une visite "
        "de travail, la ministre de la Défense du Royaume de Belgique, Mme Ida Holm, à Luxembourg.",
        {"BEL"},
        id="an occasion between verb and guest",
    ),
    pytest.param(
        "Le ministre de la Défense, M. Ivo Berg, a été reçu le 5 mai 2014 par le Premier ministre "
        "de la République fédérale démocratique d'Éthiopie.",
        {"ETH"},
        id="a long name of a state",
    ),
]


@pytest.mark.parametrize(("text", "parties"), TALKS)
def test_whom_somebody_meets(text: str, parties: set[str]) -> None:
    brief = _read(text)
    assert str(brief.meeting.dates) == "2014-05-05"
    assert _parties(brief) == parties


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre de la Mer, M. Ivo Berg, vient de boucler une visite à Oslo, le 5 mai 2014.",
        "M. Ivo Berg, ministre de la Défense, commence le 5 mai 2014 une tournée à Oslo.",
        "M. Ivo Berg, ministre de la Défense, s'adressera le 5 mai 2014, à Oslo, au Parlement.",
        "Mme Ida Holm, ministre, prendra la parole le 5 mai 2014 à Oslo devant les députés.",
    ],
)
def test_whatever_is_done_of_a_visit_or_a_speech_tells_its_day(text: str) -> None:
    brief = _read(text)
    assert brief.meeting.dates is not None
    assert str(brief.meeting.dates.first) == "2014-05-05"
    assert brief.meeting.venue is not None
    assert brief.meeting.venue.city == "Oslo"


@pytest.mark.parametrize(
    "of", ["de l'Union européenne", "des pays membres de l'Union européenne", "de la CEDEAO"]
)
def test_whose_ministers_meet_is_no_guest(of: str) -> None:
    brief = _read(
        f"Les ministres de la Défense {of} se sont réunis le 5 mai 2014 à Abuja. "
        "Étaient présents à cette réunion : le président de la Commission de la CEDEAO, "
        "le secrétaire général de l'Union européenne et la ministre norvégienne de la Mer."
    )
    assert ("CEDEAO" in of) is ("European Union" in _parties(brief))
