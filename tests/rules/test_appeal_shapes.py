"""Who is asked for what, in as many words as it takes."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Commitment, CommitmentKind

HEAD: Final = "NATO Foreign Ministers met in Oslo on 12 May 2022. "
HEAD_FR: Final = "Les ministres des Affaires étrangères se sont réunis à Oslo le 12 mai 2022. "
ASKED: Final = (
    "all sides",
    "all parties to the conflict",
    "the newly elected government of Iraq",
    "Russia and the international community",
    "all sides in Libya, including armed groups, ",
    "those states which still hesitate",
)
ASKED_FR: Final = (
    "toutes les parties au conflit",
    "les autorités de Belgrade",
    "la communauté internationale",
    "le nouveau gouvernement de l'Irak",
    "les Alliés",
)


def _found(text: str) -> list[Commitment]:
    return list(extract(text).brief.commitments)


@given(
    who=st.sampled_from(["Ministers", "Allies", "The EU", "Both sides", "Norway"]),
    verb=st.sampled_from(["call on", "called upon", "urged", "again urged", "appealed to"]),
    asked=st.sampled_from(ASKED),
    what=st.sampled_from(["respect the ceasefire", "open the roads", "free the sailors"]),
)
def test_many_words_for_those_asked(who: str, verb: str, asked: str, what: str) -> None:
    appeal = f"{verb.removeprefix('again ')} {asked.rstrip()} to {what}"
    [found] = _found(f"{HEAD}{who} {verb} {asked.rstrip()} to {what}.")
    assert (found.kind, found.text) == (CommitmentKind.APPEAL, appeal)
    assert found.addressee is not None
    assert found.addressee.name in {asked.rstrip(" ,"), "Iraq"}


@given(
    verb=st.sampled_from(["appellent", "ont appelé", "exhortent", "engagent"]),
    asked=st.sampled_from(ASKED_FR),
    what=st.sampled_from(["cesser les combats", "ouvrir les routes"]),
)
def test_many_words_for_those_asked_in_french(verb: str, asked: str, what: str) -> None:
    [found] = _found(f"{HEAD_FR}Les ministres {verb} {asked} à {what}.")
    assert found.kind is CommitmentKind.APPEAL
    assert found.text.endswith(f"{asked} à {what}")


@given(what=st.sampled_from(["an end to the fighting", "calm", "a strong and joint response"]))
def test_what_is_called_for_may_be_asked_of_nobody(what: str) -> None:
    [found] = _found(f"{HEAD}Ministers called for {what}.")
    assert (found.kind, found.addressee) == (CommitmentKind.APPEAL, None)
    assert found.text == f"called for {what}"


@given(who=st.sampled_from([("the United States", "United States"), ("Allies", "Allies")]))
def test_one_country_is_asked_as_such(who: tuple[str, str]) -> None:
    [found] = _found(f"{HEAD}Ministers urged {who[0]} to stay.")
    assert found.addressee is not None
    assert found.addressee.name == who[1]


def test_what_is_demanded() -> None:
    [found] = _found(f"{HEAD}Ministers demanded that Russia stop the war.")
    assert found.text == "demanded that Russia stop the war"
    assert found.addressee is not None
    assert found.addressee.name == "Russia"


@pytest.mark.parametrize(
    "text",
    [
        "Ministers urged a return to the table.",
        "The call for papers was long.",
        "Ministers did not call for calm.",
        "Ministers pressed on to the harbour.",
    ],
)
def test_what_asks_nobody(text: str) -> None:
    assert _found(HEAD + text) == []


def test_what_those_asked_have_is_theirs() -> None:
    text = "Norway signed a treaty with Serbia. Ministers urged Kosovo to respect its obligations."
    [found] = _found(HEAD + text)
    assert found.beneficiaries == ()
