"""Words of a record in other forms: the same words in their order are found, others are not."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.checks.rewording import Rewordings
from natobrief.checks.searching import Searched
from natobrief.testing import filler


def _found(words: str, text: str) -> str | None:
    span = Rewordings(Searched(text)).find(words)
    return None if span is None else span.of(text)


FORMS = [
    pytest.param(
        "preparation of the Chicago Summit",
        "It was called to prepare the Chicago Summit.",
        "prepare the Chicago Summit",
        id="noun for verb",
    ),
    pytest.param("NATO HQ", "at NATO Headquarters in", "NATO Headquarters", id="abbreviation"),
    pytest.param(
        "coop\u00e9ration UE-OTAN",
        "la coop\u00e9ration entre l'Union europ\u00e9enne et l'OTAN",
        "coop\u00e9ration entre l'Union europ\u00e9enne et l'OTAN",
        id="names of organisations",
    ),
    pytest.param(
        "accord nucl\u00e9aire iranien",
        "l'accord nucl\u00e9aire avec l'Iran",
        "accord nucl\u00e9aire avec l'Iran",
        id="adjective of a country",
    ),
    pytest.param("meeting of envoys", "two meetings of envoys", "meetings of envoys", id="number"),
]
NOT_THERE = [
    pytest.param("preparation of the Lisbon Summit", "to prepare the Chicago Summit", id="name"),
    pytest.param("750 soldiers", "570 soldiers", id="other number"),
    pytest.param("talks with Russia", "talks without Russia", id="a word that turns the sense"),
    pytest.param("support for Ukraine", "support for Georgia, and Ukraine", id="words between"),
    pytest.param("Ukraine against Russia", "Russia against Ukraine", id="another order"),
    pytest.param("mission in Niger", "a mission in Nigeria", id="two countries"),
    pytest.param("state visit", "a station visit", id="words alike"),
    pytest.param("Summit meeting", "the Summit. The meeting", id="across a full stop"),
    pytest.param("meetings", "one meeting", id="one word alone"),
]


@pytest.mark.parametrize(("words", "text", "stated"), FORMS)
def test_other_forms_are_found(words: str, text: str, stated: str) -> None:
    assert _found(words, text) == stated


@pytest.mark.parametrize(("words", "text"), NOT_THERE)
def test_other_words_are_not(words: str, text: str) -> None:
    assert _found(words, text) is None


@pytest.mark.parametrize(("words", "text", "stated"), FORMS)
@given(before=filler(), after=filler())
def test_text_around_moves_the_place(
    before: str, after: str, words: str, text: str, stated: str
) -> None:
    assert _found(words, f"{before}\n\n{text}\n\n{after}") == stated


@given(st.text(), st.text())
@example("[...] 0", "0 [...] 0")
@example("\u0130 e\u0301", "i\u0307 \u00e9")
def test_any_text_is_survived(words: str, text: str) -> None:
    found = Rewordings(Searched(text)).find(words)
    assert found is None or 0 <= found.start < found.end <= len(text)
