"""Problems, and the line of text that they show."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.diagnostics import Code, Excerpt, Problem, Severity
from natobrief.span import Span
from natobrief.testing import spans, texts

#: The longest part of a line that is shown, with the dots at both ends.
LONGEST = 60 + 120 + 60 + 6


@st.composite
def texts_with_spans(draw: st.DrawFn, words: st.SearchStrategy[str]) -> tuple[str, Span]:
    """Texts, and a span that lies in each."""
    text = draw(st.lists(words, min_size=1, max_size=6).map("".join))
    return text, draw(spans(within=len(text)))


ANY = texts_with_spans(texts(surrogates=True))
ONE_LINE = texts_with_spans(
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1)
)
LONG_LINE = texts_with_spans(st.text("abc ", min_size=40, max_size=400))


def columns(text: str) -> int:
    """Count columns one character at a time."""
    count = 0
    for character in text:
        if unicodedata.category(character) not in {"Mn", "Me"}:
            count += 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
    return count


class TestExcerpt:
    """An excerpt shows the line in which a span begins, with a caret under its words."""

    @given(drawn=ONE_LINE | LONG_LINE)
    @example(drawn=("a\tb", Span(2, 3)))
    @example(drawn=("漢字 e\u0301t", Span(3, 6)))
    def test_it_holds_the_words_under_the_span(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        excerpt = Excerpt.around(text, span)
        shown = excerpt.text[excerpt.column :][: excerpt.width]
        assert span.of(text).startswith(shown)
        assert shown

    @given(drawn=ANY)
    @example(drawn=("漢字 ministers", Span(3, 12)))
    @example(drawn=("e\u0301te\u0301 Riga", Span(6, 10)))
    @example(drawn=("\u202eRiga", Span(1, 5)))
    @example(drawn=("one\ntwo", Span(3, 4)))
    @example(drawn=("one\x85two\u2028", Span(4, 7)))
    def test_carets_stand_under_the_words(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        excerpt = Excerpt.around(text, span)
        line, carets = excerpt.drawing().splitlines()
        before = line[: line.index("|") + 2 + excerpt.column]
        under = line[len(before) :][: excerpt.width]
        assert carets == " " * columns(before) + "^" * max(1, columns(under))

    @given(drawn=ANY)
    def test_it_can_always_be_printed(self, drawn: tuple[str, Span]) -> None:
        excerpt = Excerpt.around(*drawn)
        assert excerpt.text.isprintable()
        assert excerpt.drawing().encode("utf-8").count(b"\n") == 1

    @given(drawn=ANY)
    def test_each_character_keeps_its_place(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        excerpt = Excerpt.around(text, span)
        first = text[span.start]
        at_column = excerpt.text[excerpt.column]
        assert at_column == (first if first.isprintable() else " " if first.isspace() else "\ufffd")

    @given(drawn=texts_with_spans(st.sampled_from(["a", "b", "\n", "\r\n"])))
    def test_lines_are_counted_from_one(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        assert Excerpt.around(text, span).number == text[: span.start].count("\n") + 1

    @given(drawn=LONG_LINE)
    def test_long_lines_are_shortened(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        excerpt = Excerpt.around(text, span)
        assert len(excerpt.text) <= LONGEST
        assert (excerpt.text == text) is ("..." not in excerpt.text)
        assert excerpt.text.removeprefix("...").removesuffix("...") in text

    @pytest.mark.parametrize(
        ("text", "span", "drawing"),
        [
            pytest.param("NATO met", Span(5, 8), "  1 | NATO met\n           ^^^", id="end"),
            pytest.param("a\n\tb c\n", Span(3, 4), "  2 |  b c\n       ^", id="tab"),
            pytest.param("ab\ncd", Span(1, 5), "  1 | ab\n       ^", id="over two lines"),
            pytest.param("漢字", Span(1, 2), "  1 | 漢字\n        ^^", id="wide"),
        ],
    )
    def test_drawing(self, text: str, span: Span, drawing: str) -> None:
        assert Excerpt.around(text, span).drawing() == drawing

    def test_a_long_line_is_cut_at_both_ends(self) -> None:
        excerpt = Excerpt.around("x" * 500, Span(200, 210))
        assert excerpt.text == "..." + "x" * 130 + "..."
        assert (excerpt.column, excerpt.width) == (63, 10)


class TestProblem:
    """A problem prints place, severity, code and message, and shows the line."""

    @given(drawn=ANY, severity=st.sampled_from(Severity), code=st.sampled_from(Code))
    def test_one_about_words_shows_them(
        self, drawn: tuple[str, Span], severity: Severity, code: Code
    ) -> None:
        text, span = drawn
        problem = Problem.at(span, text, code, "odd", severity)
        drawing = Excerpt.around(text, span).drawing()
        assert str(problem) == f"{severity.value} {code.value}: odd\n{drawing}"
        assert problem.span == span

    @pytest.mark.parametrize(
        ("pointer", "shown"),
        [
            (None, "error NB004: odd"),
            ("", "(the whole): error NB004: odd"),
            ("/a/0", "/a/0: error NB004: odd"),
        ],
    )
    def test_one_about_a_value_names_it(self, pointer: str | None, shown: str) -> None:
        problem = Problem(code=Code.UNKNOWN_VALUE, message="odd", pointer=pointer)
        assert str(problem) == shown

    @given(drawn=ANY)
    def test_it_is_a_value(self, drawn: tuple[str, Span]) -> None:
        text, span = drawn
        problems = [Problem.at(span, text, "MINE01", "odd") for _ in range(2)]
        assert len(set(problems)) == 1
        assert problems[0].severity is Severity.ERROR


class TestCodes:
    """Codes are never given a second meaning."""

    def test_each_has_its_own_number(self) -> None:
        numbers = [code.value for code in Code]
        assert len(set(numbers)) == len(Code.__members__)
        assert all(len(number) == 5 and number.startswith("NB") for number in numbers)
