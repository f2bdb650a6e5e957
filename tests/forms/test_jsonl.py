"""Many briefs in a file, a line each: what is whole comes back, whatever stands beside it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import natobrief
from natobrief import Brief, Code, DecodeError, DocumentKind, Language, Source, ValidationError
from natobrief.forms.json import dumps
from natobrief.forms.jsonl import dump_lines, load_lines
from tests.forms.documents import any_briefs
from tests.profiles import times

_BRIEF = Brief(source=Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN))
_LINE = f"{dumps(_BRIEF)}\n"

some_briefs = st.lists(any_briefs, max_size=3)
#: Lines that are no JSON at all, and one that is JSON but no brief.
broken_lines = st.sampled_from(["{\n", "nothing\n", '{"a":1,}\n', "[]\n", "{}\n"])


def written(briefs: list[Brief]) -> str:
    """Return what a file holds after the briefs were written to it."""
    file = io.StringIO()
    assert dump_lines(briefs, file) == len(briefs)
    return file.getvalue()


class TestForm:
    """One brief is a file of one line, found by the name of the form."""

    @times(1 / 2)
    @given(any_briefs)
    def test_it_comes_back(self, brief: Brief) -> None:
        text = natobrief.dumps(brief, "jsonl")
        assert text == written([brief])
        for data in (text, text.encode(), f"\n{text}\r\n \n", text.removesuffix("\n")):
            assert natobrief.loads(data, "jsonl") == brief
        assert natobrief.lost(brief, "jsonl") == ()

    @pytest.mark.parametrize("data", [_LINE * 2, f"{_LINE}\n{{".encode()])
    def test_many_are_not_one(self, data: str | bytes) -> None:
        with pytest.raises(DecodeError, match=r"found 2 lines; natobrief.load_lines reads them"):
            natobrief.loads(data, "jsonl")

    @pytest.mark.parametrize("data", ["", b"\n", "{}\n", None, bytearray(b"{}")])
    def test_none_at_all(self, data: Any) -> None:
        with pytest.raises(DecodeError) as caught:
            natobrief.loads(data, "jsonl")
        with pytest.raises(DecodeError) as as_json:
            natobrief.loads(data)
        assert caught.value.problems == as_json.value.problems


class TestWhatIsWritten:
    """Every brief comes back, from text as from bytes."""

    @times(1 / 2)
    @given(some_briefs)
    def test_briefs_come_back(self, briefs: list[Brief]) -> None:
        text = written(briefs)
        for lines in (io.StringIO(text, newline="\n"), io.BytesIO(text.encode())):
            read = list(load_lines(lines))
            assert [line.brief for line in read] == briefs
            assert [line.number for line in read] == list(range(1, len(briefs) + 1))

    @times(1 / 2)
    @given(some_briefs)
    def test_a_brief_is_a_line(self, briefs: list[Brief]) -> None:
        assert written(briefs) == "".join(f"{dumps(brief)}\n" for brief in briefs)

    def test_the_last_line_may_lack_its_end(self) -> None:
        [line] = load_lines([_LINE.rstrip()])
        assert (line.brief, line.problems, line.is_torn) == (_BRIEF, (), False)

    def test_those_before_a_brief_that_json_would_change_are_written(self) -> None:
        source = Source(text="\ud800\udc00", kind=DocumentKind.READOUT, language=Language.EN)
        file = io.StringIO()
        with pytest.raises(ValidationError):
            dump_lines([_BRIEF, Brief(source=source)], file)
        assert file.getvalue() == _LINE


class TestOneAtATime:
    """Nothing runs ahead: neither the writer of the briefs it is given, nor the reader of lines."""

    def test_each_is_written_before_the_next_is_asked_for(self) -> None:
        file = io.StringIO()
        seen = []

        def given_out() -> Iterator[Brief]:
            for _ in range(3):
                seen.append(file.getvalue().count("\n"))
                yield _BRIEF

        assert dump_lines(given_out(), file) == 3
        assert seen == [0, 1, 2]

    def test_a_line_is_read_when_it_is_asked_for(self) -> None:
        taken = []

        def lines() -> Iterator[str]:
            for number in range(3):
                taken.append(number)
                yield _LINE

        reading = load_lines(lines())
        assert taken == []
        assert next(reading).brief == _BRIEF
        assert taken == [0]


class TestDamage:
    """What is broken is reported with the number of its line, and the rest are kept."""

    @given(st.lists(st.just(_LINE) | broken_lines | st.just(" \n"), max_size=6))
    def test_a_broken_line_leaves_the_others_alone(self, lines: list[str]) -> None:
        read = list(load_lines(lines))
        assert [line.number for line in read] == [
            number for number, line in enumerate(lines, 1) if line.strip()
        ]
        for line in read:
            assert (line.brief == _BRIEF) == (lines[line.number - 1] == _LINE)
            assert (line.brief is None) == bool(line.problems)
            assert not line.is_torn

    @given(st.integers(1, len(_LINE) - 2), st.booleans())
    def test_a_last_line_that_was_cut_off_is_torn(self, length: int, as_bytes: bool) -> None:  # noqa: FBT001 - drawn
        text = _LINE + _LINE[:length]
        lines = io.BytesIO(text.encode()) if as_bytes else io.StringIO(text)
        first, last = load_lines(lines)
        assert first.brief == _BRIEF
        assert (last.brief, last.is_torn, last.number) == (None, True, 2)
        assert [problem.code for problem in last.problems] == [Code.NOT_JSON]

    def test_a_letter_cut_in_the_middle_is_torn_too(self) -> None:
        [line] = load_lines(['{"é'.encode()[:-1]])
        assert line.is_torn

    @pytest.mark.parametrize("end", ["", "\n"], ids=["no end", "an end"])
    def test_json_that_is_no_brief_is_not_torn(self, end: str) -> None:
        [line] = load_lines([f"{{}}{end}"])
        assert (line.brief, line.is_torn) == (None, False)

    @given(st.lists(st.text() | st.text().map(str.encode)))
    def test_any_lines_are_survived(self, lines: list[str]) -> None:
        assert sum(line.brief is not None for line in load_lines(lines)) == 0

    def test_unknown_fields_are_kept_on_request(self) -> None:
        noted = _LINE.replace("{", '{"desk":"Sofia",', 1)
        [refused] = load_lines([noted])
        [kept] = load_lines([noted], unknown="keep")
        assert refused.brief is None
        assert kept.brief is not None
        assert [extra.pointer for extra in kept.brief.extra] == ["/desk"]
