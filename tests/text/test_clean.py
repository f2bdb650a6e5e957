"""What pasting left in a text is taken out, and every offset leads back."""

from __future__ import annotations

import re
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.span import Span
from natobrief.testing.filler import filler
from natobrief.text.clean import clean, unquoted

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


#: When words were spoken, as transcripts have it before or behind who speaks.
STAMPS = (
    "[00:{m:02}:{s:02}] {who}: {words}",
    "00:{m:02}:{s:02} {who}: {words}",
    "00:{m:02}:{s:02}.250 - {who}: {words}",
    "({m}:{s:02}:00) {who}: {words}",
    "[{m}:{s:02}] {who}: {words}",
    "{who} [{m:02}:{s:02}]: {words}",
    "{who} (00:{m:02}:{s:02}): {words}",
)


@given(
    stamp=st.sampled_from(STAMPS),
    said=st.lists(filler(), min_size=2, max_size=5),
    minute=st.integers(0, 40),
    prose=filler(),
)
def test_times_beside_those_who_speak_go(
    stamp: str, said: list[str], minute: int, prose: str
) -> None:
    turns = [(f"Ana {'Berg' if at % 2 else 'Lind'}", words) for at, words in enumerate(said)]
    lines = [
        stamp.format(m=minute + at, s=at, who=who, words=" ".join(words.split()))
        for at, (who, words) in enumerate(turns)
    ]
    text = "\n".join([prose, *lines])
    cleaned = clean(text)
    bare = [f"{who}: {' '.join(words.split())}" for who, words in turns]
    assert cleaned.text == "\n".join([prose, *bare])
    for who, _ in turns:
        at = cleaned.text.rindex(who)
        assert cleaned.back(Span(at, at + len(who))).of(text) == who


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("09:30 Doorstep: Ana Berg\n10:00 Talks: the Council", id="a programme"),
        pytest.param("(09:30) Doorstep: Ana Berg\n(10:00) Talks: the Council", id="in brackets"),
        pytest.param("[00:00:04] Ana Berg: We met.\n\nThey went home.", id="one alone"),
        pytest.param("[00:00:04] We met.\n[00:00:09] They went home.", id="nobody"),
    ],
)
def test_times_of_something_else_stay(text: str) -> None:
    assert clean(text).text == text


def test_a_transcript_with_times_is_read() -> None:
    turns = ["Ana Berg: Good morning.", "Q: When will you meet?", "Ana Berg: On Friday."]
    text = "Press conference\n\n" + "\n".join(f"[00:0{at}:00] {x}" for at, x in enumerate(turns))
    said = extract(text).brief.statements
    assert [each.text for each in said] == ["Good morning.", "When will you meet?", "On Friday."]


@given(
    words=st.sampled_from(["photo", "notre photo", "Photo AFP", "photo : ministère", "pictured"]),
    before=filler(),
)
def test_who_is_on_a_picture_needs_no_word_for_it(words: str, before: str) -> None:
    text = f"{before} Ida Holm ({words}), the envoy, spoke."
    cleaned = clean(text)
    assert cleaned.text == f"{before} Ida Holm, the envoy, spoke."
    at = cleaned.text.index(", the")
    assert cleaned.back(Span(at, at + 1)).start == text.index(", the")


@given(words=st.lists(st.text("ab c", min_size=1), min_size=1, max_size=6), own=st.integers(0, 6))
def test_a_letter_is_quoted_when_most_of_its_lines_are(words: list[str], own: int) -> None:
    lines = [f"> x{line}" for line in words]
    text = "\n".join([*["He wrote."] * own, *lines])
    even = unquoted(text)
    assert len(even) == len(text)
    is_letter = len(lines) >= 3 and len(lines) >= own
    assert (">" not in even) == is_letter
    assert is_letter or even is text
