"""Files that hold briefs are told from releases: ``show`` shows them, ``parse`` reads none."""

from __future__ import annotations

import os
import tempfile
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import natobrief
from natobrief import Brief, Extraction, Page, dumps, extract, loads
from natobrief.cli import main
from natobrief.forms.terminal import render
from natobrief.testing import briefs

RELEASE = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."
BRIEF = extract(RELEASE).brief
LINE = f"{dumps(BRIEF)}\n"


@given(briefs(), st.sampled_from(["a.json", "a.txt", "a"]), st.sampled_from([None, 2]))
def test_a_brief_is_shown_as_it_is(brief: Brief, name: str, indent: int | None) -> None:
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(StringIO()) as shown:
        path = Path(folder, name)
        path.write_text(dumps(brief, indent=indent), encoding="utf-8")
        assert main(["show", str(path), "--evidence"]) == 0
    assert shown.getvalue() == f"{render(brief, evidence=True)}\n"


class TestShow:
    """``natobrief show`` of what was written."""

    @pytest.mark.parametrize("name", ["all.jsonl", "all.txt", "tables", "all.csv.zip"])
    def test_many(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / name
        if name.startswith("all.") and not name.endswith(".zip"):
            path.write_text(LINE * 2, encoding="utf-8")
        else:
            natobrief.dump_tables([BRIEF, BRIEF], path)
        assert main(["show", str(path)]) == 0
        headings = [line for line in capsys.readouterr().out.splitlines() if line[:3] == "==>"]
        assert headings == [f"==> {path}:1 <==", f"==> {path}:2 <=="]

    def test_a_line_that_holds_none(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "all.jsonl"
        path.write_text(f"[]\n{LINE}", encoding="utf-8")
        assert main(["show", str(path)]) == 1
        printed = capsys.readouterr()
        assert printed.out == f"{render(BRIEF)}\n"
        assert printed.err.startswith(f"{path}:1: (the whole): error NB001: ")

    def test_a_release_and_a_brief(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
        (tmp_path / "b.json").write_text(LINE, encoding="utf-8")
        assert main(["show", str(tmp_path)]) == 0
        shown = render(BRIEF)
        a, b = tmp_path / "a.txt", tmp_path / "b.json"
        assert capsys.readouterr().out == f"==> {a} <==\n{shown}\n\n==> {b} <==\n{shown}\n"

    @pytest.mark.parametrize("text", [RELEASE, LINE])
    @pytest.mark.parametrize("command", ["show", "parse"])
    def test_a_pipe_is_read_once(
        self, command: str, text: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        reading, writing = os.pipe()
        os.write(writing, text.encode())
        os.close(writing)
        status = main([command, f"/dev/fd/{reading}"])
        os.close(reading)
        printed = capsys.readouterr()
        if command == "show":
            assert (status, printed.out) == (0, f"{render(BRIEF)}\n")
        elif text == RELEASE:
            assert (status, printed.out) == (0, LINE)
        else:
            assert (status, printed.out) == (2, "")


class TestParse:
    """``natobrief parse`` takes a brief for no release, unless it is told to."""

    @pytest.mark.parametrize("name", ["a.json", "a.txt", "a.ics"])
    def test_a_brief_is_no_release(
        self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / name
        path.write_text(f"\ufeff\n{LINE}", encoding="utf-8")
        assert main(["parse", str(path)]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err == (
            f"natobrief: {path}: holds no release but what was read of one; "
            "convert and show take it\n"
        )

    def test_unless_it_is_named_one(
        self,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def read(page: Page) -> Extraction:
            assert page.text == LINE
            return extract(RELEASE)

        monkeypatch.setattr(natobrief, "extract_page", read)
        path = tmp_path / "a.json"
        path.write_text(LINE, encoding="utf-8")
        assert main(["parse", "--from", "text", str(path)]) == 0
        assert main(["show", "--from", "text", str(path)]) == 0
        assert loads(capsys.readouterr().out.splitlines()[0]) == BRIEF

    def test_those_in_a_folder_are_passed_over(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
        for name in ("a.json", "all.jsonl", "talks.ics"):
            (tmp_path / name).write_text(LINE, encoding="utf-8")
        assert main(["parse", str(tmp_path)]) == 0
        assert capsys.readouterr() == (LINE, "")
