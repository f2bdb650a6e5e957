"""Titles, and what they tell."""

from __future__ import annotations

import re

import pytest

from natobrief.lexicon.titles import NO_NAME, THING_AFTER, THING_BEFORE, TITLE, is_female


class TestTitles:
    """Forms of address and ranks, in both languages."""

    @pytest.mark.parametrize(
        ("title", "female"),
        [
            ("Mr", False), ("Mr.", False), ("Ms.", True), ("Mme", True), ("M.", False),
            ("MM.", False), ("Lt. Gen.", None), ("Lieutenant-General", None),
            ("Air  Chief Marshal", None), ("Rear-Admiral", None), ("vice-amiral d'escadre", None),
            ("général de corps d'armée", None), ("générale", None), ("H.E.", None),
            ("Her Excellency", True), ("His Royal Highness", False), ("Rt Hon", None),
            ("ambassadrice", True), ("Captain", None), ("Baroness", True),
        ],
    )  # fmt: skip
    def test_hits(self, title: str, female: bool | None) -> None:  # noqa: FBT001
        assert re.fullmatch(TITLE, title)
        assert is_female(title) is female

    @pytest.mark.parametrize("word", ["Generally", "Mre", "minister", "Captaincy", "Msgr", "H"])
    def test_near_misses(self, word: str) -> None:
        assert re.fullmatch(TITLE, word) is None

    def test_words_of_no_name_are_small(self) -> None:
        assert all(word == word.lower() for word in NO_NAME)

    @pytest.mark.parametrize(
        "before", ["HMS ", "the frigate “", "avenue ", "HMS", "rue du général "]
    )
    def test_things_before(self, before: str) -> None:
        assert THING_BEFORE.search(before)

    @pytest.mark.parametrize("before", ["friendship ", "Mr ", "the street of ", "à la place de "])
    def test_no_things_before(self, before: str) -> None:
        assert THING_BEFORE.search(before) is None

    @pytest.mark.parametrize(
        "after",
        ["-class frigate", " International Airport", " Prize", " Board", " Executive Committee"],
    )
    def test_things_after(self, after: str) -> None:
        assert THING_AFTER.match(after)

    @pytest.mark.parametrize("after", [" spoke", ", Hall", " classified", "  Council"])
    def test_no_things_after(self, after: str) -> None:
        assert THING_AFTER.match(after) is None
