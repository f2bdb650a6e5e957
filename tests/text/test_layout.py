"""Paragraphs: parted by blank lines, by lines, or joined again when lines were wrapped by hand."""

from __future__ import annotations

import textwrap
from itertools import chain, pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief.text.layout import paragraphs

_WORD = st.text("abcdefgh", min_size=4, max_size=9)
#: Sentences long enough to fill some lines.
_SENTENCE = st.lists(_WORD, min_size=80, max_size=120).map(lambda words: f"T{' '.join(words)}.")
_BREAKS = st.sampled_from(["\n", "\r\n"])


def read(text: str) -> list[str]:
    """Return the words of the paragraphs, runs of white space written as one space."""
    return [" ".join(span.of(text).split()) for span in paragraphs(text)]


class TestPlanted:
    """What was written as a paragraph comes back as one."""

    @given(st.lists(_SENTENCE, min_size=1, max_size=5), _BREAKS)
    def test_blank_lines_part(self, written: list[str], line_break: str) -> None:
        assert read((line_break * 2).join(written)) == written

    @given(st.lists(_SENTENCE, min_size=1, max_size=5), _BREAKS)
    def test_long_lines_are_paragraphs(self, written: list[str], line_break: str) -> None:
        long = [f"{sentence} {'x' * 125}" for sentence in written]
        assert read(line_break.join(long)) == long

    @given(st.lists(_SENTENCE, min_size=1, max_size=5), st.integers(60, 120), _BREAKS)
    def test_wrapped_mail_is_joined(self, written: list[str], width: int, line_break: str) -> None:
        lines = [textwrap.wrap(sentence, width) for sentence in written]
        text = (line_break * 2).join(line_break.join(each) for each in lines)
        assert read(text) == written

    @given(st.lists(_SENTENCE, max_size=3), st.text(max_size=20))
    def test_text_in_front_shifts_spans(self, written: list[str], front: str) -> None:
        text, long = "\n\n".join(written), f"{front}{'x' * 126}\n\n"
        after = [span for span in paragraphs(long + text) if span.start >= len(long)]
        assert after == [span.shifted(len(long)) for span in paragraphs(text)]


class TestAnyText:
    """Paragraphs are in order, apart, not blank at their ends, and lose no word."""

    @given(st.text() | st.text("ab .\n\r\t•-", max_size=200))
    @example("\ufeff")
    @example("\x1c\n\x85")
    def test_paragraphs_are_sound(self, text: str) -> None:
        found = paragraphs(text)
        assert all(one.end <= other.start for one, other in pairwise(found))
        assert all(span.of(text) == span.of(text).strip() for span in found)

    @given(st.text("ab .\n\r\t•-", max_size=200))
    def test_no_word_is_lost(self, text: str) -> None:
        kept = " ".join(span.of(text) for span in paragraphs(text))
        assert kept.split() == text.split()


_WRAPPED = """\
The ministers of the region spoke about the coming winter and about
the needs of their neighbours, and they agreed to meet in the spring
to look at what had been done since."""
_LONG_HEADLINE = " and ".join(f"the port of {town}" for town in ("Oslo", "Riga", "Bergen") * 3)


