"""What pasting left in a text is taken out, and every offset leads back."""

from __future__ import annotations

import re
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.span import Span
from natobrief.testing.filler import filler
from natobrief.text.clean import clean

UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\u061c\ufeff\xad"
_GOES = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\u180e\ufeff\xad]")
_DIRTY = st.text() | st.text(alphabet=f"ab|\n\r\t \xa0{UNSEEN}")


class TestAnyText:
    """Nothing but blanks, bars and unseen characters goes."""

    @given(_DIRTY)
    @example("|a|")
    @example("\ufeff")
    def test_what_is_kept_keeps_its_order(self, text: str) -> None:
        text = normalize("NFC", text)
        cleaned = clean(text)
        rest = iter(text)
        assert all(sign in rest for sign in cleaned.text)
        kept = "".join(text.replace("|", "").split())
        assert _GOES.sub("", kept) == "".join(cleaned.text.replace("|", "").split())

    @given(_DIRTY)
    def test_each_character_leads_back_to_itself(self, text: str) -> None:
        cleaned = clean(text)
        for offset, sign in enumerate(cleaned.text):
            assert normalize("NFC", cleaned.back(Span(offset, offset + 1)).of(text)) in {
                sign,
                normalize("NFC", sign),
            }

    @given(filler())
    def test_prose_is_not_copied(self, prose: str) -> None:
        assert clean(prose).text is prose


@given(
    words=st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=8),
    data=st.data(),
)
def test_planted_dirt_goes_and_words_lead_back(words: list[str], data: st.DataObject) -> None:
    dirt = st.sampled_from(["  ", "\xa0 ", "   ", *(f" {sign}" for sign in UNSEEN), "\u200b "])
    text = words[0] + "".join(data.draw(dirt) + word for word in words[1:])
    cleaned = clean(text)
    assert re.split("[ \xa0]", cleaned.text) == words
    places = [match.span() for match in re.finditer("[abc]+", cleaned.text)]
    assert [cleaned.back(Span(*place)).of(text) for place in places] == words


@given(st.text("aeoü \u0301\u0302\u0323éÀ  x", max_size=30))
@example("Gene\u0300ve, de\u0301clare\u0301")
@example("ê\u0301x\u0301")
def test_accents_behind_letters_are_theirs(text: str) -> None:
    cleaned = clean(text)
    for offset, sign in enumerate(cleaned.text):
        assert normalize("NFC", cleaned.back(Span(offset, offset + 1)).of(text)) == normalize(
            "NFC", sign
        )
    even = re.sub(" +", " ", text).strip()
    assert normalize("NFC", cleaned.text).strip() == normalize("NFC", even)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Gene\u0300ve", "Genève", id="an accent behind its letter"),
        pytest.param("a  b", "a b", id="two blanks"),
        pytest.param("a \t b", "a \t b", id="a tab parts cells"),
        pytest.param("a\u200b\u200bb", "ab", id="unseen in a word"),
        pytest.param("\u200ea\u200f \u202ab\u202c", "a b", id="marks of direction"),
        pytest.param("co\xadoperation", "cooperation", id="soft hyphen"),
        pytest.param("\ufeffa", "a", id="mark of byte order"),
        pytest.param("a \n b\r\n", "a\nb\n", id="ends of lines"),
        pytest.param("| a | b |\n|c|", "a | b\nc", id="rows"),
        pytest.param("a | b", "a | b", id="a bar inside"),
        pytest.param("| a", "| a", id="one bar"),
        pytest.param("| |", "| |", id="an empty row"),
        pytest.param("• |\n• a", "• |\n• a", id="bullets before bars"),
    ],
)
def test_table(text: str, expected: str) -> None:
    assert clean(text).text == expected
