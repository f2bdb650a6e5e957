"""The meeting with which a text opens stays its own, whatever other meetings it goes on to."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Level

_FOREIGN, _DEFENCE = Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS
_LEADERS = Level.HEADS_OF_STATE_AND_GOVERNMENT
WHO: Final = (
    ("NATO Defence Ministers", _DEFENCE),
    ("EU Foreign Ministers", _FOREIGN),
    ("G7 foreign ministers", _FOREIGN),
    ("EU Defence Ministers", _DEFENCE),
    ("Allied leaders", _LEADERS),
    ("the foreign ministers of France, Germany and Poland", _FOREIGN),
)
AHEAD: Final = (
    "{Who} will meet in Riga, Latvia on 5 May 2022 to discuss energy security.",
    "A meeting of {who} will be held in Riga on 5 May 2022.",
    "On 5 May 2022, {who} will hold talks in Riga.",
    "{Who} are meeting in Riga on 5 May 2022.",
)
BACK: Final = (
    "{Who} met in Riga, Latvia on 5 May 2022 to discuss energy security.",
    "{Who} held a meeting in Riga (Latvia) on 5 May 2022.",
    "On 5 May 2022, {who} gathered in Riga.",
)
OVER: Final = (
    "{Who} met in Oslo on 3 March 2022.",
    "Their meeting follows that of {who} in Oslo on 3 March 2022.",
    "{Who} last met in Oslo on 3-4 March 2022.",
    "At a meeting in Oslo on 3 March 2022, {who} agreed on a new plan.",
    "At a meeting in Oslo on 3 March 2022, {who} discussed a new plan.",
    "The plan was agreed on 3 March 2022 in Oslo by {who}.",
    "They will build on the decisions taken by {who} in Oslo on 3 March 2022.",
)
LATER: Final = (
    "{Who} will meet in Oslo on 23 and 24 September 2022.",
    "{Who} will then meet in Oslo on 23 September 2022.",
    "The next meeting of {who} will take place in Oslo on 23 September 2022.",
    "The results will be presented to {who}, who will meet in Oslo on 23 September 2022.",
    "The talks will prepare the meeting of {who} in Oslo on 23 September 2022.",
)
two = st.lists(st.sampled_from(WHO), min_size=2, max_size=2, unique=True)


def _said(frame: str, who: str) -> str:
    return frame.format(who=who, Who=who[0].upper() + who[1:])


def _main(text: str) -> tuple[Level | None, str, str | None]:
    meeting = extract(text).brief.meeting
    return meeting.level, str(meeting.dates), meeting.venue and meeting.venue.city


@given(two, st.sampled_from(AHEAD), st.sampled_from(OVER))
def test_one_to_come_before_one_that_is_over(
    who: list[tuple[str, Level]], frame: str, other: str
) -> None:
    (ours, level), (theirs, _) = who
    assert _main(f"{_said(frame, ours)} {_said(other, theirs)}") == (level, "2022-05-05", "Riga")


@given(two, st.sampled_from((*AHEAD, *BACK)), st.sampled_from(LATER))
def test_one_before_a_later_one(who: list[tuple[str, Level]], frame: str, other: str) -> None:
    (ours, level), (theirs, _) = who
    assert _main(f"{_said(frame, ours)} {_said(other, theirs)}") == (level, "2022-05-05", "Riga")


@pytest.mark.parametrize(
    "told",
    [
        "EU Defence Ministers discussed energy security at their meeting in Riga on 5 May 2022.",
        "Allied leaders adopted a plan at their meeting in Riga on 5 May 2022.",
    ],
)
def test_what_they_did_at_their_meeting_tells_that_it_is_over(told: str) -> None:
    text = f"{told} NATO Foreign Ministers will meet in Oslo on 3 June 2022."
    assert _main(text)[1:] == ("2022-05-05", "Riga")


def test_those_who_agreed_to_meet_have_not_met() -> None:
    text = "NATO Foreign Ministers agreed to meet in Oslo on 3 June 2022."
    assert _main(text) == (_FOREIGN, "2022-06-03", "Oslo")
