"""A folder stands for the files below it, each once, and keeps their order and places."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import dumps, extract, loads
from natobrief.cli import main
from natobrief.cli.folders import given_files
from natobrief.cli.outcome import Outcome

RELEASE = "NATO Defence Ministers will meet in Oslo, Norway on 29-30 April 2031."

_names = st.sampled_from(["a", "b", ".c", "d.txt", "é.html"])
_paths = st.lists(_names, min_size=1, max_size=3).map(lambda parts: "/".join(["f", *parts]))


def write(folder: Path, *names: str, text: str = RELEASE) -> None:
    """Write the same text to files, with the folders that they need."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def is_hidden(name: str) -> bool:
    """Tell whether a file, or a folder above it, is hidden."""
    return any(part.startswith(".") for part in PurePosixPath(name).parts)


@given(st.sets(_paths, min_size=1, max_size=6))
def test_each_file_is_given_once(paths: set[str]) -> None:
    files = {path for path in paths if not any(other.startswith(f"{path}/") for other in paths)}
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), *files)
        found = given_files([f"{folder}/f"], Outcome())
    names = [Path(each.name).relative_to(folder).as_posix() for each in found]
    assert sorted(names) == sorted(name for name in files if not is_hidden(name))
    places = [PurePosixPath(name).relative_to("f") for name in names]
    stems = [str(place.with_suffix("")) if place.suffix else str(place) for place in places]
    assert [each.stem for each in found] == stems


class TestFolder:
    """``natobrief parse FOLDER``."""

    def test_a_folder_is_made_anew(self, tmp_path: Path) -> None:
        write(tmp_path / "in", "a.txt", "2022/a.txt", "2022/b.txt", ".git/c.txt", ".d.txt")
        assert main(["parse", str(tmp_path / "in"), "-o", f"{tmp_path}/out/"]) == 0
        written = sorted(tmp_path.glob("out/**/*.json"))
        assert [str(path.relative_to(tmp_path / "out")) for path in written] == [
            "2022/a.json",
            "2022/b.json",
            "a.json",
        ]

    @pytest.mark.parametrize("out", ["all.jsonl", "out/"])
    def test_what_is_written_is_not_read_the_next_time(self, out: str, tmp_path: Path) -> None:
        write(tmp_path, "a.txt", "b.txt")
        written = []
        for _ in range(2):
            assert main(["parse", str(tmp_path), "-o", f"{tmp_path}/{out}"]) == 0
            paths = sorted(tmp_path.glob("**/*.json*"))
            written.append({path: path.read_bytes() for path in paths})
        assert written[0] == written[1]

    def test_files_of_no_use_are_told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write(tmp_path, "a.txt")
        (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        (tmp_path / "again").symlink_to(tmp_path)
        assert main(["parse", str(tmp_path)]) == 1
        printed = capsys.readouterr()
        assert loads(printed.out).source.text == RELEASE
        loop, picture = sorted(printed.err.splitlines(), key=lambda line: "PNG" in line)
        assert loop == f"natobrief: {tmp_path}/loop: Too many levels of symbolic links"
        assert picture.startswith(
            f"natobrief: {tmp_path}/b.png: format 'PNG image' is not supported"
        )

    @pytest.mark.parametrize("command", ["show", "parse", "convert"])
    def test_a_folder_of_nothing(
        self, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([command, str(tmp_path)]) == 2
        assert capsys.readouterr().err == f"natobrief: {tmp_path}: holds no file to be read\n"

    def test_a_folder_that_must_not_be_read(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write(tmp_path, "a.txt", "b/c.txt")
        scan = os.scandir

        def refuse(path: str) -> object:
            if Path(path).name == "b":
                raise PermissionError(13, "Permission denied", path)
            return scan(path)

        monkeypatch.setattr(os, "scandir", refuse)
        assert main(["parse", str(tmp_path)]) == 1
        assert capsys.readouterr().err == f"natobrief: {tmp_path}/b: Permission denied\n"

    def test_convert_reads_briefs_alone(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = dumps(extract(RELEASE).brief)
        write(tmp_path, "a.json", "b/c.jsonl", "d", text=text)
        write(tmp_path, "e.txt", "f.md", text="no brief")
        assert main(["convert", str(tmp_path)]) == 0
        assert capsys.readouterr() == (f"{text}\n" * 2, "")
        assert main(["convert", str(tmp_path), "--from", "json"]) == 1
        assert capsys.readouterr().out == f"{text}\n" * 3

    def test_a_name_that_must_not_be_looked_at(self, capsys: pytest.CaptureFixture[str]) -> None:
        name = "x" * 300
        assert main(["parse", name, "-o", f"{name}y"]) == 2
        assert capsys.readouterr().err == f"natobrief: {name}: File name too long\n"
