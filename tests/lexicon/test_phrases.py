from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.lexicon.phrases import MAX_WORDS, PhraseIndex

_WORDS = st.text("abcdé", min_size=1, max_size=4)
_PHRASES = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)
_TABLES = st.dictionaries(_PHRASES, st.integers(), max_size=6)
_TEXTS = st.lists(_WORDS, max_size=12).map(" ".join)
#: Shares no letter with the phrases.
_FILLER = st.text("xyz ,.;:!?()“”\n\t…—", max_size=20)
_JOINTS = st.sampled_from([" ", "\u00a0", "\u202f", "-", "\u2010", "\u2011", "–", "\n", " \n "])

#: Everything that a phrase may hold at once.
_INDEX = PhraseIndex(
    [
        ("counter-terrorism", "counter"),
        ("terroris*", "terror"),
        ("terrorism", "whole word"),
        ("terrorist*", "longer beginning"),
        ("cyber", "cyber"),
        ("cyber threat*", "cyber threats"),
        ("Women, Peace and Security", "women"),
        ("2% of GDP", "money"),
        ("3.5% of GDP", "more money"),
        ("Ukraine's needs", "needs"),
        ("Allies' door", "door"),
        ("research & development", "research"),
        ("and/or", "choice"),
        ("défense", "défense"),
        ("straße", "road"),
        ("İran", "Iran"),
    ]
)


def found(text: str, index: PhraseIndex[str] = _INDEX) -> list[tuple[str, str]]:
    """Return the words found and what they stand for."""
    return [(text[start:end], value) for start, end, value in index.scan(text)]


def read_slowly(table: dict[str, int], words: list[str]) -> list[tuple[int, int, int]]:
    """Find phrases in words that are joined by single spaces, without any index."""
    matches = []
    at = 0
    while at < len(words):
        tails = [" ".join(words[at:end]) for end in range(len(words), at, -1)]
        phrase = next((tail for tail in tails if tail in table), None)
        if phrase is not None:
            start = sum(len(word) + 1 for word in words[:at])
            matches.append((start, start + len(phrase), table[phrase]))
        at += 1 if phrase is None else phrase.count(" ") + 1
    return matches


