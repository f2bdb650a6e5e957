"""Who belongs to a format for good does not come to a meeting by that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.standing import is_standing
from tests.assemble.reading import read
from tests.rules.marked import mark, whole

_VISIT = "NATO foreign ministers met in Oslo on 5 May 2022.\n\n"
_VISIT_FR = (
    "Les ministres des Affaires étrangères de l'OTAN se sont réunis à Oslo le 5 mai 2022.\n\n"
)


def _guests(text: str) -> list[str]:
    return [str(each.party) for m in read(text).brief.meetings for each in m.delegations]


@given(
    came=st.sampled_from(("launched after the war", "set up in 2008", "established by the UN")),
    how=st.sampled_from(
        (
            "are co-chaired by the OSCE, the EU and Japan, and bring together representatives of",
            "bring together representatives of",
            "are led by Georgia and bring together envoys of",
        )
    ),
)
def test_who_belongs_to_a_format(came: str, how: str) -> None:
    text = f"{_VISIT}The Harbour Talks, {came}, {how} Georgia, Japan and Australia."
    assert _guests(text) == []


@given(came=st.sampled_from(("lancées après la guerre", "créées en 2008", "nées à l'issue d'une")))
def test_who_belongs_to_a_format_in_french(came: str) -> None:
    text = f"{_VISIT_FR}Les Discussions du port, {came}, réunissent la Géorgie et le Japon."
    assert _guests(text) == []


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The talks launched in May brought together envoys of Georgia.", id="over"),
        pytest.param("Talks launched in May will bring in envoys of Georgia.", id="to come"),
        pytest.param("The talks bring together envoys of Georgia and Japan.", id="now"),
        pytest.param("Les pourparlers réunissent la Géorgie et le Japon.", id="now, in French"),
    ],
)
def test_near_misses(words: str) -> None:
    marked = mark(words)
    assert not is_standing(marked, whole(marked))
