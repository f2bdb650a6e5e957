"""Problems as lines, as JSON, and as annotations of GitHub."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Code, Problem, Severity, Span
from natobrief.forms.problems import as_github, as_json, as_text, counted

TEXT = "NATO met.\nIt rained, all day: 100%.\n"
WEEKDAY = Problem.at(Span(10, 19), TEXT, Code.WEEKDAY_MISMATCH, "expected: a day, found none")
NOTE = Problem(code="DESK1", message="a note", severity=Severity.NOTE, pointer="")

severities = st.sampled_from(Severity)
messages = st.text(min_size=1)


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Draw a problem of a text, or of none."""
    code, message, severity = draw(st.sampled_from(Code)), draw(messages), draw(severities)
    if draw(st.booleans()):
        return Problem(code=code, message=message, severity=severity, pointer="/persons/0")
    start = draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, draw(st.integers(start + 1, len(TEXT))))
    return Problem.at(span, TEXT, code, message, severity)


class TestText:
    def test_lines_carets_and_a_count(self) -> None:
        assert as_text([WEEKDAY, NOTE], width=80, colour=False) == (
            "error NB102: expected: a day, found none\n"
            "  2 | It rained, all day: 100%.\n"
            "      ^^^^^^^^^\n"
            "(the whole): note DESK1: a note\n"
            "1 error, 1 note"
        )

    def test_colours_for_severity_and_caret(self) -> None:
        lines = as_text([WEEKDAY], width=80, colour=True).split("\n")
        assert lines[0].startswith("\x1b[1;31merror NB102\x1b[0m: ")
        assert lines[1] == "  2 | It rained, all day: 100%."
        assert lines[2] == "\x1b[1;31m      ^^^^^^^^^\x1b[0m"

    @given(st.lists(problems(), max_size=3))
    def test_without_colours_no_terminal_obeys(self, held: list[Problem]) -> None:
        text = as_text(held, width=80, colour=False)
        assert all(line.isprintable() for line in text.split("\n"))

    @pytest.mark.parametrize(
        ("held", "words"),
        [
            pytest.param([], "no problems", id="none"),
            pytest.param([WEEKDAY], "1 error", id="one"),
            pytest.param([WEEKDAY, NOTE, WEEKDAY], "2 errors, 1 note", id="several"),
        ],
    )
    def test_counts(self, held: list[Problem], words: str) -> None:
        assert counted(held) == words


class TestJson:
    @given(st.lists(problems(), max_size=3), st.booleans())
    def test_it_is_json_with_the_place_of_each(
        self,
        held: list[Problem],
        has_text: bool,  # noqa: FBT001 - drawn
    ) -> None:
        found = json.loads(as_json(held, TEXT if has_text else None))
        assert found["ok"] is not any(each.severity is Severity.ERROR for each in held)
        for each, problem in zip(found["problems"], held, strict=True):
            assert (each["code"], each["message"]) == (problem.code, problem.message)
            if problem.span is None or not has_text:
                assert (each["line"], each["column"]) == (None, None)
            else:
                line = TEXT.split("\n")[each["line"] - 1] + "\n"
                assert line[each["column"] - 1] == TEXT[problem.span.start]


class TestGithub:
    def test_the_line_of_the_file_that_holds_the_text(self) -> None:
        assert as_github([WEEKDAY], "a.json", ("a.txt", TEXT)) == (
            "::error file=a.txt,line=2,col=1,title=NB102::expected: a day, found none"
        )

    def test_else_the_file_that_was_checked(self) -> None:
        assert as_github([WEEKDAY, NOTE], "a,b.json", None).split("\n") == [
            "::error file=a%2Cb.json,title=NB102::expected: a day, found none",
            "::notice file=a%2Cb.json,title=DESK1 (the whole)::a note",
        ]

    @given(st.lists(problems(), min_size=1, max_size=3), st.text())
    def test_one_command_a_line_whatever_they_hold(self, held: list[Problem], name: str) -> None:
        lines = as_github(held, name, (name, TEXT))
        assert lines.count("\n") == len(held) - 1
        assert all(line.startswith("::") for line in lines.split("\n"))