class TestTable:
    """Layouts as people make them."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Title\nOne.\nTwo.", ["Title", "One.", "Two."], id="few-lines"),
            pytest.param("• one\n• two\n• three\n• four", ["• one", "• two", "• three", "• four"],
                         id="bullets"),
            pytest.param(
                f"A headline of the ministry of ports of today\n{_WRAPPED}",
                ["A headline of the ministry of ports of today", " ".join(_WRAPPED.split())],
                id="a-headline-above-wrapped-lines",
            ),
            pytest.param(
                f"{_WRAPPED} They will meet on 26\n- 29 January.",
                [f"{' '.join(_WRAPPED.split())} They will meet on 26 - 29 January."],
                id="a-range-over-two-lines",
            ),
            pytest.param(
                f"{_WRAPPED}\nMonday 14 November\nTalks\nMardi 15 novembre 2022 :\nLunch",
                [
                    *(" ".join(_WRAPPED.split()), "Monday 14 November", "Talks"),
                    *("Mardi 15 novembre 2022 :", "Lunch"),
                ],
                id="days-of-a-calendar",
            ),
            pytest.param(
                f"{_WRAPPED} They met on Monday and\nTuesday 15 November 2022\nat the harbour.",
                [
                    (
                        f"{' '.join(_WRAPPED.split())} They met on Monday and Tuesday 15 November "
                        "2022 at the harbour."
                    )
                ],
                id="a-day-of-the-sentence",
            ),
            pytest.param("| One.\n|\n| Two. |", ["One.", "Two."], id="bars"),
            pytest.param(
                f"{_WRAPPED}\n09:30 Talks",
                [" ".join(_WRAPPED.split()), "09:30 Talks"],
                id="a-time-below-wrapped-lines",
            ),
            pytest.param(
                f"{_WRAPPED} They all met again at\n09:30 Brussels time.",
                [f"{' '.join(_WRAPPED.split())} They all met again at 09:30 Brussels time."],
                id="a-time-of-the-sentence",
            ),
            pytest.param(
                "29 May | 09:30 | Talks of the ministers of the region on the winter\n"
                "0930 Talks of the ministers of the region on the coming winters\n"
                "2 p.m. Lunch of the ministers of the region in the old harbour\n"
                "The ministers of the region and all their guests on a walk",
                [
                    "29 May | 09:30 | Talks of the ministers of the region on the winter",
                    "0930 Talks of the ministers of the region on the coming winters",
                    "2 p.m. Lunch of the ministers of the region in the old harbour",
                    "The ministers of the region and all their guests on a walk",
                ],
                id="a-programme",
            ),
            pytest.param("a\n\n\n b \n\t\nc", ["a", "b", "c"], id="blank-lines-with-spaces"),
            pytest.param("A\u2028B\u2029C\x0bD", ["A", "B", "C", "D"], id="other-breaks"),
            pytest.param("\ufeffTitle\n\nText", ["Title", "Text"], id="byte-order-mark"),
            pytest.param(
                "\n".join(f"{word * 12}." for word in ("seven ", "again ", "three ", "spoke ")),
                [f"{(word * 12).strip()} ." for word in ("seven ", "again ", "three ", "spoke ")],
                id="a-sentence-a-line",
            ),
            pytest.param("", [], id="empty"),
            pytest.param(" \n\t\n\u200b", [], id="blank"),
            pytest.param(
                f"Winter meeting\n{_WRAPPED}\nThe next meeting is in May.",
                ["Winter meeting", " ".join(_WRAPPED.split()), "The next meeting is in May."],
                id="title-and-short-end",
            ),
            pytest.param(
                f"THE MINISTERS OF THE REGION SPEAK OF THE COMING WINTERS\n{_WRAPPED}",
                ["THE MINISTERS OF THE REGION SPEAK OF THE COMING WINTERS",
                 " ".join(_WRAPPED.split())],
                id="a-long-title-in-capitals",
            ),
            pytest.param(
                "MEETING OF THE MINISTERS\nAT THE\nLEVEL OF TOWNS,\nHELD ON 2-3\nMAY 2008"
                f"\nA NOTE\n{_WRAPPED}",
                ["MEETING OF THE MINISTERS AT THE LEVEL OF TOWNS, HELD ON 2-3 MAY 2008",
                 "A NOTE", " ".join(_WRAPPED.split())],
                id="lines-in-capitals-that-run-on",
            ),
            pytest.param(
                f"{_LONG_HEADLINE}\n\n{_WRAPPED}\n{_WRAPPED}",
                [_LONG_HEADLINE, *[" ".join(_WRAPPED.split())] * 2],
                id="a-headline-wider-than-what-is-wrapped",
            ),
            pytest.param(
                f"{_WRAPPED}\nThe\nMinisters of several towns spoke.",
                [" ".join(_WRAPPED.split()), "The Ministers of several towns spoke."],
                id="nothing-ends-with-the",
            ),
            pytest.param(
                f"Winter post\n14.02.2008\n{_WRAPPED}",
                ["Winter post", "14.02.2008", " ".join(_WRAPPED.split())],
                id="a-day-below-a-short-line",
            ),
            pytest.param(
                f"{_WRAPPED}\n- the first of the points that they agreed upon is\n- the second",
                [" ".join(_WRAPPED.split()),
                 "- the first of the points that they agreed upon is", "- the second"],
                id="bullets-in-wrapped-text",
            ),
        ],
    )  # fmt: skip
    def test_hits(self, text: str, expected: list[str]) -> None:
        assert read(text) == expected
        assert read(text.replace("\n", "\r\n")) == expected


#: Titles of sessions, in words that a line of mail may break anywhere.
_TITLES = st.sampled_from(
    [
        "Press statement by the host on harbour security and the defence of all quays",
        "Working lunch of the foreign ministers on boats, with special envoy Ana Ruiz",
        "Joint session of foreign ministers and defence ministers on the northern lakes",
    ]
)


@given(titles=st.lists(_TITLES, min_size=3, max_size=6), width=st.integers(58, 70))
def test_a_programme_in_a_letter_is_wrapped(titles: list[str], width: int) -> None:
    entries = [f"{8 + hour:02}:30 {title}" for hour, title in enumerate(titles)]
    wrapped = [textwrap.wrap(entry, width, break_on_hyphens=False) for entry in entries]
    text = "\n".join(chain(["Monday 14 November 2022"], *wrapped))
    assume(any(after[0].islower() for _, after in wrapped))
    assert read(text) == ["Monday 14 November 2022", *entries]


@given(
    below=st.sampled_from(
        ["Open to the press", "Harbour Hall", "- Photographs", "18:00", "Tuesday 15 November 2022"]
    ),
    titles=st.lists(_TITLES, min_size=3, max_size=5),
)
def test_what_stands_below_an_entry_is_none_of_it(below: str, titles: list[str]) -> None:
    entries = [f"{8 + hour:02}:30 {title[:40].strip()}" for hour, title in enumerate(titles)]
    lines = [*entries, below]
    text = "\n".join(lines)
    assert [span.of(text) for span in paragraphs(text)] == [line.lstrip() for line in lines]


@pytest.mark.parametrize("below", ["- Photographs", "18:00 Dinner", "Tuesday 15 November 2022"])
@pytest.mark.parametrize("end", ["lakes", "lakes."])
def test_a_full_line_of_a_programme_may_be_whole(below: str, end: str) -> None:
    wrapped = "09:30 Press statement by the host on harbour security and the\ndefence of all quays"
    whole = f"10:30 Joint session of foreign and defence ministers on the {end}"
    parts = ["11:30 Talks", "12:30 Lunch", whole, below]
    expected = [" ".join(wrapped.split()), *(part.lstrip() for part in parts)]
    assert read("\n".join([wrapped, *parts])) == expected


def test_a_line_that_ends_a_sentence_is_whole() -> None:
    lines = ["10:30 Joint session of foreign and defence ministers on the lakes.", "Photographs"]
    text = "\n".join(
        ["09:30 Press statement by the host on harbour security and the", "defence", *lines]
    )
    assert read(f"{text}\n11:30 Talks\n12:30 Lunch")[1:3] == lines
