"""What sort of part of a meeting a title names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import SessionKind
from natobrief.rules.session_kind import is_no_session, kind_of_session
from natobrief.testing.filler import filler


@given(st.text(), st.integers(0, 9))
def test_any_title_is_survived(title: str, start: int) -> None:
    found = kind_of_session(title, start)
    assert found is None or start <= found.span.start < found.span.end <= start + len(title)


@given(prose=filler())
def test_prose_names_none(prose: str) -> None:
    assert kind_of_session(prose) is None
    assert not is_no_session(prose)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Doorstep statement by the Secretary General", "doorstep"),
        ("Joint press point with the King", "press_conference"),
        ("Conférence de presse du président", "press_conference"),
        ("Arrivals and doorstep statements", "arrival"),
        ("Accueil officiel", "arrival"),
        ("Family photo", "photo"),
        ("Portrait officiel", "photo"),
        ("Handshake with the King", "photo"),
        ("Working dinner", "meal"),
        ("Déjeuner de travail", "meal"),
        ("Signing ceremony", "ceremony"),
        ("Bilateral meeting with the King", "bilateral"),
        ("Meeting of the Council, followed by a press conference", "meeting"),
        ("Press conference following the meeting", "press_conference"),
        ("Opening remarks at the meeting", "other"),
        ("Background briefing", "other"),
        ("Séance de clôture", "meeting"),
        ("Official welcome by the King", "arrival"),
        ("Welcome briefing by the Spokesperson", "other"),
        ("Welcome remarks", "other"),
        ("Welcome working lunch", "meal"),
        ("Welcome reception", "meal"),
        ("Cultural event, followed by a reception", None),
        ("Visite du port, suivie d'un déjeuner", "other"),
        ("Tour du port, suivi d'un déjeuner", None),
        ("Rencontre avec le ministre", "meeting"),
        ("Audience avec le roi", "meeting"),
        ("Courtesy call on the King", "meeting"),
        ("Discours au Parlement", "other"),
        ("Mot de bienvenue", "other"),
        ("Allocution d'accueil", "other"),
        ("A walk", None),
    ],
)
def test_kinds(title: str, kind: str | None) -> None:
    found = kind_of_session(title)
    assert (None if found is None else found.kind.value) == kind


def test_every_kind_is_told_by_some_title() -> None:
    titles = (
        "Talks; doorstep; press point; arrivals; handshake; lunch; ceremony; tête-à-tête; pause"
    )
    found = {kind_of_session(title) for title in titles.split("; ")}
    assert {each.kind for each in found if each is not None} == set(SessionKind)


@pytest.mark.parametrize(
    ("title", "is_none"),
    [
        ("Opening of the press centre", True),
        ("Media Centre opens", True),
        ("Press room closes", True),
        ("Ouverture du centre de presse", True),
        ("Distribution of badges", True),
        ("Shuttles leave for the palace", True),
        ("Visual media pool assembles", True),
        ("Media pool", True),
        ("Retrait des laissez-passer", True),
        ("Deadline for accreditation", True),
        ("+32 2 555 00 00", True),
        ("Tel: 555", True),
        ("Opening session", False),
        ("Meeting of the Council", False),
        ("Press conference", False),
        ("Car pool lunch", False),
    ],
)
def test_what_is_no_session(title: str, *, is_none: bool) -> None:
    assert is_no_session(title) is is_none
