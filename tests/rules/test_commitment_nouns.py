"""What a noun tells to be decided or promised: whose it is, and that somebody takes note of it."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import CommitmentKind, Country, Organisation

NOUNS: Final = (
    ("decision", CommitmentKind.DECISION),
    ("historic decision", CommitmentKind.DECISION),
    ("pledge", CommitmentKind.PLEDGE),
    ("offer", CommitmentKind.PLEDGE),
    ("recent commitment", CommitmentKind.PLEDGE),
)
OWNERS: Final = (
    ("Norway", Country("NOR")),
    ("Italy", Country("ITA")),
    ("Allies", Organisation(name="Allies")),
    ("several Allies", Organisation(name="several Allies")),
)
HEAD: Final = "NATO Foreign Ministers met in Oslo on 12 May 2022. "
HEAD_FR: Final = "Les ministres des Affaires étrangères se sont réunis à Oslo le 12 mai 2022. "


@given(
    noun=st.sampled_from(NOUNS),
    owner=st.sampled_from(OWNERS),
    verb=st.sampled_from(["welcomed", "warmly praised", "commended", "also welcomed"]),
    is_owner_first=st.booleans(),
)
def test_what_is_welcomed_was_decided_or_promised(
    noun: tuple[str, CommitmentKind],
    owner: tuple[str, Country | Organisation],
    verb: str,
    is_owner_first: bool,  # noqa: FBT001 - drawn
) -> None:
    who, actor = owner
    whose = f"{who}'" if who.endswith("s") else f"{who}'s"
    named = f"{whose} {noun[0]}" if is_owner_first else f"the {noun[0]} by {who}"
    [found] = extract(f"{HEAD}Ministers {verb} {named} to send 40 tanks to Iraq.").brief.commitments
    assert (found.kind, found.actor) == (noun[1], actor)
    assert found.text == f"{named} to send 40 tanks to Iraq"
    assert [each.unit for each in found.amounts] == ["tanks"]


@given(
    noun=st.sampled_from(
        [("la décision", CommitmentKind.DECISION), ("la promesse", CommitmentKind.PLEDGE)]
    ),
    verb=st.sampled_from(["ont salué", "saluent", "se félicitent de"]),
)
def test_what_is_welcomed_in_french(noun: tuple[str, CommitmentKind], verb: str) -> None:
    words = f"{noun[0]} de la Norvège d'envoyer 40 chars"
    [found] = extract(f"{HEAD_FR}Les ministres {verb} {words} à l'Irak.").brief.commitments
    assert (found.kind, found.actor) == (noun[1], Country("NOR"))
    assert found.text == f"{words} à l'Irak"


@pytest.mark.parametrize(
    "text",
    [
        "Ministers discussed Norway's decision to send ships.",
        "Ministers await any decision by Norway to send ships.",
        "Ministers welcomed the decision.",
        "Ministers welcomed Norway's plan for the harbour.",
    ],
)
def test_what_nobody_takes_note_of_may_not_be_decided(text: str) -> None:
    assert extract(HEAD + text).brief.commitments == ()


def test_one_promise_ends_before_the_next() -> None:
    text = "Ministers welcomed the decision of Norway to send ships, and Italy's pledge to build."
    found = extract(HEAD + text).brief.commitments
    assert [each.text for each in found] == ["the decision of Norway to send ships"]
