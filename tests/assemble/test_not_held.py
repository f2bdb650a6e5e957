"""What was only meant, refused, denied or supposed to be is no meeting, whoever and wherever."""

from __future__ import annotations

from typing import Final

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract

WHO: Final = ("The Norwegian President and the Spanish Prime Minister", "Minister Ida Holm")
WHOM: Final = ("the Spanish Foreign Minister", "Foreign Minister Juan Ruiz of Spain")
#: What two do together, by the verbs that tell that they did not.
TOGETHER: Final = (
    "{who} were to have held a meeting in Oslo on 5 May 2022.",
    "{who} should have met in Oslo on 5 May 2022.",
    "{who} did not meet in Oslo on 5 May 2022.",
    "Had {who} met in Oslo on 5 May 2022, they would have signed the treaty.",
    "If {who} meet in Oslo on 5 May 2022, they will sign the treaty.",
    "No talks between {who} are planned in Oslo on 5 May 2022.",
    "There were no plans for {who} to meet in Oslo on 5 May 2022.",
)
#: What one does with another.
WITH: Final = (
    "{who} was to have met {whom} in Oslo on 5 May 2022.",
    "{who} would have received {whom} in Oslo on 5 May 2022.",
    "{who} had been due to meet {whom} in Oslo on 5 May 2022.",
    "{who} declined to meet {whom} in Oslo on 5 May 2022.",
    "{who} is ready to meet {whom} in Oslo on 5 May 2022.",
    "{who} will not receive {whom} in Oslo on 5 May 2022.",
    "{who} had hoped to visit Oslo on 5 May 2022.",
)
#: The same verbs where it was done, or is to be.
HELD: Final = (
    (
        "Oslo is getting ready to welcome the foreign ministers of the Allies, who are to meet"
        " there on 5 May 2022."
    ),
    "Oslo is prepared to host the meeting of NATO foreign ministers on 5 May 2022.",
    "The Norwegian President and the Spanish Prime Minister held talks in Oslo on 5 May 2022.",
    "The Norwegian President was to meet the Spanish Prime Minister in Oslo on 5 May 2022.",
    "Oslo is getting ready to welcome the foreign ministers of NATO on 5 May 2022.",
    ("Oslo is ready to receive the foreign ministers of NATO, who will meet there on 5 May 2022."),
    (
        "The Norwegian President, who had been due to meet him in June, will meet the "
        "Spanish Prime Minister in Oslo on 5 May 2022."
    ),
)


def _release(sentence: str) -> str:
    return f"Ministry of Foreign Affairs\n\nNews\n\n{sentence}\n\nThe quays were painted.\n"


@given(frame=st.sampled_from(TOGETHER), who=st.sampled_from(WHO[:1]))
@example(frame=TOGETHER[0], who=WHO[0])
def test_what_two_did_not_do_is_no_meeting(frame: str, who: str) -> None:
    assert not extract(_release(frame.format(who=who))).brief.meetings


@given(frame=st.sampled_from(WITH), who=st.sampled_from(WHO[1:]), whom=st.sampled_from(WHOM))
def test_what_one_did_not_do_is_no_meeting(frame: str, who: str, whom: str) -> None:
    assert not extract(_release(frame.format(who=who, whom=whom))).brief.meetings


@given(sentence=st.sampled_from(HELD))
def test_what_is_held_is_one(sentence: str) -> None:
    meeting = extract(_release(sentence)).brief.meeting
    assert meeting.dates is not None
    assert meeting.dates.first.isoformat() == "2022-05-05"


@given(
    does=st.sampled_from(
        ["will not travel to", "cannot visit", "never visited", "is unlikely to visit", "may visit"]
    )
)
def test_a_visit_that_is_not_paid_is_none(does: str) -> None:
    sentence = f"President Ida Holm of Norway {does} Oslo on 5 May 2022."
    assert extract(_release(sentence)).brief.meetings == ()
