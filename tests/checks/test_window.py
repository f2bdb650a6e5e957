"""Where in a passage words stand."""

from __future__ import annotations

from natobrief.checks.window import Window, numbers_in


def test_words_that_no_passage_has_stand_nowhere() -> None:
    assert numbers_in([], Window(0, 0, 3)) == []
