"""Who is present where something is shown beside a meeting is no guest of it."""

from __future__ import annotations

import pytest

from natobrief import extract


@pytest.mark.parametrize(
    ("told", "coming"),
    [
        ("An aircraft demonstration will follow in the presence of the President of Georgia.", 0),
        ("The exhibition will be inaugurated in the presence of the Prime Minister of Japan.", 0),
        ("The opening of the exhibition with the participation of the King of Jordan", 0),
        ("A treaty is signed on deck in the presence of the foreign minister of Georgia.", 0),
        ("The talks will be held in the presence of the foreign minister of Georgia.", 1),
        ("The foreign minister of Georgia will attend the signing of the treaty.", 1),
    ],
)
def test_who_is_present(told: str, coming: int) -> None:
    text = f"NATO Foreign Ministers will meet in Riga on 5 May 2022. {told}"
    assert len(extract(text).brief.meeting.delegations) == coming
