"""What a release calls its meeting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Country, Language
from natobrief.rules.meeting_name import find_name
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said, whole


def _read(text: str, code: str | None = None, language: Language = Language.EN) -> str | None:
    marked = mark(text, language)
    country = None if code is None else Country(code)
    return said(marked, find_name(marked, whole(marked), country))


_NAMES = (
    "informal meeting of NATO Foreign Ministers",
    "meeting of the defence ministers",
    "NATO Summit",
    "NATO Defence Ministers' meeting",
    "conference of NATO chiefs of defence",
    "meeting of the foreign ministers of NATO member states",
    "extraordinary meeting of the heads of diplomacy from the NATO countries",
    "meeting of the heads of diplomacies of the NATO nations",
)


@given(st.sampled_from(_NAMES), filler())
def test_planted_name_is_found(name: str, prose: str) -> None:
    assert _read(f"{prose} Oslo will host the {name} in May. {prose}") == name


@given(filler())
def test_prose_names_no_meeting(text: str) -> None:
    assert _read(text) is None


@given(st.text(min_size=1))
def test_any_text_is_survived(text: str) -> None:
    name = _read(text)
    assert name is None or name in text


def test_a_video_conference_is_called_so() -> None:
    text = "He will chair a video conference of NATO Foreign Ministers."
    assert _read(text) == "video conference of NATO Foreign Ministers"


def test_a_summit_is_named_after_its_city() -> None:
    assert _read("They come to the Madrid Summit.", "ESP") == "Madrid Summit"


@given(st.sampled_from("-/\u2013"), st.sampled_from(("Halden", "Kongsvinger", "L'Arbresle")))
def test_a_summit_is_named_after_both_its_cities(between: str, twin: str) -> None:
    name = f"sommet de Bruxelles{between}{twin}"
    assert _read(f"Le {name} aura lieu en mai.", "BEL", Language.FR) == name
    name = f"Brussels{between}{twin} Summit"
    assert _read(f"They come to the {name}.", "BEL") == name


def test_a_meeting_that_was_discussed_is_another() -> None:
    assert _read("The coming NATO Foreign Ministers' meeting was discussed in Riga.") is None


def test_a_summit_named_after_another_city_is_another() -> None:
    assert _read("They prepare for the Madrid Summit.", "DEU") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "La réunion informelle des ministres de la Défense de l'OTAN aura lieu en mai.",
            "réunion informelle des ministres de la Défense de l'OTAN",
            id="réunion",
        ),
        pytest.param("Le sommet de l'OTAN aura lieu en mai.", "sommet de l'OTAN", id="sommet"),
        *(
            pytest.param(f"La {name} aura lieu en mai.", name, id=name)
            for name in (
                "réunion des ministres de la Défense des pays membres de l'OTAN",
                "réunion des ministres de la Défense des États membres de l'Alliance",
                "réunion des ministres de la Défense des pays de l'OTAN",
                "réunion des ministres de la Défense de l'OTAN",
            )
        ),
        *(
            pytest.param(
                f"La réunion des ministres de la Défense des {whose} aura lieu en mai.",
                "réunion des ministres de la Défense",
                id=whose,
            )
            for whose in ("pays nordiques", "pays alliés", "États riverains", "pays")
        ),
    ],
)
def test_french(text: str, expected: str) -> None:
    assert _read(text, language=Language.FR) == expected
