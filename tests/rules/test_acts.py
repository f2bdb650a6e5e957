"""Verbs of taking on, asking and deciding, whoever's they are and whatever they govern."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import CommitmentKind
from natobrief.rules.commitments import find_commitments
from natobrief.rules.subjects import find_actor, find_asker
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark

PLEDGE, APPEAL = CommitmentKind.PLEDGE, CommitmentKind.APPEAL
DECISION = CommitmentKind.DECISION

_SUBJECTS = st.sampled_from(
    (
        "We",
        "The Council",
        "Norway and Italy",
        "All of us",
        "Our three nations",
        "Both sides",
        "Ministers",
        "The Foreign Ministers of Norway and Italy",
        "President Ana Ruiz and President Till Berg",
    )
)
_LEADS = st.sampled_from(("", "In this regard, ", "1. ", "- ", "To this end, "))
_TAKING_ON = st.sampled_from(
    (
        "pledged to",
        "vowed jointly to",
        "reaffirmed our determination to",
        "underlined today our firm and lasting commitment to",
        "are committed to",
        "stand ready to",
        "intend to",
        "expressed our will to",
        "have undertaken to",
    )
)
_DEEDS = st.sampled_from(("uphold the ban", "actively and jointly mend the quays", "build a mill"))
_IN_FRONT = st.sampled_from((" ", " also ", ", meeting in Oslo, ", " therefore strongly "))


def found(text: str) -> list[tuple[CommitmentKind, str]]:
    return [(each.kind, each.text.of(text)) for each in find_commitments(mark(text))]


@given(words=st.tuples(_LEADS, _SUBJECTS, _IN_FRONT, _TAKING_ON, _DEEDS), after=filler())
@example(
    words=(
        "",
        "We",
        ", the Foreign Ministers of Norway and Italy, ",
        "reaffirm today our resolve to",
        "meet the challenges",
    ),
    after="",
)
@example(
    words=(
        "",
        "We",
        " ",
        "underlined today our firm and lasting commitment to",
        "actively and jointly mend the quays",
    ),
    after="",
)
def test_whoever_takes_something_on_and_whatever_it_is(
    words: tuple[str, str, str, str, str], after: str
) -> None:
    lead, who, gap, act, deed = words
    text = f"{lead}{who}{gap}{act} {deed}.\n\n{after}"
    [promise] = find_commitments(mark(text))
    assert promise.kind is PLEDGE
    assert promise.is_plain
    assert promise.text.of(text).endswith(f"{act} {deed}")
    assert promise.actor is not None
    assert promise.actor.of(text) == who


@given(who=_SUBJECTS, noun=st.sampled_from(("peace", "the Alliance", "transparency", "our values")))
def test_what_is_a_noun_promises_nothing(who: str, noun: str) -> None:
    assert found(f"{who} are committed to {noun}.") == []
    assert found(f"{who} reaffirm our commitment to {noun}.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("We will also explore new ways.", "We will also explore new ways", id="light"),
        pytest.param("We will never accept it.", "We will never accept it", id="never"),
        pytest.param(
            "We will hold those who did it to account.",
            "We will hold those who did it to account",
            id="hold",
        ),
        pytest.param(
            "Norway, in concert with other Allies, will mend it.",
            "Norway, in concert with other Allies, will mend it",
            id="in concert",
        ),
        pytest.param(
            "We welcome it, and commit to supporting Iraq.", "commit to supporting Iraq", id="led"
        ),
        pytest.param(
            "We, the Ministers of Norway, met in Oslo and pledged to build a mill.",
            "pledged to build a mill",
            id="led by ourselves",
        ),
        pytest.param(
            "- We have imposed a ban and will further impose it.",
            "will further impose it",
            id="and will",
        ),
        pytest.param(
            "Today we met in Oslo and pledged to build a mill.",
            "pledged to build a mill",
            id="today",
        ),
        pytest.param(
            "We have jointly committed ourselves to train 500 men.",
            "We have jointly committed ourselves to train 500 men",
            id="so many",
        ),
    ],
)
def test_pledges(text: str, words: str) -> None:
    assert found(text) == [(PLEDGE, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("We endorse the Statement on Ports.", None, id="statement"),
        pytest.param("The Meeting agreed to open a mill.", None, id="meeting"),
        pytest.param(
            "They met. We agreed that ambassadors would meet more.",
            "We agreed that ambassadors would meet more",
            id="agreed that",
        ),
        pytest.param("We hereby decide to open a mill.", None, id="hereby"),
        pytest.param("We today approve a new plan.", None, id="approve"),
        pytest.param("We task the Committee to count the ships.", None, id="task"),
        pytest.param("Ministers have tasked the Committee to count ships.", None, id="tasked"),
        pytest.param(
            "Urging all Allies to pay, the Alliance agreed to go on.",
            "the Alliance agreed to go on",
            id="behind an appeal",
        ),
        pytest.param(
            "In June 2019 Allies agreed to pay.", "Allies agreed to pay", id="behind a day"
        ),
    ],
)
def test_decisions(text: str, words: str | None) -> None:
    assert (DECISION, words or text.rstrip(".")) in found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "The Council invites Norway to present a plan.",
            "invites Norway to present a plan",
            id="invites",
        ),
        pytest.param(
            "The Prime Ministers of the River Group countries call for a better use of ports.",
            "call for a better use of ports",
            id="a group of no table",
        ),
        pytest.param(
            "‘We call on Norway to help,’ she said.", "We call on Norway to help", id="quoted"
        ),
        pytest.param("He urged Norway to help.", "urged Norway to help", id="he"),
    ],
)
def test_appeals(text: str, words: str) -> None:
    assert found(text) == [(APPEAL, words)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Council adopted the following conclusions.", id="what follows"),
        pytest.param("Ministers agreed that it would be a mistake.", id="a view"),
        pytest.param("Sweden will join the talks.", id="light of another"),
        pytest.param("They endorse the plan.", id="hereby of another"),
        pytest.param("The plan, approve the plan.", id="nobody's"),
        pytest.param("The crews of Spain and Norway pledged to sail.", id="of two"),
        pytest.param("The quays pledged to hold.", id="no party"),
        pytest.param(
            "We were invited to attend; it invited Norway to attend the show.", id="guest"
        ),
    ],
)
def test_misses(text: str) -> None:
    assert found(text) == []


def test_a_second_appeal_is_one_of_its_own() -> None:
    text = "We call upon all countries to reject it and demand that Russia leave the port."
    assert found(text) == [
        (APPEAL, "We call upon all countries to reject it"),
        (APPEAL, "demand that Russia leave the port"),
    ]


def test_we_are_not_who_will_decide_now() -> None:
    assert [kind for kind, _ in found("We will endorse the plan.")] != [DECISION]


@given(text=st.text(alphabet="We, ly\ue007tohas.\n", min_size=1, max_size=60))
def test_any_words_in_front_are_survived(text: str) -> None:
    marked, whole = mark(text), Span(0, len(text))
    for find in (find_actor, find_asker):
        actor = find(marked, whole, len(text))
        assert actor is None or whole.covers(actor)


@given(st.sampled_from(("strongly ", "jointly, ", "also ")), st.integers(300, 500))
@example("also ", 300)
def test_words_between_have_an_end(word: str, count: int) -> None:
    assert found(f"We {word * count}pledge to build a mill.") == []
    assert found(f"{word * count}pledge to build a mill.") == []


@given(st.sampled_from(("strongly ", "also ")), st.integers(0, 5))
def test_few_words_between_are_passed(word: str, count: int) -> None:
    text = f"We {word * count}pledge to build a mill"
    assert found(f"{text}.") == [(PLEDGE, text)]
