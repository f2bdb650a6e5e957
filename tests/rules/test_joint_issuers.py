"""Several who issue a text together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.joint_issuers import find_joint_issuers
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_NAMES = st.sampled_from(("President Ana Ruiz", "Prime Minister Till Berg", "Minister Mara Voss"))
_TOPIC = ("", " on ports", " following the flood", " at the end of talks")


def _found(text: str) -> str | None:
    words = find_joint_issuers(mark(text))
    return None if words is None else words.of(text)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    words = find_joint_issuers(mark(text))
    assert words is None or words.end <= len(text)


@given(prose=filler())
def test_prose_has_none(prose: str) -> None:
    assert _found(prose) is None


@given(
    names=st.lists(_NAMES, min_size=2, max_size=3, unique=True),
    topic=st.sampled_from(_TOPIC),
    lead=st.sampled_from(("Joint Statement by", "Joint declaration of", "Joint communiqué from")),
)
def test_those_whom_the_head_names_issue_it(names: list[str], topic: str, lead: str) -> None:
    who = f"{', '.join(names[:-1])} and {names[-1]}"
    assert _found(f"{lead} {who}{topic}\n\nWe met. The quays are long.") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Joint Statement on ports\n\nThe text of the following statement was released by the "
            "Governments of Norway and the Republic of Poland on the occasion of talks.\n\nWe met.",
            "the Governments of Norway and the Republic of Poland",
            id="governments",
        ),
        pytest.param("Joint statement by President Ana Ruiz\n\nWe met.", None, id="one"),
        pytest.param("Joint statement on ports and Norway\n\nWe met.", None, id="a topic"),
        pytest.param("Statement by Ana Ruiz, Minister of Norway\n\nWe met.", "", id="an office"),
    ],
)
def test_only_several_who_are_named_are_meant(text: str, who: str | None) -> None:
    assert _found(text) == (who or None)
