"""Who comes beside those whose meeting it is."""

from __future__ import annotations

import pytest

from natobrief import Delegation
from tests.assemble.reading import backing, meeting_of, read

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."

Row = tuple[str, str | None, str | None, str, str]


def _row(each: Delegation) -> Row:
    person = None if each.person is None else each.person.name
    return (str(each.party), each.office, person, each.status.value, each.attendance.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Japan will attend all the sessions. Prime Minister Aiko Mori of Japan joins a dinner.",
            [("Japan", "Prime Minister", "Aiko Mori", "partner", "all")],
            id="told twice",
        ),
        pytest.param(
            "They will meet with their Japanese counterpart Aiko Mori.",
            [("Japan", "foreign minister", "Aiko Mori", "partner", "unstated")],
            id="counterpart",
        ),
        pytest.param(
            "Japanese Prime Minister Aiko Mori and Japanese Defence Minister Ken Oda will attend.",
            [
                ("Japan", "Prime Minister", "Aiko Mori", "partner", "unstated"),
                ("Japan", "Defence Minister", "Ken Oda", "partner", "unstated"),
            ],
            id="two of one party",
        ),
        pytest.param(
            "Japan is invited; the Japanese defence minister will join for lunch.",
            [("Japan", "defence minister", None, "partner", "part")],
            id="told twice in a sentence",
        ),
        pytest.param(
            "The foreign ministers of Japan will attend.",
            [("Japan", "foreign minister", None, "partner", "unstated")],
            id="nobody named",
        ),
        pytest.param(
            "Japan will attend.", [("Japan", None, None, "partner", "unstated")], id="bare"
        ),
        pytest.param(
            "Ms Aiko Mori of Japan will attend.",
            [("Japan", None, "Aiko Mori", "partner", "unstated")],
            id="no office",
        ),
    ],
)
def test_delegations(text: str, expected: list[Row]) -> None:
    assert [_row(each) for each in meeting_of(f"{_ONE} {text}").delegations] == expected


def test_words_stand_behind_each_part() -> None:
    text = f"{_ONE} Japan will join a session on piracy."
    brief = read(text).brief
    assert backing(brief, "/meetings/0/delegations/0/purpose") == ["piracy"]
    assert backing(brief, "/meetings/0/delegations/0/party") == ["Japan"]
    assert backing(brief, "/meetings/0/delegations/0/attendance") == ["a session"]