class TestFinding:
    """What is in a text is found, where it is, and nothing else."""

    @given(st.data(), _FILLER, _FILLER)
    def test_planted_phrase_is_found(self, data: st.DataObject, before: str, after: str) -> None:
        words = data.draw(st.lists(_WORDS, min_size=1, max_size=4))
        planted = words[0]
        for word in words[1:]:
            planted += data.draw(_JOINTS) + word
        planted = data.draw(st.sampled_from([planted, planted.upper(), planted.title()]))
        text = f"{before} {planted} {after}"
        start = len(before) + 1
        assert [*PhraseIndex([(" ".join(words), 7)]).scan(text)] == [
            (start, start + len(planted), 7)
        ]

    @given(_TABLES, _FILLER)
    def test_filler_holds_nothing(self, table: dict[str, int], text: str) -> None:
        assert [*PhraseIndex(table.items()).scan(text)] == []

    @given(_TABLES, st.lists(_WORDS, max_size=12))
    def test_longest_first_as_a_slow_reader_does(
        self, table: dict[str, int], words: list[str]
    ) -> None:
        assert [*PhraseIndex(table.items()).scan(" ".join(words))] == read_slowly(table, words)

    @given(_TABLES, _TEXTS, st.text())
    def test_text_put_in_front_shifts(self, table: dict[str, int], text: str, front: str) -> None:
        index = PhraseIndex(table.items())
        shift = len(front) + 2
        spans = [
            (start - shift, end - shift, v) for start, end, v in index.scan(f"{front}; {text}")
        ]
        assert [span for span in spans if span[0] >= 0] == [*index.scan(text)]

    @given(st.data(), _TABLES, _TEXTS)
    def test_order_of_phrases_does_not_matter(
        self, data: st.DataObject, table: dict[str, int], text: str
    ) -> None:
        shuffled = PhraseIndex(data.draw(st.permutations([*table.items()])))
        assert [*shuffled.scan(text)] == [*PhraseIndex(table.items()).scan(text)]

    @given(st.permutations(["abcd*", "abcde*", "abcdef", "abcd* gh", "abcde* gh", "abcdef gh"]))
    def test_the_most_specific_word_wins(self, phrases: list[str]) -> None:
        index = PhraseIndex((phrase, phrase) for phrase in phrases)
        values = [
            value for _, _, value in index.scan("abcdx; abcdex; abcdef; abcdef gh; abcdex gh")
        ]
        assert values == ["abcd*", "abcde*", "abcdef", "abcdef gh", "abcde* gh"]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Counter-terrorism.", [("Counter-terrorism", "counter")], id="hyphen"),
            pytest.param(
                "counter\u00a0terrorism", [("counter\u00a0terrorism", "counter")], id="nbsp"
            ),
            pytest.param(
                "counter-\r\n  terrorism", [("counter-\r\n  terrorism", "counter")], id="wrap"
            ),
            pytest.param("terrorism", [("terrorism", "whole word")], id="whole-word"),
            pytest.param("terroristic", [("terroristic", "longer beginning")], id="beginning"),
            pytest.param("terrorising", [("terrorising", "terror")], id="shorter-beginning"),
            pytest.param("terrorist’s", [("terrorist", "longer beginning")], id="possessive"),
            pytest.param("cyber threats", [("cyber threats", "cyber threats")], id="longest"),
            pytest.param("cyber and threats", [("cyber", "cyber")], id="as-far-as-it-goes"),
            pytest.param("cyber cyber", [("cyber", "cyber")] * 2, id="twice"),
            pytest.param(
                "Women, Peace\nand Security", [("Women, Peace\nand Security", "women")], id="comma"
            ),
            pytest.param("2 % of GDP", [("2 % of GDP", "money")], id="percent-apart"),
            pytest.param("3.5% of GDP", [("3.5% of GDP", "more money")], id="point"),
            pytest.param("UKRAINE’S NEEDS", [("UKRAINE’S NEEDS", "needs")], id="apostrophe"),
            pytest.param("Allies’ door", [("Allies’ door", "door")], id="plural-possessive"),
            pytest.param(
                "research &\u00a0development",
                [("research &\u00a0development", "research")],
                id="and",
            ),
            pytest.param("and/or", [("and/or", "choice")], id="slash"),
            pytest.param("and / or", [("and / or", "choice")], id="slash between blanks"),
            pytest.param("de\u0301fense", [("de\u0301fense", "défense")], id="accent-apart"),
            pytest.param(
                "ter\u00adrorism",
                [("ter\u00adrorism", "whole word")],
                id="soft-hyphen-in-plain-word",
            ),
            pytest.param("dé\u00adfense", [("dé\u00adfense", "défense")], id="soft-hyphen"),
            pytest.param("STRASSE", [("STRASSE", "road")], id="sharp-s"),
            pytest.param("İİİ İRAN", [("İRAN", "Iran")], id="dotted-capital"),
            pytest.param("_cyber_", [("cyber", "cyber")], id="emphasis"),
            pytest.param("l’cyber", [("cyber", "cyber")], id="elision"),
        ],
    )
    def test_hits(self, text: str, expected: list[tuple[str, str]]) -> None:
        assert found(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("", id="empty"),
            pytest.param("cyberx xcyber cyber2", id="inside-words"),
            pytest.param("counter terrorx", id="other-word"),
            pytest.param("défens", id="cut-short"),
            pytest.param("counter", id="beginning-of-a-phrase"),
            pytest.param("women peace and security", id="comma-missing"),
            pytest.param("2,% of GDP", id="other-sign"),
            pytest.param("Ukraine needs", id="apostrophe-missing"),
            pytest.param("Women,\n\nPeace and Security", id="comma-before-blank-line"),
            pytest.param("and. or", id="end-of-sentence"),
            pytest.param("research - development", id="dash"),
        ],
    )
    def test_near_misses(self, text: str) -> None:
        assert found(text) == []

    @pytest.mark.parametrize(
        "between",
        ["\n\n", "\n \n", " – ", "; ", ". ", ", ", "/", "--", "—", " _ ", "’"],
        ids=repr,
    )
    def test_phrase_does_not_cross(self, between: str) -> None:
        assert found(f"counter{between}terrorism") == [("terrorism", "whole word")]

    def test_case_counts_when_asked(self) -> None:
        index = PhraseIndex([("MAP", "plan"), ("New START", "treaty")], case_sensitive=True)
        assert index.case_sensitive
        assert found("a map, a MAP, new start, New\u00a0START", index) == [
            ("MAP", "plan"),
            ("New\u00a0START", "treaty"),
        ]


