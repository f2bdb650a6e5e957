"""French words without their accents get them, in lines that are French and have none."""

from __future__ import annotations

from unicodedata import combining, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Level
from natobrief.text.accents import accented

LEVELS = {
    "ministres des Affaires étrangères": Level.FOREIGN_MINISTERS,
    "ministres de la Défense": Level.DEFENCE_MINISTERS,
    "chefs d'État et de gouvernement": Level.HEADS_OF_STATE_AND_GOVERNMENT,
}


def _bare(text: str) -> str:
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign))


@given(st.text())
def test_the_length_never_changes(text: str) -> None:
    assert len(accented(text)) == len(text)


@given(
    words=st.lists(st.sampled_from(["réunion", "Défense", "SÉANCE", "février", "étrangères"])),
    lead=st.sampled_from(["les", "LA", "du", "l'"]),
)
def test_what_lost_them_has_them_again(words: list[str], lead: str) -> None:
    text = " ".join([lead, *words])
    assert accented(_bare(text)) == text == accented(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NATO Secretary General", id="no French"),
        pytest.param("Operations of the Secretary General de la Rue", id="English too"),
        pytest.param("La séance du General Assembly", id="accents elsewhere in the line"),
        pytest.param("les generalement presentes", id="other words"),
        pytest.param("les traites, les rencontres et les invites", id="words of their own"),
    ],
)
def test_what_stays(text: str) -> None:
    assert accented(text) == text


@given(
    who=st.sampled_from(sorted(LEVELS)),
    is_upper=st.booleans(),
    form=st.sampled_from(
        [
            "Réunion des {} de l'OTAN, Oslo, 26-27 avril 2007",
            "Les {} se réuniront à Oslo le 3 mai 2007.",
        ]
    ),
)
def test_a_meeting_is_read_without_them(who: str, *, is_upper: bool, form: str) -> None:
    text = form.format(who)
    bare = _bare(text.upper() if is_upper else text)
    read, own = (extract(each).brief for each in (bare, text))
    assert read.meeting.level is own.meeting.level is LEVELS[who]
    assert read.meeting.dates == own.meeting.dates
    assert read.meeting.venue == own.meeting.venue or is_upper
    assert not read.persons
