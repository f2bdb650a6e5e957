"""The command line: what it prints, where, and the status with which it leaves."""

from __future__ import annotations

import io
import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from importlib import import_module
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import natobrief
from natobrief import (
    Brief,
    Code,
    Extraction,
    Page,
    Problem,
    Severity,
    Span,
    dumps,
    extract,
    json_schema,
    loads,
)
from natobrief.cli import main

RELEASE = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."
RAIN = "It rained."


@pytest.fixture
def release(tmp_path: Path) -> str:
    """Write a release to a file."""
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return str(path)


@pytest.fixture
def rain(tmp_path: Path) -> str:
    """Write what is no release to a file."""
    path = tmp_path / "rain.txt"
    path.write_text(RAIN, encoding="utf-8")
    return str(path)


@pytest.fixture
def standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Have a file stand for standard input."""
    path = tmp_path / "standard-input"
    path.write_bytes(b"")
    number = os.open(path, os.O_RDONLY)
    monkeypatch.setattr("natobrief.cli.streams._STANDARD_INPUT", number)
    yield path
    os.close(number)


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the program as people do."""
    return subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "natobrief", *arguments],
        input=given,
        capture_output=True,
        check=False,
    )


class TestForms:
    """``natobrief parse --to FORM`` writes other forms, and says what they leave out."""

    def test_what_is_left_out_is_said(
        self, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["parse", "--to", "markdown", release]) == 0
        printed = capsys.readouterr()
        assert printed.out.startswith("# Meeting of NATO Defence Ministers\n")
        assert printed.err.startswith(f"{release}: markdown does not hold /source/text, ")

    def test_a_page_shows_the_problems(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        odd = tmp_path / "odd.txt"
        odd.write_text("NATO Defence Ministers will meet in Brussels on 31 June 2024.", "utf-8")
        assert main(["parse", "--to", "html", str(odd)]) == 1
        printed = capsys.readouterr()
        assert "NB101" in printed.out
        assert 'id="problem-1"' in printed.out

    def test_a_form_that_cannot_be_written_is_no_traceback(
        self,
        release: str,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        missing = natobrief.UnsupportedFormat("json", ["json"], extra="some")

        def refuse(*_: object, **__: object) -> str:
            raise missing

        monkeypatch.setattr(natobrief, "dumps", refuse)
        assert main(["parse", release]) == 2
        assert "needs an extra that is not installed" in capsys.readouterr().err


class TestConvert:
    """``natobrief convert`` writes a brief in another form, told by endings or named."""

    @pytest.fixture
    def brief(self) -> Brief:
        return extract(RELEASE).brief

    @pytest.fixture
    def data(self, brief: Brief, tmp_path: Path) -> str:
        path = tmp_path / "brief.json"
        path.write_text(dumps(brief), encoding="utf-8")
        return str(path)

    def test_the_endings_tell_the_forms(
        self, data: str, brief: Brief, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        calendar, back = tmp_path / "talks.ics", tmp_path / "back.json"
        assert main(["convert", data, "-o", str(calendar)]) == 0
        assert "ics does not hold /source/text" in capsys.readouterr().err
        assert calendar.read_bytes().decode() == dumps(brief, "ics", losses="ignore")
        assert main(["convert", str(calendar), "-o", str(back)]) == 0
        assert loads(back.read_bytes()).meetings == brief.meetings

    @given(st.sampled_from(["json", "annotations"]))
    def test_what_holds_all_comes_back(self, form: str) -> None:
        brief = extract(RELEASE).brief
        with tempfile.TemporaryDirectory() as folder:
            names = [str(Path(folder, name)) for name in ("a", "b", "c")]
            Path(names[0]).write_text(dumps(brief), encoding="utf-8")
            assert main(["convert", names[0], "--to", form, "-o", names[1]]) == 0
            assert main(["convert", names[1], "--from", form, "-o", names[2]]) == 0
            assert loads(Path(names[2]).read_bytes()) == brief

    def test_json_is_printed_where_nothing_tells(
        self, data: str, brief: Brief, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["convert", data]) == 0
        assert capsys.readouterr().out == f"{dumps(brief)}\n"

    def test_standard_input(
        self, brief: Brief, standard_input: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        standard_input.write_text(dumps(brief), encoding="utf-8")
        assert main(["convert", "-", "--to", "markdown"]) == 0
        assert capsys.readouterr().out.startswith("# Meeting of NATO Defence Ministers")

    def test_data_that_hold_no_brief(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path, out = tmp_path / "no.json", tmp_path / "out.md"
        path.write_text('{"schema_version":"1"}', encoding="utf-8")
        assert main(["convert", str(path), "-o", str(out)]) == 1
        assert f"{path}: /source: error NB002" in capsys.readouterr().err
        assert not out.exists()

    def test_a_form_that_is_not_read_is_wrong_usage(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "note.md"
        path.write_text("# Talks", encoding="utf-8")
        assert main(["convert", str(path)]) == 2
        assert "markdown" in capsys.readouterr().err

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        assert main(["convert", str(tmp_path / "none.json")]) == 2

    def test_an_extra_that_is_not_installed(
        self, data: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        missing = natobrief.UnsupportedFormat("ics", ["ics"], extra="ical")

        def refuse(*_: object, **__: object) -> str:
            raise missing

        monkeypatch.setattr(natobrief, "dumps", refuse)
        assert main(["convert", data, "--to", "ics"]) == 2
        assert "natobrief[ical]" in capsys.readouterr().err

    def test_parse_takes_the_form_of_its_file(self, release: str, tmp_path: Path) -> None:
        out = tmp_path / "talks.md"
        assert main(["parse", release, "-o", str(out)]) == 0
        assert out.read_text(encoding="utf-8").startswith("# Meeting of NATO Defence Ministers\n")

    def test_a_page_holds_one_release(
        self, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["parse", release, release, "--to", "html"]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert "a file of this form holds one brief" in printed.err


class TestShow:
    """``natobrief show`` prints what a release says."""

    def test_a_release(self, release: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", release]) == 0
        printed = capsys.readouterr()
        assert "Dates   29-30 April 2031 (Tuesday, Wednesday)" in printed.out
        assert "EVIDENCE" not in printed.out
        assert printed.err == ""

    def test_the_words_behind_each_value(
        self, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["show", "--evidence", release]) == 0
        assert "EVIDENCE" in capsys.readouterr().out

    def test_several_releases_are_told_apart(
        self, release: str, rain: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["show", release, rain]) == 1
        printed = capsys.readouterr().out
        assert printed.index(f"==> {release} <==") < printed.index(f"==> {rain} <==")

    def test_problems_stand_at_the_end(self, rain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["show", rain]) == 1
        assert "\n\nPROBLEMS\nerror NB010: " in capsys.readouterr().out

    @pytest.mark.parametrize(("columns", "width"), [("10", 40), ("60", 60), ("400", 100)])
    def test_lines_are_as_wide_as_the_terminal(
        self,
        columns: str,
        width: int,
        release: str,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("COLUMNS", columns)
        source = evolve(extract(RELEASE).brief.source, title="so " * 200)
        found = Extraction(brief=Brief(source=source))
        monkeypatch.setattr(natobrief, "extract_page", lambda _: found)
        assert main(["show", release]) == 0
        longest = max(map(len, capsys.readouterr().out.splitlines()))
        assert width - 3 < longest <= width


class TestCheck:
    """``natobrief check`` says what is wrong, where, and leaves with 1."""

    @pytest.fixture
    def record(self, tmp_path: Path) -> str:
        """Write what was read of the release to a file."""
        path = tmp_path / "record.json"
        path.write_text(dumps(extract(RELEASE).brief), encoding="utf-8")
        return str(path)

    @pytest.fixture
    def wrong(self, tmp_path: Path) -> str:
        """Write a record with a wrong city, without evidence and without the text."""
        held = json.loads(dumps(extract(RELEASE).brief))
        held["meetings"][0]["venue"] = {"city": "Sofia", "country": "NOR"}
        del held["source"], held["evidence"]
        path = tmp_path / "wrong.json"
        path.write_text(json.dumps(held), encoding="utf-8")
        return str(path)

    def test_a_right_record(self, record: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", record]) == 0
        assert capsys.readouterr() == ("no problems\n", "")

    def test_a_right_record_against_its_text(self, record: str, release: str) -> None:
        assert main(["check", record, "--against", release]) == 0

    def test_a_right_release(self, release: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", release]) == 0
        assert capsys.readouterr().out == "no problems\n"

    def test_a_release_against_itself_and_another(self, release: str, rain: str) -> None:
        assert main(["check", release, "--against", release]) == 0
        assert main(["check", release, "--against", rain]) == 1

    def test_what_is_no_release(self, rain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", rain]) == 1
        assert "error NB010" in capsys.readouterr().out

    def test_a_wrong_record(
        self, wrong: str, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", wrong, "--against", release]) == 1
        printed = capsys.readouterr().out
        assert "/meetings/0/venue/city: error NB210: expected Bulgaria" in printed
        assert "NB911: 'Sofia'" not in printed

    def test_its_problems_as_json(
        self, wrong: str, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", wrong, "--against", release, "--format", "json"]) == 1
        found = json.loads(capsys.readouterr().out)
        assert found["ok"] is False
        assert [each["pointer"] for each in found["problems"]] == ["/meetings/0/venue/city"]

    def test_its_problems_for_github(
        self, record: str, wrong: str, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", wrong, "--against", release, "--format", "github"]) == 1
        assert capsys.readouterr().out.startswith("::error file=")
        assert main(["check", record, "--format", "github"]) == 0
        assert capsys.readouterr().out == ""

    def test_lines_of_a_text_that_was_taken_out_are_not_those_of_the_file(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        page = tmp_path / "page.md"
        page.write_text(
            "# Ministers\n\nNATO Defence Ministers will meet in Oslo on 31 April 2031.\n"
        )
        assert main(["check", str(page), "--format", "github"]) == 1
        assert "line=" not in capsys.readouterr().out
        plain = tmp_path / "page.txt"
        plain.write_bytes(page.read_bytes())
        assert main(["check", str(plain), "--format", "github"]) == 1
        assert "line=3" in capsys.readouterr().out

    def test_what_is_selected_and_ignored(self, wrong: str, release: str) -> None:
        assert main(["check", wrong, "--against", release, "--select", "NB1, NB2"]) == 1
        assert main(["check", wrong, "--against", release, "--select", "NB1"]) == 0
        assert main(["check", wrong, "--against", release, "--ignore", "NB2,NB9"]) == 0

    def test_levels(self, record: str, tmp_path: Path) -> None:
        path = tmp_path / "unbacked.json"
        held = json.loads(Path(record).read_text(encoding="utf-8"))
        path.write_text(json.dumps({**held, "evidence": []}), encoding="utf-8")
        assert main(["check", str(path)]) == 1
        assert main(["check", str(path), "--level", "references"]) == 0
        assert main(["check", str(path), "--level", "structure"]) == 0

    def test_evidence_that_a_record_brings_is_checked(self, record: str, release: str) -> None:
        held = json.loads(Path(record).read_text(encoding="utf-8"))
        held["evidence"][-1]["spans"] = [{"start": 0, "end": 4000}]
        Path(record).write_text(json.dumps(held), encoding="utf-8")
        assert main(["check", record, "--against", release]) == 1
        assert main(["check", record, "--against", release, "--level", "references"]) == 0

    def test_no_brief(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "list.json"
        path.write_text("[]", encoding="utf-8")
        assert main(["check", str(path)]) == 1
        assert "error NB001: expected an object" in capsys.readouterr().out

    @pytest.mark.parametrize("given", [dumps(extract(RELEASE).brief), RELEASE])
    def test_standard_input(
        self, given: str, standard_input: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        standard_input.write_text(given, encoding="utf-8")
        assert main(["check", "-"]) == 0
        assert capsys.readouterr() == ("no problems\n", "")

    def test_standard_input_is_read_once(self) -> None:
        assert main(["check", "-", "--against", "-"]) == 2

    @pytest.mark.parametrize(
        "arguments",
        [
            pytest.param(["/nowhere/at/all"], id="no file"),
            pytest.param(["\0"], id="no name"),
            pytest.param(["RELEASE", "--against", "/nowhere/at/all"], id="no text"),
            pytest.param(["RELEASE", "--select", "NB7"], id="no such code"),
            pytest.param(["RELEASE", "--level", "all"], id="no such level"),
            pytest.param(["RELEASE", "--format", "xml"], id="no such format"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], release: str) -> None:
        assert main(["check", *(release if each == "RELEASE" else each for each in arguments)]) == 2

    def test_bytes_that_are_no_text(self, tmp_path: Path) -> None:
        path = tmp_path / "picture.png"
        path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        assert main(["check", str(path)]) == 2

    @pytest.mark.parametrize(
        ("environment", "is_coloured"),
        [
            pytest.param({}, True, id="terminal"),
            pytest.param({"NO_COLOR": "1"}, False, id="forbidden"),
            pytest.param({"TERM": "dumb"}, False, id="dumb"),
        ],
    )
    def test_colours_in_a_terminal(
        self,
        rain: str,
        environment: dict[str, str],
        is_coloured: bool,  # noqa: FBT001 - a row
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        assert main(["check", rain]) == 1
        assert ("\x1b[" in capsys.readouterr().out) is is_coloured

    @given(st.binary(max_size=200) | st.text().map(str.encode))
    def test_no_traceback_whatever_a_file_holds(self, data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "record.json")
            path.write_bytes(data)
            assert main(["check", str(path)]) == 1
            assert main(["check", str(path), "--against", str(path)]) in {1, 2}


class TestParse:
    """``natobrief parse`` writes what a release says as data."""

    def test_one_release_is_one_line(
        self, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["parse", release]) == 0
        assert capsys.readouterr().out == dumps(extract(RELEASE).brief) + "\n"

    def test_several_are_lines_in_order(
        self, release: str, rain: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["parse", rain, release]) == 1
        printed = capsys.readouterr()
        briefs = [loads(line) for line in printed.out.splitlines()]
        assert [brief.source.text for brief in briefs] == [RAIN, RELEASE]
        assert printed.err.startswith(f"{rain}: error NB010: ")

    @pytest.mark.parametrize(
        ("severity", "status"), [(Severity.ERROR, 1), (Severity.WARNING, 0), (Severity.NOTE, 0)]
    )
    def test_problems_are_printed_with_a_caret(
        self,
        severity: Severity,
        status: int,
        release: str,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        problem = Problem.at(Span(0, 4), RELEASE, Code.UNKNOWN_PARTY, "who?", severity)
        found = Extraction(brief=extract(RELEASE).brief, problems=(problem,))
        monkeypatch.setattr(natobrief, "extract_page", lambda _: found)
        assert main(["parse", release]) == status
        first, line, carets = capsys.readouterr().err.splitlines()
        assert first == f"{release}: {severity} NB301: who?"
        assert line.startswith("  1 | NATO Defence Ministers will meet")
        assert carets == "      ^^^^"

    def test_the_text_is_kept_to_the_last_character(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "crlf.txt"
        path.write_bytes(b"\xef\xbb\xbf" + f"{RELEASE}\r\n\tÉté\r".encode())
        main(["parse", str(path)])
        assert loads(capsys.readouterr().out).source.text == f"{RELEASE}\r\n\tÉté\r"


class TestFormats:
    """A file is read by what it is, or by what it is said to be."""

    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("release.html", f"<html><body><p>{RELEASE}</p></body></html>"),
            ("release.eml", f"Subject: Talks\nMIME-Version: 1.0\n\n{RELEASE}"),
            ("release.md", f"**{RELEASE[:4]}**{RELEASE[4:]}"),
        ],
    )
    def test_a_file_that_is_no_plain_text(
        self, name: str, data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / name
        path.write_text(data, encoding="utf-8")
        assert main(["parse", str(path)]) == 0
        assert loads(capsys.readouterr().out).source.text == RELEASE

    def test_a_format_that_is_named(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "release"
        path.write_text(f"<b>{RELEASE}</b>", encoding="utf-8")
        main(["parse", "--from", "html", str(path)])
        assert loads(capsys.readouterr().out).source.text == RELEASE

    def test_an_extra_that_is_missing(
        self, release: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "lxml.etree", None)
        assert main(["show", "--from", "html", release]) == 2
        assert "pip install 'natobrief[html]'" in capsys.readouterr().err


class TestOutput:
    """``-o`` writes a whole file or leaves what stands there."""

    def test_a_new_file(self, release: str, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        assert main(["parse", release, release, "-o", str(out)]) == 0
        line = dumps(extract(RELEASE).brief) + "\n"
        assert out.read_text(encoding="utf-8") == line * 2
        assert sorted(each.name for each in tmp_path.iterdir()) == ["out.jsonl", "release.txt"]

    def test_a_file_that_is_there_keeps_its_permissions(self, release: str, tmp_path: Path) -> None:
        out = tmp_path / "out.json"
        out.write_text("old", encoding="utf-8")
        out.chmod(0o640)
        link = tmp_path / "link"
        link.symlink_to(out)
        assert main(["parse", release, "-o", str(link)]) == 0
        assert loads(out.read_text(encoding="utf-8")).source.text == RELEASE
        assert stat.S_IMODE(out.stat().st_mode) == 0o640
        assert link.is_symlink()

    def test_nothing_read_writes_nothing(self, tmp_path: Path) -> None:
        out = tmp_path / "out.json"
        out.write_text("old", encoding="utf-8")
        assert main(["parse", str(tmp_path / "none.txt"), "-o", str(out)]) == 2
        assert out.read_text(encoding="utf-8") == "old"

    def test_a_failure_leaves_the_old_file(
        self, release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:  # fmt: skip
        def fail(*_: object) -> None:
            raise OSError(28, "No space left on device")

        out = tmp_path / "out.json"
        out.write_text("old", encoding="utf-8")
        monkeypatch.setattr(Path, "replace", fail)
        assert main(["parse", release, "-o", str(out)]) == 2
        assert capsys.readouterr().err == f"natobrief: {out}: No space left on device\n"
        assert sorted(each.name for each in tmp_path.iterdir()) == ["out.json", "release.txt"]
        assert out.read_text(encoding="utf-8") == "old"

    def test_a_device_is_written_to(self, release: str) -> None:
        assert main(["parse", release, "-o", os.devnull]) == 0

    @pytest.mark.parametrize("name", ["release.txt/out.json", "missing/out.json", "a\0b"])
    def test_where_nothing_can_be_written(
        self, name: str, release: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["parse", release, "-o", f"{tmp_path}/{name}"]) == 2
        [line] = capsys.readouterr().err.splitlines()
        assert line.startswith("natobrief: ")


class TestUnusableFiles:
    """A file that cannot be read is reported in one line; the others are read all the same."""

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("none.txt", "No such file or directory"),
            ("release.txt/a", "Not a directory"),
            ("a\0", "null"),
        ],
    )
    def test_a_file_that_is_not_there(
        self, name: str, reason: str, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for command in ("show", "parse"):
            assert main([command, str(Path(release).parent / name), release]) == 1
            printed = capsys.readouterr()
            [line] = printed.err.splitlines()
            assert line.startswith("natobrief: ")
            assert reason in line
            assert "2031" in printed.out

    def test_bytes_that_are_no_text(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "\x1b[2Jscan.pdf"
        path.write_bytes(b"%PDF-\xff")
        assert main(["show", str(path)]) == 2
        assert capsys.readouterr().err == (
            f"natobrief: {tmp_path}/\\x1b[2Jscan.pdf: "
            "format 'PDF' is not supported here; choose from text, markdown, html, email\n"
        )


class TestUsage:
    """Wrong usage is told in a few lines, with status 2."""

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["show"],
            ["parse"],
            ["knit"],
            ["parse", "x", "--to", "yaml"],
            ["show", "x", "--from", "docx"],
            ["schema", "x"],
        ],
        ids=" ".join,
    )
    def test_wrong_usage(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert main(arguments) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.startswith("usage: natobrief")

    def test_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--help"]) == 0
        assert "Exit status: 0 fine" in capsys.readouterr().out

    def test_schema(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["schema"]) == 0
        assert json.loads(capsys.readouterr().out) == json_schema()

    @pytest.mark.parametrize("installed", [True, False])
    def test_version(
        self,
        *,
        installed: bool,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def version(name: str) -> str:
            if installed:
                return "1.2.3"
            raise PackageNotFoundError(name)

        monkeypatch.setattr("importlib.metadata.version", version)
        assert main(["--version"]) == 0
        number = "1.2.3" if installed else "(not installed)"
        assert capsys.readouterr().out == f"natobrief {number}\n"


class TestInterruptions:
    """However it ends, there is no traceback."""

    def test_an_interruption(self, release: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupt(_: Page) -> Extraction:
            raise KeyboardInterrupt

        monkeypatch.setattr(natobrief, "extract_page", interrupt)
        assert main(["show", release]) == 130

    @pytest.mark.parametrize(
        ("error", "status", "said"),
        [
            (BrokenPipeError(32, "Broken pipe"), 141, ""),
            (OSError(28, "No space left"), 2, "natobrief: standard output: No space left\n"),
            (OSError("odd"), 2, "natobrief: standard output: odd\n"),
        ],
        ids=["reader gone", "disk full", "odd"],
    )
    def test_an_output_that_takes_nothing(
        self,
        error: OSError,
        status: int,
        said: str,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        class Full(io.StringIO):
            def write(self, _: str) -> int:
                raise error

        monkeypatch.setattr(sys, "stdout", Full())
        assert main(["schema"]) == status
        assert capsys.readouterr().err == said

    def test_no_output_at_all(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdout", None)
        assert main(["schema"]) == 2
        assert capsys.readouterr().err == "natobrief: standard output: Bad file descriptor\n"

    def test_nobody_takes_a_complaint(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Full(io.StringIO):
            def write(self, _: str) -> int:
                raise OSError(28, "No space left")

        monkeypatch.setattr(sys, "stderr", Full())
        assert main(["show", "/nowhere/at/all"]) == 2

    def test_nowhere_to_complain(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stderr", None)
        assert main(["show", "/nowhere/at/all"]) == 2
        assert capsys.readouterr().out == ""


class TestEnded:
    """Who ends the program lets it remove what is half written."""

    @pytest.fixture(autouse=True)
    def _signals(self) -> Iterator[None]:
        before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGHUP)}
        yield
        for each, handler in before.items():
            signal.signal(each, handler)

    def test_it_leaves_nothing_behind(
        self, release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = iter([extract(RELEASE)])

        def read(_: Page) -> Extraction:
            for each in found:
                return each
            signal.raise_signal(signal.SIGTERM)
            raise AssertionError

        monkeypatch.setattr(natobrief, "extract_page", read)
        out = tmp_path / "out.jsonl"
        monkeypatch.setattr(sys, "argv", ["natobrief", "parse", release, release, "-o", str(out)])
        assert main() == 128 + signal.SIGTERM
        assert [path.name for path in tmp_path.iterdir()] == ["release.txt"]

    def test_a_signal_that_is_ignored_stays_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "argv", ["natobrief", "--version"])
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as `nohup` does
        assert main() == 0
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN

    def test_another_thread_is_told_of_no_signals(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "argv", ["natobrief", "--version"])
        with ThreadPoolExecutor() as pool:
            assert pool.submit(main).result() == 0


class TestProgram:
    """The program as a process of its own."""

    def test_importing_it_runs_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        import_module("natobrief.__main__")
        assert capsys.readouterr().out == ""

    def test_standard_input(self) -> None:
        done = run("parse", "-", given=RELEASE.encode())
        assert (done.returncode, done.stderr) == (0, b"")
        assert loads(done.stdout).source.text == RELEASE

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-16"])
    def test_a_terminal_that_does_not_know_every_character(
        self, encoding: str, tmp_path: Path
    ) -> None:
        text = f"{RELEASE} “Où ça ?” \U0001f54a"
        path = tmp_path / "release.txt"
        path.write_text(text, encoding="utf-8")
        for command in ("show", "parse"):
            stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
            with redirect_stdout(stream):
                assert main([command, str(path)]) == 0
            printed = stream.buffer.getvalue()
            if command == "show":
                assert "2031" in printed.decode(encoding)
            else:
                assert loads(printed).source.text == text

    def test_a_reader_that_goes_away(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "natobrief", "schema"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as program:
            assert program.stdout is not None
            assert program.stderr is not None
            program.stdout.close()
            assert program.stderr.read() == b""
        assert program.returncode == 141


_RELEASE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".TXT"])
def test_an_ending_of_no_form_is_refused(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is written would not be what its name says; the endings that are known are named."""
    (tmp_path / "release").write_text(_RELEASE, encoding="utf-8")
    target = tmp_path / f"out{ending}"
    assert main(["parse", str(tmp_path / "release"), "-o", str(target)]) == 2
    said = capsys.readouterr().err
    assert f"{ending} is the ending of no form" in said
    assert ".ics" in said
    assert not target.exists()
    assert main(["parse", str(tmp_path / "release"), "-o", str(target), "--to", "json"]) == 0


@pytest.mark.parametrize("name", ["out", "out.2022"])
def test_a_name_without_an_ending_is_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "release").write_text(_RELEASE, encoding="utf-8")
    assert main(["parse", str(tmp_path / "release"), "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).exists()


def test_check_says_what_to_do_with_several_briefs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release, many = tmp_path / "release", str(tmp_path / "many.jsonl")
    release.write_text(_RELEASE, encoding="utf-8")
    (tmp_path / "other").write_text(_RELEASE, encoding="utf-8")
    assert main(["parse", str(release), str(tmp_path / "other"), "-o", many]) == 0
    assert main(["check", many]) == 2
    assert "natobrief convert FILE -o FOLDER/" in capsys.readouterr().err
    assert main(["check", str(release), str(release)]) == 2
    assert "run it once for each" in capsys.readouterr().err