class TestAnyText:
    """No text is too odd, and spans are always sound."""

    @given(st.text())
    @example("İ" * 9 + "cyber")
    @example("%" * 99)
    @example("\u0301cyber\u0301")
    def test_spans_are_ordered_and_inside(self, text: str) -> None:
        spans = [(start, end) for start, end, _ in _INDEX.scan(text)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))

    @given(st.data(), _TEXTS, st.integers(0, 60), st.none() | st.integers(0, 60))
    def test_window_holds_what_lies_wholly_inside(
        self, data: st.DataObject, text: str, start: int, end: int | None
    ) -> None:
        # One-word phrases: a longer one may begin before the window and hide a shorter one.
        index = PhraseIndex((word, word) for word in data.draw(st.sets(_WORDS)))
        stop = len(text) if end is None else end
        inside = [found for found in index.scan(text) if found[0] >= start and found[1] <= stop]
        assert [*index.scan(text, start, end)] == inside

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            pytest.param(0, 5, ["cyber"], id="first-word"),
            pytest.param(0, 4, [], id="cut-at-the-end"),
            pytest.param(1, None, ["threats"], id="cut-at-the-start"),
            pytest.param(0, 10, ["cyber"], id="second-word-cut"),
            pytest.param(0, 99, ["cyber threats"], id="end-beyond-the-text"),
            pytest.param(6, 3, [], id="nothing-between"),
            pytest.param(99, None, [], id="start-beyond-the-text"),
        ],
    )
    def test_borders(self, start: int, end: int | None, expected: list[str]) -> None:
        index = PhraseIndex([("cyber", 1), ("cyber threats", 2), ("threats", 3)])
        text = "cyber threats"
        assert [text[a:b] for a, b, _ in index.scan(text, start, end)] == expected

    @given(st.data(), _TEXTS, st.integers(0, 60), st.integers(0, 60))
    @example(None, "cyber threats", 0, 13)
    @example(None, "cybers", 0, 5)
    def test_what_begins_at_a_place(
        self, data: st.DataObject | None, text: str, start: int, end: int
    ) -> None:
        words = {"cyber"} if data is None else data.draw(st.sets(_WORDS))
        index = PhraseIndex((word, word) for word in words)
        first = next(index.scan(text, start, end), None)
        expected = None if first is None or first[0] != start else first[1:]
        assert index.at(text, start, min(end, len(text))) == expected

    def test_accent_apart_is_not_cut_off(self) -> None:
        assert [*PhraseIndex([("the", 1)]).scan("the\u0301", 0, 3)] == []


class TestBuilding:
    """A table that could not mean what it says is refused."""

    def test_no_phrases(self) -> None:
        assert [*PhraseIndex[int]([]).scan("cyber")] == []

    def test_one_phrase_twice_with_one_value(self) -> None:
        index = PhraseIndex([("cyber-attack", 1), ("Cyber attack", 1)])
        assert [*index.scan("cyber attack")] == [(0, 12, 1)]

    def test_one_phrase_with_two_values(self) -> None:
        with pytest.raises(ValueError, match="one phrase, two values: 'cyber attack'"):
            PhraseIndex([("cyber-attack", 1), ("Cyber attack", 2)])

    def test_longest_phrase(self) -> None:
        phrase = " ".join("abcdefghijklmnop"[:MAX_WORDS])
        assert [*PhraseIndex([(phrase, 1)]).scan(phrase)] == [(0, len(phrase), 1)]

    @pytest.mark.parametrize(
        ("phrase", "reason"),
        [
            pytest.param("", "1 to 16 words", id="empty"),
            pytest.param("*", "1 to 16 words", id="star-alone"),
            pytest.param("; ", "1 to 16 words", id="signs-alone"),
            pytest.param("a " * 16 + "a", "1 to 16 words", id="too-long"),
            pytest.param("the*", "at least 4 letters", id="short-beginning"),
            pytest.param("cyber *", "are joined by", id="star-apart"),
            pytest.param("cyber**", "are joined by", id="two-stars"),
            pytest.param("cyber*s", "are joined by", id="star-inside"),
            pytest.param(" cyber", "are joined by", id="space-before"),
            pytest.param("cyber.", "are joined by", id="point-after"),
            pytest.param("cyber; space", "are joined by", id="semicolon"),
        ],
    )
    def test_refused(self, phrase: str, reason: str) -> None:
        with pytest.raises(ValueError, match=reason) as caught:
            PhraseIndex([(phrase, 1)])
        assert str(caught.value).endswith(f"found {phrase!r}")
