"""Tables on the command line: one set of all briefs, in a folder or a zip, and back."""

from __future__ import annotations

import io
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import natobrief
from natobrief import Brief, dumps, extract, loads
from natobrief.cli import main
from natobrief.cli.tables import is_set
from natobrief.testing import briefs
from tests.profiles import times

RELEASE = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."
LINE = f"{dumps(extract(RELEASE).brief)}\n"


@pytest.fixture
def release(tmp_path: Path) -> str:
    """Write a release to a file."""
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return str(path)


@times(1 / 4)
@given(
    st.lists(briefs(), min_size=1, max_size=3),
    st.sampled_from(["tables/", "all.csv.zip", "all.parquet.zip"]),
)
def test_all_come_back_out_of_one_set(held: list[Brief], name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, tables, back = (f"{folder}/{each}" for each in ("all.jsonl", name, "back.jsonl"))
        Path(path).write_text("".join(f"{dumps(each)}\n" for each in held), encoding="utf-8")
        form = ["--to", "csv"] if name.endswith("/") else []
        assert main(["convert", path, *form, "-o", tables]) == 0
        assert main(["convert", tables, "-o", back]) == 0
        with Path(back).open("rb") as lines:
            assert [line.brief for line in natobrief.load_lines(lines)] == held


class TestWriting:
    """Where tables can go, and where not."""

    def test_one_set_of_many_releases(self, release: str, tmp_path: Path) -> None:
        out = tmp_path / "tables"
        out.mkdir()
        assert main(["parse", release, release, "--to", "csv", "-o", str(out)]) == 0
        assert [rows.number for rows in natobrief.load_tables(out)] == [1, 2]

    def test_a_zip_is_printed(self, release: str, tmp_path: Path) -> None:
        stream = io.TextIOWrapper(io.BytesIO())
        with redirect_stdout(stream):
            assert main(["parse", release, "--to", "csv"]) == 0
        assert loads(stream.buffer.getvalue(), "csv") == extract(RELEASE).brief
        assert main(["parse", release, "-o", str(tmp_path / "a.csv.zip")]) == 0
        assert (tmp_path / "a.csv.zip").read_bytes() == stream.buffer.getvalue()

    @pytest.mark.parametrize("name", ["out.csv", "out.CSV", "release.txt/out/"])
    def test_where_no_tables_can_be(
        self, name: str, release: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        to = ["--to", "csv"] if name.endswith("/") else []
        assert main(["parse", release, *to, "-o", f"{tmp_path}/{name}"]) == 2
        said = capsys.readouterr().err
        assert ("tables go to a folder" in said) is not name.endswith("/")
        assert ("Not a directory" in said) is name.endswith("/")
        assert [path.name for path in tmp_path.iterdir()] == ["release.txt"]

    @pytest.mark.parametrize("stream", ["terminal", None])
    def test_where_no_bytes_can_be(
        self,
        stream: str | None,
        release: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        if stream is None:
            monkeypatch.setattr(sys, "stdout", None)
        else:
            monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        assert main(["parse", release, "--to", "csv"]) == 2
        [line] = capsys.readouterr().err.splitlines()
        assert ("tables are bytes" if stream else "Bad file descriptor") in line

    def test_a_standard_output_that_takes_nothing(
        self, release: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        class Full(io.BytesIO):
            def write(self, _: object) -> int:
                raise OSError(28, "No space left")

        with redirect_stdout(io.TextIOWrapper(Full())):
            assert main(["parse", release, "--to", "csv"]) == 2
        assert capsys.readouterr().err == "natobrief: standard output: No space left\n"

    def test_nothing_is_written_of_nothing(self, tmp_path: Path) -> None:
        out = tmp_path / "out.csv.zip"
        assert main(["parse", str(tmp_path / "none.txt"), "-o", str(out)]) == 2
        assert not out.exists()

    def test_what_tables_do_not_hold_is_told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "half.jsonl"
        path.write_text(LINE.replace("Oslo, Norway on", "Oslo,\\ud800Norway on"), encoding="utf-8")
        assert main(["convert", str(path), "-o", str(tmp_path / "out.csv.zip")]) == 0
        assert "csv does not hold /source/text" in capsys.readouterr().err


class TestReading:
    """A set of tables is found by its name, or by the table of briefs in its folder."""

    @pytest.fixture
    def tables(self, tmp_path: Path) -> Path:
        """Write two briefs into tables below a folder."""
        path = tmp_path / "in" / "deep" / "tables"
        path.parent.mkdir(parents=True)
        natobrief.dump_tables([loads(LINE)] * 2, path)
        return path

    def test_it_is_found_below_a_folder(
        self, tables: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tables.parent / "a.jsonl").write_text(LINE, encoding="utf-8")
        (tables.parent / "z.jsonl").write_text(LINE, encoding="utf-8")
        out = tmp_path / "out"
        assert main(["convert", str(tmp_path / "in"), "-o", f"{out}/"]) == 0
        names = [str(path.relative_to(out)) for path in sorted(out.glob("**/*.json"))]
        assert names == [f"deep/{each}.json" for each in ("a-1", "tables-1", "tables-2", "z-1")]
        assert capsys.readouterr().err == ""

    def test_it_is_not_when_another_form_is_named(
        self, tables: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["convert", str(tables), "--from", "csv"]) == 0
        assert capsys.readouterr() == (LINE * 2, "")
        assert main(["convert", str(tables), "--from", "json"]) == 1
        assert "error NB006" in capsys.readouterr().err

    def test_rows_that_hold_no_brief_are_told(
        self, tables: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tables / "briefs.csv"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('"announcement"', '"gossip"', 1), encoding="utf-8")
        assert main(["convert", str(tables)]) == 1
        printed = capsys.readouterr()
        assert printed.out == LINE
        assert printed.err.startswith(f"{tables}:1: /source/kind: error NB004: ")

    def test_no_tables_at_all(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "no.csv.zip"
        path.write_bytes(b"no zip")
        assert main(["convert", str(path)]) == 1
        assert capsys.readouterr().err.startswith(f"{path}: error NB011: ")

    def test_a_folder_that_must_not_be_looked_at_holds_none(self) -> None:
        assert not is_set("x" * 300)

    def test_tables_of_nothing(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "none"
        natobrief.dump_tables([], path)
        assert main(["convert", str(path)]) == 2
        assert capsys.readouterr().err == f"natobrief: {path}: holds no brief\n"

    def test_standard_input(
        self, tables: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        path = tmp_path / "tables.csv.zip"
        assert main(["convert", str(tables), "-o", str(path)]) == 0
        with path.open("rb") as stream:
            monkeypatch.setattr("natobrief.cli.streams._STANDARD_INPUT", stream.fileno())
            assert main(["convert", "-", "--from", "csv"]) == 0
        assert capsys.readouterr() == (LINE * 2, "")

    @pytest.mark.parametrize("output", ["tables/", "tables.csv.zip"])
    def test_a_set_is_not_written_over_itself(
        self, output: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = f"{tmp_path}/{output}"
        natobrief.dump_tables([loads(LINE)], path)
        assert main(["convert", path, "--to", "csv", "-o", path]) == 2
        assert "is read, and would be written over" in capsys.readouterr().err
