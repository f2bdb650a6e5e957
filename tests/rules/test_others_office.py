"""Offices called as the Alliance's are, and held for somebody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.marks import Kind
from natobrief.rules.others_office import is_of_others
from tests.rules.marked import mark

_OWNERS = st.sampled_from(("OECD", "CSTO", "IMO", "Commonwealth", "Interpol"))
_MEETING = "NATO Foreign Ministers will meet in Oslo on 5 May 2022. "


@given(
    owner=_OWNERS,
    told=st.sampled_from(
        ("{} Secretary-General Ida Holm spoke.", "The {} Secretary General, Ida Holm, came.",
         "Ms Ida Holm, {} Secretary General, came.", "The Secretary-General of the {}, Ida Holm,")
    ),
    is_dated=st.booleans(),
)  # fmt: skip
def test_who_holds_it_is_none_of_the_alliance(owner: str, told: str, *, is_dated: bool) -> None:
    brief = extract(_MEETING * is_dated + told.format(owner)).brief
    [person] = [each for each in brief.persons if each.name == "Ida Holm"]
    assert person.party is None
    assert "NATO" not in (person.office or "")


@given(owner=_OWNERS)
def test_words_and_chair_are_not_given_to_the_alliance(owner: str) -> None:
    office = f"the {owner} Secretary-General"
    text = f"{_MEETING}The meeting will be chaired by {office}. “No,” said {office}."
    brief = extract(text).brief
    assert brief.meeting.chair is None
    assert [each.speaker for each in brief.statements] == [None]


def test_another_of_the_same_name_did_not_say_it() -> None:
    text = (
        f"{_MEETING}OECD Secretary-General Ida Holm came. “Yes,” said the OECD Secretary-General. "
        "“No,” said the Commonwealth Secretary-General."
    )
    said = [each.speaker and each.speaker.name for each in extract(text).brief.statements]
    assert said == ["Ida Holm", None]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("The Secretary General of the Alliance came.", "en", False, id="ours"),
        pytest.param("The Secretary General of Ports came.", "en", True, id="of ports"),
        pytest.param("They met the Allied Secretary General.", "en", False, id="Allied"),
        pytest.param("THE OECD SECRETARY GENERAL", "en", False, id="in capitals"),
        pytest.param("On Monday Secretary General Holm came.", "en", False, id="a day"),
        pytest.param("The report and Commonwealth Secretary General", "en", True, id="inside"),
        pytest.param("Le secrétaire général de la Ligue vient.", "fr", True, id="French"),
        pytest.param("Le secrétaire général de l'Alliance vient.", "fr", False, id="French, ours"),
    ],
)
def test_words_beside_an_office(text: str, language: str, expected: bool) -> None:  # noqa: FBT001
    marked = mark(text, Language(language))
    [office] = [each.span for each in marked.marks if each.kind is Kind.OFFICE]
    assert is_of_others(marked, office) is expected
