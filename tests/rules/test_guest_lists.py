"""Guests in lists with bullets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Country, extract
from natobrief.rules.guest_lists import find_listed_guests
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_GUESTS = (
    "Ms Aiko Mori, Minister of Defence of Japan",
    "the President of Georgia",
    "Moldova",
    "Austrian Foreign Minister Eva Gruber",
)


def _read(text: str) -> list[str]:
    return [found.phrase.of(text) for _, found in find_listed_guests(mark(text))]


@given(
    st.lists(st.sampled_from(_GUESTS), min_size=1, max_size=5),
    st.sampled_from(
        [
            "Also taking part:",
            "The meeting will be attended by:",
            "Guests:",
            "They attended the Summit:",
            "Étaient présents à cette session, les chefs d'État suivants ou leurs délégués :",
        ]
    ),
    st.sampled_from(["- ", "• ", "1. ", ""]),
    filler(max_sentences=2),
)
def test_planted_guests_are_found(guests: list[str], lead: str, bullet: str, before: str) -> None:
    """Every line comes back, without its bullet, up to the first that names nobody."""
    lines = "\n\n".join(f"{bullet}{guest}" for guest in guests)
    assert _read(f"{before}\n\n{lead}\n\n{lines}\n\nThe hall is open.") == guests


@given(filler())
def test_prose_lists_nobody(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(phrase for phrase in _read(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Also taking part:", id="nothing after"),
        pytest.param("On the agenda:\n\n- Georgia", id="topics"),
        pytest.param("Also taking part:\n\n- a band", id="nobody"),
        pytest.param("Also taking part are these.\n\n- Georgia", id="no colon"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


_PRESENT = st.sampled_from(
    [
        "Étaient présents au Sommet les chefs d’État de l’organisation mentionnés ci-dessous :",
        "Ont également participé à cette session :",
        "Ont assisté à la réunion :",
        "Étaient présents :",
    ]
)
_FROM = st.sampled_from(
    [
        ("Président de la République togolaise", "TGO"),
        ("Président de la République Tunisienne", "TUN"),
        ("Président de la République de Guinée Bissau", "GNB"),
        ("Présidente de la République du Bénin", "BEN"),
        ("Ministre des Affaires étrangères, République du Sénégal", "SEN"),
        ("Président du Burkina", "BFA"),
    ]
)


@given(
    lead=_PRESENT,
    bullet=st.sampled_from(["●", "•", "-", "■", "➢", "○"]),
    title=st.sampled_from(["S.E.", "S. Exc.", "S.E.M.", "S. E. M."]),
    guests=st.lists(_FROM, min_size=2, max_size=5, unique=True),
)
def test_french_lists_of_those_present(
    lead: str, bullet: str, title: str, guests: list[tuple[str, str]]
) -> None:
    lines = "\n".join(f"  {bullet} {title} Koffi Holm, {office} ;" for office, _ in guests)
    opening = "Les chefs d’État ont tenu un sommet à Oslo le 3 mai 2022."
    meeting = extract(f"{opening}\n\n{lead}\n{lines}\n").brief.meeting
    found = {each.party.alpha3 for each in meeting.delegations if isinstance(each.party, Country)}
    assert found == {code for _, code in guests}


def test_one_behind_a_colon_takes_part() -> None:
    text = (
        "Les chefs d’État ont tenu un sommet à Oslo le 3 mai 2022.\n\n2. Ont également participé à "
        "la Session : S.E.M. Koffi Holm, Président de la Commission de l’Union Africaine."
    )
    assert [str(each.party) for each in extract(text).brief.meeting.delegations] == [
        "African Union"
    ]
