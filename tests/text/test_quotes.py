"""Quotation marks of every style, and what only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.span import Span
from natobrief.text.quotes import quoted_stretches

_PAIRS = st.sampled_from(
    ["“”", "„“", "„”", "””", "«»", "»«", "‹›", '""', "‘’", "''", "‚‘", "＂＂"]
).map(tuple) | st.sampled_from([("''", "''"), ("``", "''"), ("« ", " »"), ("“", '"')])
_WORDS = st.lists(st.text("abcdeé", min_size=1, max_size=6), min_size=1, max_size=6).map(" ".join)


def read(text: str) -> list[str]:
    """Return what stands between marks, with a sign after what is left open."""
    spans = [Span(0, len(text))] if text else []
    return [
        quoted.inner.of(text) + ("" if quoted.is_closed else " …")
        for quoted in quoted_stretches(text, spans)
    ]


class TestPlanted:
    """Words between marks come back, whatever the marks."""

    @given(_PAIRS, _WORDS, _WORDS, _WORDS)
    def test_quoted_words_come_back(
        self, pair: tuple[str, str], before: str, words: str, after: str
    ) -> None:
        text = f"{before} {pair[0]}{words},{pair[1]} {after}"
        [quoted] = quoted_stretches(text, [Span(0, len(text))])
        assert (quoted.inner.of(text), quoted.is_closed) == (f"{words},", True)
        assert quoted.whole.of(text) == f"{pair[0]}{words},{pair[1]}".strip()

    @given(_PAIRS, st.lists(_WORDS, min_size=2, max_size=5))
    def test_each_of_several_comes_back(self, pair: tuple[str, str], words: list[str]) -> None:
        text = "and ".join(f"{pair[0]}{each}.{pair[1]} " for each in words)
        assert read(text) == [f"{each}." for each in words]

    @given(_WORDS)
    def test_words_without_marks_hold_nothing(self, words: str) -> None:
        assert read(words) == []

    @given(_WORDS, _WORDS)
    def test_pairs_end_with_the_paragraph(self, first: str, second: str) -> None:
        text = f"“{first}\n\n“{second}”"
        at = text.index("\n\n")
        open_, closed = quoted_stretches(text, [Span(0, at), Span(at + 2, len(text))])
        assert (open_.inner.of(text), open_.is_closed) == (first, False)
        assert (closed.inner.of(text), closed.is_closed) == (second, True)


class TestBlanksAround:
    """Straight marks between blanks show no side: one opens, the next one closes."""

    @given(st.lists(_WORDS, min_size=1, max_size=4), _WORDS)
    def test_they_take_turns(self, quoted: list[str], between: str) -> None:
        text = between + "".join(f' " {words} . " {between}' for words in quoted)
        assert read(text) == [f"{words} ." for words in quoted]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            pytest.param('" We go . "', ["We go ."], id="whole paragraph"),
            pytest.param('so " no way " it was', ["no way"], id="inside"),
            pytest.param('" We go . " he said . " Now', [], id="one too many"),
            pytest.param('" We go , " he said', ["We go ,"], id="speaker behind"),
            pytest.param('He said: " go" and left', ["and left …"][:0], id="one has a side"),
            pytest.param("the 12 inch gun", [], id="no marks"),
        ],
    )
    def test_only_where_all_do(self, text: str, found: list[str]) -> None:
        assert read(text) == found


class TestStylesThatCross:
    """A mark of the other style closes behind the end of a clause, where none of it is open."""

    @given(_WORDS, _WORDS, st.sampled_from([("“", '"'), ('"', "”")]), st.sampled_from(",.!?"))
    def test_two_in_either_style_are_two(
        self, first: str, second: str, marks: tuple[str, str], end: str
    ) -> None:
        one, two = marks
        text = f"{one}{first}{end}{two} he said. " + (
            f'"{second}.”' if one == "“" else f'“{second}."'
        )
        assert read(text) == [f"{first}{end}", f"{second}."]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            pytest.param('“He says "go," and we go,” she said.', ['He says "go," and we go,'],
                id="straight inside"),
            pytest.param('"He says “go,” and we go," she said.', ["He says “go,” and we go,"],
                id="curved inside"),
            pytest.param('“The 12" gun is here,” she said.', ['The 12" gun is here,'],
                id="inches"),
            pytest.param('“We go" and came back,” she said.', ['We go" and came back,'],
                id="no end of a clause"),
        ],
    )  # fmt: skip
    def test_what_stands_inside_closes_nothing(self, text: str, found: list[str]) -> None:
        assert read(text) == found


def _of_paragraphs(*paragraphs: str) -> list[str]:
    """Return what stands between marks in paragraphs."""
    spans, at = [], 0
    for each in paragraphs:
        spans.append(Span(at, at + len(each)))
        at += len(each) + 1
    text = "\n".join(paragraphs)
    return [quoted.inner.of(text) for quoted in quoted_stretches(text, spans)]


class TestSeveralParagraphs:
    """What one paragraph opens and a later one closes is quoted with all that lies between."""

    @given(st.sampled_from(["“”", "«»"]), st.lists(_WORDS, min_size=2, max_size=9))
    def test_all_that_lies_between_comes_back(self, pair: str, paragraphs: list[str]) -> None:
        opened = [pair[0] + paragraphs[0], *paragraphs[1:]]
        assert _of_paragraphs(*opened[:-1], f"{opened[-1]}.{pair[1]}") == [
            *paragraphs[:-1],
            f"{paragraphs[-1]}.",
        ]

    @pytest.mark.parametrize(
        ("paragraphs", "expected"),
        [
            pytest.param(("“a", "b", "c"), ["a"], id="never closed"),
            pytest.param(("so “a", "b.”"), ["a"], id="opened in a sentence"),
            pytest.param(("so: “a", "b.”"), ["a", "b."], id="opened behind a colon"),
            pytest.param(("“a", "b” c d"), ["a"], id="closed in a sentence"),
            pytest.param(("“a", "b “c” d", "e.”"), ["a", "c"], id="another one between"),
            pytest.param(("“a", "b.” “c” d"), ["a", "c"], id="another one at the end"),
            pytest.param(("“a", "b,” she said “c”."), ["a", "b,", "c"], id="another one behind it"),
            pytest.param(("“a", *("b" * 9), "c.”"), ["a"], id="too far"),
            pytest.param(("“a", "”"), ["a"], id="nothing to close"),
            pytest.param(("“a b “ a-t-il dit. “c”",), ["a b", "c"], id="blanks beside a mark"),
            pytest.param(("“ a b, dit-il ” c",), ["a b, dit-il"], id="blanks inside marks"),
            pytest.param(('"a', 'b."'), ["a"], id="straight marks"),
        ],
    )
    def test_table(self, paragraphs: tuple[str, ...], expected: list[str]) -> None:
        assert _of_paragraphs(*paragraphs) == expected


class TestAnyText:
    """Stretches are in order, apart, and hold no blank at their ends."""

    @given(st.text(min_size=1) | st.text("a s.'’‘\"“”«»„``", min_size=1))
    @example("“ ”")
    @example("“" * 300)
    @example("'a" * 150)
    def test_stretches_are_sound(self, text: str) -> None:
        found = quoted_stretches(text, [Span(0, len(text))])
        assert all(one.whole.end <= other.whole.start for one, other in pairwise(found))
        assert all(each.whole.covers(each.inner) for each in found)
        assert all(each.inner.of(text) == each.inner.of(text).strip() for each in found)

    @given(st.text("a s.'’\"“”«»", min_size=1), st.text("ab "))
    def test_words_in_front_shift(self, text: str, front: str) -> None:
        front = f"{front}\n"
        shifted = quoted_stretches(front + text, [Span(len(front), len(front) + len(text))])
        plain = quoted_stretches(text, [Span(0, len(text))])
        assert [each.whole for each in shifted] == [e.whole.shifted(len(front)) for e in plain]


class TestTable:
    """Nested marks, open ones, and apostrophes."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("He said “they said ‘no’ twice”.", ["they said ‘no’ twice"], id="nested"),
            pytest.param("He said ‘they said “no” now’.", ["they said “no” now"], id="inverted"),
            pytest.param("« nous « deux » ici »", ["nous « deux » ici"], id="same-marks-nested"),
            pytest.param('"we "two" here"', ['we "two" here'], id="straight-nested"),
            pytest.param("“We act,” he said, “now.”", ["We act,", "now."], id="split"),
            pytest.param("“We act.“ He left.", ["We act."], id="closed-by-an-opening-mark"),
            pytest.param("\"We act,'' he said.", ["We act,"], id="closed-by-two-single-marks"),
            pytest.param("“We act,'' he said.", ["We act,"], id="curled-closed-by-two"),
            pytest.param("\"We act,'' he said, \"now.\"", ["We act,", "now."], id="both"),
            pytest.param("\"We '' act\" he said.", ["We '' act"], id="two-apart"),
            pytest.param("We act.“ He left.", [], id="an-opening-mark-that-only-closes"),
            pytest.param("« il dit “non“ ici »", ["il dit “non“ ici"], id="turned-inside-others"),
            pytest.param("“ We act ” and left.", ["We act"], id="blanks-beside"),
            pytest.param("“We act. We stay.", ["We act. We stay. …"], id="left-open"),
            pytest.param('“We act" and left.', ["We act"], id="mixed"),
            pytest.param('"We act” and left.', ["We act"], id="mixed-the-other-way"),
            pytest.param('"We read “boats” once.', ["We read “boats” once. …"], id="open-around"),
            pytest.param(
                '"We read “boats” once” and left.', ["We read “boats” once"], id="mixed-around"
            ),
            pytest.param("'the Allies' view is one'", ["the Allies' view is one"],
                         id="plural-possessive"),
            pytest.param("‘the Allies’ view is one’", ["the Allies’ view is one"],
                         id="curved-plural-possessive"),
            pytest.param("'we trust the Allies' and left", ["we trust the Allies"],
                         id="ends-like-a-possessive"),
            pytest.param("'for Allies' and 'for all'", ["for Allies", "for all"],
                         id="two-and-a-possessive"),
            pytest.param("‘We’re here, it’s late.’", ["We’re here, it’s late."], id="apostrophes"),
            pytest.param('("we act")', ["we act"], id="in-parentheses"),
            pytest.param('he said:"we act"', ["we act"], id="no-space-before"),
        ],
    )  # fmt: skip
    def test_hits(self, text: str, expected: list[str]) -> None:
        assert read(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("the Allies' view and the ministers' meeting", id="possessives"),
            pytest.param("Ukraine’s needs, NATO’s help", id="genitives"),
            pytest.param("in the '90s, in the ’80s", id="decades"),
            pytest.param("‘tis the Allies’ view", id="elision"),
            pytest.param('5\' 10" tall, 6" wide', id="feet-and-inches"),
            pytest.param("l'OTAN et l’Alliance", id="french-elision"),
            pytest.param("“”", id="nothing-between"),
            pytest.param("O'Neill, d'Alema", id="names"),
            pytest.param("so called ‘allies", id="single-left-open"),
            pytest.param('<a href="we-act" title="at once">', id="mark-up"),
        ],
    )
    def test_near_misses(self, text: str) -> None:
        assert read(text) == []
