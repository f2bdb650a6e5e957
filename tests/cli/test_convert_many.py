"""Briefs in a row: ``natobrief convert`` reads and writes them one at a time."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Brief, dumps, extract, loads
from natobrief.cli import main
from natobrief.testing import briefs
from tests.profiles import times

LINE = f"{dumps(extract('NATO Defence Ministers will meet in Oslo on 29-30 April 2031.').brief)}\n"
OTHER = f"{dumps(extract('NATO Foreign Ministers will meet in Riga on 5 May 2031.').brief)}\n"


@pytest.fixture
def given_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Have a file stand for standard input."""
    path = tmp_path / "given"
    path.write_bytes(b"")
    number = os.open(path, os.O_RDONLY)
    monkeypatch.setattr("natobrief.cli.streams._STANDARD_INPUT", number)
    yield path
    os.close(number)


@times(1 / 4)
@given(st.lists(briefs() | st.none(), min_size=1, max_size=4))
def test_a_folder_takes_a_file_for_each_line(held: list[Brief | None]) -> None:
    """Files are called by the numbers of their lines; a line without a brief takes none along."""
    with tempfile.TemporaryDirectory() as folder, redirect_stderr(StringIO()) as said:
        path, out = Path(folder, "all.jsonl"), Path(folder, "out")
        path.write_text("".join("[]\n" if each is None else f"{dumps(each)}\n" for each in held))
        status = main(["convert", str(path), "-o", f"{out}/"])
        read = {each.name: loads(each.read_bytes()) for each in out.glob("*")}
    wanted = {f"all-{at}.json": each for at, each in enumerate(held, 1) if each is not None}
    assert read == wanted
    assert status == (1 if None in held else 0)
    places = [f"{path}:{at}: (the whole): error" for at, each in enumerate(held, 1) if each is None]
    assert [line[: len(places[0])] for line in said.getvalue().splitlines()] == places


class TestRows:
    """Lines of briefs, told by the ending, the option or the first of them."""

    @pytest.mark.parametrize(
        "data",
        [
            pytest.param(LINE + OTHER, id="lines"),
            pytest.param(f"\n \n{LINE}\n{OTHER}", id="empty lines"),
            pytest.param(f"\ufeff{LINE}{OTHER}", id="mark of UTF-8"),
            pytest.param(f"{LINE}{OTHER}".replace("\n", "\r\n"), id="of Windows"),
            pytest.param(f"{LINE}{OTHER}".rstrip(), id="no end"),
        ],
    )
    def test_lines_in_standard_input(
        self, data: str, given_input: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given_input.write_text(data, encoding="utf-8", newline="")
        assert main(["convert", "-"]) == 0
        assert capsys.readouterr() == (LINE + OTHER, "")

    @pytest.mark.parametrize("indent", [None, 2])
    def test_one_brief_in_standard_input(
        self, indent: int | None, given_input: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given_input.write_text(f"\n{dumps(loads(LINE), indent=indent)}\n", encoding="utf-8")
        assert main(["convert", "-"]) == 0
        assert capsys.readouterr() == (LINE, "")

    @pytest.mark.parametrize("data", ["", " \n\n", "[no JSON", '{"a":1,\n'])
    def test_no_brief_in_standard_input(
        self, data: str, given_input: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given_input.write_text(data, encoding="utf-8")
        assert main(["convert", "-"]) == 1
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.startswith("-: (the whole): error NB006: ")

    @pytest.mark.parametrize("data", ["It rained.\n", "\n\n<html>", "\ufeffOslo", "\ufffd"])
    def test_a_release_is_no_brief(
        self, data: str, given_input: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given_input.write_text(data, encoding="utf-8")
        assert main(["convert", "-"]) == 2
        message = "natobrief: -: holds no brief; a release is read by natobrief parse\n"
        assert capsys.readouterr() == ("", message)

    def test_deep_brackets(self, given_input: Path, capsys: pytest.CaptureFixture[str]) -> None:
        given_input.write_text("[" * 100_000, encoding="utf-8")
        assert main(["convert", "-"]) == 1
        assert "error NB006" in capsys.readouterr().err

    def test_a_torn_line(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path, out = tmp_path / "all.jsonl", tmp_path / "out.jsonl"
        path.write_text(LINE + OTHER[:-200], encoding="utf-8")
        assert main(["convert", str(path), "-o", str(out)]) == 1
        assert out.read_text(encoding="utf-8") == LINE
        assert capsys.readouterr().err.startswith(f"{path}:2: (the whole): error NB006: ")

    def test_a_file_of_nothing(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "all.jsonl"
        path.write_text("\n", encoding="utf-8")
        assert main(["convert", str(path)]) == 2
        assert capsys.readouterr().err == f"natobrief: {path}: holds no brief\n"

    def test_files_of_several_forms(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "one.json").write_text(dumps(loads(LINE), indent=2), encoding="utf-8")
        (tmp_path / "two.ndjson").write_text(OTHER + LINE, encoding="utf-8")
        names = [str(tmp_path / name) for name in ("one.json", "none.json", "two.ndjson")]
        assert main(["convert", *names]) == 1
        printed = capsys.readouterr()
        assert printed.out == LINE + OTHER + LINE
        assert printed.err == f"natobrief: {names[1]}: No such file or directory\n"

    @pytest.mark.parametrize("count", [1, 2])
    def test_a_form_of_one_brief(
        self, count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path, out = tmp_path / "all.jsonl", tmp_path / "out.json"
        path.write_text(LINE * count, encoding="utf-8")
        assert main(["convert", str(path), "-o", str(out)]) == (0 if count == 1 else 2)
        assert out.exists() is (count == 1)
        assert ("holds one brief" in capsys.readouterr().err) is (count == 2)

    def test_a_name_that_is_none(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["convert", "a\0b.jsonl"]) == 2
        assert "null byte" in capsys.readouterr().err

    def test_standard_input_is_read_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["convert", "-", "-"]) == 2
        assert "standard input (-) can be read once only" in capsys.readouterr().err
