"""Bodies of the Alliance's neighbours."""

from __future__ import annotations

import pytest

from natobrief.lexicon.councils import councils, names_of
from natobrief.model import Level
from natobrief.rules.body_names import body_index

WORDS = dict(councils())


def test_words_for_a_council_are_its_own() -> None:
    assert len(WORDS) == len(list(councils()))


@pytest.mark.parametrize(
    ("words", "name", "level"),
    [
        pytest.param(
            "EU Foreign Affairs Council",
            "Foreign Affairs Council",
            Level.FOREIGN_MINISTERS,
            id="of ministers",
        ),
        pytest.param(
            "Conseil européen",
            "European Council",
            Level.HEADS_OF_STATE_AND_GOVERNMENT,
            id="of leaders, French",
        ),
        pytest.param("Security Council", "UN Security Council", Level.OTHER, id="of no level"),
    ],
)
def test_what_words_mean(words: str, name: str, level: Level) -> None:
    assert (WORDS[words].name, WORDS[words].level) == (name, level)


@pytest.mark.parametrize("words", sorted(WORDS))
def test_words_are_found_in_a_text(words: str) -> None:
    [(start, end, means)] = body_index().scan(f"At the {words}.")
    assert (end - start, means) == (len(words), WORDS[words])


@pytest.mark.parametrize("words", sorted(WORDS))
def test_all_names_of_a_council_are_found_by_each_of_them(words: str) -> None:
    assert {WORDS[name] for name in names_of(words)} == {WORDS[words]}
    assert words in names_of(words)


def test_what_is_no_council_has_no_names() -> None:
    assert names_of("Council of Elders") == ()
