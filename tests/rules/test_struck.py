"""Those who condemn an attack did not meet on its day."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.announcement import find_announcements
from tests.rules.marked import mark


@given(
    blow=st.sampled_from(("the terrorist attack", "the bombing", "the explosions", "the massacre")),
    told=st.sampled_from(
        (
            " which took place in Oslo on 5 May 2030",
            " that occurred on 5 May 2030 in Oslo",
            " at a market in Oslo on 5 May 2030, during which five were killed",
        )
    ),
)
@example("the terrorist attack", " which took place in Oslo on 5 May 2030")
def test_the_day_of_an_attack_is_no_day_of_a_meeting(blow: str, told: str) -> None:
    text = f"The members of the Security Council condemned {blow}{told}."
    assert [*find_announcements(mark(text))] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met in Oslo on 5 May 2030.",
        "The Security Council met in Oslo on 5 May 2030, which they had planned for people.",
        "The Security Council met to discuss the attack on 5 May 2030.",
    ],
)
def test_days_of_meetings(text: str) -> None:
    assert [*find_announcements(mark(text))]
