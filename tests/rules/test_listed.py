"""Items of a list: their lead tells who acts in them, and at times what they do."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.model import CommitmentKind, Language
from natobrief.rules.commitments import CommitmentWords, find_commitments
from natobrief.testing.filler import filler
from tests.rules.marked import mark

PLEDGE, APPEAL = CommitmentKind.PLEDGE, CommitmentKind.APPEAL
DECISION = CommitmentKind.DECISION

_WHO = st.sampled_from(
    ("the Ministers", "we", "the Council", "both sides", "the members of the Harbour Council")
)
_SIGNS = st.sampled_from(("- ", "\u2022 ", "(a) ", "1. ", "* "))
_VERBS = st.sampled_from(
    (
        ("decided to", DECISION),
        ("agreed to", DECISION),
        ("reaffirmed their commitment to", PLEDGE),
        ("welcomed the plan and pledged to", PLEDGE),
        ("called on all parties to", APPEAL),
    )
)
_DEEDS = st.sampled_from(("uphold the ban", "rebuild the quays", "send more ships"))
#: With what a lead may end, and what its items are.
_TAILS = st.sampled_from(
    (
        ("agreed to:", DECISION),
        ("decided the following:", DECISION),
        ("therefore resolved to:", DECISION),
        ("commit to:", PLEDGE),
        ("will:", PLEDGE),
        ("urge all parties to:", APPEAL),
        ("call upon the authorities of Norway to:", APPEAL),
    )
)


def told(text: str) -> list[CommitmentWords]:
    return list(find_commitments(mark(text)))


@given(
    who=_WHO,
    sign=_SIGNS,
    verbs=st.lists(st.tuples(_VERBS, _DEEDS), min_size=1, max_size=4),
    have=st.sampled_from((" have:", ":", "", " therefore\n")),
    after=filler(),
)
@example("we", "\u2022 ", [(("decided to", DECISION), "uphold the ban")], " have:", "")
@example(
    "the Ministers",
    "- ",
    [(("welcomed the plan and pledged to", PLEDGE), "send more ships")],
    "",
    "",
)
def test_the_lead_of_a_list_has_the_subject(
    who: str,
    sign: str,
    verbs: list[tuple[tuple[str, CommitmentKind], str]],
    have: str,
    after: str,
) -> None:
    items = "".join(f"\n{sign}{verb} {deed};" for (verb, _), deed in verbs)
    text = f"Today, {who}{have}{items}\n\n{after}"
    found = told(text)
    assert [each.kind for each in found] == [kind for (_, kind), _ in verbs]
    for each, (_, deed) in zip(found, verbs, strict=True):
        assert each.text.of(text).endswith(deed)
        assert "\n" not in each.text.of(text)
        assert each.actor is not None
        assert each.actor.of(text) == who


@given(
    who=_WHO,
    sign=_SIGNS,
    tail=_TAILS,
    deeds=st.lists(_DEEDS, min_size=1, max_size=4),
    to=st.sampled_from(("", "to ")),
)
@example("we", "- ", ("agreed to:", DECISION), ["uphold the ban"], "")
def test_the_lead_of_a_list_has_the_verb(
    who: str, sign: str, tail: tuple[str, CommitmentKind], deeds: list[str], to: str
) -> None:
    words, kind = tail
    items = "".join(f"\n{sign}{to}{deed};" for deed in deeds)
    text = f"In Oslo, {who} {words}{items}"
    found = told(text)
    assert [(each.kind, each.text.of(text)) for each in found] == [(kind, deed) for deed in deeds]
    assert {each.actor.of(text) for each in found if each.actor is not None} == {who}
    assert all((each.addressee is not None) is (kind is APPEAL) for each in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Ministers of Norway, Italy and Spain met in Oslo and agreed to:\n- elaborate a plan.",
            ["elaborate a plan"],
            id="any verb behind to",
        ),
        pytest.param(
            "Ministers met in Oslo and:\n- discussed the quays;\n- decided to mend the mill.",
            ["decided to mend the mill"],
            id="and",
        ),
        pytest.param(
            "The Council,\n\nrecalling the plan of May,\n\n1. decides to mend the mill;",
            ["decides to mend the mill"],
            id="alone",
        ),
        pytest.param("We:\n- decide to mend the mill.", ["decide to mend the mill"], id="now"),
        pytest.param("We met in Oslo.\n- decided to mend the mill.", [], id="no lead"),
        pytest.param("- decided to mend the mill.", [], id="nothing above"),
        pytest.param("The old quay:\n- decided to mend the mill.", [], id="nobody"),
        pytest.param("The plan says who will:\n- mend the mill.", [], id="a question"),
        pytest.param("We agreed on:\n- the mill;\n- elaborate plans.", [], id="nouns"),
        pytest.param("We agreed to:\nThe mill is old.", [], id="no item"),
        pytest.param("We will:\n- mend the mill. We agreed to:", ["mend the mill"], id="lead last"),
    ],
)
def test_leads(text: str, words: list[str]) -> None:
    assert [each.text.of(text) for each in told(text)] == words


def test_the_lead_of_a_long_list_is_not_looked_for_without_end() -> None:
    items = "\n- discussed the quay;" * 60
    assert told(f"Ministers:{items}\n- decided to mend the mill.") == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "Ministers of Norway and Italy recognise it.\n\nThey commit to mending a mill.",
            ["Ministers of Norway and Italy"],
        ),
        (
            "Ministers recognise it.\n\nThey note it.\n\nThey call on Iraq to mend a mill.",
            ["Ministers"],
        ),
        (
            "Ministers note it.\n\nRecalling the plan of May, they commit to mending a mill.",
            ["Ministers"],
        ),
        ("Ministers note it.\n\nA mill is old.\n\nThey commit to mending a mill.", []),
    ],
)
def test_they_are_followed_back_over_paragraphs(text: str, actors: list[str]) -> None:
    assert [each.actor.of(text) for each in told(text) if each.actor is not None] == actors


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The Council agreed that the Forum should undertake a review.", 1),
        ("The Council agreed that the ban should remain.", 0),
        ("The Council agreed that talks should be mutual.", 0),
        ("Both sides re-affirmed their commitments to support Iraq.", 1),
        ("Participants noted it, and plan to continue mending the quays.", 1),
        ("The Council decides to mend the mill.", 1),
        ("We are committed to the full implementation of the plan.", 1),
        ("We reaffirmed our commitment to continued cooperation on harbours.", 1),
        ("We are committed to cooperation.", 0),
        ("The Secretaries and Ministers praised it and resolved to mend the mill.", 1),
        ("The participants noted it. They reiterated their demand that Iraq mend a mill.", 1),
    ],
)
def test_what_should_be_done(text: str, times: int) -> None:
    assert len(told(text)) == times


def test_a_second_act_is_no_part_of_the_first() -> None:
    text = "We agreed to conclude the mission, and welcomed the plan of Norway."
    assert [each.text.of(text) for each in told(text)] == ["We agreed to conclude the mission"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nous restons fermes dans notre engagement à défendre la paix.", PLEDGE),
        ("Nous sommes fermement déterminés à soutenir la reconstruction.", PLEDGE),
        ("Nous appelons nos partenaires à se joindre à nous.", APPEAL),
        ("Les ministres ont salué le plan et réaffirmé leur volonté commune de bâtir.", PLEDGE),
    ],
)
def test_french(text: str, kind: CommitmentKind) -> None:
    assert [each.kind for each in find_commitments(mark(text, Language.FR))] == [kind]
